"""Calls on the user path: the token's own devices (cloud-api 2.5 to 2.7, 2.14.5, 2.18)."""

from station.domain.calls.parts import (
    ARGUMENT,
    CHANGED,
    DEVICE,
    DEVICE_DETAIL,
    DEVICE_ROW,
    FLASHED,
    FUNCTION,
    NAME,
    NOTES,
    OK,
    RAW_VALUE,
    SOURCES,
    TARGET,
    VARIABLE,
    A,
    C,
    P,
    U,
)
from station.domain.calls.shape import (
    ApiCall,
    Effect,
    Encoding,
    Parameter,
    Place,
    Shape,
    Style,
    Takes,
)

_ONE = "/v1/devices/{device}"
_GROUP = "Devices"
_JSON_OR_FORM = (Encoding.JSON, Encoding.FORM)
VALUE: Shape = {"name": "text", "result": "any", "coreInfo?": "any", "cmd?": "text"}
RETURNED: Shape = {
    "id": "text", "name?": "text", "connected?": "flag", "return_value": "whole",
}  # fmt: skip
LOOK_UP = (
    "serials.info", "devices.info", "products.list", "orgs.list", "orgs.products",
    "products.device-info",
)  # fmt: skip

CALLS = (
    ApiCall(
        "devices.list", "List my devices", _GROUP,
        "All devices that the token's user or customer owns, the last connected first.",
        "GET", "/v1/devices", (C, U), doubtful=(P,), answers=[DEVICE_ROW], table="",
        styles=(Style.HEADER, Style.QUERY), rows=(2,), reference="cloud-api 2.5",
    ),
    ApiCall(
        "devices.info", "Device information", _GROUP,
        "What the cloud knows of a device that the token may see.",
        "GET", _ONE, (C, U), (DEVICE,), doubtful=(P,), answers=DEVICE_DETAIL,
        styles=(Style.HEADER, Style.QUERY), twin="products.device-info", rows=(23, 27),
        reference="cloud-api 2.5",
    ),
    ApiCall(
        "devices.look-up", "Look a device up", _GROUP,
        "Where a device is, who owns it, and what is to be done to free it, in the right order.",
        "GET", _ONE, (U,),
        (
            Parameter("device", "Device ID or serial number", Place.PATH, Takes.DEVICE,
                      "24 hex digits, or what its label says"),
        ),
        answers={"device": "text", "owner?": "text", "places": ["any"], "next": ["text"]},
        made_of=LOOK_UP, table="places", rows=(35,), reference="cloud-api 1 (35), 2.13",
    ),
    ApiCall(
        "devices.variable", "Get a variable", _GROUP,
        "The present value of a variable; the device itself is asked.",
        "GET", f"{_ONE}/{{variable}}", (C, U), (DEVICE, VARIABLE, RAW_VALUE), doubtful=(P,),
        answers=VALUE, styles=(Style.HEADER, Style.QUERY), twin="products.variable",
        reaches_device=True, rows=(4, 7, 9, 53), reference="cloud-api 2.6",
    ),
    ApiCall(
        "devices.function", "Call a function", _GROUP,
        "Runs a function on the device and gives the whole number it returns.",
        "POST", f"{_ONE}/{{function}}", (C, U), (DEVICE, FUNCTION, ARGUMENT), doubtful=(P,),
        answers=RETURNED, effect=Effect.CHANGES, encodings=_JSON_OR_FORM,
        styles=(Style.HEADER, Style.FORM), twin="products.function", reaches_device=True,
        rows=(5, 6, 7, 8, 52), reference="cloud-api 2.6",
    ),
    ApiCall(
        "devices.rename", "Rename", _GROUP, "Gives the device another name.",
        "PUT", _ONE, (U,), (DEVICE, NAME), doubtful=(P, C), answers={**CHANGED, "name?": "text"},
        effect=Effect.CHANGES, encodings=_JSON_OR_FORM, endpoint="devices.update",
        twin="products.rename", rows=(25,), reference="cloud-api 2.7",
    ),
    ApiCall(
        "devices.notes", "Write notes", _GROUP,
        "Replaces the notes kept with the device; its information shows them.",
        "PUT", _ONE, (U,), (DEVICE, NOTES), doubtful=(P, C), answers={**CHANGED, "notes?": "text"},
        effect=Effect.CHANGES, encodings=_JSON_OR_FORM, endpoint="devices.update",
        twin="products.notes", rows=(27,), reference="cloud-api 2.7",
    ),
    ApiCall(
        "devices.signal", "Let it shout rainbows", _GROUP,
        "The light of a device that is on line runs through all colours, to find it.",
        "PUT", _ONE, (U,),
        (
            DEVICE,
            Parameter("signal", "On", Place.BODY, Takes.CHOICE, "1 begins, 0 ends",
                      default="1", choices=("1", "0")),
        ),
        doubtful=(P, C), answers={"id": "text", "connected?": "flag", "signaling?": "flag"},
        effect=Effect.CHANGES, encodings=_JSON_OR_FORM, endpoint="devices.update",
        reaches_device=True, reference="cloud-api 2.7",
    ),
    ApiCall(
        "devices.ping", "Ping", _GROUP, "Whether the device answers the cloud at this moment.",
        "PUT", f"{_ONE}/ping", (U,), (DEVICE,), doubtful=(P, C),
        answers={"online": "flag", "ok": "flag"}, effect=Effect.CHANGES, twin="products.ping",
        reaches_device=True, rows=(26,), reference="cloud-api 2.7",
    ),
    ApiCall(
        "devices.flash", "Flash a program", _GROUP,
        "Compiles sources for the device, or takes a binary, and sends it over the air.",
        "PUT", _ONE, (U,), (DEVICE, SOURCES, TARGET), answers=FLASHED, effect=Effect.DESTROYS,
        loses="The program on the device; it cannot be brought back from here.",
        encodings=(Encoding.MULTIPART,), endpoint="devices.update", doubtful=(P, C),
        twin="products.flash", reaches_device=True, rows=(3, 51), reference="cloud-api 2.18",
    ),
    ApiCall(
        "devices.unclaim", "Unclaim my device", _GROUP,
        "Gives up a device of the token's own user or customer.",
        "DELETE", _ONE, (C, U), (DEVICE,), answers=OK, effect=Effect.DESTROYS,
        loses="Its owner loses the device; program and Wi-Fi stay on it.",
        twin="products.unclaim", rows=(35,), reference="cloud-api 2.13",
    ),
    ApiCall(
        "serials.info", "Serial number", _GROUP,
        "The device id behind a serial number; 50 an hour for each user.",
        "GET", "/v1/serial_numbers/{serial}", (U,),
        (
            Parameter("serial", "Serial number", Place.PATH, Takes.SERIAL, "as the label has it"),
            Parameter("mobile_secret", "Mobile secret", Place.QUERY, Takes.SECRET,
                      "the known part of it, to get the whole", is_required=False),
        ),
        answers={"ok?": "flag", "device_id?": "text", "deviceID?": "text", "iccid?": "text",
                 "platform_id?": "whole", "mobile_secret?": "text"},
        doubtful=(P, C, A), secrets=("mobile_secret",), budget="serials", rows=(35,),
        reference="cloud-api 2.9.1",
    ),
)  # fmt: skip
