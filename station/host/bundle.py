"""A bundle as a file: a zip with a manifest, every text of it cleaned once more."""

import json
import os
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from station.domain.bundle import Bundle, Cleaner, LeftOut, Part
from station.domain.field_errors import BundleNotKept

MANIFEST = "manifest.json"
VERSION = 1
TRACE = "trace.txt"


def keep_bundle(
    file: Path, parts: Sequence[Part], left_out: Sequence[LeftOut], clean: Cleaner, made: datetime
) -> Bundle:
    """Whole or absent, readable by this user alone. Raises BundleNotKept."""
    cleaned = tuple(replace(part, text=_cleaned(part, clean)) for part in parts)
    left = tuple(LeftOut(each.what, clean(each.why)) for each in left_out)
    told = manifest(cleaned, left, made)
    try:
        _write(file, {MANIFEST: told, **{part.name: part.text for part in cleaned}})
        size_bytes = file.stat().st_size
    except OSError as cause:
        raise BundleNotKept(f"{file} cannot be written: {cause.strerror}.") from cause
    return Bundle(str(file.absolute()), size_bytes, cleaned, left)


def manifest(parts: Sequence[Part], left_out: Sequence[LeftOut], made: datetime) -> str:
    """What is inside and what is not."""
    files = [
        {
            "name": part.name,
            "what": part.what,
            "bytes": len(part.text.encode()),
            "sha256": sha256(part.text.encode()).hexdigest(),
        }
        for part in parts
    ]
    left = [{"what": each.what, "why": each.why} for each in left_out]
    told = {"version": VERSION, "made_at": made.isoformat(), "files": files, "left_out": left}
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _cleaned(part: Part, clean: Cleaner) -> str:
    return clean.lines(part.text) if part.name == TRACE else clean(part.text)


def _write(file: Path, texts: dict[str, str]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    beside = Path(name)
    try:
        with (
            os.fdopen(handle, "wb") as raw,
            zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for entry, text in texts.items():
                archive.writestr(entry, text.encode("utf-8", "replace"))
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
