"""What the scan line may ask, so that no shift needs a mouse: answered by keys or by cards."""

from PySide6.QtCore import QObject

from station.domain.bench.acts import REASONS, Act, Command

_NUMBERED = tuple(enumerate(REASONS, start=1))
REASON, CUSTOMER, END = "reason", "customer", "end"


class LineQuestions(QObject):
    """One at a time; `asked` is "" while none stands. Esc and the card No drop it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = ""
        self._busy = 0

    def ask(self, what: str, busy: int = 0) -> None:
        """`busy` units are in work, for END."""
        self.asked, self._busy = what, busy

    def drop(self) -> bool:
        """Whether there was something to drop."""
        was, self.asked = self.asked, ""
        return bool(was)

    @property
    def words(self) -> str:
        match self.asked:
            case "reason":
                reasons = (f"{n} {reason}".replace(" ", "\u00a0") for n, reason in _NUMBERED)
                why = self.tr("Why is it set aside? Number and Enter. {0}")
                return why.format(" · ".join(reasons))
            case "customer":
                return self.tr("Who is the next customer? Scan or type, then Enter. Esc leaves it.")
            case "end":
                return self.tr(
                    "Units still in work: {0}. They go on to their end, and no new one begins. "
                    "F10 or Enter ends the shift, Esc works on."
                ).format(self._busy)
        return ""

    def answer(self, text: str) -> Command | None:
        """None: that was no answer to what is asked, and it still is."""
        command = None
        if self.asked == REASON and text.isdecimal() and 1 <= int(text) <= len(REASONS):
            command = Command(Act.SET_ASIDE, text=REASONS[int(text) - 1])
        elif self.asked == CUSTOMER and text:
            command = Command(Act.NEXT_CUSTOMER, text=text)
        elif self.asked == END and not text:
            command = Command(Act.END_SHIFT)
        if command is not None:
            self.asked = ""
        return command
