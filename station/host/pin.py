"""The engineer's PIN: its hash on disk, wrong tries counted over restarts.

It keeps hands off this computer's settings; it is no key, and opens no secret. Whoever may write
the file may remove it, as any file of that person.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path

from station.domain.identity import Secret
from station.domain.lock import LEAST_SIGNS, PinState
from station.domain.lock_errors import PinUnfit, PinWrong
from station.host.small_file import read_json, write_text
from station.host.vault_tries import WrongTries

_VERSION = 1


class PinFile:
    """Blocking, for any thread: argon2id takes a good fraction of a second."""

    def __init__(self, file: Path, *, now: Callable[[], float] = time.time) -> None:
        self._file = file
        self._tries = WrongTries(file.with_name(f"{file.name}.tries"), now, PinWrong, "PIN")

    @property
    def state(self) -> PinState:
        match read_json(self._file):
            case {"hash": str()}:
                return PinState.SET
            case {"declined": True}:
                return PinState.DECLINED
        return PinState.NONE

    def check(self, pin: Secret) -> None:
        """Raises PinWrong, which tells how long the next try has to wait."""
        from argon2 import PasswordHasher  # noqa: PLC0415  # when a PIN is tried
        from argon2.exceptions import VerificationError  # noqa: PLC0415

        self._tries.begin()
        try:
            PasswordHasher().verify(str(read_json(self._file).get("hash", "")), pin.text)
        except (VerificationError, ValueError) as cause:
            raise self._tries.refusal() from cause
        self._tries.forgive()

    def keep(self, new: Secret, old: Secret | None) -> None:
        """`old` is needed where there is one. Raises PinUnfit, PinWrong."""
        from argon2 import PasswordHasher  # noqa: PLC0415

        if len(new.text) < LEAST_SIGNS or new.text != new.text.strip():
            raise PinUnfit
        self._check_old(old)
        self._write({"hash": PasswordHasher().hash(new.text)})

    def decline(self, old: Secret | None) -> None:
        """There shall be none, in so many words. Raises PinWrong."""
        self._check_old(old)
        self._write({"declined": True})

    def _check_old(self, old: Secret | None) -> None:
        if self.state is PinState.SET:
            self.check(old if old is not None else Secret(""))

    def _write(self, kept: dict[str, object]) -> None:
        write_text(self._file, json.dumps({"version": _VERSION} | kept))
