"""How the window looks: colours, type and sizes from `resources/tokens.toml`, on Qt's Fusion.

The one place that turns tokens into a palette, a style sheet and fonts. Widgets that paint
themselves ask it for colours and sizes and listen to `changed`.
"""

import re
import tomllib
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from shiboken6 import isValid

from station.window.typefaces import MONO, SANS, load_typefaces

Resource = Callable[[str], bytes]
"""A file of `resources/` by its relative name."""

THEMES = ("system", "light", "dark", "contrast")
SCALES = (1.0, 1.25, 1.5, 2.0)
DISTANCES_M = (1, 3, 5)
"""How far away the bench is read from."""
_GLOVED_PX = 56
"""A target for gloves (operator-ui 3.2)."""
_TARGETS = ("target", "main_button")
_PLACE = re.compile(r"\$([a-z_]+(?:-[a-z]+)?)")


class Look(QObject):
    """The theme and text size now in force."""

    changed = Signal()

    def __init__(self, resource: Resource) -> None:
        super().__init__()
        self.resource = resource
        self._tokens = tomllib.loads(resource("tokens.toml").decode())
        self._template = resource("station.qss").decode()
        self._theme = "system"
        self.scale = 1.0
        self.distance_m = 3
        self.has_gloves = False
        self._is_still = False
        self._is_applied = False
        self._dressed: list[QWidget] = []
        load_typefaces()
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def theme(self) -> str:
        """What was chosen: one of THEMES."""
        return self._theme

    @property
    def shown_theme(self) -> str:
        """Which token table is in force: light, dark or contrast."""
        if self._theme != "system":
            return self._theme
        hints = QApplication.styleHints()
        accessibility = hints.accessibility()
        if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    @property
    def is_still(self) -> bool:
        """Whether nothing should move: the system or the person asked for it."""
        return self._is_still or _system_wants_no_motion()

    def keep_still(self, *, still: bool) -> None:
        self._is_still = still
        self.changed.emit()

    def suit(self, distance_m: int, *, gloves: bool) -> None:
        """To who reads the bench from where, and with what on their hands. Targets grow in what
        is made from then on.
        """
        self.distance_m = distance_m if distance_m in DISTANCES_M else 3
        self.has_gloves = gloves
        self.changed.emit()

    def choose(self, theme: str, scale: float) -> None:
        """Put `theme` and the text size (1.0 to 2.0) in force for the whole program."""
        wanted = (theme if theme in THEMES else "system", min(max(scale, 1.0), 2.0))
        if self._is_applied and wanted == (self._theme, self.scale):
            return  # drawing every widget anew takes a while
        self._theme, self.scale = wanted
        self.apply()

    def apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self._is_applied = True
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        font = QFont([SANS])
        font.setPixelSize(self.px("body"))
        app.setFont(font)
        app.setPalette(self._palette())
        self._dressed = [window for window in self._dressed if isValid(window)]
        for window in self._dressed:
            window.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """`window` with all in it, now and whenever the look changes; its dialogs as well.

        A style sheet of the whole program would do the same at three times the cost: Qt styles
        what is in a part anew each time the part is put into a larger one.
        """
        self._dressed.append(window)
        window.setStyleSheet(self.style_sheet())

    def colour(self, name: str) -> QColor:
        return QColor(self._tokens[self.shown_theme][name])

    def px(self, name: str) -> int:
        """A text size by its name, at the text size in force."""
        return self.scaled(self._tokens["type"][name])

    def size(self, name: str) -> int:
        """A size that does not grow with the text."""
        px = int(self._tokens["sizes"][name])
        return max(px, _GLOVED_PX) if self.has_gloves and name in _TARGETS else px

    def scaled(self, px: float) -> int:
        """A size that grows with the text."""
        return round(px * self.scale)

    def font(self, size: str, weight: QFont.Weight, family: str = SANS) -> QFont:
        font = QFont([family])
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def mono(self, size: str) -> QFont:
        return self.font(size, QFont.Weight.Medium, MONO)

    def style_sheet(self) -> str:
        strong = self.shown_theme == "contrast"
        words = {
            **self._tokens[self.shown_theme],
            **{f"px-{name}": f"{self.px(name)}px" for name in self._tokens["type"]},
            "bpx": "3px" if strong else "1px",
            "hpx": "2px" if strong else "0px",
        }
        return _PLACE.sub(lambda place: str(words[place[1]]), self._template)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in (
            (QPalette.ColorRole.Window, "bg"),
            (QPalette.ColorRole.Base, "surface"),
            (QPalette.ColorRole.AlternateBase, "raised"),
            (QPalette.ColorRole.Button, "surface"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.ButtonText, "text"),
            (QPalette.ColorRole.PlaceholderText, "muted"),
            (QPalette.ColorRole.Highlight, "act"),
            (QPalette.ColorRole.HighlightedText, "on_act"),
            (QPalette.ColorRole.Accent, "act"),
            (QPalette.ColorRole.ToolTipBase, "surface"),
            (QPalette.ColorRole.ToolTipText, "text"),
        ):
            palette.setColor(role, self.colour(name))
        return palette

    def _system_changed(self) -> None:
        if self._theme == "system":
            self.apply()


def _system_wants_no_motion() -> bool:
    """Qt 6.12 says so by name; before that, widgets are told to animate for no time at all."""
    hints = QApplication.styleHints()  # kept in hand: its parts end with it
    accessibility = hints.accessibility()
    preference = getattr(accessibility, "motionPreference", None)
    if preference is not None:
        return str(preference().name) == "ReducedMotion"
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(duration) == 0


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects on, and have it drawn anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
