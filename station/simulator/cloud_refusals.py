"""How the service says no: statuses and bodies as it words them (cloud-api 3)."""

from collections.abc import Mapping
from typing import Any

from station.simulator.cloud_switches import CloudSwitches

_NOT_RECOGNIZED = (
    "I didn't recognize that device name or ID, "
    "try opening https://api.particle.io/v1/devices?access_token=undefined"
)
_ELSEWHERE = (
    "That belongs to someone else. To request a transfer add ?request_transfer=true to the URL."
)
_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


class Refusal(Exception):
    """An answer other than the one hoped for: what the wire will carry."""

    def __init__(
        self,
        status: int,
        body: Any,
        headers: Mapping[str, str] | None = None,
        content_type: str = "application/json",
    ) -> None:
        super().__init__(f"refused with {status}")
        self.status = status
        self.body = body
        self.headers = dict(headers or {})
        self.content_type = content_type


def oauth_refusal(status: int, error: str, description: str, **more: str) -> Refusal:
    """An error of the OAuth layer (cloud-api 3.1)."""
    headers = dict(_NO_STORE)
    if error == "invalid_client":
        headers["WWW-Authenticate"] = 'Basic realm="Service"'
    return Refusal(status, {"error": error, "error_description": description, **more}, headers)


def invalid_request(description: str) -> Refusal:
    return oauth_refusal(400, "invalid_request", description)


def invalid_client(description: str = "Client credentials are invalid") -> Refusal:
    return oauth_refusal(400, "invalid_client", description)


def invalid_grant(description: str) -> Refusal:
    return oauth_refusal(400, "invalid_grant", description)


def device_not_recognized() -> Refusal:
    """Unknown or foreign device on a user path (cloud-api 2.5)."""
    return Refusal(403, {"error": "Permission Denied", "info": _NOT_RECOGNIZED})


def not_allowed() -> Refusal:
    """The kind of token may not call this (cloud-api 3.2, end)."""
    info = "This access token may not call this endpoint."
    return Refusal(403, {"error": "Permission Denied", "info": info})


def api_user_not_allowed() -> Refusal:
    """An API user outside its scopes; really a 400 (cloud-api 2.16)."""
    text = "API users are not allowed to call this endpoint"
    return Refusal(400, {"error": "unauthorized", "error_description": text})


def unknown_product(switches: CloudSwitches) -> Refusal:
    if switches.unknown_product_status == 404:
        return Refusal(404, {"ok": False, "error": "Product not found."})
    return Refusal(403, {"error": "Permission denied"})


def not_in_product() -> Refusal:
    return Refusal(404, {"ok": False, "error": "Device not found for this product"})


def belongs_to_someone_else() -> Refusal:
    return Refusal(403, {"ok": False, "errors": [_ELSEWHERE]})


def not_online() -> Refusal:
    """The one error whose text sits in an array in an array (cloud-api 2.14.5)."""
    return Refusal(404, {"ok": False, "errors": [["Core isn't online", 404]]})


def not_ok(status: int, text: str) -> Refusal:
    return Refusal(status, {"ok": False, "error": text})


def not_ok_list(status: int, text: str) -> Refusal:
    return Refusal(status, {"ok": False, "errors": [text]})


def too_many(switches: CloudSwitches, wait_s: float, status: int = 429) -> Refusal:
    """Over a limit. By default JSON that calls itself text, and no hint how long to wait."""
    body = {"error": "rate_limit_exceeded", "error_description": "Too many requests"}
    if switches.too_many_says_when:
        return Refusal(status, body, {"Retry-After": str(max(1, round(wait_s)))})
    return Refusal(status, body, content_type="text/plain")
