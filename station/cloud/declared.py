"""Makes the session's call of a declared one: no path or method is written a second time."""

from station.cloud.answer import Auth, Call
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.request import Request, request_of
from station.domain.calls.shape import Encoding


def declared(what: str, name: str, auth: Auth, **values: str) -> Call:
    """A call of the claim path, written as its declaration writes it by default. An act is one
    whose end a stop waits for, unless a device must be waited for.
    """
    order = Order(call_named(name), values)
    is_short_act = not order.call.is_read and not order.call.reaches_device
    return call_of(what, order, request_of(order), auth, must_end=is_short_act)


def call_of(
    what: str, order: Order, request: Request, auth: Auth | None, *, must_end: bool = False
) -> Call:
    """`request` is made of `order`."""
    is_json = request.encoding is Encoding.JSON
    return Call(
        what,
        request.method,
        request.path,
        auth,
        request.query,
        None if is_json or request.encoding is None else request.form,
        request.fields if is_json else None,
        request.named_files,
        request.accept,
        request.style,
        _secrets(order),
        request.shown_path,
        order.call.reaches_device,
        must_end,
    )


def _secrets(order: Order) -> tuple[str, ...]:
    values = (order.value(each.name) for each in order.call.parameters if each.is_secret)
    return tuple(value for value in values if isinstance(value, str) and value)
