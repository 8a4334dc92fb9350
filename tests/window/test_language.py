"""Which language the window speaks, and what goes with it."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from station.host.folders import resource
from station.window.language import LANGUAGES, speak
from station.window.words import Words
from tests.window.pseudo import speak_english


def found(name: str) -> bytes:
    return resource(name).read_bytes()


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    speak_english()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_there_is_can_be_taken_up_and_left_again(language):
    assert speak(language, found) == language
    assert QLocale().name().startswith(language.partition("_")[0])
    assert speak("en", found) == "en"


def test_a_language_that_station_does_not_know_is_english():
    assert speak("tlh", found) == "en"


@pytest.mark.parametrize(
    ("system", "expected"),
    [("de_AT.UTF-8", "de"), ("zh_CN.UTF-8", "zh_CN"), ("zh_TW.UTF-8", "en"), ("fr_FR.UTF-8", "en")],
)
def test_without_a_choice_it_is_the_systems_where_station_speaks_it(monkeypatch, system, expected):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, system)
    monkeypatch.delenv("LANGUAGE", raising=False)
    assert speak("", found) == expected


def test_words_of_the_floors_below_are_shown_in_it():
    speak("de", found)
    assert Words("The device is in the product").text() != "The device is in the product"


def test_numbers_and_dates_go_by_it():
    speak("de", found)
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    speak("en", found)
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_all_these_languages_run_from_left_to_right():
    for language in LANGUAGES:
        speak(language, found)
        assert QGuiApplication.layoutDirection().name == "LeftToRight"
