"""The guide as HTML: whole, by itself, and for any screen or sheet of paper."""

import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import pytest

from installer.environment import Environment
from installer.guide_html import write_html
from installer.packing import carry_guide
from installer.release import Release
from station.window.help.contents import LEAVES

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"


class Seen(HTMLParser):
    """The names, the links and what is loaded."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loaded, self.alts = set(), [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids |= {given["id"]} if "id" in given else set()
        self.links += [given["href"]] if tag == "a" and "href" in given else []
        self.loaded += [given[name] for name in ("src", "data") if name in given]
        self.loaded += [given["href"]] if tag == "link" else []
        self.alts += [given.get("alt")] if tag == "img" else []


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    return {page.name: page.read_text("utf-8") for page in write_html(RESOURCES, folder)}


@pytest.fixture(scope="module")
def seen(pages):
    return {name: Seen(text) for name, text in pages.items()}


def test_what_is_handed_to_people_carries_the_guide(tmp_path, pages):
    release = Release("1.2.3", tmp_path / "station", tmp_path, Environment(), 1_700_000_000)
    carry_guide(release)
    carried = (tmp_path / "station/guide").iterdir()
    assert {page.name: page.read_text("utf-8") for page in carried} == pages


def test_every_page_of_the_guide_is_there(pages):
    written = {leaf.key for leaf in LEAVES if (RESOURCES / f"guide/{leaf.key}.md").is_file()}
    assert set(pages) == {f"{key}.html" for key in written}


def test_every_link_leads_to_a_page_and_a_place_on_it(seen):
    broken = []
    for name, page in seen.items():
        for link in page.links:
            file, _, anchor = link.partition("#")
            target = seen.get(file or name)
            if target is None or (anchor and anchor not in target.ids):
                broken.append(f"{name}: {link}")
    assert broken == []


def test_a_page_needs_no_other_file_and_no_network(pages, seen):
    for name, page in seen.items():
        assert all(each.startswith("data:image/png;base64,") for each in page.loaded), name
        assert "<script" not in pages[name]
        assert "url(" not in pages[name]
        assert "@import" not in pages[name]


def test_every_picture_is_told_in_words(seen):
    assert all(alt for page in seen.values() for alt in page.alts)
    assert sum(len(page.alts) for page in seen.values()) >= 5


def test_both_themes_have_their_colours_and_paper_has_the_light_ones(pages):
    tokens = tomllib.loads((RESOURCES / "tokens.toml").read_text("utf-8"))
    style = pages["index.html"].partition("</style>")[0]
    dark = style.partition("prefers-color-scheme: dark")[2].partition("@media print")[0]
    paper = style.partition("@media print")[2]
    assert f"--text: {tokens['light']['text']};" in style.partition("@media")[0]
    assert f"--text: {tokens['dark']['text']};" in dark
    assert f"--text: {tokens['light']['text']};" in paper


def test_every_colour_that_the_style_asks_for_is_a_token():
    tokens = tomllib.loads((RESOURCES / "tokens.toml").read_text("utf-8"))
    asked = set(re.findall(r"var\(--(\w+)\)", (RESOURCES / "guide.css").read_text("utf-8")))
    assert asked <= set(tokens["light"])


def test_each_page_says_where_it_is_in_the_list(pages):
    for name, text in pages.items():
        assert text.count('aria-current="page"') == 1
        assert f'<a href="{name}" aria-current="page">' in text
