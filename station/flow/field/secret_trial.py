"""Asks the cloud with a new secret, and takes an old token out of use there."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.shape import Kind
from station.domain.errors import StationError
from station.domain.secret_errors import SecretNotTaken
from station.flow.cloud_desk import CloudDesk, DeskNews


@dataclass(frozen=True, slots=True)
class Tried:
    """What the cloud said of it; `expires` None: never, or it does not say."""

    said: str
    expires: datetime | None = None


async def try_account(desk: CloudDesk, *, is_password: bool) -> Tried:
    """An account's token, or what a log-in by password gives, which is logged out again
    (cloud-api 2.3, 5.1). Raises the cloud's trouble.
    """
    current = await _answered(desk, "tokens.current")
    name = await _answered(desk, "user.get")
    who = str(name.parsed.get("username", "")) if isinstance(name.parsed, dict) else ""
    if is_password:
        await revoke(desk)
        return Tried(f"The cloud signs {who} in by this password.")
    expires = _expiry(current)
    life = f"until {expires:%Y-%m-%d %H:%M} UTC" if expires is not None else "for ever"
    return Tried(f"The cloud takes it as {who}'s; it is good {life}.", expires)


async def revoke(desk: CloudDesk) -> str:
    """The token in use; "" when it is revoked, else why that is not sure (cloud-api 2.3)."""
    try:
        reply = await desk.send(Order(CALLS["tokens.delete-current"], kind=Kind.USER), _hear)
    except StationError as trouble:
        return str(trouble)
    return str(reply.trouble) if reply.trouble is not None else ""


def not_taken(trouble: StationError) -> SecretNotTaken:
    """The new secret did not pass its trial."""
    if isinstance(trouble, SecretNotTaken):
        return trouble
    return SecretNotTaken(f"The new secret was not taken; the old one stays. {trouble}",
                          hint=trouble.hint)  # fmt: skip


async def _answered(desk: CloudDesk, call: str) -> Reply:
    reply = await desk.send(Order(CALLS[call], kind=Kind.USER), _hear)
    if reply.trouble is not None:
        raise reply.trouble
    return reply


def _expiry(current: Reply) -> datetime | None:
    told = current.parsed.get("expires_at") if isinstance(current.parsed, dict) else None
    with suppress(ValueError):
        return datetime.fromisoformat(told) if isinstance(told, str) else None
    return None


def _hear(_news: DeskNews) -> None:
    """A trial is too short to be told of."""
