"""What a command line asked for, as values; and what the assembly gives to fulfil it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from station.domain.identity import Secret
    from station.flow.ports import Outside


@dataclass(frozen=True, slots=True)
class WindowWish:
    """Open the window; on its own simulated bench, offscreen, with pictures, as asked."""

    demo: bool = False
    offscreen: bool = False
    pictures: str | None = None
    training: bool = False
    drill: str = ""
    """With a training: the drill to begin with."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a command was given beside its own arguments."""

    answers: Mapping[str, str] = field(default_factory=dict)
    secrets_on_stdin: bool = False
    trace_file: str | None = None
    is_verbose: bool = False
    ledger: str = ""
    """Where the record is kept, a path or a URL; "" is the user's own."""


class Parts(Protocol):
    """Made by the assembly; each part loads what it needs when it is asked for."""

    def outside(self, given: Given) -> "Outside": ...

    def secret(self, name: str) -> "Secret | None":
        """A secret of the environment or of standard input: client, token, wifi, claim_code."""

    def window(self, wish: WindowWish) -> int: ...

    def simulate(self, options: Mapping[str, Any]) -> int: ...

    def crashed(self, error: BaseException) -> str:
        """Write the crash report; return where it lies."""
