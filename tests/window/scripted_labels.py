"""Labels and sounds that go nowhere but into lists."""

from collections.abc import Sequence
from pathlib import Path

from station.domain.bench.label import LabelFacts, PrintedLabel
from station.domain.bench.news import Chime
from station.domain.bench.slots import Fixture
from station.domain.errors import StationError

PICTURE = Path(__file__).parents[2] / "resources" / "pictures" / "guided-confirm.png"


class ScriptedLabels:
    """Fulfils station.flow.bench.desk.Labels."""

    def __init__(self) -> None:
        self.names: list[str] = ["plain", "with-qr"]
        self.trouble: StationError | None = None
        self.printed: list[tuple[str, str, LabelFacts]] = []

    def templates(self) -> Sequence[str]:
        return self.names

    async def preview(self, template: str, facts: LabelFacts) -> bytes:
        if self.trouble is not None:
            raise self.trouble
        return PICTURE.read_bytes()

    async def print_label(self, template: str, printer: str, facts: LabelFacts) -> PrintedLabel:
        if self.trouble is not None:
            raise self.trouble
        self.printed.append((template, printer, facts))
        return PrintedLabel(facts.label_number, printer)

    async def cards(self, fixture: Fixture) -> bytes:
        return b"%PDF-cards"


class ScriptedSounds:
    """Fulfils station.flow.bench.sound.Sounds."""

    def __init__(self) -> None:
        self.played: list[tuple[Chime, int]] = []
        self.is_heard = True
        self.is_closed = False

    def play(self, chime: Chime, volume: int) -> bool:
        self.played.append((chime, volume))
        return self.is_heard

    def close(self) -> None:
        self.is_closed = True
