"""Updates as a test says they are."""

from station.flow.field.updates import Installed, Offer, UpdateStep

OFFER = Offer("/media/stick/station-2.0.0.update", "2.0.0", 106_000_000)


class ScriptedUpdates:
    """Fulfils Updates; `trouble` is what every wish is answered with."""

    def __init__(self) -> None:
        self.kind, self.before, self.trouble = "portable", "0.9.0", None
        self.done = []

    def state(self) -> Installed:
        return Installed("1.0.0", self.kind, "linux-x86_64-portable", "/opt", self.before,
                         ("maker",), "1383cdcb0569, 2026-11-23")  # fmt: skip

    async def check(self, place):
        self._fail()
        return OFFER

    async def install(self, offer, tell):
        self._fail()
        for step in UpdateStep:
            tell(step)
        self.done.append(offer.version)

    async def go_back(self, tell):
        self._fail()
        tell(UpdateStep.EXCHANGES)
        self.done.append("back")
        return self.before

    def _fail(self):
        if self.trouble is not None:
            raise self.trouble
