import pytest

from station.window.help.book import Book, MadePage
from station.window.help.contents import Leaf

FILES = {
    "guide/index.md": "# The guide\n\nWhere a claim code is told.\n",
    "guide/bench.md": "# The bench\n\n## Claim codes\n\nOne hour.\n\n## Slots\n\nCode of a claim.",
}


def resource(name):
    if name not in FILES:
        raise FileNotFoundError(name)
    return FILES[name].encode()


@pytest.fixture
def book():
    return Book(resource, [MadePage(Leaf("keys", "Keys"), lambda: "# Keys\n\nF5 tries again.\n")])


def test_pages_that_are_not_written_are_not_in_the_list(book):
    assert [leaf.key for leaf in book.leaves] == ["index", "bench", "keys"]
    assert not book.has("monitors")
    assert book.text("monitors") == ""


def test_what_has_the_words_in_its_heading_comes_first_then_what_has_them_side_by_side(book):
    found = [(find.page.key, find.heading) for find in book.find("CLAIM code")]
    assert found == [("bench", "Claim codes"), ("index", "The guide"), ("bench", "Slots")]


def test_a_find_shows_the_words_around_it_and_where_to_go(book):
    [find] = book.find("hour")
    assert (find.anchor, find.words) == ("claim-codes", "One hour.")


def test_pages_made_by_the_program_are_searched_too(book):
    assert [find.page.key for find in book.find("f5")] == ["keys"]


@pytest.mark.parametrize("wanted", ["", "  ", "code zebra"])
def test_nothing_is_found_for_nothing_and_for_words_that_are_not_there_together(book, wanted):
    assert book.find(wanted) == []


def test_of_a_long_text_only_a_little_is_shown():
    long = Book(lambda name: b"# A\n\n" + b"word " * 200 + b"needle " + b"word " * 200)
    words = long.find("needle")[0].words
    assert len(words) < 140
    assert words.startswith("…")
    assert words.endswith("…")
    assert "needle" in words
