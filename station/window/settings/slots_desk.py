"""Teaches slots: looks at the ports, learns the one that is new, keeps what was changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer

from station.domain.bench.slots import Fixture
from station.domain.errors import StationError
from station.flow.ports import Outside, PortSeen
from station.window.dialog import Ask
from station.window.look import Look
from station.window.settings import fixture_edit
from station.window.settings.slots_form import SlotsForm

_LOOKS_EVERY_MS = 500


class SlotsDesk(QObject):
    """`keep` writes the fixture; a demonstration has one that does not. Looks at the ports only
    while the section is seen. What was plugged in before learning began is not learnt by itself:
    nobody knows in which order it was plugged.
    """

    def __init__(
        self, look: Look, outside: Outside, form: SlotsForm, keep: Callable[[Fixture], None]
    ) -> None:
        super().__init__(form)
        self._look, self._outside, self._form, self._keep = look, outside, form, keep
        self._fixture = Fixture()
        self._known: set[str] | None = None
        """Places seen while learning; None while not."""
        self._learnt, self._newest = 0, ""
        self._ports: Sequence[PortSeen] = ()
        self._timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look_at_ports)
        form.learn_pressed.connect(self._turn_learning)
        form.taught.connect(self._teach)
        form.renamed.connect(self._rename)
        form.moved.connect(self._move)
        form.ordered.connect(self._order)
        form.forget_pressed.connect(self._ask_to_forget)
        form.columns_chosen.connect(self._choose_columns)
        form.installEventFilter(self)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if watched is self._form and event.type() == QEvent.Type.Show:
            self.look_at_ports()
            self._timer.start()
        elif watched is self._form and event.type() == QEvent.Type.Hide:
            self._timer.stop()
            self._end_learning()
        return False

    def look_at_ports(self) -> None:
        """What is plugged in now; while learning, the one port that is new gets a slot."""
        try:
            self._ports = self._outside.ports()
        except StationError as error:
            self._form.say_trouble(error)
            return
        if self._known is not None:
            self._learn(self._known)
        self._show()

    def _learn(self, known: set[str]) -> None:
        here = {port.place for port in self._ports}
        known &= here  # what was unplugged meanwhile may be plugged in to be learnt
        new = [place for place in here - known if self._fixture.at(place) is None]
        if len(new) > 1:
            self._form.tell(
                self.tr("Two devices came at once. Unplug them, then plug in one at a time.")
            )
            return
        known |= here
        if new:
            self._learnt += 1
            self._teach(new[0])
            self._form.show_learning(learning=True, learnt=self._learnt)

    def _turn_learning(self) -> None:
        if self._known is not None:
            self._end_learning()
            return
        self._known, self._learnt = {port.place for port in self._ports}, 0
        self._form.show_learning(learning=True, learnt=0)

    def _end_learning(self) -> None:
        if self._known is not None:
            self._known = None
            self._form.show_learning(learning=False, learnt=self._learnt)
            told = self.tr("Learnt: {0}. Each slot has a number now.")
            self._form.tell(told.format(self._learnt))

    def _teach(self, place: str) -> None:
        changed = fixture_edit.taught(self._fixture, place)
        self._newest = changed.slots[-1].name
        self._change(changed)

    def _rename(self, old: str, new: str) -> None:
        try:
            changed = fixture_edit.renamed(self._fixture, old, new)
        except ValueError as wrong:
            self._form.say_wrong_name(str(wrong))
            return
        self._form.say_wrong_name("")
        self._change(changed)
        self._form.choose(new.strip())

    def _move(self, name: str, by: int) -> None:
        self._change(fixture_edit.moved(self._fixture, name, by))

    def _order(self, names: list[str]) -> None:
        self._change(fixture_edit.in_order(self._fixture, names))

    def _choose_columns(self, columns: int) -> None:
        self._change(Fixture(self._fixture.slots, columns))

    def _ask_to_forget(self, name: str) -> None:
        ask = Ask(
            self._look,
            self._form,
            self.tr("Forget slot {0}?").format(name),
            self.tr("Devices plugged in there are not touched any more. What was done there stays "
                    "in the record, and the socket can be taught again."),
            (self.tr("Keep"), self.tr("Forget")),
        )  # fmt: skip
        ask.agreed.connect(lambda: self._change(fixture_edit.without(self._fixture, name)))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _change(self, fixture: Fixture) -> None:
        """Kept at once: there is nothing to forget to save."""
        if fixture != self._fixture:
            try:
                self._keep(fixture)
            except StationError as error:
                self._form.say_trouble(error)
                self._show()
                return
            self._fixture = fixture
        self._form.say("")
        self._show()

    def _read(self) -> None:
        try:
            self._fixture = self._outside.fixture()
        except StationError as error:
            self._form.say_trouble(error)
        self._show()

    def _show(self) -> None:
        self._form.show_fixture(self._fixture, self._ports, self._newest)
