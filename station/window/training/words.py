"""Words of the training that more than one of its parts shows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from station.domain.training import Act
from station.window.said import said

_ACTS = {
    Act.HOLD_SETUP: QT_TRANSLATE_NOOP("said", "Hold SETUP 3 s"),
    Act.RESET: QT_TRANSLATE_NOOP("said", "Press RESET"),
    Act.PLUG: QT_TRANSLATE_NOOP("said", "Plug the cable in"),
    Act.ACCESS_POINT: QT_TRANSLATE_NOOP("said", "Switch the access point on"),
    Act.AGAIN: QT_TRANSLATE_NOOP("said", "Try again"),
    Act.ASIDE: QT_TRANSLATE_NOOP("said", "Set aside"),
    Act.LEAVE: QT_TRANSLATE_NOOP("said", "Leave"),
}


def act_words(act: Act) -> str:
    return said(str(_ACTS[act]))


def minutes(seconds: float) -> str:
    """As 2:05."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def points(number: float) -> str:
    """As the person's language writes it, with a half where there is one."""
    rounded = round(number * 10) / 10
    return QLocale().toString(rounded, "f", 0 if rounded == int(rounded) else 1)
