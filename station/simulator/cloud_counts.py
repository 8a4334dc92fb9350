"""How often each thing was done: the proof that nothing is done twice."""

from collections import Counter


class Counts:
    """Acts by what they were done to, and calls by route.

    Acts are `import`, `customer`, `claim-code` (by customer), `rest-claim`, `code-applied`,
    `code-ignored`, `unclaim`, `remove`, `handshake`. The subject is a device id, or a customer.
    """

    def __init__(self) -> None:
        self.acts: Counter[tuple[str, str]] = Counter()
        self.calls: Counter[str] = Counter()
        self.refused: Counter[tuple[str, int]] = Counter()
        """By route and status."""

    def did(self, act: str, subject: str) -> None:
        self.acts[act, subject] += 1

    def of(self, act: str, subject: str | None = None) -> int:
        """How often `act` was done, to `subject` or to all together."""
        if subject is not None:
            return self.acts[act, subject.lower()]
        return sum(count for (name, _), count in self.acts.items() if name == act)
