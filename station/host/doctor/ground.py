"""The computer that is looked at: its root folder, its system, its user. A test brings its own."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from station.domain.field.findings import Finding
from station.flow.field.doctor import Check
from station.worker import beside

Looked = TypeVar("Looked")


@dataclass(frozen=True, slots=True)
class Ground:
    """`system` is as sys.platform names it."""

    root: Path = Path("/")
    system: str = sys.platform
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    process: int = field(default_factory=os.getpid)

    @property
    def is_linux(self) -> bool:
        return self.system.startswith("linux")

    def text(self, place: str) -> str:
        """A file below the root; "" where it is absent or may not be read."""
        try:
            return (self.root / place).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""


def blocking(name: str, look: Callable[[], Sequence[Finding]]) -> Check:
    """A check that blocks, on a thread made for it alone."""
    return Check(name, lambda: beside(f"doctor-{name}", look))
