"""Compiling, and the firmware of products (cloud-api 2.18)."""

import json
from typing import Any

from station.simulator.cloud_access import bearer, bearer_text
from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_compile import build, complaint
from station.simulator.cloud_declared import served
from station.simulator.cloud_events import CloudEvent
from station.simulator.cloud_firmware import Release
from station.simulator.cloud_ground import iso
from station.simulator.cloud_platforms import BUILD_TARGETS, NEWEST_TARGETS, PLATFORM_NAMES
from station.simulator.cloud_refusals import not_ok

_PARTICLE = "Particle"


def compile_sources(call: Call) -> Answer:
    """Sources in, the address of a binary out. Raises Refusal."""
    platform_id = _platform_id(call)
    if not call.fields.files:
        raise not_ok(400, "No files were given")
    made = build(call.fields.files)
    if made.binary is None:
        status = call.books.switches.compile_error_status
        return Answer({**complaint(made), "code": status}, status)
    binary_id, until = call.books.firmware.keep_binary(made.binary)
    target = call.fields.text("build_target_version") or NEWEST_TARGETS[platform_id]
    return Answer(
        {
            "ok": True,
            "binary_id": binary_id,
            "binary_url": f"/v1/binaries/{binary_id}",
            "build_target_version": target,
            "expires_at": iso(until),
            "sizeInfo": _size(made.binary),
        }
    )


def _platform_id(call: Call) -> int:
    product = call.books.people.product(str(call.fields.get("product_id") or ""))
    asked = str(call.fields.get("platform_id") or 6)
    platform_id = product.platform_id if product is not None else asked
    if not str(platform_id).isdecimal() or int(platform_id) not in NEWEST_TARGETS:
        raise not_ok(400, "Unknown platform_id")
    return int(platform_id)


def _size(binary: bytes) -> str:
    text, data, bss = 9000 + len(binary), 112, 1484
    total = text + data + bss
    head = "   text\t   data\t    bss\t    dec\t    hex\tfilename\n"
    return f"{head}{text:7}\t{data:7}\t{bss:7}\t{total:7}\t{total:7x}\tfirmware.elf\n"


def fetch_binary(call: Call) -> Answer:
    content = call.books.firmware.binary(call.path["binary"])
    if content is None:
        raise not_ok(404, "Binary not found")
    return Answer(content, content_type="application/octet-stream")


def list_targets(call: Call) -> Answer:
    """Needs no token; a bad one is refused all the same (cloud-api 2.18)."""
    if bearer_text(call) is not None:
        bearer(call)
    targets = [
        {
            "platforms": sorted(platforms),
            "prereleases": [],
            "firmware_vendor": _PARTICLE,
            "version": version,
        }
        for version, platforms in BUILD_TARGETS.items()
    ]
    newest = {str(number): version for number, version in NEWEST_TARGETS.items()}
    names = {name: number for number, name in PLATFORM_NAMES.items()}
    return Answer({"targets": targets, "platforms": names, "default_versions": newest})


def list_releases(call: Call) -> Answer:
    return Answer(call.books.firmware.views(call.product.number))


def upload(call: Call) -> Answer:
    """A binary, a number that is new, and a title. Raises Refusal."""
    fields, firmware = call.fields, call.books.firmware
    version = _version(call)
    if not fields.files:
        raise not_ok(400, "A firmware binary is required")
    if not fields.text("title"):
        raise not_ok(400, "title is required")
    if firmware.get(call.product.number, version) is not None:
        status = call.books.switches.name_taken_status
        raise not_ok(status, f"Firmware version {version} already exists")
    file = fields.files[0]
    release = firmware.upload(
        call.product, version, file.content, name=file.name, title=str(fields.text("title")),
        description=fields.text("description") or "", by=_who(call),
    )  # fmt: skip
    _announce(call, "create", release)
    return Answer(firmware.view(release), 201)


def release(call: Call) -> Answer:
    """For all devices, or for the groups named. Raises Refusal."""
    fields, firmware = call.fields, call.books.firmware
    found = firmware.get(call.product.number, _version(call))
    if found is None:
        raise not_ok(404, "Firmware version not found")
    groups = fields.listed("groups")
    is_default = fields.is_true("product_default")
    if not groups and not is_default:
        raise not_ok(400, "product_default or groups is required")
    firmware.release(found, is_default=is_default, groups=groups)
    _announce(call, "release", found)
    return Answer(firmware.view(found))


def _version(call: Call) -> int:
    text = str(call.fields.get("version") if call.fields.get("version") is not None else "")
    if not text.isdecimal() or int(text) > 65535:
        raise not_ok(400, "version must be a whole number from 0 to 65535")
    return int(text)


def _who(call: Call) -> str:
    return call.token.owner.username if call.token.owner else call.token.client_id


def _announce(call: Call, act: str, found: Release) -> None:
    """Raised by the service itself: `coreid` is "api" (cloud-api 2.8)."""
    what: dict[str, Any] = {"version": found.version, "title": found.title}
    at = iso(call.books.clock.utc()) or ""
    name, text = f"particle/firmware/{act}", json.dumps(what)
    call.books.hub.publish(CloudEvent(name, text, at, "api", call.product.number, None))


ROUTES = (
    served("binaries.compile", compile_sources),
    served("binaries.get", fetch_binary),
    served("build-targets.list", list_targets),
    served("firmware.list", list_releases),
    served("firmware.upload", upload),
    served("firmware.release", release),
)
