"""host/label_text.py, label_type.py: a text always finds its room, and nothing is lost unseen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.domain.label_template import Box, TextElement
from station.host.label_text import LINE_EM, fit
from station.host.label_type import POINT_MM, Face, cut_font, shown, width_em

FACES = [Face(), Face(is_bold=True), Face(is_mono=True), Face(is_bold=True, is_mono=True)]


def element(how, size_pt=10.0, least_pt=6.0):
    return TextElement(
        Box(0, 0, 1, 1), "", size_pt, least_pt, is_bold=False, is_mono=False, align="left",
        valign="top", fit=how, rotate=0,
    )  # fmt: skip


def test_a_short_text_keeps_its_size():
    assert fit(element("shrink"), "short", (40, 5)).size_pt == 10


def test_a_longer_one_becomes_smaller():
    fitted = fit(element("shrink"), "a longer text", (17, 5))
    assert 6 <= fitted.size_pt < 10
    assert fitted.lines == ("a longer text",)


def test_a_low_room_makes_a_text_smaller_too():
    assert fit(element("shrink"), "x", (40, 3)).size_pt == 7


def test_what_is_too_long_at_the_least_size_is_cut_and_shows_it():
    fitted = fit(element("shrink"), "far too long for this little room", (17, 5))
    assert fitted.size_pt == 6
    assert fitted.lines[0].endswith("…")
    assert fitted.lines[0].startswith("far too")


def test_cutting_keeps_the_size():
    fitted = fit(element("cut"), "far too long for this little room", (17, 5))
    assert (fitted.size_pt, fitted.lines[0][-1]) == (10, "…")


def test_wrapping_takes_lines_before_it_takes_size():
    fitted = fit(element("wrap"), "some words over two lines", (25, 9))
    assert fitted.size_pt == 10
    assert len(fitted.lines) == 2
    assert " ".join(fitted.lines) == "some words over two lines"


def test_a_word_wider_than_the_room_goes_on_in_the_next_line():
    fitted = fit(element("wrap"), "ada.lovelace@example.com", (20, 20))
    assert len(fitted.lines) > 1
    assert "".join(fitted.lines) == "ada.lovelace@example.com"


def test_what_wrapping_leaves_out_is_shown_as_left_out():
    fitted = fit(element("wrap"), "one two three four five six seven eight nine", (12, 5.2))
    assert fitted.lines[-1].endswith("…")
    assert len(fitted.lines) * LINE_EM * fitted.em_mm <= 5.21


@settings(max_examples=60)
@given(
    st.text(alphabet="abc WMi.", min_size=1, max_size=60).map(str.strip).filter(bool),
    st.sampled_from(["shrink", "wrap", "cut"]),
    st.floats(4, 60),
    st.floats(4.4, 20),
)
def test_no_text_ever_reaches_beyond_its_room(text, how, along, across):
    fitted = fit(element(how), text, (along, across))
    assert all(width_em(line, Face()) * fitted.em_mm <= along + 0.02 for line in fitted.lines)
    assert len(fitted.lines) * LINE_EM * fitted.em_mm <= across + 0.02


@pytest.mark.parametrize("face", FACES)
def test_letters_of_european_names_are_there(face):
    assert shown("Zoë Straße Łódź ½ €", face) == "Zoë Straße Łódź ½ €"


@pytest.mark.parametrize("face", FACES)
def test_a_letter_that_is_missing_shows_as_a_box(face):
    assert shown("前a", face) == "□a"


def test_a_letter_of_two_parts_is_put_together():
    assert shown("e\u0301", Face()) == "é"


def test_mono_letters_are_alike_wide_and_bold_ones_wider():
    assert width_em("iii", FACES[2]) == width_em("WWW", FACES[2])
    assert width_em("width", Face(is_bold=True)) > width_em("width", Face())


def test_most_labels_share_one_font_file():
    assert cut_font(Face(), "Zoë") is cut_font(Face(), "Straße")
    assert cut_font(Face(), "Ωμέγα") is not cut_font(Face(), "Zoë")


def test_a_point_is_a_72nd_of_an_inch():
    assert pytest.approx(25.4) == 72 * POINT_MM
