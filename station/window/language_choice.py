"""Settings' section for the language: a window that speaks another one is made anew."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.language import LANGUAGE, speak
from station.window.language_form import LanguageForm
from station.window.words import Words

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def language_section(window: "MainWindow") -> QWidget:
    section = QWidget()
    form = LanguageForm(window.look, window.settings.get(LANGUAGE, ""))
    later = Words(
        section.tr("A device is in work: the language changes with the next start."), "small"
    ).tone("warn")
    later.hide()
    form.chosen.connect(lambda language: later.setVisible(not take_language(window, language)))
    column = QVBoxLayout(section)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(12)
    column.addWidget(Words(section.tr("Language"), "title"))
    column.addWidget(form)
    column.addWidget(later)
    column.addStretch()
    return section


def take_language(window: "MainWindow", language: str) -> bool:
    """Keep it, and have the window made anew in it; False where work must not be broken off."""
    window.keep({LANGUAGE: language})
    if window.is_at_work:
        return False
    speak(language, window.outside.resource)
    window.begins_anew = True
    window.exited.set()
    return True
