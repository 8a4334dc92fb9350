"""Where secrets come from: the environment (taken out at once), standard input, this session's
memory, the operating system's key store, else the encrypted vault. Never plain text (settled 2).
"""

import json
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from station.domain.bench_errors import VaultLocked
from station.domain.errors import KeyStoreMissing, SecretMissing, StationError
from station.domain.identity import Secret
from station.host.key_store import KeyStore

if TYPE_CHECKING:
    from station.host.vault import Vault

_PREFIX = "STATION_SECRET_"
NAMES = (
    "client", "token", "password", "wifi", "claim_code",
    "mobile_secret", "new_password", "token_to_delete", "vault", "new_vault",
    "pin", "new_pin",
)  # fmt: skip
"""Three go with one call of the cloud each and are never kept; passphrases and PINs neither."""
_KEPT = ("client", "token", "password", "wifi")


def take_from_environment(environment: MutableMapping[str, str]) -> dict[str, Secret]:
    """Take the variables out, so that no child process inherits them."""
    taken = {name: environment.pop(_PREFIX + name.upper(), "") for name in NAMES}
    return {name: Secret(text) for name, text in taken.items() if text}


def read_from(stream: TextIO) -> dict[str, Secret]:
    """One JSON object of texts. Raises SecretMissing, without what was read."""
    try:
        given = json.load(stream)
    except ValueError as cause:
        raise SecretMissing("--secrets-stdin was given no JSON object.") from cause
    if not isinstance(given, dict) or not set(given) <= set(NAMES):
        raise SecretMissing(f"--secrets-stdin takes one JSON object with {', '.join(NAMES)}.")
    return {name: Secret(str(text)) for name, text in given.items() if text}


class Secrets:
    """Given ones first, then the key store; where this computer has none, the opened vault.
    `name` is one of NAMES, or `claim-code…` (station.host.codes). A given `vault` is a passphrase:
    it opens the vault when it is first needed, and makes it when something is first to be kept.
    """

    def __init__(
        self, given: Mapping[str, Secret] | None = None, vault: "Vault | None" = None
    ) -> None:
        self._given = dict(given or {})
        self._passphrase = self._given.pop("vault", None)
        for name in ("new_vault", "pin", "new_pin"):
            self._given.pop(name, None)
        self._kept: dict[tuple[str, str], Secret] = {}
        self._key_store, self._vault = KeyStore(), vault

    def find(self, name: str, cloud_host: str) -> Secret | None:
        """None when nobody gave it; neither store nor open vault is like an empty one here.
        Raises VaultWrong once, when the passphrase that was given is wrong, and VaultUnusable.
        """
        if (secret := self._given.get(name) or self._kept.get((name, cloud_host))) is not None:
            return secret
        store = self._store()
        try:
            return store.find(_account(name, cloud_host)) if store is not None else None
        except VaultLocked:
            return None  # another Station changed the passphrase: told where something is kept

    def keep(self, name: str, secret: Secret, cloud_host: str, *, forever: bool) -> None:
        """In memory till closing, or `forever` in the key store or the vault. Raises VaultLocked
        when there is a vault that is not open, KeyStoreMissing when there is neither, and as find.
        """
        if forever:
            self._needed_store().keep(_account(name, cloud_host), secret)
        self._kept[name, cloud_host] = secret

    def forget(self, name: str, cloud_host: str) -> None:
        """Forgetting twice is fine. Raises as keep."""
        self._kept.pop((name, cloud_host), None)
        if (store := self._store()) is not None:
            store.forget(_account(name, cloud_host))

    def texts(self, cloud_host: str) -> list[str]:
        """All that this start knows, and what is kept for this host: to be taken out of whatever
        leaves this computer. A store that cannot be read has nothing to give away.
        """
        known = [*self._given.values(), *self._kept.values()]
        if self._passphrase is not None:  # the next line may use it up
            known.append(self._passphrase)
        for name in _KEPT:
            with suppress(StationError):
                if (secret := self.find(name, cloud_host)) is not None:
                    known.append(secret)
        return [secret.text for secret in known]

    def open_vault(self, passphrase: Secret) -> None:
        """Make the vault, or open it for this start; takes a good fraction of a second. Where
        there is a key store no vault is needed, and none is made. Raises VaultWrong,
        KeyStoreMissing (no place for a vault was said), VaultUnusable.
        """
        if self._key_store.is_there:
            return
        if self._vault is None:
            raise KeyStoreMissing
        if self._vault.exists:
            self._vault.open(passphrase)
        else:
            self._vault.make(passphrase)
        self._passphrase = None

    def change_vault_passphrase(self, old: Secret, new: Secret) -> None:
        """Raises VaultWrong, KeyStoreMissing where there is no vault, VaultUnusable."""
        if self._vault is None or not self._vault.exists:
            raise KeyStoreMissing
        self._vault.change_passphrase(old, new)
        self._passphrase = None

    def open_given_vault(self) -> None:
        """At a start that will keep something: so that a wrong passphrase is told before any work.
        Nothing happens when none was given. Raises as open_vault.
        """
        passphrase, self._passphrase = self._passphrase, None
        if passphrase is not None:
            self.open_vault(passphrase)

    def vault_state(self) -> str:
        """key-store (no vault is needed), none (neither), locked or open."""
        if self._key_store.is_there:
            return "key-store"
        if self._vault is None or not self._vault.exists:
            return "none"
        return "open" if self._vault.is_open else "locked"

    def _store(self) -> "KeyStore | Vault | None":
        if self._key_store.is_there:
            return self._key_store
        if self._vault is None:
            return None
        if self._vault.exists:
            self.open_given_vault()
        return self._vault if self._vault.is_open else None

    def _needed_store(self) -> "KeyStore | Vault":
        if (store := self._store()) is not None:
            return store
        self.open_given_vault()
        if self._vault is None or not self._vault.exists:
            raise KeyStoreMissing
        if not self._vault.is_open:
            raise VaultLocked
        return self._vault


def _account(name: str, cloud_host: str) -> str:
    return f"{name}@{cloud_host}"
