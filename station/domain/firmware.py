"""The version of a device's own software, and what follows from it."""

import re
from dataclasses import dataclass

_VERSION = re.compile(r"(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:-([a-z]+\.?\d*))?(?: (minimal))?")


@dataclass(frozen=True, slots=True)
class Firmware:
    """Device OS as the console's `v` tells it (device-protocol 2.4)."""

    major: int
    minor: int
    patch: int
    pre_release: str = ""
    is_minimal: bool = False

    @classmethod
    def parse(cls, text: str) -> "Firmware":
        """`2.3.1`, `2.3.1 minimal`, `0.7.0-rc.3`. Raises ValueError for anything else."""
        fits = _VERSION.fullmatch(text.strip())
        if fits is None:
            raise ValueError(f"not a Device OS version: {text!r}")
        major, minor, patch, pre_release, minimal = fits.groups()
        return cls(int(major), int(minor), int(patch), pre_release or "", bool(minimal))

    def is_at_least(self, major: int, minor: int) -> bool:
        """A pre-release already has what its release has."""
        return (self.major, self.minor) >= (major, minor)

    @property
    def takes_claim_code(self) -> bool:
        """`c` and `C` are there since 0.6.0 (device-protocol 2.2)."""
        return self.is_at_least(0, 6)

    @property
    def spoils_open_networks(self) -> bool:
        """Since 0.7.0 the console stores a cipher with them (device-protocol 2.8)."""
        return self.is_at_least(0, 7)

    def __str__(self) -> str:
        pre_release = f"-{self.pre_release}" if self.pre_release else ""
        return f"{self.major}.{self.minor}.{self.patch}{pre_release}"
