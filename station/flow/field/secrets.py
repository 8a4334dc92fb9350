"""What the faces need to look after this computer's secrets."""

from typing import Protocol

from station.domain.identity import Secret
from station.domain.secrets import Place, Replacement, SecretsDone, SecretsState
from station.flow.ports import Operator


class SecretDesk(Protocol):
    """Each act is written into the record, without any value. Nothing here tells a secret."""

    async def state(self, cloud_url: str = "") -> SecretsState:
        """For this cloud, that of the settings, and every other that something is kept for.
        Raises VaultUnusable.
        """

    async def move(self, to: Place, passphrase: Secret | None = None) -> SecretsDone:
        """All of them or none. The passphrase opens the vault, or makes it. Raises SecretNotMoved,
        VaultWrong, VaultUnusable.
        """

    async def try_new(self, wish: Replacement, operator: Operator | None = None) -> str:
        """Ask the cloud with the new one and keep nothing; what it may do, in a sentence. Raises
        SecretNotTaken.
        """

    async def replace(self, wish: Replacement, operator: Operator | None = None) -> SecretsDone:
        """The new one is tried first, kept where the old one lies and read back; an old token is
        revoked at the cloud then. Raises SecretNotTaken (the old one stays), VaultWrong,
        VaultLocked, KeyStoreMissing, VaultUnusable.
        """

    async def forget(self, kind: str, cloud_url: str = "") -> SecretsDone:
        """A token is revoked at the cloud as well. Raises SecretMissing where there is none,
        VaultLocked, KeyStoreMissing.
        """
