"""An update as a file: a zip with `manifest.json`, its Ed25519 signature, and one program."""

import hashlib
import stat
import struct
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Mapping
from lzma import LZMAError
from pathlib import Path
from typing import BinaryIO

from station.domain.update import Manifest, ordered, read_manifest
from station.domain.update_errors import UpdateRefused

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
ENDING = ".update"
_MOST_MANIFEST_BYTES = 10_000
_CHUNK = 1_000_000
_NOT_WHOLE = (
    OSError, KeyError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error,
    LZMAError, struct.error,
)  # fmt: skip
"""What reading a zip of a stranger may raise; RuntimeError where it is encrypted or packed by a
method that is not known.
"""

Fits = Callable[[Manifest], None]
"""Raises UpdateRefused for a version that is not for this Station."""


def newest_of(place: Path, keys: Mapping[str, bytes], fits: Fits) -> Path:
    """The file itself; of a folder the newest bundle in it that is signed and fits: others may lie
    beside it. Raises UpdateRefused, of a folder without one with the cause of the latest.
    """
    try:
        if place.is_file():
            return place
        files = sorted(each for each in place.iterdir() if each.name.endswith(ENDING))
    except FileNotFoundError as cause:
        raise UpdateRefused(
            f"There is no {place}.", hint="Is the stick or network there?"
        ) from cause
    except OSError as cause:
        raise UpdateRefused(f"{place} cannot be read: {cause.strerror}.") from cause
    found: list[tuple[tuple[int, int, int], Path]] = []
    refused = UpdateRefused(f"There is no update in {place}.")
    for file in files:
        try:
            manifest = proven(file, keys)
            fits(manifest)
            found.append((ordered(manifest.version), file))
        except UpdateRefused as why:
            refused = UpdateRefused(f"{file.name}: {why}", hint=why.hint)
    if not found:
        raise refused
    return max(found)[1]


def proven(file: Path, keys: Mapping[str, bytes]) -> Manifest:
    """Its manifest, signed by one of `keys` (id: 32 bytes). Raises UpdateRefused."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  # slow to load
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415  # as that

    raw, signature = _member(file, MANIFEST), _member(file, SIGNATURE)
    found = read_manifest(raw)
    if found.key not in keys:
        raise UpdateRefused(f"It is signed by the key {found.key}, which is not known here.")
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(keys[found.key]).verify(signature, raw)
    except (InvalidSignature, ValueError) as cause:
        raise UpdateRefused("Its signature is not right: it was changed on its way.") from cause
    _refuse_more_inside(file, found)
    return found


def prove_program(file: Path, found: Manifest) -> None:
    """Each byte of the program is the one that was signed. Raises UpdateRefused."""
    _copy(file, found, None)


def take_out(file: Path, found: Manifest, into: Path) -> Path:
    """The program, whole and as it was signed, as a file in `into`. Raises UpdateRefused."""
    target = into / found.payload
    try:
        with target.open("wb") as out:
            _copy(file, found, out)
    except OSError as cause:
        raise UpdateRefused(f"It cannot be taken out: {cause.strerror}.") from cause
    return target


def read_keys(text: str) -> dict[str, bytes]:
    """`[keys]` of id = hex. Raises ValueError."""
    return {name: bytes.fromhex(key) for name, key in tomllib.loads(text).get("keys", {}).items()}


def _copy(file: Path, found: Manifest, out: BinaryIO | None) -> None:
    seen, size = hashlib.sha256(), 0
    try:
        with zipfile.ZipFile(file) as bundle, bundle.open(found.payload) as source:
            while (chunk := source.read(_CHUNK)) and size <= found.size_bytes:
                size += len(chunk)
                seen.update(chunk)
                if out is not None:
                    out.write(chunk)
    except _NOT_WHOLE as cause:
        raise UpdateRefused(f"{file.name} is not whole: {cause}") from cause
    if size != found.size_bytes or seen.hexdigest() != found.sha256:
        raise UpdateRefused("The program in it is not the one that was signed.")


def _refuse_more_inside(file: Path, found: Manifest) -> None:
    """A bundle holds three files and nothing else: no folder, no link, nothing twice."""
    try:
        with zipfile.ZipFile(file) as bundle:
            inside = bundle.infolist()
    except _NOT_WHOLE as cause:
        raise UpdateRefused(f"{file.name} is not whole.") from cause
    names = sorted(each.filename for each in inside)
    has_link = any(stat.S_ISLNK(each.external_attr >> 16) for each in inside)
    if has_link or names != sorted((MANIFEST, SIGNATURE, found.payload)):
        raise UpdateRefused(f"{file.name} holds what no update holds.")
    size = next(each.file_size for each in inside if each.filename == found.payload)
    if size != found.size_bytes:
        raise UpdateRefused(f"Its program has {size} bytes; {found.size_bytes} were signed.")


def _member(file: Path, name: str) -> bytes:
    try:
        if not file.is_file():
            raise UpdateRefused(f"{file.name} is no file.")
        with zipfile.ZipFile(file) as bundle:
            if bundle.getinfo(name).file_size > _MOST_MANIFEST_BYTES:
                raise UpdateRefused(f"{file.name} is no update.")
            return bundle.read(name)
    except _NOT_WHOLE as cause:
        raise UpdateRefused(f"{file.name} is no update, or not whole.") from cause
