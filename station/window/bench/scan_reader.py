"""Makes an act of what was scanned or typed on the page Bench: a card, a slot, a badge, a unit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from station.domain.bench.acts import Act, Command
from station.domain.scan import (
    BadgeScan,
    CardScan,
    FaceCard,
    FaceScan,
    Scan,
    SlotScan,
    UnitScan,
    read_scan,
)
from station.window.bench.line_questions import END, REASON, LineQuestions

if TYPE_CHECKING:
    from station.window.pages.bench_page import BenchPage


class ScanReader(QObject):
    """A card's scope is the chosen slot, else the oldest that needs it: the bench knows."""

    def __init__(self, page: "BenchPage", questions: LineQuestions) -> None:
        super().__init__(page)
        self._page, self._questions = page, questions

    def command_of(self, text: str) -> Command | None:
        """None: it was for the window itself."""
        scan = read_scan(text)
        match scan:
            case FaceScan(what=what):
                self._face(what)
                return None
            case CardScan(command=command):
                return self._card(command)
        if (answer := self._questions.answer(text)) is not None:
            return answer
        if any(tile.slot.name == text for tile in self._page.wall.tiles):
            return Command(Act.CHOOSE, text)
        return _other(scan, text)

    def _card(self, command: Command) -> Command | None:
        if command.act is Act.END_SHIFT:
            self._page.press("end")
            return None
        if command.act is Act.SET_ASIDE and not command.text:
            self._page.ask(REASON)
            return None
        if command.act is Act.ACKNOWLEDGE and self._questions.asked == END:
            return self._questions.answer("")
        self._questions.drop()
        return command

    def _face(self, what: FaceCard) -> None:
        match what:
            case FaceCard.DETAILS:
                self._page.turn_drawer()
            case FaceCard.HELP:
                self._page.help_pressed.emit()
            case FaceCard.YES if self._questions.asked == END:
                self._page.press("end")
            case FaceCard.NO if self._page.drop_question():
                self._page.scan.say(self.tr("Left as it was."))
            case _:
                self._page.scan.say(self.tr("Nothing was asked."), is_done=False)


def _other(scan: Scan, text: str) -> Command:
    """A unit's label goes on without the secret that may stand behind its serial number."""
    match scan:
        case SlotScan(slot=slot):
            return Command(Act.CHOOSE, slot)
        case BadgeScan(name=name):
            return Command(Act.SIGN_ON, text=name)
        case UnitScan(device=device, serial=serial):
            return Command(Act.SCANNED, text=device.text if device is not None else serial)
    return Command(Act.SCANNED, text=text)
