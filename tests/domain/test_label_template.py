"""domain/label_template.py: what a template's texts become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.bench.label import LabelFacts
from station.domain.identity import DeviceId
from station.domain.label_template import PLACES, filled, wrong_place

FACTS = LabelFacts(
    DeviceId("1f0030001647353236343033"), "6F2E-AB12", serial="P046AB19310042", name="kitchen",
    customer="ada@example.com", product="Weather", platform="photon", station="bench two",
    printed_on="2026-11-23",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{device_id}", "1f0030001647353236343033"),
        ("…{short}", "…343033"),
        ("{serial} {name}", "P046AB19310042 kitchen"),
        ("{customer} {product}", "ada@example.com Weather"),
        ("{platform}, {station}", "photon, bench two"),
        ("{printed_on} {label_number}", "2026-11-23 6F2E-AB12"),
        ("{{name}}", "{name}"),
        ("no braces", "no braces"),
    ],
)
def test_each_place_says_its_fact(text, said):
    assert wrong_place(text) == ""
    assert filled(text, FACTS) == said


def test_what_is_not_known_is_left_empty():
    bare = LabelFacts(FACTS.device, "1")
    assert filled("{serial}{name}{customer}{product}{platform}{station}{printed_on}", bare) == ""


def test_a_name_over_two_lines_stays_on_one():
    facts = LabelFacts(FACTS.device, "1", name="two\nlines\x07")
    assert filled("{name}", facts) == "two lines"


def test_braces_in_a_fact_stay_braces():
    assert filled("{name}", LabelFacts(FACTS.device, "1", name="{serial} }")) == "{serial} }"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{nmae}", "nmae"),
        ("{}", "there is device_id"),
        ("{0}", "{0}"),
        ("{name!r}", "{name}"),
        ("{name:>5}", "{name}"),
        ("{device.text}", "{device.text}"),
        ("{name", "brace alone"),
        ("name}", "brace alone"),
    ],
)
def test_braces_that_cannot_be_filled_in_are_told(text, why):
    assert why in wrong_place(text)


@given(st.text(max_size=40))
def test_a_text_is_refused_or_can_be_filled_in(text):
    if not wrong_place(text):
        assert filled(text, FACTS).isprintable()


def test_every_place_is_a_fact():
    assert filled("".join(f"{{{place}}}|" for place in PLACES), FACTS).count("||") == 0
