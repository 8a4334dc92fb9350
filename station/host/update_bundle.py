"""An update as a file: a zip with `manifest.json`, its Ed25519 signature, and one program."""

import hashlib
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from station.domain.update import Manifest, read_manifest
from station.domain.update_errors import UpdateRefused

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
ENDING = ".update"
_MOST_MANIFEST_BYTES = 10_000
_CHUNK = 1_000_000


def newest_of(place: Path) -> Path:
    """The file itself; of a folder the newest bundle in it. A folder on a network may be gone.
    Raises UpdateRefused.
    """
    try:
        if not place.is_dir():
            if place.is_file():
                return place
            raise UpdateRefused(f"There is no file {place}.")
        found = sorted(place.glob(f"*{ENDING}"), key=lambda file: read_bundle_head(file).version)
    except OSError as cause:
        raise UpdateRefused(f"{place} cannot be read: {cause.strerror}.") from cause
    if not found:
        raise UpdateRefused(f"There is no update in {place}.")
    return found[-1]


def read_bundle_head(file: Path) -> Manifest:
    """What it says of itself, not yet proven. Raises UpdateRefused."""
    return read_manifest(_member(file, MANIFEST))


def proven(file: Path, keys: Mapping[str, bytes]) -> Manifest:
    """Its manifest, signed by one of `keys` (id: 32 bytes). Raises UpdateRefused."""
    raw, signature = _member(file, MANIFEST), _member(file, SIGNATURE)
    found = read_manifest(raw)
    if found.key not in keys:
        raise UpdateRefused(f"It is signed by the key {found.key}, which is not known here.")
    try:
        Ed25519PublicKey.from_public_bytes(keys[found.key]).verify(signature, raw)
    except (InvalidSignature, ValueError) as cause:
        raise UpdateRefused("Its signature is not right: it was changed on its way.") from cause
    return found


def take_out(file: Path, found: Manifest, into: Path) -> Path:
    """The program, whole and as it was signed, as a file in `into`. Raises UpdateRefused."""
    target, seen, size = into / found.payload, hashlib.sha256(), 0
    try:
        with zipfile.ZipFile(file) as bundle, bundle.open(found.payload) as source, \
                target.open("wb") as out:  # fmt: skip
            while chunk := source.read(_CHUNK):
                size += len(chunk)
                if size > found.size_bytes:
                    break
                seen.update(chunk)
                out.write(chunk)
    except (OSError, KeyError, zipfile.BadZipFile, EOFError) as cause:
        raise UpdateRefused(f"{file} is not whole: {cause}") from cause
    if size != found.size_bytes or seen.hexdigest() != found.sha256:
        raise UpdateRefused("The program in it is not the one that was signed.")
    return target


def read_keys(text: str) -> dict[str, bytes]:
    """`[keys]` of id = hex. Raises ValueError."""
    return {name: bytes.fromhex(key) for name, key in tomllib.loads(text).get("keys", {}).items()}


def _member(file: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(file) as bundle:
            if bundle.getinfo(name).file_size > _MOST_MANIFEST_BYTES:
                raise UpdateRefused(f"{file.name} is no update.")
            return bundle.read(name)
    except (OSError, KeyError, zipfile.BadZipFile, EOFError) as cause:
        raise UpdateRefused(f"{file.name} is no update, or not whole.") from cause
