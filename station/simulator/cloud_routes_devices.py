"""Devices on the user path: list, look, change, ping, claim, unclaim (cloud-api 2.5, 2.7, 2.14)."""

from typing import Any

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import OK, Answer, Call
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import iso
from station.simulator.cloud_people import Account
from station.simulator.cloud_refusals import Refusal, device_not_recognized, not_ok

_NO_SIGNAL = "Timed out, didn't hear back from device service"
_TEXTS = ("name", "notes")
_FLAGS = ("development", "firmware_updates_forced")


def list_own(call: Call) -> Answer:
    return Answer([device.list_view() for device in call.books.devices.owned_by(call.owner)])


def look(call: Call) -> Answer:
    return Answer(call.device.detail_view())


def change(call: Call) -> Answer:
    """Only what was changed comes back, with id and time. Raises Refusal."""
    device, fields = call.device, call.fields
    if "signal" in fields.values:
        return _signal(device, signals=fields.is_true("signal"))
    changed = _wanted_changes(call)
    if not changed:
        raise not_ok(400, "Nothing to do?")
    _check_name(call, changed)
    _apply(device, changed)
    updated_at = iso(call.books.clock.utc())
    return Answer({"id": device.device_id, **changed, "updated_at": updated_at})


def _wanted_changes(call: Call) -> dict[str, Any]:
    fields = call.fields
    changed: dict[str, Any] = {key: fields.get(key) for key in _TEXTS if key in fields.values}
    changed |= {key: fields.is_true(key) for key in _FLAGS if key in fields.values}
    if "groups" in fields.values:
        changed["groups"] = fields.listed("groups")
    if "desired_firmware_version" in fields.values:
        changed["desired_firmware_version"] = fields.get("desired_firmware_version")
    return changed


def _check_name(call: Call, changed: dict[str, Any]) -> None:
    if "name" not in changed or call.books.switches.name_clash_accepted:
        return
    owner = call.device.owner
    others = call.books.devices.owned_by(owner) if owner is not None else []
    if any(d.name == changed["name"] and d is not call.device for d in others):
        raise not_ok(400, "Name already in use")


def _apply(device: CloudDevice, changed: dict[str, Any]) -> None:
    device.name = changed.get("name", device.name)
    device.notes = changed.get("notes", device.notes)
    device.is_development = changed.get("development", device.is_development)
    device.updates_forced = changed.get("firmware_updates_forced", device.updates_forced)
    device.groups = changed.get("groups", device.groups)
    device.desired_firmware_version = changed.get(
        "desired_firmware_version", device.desired_firmware_version
    )


def _signal(device: CloudDevice, *, signals: bool) -> Answer:
    """The one change that an off-line device spoils (cloud-api 2.7)."""
    if not device.has_session:
        raise Refusal(500, {"ok": False, "code": 500, "errors": [{"error": _NO_SIGNAL}]})
    return Answer({"id": device.device_id, "connected": True, "signaling": signals})


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
    books.limits.serial_lookup(call.owner.username)
    wanted = call.path["serial"].lower()
    device = next((d for d in books.devices if d.serial_number.lower() == wanted), None)
    if device is None:
        raise not_ok(404, "Serial number not found")
    body: dict[str, Any] = {
        "ok": True,
        books.switches.serial_reply_key: device.device_id,
        "iccid": None,
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
    special = call.fields.text("iccid") or None
    code = books.claims.issue(owner, product_id, special)
    books.ground.tell("claim_code_issued", None, {"owner": owner.username})
    owned = [device.device_id for device in books.devices.owned_by(owner)]
    return Answer({"claim_code": code.text, "device_ids": owned})


_ONE = "/v1/devices/{device}"
ROUTES = (
    Route("GET", "/v1/devices", "devices.list", list_own, "UC", doubtful="P"),
    Route("POST", "/v1/devices", "devices.claim", claim, "UC"),
    Route("GET", _ONE, "devices.info", look, "UC", doubtful="P"),
    Route("PUT", _ONE, "devices.update", change, "U", doubtful="PC"),
    Route("DELETE", _ONE, "devices.unclaim", unclaim, "UC"),
    Route("PUT", f"{_ONE}/ping", "devices.ping", ping, "U", doubtful="PC"),
    Route("POST", "/v1/device_claims", "claim-codes.account", claim_code, "UC"),
    Route("GET", "/v1/serial_numbers/{serial}", "serials.info", find_serial, "U"),
)
