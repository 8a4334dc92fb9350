"""The sealed form of a vault: a key made by argon2id from a passphrase, and AES-256-GCM.

All entries are sealed as one, so that their names are as secret and as unchangeable as they are
themselves; how the key was made stands outside in plain text and is authenticated with them.
"""

import base64
import hashlib
import json
import os
import unicodedata
from dataclasses import dataclass
from typing import Any

from station.domain.identity import Secret

VERSION = 1
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES = 32, 16, 12
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 4 * 1024 * 1024, 64, 64
"""What a file may ask of this computer; a damaged one could ask for anything."""


class BoxDamaged(Exception):
    """Not what was written."""


class WrongKey(Exception):
    """The key is not the one it was sealed with."""


@dataclass(frozen=True, slots=True)
class VaultCost:
    """What one guess of the passphrase costs: memory in KiB, passes over it, lanes at a time."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 1


USUAL_COST = VaultCost()


@dataclass(frozen=True, slots=True)
class VaultLock:
    """How the key is made from the passphrase: told to everybody, changed by nobody."""

    salt: bytes
    cost: VaultCost

    @classmethod
    def new(cls, cost: VaultCost) -> "VaultLock":
        return cls(os.urandom(_SALT_BYTES), cost)

    @classmethod
    def read(cls, told: Any) -> "VaultLock":
        """Raises BoxDamaged."""
        match told:
            case {"kind": "argon2id", "salt": str(text), "memory_kib": int(memory),
                  "passes": int(passes), "lanes": int(lanes)}:  # fmt: skip
                salt, cost = _bytes(text), VaultCost(memory, passes, lanes)
            case _:
                raise BoxDamaged("how its key is made cannot be read")
        is_possible = (
            len(salt) == _SALT_BYTES
            and 1 <= lanes <= _MOST_LANES
            and 8 * lanes <= memory <= _MOST_MEMORY_KIB
            and 1 <= passes <= _MOST_PASSES
        )
        if not is_possible:
            raise BoxDamaged("no key can be made as it says")
        return cls(salt, cost)

    def told(self) -> dict[str, object]:
        return {
            "kind": "argon2id",
            "salt": _text(self.salt),
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
        }

    def key(self, passphrase: Secret) -> bytes:
        """Takes a good fraction of a second, on purpose. The same letters give the same key,
        however a keyboard composes them.
        """
        from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415  # few need it

        return hash_secret_raw(
            unicodedata.normalize("NFC", passphrase.text).encode(),
            self.salt,
            time_cost=self.cost.passes,
            memory_cost=self.cost.memory_kib,
            parallelism=self.cost.lanes,
            hash_len=_KEY_BYTES,
            type=Type.ID,
        )


@dataclass(frozen=True, slots=True)
class VaultBox:
    """A whole vault as it lies on the disk."""

    lock: VaultLock
    nonce: bytes
    sealed: bytes

    @classmethod
    def seal(cls, lock: VaultLock, key: bytes, entries: dict[str, str]) -> "VaultBox":
        """With a nonce of its own every time."""
        nonce = os.urandom(_NONCE_BYTES)
        plain = json.dumps(entries).encode()
        return cls(lock, nonce, _cipher(key).encrypt(nonce, plain, _outside(lock)))

    @classmethod
    def parse(cls, text: str) -> "VaultBox":
        """Raises BoxDamaged."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as cause:
            raise BoxDamaged("it is no JSON") from cause
        match found:
            case {"version": int(version)} if version != VERSION:
                raise BoxDamaged("a newer Station wrote it")
            case {"lock": lock, "nonce": str(nonce), "sealed": str(sealed), "sum": str(total)}:
                box = cls(VaultLock.read(lock), _bytes(nonce), _bytes(sealed))
            case _:
                raise BoxDamaged("something is missing in it")
        if total != _sum(box):
            raise BoxDamaged("it is not as it was written")
        return box

    @property
    def text(self) -> str:
        told = {
            "version": VERSION,
            "lock": self.lock.told(),
            "nonce": _text(self.nonce),
            "sealed": _text(self.sealed),
            "sum": _sum(self),
        }
        return json.dumps(told, indent=1)

    def entries(self, key: bytes) -> dict[str, str]:
        """Raises WrongKey."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415

        try:
            plain = _cipher(key).decrypt(self.nonce, self.sealed, _outside(self.lock))
        except InvalidTag as cause:
            raise WrongKey from cause
        return {str(name): str(text) for name, text in json.loads(plain).items()}


def _cipher(key: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  # few need it

    return AESGCM(key)


def _outside(lock: VaultLock) -> bytes:
    return json.dumps([VERSION, lock.told()], sort_keys=True).encode()


def _sum(box: VaultBox) -> str:
    """Tells a damaged file from a wrong passphrase. Whoever changes both still lacks the key."""
    return hashlib.sha256(_outside(box.lock) + box.nonce + box.sealed).hexdigest()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as cause:
        raise BoxDamaged("its letters cannot be read") from cause
