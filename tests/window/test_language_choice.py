"""Settings' section for the language."""

import pytest

from station.window.language import LANGUAGE
from station.window.language_choice import language_section, take_language
from station.window.language_form import LanguageForm
from station.window.look import Look
from station.window.main_window import MainWindow
from tests.window.pseudo import speak_english
from tests.window.scripted import ACCOUNT, ScriptedOutside


@pytest.fixture
async def window(qtbot, look: Look):
    made = MainWindow(ScriptedOutside(dict(ACCOUNT)), look, None)
    qtbot.addWidget(made)
    yield made
    await made.close_work()
    speak_english()


async def test_a_window_at_rest_is_made_anew_in_the_language(window: MainWindow):
    assert take_language(window, "de")
    assert window.settings[LANGUAGE] == "de"
    assert window.begins_anew
    assert window.exited.is_set()


async def test_work_is_not_broken_off_for_it(window: MainWindow, monkeypatch):
    monkeypatch.setattr(type(window), "is_at_work", property(lambda _self: True))
    assert not take_language(window, "de")
    assert window.settings[LANGUAGE] == "de"
    assert not window.exited.is_set()


async def test_the_section_shows_and_takes_it(window: MainWindow, qtbot):
    section = language_section(window)
    qtbot.addWidget(section)
    form = section.findChild(LanguageForm)
    assert form is not None
    form.chosen.emit("vi")
    assert window.begins_anew
    assert window.settings[LANGUAGE] == "vi"
