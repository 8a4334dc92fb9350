"""domain/bundle.py"""

import json
from urllib.parse import quote_plus

import pytest

from station.domain.bundle import Cleaner
from station.domain.trace_text import TraceLine

TOKEN = "59993d84d58dcc198069a171e9c2c69b0d52a58b"
CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"
PHRASE = 'blue "Mond" ü'
CLEAN = Cleaner([PHRASE], "/home/ada")


@pytest.mark.parametrize(
    "written",
    [PHRASE, json.dumps(PHRASE), quote_plus(PHRASE), PHRASE.encode("unicode_escape").decode()],
)
def test_a_known_secret_is_taken_out_however_it_is_written(written):
    cleaned = CLEAN(f"before {written} after")
    assert "Mond" not in cleaned
    assert cleaned.startswith("before ")
    assert cleaned.endswith(" after")


def test_what_looks_like_a_secret_or_a_person_is_taken_out():
    cleaned = CLEAN(f"Bearer {TOKEN}, {CODE}, ada@example.com, user=ada%40example.com")
    for hidden in (TOKEN, CODE, "ada"):
        assert hidden not in cleaned


def test_the_persons_own_folder_is_not_named():
    assert CLEAN("/home/ada/x.toml") == "~/x.toml"


def test_an_empty_or_tiny_secret_takes_no_harmless_text_with_it():
    assert Cleaner(["", "a"])("a harmless line") == "a harmless line"


def test_nothing_hides_behind_the_escapes_of_a_trace_and_what_follows_stays():
    line = TraceLine(1.5, "D>", f"Claim code set to: {CODE}\r\n> ")
    cleaned = CLEAN.lines(line.written)
    assert CODE not in cleaned
    assert cleaned == TraceLine(1.5, "D>", "Claim code set to: (claim code)\r\n> ").written
