"""Who may call what: the bearer rules of 2.1 and 3.1, and the matrix of 5.3 (cloud-api)."""

import re
from dataclasses import dataclass

from station.simulator.cloud_call import Call, Handler
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_people import Account, Organization, Product, ProductCustomer
from station.simulator.cloud_refusals import (
    Refusal,
    api_user_not_allowed,
    device_not_recognized,
    invalid_request,
    not_allowed,
    not_in_product,
    unknown_product,
)
from station.simulator.cloud_tokens import Token

_BEARER = re.compile(r"Bearer\s+(\S+)", re.IGNORECASE)
_LETTERS = {"user": "U", "product": "P", "customer": "C", "api": "A"}


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint. `name` is what troubles and counts call it.

    `may` and `doubtful` hold letters of token kinds: U user, P product, C customer, A API user
    with `scope`. `doubtful` are the "?" cells, refused unless a switch says otherwise. With no
    letters the handler looks at the credentials itself.
    """

    method: str
    path: str
    name: str
    handler: Handler
    may: str = ""
    scope: str | None = None
    doubtful: str = ""


def admit(route: Route, call: Call) -> None:
    """Find the call's token, product and device, or refuse. Raises Refusal."""
    if route.name in call.books.switches.removed_endpoints:
        raise Refusal(call.books.switches.removed_status, {"ok": False, "error": "Not Found"})
    if not route.may:
        return
    token = bearer(call)
    call.found_token = token
    _check_kind(route, call, token)
    if "product" in call.path:
        call.found_product = product_for(call, token)
    if "organization" in call.path:
        call.found_organization = _organization_for(call, token)
    if token.kind == "api":
        _check_scope(route, token)
    if "device" in call.path:
        call.found_device = _device_for(call, token)


def bearer(call: Call) -> Token:
    """The token, given in exactly one way. Raises Refusal."""
    if bearer_text(call) is None:
        raise invalid_request("The access token was not found")
    return call.books.tokens.find(bearer_text(call) or "")


def bearer_text(call: Call) -> str | None:
    """None when there is no token at all. Raises Refusal for two, or an unreadable one."""
    in_query = call.query.get("access_token") if call.method == "GET" else None
    in_body = call.fields.text("access_token")
    if sum(way is not None for way in (call.authorization, in_query, in_body)) > 1:
        raise invalid_request(
            "Only one method may be used to authenticate at a time (Auth header,  GET or POST)."
        )
    if call.authorization is not None:
        match = _BEARER.search(call.authorization)
        if match is None:
            raise invalid_request("Malformed auth header")
        return match[1]
    if in_body is not None:
        _check_body_token(call)
    if in_query is not None and not call.books.switches.query_tokens_accepted:
        raise invalid_request("The access token must not be in the query")
    return in_query or in_body


def _check_body_token(call: Call) -> None:
    if call.method == "GET":
        raise invalid_request("Method cannot be GET When putting the token in the body.")
    if not call.fields.is_form:
        raise invalid_request(
            "When putting the token in the body, "
            "content type must be application/x-www-form-urlencoded."
        )


def _check_kind(route: Route, call: Call, token: Token) -> None:
    letter = _LETTERS[token.kind]
    accepts_doubtful = call.books.switches.doubtful_tokens_accepted
    if letter in route.may or (accepts_doubtful and letter in route.doubtful):
        return
    raise api_user_not_allowed() if token.kind == "api" else not_allowed()


def _check_scope(route: Route, token: Token) -> None:
    if route.scope is not None and (
        token.api_user is None or route.scope not in token.api_user.scopes
    ):
        raise api_user_not_allowed()


def product_for(call: Call, token: Token) -> Product:
    """The path's product, if the token reaches it; one that it does not is as if unknown."""
    product = call.books.people.product(call.path["product"])
    if product is None or not _reaches(token, product):
        raise unknown_product(call.books.switches)
    return product


def _reaches(token: Token, product: Product) -> bool:
    match token.owner:
        case Account(username=username):
            return product.has_member(username)
        case ProductCustomer(product_id=number):
            return number == product.number
    if token.api_user is not None:
        return token.api_user.reaches(product)
    return token.product_id == product.number


def _organization_for(call: Call, token: Token) -> Organization:
    """One that the token is not in is as if unknown."""
    organization = call.books.people.organization(call.path["organization"])
    if organization is None or not _is_in(token, organization):
        raise Refusal(403, {"error": "Permission denied"})
    return organization


def _is_in(token: Token, organization: Organization) -> bool:
    if token.api_user is not None:
        return token.api_user.organization is organization
    return token.owner is not None and token.owner.username in organization.team


def _device_for(call: Call, token: Token) -> CloudDevice:
    devices = call.books.devices
    if call.found_product is None:
        seen = devices.seen_by(token, call.path["device"])
        if seen is None:
            raise device_not_recognized()
        return seen
    device = devices.get(call.path["device"])
    if device is None or device.product_id != call.found_product.number:
        raise not_in_product()
    return device
