"""Names of people, apart from the chain and under keys of their own that can be destroyed."""

import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from secrets import token_bytes
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select

from station.domain.bench_errors import LedgerDamaged
from station.ledger.tables import PERSON_KEYS, PERSONS, SETTINGS

PSEUDONYM = re.compile(r"person:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
ERASED = "(erased)"
CUSTOMER, OPERATOR, MENTIONED = "customer", "operator", "mentioned"
ROLES = (CUSTOMER, OPERATOR, MENTIONED)
_PADDED_TO_BYTES = 64
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Person:
    pseudonym: str
    role: str
    name: str


class Persons:
    """The people of one ledger, as one transaction sees them: nothing is remembered longer, so
    that an erasure is heeded at once.

    A pseudonym is drawn from the sealed name (`pseudonym_of`), so the chain that holds the one
    also holds the other: a name cannot be exchanged unseen. A name is found again by a keyed hash
    that lies with its key and goes with it; what is left then is random to everybody.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._secret: bytes | None = None
        self._met: dict[tuple[str, str], str] = {}

    def pseudonym_for(self, name: str, role: str) -> str:
        """That of an earlier time while it is not erased, else a new one. Case does not matter."""
        known_as = (_folded(name), role)
        if known_as not in self._met:
            self._met[known_as] = self.find(name, role) or self._seal(name, role)
        return self._met[known_as]

    def find(self, name: str, role: str) -> str:
        """Nobody known is ""."""
        wanted = select(PERSON_KEYS.c.pseudonym).where(
            PERSON_KEYS.c.blind == self._blind(name, role)
        )
        return str(self._connection.execute(wanted).scalar() or "")

    def names(self, pseudonyms: Iterable[str]) -> Mapping[str, str]:
        """Of those that are known; of a destroyed key "(erased)". Raises LedgerDamaged."""
        found: dict[str, str] = {}
        left = iter(set(pseudonyms))
        while some := list(islice(left, _AT_ONCE)):
            rows = self._connection.execute(_SEALED.where(PERSONS.c.pseudonym.in_(some)))
            found |= {row.pseudonym: _opened(row) for row in rows}
        return found

    def everybody(self) -> tuple[Person, ...]:
        """All who are not erased."""
        rows = self._connection.execute(_SEALED.where(PERSON_KEYS.c.key.is_not(None)))
        return tuple(Person(row.pseudonym, row.role, _opened(row)) for row in rows)

    def forget(self, pseudonyms: Iterable[str]) -> list[bytes]:
        """Remove the keys; return what must not be found in the file any more."""
        gone: list[bytes] = []
        for pseudonym in pseudonyms:
            mine = PERSON_KEYS.c.pseudonym == pseudonym
            for row in self._connection.execute(select(PERSON_KEYS).where(mine)):
                gone += [row.key, row.blind]
            self._connection.execute(delete(PERSON_KEYS).where(mine))
        self._met.clear()
        return gone

    def _seal(self, name: str, role: str) -> str:
        key, nonce = token_bytes(32), token_bytes(12)
        sealed = AESGCM(key).encrypt(nonce, _padded(name), role.encode())
        pseudonym = pseudonym_of(nonce, sealed)
        row = {"pseudonym": pseudonym, "role": role, "nonce": nonce, "sealed": sealed}
        self._connection.execute(insert(PERSONS), row)
        kept = {"pseudonym": pseudonym, "key": key, "blind": self._blind(name, role)}
        self._connection.execute(insert(PERSON_KEYS), kept)
        return pseudonym

    def _blind(self, name: str, role: str) -> bytes:
        if self._secret is None:
            wanted = select(SETTINGS.c.value).where(SETTINGS.c.name == "blind")
            self._secret = bytes(self._connection.execute(wanted).scalar_one())
        return hmac.digest(self._secret, f"{role}\0{_folded(name)}".encode(), "sha256")


_SEALED = select(PERSONS, PERSON_KEYS.c.key).outerjoin(
    PERSON_KEYS, PERSONS.c.pseudonym == PERSON_KEYS.c.pseudonym
)


def pseudonym_of(nonce: bytes, sealed: bytes) -> str:
    """As random as the key it was sealed with."""
    return f"person:{UUID(bytes=sha256(nonce + sealed).digest()[:16], version=4)}"


def _opened(row: Any) -> str:
    if row.key is None:
        return ERASED
    try:
        plain = AESGCM(row.key).decrypt(row.nonce, row.sealed, row.role.encode())
    except InvalidTag as error:
        raise LedgerDamaged("The record's key of a sealed name does not open it.") from error
    return plain.rstrip(b"\0").decode()


def _padded(name: str) -> bytes:
    """A sealed name does not tell how long it is."""
    plain = name.encode()
    return plain.ljust(-(-len(plain) // _PADDED_TO_BYTES) * _PADDED_TO_BYTES, b"\0")


def _folded(name: str) -> str:
    return name.strip().casefold()
