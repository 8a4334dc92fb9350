"""What scripted troubles make of an answer."""

from dataclasses import replace
from typing import Any

from station.simulator.cloud_call import Answer, Call
from station.simulator.trouble import CLOUD_KINDS, Trouble, TroubleBook

WIRE_KINDS = CLOUD_KINDS - {"ignore_code", "takeover"}
"""The other two strike when a device connects."""
NOTHING_IS_DONE = frozenset({"status", "html", "reset_before", "silence"})
"""The service never sees these calls."""
_UNEXPECTED = {"unexpected": True}


def strike(troubles: TroubleBook, call: Call, route_name: str) -> Trouble | None:
    """The trouble of this call, if any: by each device that the call names, or by none."""
    units: list[str | None] = [*call.devices] or [None]
    for device_id in units:
        trouble = troubles.strike(WIRE_KINDS, unit=device_id, at=route_name)
        if trouble is not None:
            return trouble
    return None


def instead(trouble: Trouble) -> Answer:
    """The reply of a `status` or `html` trouble."""
    args = trouble.args
    if trouble.kind == "html":
        status = int(args.get("status", 502))
        page = f"<html><body><h1>{status}</h1><p>The proxy has no answer.</p></body></html>"
        return Answer(str(args.get("body", page)), status, content_type="text/html")
    status = int(args.get("status", 500))
    body: Any = args.get("body", {"ok": False, "error": "server_error"})
    headers = {str(name): str(value) for name, value in dict(args.get("headers", {})).items()}
    return Answer(body, status, headers, content_type=args.get("content_type", "application/json"))


def odd(answer: Answer, trouble: Trouble) -> Answer:
    """The right status, but a body that fits no known shape."""
    return replace(answer, body=trouble.args.get("body", _UNEXPECTED))
