"""What every run of one bench stands on."""

from dataclasses import dataclass

from station.flow.bench.hands import Hands
from station.flow.bench.hint_board import HintBoard
from station.flow.bench.port_board import PortBoard
from station.flow.bench.scribe import Scribe
from station.flow.members import Members


@dataclass(frozen=True)
class Ground:
    """One for each bench run."""

    hands: Hands
    board: PortBoard
    hints: HintBoard
    members: Members
    scribe: Scribe
