"""HTTP on one side, calls and answers on the other."""

import json
import socket
import struct
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_call import Answer, Call, Fields, UploadedFile
from station.simulator.cloud_refusals import not_ok

_FORM = "application/x-www-form-urlencoded"
_RST_AT_ONCE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


async def read_call(request: web.Request, books: CloudBooks) -> Call:
    """The request in the rules' own terms. Raises Refusal for JSON that is none."""
    return Call(
        books,
        request.method,
        dict(request.match_info),
        dict(request.query),
        await _read_fields(request),
        request.headers.get("Authorization"),
        request.remote or "unknown",
        request.headers.get("Accept", ""),
    )


async def _read_fields(request: web.Request) -> Fields:
    if request.content_type.startswith("multipart/"):
        return await _read_multipart(request)
    text = (await request.read()).decode(errors="replace")
    if request.content_type == _FORM:
        return Fields(_from_pairs(parse_qsl(text, keep_blank_values=True)), is_form=True)
    if request.content_type == "application/json" and text.strip():
        return Fields(_from_json(text))
    return Fields()


async def _read_multipart(request: web.Request) -> Fields:
    try:
        return await _read_parts(request)
    except ValueError as why:
        raise not_ok(400, "Invalid multipart body") from why


async def _read_parts(request: web.Request) -> Fields:
    pairs: list[tuple[str, str]] = []
    files: list[UploadedFile] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue  # a form within a form: no client sends one
        content, name = bytes(await part.read(decode=True)), part.name or ""
        if part.filename is not None or name == "file":
            files.append(UploadedFile(name, part.filename or name, content))
        else:
            pairs.append((name, content.decode(errors="replace")))
    text = next((f.content.decode(errors="replace") for f in files if f.part == "file"), None)
    return Fields(_from_pairs(pairs), file=text, files=tuple(files))


def _from_pairs(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in pairs:
        if key.endswith("[]"):
            values.setdefault(key, []).append(value)
        else:
            values[key] = value
    return values


def _from_json(text: str) -> Mapping[str, Any]:
    try:
        body = json.loads(text)
    except ValueError as why:
        raise not_ok(400, "Invalid JSON") from why
    return body if isinstance(body, dict) else {}


def to_response(answer: Answer, request_id: str, date_offset_s: float = 0.0) -> web.Response:
    headers = {**common_headers(request_id, date_offset_s), **answer.headers}
    if answer.body is None:
        return web.Response(status=answer.status, headers=headers)
    body = answer.body
    if isinstance(body, bytes):
        headers["Content-Type"] = answer.content_type
        return web.Response(body=body, status=answer.status, headers=headers)
    text = body if isinstance(body, str) else json.dumps(body, separators=(",", ":"))
    headers["Content-Type"] = f"{answer.content_type}; charset=utf-8"
    return web.Response(body=text.encode(), status=answer.status, headers=headers)


def common_headers(request_id: str, date_offset_s: float = 0.0) -> dict[str, str]:
    """What every reply carries (cloud-api 2.1)."""
    headers = {
        "Server": "nginx",
        "X-Request-Id": request_id,
        "Access-Control-Allow-Origin": "*",
    }
    if date_offset_s:
        moment = datetime.now(UTC) + timedelta(seconds=date_offset_s)
        headers["Date"] = format_datetime(moment, usegmt=True)
    return headers


def reset(request: web.Request) -> None:
    """Break the connection with an RST, as a router that has lost its mind does."""
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST_AT_ONCE)
    transport.abort()


def port_held(port: int) -> socket.socket:
    """A socket at 127.0.0.1; 0 is any free port. Several may have the same one, so that it stays
    theirs while none of them listens.
    """
    held = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    for option in ("SO_REUSEADDR", "SO_REUSEPORT"):
        if sys.platform != "win32" and hasattr(socket, option):
            held.setsockopt(socket.SOL_SOCKET, getattr(socket, option), 1)
    held.bind(("127.0.0.1", port))
    return held
