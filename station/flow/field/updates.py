"""What the faces need to update Station."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Installed:
    """`kind` is source, deb or portable; `before` the version to which there is a way back, ""
    for none; `keys` those whose updates are taken.
    """

    version: str
    kind: str
    system: str
    place: str
    has_before: bool
    keys: tuple[str, ...]


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

    async def install(self, offer: Offer) -> None:
        """Raises UpdateRefused, UpdateNotNow, UpdateUndone: the old version stays whole."""

    async def go_back(self) -> None:
        """Raises UpdateRefused, UpdateNotNow, UpdateUndone."""
