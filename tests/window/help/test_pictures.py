"""The guide's pictures show the window as it is today."""

import re
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from station.window.help.book import Book
from station.window.help.markdown import targets_of
from tests.guide_pictures import FOLDER, PICTURES, as_image, taken
from tests.window.scripted import RESOURCES

ROOT = Path(__file__).resolve().parents[3]
LARGEST_BYTES = 150_000
COARSE_PX = (120, 75)
DIFFERS = 6.0
"""Of 255 a point, at the mean: another page, not another edge of a letter."""


def named():
    book = Book(lambda name: (RESOURCES / name).read_bytes())
    guide = [target for leaf in book.leaves for target in targets_of(book.text(leaf.key))[1]]
    readme = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    return {Path(target).stem for target in (*guide, *readme)}


def coarse(picture):
    return picture.convert("RGB").resize(COARSE_PX, Image.Resampling.BOX)


def test_every_picture_has_a_scene_and_every_scene_its_place():
    assert named() == set(PICTURES)
    assert {file.stem for file in FOLDER.glob("*.png")} == set(PICTURES)


def test_pictures_are_few_and_small():
    sizes = [file.stat().st_size for file in FOLDER.glob("*.png")]
    assert len(sizes) <= 12
    assert max(sizes) < LARGEST_BYTES


@pytest.mark.timeout(90)
async def test_no_picture_is_older_than_the_window(bare_look):
    bare_look.keep_still(still=True)
    old = []
    async for name, picture in taken(bare_look):
        today, kept = as_image(picture), Image.open(FOLDER / f"{name}.png")
        between = ImageStat.Stat(ImageChops.difference(coarse(today), coarse(kept))).mean
        if kept.size != today.size or max(between) > DIFFERS:
            old.append(name)
    assert old == [], "run .venv/bin/python installer/guide.py --pictures"
