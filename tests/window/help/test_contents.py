"""F1 leads somewhere from wherever a person is."""

import tomllib

import pytest

from station.domain.progress import STEPS
from station.window.help.book import Book
from station.window.help.contents import FIRST, LEAVES, TOPICS, TROUBLES, place_of
from station.window.help.markdown import anchors_of
from station.window.page_names import BESIDE, RAIL
from tests.window.scripted import RESOURCES

BOOK = Book(lambda name: (RESOURCES / name).read_bytes())
ROWS = tomllib.loads((RESOURCES / "verdicts.toml").read_text("utf-8"))


@pytest.mark.parametrize("place", sorted(set(TOPICS.values())))
def test_every_topic_has_its_page_and_its_heading(place):
    page, _, anchor = place.partition("#")
    assert page in {leaf.key for leaf in LEAVES}
    assert not anchor or not BOOK.has(page) or anchor in anchors_of(BOOK.text(page))


def test_every_page_of_the_window_and_every_step_is_a_topic():
    pages = {key for key, _, _ in RAIL} | set(BESIDE) | {"welcome"}
    assert pages | set(STEPS) <= set(TOPICS)


def test_every_verdict_is_found_by_its_number_and_by_its_slug():
    topics = [topic for slug, row in ROWS.items() for topic in (slug, row["number"])]
    assert not set(topics) & set(TOPICS)
    anchors = anchors_of(BOOK.text(TROUBLES))
    assert [t for t in topics if place_of(t)[0] != TROUBLES or place_of(t)[1] not in anchors] == []


def test_the_first_pages_lead_to_every_page_that_is_there():
    text = "".join(BOOK.text(page) for page in (FIRST, "developer", "softap"))
    pages = {leaf.key for leaf in BOOK.leaves} - {FIRST, "wifi"}
    assert [page for page in pages if f"]({page}.md" not in text] == []
