"""What the faces need to make a bundle for an engineer."""

from typing import Protocol

from station.domain.bundle import Bundle, BundleWish


class Bundles(Protocol):
    """Nothing is sent anywhere: a file is written where it was wished."""

    async def make(self, wish: BundleWish) -> Bundle:
        """Whatever cannot be had is told as left out: a bundle is for times of trouble. Raises
        BundleNotKept.
        """

    def usual_name(self) -> str:
        """A file name that tells when it was made."""

    def usual_place(self) -> str:
        """That file among this person's documents."""
