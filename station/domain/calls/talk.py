"""Calls on events and firmware (cloud-api 2.8, 2.18)."""

from station.domain.calls.parts import (
    DEVICE,
    EVENT,
    OK,
    PREFIX,
    PRODUCT,
    A,
    C,
    P,
    U,
)
from station.domain.calls.products import ONE_PRODUCT
from station.domain.calls.shape import (
    ApiCall,
    Effect,
    Encoding,
    Parameter,
    Place,
    Shape,
    Takes,
)

_EVENTS, _FIRMWARE = "Events", "Firmware"
_ANY = (P, U, A)
_GET = "events:get"
_JSON_OR_FORM = (Encoding.JSON, Encoding.FORM)
_STREAM: Shape = {
    "name": "text", "data?": "text", "ttl?": "any", "published_at": "time", "coreid": "text",
    "userid?": "text", "version?": "whole", "productID?": "whole",
}  # fmt: skip
_RELEASE: Shape = {
    "version": "whole", "title?": "text", "description?": "text", "name?": "text", "size?": "whole",
    "uploaded_on?": "time", "product_default?": "flag", "device_count?": "whole",
}  # fmt: skip
_VERSION = Parameter(
    "version", "Version", Place.BODY, Takes.WHOLE, "as compiled into it", least=0, most=65535
)
_BUILT: Shape = {
    "ok?": "flag", "binary_id?": "text", "binary_url?": "text", "build_target_version?": "text",
    "expires_at?": "time", "sizeInfo?": "text", "output?": "text", "stdout?": "text",
    "errors?": ["any"],
}  # fmt: skip

CALLS = (
    ApiCall(
        "events.product", "Events of a product", _EVENTS,
        "Everything the product's devices publish, as it happens.",
        "GET", f"{ONE_PRODUCT}/events/{{prefix}}", _ANY, (PRODUCT, PREFIX), answers=_STREAM,
        scope=_GET, is_stream=True, budget="streams", rows=(56,), reference="cloud-api 2.8",
    ),
    ApiCall(
        "events.product-device", "Events of a product's device", _EVENTS,
        "What one device of the product publishes.",
        "GET", f"{ONE_PRODUCT}/devices/{{device}}/events/{{prefix}}", _ANY,
        (PRODUCT, DEVICE, PREFIX), answers=_STREAM, scope=_GET, is_stream=True, budget="streams",
        twin="events.device", reference="cloud-api 2.8",
    ),
    ApiCall(
        "events.devices", "Events of my devices", _EVENTS,
        "What the devices of the token's user or customer publish.",
        "GET", "/v1/devices/events/{prefix}", (C, U), (PREFIX,), doubtful=(P,), answers=_STREAM,
        is_stream=True, budget="streams", reference="cloud-api 2.8",
    ),
    ApiCall(
        "events.device", "Events of a device", _EVENTS, "What one device publishes.",
        "GET", "/v1/devices/{device}/events/{prefix}", (C, U), (DEVICE, PREFIX), doubtful=(P,),
        answers=_STREAM, is_stream=True, budget="streams", twin="events.product-device",
        reference="cloud-api 2.8",
    ),
    ApiCall(
        "events.publish", "Publish", _EVENTS,
        "Publishes as the user or the customer: their devices that listen hear it.",
        "POST", "/v1/devices/events", (C, U), EVENT, doubtful=(P,), answers=OK,
        effect=Effect.CHANGES, encodings=_JSON_OR_FORM, twin="events.publish-product",
        rows=(55,), reference="cloud-api 2.8",
    ),
    ApiCall(
        "events.publish-product", "Publish to a product", _EVENTS,
        "Publishes to all devices of the product that listen.",
        "POST", f"{ONE_PRODUCT}/events", _ANY,
        (
            PRODUCT, *EVENT,
            Parameter("as_device_id", "As device", Place.BODY, Takes.DEVICE,
                      "as if this device had published it", is_required=False),
        ),
        answers=OK, effect=Effect.CHANGES, encodings=_JSON_OR_FORM, scope="events:send",
        twin="events.publish", rows=(19, 54), reference="cloud-api 2.8",
    ),
    ApiCall(
        "binaries.compile", "Compile", _FIRMWARE,
        "Compiles sources without flashing them; errors are told line by line.",
        "POST", "/v1/binaries", (U,),
        (
            Parameter("files", "Files", Place.BODY, Takes.FILES, "the sources", wire="file"),
            Parameter("platform", "Platform", Place.BODY, Takes.WHOLE, "6 Photon, 8 P1, …",
                      wire="platform_id", default="6"),
            Parameter("build_target_version", "Device OS version", Place.BODY,
                      help="the newest when left out", is_required=False),
        ),
        answers=_BUILT, effect=Effect.CHANGES, encodings=(Encoding.MULTIPART,),
        reference="cloud-api 2.18",
    ),
    ApiCall(
        "binaries.get", "Fetch a binary", _FIRMWARE, "What was compiled, to be saved.",
        "GET", "/v1/binaries/{binary}", (U,),
        (Parameter("binary", "Binary", Place.PATH, help="the id that compiling gave"),),
        reference="cloud-api 2.18",
    ),
    ApiCall(
        "build-targets.list", "Device OS versions", _FIRMWARE,
        "What the cloud can compile for. Needs no token.",
        "GET", "/v1/build_targets", (), answers="any", reference="cloud-api 2.18",
    ),
    ApiCall(
        "firmware.list", "Firmware of a product", _FIRMWARE,
        "The versions that were uploaded to the product.",
        "GET", f"{ONE_PRODUCT}/firmware", _ANY, (PRODUCT,), answers=[_RELEASE], table="",
        scope="firmware:list", reference="cloud-api 2.18",
    ),
    ApiCall(
        "firmware.upload", "Upload firmware", _FIRMWARE,
        "Keeps a binary with the product; no device gets it before it is released.",
        "POST", f"{ONE_PRODUCT}/firmware", _ANY,
        (
            PRODUCT,
            Parameter("files", "Binary", Place.BODY, Takes.FILES, "one .bin file", wire="file",
                      most=1),
            _VERSION,
            Parameter("title", "Title", Place.BODY),
            Parameter("description", "Description", Place.BODY, Takes.LONG_TEXT,
                      is_required=False),
        ),
        answers=_RELEASE, effect=Effect.CHANGES, encodings=(Encoding.MULTIPART,),
        scope="firmware:create", reference="cloud-api 2.18",
    ),
    ApiCall(
        "firmware.release", "Release firmware", _FIRMWARE,
        "Sends a version to the product's devices, now and as they connect.",
        "PUT", f"{ONE_PRODUCT}/firmware/release", _ANY,
        (
            PRODUCT, _VERSION,
            Parameter("product_default", "For all devices", Place.BODY, Takes.FLAG,
                      "else only the groups named", is_required=False),
            Parameter("groups", "Groups", Place.BODY, Takes.LIST, "one a line",
                      is_required=False),
            Parameter("intelligent", "When it suits the device", Place.BODY, Takes.FLAG,
                      "else at once", is_required=False),
        ),
        answers="any", effect=Effect.DESTROYS,
        loses="The program that runs on every device it reaches.",
        encodings=(Encoding.JSON, Encoding.FORM), scope="firmware:release",
        reference="cloud-api 2.18",
    ),
)  # fmt: skip
