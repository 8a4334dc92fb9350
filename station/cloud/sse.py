"""Reads an event stream as it comes, in pieces of any size (cloud-api 2.8). It never raises: what
a stream holds is somebody else's, and a bad frame costs that frame alone.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from station.cloud.masked_json import Masker
from station.cloud.masking import Mask
from station.domain.calls.stream import CloudEvent

MOST_BYTES = 1024 * 1024
"""Of one frame. A device's own limit is a thousandth of it, so nothing of worth is longer."""
_BOM = b"\xef\xbb\xbf"
_PROGRAM_HASH, _HASH = "spark/device/app-hash", re.compile(r"[0-9A-Fa-f]{64}")


@dataclass(frozen=True, slots=True)
class Frame:
    """One event as the stream carried it: its name, and its data lines joined by LF."""

    name: str
    data: str


@dataclass(slots=True)
class _Begun:
    """A frame that has not ended yet."""

    name: str = ""
    data: list[bytes] = field(default_factory=list)
    size_bytes: int = 0
    is_spoiled: bool = False


class EventReader:
    """Bytes in, frames out. `dropped` counts the frames that were too long to be kept."""

    def __init__(self) -> None:
        self.dropped = 0
        self._line = bytearray()
        self._is_line_cut = False
        self._frame = _Begun()
        self._is_first_line = True
        self._ends_in_cr = False

    def feed(self, piece: bytes) -> list[Frame]:
        """The frames that `piece` completes, in order. Lines end with LF, CRLF or CR."""
        if self._ends_in_cr and piece:
            self._ends_in_cr, piece = False, piece.removeprefix(b"\n")
        if not piece:
            return []
        self._ends_in_cr = piece.endswith(b"\r")
        if b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *ends, rest = piece.split(b"\n")
        frames: list[Frame] = []
        for end in ends:
            self._hold(end)
            if (frame := self._end_line()) is not None:
                frames.append(frame)
        self._hold(rest)
        return frames

    def _hold(self, part: bytes) -> None:
        """Of a line that is too long nothing is kept; only its end is looked for."""
        if len(self._line) + len(part) > MOST_BYTES:
            self._is_line_cut = True
            self._line.clear()
        if not self._is_line_cut:
            self._line += part

    def _end_line(self) -> Frame | None:
        line = bytes(self._line)
        self._line.clear()
        if self._is_first_line:
            self._is_first_line, line = False, line.removeprefix(_BOM)
        if self._is_line_cut:
            self._is_line_cut = False
            self._frame.is_spoiled = True
            return None
        if not line:
            return self._end_frame()
        self._read_field(line)
        return None

    def _read_field(self, line: bytes) -> None:
        """A line that begins with a colon is a comment: it has no name."""
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        frame = self._frame
        if name == b"event":
            frame.name = value.decode("utf-8", "replace")
        elif name == b"data" and not frame.is_spoiled:
            frame.size_bytes += len(value) + 1
            frame.data.append(value)
            if frame.size_bytes > MOST_BYTES:
                frame.is_spoiled = True
                frame.data.clear()

    def _end_frame(self) -> Frame | None:
        """A frame without a name or without data is none, as the official client has it."""
        frame, self._frame = self._frame, _Begun()
        if frame.is_spoiled:
            self.dropped += 1
            return None
        if not frame.name or not frame.data:
            return None
        return Frame(frame.name, b"\n".join(frame.data).decode("utf-8", "replace"))


def read_event(frame: Frame, number: int, mask: Mask) -> CloudEvent:
    """What a frame tells. Any JSON gives a reading: what is missing or of another type is "";
    data that are no object are told as they are. Nothing in it is secret.
    """
    masker = Masker(mask)  # quicker than the mask with what is short and harmless: most names
    raw = _object(frame.data, masker)
    if raw is not None and frame.name == _PROGRAM_HASH:
        raw = _with_hash(raw, frame.data, mask)
    return CloudEvent(
        number,
        masker(frame.name),
        mask(frame.data) if raw is None else _data_of(raw),
        _text(raw, "published_at"),
        _text(raw, "coreid"),
        raw or {},
    )


def _object(text: str, masker: Masker) -> dict[str, Any] | None:
    """The JSON object without its secrets; None when it is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):  # no JSON, or nested without end
        return None
    return masker(found) if isinstance(found, dict) else None


def _with_hash(raw: dict[str, Any], text: str, mask: Mask) -> dict[str, Any]:
    """The hash of the program is no secret, though it is as long as one (cloud-api 2.8)."""
    data = json.loads(text).get("data")
    is_hash = isinstance(data, str) and _HASH.fullmatch(data) is not None
    return {**raw, "data": data} if is_hash and not mask.knows(data) else raw


def _data_of(raw: dict[str, Any]) -> str:
    data = raw.get("data")
    if data is None or isinstance(data, str):
        return data or ""
    return json.dumps(data, ensure_ascii=False)


def _text(raw: dict[str, Any] | None, key: str) -> str:
    value = raw.get(key) if raw is not None else None
    return value if isinstance(value, str) else ""
