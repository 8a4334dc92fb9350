"""Which secrets this computer keeps for good, where and since when: names and times, no values.

No key store lists what is in it, and an opened vault tells no ages; and a move from one to the
other must be found again after a power cut. One small file says it.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from station.domain.bench_errors import VaultUnusable
from station.domain.secrets import Place
from station.host.small_file import sync_folder, write_text

_VERSION = 1
_TURN_S = 20.0
"""Another Station moves its secrets at most. Real seconds."""


@dataclass(frozen=True, slots=True)
class Times:
    """Of one secret; None is not known."""

    since: datetime | None = None
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Moving:
    """A move that has begun: `accounts` are copied first (`is_copied`), then taken out."""

    to: Place
    accounts: tuple[str, ...]
    is_copied: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """All that the book says. `place` is what a person chose; None: a key store where there is
    one, else the vault.
    """

    place: Place | None = None
    moving: Moving | None = None
    times: Mapping[str, Times] = field(default_factory=dict)
    """By account."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """The clouds that something is kept for."""
        hosts = (account.partition("@")[2] for account in self.times)
        return tuple(dict.fromkeys(host for host in hosts if host))


class SecretBook:
    """Blocking, for any thread; shared by all Station processes. Everything raises VaultUnusable
    where the file is damaged or the disk takes nothing.
    """

    def __init__(
        self, file: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._file, self._now = file, now

    def read(self) -> Page:
        try:
            return _page(json.loads(self._file.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return Page()
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as cause:
            raise VaultUnusable(f"The list of secrets cannot be read: {self._file}") from cause

    def write(self, page: Page) -> None:
        """On the disk when this returns."""
        try:
            write_text(self._file, json.dumps(_told(page), indent=1))
            sync_folder(self._file.parent)
        except OSError as cause:
            raise VaultUnusable(f"The list of secrets cannot be written: {self._file}") from cause

    def note(self, account: str, expires: datetime | None = None) -> None:
        """Something new is kept there. Call it in a turn."""
        page = self.read()
        times = Times(self._now().replace(microsecond=0), expires)
        self.write(replace(page, times={**page.times, account: times}))

    def forget(self, account: str) -> None:
        """Forgetting twice is fine. Call it in a turn."""
        page = self.read()
        if account in page.times:
            left = {name: each for name, each in page.times.items() if name != account}
            self.write(replace(page, times=left))

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Nobody else keeps, forgets or moves meanwhile."""
        from filelock import FileLock, Timeout  # noqa: PLC0415  # few need it

        lock = FileLock(f"{self._file}.lock", timeout=_TURN_S, mode=0o600)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except (Timeout, OSError) as cause:
            raise VaultUnusable(f"Another program holds the list of secrets: {cause}") from cause
        try:
            yield
        finally:
            lock.release()


def _page(found: Mapping[str, Any]) -> Page:
    moving = found.get("moving")
    return Page(
        Place(found["place"]) if found.get("place") else None,
        Moving(Place(moving["to"]), tuple(moving["accounts"]), bool(moving["is_copied"]))
        if moving
        else None,
        {
            str(account): Times(_time(each.get("since")), _time(each.get("expires")))
            for account, each in found.get("kept", {}).items()
        },
    )


def _told(page: Page) -> dict[str, Any]:
    told: dict[str, Any] = {"version": _VERSION, "place": page.place or ""}
    if page.moving is not None:
        told["moving"] = {
            "to": page.moving.to,
            "accounts": list(page.moving.accounts),
            "is_copied": page.moving.is_copied,
        }
    told["kept"] = {
        account: {"since": _text(times.since), "expires": _text(times.expires)}
        for account, times in page.times.items()
    }
    return told


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _text(at: datetime | None) -> str:
    return at.isoformat() if at is not None else ""
