#!/usr/bin/env python3
"""`python3 installer/update.py FILE --key KEY`: a signed update of what installer/build.py made.

`--new-key KEY` makes a pair first: KEY holds the private one and stays with whoever releases; the
line that is printed goes into resources/update_keys.toml.
"""

import argparse
import hashlib
import os
import re
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402

from installer.packing import version  # noqa: E402
from installer.trouble import TOLD, SetupTrouble  # noqa: E402
from station.domain.update import Manifest, read_manifest  # noqa: E402
from station.domain.update_errors import UpdateRefused  # noqa: E402
from station.host.update_bundle import ENDING, MANIFEST, SIGNATURE  # noqa: E402
from station.host.update_place import system_of  # noqa: E402

_STABLE = (1980, 1, 1, 0, 0, 0)
"""So that one program and one key make one bundle."""


def new_key(file: Path) -> str:
    """Write a private key for its owner alone, never into the checkout; its line for
    update_keys.toml. Raises SetupTrouble.
    """
    if file.resolve().is_relative_to(ROOT):
        raise SetupTrouble(
            f"{file} lies in the checkout; a private key must not: name another place."
        )
    if file.exists():
        raise SetupTrouble(f"{file} is there already, and a key is never written over.")
    key = Ed25519PrivateKey.generate()
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(key.private_bytes_raw().hex().encode())
    return f'{file.stem} = "{key.public_key().public_bytes_raw().hex()}"'


def make_update(program: Path, key_file: Path, into: Path, of: str, least: str) -> Path:
    """`program` is a .deb or a portable .tar.gz; the key's id is its file's name.

    Raises SetupTrouble.
    """
    if not re.search(rf"[_-]{re.escape(of)}([_-]|\.tar)", program.name):
        raise SetupTrouble(f"{program.name} is not version {of}: make it by installer/build.py.")
    try:
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key_file.read_text().strip()))
        whole = program.read_bytes()
    except (OSError, ValueError) as cause:
        raise SetupTrouble(f"The program or the key cannot be read: {cause}") from cause
    kind = "deb" if program.suffix == ".deb" else "portable"
    manifest = Manifest(
        of, system_of(kind), program.name, len(whole), hashlib.sha256(whole).hexdigest(),
        key_file.stem, least,
    )  # fmt: skip
    try:
        read_manifest(manifest.written)
    except UpdateRefused as cause:
        raise SetupTrouble(f"No Station would take it: {cause}") from cause
    made = into / f"station-{of}-{kind}{ENDING}"
    parts = {
        MANIFEST: manifest.written, SIGNATURE: key.sign(manifest.written), program.name: whole
    }  # fmt: skip
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as bundle:
        for name, content in parts.items():
            bundle.writestr(zipfile.ZipInfo(name, _STABLE), content)
    return made


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("installer/update.py", description=__doc__)
    parser.add_argument("program", nargs="?", type=Path)
    parser.add_argument("--key", type=Path)
    parser.add_argument("--new-key", type=Path)
    parser.add_argument("--into", type=Path, default=Path())
    parser.add_argument("--least", default="0.0.0", help="the oldest version it may update")
    wish = parser.parse_args(arguments)
    if wish.new_key is None and (wish.program is None or wish.key is None):
        parser.error("a program and --key, or --new-key")
    try:
        if wish.new_key is not None:
            print(new_key(wish.new_key))
        else:
            print(make_update(wish.program, wish.key, wish.into, version(), wish.least))
    except (SetupTrouble, OSError) as trouble:
        print(trouble, file=sys.stderr)
        return TOLD
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
