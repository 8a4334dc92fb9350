"""Devices on the user path: list, look, ping, claim, unclaim (cloud-api 2.5, 2.7, 2.14)."""

from typing import Any

from station.simulator.cloud_call import OK, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_people import Account
from station.simulator.cloud_refusals import device_not_recognized, not_ok
from station.simulator.cloud_routes_flash import change


def list_own(call: Call) -> Answer:
    books = call.books
    remembers = books.switches.offline_shows_program
    if call.token.owner is None:  # a product token, where the switch lets it in
        own = books.devices.in_product(call.token.product_id or 0)
    else:
        own = books.devices.owned_by(call.token.owner)
    return Answer([device.list_view(remembers=remembers) for device in own])


def look(call: Call) -> Answer:
    remembers = call.books.switches.offline_shows_program
    return Answer(call.device.detail_view(remembers=remembers))


def ping(call: Call) -> Answer:
    """200 also when off line; slow when the device has gone and the cloud does not know yet."""
    device = call.device
    is_stale = device.is_online and not device.has_session
    wait_s = call.books.switches.ping_wait_s if is_stale else 0.0
    return Answer({"online": device.has_session, "ok": True}, after_s=wait_s)


def claim(call: Call) -> Answer:
    device_id = call.fields.text("id") or ""
    asks = call.fields.is_true("request_transfer") or call.query.get("request_transfer") == "true"
    device, body = call.books.claims.claim(call.token, device_id, wants_transfer=asks)
    if device is not None:
        call.books.ownership.give(device, call.owner)
    return Answer(body)


def unclaim(call: Call) -> Answer:
    """Only the owner may: another's device is as if unknown."""
    if call.device.owner is None or call.device.owner is not call.owner:
        raise device_not_recognized()
    call.books.ownership.give(call.device, None)
    return OK


def find_serial(call: Call) -> Answer:
    """50 an hour for each user (cloud-api 2.9.1)."""
    books = call.books
    asker = call.token.owner.username if call.token.owner else call.token.client_id
    books.limits.serial_lookup(asker)
    device = books.devices.by_serial_number(call.path["serial"])
    if device is None:
        raise not_ok(404, "Serial number not found")
    body: dict[str, Any] = {
        "ok": True,
        books.switches.serial_reply_key: device.device_id,
        "iccid": device.iccid,
        "platform_id": device.platform_id,
    }
    part = call.query.get("mobile_secret")
    if part and device.mobile_secret.startswith(part):
        body["mobile_secret"] = device.mobile_secret
    return Answer(body)


def claim_code(call: Call) -> Answer:
    """A code for any device that is nobody's, or for one of the customer's product."""
    product_id = None if isinstance(call.owner, Account) else call.owner.product_id
    return issue_code(call, product_id)


def issue_code(call: Call, product_id: int | None) -> Answer:
    """The code, and what its owner has already (cloud-api 2.14.4)."""
    books, owner = call.books, call.owner
    call.concerns = owner.username
    special = call.fields.text("iccid") or None
    code = books.claims.issue(owner, product_id, special)
    books.ground.tell("claim_code_issued", None, {"owner": owner.username})
    owned = [device.device_id for device in books.devices.owned_by(owner)]
    return Answer({"claim_code": code.text, "device_ids": owned})


ROUTES = (
    served("devices.list", list_own),
    served("devices.claim", claim),
    served("devices.info", look),
    served("devices.update", change),
    served("devices.unclaim", unclaim),
    served("devices.ping", ping),
    served("claim-codes.account", claim_code),
    served("serials.info", find_serial),
)
