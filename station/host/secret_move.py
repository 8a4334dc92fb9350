"""Moves all secrets between key store and vault: whole in one of them at every moment.

Written into the new place, read back and compared, then the new place is chosen in one act, and
only then the old one is emptied. The book says how far it came, for the start after a power cut.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from station.domain.bench_errors import VaultLocked
from station.domain.errors import KeyStoreMissing, StationError
from station.domain.identity import Secret
from station.domain.secret_errors import SecretNotMoved
from station.domain.secrets import KEPT_KINDS, Place, cut_off_words, moved_words
from station.host.codes import accounts_of_codes
from station.host.key_store import KeyStore
from station.host.secret_book import Moving, Page, SecretBook
from station.host.vault import Vault

Cut = Callable[[str], None]
"""Hears of each step before it is done: tests end the program there."""


@dataclass(frozen=True)
class SecretMove:
    """Blocking. The vault is open already, whichever way it goes; `hosts` are the clouds that
    something may be kept for beside those of the book.
    """

    key_store: KeyStore
    vault: Vault
    book: SecretBook
    hosts: tuple[str, ...] = ()
    before: Cut = lambda _step: None

    def run(self, to: Place) -> tuple[str, ...]:
        """What is where now, in sentences. Raises SecretNotMoved, then all are where they were;
        VaultUnusable where the list of secrets cannot be written.
        """
        self._check(to)
        with self.book.turn():
            page = self.book.read()
            try:
                held = self._held(to.other, page)
            except StationError as cause:
                raise _not_moved(cause) from cause
            return self._carried(to, held, page)

    def finish(self) -> str:
        """What an earlier start began, as far as it can be done now, told; "" for nothing."""
        with self.book.turn():
            page = self.book.read()
            if (moving := page.moving) is None:
                return ""
            finished = self._finished(moving, page)
            return cut_off_words(moving.to, copied=moving.is_copied, finished=finished)

    def _finished(self, moving: Moving, page: Page) -> bool:
        with suppress(StationError):
            if moving.is_copied:
                self._empty(page)
                return True
            if self.vault.is_open and self.key_store.is_there:
                held = self._held(moving.to.other, page)
                self._empty(self._carry(moving.to, held, page))
                return True
        return False

    def _check(self, to: Place) -> None:
        if not self.key_store.is_there:
            raise SecretNotMoved(
                "This computer has no key store, so nothing was moved."
            ) from KeyStoreMissing()
        if not self.vault.is_open:
            raise SecretNotMoved("The vault is locked, so nothing was moved.") from VaultLocked()
        if (self.book.read().place or Place.KEY_STORE) is to:
            raise SecretNotMoved(f"The secrets are in {to.words} already.")

    def _held(self, place: Place, page: Page) -> Mapping[str, Secret]:
        """All that lies in `place`, by account."""
        if place is Place.VAULT:
            return self.vault.entries()
        found = ((name, self.key_store.read(name)) for name in self._accounts(page))
        return {name: secret for name, secret in found if secret is not None}

    def _accounts(self, page: Page) -> Iterable[str]:
        begun = page.moving.accounts if page.moving is not None else ()
        hosts = dict.fromkeys((*page.hosts, *self.hosts))
        names = [*begun, *page.times, *(f"{kind}@{host}" for host in hosts for kind in KEPT_KINDS)]
        for host in hosts:
            names += accounts_of_codes(self.key_store.read, host)
        return dict.fromkeys(names)

    def _carried(self, to: Place, held: Mapping[str, Secret], page: Page) -> tuple[str, ...]:
        chosen = self._carry(to, held, page)
        try:
            self._empty(chosen)
        except StationError as cause:
            return (cut_off_words(to, copied=True, finished=False), str(cause))
        return moved_words(to, len(held))

    def _carry(self, to: Place, held: Mapping[str, Secret], page: Page) -> Page:
        """Copied, compared and chosen; the old place is still full."""
        moving = Moving(to, tuple(held))
        self.before("begin")
        self.book.write(replace(page, moving=moving))
        try:
            self._copy(to, held)
        except StationError as cause:
            self._take_back(to, held, page)
            raise _not_moved(cause) from cause
        self.before("choose")
        chosen = replace(page, place=to, moving=replace(moving, is_copied=True))
        self.book.write(chosen)
        return chosen

    def _copy(self, to: Place, held: Mapping[str, Secret]) -> None:
        """Raises SecretNotMoved where one reads back otherwise."""
        if to is Place.VAULT:
            self.before("copy")
            self.vault.keep_all(held)
        else:
            for account, secret in held.items():
                self.before("copy")
                self.key_store.keep(account, secret)
        self.before("compare")
        back = self.vault.entries() if to is Place.VAULT else {}
        for account, secret in held.items():
            read = back.get(account) if to is Place.VAULT else self.key_store.read(account)
            if read != secret:
                raise SecretNotMoved(f"What was written into {to.words} reads back otherwise.")

    def _take_back(self, to: Place, held: Mapping[str, Secret], page: Page) -> None:
        """What cannot be taken back is overwritten when it is moved again."""
        with suppress(StationError):
            for account in held:
                (self.vault if to is Place.VAULT else self.key_store).forget(account)
        self.book.write(replace(page, moving=None))

    def _empty(self, page: Page) -> None:
        """The old place, which nobody reads any more."""
        moving = page.moving
        if moving is not None and moving.to is Place.VAULT:
            for account in moving.accounts:
                self.before("remove")
                self.key_store.forget(account)
        elif moving is not None:
            self.before("remove")
            self.vault.remove()
        self.before("end")
        self.book.write(replace(page, moving=None))


def _not_moved(cause: StationError) -> SecretNotMoved:
    if isinstance(cause, SecretNotMoved):
        return cause
    return SecretNotMoved(f"The secrets were not moved; all are where they were. {cause}")
