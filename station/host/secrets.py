"""Where secrets lie: given at the start, in this session's memory, in the operating system's key
store, else in the encrypted vault. Never in plain text (settled 2).
"""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import datetime
from typing import TYPE_CHECKING

from station.domain.bench_errors import VaultLocked, VaultUnusable
from station.domain.errors import KeyStoreMissing, StationError
from station.domain.identity import Secret
from station.domain.secret_errors import SecretNotMoved
from station.domain.secrets import KEPT_KINDS, Place, SecretSeen
from station.host.key_store import KeyStore

if TYPE_CHECKING:
    from station.host.secret_book import SecretBook
    from station.host.vault import Vault

_NEVER_ASKED_WITH = ("new_vault", "pin", "new_pin", "new_client", "new_token")


class Secrets:
    """Given ones first, then the key store; where this computer has none, the opened vault.
    `name` is one of NAMES, or `claim-code…` (station.host.codes). A given `vault` is a passphrase:
    it opens the vault when it is first needed, and makes it when something is first to be kept.
    `book` says where a person moved them, and since when each is there.
    """

    def __init__(
        self,
        given: Mapping[str, Secret] | None = None,
        vault: "Vault | None" = None,
        book: "SecretBook | None" = None,
    ) -> None:
        self._given = dict(given or {})
        self._passphrase = self._given.pop("vault", None)
        for name in _NEVER_ASKED_WITH:
            self._given.pop(name, None)
        self._book = book
        self.move_told = ""
        """What this start found of a move that was cut off."""
        self._kept: dict[tuple[str, str], Secret] = {}
        self._key_store, self._vault = KeyStore(), vault

    def find(self, name: str, cloud_host: str) -> Secret | None:
        """None when nobody gave it; neither store nor open vault is like an empty one here.
        Raises VaultWrong once, when the passphrase that was given is wrong, and VaultUnusable.
        """
        if (secret := self._given.get(name)) is not None:
            return secret
        try:
            return self.kept(name, cloud_host)
        except VaultLocked:
            return None  # another Station changed the passphrase: told where something is kept

    def kept(self, name: str, cloud_host: str) -> Secret | None:
        """As `find`, without what was given at this start."""
        if (secret := self._kept.get((name, cloud_host))) is not None:
            return secret
        store = self._store()
        return store.find(_account(name, cloud_host)) if store is not None else None

    def keep(
        self,
        name: str,
        secret: Secret,
        cloud_host: str,
        *,
        forever: bool,
        expires: datetime | None = None,
    ) -> None:
        """In memory till closing, or `forever` in the key store or the vault. Raises VaultLocked
        when there is a vault that is not open, KeyStoreMissing when there is neither, and as find.
        """
        account = _account(name, cloud_host)
        if forever:
            with self._turn():
                self._needed_store().keep(account, secret)
                if self._book is not None and name in KEPT_KINDS:
                    self._book.note(account, expires)
            self._kept.pop((name, cloud_host), None)  # found where it lies, whenever it is needed
        else:
            self._kept[name, cloud_host] = secret

    def forget(self, name: str, cloud_host: str) -> None:
        """Forgetting twice is fine. Raises as keep."""
        self._kept.pop((name, cloud_host), None)
        with self._turn():
            if (store := self._store()) is not None:
                store.forget(_account(name, cloud_host))
                if self._book is not None and name in KEPT_KINDS:
                    self._book.forget(_account(name, cloud_host))

    def texts(self, cloud_host: str) -> list[str]:
        """All that this start knows, and what is kept for this host: to be taken out of whatever
        leaves this computer. A store that cannot be read has nothing to give away.
        """
        known = [*self._given.values(), *self._kept.values()]
        if self._passphrase is not None:  # the next line may use it up
            known.append(self._passphrase)
        for name in KEPT_KINDS:
            with suppress(StationError):
                if (secret := self.find(name, cloud_host)) is not None:
                    known.append(secret)
        return [secret.text for secret in known]

    def open_vault(self, passphrase: Secret) -> None:
        """Make the vault, or open it for this start; takes a good fraction of a second. Where
        there is a key store no vault is needed, and none is made. Raises VaultWrong,
        KeyStoreMissing (no place for a vault was said), VaultUnusable.
        """
        if self._is_key_store_used and not self._is_moving:
            return
        self._open_any_vault(passphrase)
        self.finish_move()

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
        """key-store (no vault is needed), none (neither), locked or open. A book that cannot be
        read is told by whatever asks for a secret; until then nothing is kept anywhere.
        """
        try:
            if self._is_key_store_used:
                return "key-store"
        except VaultUnusable:
            return "none"
        if self._vault is None or not self._vault.exists:
            return "none"
        return "open" if self._vault.is_open else "locked"

    def move(
        self, to: Place, passphrase: Secret | None = None, hosts: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """All that is kept for good, for `hosts` and every cloud that is known; what is where now,
        in sentences. The passphrase opens the vault, or makes it. Raises SecretNotMoved (nothing
        was), VaultWrong, VaultUnusable.
        """
        from station.host.secret_move import SecretMove  # noqa: PLC0415  # few need it

        if self._vault is None or self._book is None or not self._key_store.is_there:
            raise SecretNotMoved("This computer has no key store, so nothing was moved.")
        if passphrase is not None and (self._vault.exists or to is Place.VAULT):
            self._open_any_vault(passphrase)
        return SecretMove(self._key_store, self._vault, self._book, hosts).run(to)

    def finish_move(self) -> str:
        """What an earlier start began and the power ended: told, and done as far as it can be.
        Quick where there is none. Raises VaultUnusable.
        """
        if self._vault is None or self._book is None or not self._is_moving:
            return ""
        from station.host.secret_move import SecretMove  # noqa: PLC0415  # few need it

        if self._passphrase is not None and self._vault.exists:
            passphrase, self._passphrase = self._passphrase, None
            self._vault.open(passphrase)
        self.move_told = SecretMove(self._key_store, self._vault, self._book).finish()
        return self.move_told

    @property
    def can_move_to(self) -> Place | None:
        """None where there is one place only."""
        if self._book is None or self._vault is None or not self._key_store.is_there:
            return None
        if self._is_key_store_used:
            return Place.VAULT
        return Place.KEY_STORE if self._vault.exists else None

    @property
    def has_vault(self) -> bool:
        return self._vault is not None and self._vault.exists

    def seen(self, hosts: tuple[str, ...]) -> Iterator[SecretSeen]:
        """Which there are, for `hosts` and the clouds of the book; nothing of what they are."""
        page = self._book.read() if self._book is not None else None
        known = page.hosts if page is not None else ()
        for host in dict.fromkeys((*hosts, *known)):
            for name in KEPT_KINDS:
                times = page.times.get(_account(name, host)) if page is not None else None
                if where := self._where(name, host, is_noted=times is not None):
                    since, expires = (times.since, times.expires) if times else (None, None)
                    yield SecretSeen(name, host, where, since, expires)

    def codes(self, cloud_host: str) -> int:
        """How many claim codes for this cloud are under way."""
        from station.host.codes import accounts_of_codes  # noqa: PLC0415  # it knows us

        store = self._store()
        found = accounts_of_codes(store.find, cloud_host) if store is not None else ()
        return sum(account.startswith("claim-code-") for account in found)

    def close(self) -> None:
        """Nothing is held in memory any more, and the vault is locked. Closing twice is fine."""
        self._given.clear()
        self._kept.clear()
        self._passphrase = None
        if self._vault is not None:
            self._vault.close()

    def _where(self, name: str, cloud_host: str, *, is_noted: bool) -> str:
        if name in self._given:
            return "given"
        store = self._store()
        if store is None:
            if is_noted and self.has_vault:
                return "vault-locked"
        elif store.find(_account(name, cloud_host)) is not None:
            return "key-store" if store is self._key_store else "vault"
        return "memory" if (name, cloud_host) in self._kept else ""

    @property
    def _is_key_store_used(self) -> bool:
        if self._book is not None and self._book.read().place is Place.VAULT:
            return False
        return self._key_store.is_there

    @property
    def _is_moving(self) -> bool:
        return self._book is not None and self._book.read().moving is not None

    def _turn(self) -> AbstractContextManager[None]:
        return self._book.turn() if self._book is not None else nullcontext()

    def _open_any_vault(self, passphrase: Secret) -> None:
        if self._vault is None:
            raise KeyStoreMissing
        if self._vault.exists:
            self._vault.open(passphrase)
        else:
            self._vault.make(passphrase)
        self._passphrase = None

    def _store(self) -> "KeyStore | Vault | None":
        if self._is_key_store_used:
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
