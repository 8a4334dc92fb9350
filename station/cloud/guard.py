"""Keeps wrong secrets from locking the site out: ten refusals in a row close the token endpoint
to everybody behind this address for 30 minutes (cloud-api 3.6, verdicts T4 and T6).

One small file for all Station processes of this computer. It holds counts, times and salted
hashes; no secret can be read from it.
"""

import hashlib
import json
import os
import secrets
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from station.domain.cloud_errors import LockedOut, SecretRefused

MOST_REFUSALS = 3
"""Of the ten that the site has; the others are left to people (verdicts T4)."""
FORGOTTEN_AFTER_S = 1800.0


@dataclass(slots=True)
class _Record:
    """What is known of one cloud host. `at_s` is this computer's wall clock."""

    refusals: int = 0
    at_s: float = 0.0
    is_locked: bool = False
    salt: str = ""
    refused: list[str] = field(default_factory=list)


class Guard:
    """Asked before each token call, told after it. Blocking; `file` None: this process only.

    `time_scale` shortens the half hour; `wall` is this computer's clock in seconds.
    """

    def __init__(
        self,
        file: str | None,
        host: str,
        *,
        time_scale: float = 1.0,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._file = Path(file) if file else None
        self._host = host
        self._holds_s = FORGOTTEN_AFTER_S * time_scale
        self._wall = wall
        self._own: dict[str, Any] = {}
        self._is_on_disk = self._file is not None

    def check(self, *credentials: str) -> None:
        """Raises SecretRefused when these were refused already, or any three were; LockedOut
        while the cloud's own lock-out lasts.
        """
        record = self._current()
        until = f"until {time.strftime('%H:%M', time.localtime(record.at_s + self._holds_s))}"
        if record.is_locked:
            raise LockedOut(f"The cloud locked this site out; Station does not ask it {until}.")
        if record.refusals >= MOST_REFUSALS:
            raise SecretRefused(
                f"The cloud refused {record.refusals} log-ins in a row; "
                f"Station does not ask it {until}."
            )
        if record.salt and _hashed(record.salt, credentials) in record.refused:
            raise SecretRefused(
                f"The cloud refused this client or log-in; the same is not tried again {until}."
            )

    def was_refused(self, *credentials: str) -> None:
        """Count a refusal. Without credentials it is a one-time code that was wrong."""
        record = self._current()
        record.refusals += 1
        record.at_s = self._wall()
        record.salt = record.salt or secrets.token_hex(16)
        if credentials:
            record.refused.append(_hashed(record.salt, credentials))
        self._keep(record)

    def was_locked_out(self) -> None:
        record = self._current()
        record.is_locked, record.at_s = True, self._wall()
        self._keep(record)

    def was_accepted(self) -> None:
        """A success ends the row of refusals, here as in the cloud."""
        if self._host in self._all():
            self._keep(None)

    @property
    def has_refusals(self) -> bool:
        return self._current().refusals > 0

    def _current(self) -> _Record:
        """The record of this host, unless it is too old. A wall clock that was set back does not
        make the wait longer than it is: the half hour then begins anew.
        """
        record = _record(self._all().get(self._host))
        age_s = self._wall() - record.at_s
        if age_s < 0:
            record.at_s = self._wall()
            self._keep(record)
        return record if age_s < self._holds_s else _Record()

    def _all(self) -> dict[str, Any]:
        if self._file is None or not self._is_on_disk:
            return self._own
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):  # absent or damaged: nothing is known
            return {}
        return found if isinstance(found, dict) else {}

    def _keep(self, record: _Record | None) -> None:
        """In memory too, so that a full disk does not make us ask without end."""
        known = dict(self._all())
        known.pop(self._host, None)
        if record is not None:
            known[self._host] = asdict(record)
        self._own = known
        if self._file is not None:
            self._is_on_disk = _write_whole(self._file, json.dumps(known))


def _record(raw: object) -> _Record:
    """What the file says, if it is of the right form."""
    match raw:
        case {
            "refusals": int(refusals),
            "at_s": int() | float() as at_s,
            "is_locked": bool(is_locked),
            "salt": str(salt),
            "refused": list(refused),
        }:
            hashes = [one for one in refused if isinstance(one, str)]
            return _Record(refusals, float(at_s), is_locked, salt, hashes)
    return _Record()


def _hashed(salt: str, credentials: tuple[str, ...]) -> str:
    """Slow on purpose: a password could otherwise be guessed from it."""
    text = "\0".join(credentials).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt.encode(), n=2**13, r=8, p=1, dklen=16).hex()


def _write_whole(file: Path, text: str) -> bool:
    """Whole or not at all; False when the disk takes nothing, which is no reason to stop."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    except OSError:
        return False
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            opened.write(text)
        Path(beside).replace(file)
    except OSError:
        Path(beside).unlink(missing_ok=True)
        return False
    return True
