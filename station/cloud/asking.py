"""One order asked, whole: sent, read beside the loop, and its refusal explained."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from station.cloud.kinds import Kinds
from station.cloud.lanes import Lane, Lanes
from station.cloud.reading import read_reply
from station.cloud.refusals import slug_of
from station.cloud.said import Lesson, Said
from station.cloud.second_factor import SecondFactor
from station.cloud.sending import Sender, Sent, tell
from station.cloud.teaching import lesson_of
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.request import Request, request_of
from station.domain.errors import ParameterWrong, StationError

_DEVICE_WAIT_S = 30.0
"""How long the cloud itself waits for a device that it believes on line (cloud-api 2.6)."""
_MOST_NAMES = 100


class Asker:
    """Raises what `CloudDesk.send` does. `time_scale` tells real seconds from the story's."""

    def __init__(
        self, lanes: Lanes, sender: Sender, kinds: Kinds, second: SecondFactor, time_scale: float
    ) -> None:
        self._lanes, self._sender, self._kinds = lanes, sender, kinds
        self._second, self._time_scale = second, time_scale

    async def ask(self, order: Order) -> Reply:
        """Also a refusal is a reply."""
        request = checked_request(order)
        if order.call.reaches_device:
            said = f"{order.call.title}: the device itself is asked; it may take a while."
            tell(said, wait_s=_DEVICE_WAIT_S)
        async with self._lanes.one() as lane:
            sent = await self._sender.send(lane, order, request)
            if _wants_code(sent):
                sent = await self._second.given(sent)
            reply, lesson = await self._read(lane, order, request, sent)
            offers = dict(lesson.offers)
            if lesson.wants and (names := await self._names(lane, order, sent, lesson.wants)):
                offers[lesson.wants] = names
        self._kinds.learn_names(reply.parsed)
        return replace(reply, trouble=lesson.trouble, offers=offers)

    async def _read(
        self, lane: Lane, order: Order, request: Request, sent: Sent
    ) -> tuple[Reply, Lesson]:
        """In the lane's thread: a long reply takes a while."""
        others = tuple(kind for kind in self._kinds.at_hand(order) if kind is not sent.kind)
        story_s = sent.answer.seconds / self._time_scale

        def work() -> tuple[Reply, Lesson]:
            is_json, body = sent.answer.parsed()
            said = Said(order, request, sent.call, sent.answer, sent.kind, others, story_s,
                        sent.trouble, is_json, body)  # fmt: skip
            return read_reply(order, request, sent.answer, sent.kind), lesson_of(said)

        return await lane.errands.run(work)

    async def _names(self, lane: Lane, order: Order, sent: Sent, what: str) -> tuple[str, ...]:
        """The functions or variables that the device has; none when that cannot be learned."""
        tell(f"{order.call.title}: asking which {what}s the device has.")
        asked = _of_device(order, sent)
        request = checked_request(asked)
        try:
            told = await self._sender.send(lane, asked, request)
        except StationError:
            return ()  # the refusal that was asked about is told all the same
        found = read_reply(asked, request, told.answer, told.kind).parsed
        return _names_in(found, f"{what}s") if told.answer.is_fine else ()


def _wants_code(sent: Sent) -> bool:
    return sent.answer.status == 403 and slug_of(sent.answer.parsed()[1]) == "mfa_required"


def checked_request(order: Order) -> Request:
    """Raises ParameterWrong, also for text that no request can carry."""
    try:
        return request_of(order)
    except UnicodeError:
        raise ParameterWrong("A value holds a character that cannot be sent.") from None


def _of_device(order: Order, sent: Sent) -> Order:
    """The device's information, on the same path and with the same kind of token."""
    is_of_product = "product" in order.values
    call = call_named("products.device-info" if is_of_product else "devices.info")
    values = {each.name: order.value(each.name) for each in call.parameters}
    return Order(call, values, sent.kind, order.customer)


def _names_in(found: Any, key: str) -> tuple[str, ...]:
    """A list of names, or an object by name; null where the device is off line."""
    names = found.get(key) if isinstance(found, Mapping) else None
    if not isinstance(names, list | dict):
        return ()
    return tuple(name for name in names if isinstance(name, str))[:_MOST_NAMES]
