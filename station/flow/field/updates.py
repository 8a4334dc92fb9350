"""What the faces need to update Station."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class UpdateStep(StrEnum):
    """What an update is at, in this order."""

    FETCHES = "fetches"
    PROVES = "proves"
    UNPACKS = "unpacks"
    TRIES = "tries"
    EXCHANGES = "exchanges"


Tell = Callable[[UpdateStep], None]


@dataclass(frozen=True, slots=True)
class Installed:
    """`kind` is source, deb, portable or setup (Windows, macOS); `before` the version to which
    there is a way back, "" for none; `keys` those whose updates are taken; `built` the commit and
    the day it is from, "" where nobody knows.
    """

    version: str
    kind: str
    system: str
    place: str
    before: str
    keys: tuple[str, ...]
    built: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """An update that is proven and fits."""

    file: str
    version: str
    size_bytes: int


class Updates(Protocol):
    """Nothing is fetched by itself, and nothing is changed before all is proven."""

    def state(self) -> Installed: ...

    async def check(self, place: str) -> Offer:
        """`place` is a bundle, or a folder with bundles. Raises UpdateRefused."""

    async def install(self, offer: Offer, tell: Tell) -> None:
        """Raises UpdateRefused, UpdateNotNow, UpdateUndone, RecordFailed: the old version stays."""

    async def go_back(self, tell: Tell) -> str:
        """To which version. Raises as `install`."""
