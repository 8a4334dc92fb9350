"""Every form in which a secret may lie in what a program wrote, and the eye that finds it."""

import base64
import gzip
import html
import io
import json
import re
import sqlite3
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

_FIRST = 8
"""Bytes that are looked up at every place; all of a form is compared there only."""
_DEEPEST = 4
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def forms(secret: str) -> dict[str, bytes]:
    """By name: raw, escaped, quoted, in hex and in base64 wherever it may begin within it."""
    raw = secret.encode()
    escaped = json.dumps(secret)[1:-1]
    found = {
        "raw": raw,
        "json": escaped.encode(),
        "json letters": json.dumps(secret, ensure_ascii=False)[1:-1].encode(),
        "json in json": json.dumps(escaped)[1:-1].encode(),
        "json slashes": escaped.replace("/", "\\/").encode(),
        "python": secret.encode("unicode_escape"),
        "python bytes": repr(raw)[2:-1].encode(),
        "latin": raw.decode("latin-1").encode(),
        "html": html.escape(secret).encode(),
        "quoted": quote(secret).encode(),
        "quoted whole": quote(secret, safe="").encode(),
        "quoted small": re.sub("%..", lambda m: m[0].lower(), quote(secret, safe="")).encode(),
        "form": quote_plus(secret).encode(),
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "wide": secret.encode("utf-16-le"),
    }
    for before in range(3):
        coded = _inside(base64.b64encode(b"\0" * before + raw), before, len(raw))
        found[f"base64 +{before}"] = coded
        found[f"base64 url +{before}"] = coded.translate(bytes.maketrans(b"+/", b"-_"))
    return found


def _inside(coded: bytes, before: int, length: int) -> bytes:
    """Without the letters that depend on what stands around it."""
    first = (0, 2, 3)[before]
    last = (before + length) * 8 // 6
    return coded[first:last]


class Eye:
    """Knows secrets by name; `seen` tells which of them are in `data`, and in what form."""

    def __init__(self, secrets: Iterable[tuple[str, str]]) -> None:
        self._by_start: dict[bytes, dict[bytes, str]] = defaultdict(dict)
        for name, secret in secrets:
            assert len(secret) >= _FIRST, f"{name} is too short to be looked for"
            for form, text in forms(secret).items():
                self._by_start[text[:_FIRST]].setdefault(text, f"{name} ({form})")

    def seen(self, data: bytes) -> list[str]:
        starts = self._by_start
        hits = [at for at in range(len(data) - _FIRST + 1) if data[at : at + _FIRST] in starts]
        return [
            name
            for at in hits
            for text, name in starts[data[at : at + _FIRST]].items()
            if data.startswith(text, at)
        ]

    def search(self, folder: Path) -> list[str]:
        """Every file below, with what is packed into it."""
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return [
            f"{file.relative_to(folder)}{place}: {name}"
            for file in files
            for place, data in layers(file.read_bytes())
            for name in self.seen(data)
        ]


def layers(data: bytes, place: str = "", depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """What is in `data` as it is, and unpacked."""
    yield place, data
    if depth == _DEEPEST:
        return
    for name, inner in _inner(data):
        yield from layers(inner, f"{place}/{name}", depth + 1)


def _inner(data: bytes) -> Iterator[tuple[str, bytes]]:
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from ((name, archive.read(name)) for name in archive.namelist())
    elif data.startswith(b"\x1f\x8b"):
        yield "gzip", gzip.decompress(data)
    elif data.startswith(b"%PDF"):
        yield from _pdf(data)
    elif data.startswith(b"\x89PNG"):
        yield from _png(data)
    elif data.startswith(b"SQLite format 3\x00"):
        yield "rows", _rows(data)


def _pdf(data: bytes) -> Iterator[tuple[str, bytes]]:
    for number, match in enumerate(_STREAM.finditer(data)):
        opened = zlib.decompressobj()
        try:
            yield f"stream {number}", opened.decompress(match[1])
        except zlib.error:
            continue  # it is not packed, so it was seen as it is


def _png(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The words beside the picture."""
    at = 8
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + size]
        if kind in (b"zTXt", b"iTXt"):
            packed = body.partition(b"\0")[2][1 if kind == b"zTXt" else 2 :]
            for start in (0, packed.rfind(b"\0") + 1):
                try:
                    yield kind.decode(), zlib.decompress(packed[start:])
                except zlib.error:
                    continue
        at += 12 + size


def _rows(data: bytes) -> bytes:
    """A long row lies on several pages: read as the data base reads it."""
    store = sqlite3.connect(":memory:")
    store.deserialize(data[:18] + b"\x01\x01" + data[20:])  # its log was seen as it is
    try:
        tables = store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [name for (name,) in tables]
        return b"\n".join(
            str(value).encode() if not isinstance(value, bytes) else value
            for name in names
            for row in store.execute(f'SELECT * FROM "{name}"')  # noqa: S608  # its own names
            for value in row
        )
    finally:
        store.close()
