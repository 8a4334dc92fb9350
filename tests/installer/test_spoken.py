"""Which texts of a module are for people."""

import pytest

from installer.spoken import spoken, spoken_in


def found(source: str) -> list[str]:
    return sorted(set(spoken_in(source)))


def test_a_sentence_of_a_floor_below_is_found():
    assert found('raise Busy("The port is busy.")') == ["The port is busy."]


def test_values_become_numbered_places():
    assert found('tell(f"{port} is {state!r}, not {other:.1f}")') == ["{0} is {1}, not {2}"]


def test_a_sentence_that_only_gets_another_added_is_found_without_it():
    assert found('tell(f"{what} Then Enter.")') == ["Then Enter."]
    assert found('tell(f"The file {name} is gone. {remedy}")') == ["The file {0} is gone."]


@pytest.mark.parametrize(
    "source",
    [
        '"""What the module is for."""',
        'log.info("The port is open")',
        'if text == "The port is open": pass',
        'SQL = "SELECT number FROM entries"',
        'self.tr("Qt finds this one")',
        'def f(x: "A Type") -> "Another Type": ...',
        'x = "one-slug"',
    ],
)
def test_what_is_no_text_for_people_is_left_alone(source):
    assert found(source) == []


def test_a_single_word_that_is_said_to_people_is_found():
    assert found('said("proven")') == ["proven"]


def test_what_to_do_of_every_verdict_is_among_them():
    assert "Ask the owner to release it, or put it into the RED bin." in spoken()
