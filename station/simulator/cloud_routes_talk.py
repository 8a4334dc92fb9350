"""Variables read and functions called, on both paths (cloud-api 2.6)."""

import json
from typing import Any

from station.simulator.cloud_answers import call_function, read_variable
from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import iso
from station.simulator.cloud_refusals import device_not_recognized, not_ok

_TIMED_OUT_2015 = "Timed out."


def variable(call: Call) -> Answer:
    """`format=raw` is the bare value. Raises Refusal."""
    device, name = _asked(call), call.path["variable"]
    if not device.is_online or not device.has_session:
        is_old = call.books.switches.timed_out_as_in_2015
        body = {"error": _TIMED_OUT_2015} if is_old else {"ok": False, "error": "timed out"}
        return Answer(body, 408, after_s=_patience_s(call, device))
    kind = device.program.variables.get(name)
    if kind is None:
        is_old = call.books.switches.unknown_variable_as_in_2015
        raise not_ok(404, "Variable not found" if is_old else f"Unknown Variable: {name}")
    value = read_variable(device.device_id, name, kind, call.books.clock.utc())
    if _wants_raw(call):
        return _raw(value)
    return Answer({"cmd": "VarReturn", "name": name, "result": value, "coreInfo": _core(device)})


def function(call: Call) -> Answer:
    """The argument comes as `arg`, or as `args` from older programs. Raises Refusal."""
    device, name = _asked(call), call.path["function"]
    argument = _argument(call)
    switches = call.books.switches
    if not device.is_online or not device.has_session:
        is_old = switches.timed_out_as_in_2015
        text = _TIMED_OUT_2015 if is_old else "timed out"
        body, status = {"ok": False, "error": text}, 400 if is_old else 408
        return Answer(body, status, after_s=_patience_s(call, device))
    if name not in device.program.functions:
        raise not_ok(switches.unknown_function_status, f"Function {name} not found")
    value = call_function(name, argument)
    call.books.counts.did("function", device.device_id)
    if _wants_raw(call):
        return _raw(value)
    return Answer(
        {
            "id": device.device_id,
            "name": device.name,
            "connected": device.is_online,
            "return_value": value,
        }
    )


def _asked(call: Call) -> CloudDevice:
    """The user path is for the device's owner; a team goes by the product. Raises Refusal."""
    device = call.device
    is_on_user_path = call.found_product is None and call.token.owner is not None
    if is_on_user_path and device.owner is not call.token.owner:
        raise device_not_recognized()
    return device


def _argument(call: Call) -> str:
    fields, most = call.fields.values, call.books.switches.argument_refused_over
    argument = str(fields.get("arg", fields.get("args")) or "")
    if most is not None and len(argument.encode()) > most:
        raise not_ok(400, f"Function argument is longer than {most} bytes")
    return argument


def _patience_s(call: Call, device: CloudDevice) -> float:
    """Nothing when the cloud knows that the device is away (cloud-api 2.6)."""
    return call.books.switches.device_wait_s if device.is_online else 0.0


def _wants_raw(call: Call) -> bool:
    return "raw" in (call.query.get("format"), call.fields.get("format"))


def _raw(value: float | str) -> Answer:
    text = value if isinstance(value, str) else json.dumps(value)
    return Answer(text, content_type="text/plain")


def _core(device: CloudDevice) -> dict[str, Any]:
    return {
        "name": device.name,
        "last_app": "",
        "last_heard": iso(device.last_heard),
        "connected": device.is_online,
        "last_handshake_at": iso(device.last_handshake_at),
        "deviceID": device.device_id,
        "product_id": device.product_id or device.platform_id,
    }


ROUTES = (
    served("devices.variable", variable),
    served("devices.function", function),
    served("products.variable", variable),
    served("products.function", function),
)
