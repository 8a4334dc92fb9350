"""A device changed, on both paths: by its fields, or by a program (cloud-api 2.7, 2.18)."""

from typing import Any

from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_compile import build, complaint, is_binary
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import iso
from station.simulator.cloud_people import Account
from station.simulator.cloud_programs import read_binary, read_program
from station.simulator.cloud_refusals import (
    Refusal,
    device_not_recognized,
    not_allowed,
    not_ok,
)

_NO_SIGNAL = "Timed out, didn't hear back from device service"
_TEXTS = ("name", "notes")
_FLAGS = ("development", "firmware_updates_forced")


def change(call: Call) -> Answer:
    """Only what was changed comes back, with id and time. Raises Refusal."""
    device, fields = call.device, call.fields
    if fields.files:
        return _flash(call)
    if "signal" in fields.values:
        return _signal(device, signals=fields.is_true("signal"))
    changed = _wanted_changes(call)
    if not changed:
        raise not_ok(400, "Nothing to do?")
    _check_name(call, changed)
    _apply(device, changed)
    if fields.is_true("flash"):
        call.books.firmware.offer(device)
    updated_at = iso(call.books.clock.utc())
    return Answer({"id": device.device_id, **changed, "updated_at": updated_at})


def _wanted_changes(call: Call) -> dict[str, Any]:
    fields = call.fields
    changed: dict[str, Any] = {key: fields.get(key) for key in _TEXTS if key in fields.values}
    changed |= {key: fields.is_true(key) for key in _FLAGS if key in fields.values}
    if "groups" in fields.values or "groups[]" in fields.values:
        changed["groups"] = fields.listed("groups")
    if "desired_firmware_version" in fields.values:
        changed["desired_firmware_version"] = _version(call)
    return changed


def _version(call: Call) -> int | None:
    """A number, also as a form writes it; null, or nothing, unlocks the device."""
    value = call.fields.get("desired_firmware_version")
    if value in (None, "", "null"):
        return None
    if not str(value).isdecimal():
        raise not_ok(400, "desired_firmware_version must be a number")
    return int(value)


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


def _flash(call: Call) -> Answer:
    """A binary as it is, sources compiled. "Started" is no success. Raises Refusal."""
    _check_may_flash(call)
    device, files = call.device, call.fields.files
    if is_binary(files):
        program = read_binary(files[0].content)
        body: dict[str, Any] = {"id": device.device_id, "status": "Update started"}
    else:
        made = build(files)
        if made.binary is None:
            return Answer(complaint(made))
        program, body = read_program(made.text), {"ok": True, "message": "Update started"}
    if not device.has_session:
        wait_s = call.books.switches.device_wait_s if device.is_online else 0.0
        failed = {"ok": False, "code": 500, "errors": ["Request Timed Out"]}
        return Answer(failed, 500, after_s=wait_s)
    call.books.updates.start(device, program)
    return Answer(body)


def _check_may_flash(call: Call) -> None:
    """On the user path only an account, and only its own device (cloud-api 5.3)."""
    if call.found_product is not None:
        return
    if not isinstance(call.token.owner, Account):
        raise not_allowed()
    if call.device.owner is not call.token.owner:
        raise device_not_recognized()
