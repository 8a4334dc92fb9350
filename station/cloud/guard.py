"""Keeps wrong secrets from locking the site out: ten refusals in a row close the token endpoint
to everybody behind this address for 30 minutes (cloud-api 3.6, verdicts T4 and T6).

One small file for all Station processes of this computer. It holds counts, times and salted
hashes; no secret can be read from it. A log-in that is not known to be good is tried by one
process at a time, so that many that start together with a wrong one count as one refusal.
"""

import hashlib
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field

from station.cloud.shared_file import SharedFile, turn_at
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


class NotOurTurn(Exception):
    """Another process is asking just now, and how that ends must be known first."""


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
        self._file, self._host = SharedFile(file), host
        self._turn_path = f"{file}.turn" if file else None
        self._time_scale, self._wall = time_scale, wall
        self._holds_s = FORGOTTEN_AFTER_S * time_scale
        self._accepted: set[tuple[str, ...]] = set()
        self._hashes: dict[tuple[str, tuple[str, ...]], str] = {}

    def knows(self, *credentials: str) -> bool:
        """Whether the cloud accepted these from this process."""
        return credentials in self._accepted

    @contextmanager
    def turn(self, *credentials: str) -> Iterator[None]:
        """Be the one who asks, from `check` until the outcome is told. Who was accepted before
        needs no turn. Raises NotOurTurn.
        """
        if credentials in self._accepted and not self.has_refusals:
            yield
            return
        with turn_at(self._turn_path) as is_ours:
            if not is_ours:
                raise NotOurTurn
            yield

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
        if record.salt and self._hashed(record.salt, credentials) in record.refused:
            raise SecretRefused(
                f"The cloud refused this client or log-in; the same is not tried again {until}."
            )

    def was_refused(self, *credentials: str) -> None:
        """Count a refusal. Without credentials it is a one-time code that was wrong."""
        self._accepted.discard(credentials)
        with self._changing() as record:
            record.refusals += 1
            record.at_s = self._wall()
            record.salt = record.salt or secrets.token_hex(16)
            if credentials:
                record.refused.append(self._hashed(record.salt, credentials))

    def was_locked_out(self) -> None:
        with self._changing() as record:
            record.is_locked, record.at_s = True, self._wall()

    def was_accepted(self, *credentials: str) -> None:
        """A success ends the row of refusals, here as in the cloud."""
        if credentials:
            self._accepted.add(credentials)
        with self._file.changing() as known:
            known.pop(self._host, None)

    @property
    def has_refusals(self) -> bool:
        return self._current().refusals > 0

    def standing(self) -> tuple[int, float]:
        """For the gauge: the refusals in a row, and for how many story seconds no token is asked
        for because of them or of the cloud's lock-out.
        """
        record = self._current()
        if not record.is_locked and record.refusals < MOST_REFUSALS:
            return record.refusals, 0.0
        left_s = record.at_s + self._holds_s - self._wall()
        return record.refusals, left_s / self._time_scale

    def close(self) -> None:
        """Closing twice is fine."""
        self._file.close()

    def _current(self) -> _Record:
        with self._changing() as record:
            return record

    def _hashed(self, salt: str, credentials: tuple[str, ...]) -> str:
        """It takes a while, and many may ask about the same at once."""
        found = self._hashes.get((salt, credentials))
        if found is None:
            found = self._hashes[salt, credentials] = _hashed(salt, credentials)
        return found

    @contextmanager
    def _changing(self) -> Iterator[_Record]:
        """The record of this host, empty when it is too old. A wall clock that was set back does
        not make the wait longer than it is: the half hour then begins anew.
        """
        with self._file.changing() as known:
            record = _record(known.get(self._host))
            age_s = self._wall() - record.at_s
            if age_s < 0:
                record.at_s = self._wall()
            elif age_s >= self._holds_s:
                record = _Record()
            yield record
            if record.refusals or record.is_locked:
                known[self._host] = asdict(record)
            else:
                known.pop(self._host, None)


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
