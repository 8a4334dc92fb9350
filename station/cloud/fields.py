"""One field of a reply, checked where it is read. Fields come and go (cloud-api 2.1), so null
and missing are the same, and anything of another type is ReplyNotUnderstood.
"""

from datetime import datetime
from typing import Any, TypeVar

from station.domain.cloud_errors import ReplyNotUnderstood
from station.domain.identity import DeviceId

Value = TypeVar("Value")


def object_in(body: Any, what: str) -> dict[str, Any]:
    if isinstance(body, dict):
        return body
    raise ReplyNotUnderstood(f"The cloud's {what} is no object but {type(body).__name__}.")


def rows_in(reply: dict[str, Any], key: str) -> list[dict[str, Any]]:
    rows = reply.get(key)
    if not isinstance(rows, list):
        raise odd("list", key)
    return [row for row in rows if isinstance(row, dict)]


def device_id_in(text: Any, what: str) -> DeviceId:
    try:
        return DeviceId.parse(text)
    except (ValueError, AttributeError):
        raise odd(what, "device id") from None


def time_in(reply: dict[str, Any], key: str) -> str | None:
    """An aware ISO 8601 time, unchanged."""
    text = text_in(reply, key)
    if text is None:
        return None
    try:
        is_aware = datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        is_aware = False
    if not is_aware:
        raise odd("device", key)
    return text


def text_in(reply: dict[str, Any], key: str) -> str | None:
    text = typed_in(reply, key, (str,))
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")


def flag_in(reply: dict[str, Any], key: str) -> bool:
    value = reply.get(key)
    if value is None or isinstance(value, bool):
        return bool(value)
    raise odd("device", key)


def number_in(reply: dict[str, Any], key: str) -> int:
    number = typed_in(reply, key, (int,))
    if number is None:
        raise odd("reply", key)
    return number


def typed_in(reply: dict[str, Any], key: str, kinds: tuple[type[Value], ...]) -> Value | None:
    """The value, None when it is null or missing; a truth is no number."""
    value = reply.get(key)
    if value is None:
        return None
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise odd("reply", key)
    return value


def odd(what: str, key: str) -> ReplyNotUnderstood:
    """Names the place, never the value: it may be a secret."""
    return ReplyNotUnderstood(f"The cloud's {what} is of an unknown form at {key}.")
