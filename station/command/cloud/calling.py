"""One call, from its values to what is told of its reply."""

import asyncio
import sys
from dataclasses import replace

from station.command.cloud.account import account_of
from station.command.cloud.agreement import agree
from station.command.cloud.answer import cloud_status, tell_reply, tell_trouble
from station.command.cloud.news import NewsTeller
from station.command.cloud.options import KEEPS
from station.command.cloud.preview import print_preview
from station.command.cloud.streaming import follow
from station.command.cloud.values import order_of
from station.command.cloud.wish import CallWish
from station.command.engineer import admit
from station.command.report import print_hint
from station.command.running import run_to_end
from station.command.wishes import Parts
from station.domain.calls.help import UNSAFE
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.request import request_of
from station.domain.errors import KeyStoreMissing
from station.domain.verdict import VerdictTable
from station.flow.all_pages import all_pages
from station.flow.cloud_desk import CloudDesk, DeskAccount
from station.flow.ports import Operator, Outside


def make_call(wish: CallWish, parts: Parts, outside: Outside) -> int:
    """Return the exit status. Raises StationError for what is wrong before the call, and for what
    kept it from being answered.
    """
    has_token = parts.secret("token") is not None
    account = account_of(wish.account, outside, wish.kind, has_token=has_token)
    product = wish.account.product or account.product
    order = order_of(wish, product, None if wish.is_dry else parts.secret)
    request = request_of(order)
    if reason := UNSAFE.get(wish.style):
        print_hint(f"Unsafe: {reason}")
    if wish.is_dry:
        return print_preview(order, request, account.cloud_url, as_json=wish.as_json)
    agree(order, request, account.product, wish.agreed)
    return run_to_end(_call(order, wish, parts, outside, account))


async def _call(
    order: Order, wish: CallWish, parts: Parts, outside: Outside, account: DeskAccount
) -> int:
    await admit(outside, parts)
    desk = outside.cloud_desk(account, _person())
    try:
        if order.call.is_stream:
            return await follow(order, wish, desk, outside.verdicts)
        reply = await _reply(order, wish, desk)
    finally:
        await desk.close()
    return _told(reply, wish, desk, outside.verdicts)


def _told(reply: Reply, wish: CallWish, desk: CloudDesk, table: VerdictTable) -> int:
    """A secret that could not be kept is shown after all: it will not come again."""
    if not wish.keeps_secret:
        return tell_reply(reply, wish, table)
    try:
        _keep(reply, desk)
    except KeyStoreMissing as error:
        tell_reply(reply, replace(wish, keeps_secret=False), table)
        tell_trouble(error, table)
        return cloud_status(error, table)
    return tell_reply(reply, wish, table)


def _person() -> Operator | None:
    """Whoever sits at the terminal: a one-time code may be asked for."""
    if not sys.stdin.isatty():
        return None
    from station.command.prompt_operator import PromptOperator

    return PromptOperator()


async def _reply(order: Order, wish: CallWish, desk: CloudDesk) -> Reply:
    teller = NewsTeller()
    try:
        if wish.all_pages:
            return await all_pages(order, lambda each: desk.send(each, teller.tell), teller.tell)
        return await desk.send(order, teller.tell)
    except asyncio.CancelledError:
        if not order.call.is_read:
            print_hint("Stopped. The cloud may have done it all the same: look first.")
        raise
    finally:
        teller.end()


def _keep(reply: Reply, desk: CloudDesk) -> None:
    """Raises KeyStoreMissing."""
    path, name = KEEPS[reply.order.call.name]
    for each in reply.kept:
        if each.path == path:
            desk.keep_secret(name, each.secret, forever=True)
            print_hint(f"{path} is in the key store, as {name}.")
