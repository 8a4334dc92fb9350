"""Which devices the product had when the bench began: one reading of the list instead of one
look for each new unit (verdicts 4.2, batch look).
"""

from collections.abc import Iterable

from station.domain.identity import DeviceId


class Members:
    """Nothing known: every device has to be looked for."""

    def __init__(self, known: Iterable[DeviceId] | None = None) -> None:
        self._known = None if known is None else set(known)
        self._added: set[DeviceId] = set()

    def learn(self, known: Iterable[DeviceId]) -> None:
        """The product's list, read meanwhile."""
        self._known = (self._known or set()) | set(known)

    def is_out(self, device: DeviceId) -> bool:
        """Whether `device` was surely not in the product."""
        return self._known is not None and device not in self._known and device not in self._added

    def add(self, device: DeviceId) -> None:
        """It is imported now, or about to be."""
        self._added.add(device)
