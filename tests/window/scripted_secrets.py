"""Secrets as a test says they are; what is done with them stands in `acts`, values in `given`."""

from station.domain.errors import StationError
from station.domain.secrets import SecretsDone, SecretsState


class ScriptedSecrets:
    """Fulfils SecretDesk."""

    def __init__(self) -> None:
        self.now: SecretsState | None = None
        self.outside = None
        self.trouble: StationError | None = None
        self.unwritten: StationError | None = None
        self.acts: list[tuple] = []
        self.given: list = []

    async def state(self, cloud_url=""):
        return self.now or SecretsState(self.outside.vault if self.outside else "key-store")

    async def move(self, to, passphrase=None):
        return self._done(("move", to), passphrase, f"Moved to {to.words}.")

    async def try_new(self, wish, operator=None):
        return self._done(("test", wish.kind, wish.client_id), wish, "It may.").said[0]

    async def replace(self, wish, operator=None):
        return self._done(("replace", wish.kind, wish.client_id), wish, "It is replaced.")

    async def forget(self, kind, cloud_url=""):
        return self._done(("forget", kind, cloud_url), None, "It is forgotten.")

    def _done(self, act, given, said):
        if self.trouble is not None:
            raise self.trouble
        self.acts.append(act)
        self.given.append(given)
        return SecretsDone((said,), self.unwritten)
