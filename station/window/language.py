"""The language of the window: which there are, and taking one up. What is printed by commands and
kept in the record stays English.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from station.window.said import take_templates

LANGUAGE = "language"
"""Its key in the settings."""
ENGLISH = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "zh_CN": "简体中文",
        "vi": "Tiếng Việt",
    }
)
"""Each by the name that its speakers know it by."""

_installed: list[tuple[QTranslator, bytes]] = []
"""Qt keeps neither a translator alive nor what it reads from."""


def speak(language: str, resource: Callable[[str], bytes]) -> str:
    """Take up `language`, "" for the system's; returns which it became.

    Pages made from now on speak it; numbers and dates go by it. One that Station does not know is
    English.
    """
    chosen = language if language in LANGUAGES else "" if language else _of_system()
    chosen = chosen or ENGLISH
    _forget()
    locale = QLocale(chosen) if chosen != ENGLISH else _english()
    QLocale.setDefault(locale)
    _take_qts_own(chosen)
    _take_ours(resource(f"translations/station_{chosen}.qm"))
    foreign = chosen != ENGLISH
    take_templates(resource("translations/templates.txt").decode() if foreign else "")
    if isinstance(app := QCoreApplication.instance(), QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
    return chosen


def _of_system() -> str:
    """The first that the person wants and Station speaks. Of each language the first form counts:
    Traditional Chinese is another language for who reads it, although plain Chinese comes after it.
    """
    ours = {_spoken_and_written(QLocale(each)): each for each in LANGUAGES}
    wanted: dict[QLocale.Language, QLocale] = {}
    for name in QLocale.system().uiLanguages():
        wanted.setdefault(QLocale(name).language(), QLocale(name))
    known = (ours.get(_spoken_and_written(each)) for each in wanted.values())
    return next(filter(None, known), ENGLISH)


def _spoken_and_written(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    return locale.language(), locale.script()


def _english() -> QLocale:
    """The system's own forms of numbers and dates, where its language is English."""
    system = QLocale.system()
    is_english = system.language() == QLocale.Language.English
    return system if is_english else QLocale(ENGLISH)


def _take_qts_own(language: str) -> None:
    """What Qt itself says has no file for some languages: its few words stay English then."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        _install(translator, b"")


def _take_ours(texts: bytes) -> None:
    translator = QTranslator()
    translator.load(texts)
    _install(translator, texts)


def _install(translator: QTranslator, texts: bytes) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append((translator, texts))


def _forget() -> None:
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop()[0])
