"""The choice of a language."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.window.language import LANGUAGES
from station.window.language_form import LanguageForm
from station.window.look import Look


def test_each_language_stands_under_its_own_name(qtbot, look: Look):
    form = LanguageForm(look, "")
    qtbot.addWidget(form)
    names = [form.box.itemText(number) for number in range(form.box.count())]
    assert names[1:] == list(LANGUAGES.values())


def test_the_one_that_is_kept_is_shown(qtbot, look: Look):
    form = LanguageForm(look, "vi")
    qtbot.addWidget(form)
    assert form.box.currentText() == "Tiếng Việt"


def test_a_choice_by_keyboard_is_told_by_its_key(qtbot, look: Look):
    form = LanguageForm(look, "")
    qtbot.addWidget(form)
    form.show()
    form.box.setFocus()
    with qtbot.waitSignal(form.chosen) as told:
        QTest.keyClick(form.box, Qt.Key.Key_D)
    assert told.args == ["de"]
