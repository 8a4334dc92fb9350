"""How often each thing was done, and who waited: the proof that nothing is done twice."""

from collections import Counter, defaultdict
from collections.abc import Sequence


class CloudWaits:
    """Story seconds that replies took, by whom they were waited for."""

    def __init__(self) -> None:
        self._of_device: defaultdict[str, float] = defaultdict(float)
        self._of_owner: defaultdict[str, float] = defaultdict(float)
        self._of_all_s = 0.0
        self._all_from_s: dict[str, float] = {}

    def add(self, waited_s: float, devices: Sequence[str], owner: str | None) -> None:
        """One reply. A call that names devices was waited for by each of them; one for an owner
        by the device that gets the owner's code; any other by all that were there.
        """
        for device_id in devices:
            self._of_device[device_id] += waited_s
        if not devices and owner is not None:
            self._of_owner[owner] += waited_s
        elif not devices:
            self._of_all_s += waited_s

    def begin(self, device_id: str) -> None:
        """From now on the device waits for what is asked for all."""
        self._all_from_s.setdefault(device_id, self._of_all_s)

    def settle(self, device_id: str, owner: str | None) -> None:
        """The device has what it waited for: its owner's calls were made for it."""
        begun_s = self._all_from_s.pop(device_id, self._of_all_s)
        self._of_device[device_id] += self._of_all_s - begun_s
        if owner is not None:
            self._of_device[device_id] += self._of_owner.pop(owner, 0.0)

    def of(self, device_id: str) -> float:
        """What `device_id` waited for replies until it was last settled, and for those that
        named it since.
        """
        return self._of_device.get(device_id, 0.0)


class Counts:
    """Acts by what they were done to, and calls by route.

    Acts are `import`, `customer`, `claim-code` (by customer), `rest-claim`, `code-applied`,
    `code-ignored`, `unclaim`, `remove`, `handshake`. The subject is a device id, or a customer.
    """

    def __init__(self) -> None:
        self.acts: Counter[tuple[str, str]] = Counter()
        self._totals: Counter[str] = Counter()
        self.calls: Counter[str] = Counter()
        self.came: Counter[str] = Counter()
        """By route too, with those that were lost before the service saw them."""
        self.naming: Counter[str] = Counter()
        """Calls by each device that their path or body names."""
        self.refused: Counter[tuple[str, int]] = Counter()
        """By route and status."""
        self.waits = CloudWaits()

    def did(self, act: str, subject: str) -> None:
        self.acts[act, subject] += 1
        self._totals[act] += 1

    def of(self, act: str, subject: str | None = None) -> int:
        """How often `act` was done, to `subject` or to all together."""
        return self._totals[act] if subject is None else self.acts[act, subject.lower()]
