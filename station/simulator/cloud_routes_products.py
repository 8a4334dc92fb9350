"""Products and the devices in them (cloud-api 2.11 to 2.13)."""

from collections.abc import Callable
from typing import Any

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import EMPTY, OK, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_device_book import handshake_of
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_pages import paged
from station.simulator.cloud_people import Account, ProductCustomer
from station.simulator.cloud_refusals import not_ok
from station.simulator.cloud_routes_api_users import api_user_view
from station.simulator.cloud_routes_devices import ping
from station.simulator.cloud_routes_flash import change
from station.simulator.cloud_views import product_view, team_view

_SORT_KEYS: dict[str, Callable[[CloudDevice], Any]] = {
    "deviceName": lambda d: d.name or "",
    "deviceId": lambda d: d.device_id,
    "firmwareVersion": lambda d: d.firmware_version,
    "lastConnection": handshake_of,
}
_STILL_CLAIMED = "Device is claimed by an account. Unclaim it before removing it."


def list_own(call: Call) -> Answer:
    """Sandbox products only; an organization lists its own."""
    mine = call.books.people.products_of(call.owner.username)
    return Answer({"products": [product_view(call, p) for p in mine if p.organization is None]})


def look(call: Call) -> Answer:
    view = product_view(call, call.product)
    body = {"product": [view] if call.books.switches.product_is_in_an_array else view}
    scope = f"product_{call.product.number}:product:get"
    return Answer(body, headers={"X-Requested-Scope": scope})


def list_devices(call: Call) -> Answer:
    devices = [d for d in call.books.devices.in_product(call.product.number) if _fits(call, d)]
    sort_key = _SORT_KEYS.get(call.query.get("sortAttr", ""), _SORT_KEYS["lastConnection"])
    devices.sort(key=sort_key, reverse=call.query.get("sortDir", "desc") != "asc")
    rows, meta = paged(call.query, devices, call.books.switches.max_per_page)
    owners = dict.fromkeys(d.owner for d in rows if isinstance(d.owner, ProductCustomer))
    return Answer(
        {
            "devices": [device.product_list_view() for device in rows],
            "customers": [{"id": o.hex_id, "username": o.username} for o in owners],
            "meta": meta,
        }
    )


def _fits(call: Call, device: CloudDevice) -> bool:
    wanted = call.query
    if "quarantined" in wanted and device.is_quarantined != (wanted["quarantined"] == "true"):
        return False
    groups = set(filter(None, wanted.get("groups", "").split(",")))
    if groups and not groups & set(device.groups):
        return False
    return all(
        part.lower() in whole.lower()
        for part, whole in (
            (wanted.get("deviceId", ""), device.device_id),
            (wanted.get("deviceName", ""), device.name or ""),
            (wanted.get("serialNumber", ""), device.serial_number),
        )
    )


def look_at_device(call: Call) -> Answer:
    remembers = call.books.switches.offline_shows_program
    return Answer(call.device.product_detail_view(remembers=remembers))


def import_devices(call: Call) -> Answer:
    """All forms: `id`, `ids`, or a file of one identifier a line. Raises Refusal."""
    fields = call.fields
    identifiers = [fields.text("id") or "", *fields.listed("ids")]
    identifiers += (fields.file or "").splitlines()
    wanted = [each for each in identifiers if each.strip()]
    if not wanted:
        raise not_ok(400, "No device IDs were given")
    claim_user = fields.text("claim_user") or call.query.get("claim_user")
    reply = call.books.importing.import_devices(
        call.product, wanted, claim_user, with_sims=fields.is_true("import_sims")
    )
    return Answer(reply.body())


def remove(call: Call) -> Answer:
    """Or, with `deny`, keep the device out for good."""
    device, books = call.device, call.books
    if call.fields.is_true("deny"):
        device.is_denied, device.is_quarantined = True, False
        books.ground.tell("denied", device.device_id, {})
        return EMPTY
    if isinstance(device.owner, Account) and not books.switches.remove_unclaims_accounts_device:
        raise not_ok(400, _STILL_CLAIMED)
    books.remove(device)
    return EMPTY


def unclaim(call: Call) -> Answer:
    call.books.ownership.give(call.device, None)
    return OK


def list_team(call: Call) -> Answer:
    team = team_view(call, call.product.members, owner=call.product.owner.username)
    api_users = [
        api_user_view(user)
        for user in call.books.people.api_users.values()
        if user.product_id == call.product.number
    ]
    return Answer({"ok": True, "team": [*team, *api_users]})


ROUTES = (
    served("products.list", list_own),
    Route("GET", "/v1/products", "products.list", list_own, "U"),
    served("products.info", look),
    served("products.team", list_team),
    served("products.devices", list_devices),
    served("products.import", import_devices),
    served("products.device-info", look_at_device),
    served("products.update-device", change),
    served("products.remove", remove),
    served("products.ping", ping),
    served("products.unclaim", unclaim),
)
