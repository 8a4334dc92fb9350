"""resources/tokens.toml: every text can be read on its ground; no colour stands elsewhere."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.window.scripted import RESOURCES

TOKENS = tomllib.loads((RESOURCES / "tokens.toml").read_text("utf-8"))
THEMES = ("light", "dark", "contrast")
GROUNDS = ("bg", "surface", "raised")
TEXT_FLOOR, SHAPE_FLOOR, VERDICT_FLOOR = 4.5, 3.0, 7.0
TEXTS = [
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *((text, ground) for text in ("good", "bad", "warn", "act") for ground in ("surface", "bg")),
    ("act", "act_soft"), ("text", "act_soft"), ("muted", "act_soft"), ("bad", "bad_soft"),
    ("text", "bad_soft"), ("warn", "warn_soft"), ("text", "warn_soft"), ("good", "good_soft"),
    ("good", "act_soft"), ("bad", "act_soft"), ("on_act", "act"), ("on_act", "act_hover"),
    ("rail_strong", "rail"), ("rail_strong", "rail_selected"), ("on_training", "training"),
]  # fmt: skip
SHAPES = [
    *(("edge", ground) for ground in GROUNDS),
    *(("focus", ground) for ground in GROUNDS),
    ("act", "surface"), ("rail_focus", "rail"), ("rail_focus", "training"),
    ("good", "surface"), ("bad", "surface"), ("warn", "surface"),
]  # fmt: skip
VERDICTS = [(f"on_{name}", f"{name}_fill") for name in ("pass", "fail", "unsure", "aside")]


def brightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("pairs", "floor"), [(TEXTS, TEXT_FLOOR), (SHAPES, SHAPE_FLOOR), (VERDICTS, VERDICT_FLOOR)]
)
def test_every_pair_is_above_its_contrast_floor(theme, pairs, floor):
    table = TOKENS[theme]
    too_low = {
        pair: round(contrast(table[pair[0]], table[pair[1]]), 2)
        for pair in pairs
        if contrast(table[pair[0]], table[pair[1]]) < floor
    }
    assert not too_low


def test_the_themes_name_the_same_colours():
    assert {frozenset(TOKENS[theme]) for theme in THEMES} == {frozenset(TOKENS["light"])}


def test_no_text_is_smaller_than_13_px():
    assert min(TOKENS["type"].values()) == 13


def test_no_colour_stands_outside_the_tokens():
    window = Path(__file__).parents[2] / "station" / "window"
    files = [*window.rglob("*.py"), RESOURCES / "station.qss"]
    colour = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b")
    found = [file.name for file in files if colour.search(file.read_text("utf-8"))]
    assert not found
