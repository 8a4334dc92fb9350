"""Updates as a test says they are."""

from station.flow.field.updates import Installed, Offer

OFFER = Offer("/media/stick/station-2.0.0.update", "2.0.0", 106_000_000)


class ScriptedUpdates:
    """Fulfils Updates; `trouble` is what every wish is answered with."""

    def __init__(self) -> None:
        self.kind, self.has_before, self.trouble = "portable", True, None
        self.done = []

    def state(self) -> Installed:
        return Installed("1.0.0", self.kind, "linux-x86_64-portable", "/opt", self.has_before,
                         ("maker",))  # fmt: skip

    async def check(self, place):
        self._fail()
        return OFFER

    async def install(self, offer):
        self._fail()
        self.done.append(offer.version)

    async def go_back(self):
        self._fail()
        self.done.append("back")

    def _fail(self):
        if self.trouble is not None:
            raise self.trouble
