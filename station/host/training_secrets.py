"""Secrets of a training: invented ones, in memory alone."""

from station.host.key_store import KeyStore
from station.host.secrets import Secrets


class NoKeyStore(KeyStore):
    """Not even looked for: what a person keeps there is for real work."""

    @property
    def is_there(self) -> bool:
        return False


class TrainingSecrets(Secrets):
    """Begins with nothing: what the environment gave is for real work. Where something is to be
    kept for ever there is no place for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._key_store = NoKeyStore()
