"""What only the open window knows: the screen that Qt really draws on, and its typefaces."""

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from station.domain.field.findings import Finding, ok, watch
from station.window.said import said
from station.window.typefaces import MONO, SANS

QT, FONTS = "qt", "fonts"
OWN_CHECKS = (QT, FONTS)
"""Instead of what a look from outside says of them."""


def own_findings() -> tuple[Finding, ...]:
    known = set(QFontDatabase.families())
    missing = [name for name in (SANS, MONO) if name not in known]
    screen = said("Qt {0} draws on {1}.").format(qVersion(), QGuiApplication.platformName())
    if missing:
        return (
            ok(QT, screen),
            watch(
                FONTS, said("The typeface {0} is missing.").format(", ".join(missing)),
                said("The system's own takes its place, and lines may break otherwise."),
                said("Install Station anew."),
            ),
        )  # fmt: skip
    return ok(QT, screen), ok(FONTS, said("Both typefaces are here."))
