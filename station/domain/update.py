"""An update: one file with a signed manifest and one program. What its manifest may say, and which
version follows which.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from station.domain.update_errors import UpdateRefused

FORMAT = 1
MOST_BYTES = 2_000_000_000
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4})")
_NAME = re.compile(r"[A-Za-z0-9][\w.+-]{0,120}")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """`system` as in `linux-x86_64-portable`; `payload` the file in the bundle, with its size and
    SHA-256; `least` the oldest version that may be updated by it.
    """

    version: str
    system: str
    payload: str
    size_bytes: int
    sha256: str
    key: str
    least: str = "0.0.0"

    @property
    def written(self) -> bytes:
        """What is signed, byte for byte."""
        told = {
            "format": FORMAT, "version": self.version, "system": self.system, "least": self.least,
            "payload": {"name": self.payload, "bytes": self.size_bytes, "sha256": self.sha256},
            "key": self.key,
        }  # fmt: skip
        return (json.dumps(told, indent=2, sort_keys=True) + "\n").encode()


def read_manifest(raw: bytes) -> Manifest:
    """Raises UpdateRefused."""
    try:
        told: Any = json.loads(raw)
        if told["format"] != FORMAT:
            raise UpdateRefused("A newer Station made this update; this one cannot read it.")
        payload: Mapping[str, Any] = told["payload"]
        found = Manifest(
            str(told["version"]), str(told["system"]), str(payload["name"]),
            int(payload["bytes"]), str(payload["sha256"]), str(told["key"]), str(told["least"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError) as cause:
        raise UpdateRefused("Its manifest cannot be read.") from cause
    _check(found)
    return found


def refuse_unfit(found: Manifest, version: str, system: str) -> None:
    """Raises UpdateRefused: for another system, not newer, or too far ahead."""
    if found.system != system:
        raise UpdateRefused(f"It is for {found.system}; this is {system}.")
    if ordered(found.version) <= ordered(version):
        raise UpdateRefused(
            f"It brings {found.version}; this is {version}.",
            hint="An older version comes back by station update --back, nothing else.",
        )
    if ordered(version) < ordered(found.least):
        raise UpdateRefused(f"It wants {found.least} at least; update to that one first.")


def ordered(version: str) -> tuple[int, int, int]:
    """Raises UpdateRefused for what is no version."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise UpdateRefused(f"{version!r} is no version.")
    return int(found[1]), int(found[2]), int(found[3])


def _check(found: Manifest) -> None:
    ordered(found.version)
    ordered(found.least)
    names = (found.payload, found.system, found.key)
    is_fit = all(map(_NAME.fullmatch, names)) and _HASH.fullmatch(found.sha256) is not None
    if not is_fit or not 0 < found.size_bytes <= MOST_BYTES:
        raise UpdateRefused("Its manifest names what cannot be.")
