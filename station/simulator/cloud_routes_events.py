"""Event streams, and publishing (cloud-api 2.8)."""

from collections.abc import Callable

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import OK, Answer, Call, StreamAnswer
from station.simulator.cloud_declared import served, streamed
from station.simulator.cloud_events import CloudEvent, Listener
from station.simulator.cloud_ground import iso
from station.simulator.cloud_people import ProductCustomer
from station.simulator.cloud_refusals import not_ok


def of_product(call: Call) -> StreamAnswer:
    number = call.product.number
    return _stream(call, lambda event: event.product_id == number, is_of_product=True)


def of_product_device(call: Call) -> StreamAnswer:
    device_id = call.device.device_id
    return _stream(call, lambda event: event.coreid == device_id, is_of_product=True)


def of_organization(call: Call) -> StreamAnswer:
    """All devices of all its products."""
    products = call.books.people.products
    theirs = {n for n, product in products.items() if product.organization is call.organization}
    return _stream(call, lambda event: event.product_id in theirs, is_of_product=True)


def of_own_devices(call: Call) -> StreamAnswer:
    owner, number = call.token.owner, call.token.product_id
    if owner is None:  # a product token, where the switch lets it in
        return _stream(call, lambda event: event.product_id == number)
    return _stream(call, lambda event: event.owner is owner)


def of_device(call: Call) -> StreamAnswer:
    device_id = call.device.device_id
    return _stream(call, lambda event: event.coreid == device_id)


def no_prefix(_call: Call) -> Answer:
    raise not_ok(400, "event prefix filter is required")


def _stream(
    call: Call, wants: Callable[[CloudEvent], bool], *, is_of_product: bool = False
) -> StreamAnswer:
    call.books.limits.stream_opening(call.address)
    return StreamAnswer(Listener(wants, call.path.get("prefix", ""), is_of_product), call.address)


def publish_to_product(call: Call) -> Answer:
    return _publish(call, call.product.number)


def publish(call: Call) -> Answer:
    """A customer's event is heard on its product's stream too."""
    owner = call.token.owner
    if owner is None or isinstance(owner, ProductCustomer):
        return _publish(call, call.token.product_id)
    return _publish(call, None)


def _publish(call: Call, product_id: int | None) -> Answer:
    name, fields = call.fields.text("name"), call.fields
    if not name:
        raise not_ok(400, "name is required")
    ttl = str(fields.get("ttl") or "60")
    event = CloudEvent(
        name,
        fields.text("data"),
        iso(call.books.clock.utc()) or "",
        fields.text("as_device_id") or "api",
        product_id,
        call.token.owner,
        ttl_s=int(ttl) if ttl.isdecimal() else 60,
    )
    call.books.hub.publish(event)
    return OK


_ORG = "/v1/orgs/{organization}/events"
_PREFIX = "/{prefix:.+}"
_GET = "events:get"
ROUTES = (
    *streamed("events.product", of_product),
    *streamed("events.product-device", of_product_device),
    Route("GET", _ORG, "events.organization", of_organization, "UA", _GET),
    Route("GET", _ORG + _PREFIX, "events.organization", of_organization, "UA", _GET),
    *streamed("events.devices", of_own_devices),
    *streamed("events.device", of_device),
    Route("GET", "/v1/events", "events.all", no_prefix, "UC"),
    Route("GET", "/v1/events" + _PREFIX, "events.all", of_own_devices, "UC"),
    served("events.publish-product", publish_to_product),
    served("events.publish", publish),
)
