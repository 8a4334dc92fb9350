from station.window.help.book import Find
from station.window.help.contents import Leaf
from station.window.help.found_page import found_page
from station.window.help.markdown import html_of, targets_of


def test_each_find_is_a_link_to_its_place():
    page = found_page("Found: code", "-", [Find(Leaf("bench", "The bench"), "a", "Codes", "words")])
    assert targets_of(page) == (["bench.md#a"], [])
    assert "The bench · Codes" in page


def test_nothing_found_says_what_to_do():
    assert "Try fewer words." in found_page("Found: x", "Try fewer words.", [])


def test_no_word_becomes_markup():
    find = Find(Leaf("bench", "The bench"), "a", "<b>[x](y)", "| a | *b* `c` <img src=z>")
    made = html_of(found_page("Found: <i>*x*", "", [find]), str, str)
    assert "<b>" not in made
    assert "<img" not in made
    assert "<em>" not in made
    assert "<i>" not in made
