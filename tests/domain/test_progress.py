"""The words of the work under way fit the flow they describe."""

import pytest

from station.domain.progress import PAGES, PARTS, STEPS, expected_parts, page_of
from station.domain.recipe import Ownership, Recipe
from station.flow.provision import PROVISION

RECIPE = Recipe("r", "1", client_id="c")


def test_every_step_of_the_flow_has_its_words_and_its_page():
    names = [step.name for step in PROVISION.steps]
    assert list(STEPS) == names
    assert [name for page in PAGES for name in page.steps] == names


@pytest.mark.parametrize("step", STEPS)
def test_every_part_of_a_step_has_words(step):
    assert set(STEPS[step].parts) <= set(PARTS)


@pytest.mark.parametrize("part", PARTS.values(), ids=list(PARTS))
def test_a_part_is_given_up_later_than_it_usually_takes(part):
    shortest, longest = part.usual_s
    assert shortest <= longest < part.limit_s


def test_an_unknown_step_has_no_page():
    with pytest.raises(KeyError):
        page_of("dance")


def test_a_device_that_keeps_its_wifi_is_not_told_of_one():
    keeping = Recipe("r", "1", keeps_wifi=True, ownership=Ownership.UNCLAIMED)
    assert expected_parts("hand_over", keeping) == ("listening", "left_listening")
    assert "wifi_stored" in expected_parts("hand_over", RECIPE)
