"""Secrets of a computer without a key store: one encrypted file, opened once for each start.

Never plain text, and never made without somebody giving a passphrase for it (settled 1.17).
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from station.domain.bench_errors import VaultLocked, VaultUnusable, VaultWrong
from station.domain.identity import Secret
from station.host.small_file import sync_folder, write_text
from station.host.vault_box import USUAL_COST, BoxDamaged, VaultBox, VaultCost, VaultLock, WrongKey
from station.host.vault_tries import WrongTries

LEAST_CHARACTERS = 8
_TURN_S = 10.0
"""Another Station holds the vault for one opening at most. Real seconds."""


class Vault:
    """Blocking, for any thread. Several processes may have the same vault open: each change is
    made under a lock, and each look reads what is on the disk. The key is in memory alone.
    Everything raises VaultUnusable when the file is damaged or the disk takes nothing.
    """

    def __init__(
        self, file: Path, *, cost: VaultCost = USUAL_COST, now: Callable[[], float] = time.time
    ) -> None:
        self._file, self._cost = file, cost
        self._tries = WrongTries(file.with_name(f"{file.name}.tries"), now)
        self._opened: tuple[VaultLock, bytes] | None = None

    @property
    def exists(self) -> bool:
        return self._file.is_file()

    @property
    def is_open(self) -> bool:
        return self._opened is not None

    def make(self, passphrase: Secret) -> None:
        """An empty vault, open. Raises VaultWrong for a passphrase that is too short, and where
        there is a vault already: what is in it would be lost.
        """
        _check_length(passphrase)
        with self._turn():
            if self.exists:
                raise VaultWrong(f"There is a vault already: {self._file}")
            self._lock_anew(passphrase, {})

    def open(self, passphrase: Secret) -> None:
        """Takes a good fraction of a second. Raises VaultWrong, which tells how long the next
        try has to wait: 1 s, doubling to 30 s, over restarts too.
        """
        with self._turn():
            self._try(passphrase)

    def find(self, name: str) -> Secret | None:
        """Raises VaultLocked."""
        text = self._seen()[1].get(name)
        return Secret(text) if text is not None else None

    def keep(self, name: str, secret: Secret) -> None:
        """On the disk when this returns. Raises VaultLocked."""
        with self._turn():
            opened, entries = self._seen()
            self._write(opened, entries | {name: secret.text})

    def entries(self) -> dict[str, Secret]:
        """All that is in it, by name. Raises VaultLocked."""
        return {name: Secret(text) for name, text in self._seen()[1].items()}

    def keep_all(self, secrets: Mapping[str, Secret]) -> None:
        """All of them or none, on the disk when this returns. Raises VaultLocked."""
        with self._turn():
            opened, entries = self._seen()
            self._write(opened, entries | {name: each.text for name, each in secrets.items()})

    def forget(self, name: str) -> None:
        """Forgetting twice is fine. Raises VaultLocked."""
        with self._turn():
            opened, entries = self._seen()
            if entries.pop(name, None) is not None:
                self._write(opened, entries)

    def change_passphrase(self, old: Secret, new: Secret) -> None:
        """At today's cost; other processes meet a locked vault afterwards. Raises VaultWrong."""
        _check_length(new)
        with self._turn():
            self._lock_anew(new, self._try(old))

    def remove(self) -> None:
        """The whole vault with all that is in it: whoever calls this has it elsewhere. Removing
        twice is fine.
        """
        with self._turn():
            self._file.unlink(missing_ok=True)
            self._tries.forgive()
            sync_folder(self._file.parent)
        self.close()

    def close(self) -> None:
        """Forget the key. Closing twice is fine."""
        self._opened = None

    def _try(self, passphrase: Secret) -> dict[str, str]:
        box = self._box()
        self._tries.begin()
        key = box.lock.key(passphrase)
        try:
            entries = box.entries(key)
        except WrongKey as cause:
            raise self._tries.refusal() from cause
        self._tries.forgive()
        self._opened = box.lock, key
        return entries

    def _seen(self) -> tuple[tuple[VaultLock, bytes], dict[str, str]]:
        """The key that it was opened with, and what is in it now."""
        if (opened := self._opened) is None:
            raise VaultLocked
        lock, key = opened
        box = self._box()
        if box.lock != lock:
            self.close()
            raise VaultLocked("The vault's passphrase was changed. Open it with the new one.")
        try:
            return opened, box.entries(key)
        except WrongKey as cause:
            raise VaultUnusable(f"The vault is not as it was written: {self._file}") from cause

    def _box(self) -> VaultBox:
        try:
            return VaultBox.parse(self._file.read_text(encoding="ascii"))
        except (OSError, UnicodeDecodeError) as cause:
            raise VaultUnusable(f"The vault cannot be read: {self._file}: {cause}") from cause
        except BoxDamaged as cause:
            raise VaultUnusable(f"The vault is damaged: {self._file}: {cause}") from cause

    def _lock_anew(self, passphrase: Secret, entries: dict[str, str]) -> None:
        lock = VaultLock.new(self._cost)
        opened = lock, lock.key(passphrase)
        self._write(opened, entries)
        self._opened = opened

    def _write(self, opened: tuple[VaultLock, bytes], entries: dict[str, str]) -> None:
        write_text(self._file, VaultBox.seal(*opened, entries).text)
        sync_folder(self._file.parent)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Nobody else changes the vault meanwhile."""
        from filelock import FileLock, Timeout  # noqa: PLC0415  # few need it

        lock = FileLock(f"{self._file}.lock", timeout=_TURN_S, mode=0o600)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with lock:
                yield
        except Timeout as cause:
            raise VaultUnusable(f"Another program holds the vault: {self._file}") from cause
        except OSError as cause:
            raise VaultUnusable(f"The vault cannot be written: {self._file}: {cause}") from cause


def _check_length(passphrase: Secret) -> None:
    if len(passphrase.text) < LEAST_CHARACTERS:
        raise VaultWrong(f"A passphrase has at least {LEAST_CHARACTERS} characters.")
