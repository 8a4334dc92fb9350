"""Calls on products and the devices in them (cloud-api 2.5 to 2.7, 2.11 to 2.13)."""

from station.domain.calls.devices import RETURNED, VALUE
from station.domain.calls.parts import (
    ARGUMENT,
    CHANGED,
    DEVICE,
    DEVICE_DETAIL,
    DEVICE_ROW,
    FLASHED,
    FUNCTION,
    MEMBERS,
    NAME,
    NOTES,
    OK,
    PAGE,
    PAGES,
    PER_PAGE,
    PRODUCT,
    PRODUCT_ROW,
    RAW_VALUE,
    SOURCES,
    TARGET,
    VARIABLE,
    A,
    P,
    U,
)
from station.domain.calls.shape import ApiCall, Effect, Encoding, Parameter, Place, Takes

ONE_PRODUCT = "/v1/products/{product}"
_DEVICES = f"{ONE_PRODUCT}/devices"
_ONE = f"{_DEVICES}/{{device}}"
_GROUP, _CLAIMING = "Products", "Claiming"
_JSON_OR_FORM = (Encoding.JSON, Encoding.FORM)
_ANY = (P, U, A)
_FILTERS = (
    Parameter("device_id", "Device ID", Place.QUERY, help="or a part of it", is_required=False,
              wire="deviceId"),
    Parameter("device_name", "Device name", Place.QUERY, help="or a part of it",
              is_required=False, wire="deviceName"),
    Parameter("serial_number", "Serial number", Place.QUERY, help="or a part of it",
              is_required=False, wire="serialNumber"),
    Parameter("groups", "Groups", Place.QUERY, help="names with commas between",
              is_required=False),
    Parameter("quarantined", "Only quarantined", Place.QUERY, Takes.CHOICE,
              "true, or false for the others", is_required=False, choices=("true", "false")),
    Parameter("sort", "Sort by", Place.QUERY, Takes.CHOICE, "the last connected first when left"
              " out", is_required=False, wire="sortAttr",
              choices=("deviceName", "deviceId", "firmwareVersion", "lastConnection")),
    Parameter("direction", "Direction", Place.QUERY, Takes.CHOICE, "of the order",
              is_required=False, wire="sortDir", choices=("asc", "desc")),
)  # fmt: skip
NEW_PRODUCT = (
    Parameter("name", "Name", Place.BODY, help="unique over the whole service",
              wire="product.name"),
    Parameter("platform", "Platform", Place.BODY, Takes.WHOLE,
              "6 Photon, 8 P1, 12 Argon, 13 Boron, 32 Photon 2, 35 M-SoM",
              wire="product.platform_id"),
    Parameter("description", "Description", Place.BODY, is_required=False,
              wire="product.description"),
)  # fmt: skip
NO_LOCATION = {"product.settings.location.opt_in": False}
_IMPORTED = {
    "updated?": "whole", "updatedDeviceIds?": ["text"], "existingDeviceIds?": ["text"],
    "nonmemberDeviceIds?": ["text"], "invalidDeviceIds?": ["text"], "protectedDeviceIds?": ["text"],
}  # fmt: skip
_SIMS_TOO = Parameter(
    "import_sims", "Their SIMs too", Place.BODY, Takes.FLAG, "import and activate them",
    is_required=False,
)  # fmt: skip
_CLAIM_USER = Parameter(
    "claim_user", "Claim for", Place.BODY, help="the e-mail of a member of the team",
    is_required=False,
)  # fmt: skip

