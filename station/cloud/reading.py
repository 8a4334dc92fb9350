"""Makes the reply that a face may show of an answer: nothing in it is secret, nothing raises."""

import json
from itertools import islice
from typing import Any

from station.cloud.answer import Answer
from station.cloud.masked_json import Masker
from station.cloud.masking import HIDDEN
from station.domain.calls.order import Order
from station.domain.calls.reply import NOT_JSON, Kept, Reply, oddities, taken_out
from station.domain.calls.request import Request
from station.domain.calls.shape import Kind

MOST_ODDITIES = 20
_SMALL_BYTES = 64 * 1024
"""Masked as it came. A longer text is shown as it came only where its JSON held no secret."""


def read_reply(order: Order, request: Request, answer: Answer, kind: Kind | None) -> Reply:
    """Without trouble and offers, which `teaching.py` knows. Slow for a long reply: it belongs
    in a worker's thread.
    """
    is_json, found = answer.parsed()
    is_file = _is_file(request, answer, is_json=is_json)
    parsed, kept = _without_secrets(order, answer, found) if is_json else (NOT_JSON, ())
    return Reply(
        order,
        request,
        answer.status,
        answer.mask(answer.reason),
        answer.content_type,
        "" if is_file and not _is_csv(request) else _text(answer, found, parsed),
        len(answer.body),
        answer.seconds,
        kind,
        parsed,
        kept,
        oddities=_oddities(order, answer, parsed),
        content=answer.body if is_file else b"",
    )


def expects_json(order: Order, request: Request) -> bool:
    """Whether a fine reply should be JSON: no bare value, CSV, binary or nothing at all."""
    wants_raw = ("format", "raw") in request.query
    return order.call.answers is not None and not wants_raw and "json" in request.accept


def _without_secrets(order: Order, answer: Answer, found: Any) -> tuple[Any, tuple[Kept, ...]]:
    rest, kept = taken_out(found, order.call.secrets, HIDDEN)
    for each in kept:
        answer.mask.learn(each.secret.text)
    return Masker(answer.mask)(rest), kept


def _text(answer: Answer, found: Any, parsed: Any) -> str:
    if len(answer.body) > _SMALL_BYTES and parsed is not NOT_JSON and parsed != found:
        return json.dumps(parsed, ensure_ascii=False, indent=2)
    text = answer.body.decode("utf-8", "replace")
    if len(answer.body) <= _SMALL_BYTES:
        return answer.mask(text)
    if parsed is not NOT_JSON:
        return text
    return "\n".join(answer.mask(line) for line in text.split("\n"))


def _oddities(order: Order, answer: Answer, parsed: Any) -> tuple[str, ...]:
    is_no = isinstance(parsed, dict) and parsed.get("ok") is False
    if not answer.is_fine or parsed is NOT_JSON or is_no:
        return ()
    return tuple(islice(oddities(parsed, order.call.answers), MOST_ODDITIES))


def _is_file(request: Request, answer: Answer, *, is_json: bool) -> bool:
    """A binary, or CSV: to be saved as it is."""
    is_asked_for = _is_csv(request) or request.call.answers is None
    return answer.is_fine and bool(answer.body) and is_asked_for and not is_json


def _is_csv(request: Request) -> bool:
    return request.accept == "text/csv"
