"""domain/label_template_text.py, label_template_keys.py: templates read, and refused in words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.bench_errors import LabelTemplateWrong
from station.domain.label_template import (
    Box,
    CodeElement,
    FrameElement,
    ImageElement,
    TextElement,
)
from station.domain.label_template_keys import ELEMENT_KEYS, KINDS, LABEL_KEYS
from station.domain.label_template_text import parse_template

BUNDLED = Path(__file__).parents[2] / "resources" / "labels"
HEAD = 'version = 1\nsize_mm = [50, 25]\ndpi = 203\n\n'  # fmt: skip
TEXT = '[[element]]\nkind = "text"\ntext = "{name}"\nat_mm = [1, 2]\nsize_mm = [30, 5]\n'
LINE = '[[element]]\nkind = "line"\nat_mm = [1, 2]\nto_mm = [40, 2]\n'


def parsed(text):
    return parse_template(text, "mine")


@pytest.mark.parametrize(
    ("name", "width", "height"), [("small", 25, 10), ("standard", 50, 25), ("a7", 74, 105)]
)
def test_the_bundled_templates_are_right(name, width, height):
    template = parse_template((BUNDLED / f"{name}.toml").read_text(encoding="utf-8"), name)
    assert (template.width_mm, template.height_mm) == (width, height)
    assert any(isinstance(each, CodeElement) for each in template.elements)


def test_the_bundled_templates_explain_every_key():
    text = (BUNDLED / "small.toml").read_text(encoding="utf-8")
    comments = "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))
    keys = {key for keys in ELEMENT_KEYS.values() for key in keys} | set(LABEL_KEYS) | set(KINDS)
    assert sorted(key for key in keys if key not in comments) == []


def test_a_template_says_where_each_thing_stands():
    template = parsed(
        HEAD + TEXT + 'bold = true\nrotate = 90\nfit = "wrap"\n'
        '[[element]]\nkind = "qr"\ntext = "x"\nat_mm = [0, 0]\nsize_mm = [9, 9.5]\nlevel = "H"\n'
        '[[element]]\nkind = "box"\nat_mm = [0, 0]\nsize_mm = [50, 25]\nthick_mm = 1\n'
        '[[element]]\nkind = "image"\nat_mm = [0, 0]\nsize_mm = [5, 5]\nfile = "logo.png"\n'
    )
    assert template.elements == (
        TextElement(Box(1, 2, 30, 5), "{name}", 8, 5, is_bold=True, is_mono=False, align="left",
                    valign="top", fit="wrap", rotate=90, line=5),
        CodeElement("qr", Box(0, 0, 9, 9.5), "x", "middle", "middle", 0, "H", line=13),
        FrameElement(Box(0, 0, 50, 25), 1, is_filled=False, line=19),
        ImageElement(Box(0, 0, 5, 5), "logo.png", line=24),
    )  # fmt: skip
    assert template.title == template.name == "mine"


@pytest.mark.parametrize(
    ("ends", "box"),
    [
        ("at_mm = [1, 2]\nto_mm = [40, 2]", Box(1, 2, 39, 0.3)),
        ("at_mm = [40, 2]\nto_mm = [1, 2]", Box(1, 2, 39, 0.3)),
        ("at_mm = [3, 20]\nto_mm = [3, 2]\nthick_mm = 0.5", Box(3, 2, 0.5, 18)),
    ],
)
def test_a_line_may_be_drawn_either_way(ends, box):
    (line,) = parsed(f'{HEAD}[[element]]\nkind = "line"\n{ends}\n').elements
    assert (line.box, line.is_filled) == (box, True)


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        (HEAD, 1, "element is missing"),
        (HEAD + TEXT.replace("at_mm", "at"), 8, "at is not known here"),
        (HEAD + TEXT.replace("at_mm = [1, 2]\n", ""), 5, "at_mm is missing"),
        (HEAD + TEXT.replace("[1, 2]", "[1]"), 8, "at_mm must be two numbers"),
        (HEAD + TEXT.replace("[1, 2]", "[1, nan]"), 8, "at_mm must be from 0"),
        (HEAD + TEXT.replace("[1, 2]", "[-1, 2]"), 8, "at_mm must be from 0"),
        (HEAD + TEXT.replace("[30, 5]", "[60, 5]"), 9, "size_mm lets the text reach 61 mm"),
        (HEAD + TEXT.replace('"{name}"', '"{nmae}"'), 7, "text names {nmae}"),
        (HEAD + TEXT.replace('"{name}"', "5"), 7, "text must be a text, not 5"),
        (HEAD + TEXT.replace('"{name}"', '" "'), 7, "text must be a text"),
        (HEAD + TEXT.replace('"text"', '"circle"'), 6, "kind must not be 'circle'"),
        (HEAD + TEXT.replace('kind = "text"\n', ""), 5, "kind is missing"),
        (HEAD + TEXT + "bold = 1", 10, "bold must be true or false"),
        (HEAD + TEXT + "size_pt = 2", 10, "size_pt must be from 3"),
        (HEAD + TEXT + "size_pt = true", 10, "size_pt must be a number"),
        (HEAD + TEXT + 'fit = "stretch"', 10, "fit must be one of shrink"),
        (HEAD + TEXT + "rotate = 45", 10, "rotate must be one of 0, 90"),
        (HEAD + TEXT + "level = 'M'", 10, "level is not known here"),
        (HEAD + TEXT + TEXT.replace("at_mm", "at_em"), 13, "at_em is not known"),
        (HEAD + LINE.replace("[40, 2]", "[40, 3]"), 8, "to_mm must be straight"),
        (HEAD + LINE.replace("[40, 2]", "[1, 2]"), 8, "to_mm must be straight"),
        (HEAD + LINE.replace("[40, 2]", "[60, 2]"), 8, "to_mm lets the line reach"),
        (HEAD.replace("203", "200") + TEXT, 3, "dpi must be one of"),
        (HEAD.replace("[50, 25]", "[500, 25]") + TEXT, 2, "size_mm must be from 5"),
        (HEAD.replace("version = 1", "version = 2") + TEXT, 1, "version must be 1; a newer"),
        ("colour = 'red'\n" + HEAD + TEXT, 1, "colour is not known"),
        ("version = 1\n" + TEXT, 1, "size_mm is missing"),
        ("element = 5\n" + HEAD, 1, "element must be a list"),
        ("element = [5]\n" + HEAD, 1, "element must be a list"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_key(text, line, key):
    with pytest.raises(LabelTemplateWrong) as error:
        parsed(text)
    assert str(error.value).startswith(f"mine, line {line}: {key}")


def test_what_is_no_toml_is_told():
    with pytest.raises(LabelTemplateWrong, match="mine is not TOML"):
        parsed("size_mm = [")


@given(
    st.dictionaries(
        st.sampled_from(["kind", "text", "at_mm", "size_mm", "rotate", "to_mm", "odd"]),
        st.sampled_from(["1", "true", '"text"', '"line"', "[1, 2]", "[[1]]", "{}", "1979-05-27"]),
    )
)
def test_any_element_is_read_or_refused_in_words(element):
    lines = "\n".join(f"{key} = {value}" for key, value in element.items())
    try:
        parsed(f"{HEAD}[[element]]\n{lines}\n")
    except LabelTemplateWrong as error:
        assert "line" in str(error)  # noqa: PT017  # either is right, anything else is a fault