CALLS = (
    ApiCall(
        "products.list", "List products", _GROUP,
        "The account's own products; those of an organization are listed with it.",
        "GET", "/v1/user/products", (U,), answers={"products": [PRODUCT_ROW]}, table="products",
        rows=(12, 14, 38), reference="cloud-api 2.11",
    ),
    ApiCall(
        "products.info", "Product information", _GROUP, "One product by its number or slug.",
        "GET", ONE_PRODUCT, _ANY, (PRODUCT,), answers={"product": "any"}, scope="products:get",
        rows=(15,), reference="cloud-api 2.11",
    ),
    ApiCall(
        "products.create", "Create a product", _GROUP,
        "Makes a product in the sandbox. To delete one, open the console.",
        "POST", "/v1/user/products", (U,), NEW_PRODUCT, answers={"ok?": "flag", "product?": "any"},
        effect=Effect.CHANGES, encodings=(Encoding.JSON,), fixed=NO_LOCATION, rows=(36,),
        reference="cloud-api 2.11",
    ),
    ApiCall(
        "products.devices", "List the product's devices", _GROUP,
        "The devices in a product, a page at a time, filtered and sorted by the cloud.",
        "GET", _DEVICES, _ANY, (PRODUCT, *_FILTERS, PAGE, PER_PAGE),
        answers={"devices": [DEVICE_ROW], "customers?": ["any"], "meta?": PAGES},
        table="devices", scope="devices:list", is_paged=True, rows=(16,),
        reference="cloud-api 2.12",
    ),
    ApiCall(
        "products.device-info", "Device information", _GROUP,
        "A device as its product sees it: owner, quarantine, firmware, last connection.",
        "GET", _ONE, _ANY, (PRODUCT, DEVICE), answers=DEVICE_DETAIL, scope="devices:get",
        twin="devices.info", rows=(27, 45), reference="cloud-api 2.5",
    ),
    ApiCall(
        "products.variable", "Get a variable", _GROUP,
        "The present value of a variable of a device in the product.",
        "GET", f"{_ONE}/{{variable}}", _ANY, (PRODUCT, DEVICE, VARIABLE, RAW_VALUE),
        answers=VALUE, scope="devices.variable:get", twin="devices.variable",
        reaches_device=True, rows=(18, 53), reference="cloud-api 2.6",
    ),
    ApiCall(
        "products.function", "Call a function", _GROUP,
        "Runs a function on a device in the product.",
        "POST", f"{_ONE}/{{function}}", _ANY, (PRODUCT, DEVICE, FUNCTION, ARGUMENT),
        answers=RETURNED, effect=Effect.CHANGES, encodings=_JSON_OR_FORM,
        scope="devices.function:call", twin="devices.function", reaches_device=True,
        rows=(17, 52), reference="cloud-api 2.6",
    ),
    ApiCall(
        "products.rename", "Rename a device", _GROUP, "Gives a device of the product a name.",
        "PUT", _ONE, _ANY, (PRODUCT, DEVICE, NAME), answers={**CHANGED, "name?": "text"},
        effect=Effect.CHANGES, encodings=_JSON_OR_FORM, scope="devices:update",
        endpoint="products.update-device", twin="devices.rename", rows=(25,),
        reference="cloud-api 2.7",
    ),
    ApiCall(
        "products.notes", "Write notes", _GROUP, "Replaces the notes kept with a device.",
        "PUT", _ONE, _ANY, (PRODUCT, DEVICE, NOTES), answers={**CHANGED, "notes?": "text"},
        effect=Effect.CHANGES, encodings=_JSON_OR_FORM, scope="devices:update",
        endpoint="products.update-device", twin="devices.notes", rows=(27,),
        reference="cloud-api 2.7",
    ),
    ApiCall(
        "products.ping", "Ping", _GROUP, "Whether a device of the product answers at this moment.",
        "PUT", f"{_ONE}/ping", _ANY, (PRODUCT, DEVICE), answers={"online": "flag", "ok": "flag"},
        effect=Effect.CHANGES, scope="devices:ping", twin="devices.ping", reaches_device=True,
        rows=(26,), reference="cloud-api 2.7",
    ),
    ApiCall(
        "products.flash", "Flash a program", _GROUP,
        "Sends a program to one device of the product; mark it for development first.",
        "PUT", _ONE, _ANY, (PRODUCT, DEVICE, SOURCES, TARGET), answers=FLASHED,
        effect=Effect.DESTROYS,
        loses="The program on the device; it cannot be brought back from here.",
        encodings=(Encoding.MULTIPART,), scope="devices:update",
        endpoint="products.update-device", twin="devices.flash", reaches_device=True, rows=(3,),
        reference="cloud-api 2.18",
    ),
    ApiCall(
        "products.mark-development", "Mark for development", _CLAIMING,
        "Takes a device out of the fleet's updates, or puts it back.",
        "PUT", _ONE, _ANY,
        (
            PRODUCT, DEVICE,
            Parameter("development", "For development", Place.BODY, Takes.FLAG,
                      "out of the fleet's updates; else back into them", default="true"),
        ),
        answers={**CHANGED, "development?": "flag"}, effect=Effect.CHANGES,
        encodings=_JSON_OR_FORM, scope="devices:update", endpoint="products.update-device",
        rows=(48,), reference="cloud-api 2.7",
    ),
    ApiCall(
        "products.import", "Import devices", _GROUP,
        "Puts devices into the product: one, many, or a list. Looked over before anything is"
        " sent; each device's outcome is told.",
        "POST", _DEVICES, _ANY,
        (
            PRODUCT,
            Parameter("devices", "Devices", Place.BODY, Takes.LIST,
                      "device ids, serial numbers, IMEIs or ICCIDs, one a line", wire="ids"),
            _SIMS_TOO, _CLAIM_USER,
        ),
        answers=_IMPORTED, effect=Effect.CHANGES, encodings=_JSON_OR_FORM, table="rows",
        scope="devices:import", rows=(39,), reference="cloud-api 2.13",
    ),
    ApiCall(
        "products.approve", "Approve from quarantine", _GROUP,
        "Lets a quarantined device into the product, by importing it.",
        "POST", _DEVICES, _ANY,
        (
            PRODUCT,
            Parameter("device", "Device", Place.BODY, Takes.DEVICE, "its device id", wire="id"),
        ),
        answers=_IMPORTED, effect=Effect.CHANGES, encodings=(Encoding.FORM, Encoding.JSON),
        scope="devices:import", endpoint="products.import", reference="cloud-api 2.13",
    ),
    ApiCall(
        "products.deny", "Deny from quarantine", _GROUP,
        "Keeps a quarantined device out of the product for good.",
        "DELETE", _ONE, _ANY, (PRODUCT, DEVICE), effect=Effect.DESTROYS,
        loses="The device may not come into this product again until it is approved.",
        encodings=(Encoding.JSON,), fixed={"deny": True}, scope="devices:remove",
        endpoint="products.remove", reference="cloud-api 2.13",
    ),
    ApiCall(
        "products.unclaim", "Unclaim", _CLAIMING,
        "Takes the owner away; the device stays in the product.",
        "DELETE", f"{_ONE}/owner", _ANY, (PRODUCT, DEVICE), answers=OK, effect=Effect.DESTROYS,
        loses="Its owner loses the device. It stays in the product.", scope="devices:release",
        twin="devices.unclaim", rows=(35, 47), reference="cloud-api 2.13",
    ),
    ApiCall(
        "products.remove", "Remove from the product", _CLAIMING,
        "Takes a device out of the product. Unclaim it first, or it vanishes from your lists.",
        "DELETE", _ONE, _ANY, (PRODUCT, DEVICE), effect=Effect.DESTROYS,
        loses="The product loses the device, and a customer who owns it loses it too.",
        scope="devices:remove", rows=(35, 49), reference="cloud-api 2.13",
    ),
    ApiCall(
        "products.team", "List the team", _GROUP,
        "The people and API users who may act in the product.",
        "GET", f"{ONE_PRODUCT}/team", (U, A), (PRODUCT,), doubtful=(P,),
        answers={"ok?": "flag", "team": MEMBERS}, table="team", scope="teams.users:get",
        reference="cloud-api 2.11",
    ),
)  # fmt: skip
