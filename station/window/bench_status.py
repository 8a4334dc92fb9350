"""What the status bar tells of the bench: operator, recipe, customer, and how loud it is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.bench.news import Wall
from station.window.buttons import LaidOutButton
from station.window.icons import Icon
from station.window.look import Look
from station.window.words import Words

_LOUDEST = 4
_WIDEST_PX, _LEAST_PX, _GAP_PX, _CUT = 210, 70, 8, Qt.TextElideMode.ElideRight


class BenchStatus(QObject):
    """`facts` stands at the beginning of the bar, `volume` near its end; both hidden until there
    is a bench.
    """

    page_pressed = Signal(str)
    volume_chosen = Signal(int)

    def __init__(self, look: Look, ground: str) -> None:
        super().__init__()
        self._volume, self._is_muted, self._room_px = 0, False, 0
        self._operator = _Fact(look, "user", ground, self.tr("Operator"))
        self._recipe = _Fact(look, "scroll-text", ground, self.tr("Recipe"))
        self._customer = _Fact(look, "circle-user-round", ground, self.tr("Customer"))
        self.facts = QWidget()
        row = QHBoxLayout(self.facts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        self._facts = (self._operator, self._recipe, self._customer)
        for fact in self._facts:
            fact.clicked.connect(lambda: self.page_pressed.emit("bench"))
            row.addWidget(fact)
        self.facts.hide()
        self.volume = _Fact(look, "volume-2", ground, "")
        self.volume.clicked.connect(self._next_volume)
        self.volume.hide()

    def show_wall(self, wall: Wall) -> None:
        recipe = " · ".join(part for part in (wall.recipe, wall.recipe_version[:8]) if part)
        said = (wall.operator, recipe, wall.customer)
        if said != tuple(fact.said for fact in self._facts):
            for fact, text in zip(self._facts, said, strict=True):
                fact.say(text)
            self.fit(self._room_px)

    def show_volume(self, volume: int) -> None:
        """0 to 4."""
        self._volume = volume
        self._show()
        self.volume.show()

    def show_muted(self, muted: bool) -> None:  # noqa: FBT001  # a signal's slot
        """Nothing was heard when something should have been."""
        if muted != self._is_muted:
            self._is_muted = muted
            self._show()

    def fold(self, *, folded: bool) -> None:
        """Where it is narrow the volume keeps its icon alone."""
        self.volume.fold(folded=folded)

    def fit(self, room_px: int) -> None:
        """What is to be told of three things in so much room: titles go first, then all."""
        self._room_px = room_px
        shown = [fact for fact in self._facts if fact.said]
        titled_px, bare_px = (_each_px(shown, room_px, titled=titled) for titled in (True, False))
        is_titled = titled_px >= _LEAST_PX
        most_px = titled_px if is_titled else bare_px
        self.facts.setVisible(bool(shown) and most_px >= _LEAST_PX)
        for fact in shown:
            fact.fit(most_px, titled=is_titled)

    def _next_volume(self) -> None:
        self.show_muted(muted=False)
        self.show_volume((self._volume + 1) % (_LOUDEST + 1))
        self.volume_chosen.emit(self._volume)

    def _show(self) -> None:
        is_off = self._volume == 0 or self._is_muted
        text = self.tr("{0} %").format(self._volume * 100 // _LOUDEST)
        self.volume.say(self.tr("muted") if is_off else text)
        self.volume.sign.show_icon("volume-x" if is_off else "volume-2", self.volume.ground)
        self.volume.name(self.tr("Volume: {0}. Press for the next").format(self.volume.said))


class _Fact(LaidOutButton):
    """An icon, what it is, and what it says; cut where it is long."""

    def __init__(self, look: Look, icon: str, ground: str, what: str) -> None:
        super().__init__("bar", what)
        self._what, self.ground, self.said = what, ground, ""
        self.sign = Icon(look, icon, ground, 20)
        self._title = Words(what, "small", wraps=False)
        if not what:
            self._title.hide()
        self._words = Words("", "small-strong", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(8)
        for part in (self.sign, self._title, self._words):
            row.addWidget(part)
        self.setMinimumSize(look.size("target"), look.size("target"))
        self.hide()

    def say(self, text: str) -> None:
        if text == self.said:
            return
        self.said = text
        self._words.setText(text)
        self.name(f"{self._what}: {text}")
        self.setVisible(bool(text))

    def name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def fold(self, *, folded: bool) -> None:
        self._words.setVisible(not folded)

    def least_px(self, *, titled: bool) -> int:
        """How wide it is without its words."""
        return 52 + (self._title.sizeHint().width() if titled and self._what else 0)

    def fit(self, most_px: int, *, titled: bool) -> None:
        self._title.setVisible(titled and bool(self._what))
        self._words.setText(self._words.fontMetrics().elidedText(self.said, _CUT, most_px))


def _each_px(facts: Sequence[_Fact], room_px: int, *, titled: bool) -> int:
    """What the words of each may take."""
    spare_px = room_px - sum(fact.least_px(titled=titled) + _GAP_PX for fact in facts)
    return min(_WIDEST_PX, spare_px // max(1, len(facts)))
