"""OAuth clients of products and of accounts (cloud-api 2.15)."""

import re
from collections.abc import Callable
from typing import Any

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import EMPTY, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_people import OAuthClient
from station.simulator.cloud_refusals import not_ok

_KINDS = ("installed", "web")
_LONGEST_NAME = 30


def list_of_product(call: Call) -> Answer:
    return _listed(call, lambda client: client.product_id == call.product.number)


def list_own(call: Call) -> Answer:
    return _listed(call, lambda client: client.owner is call.owner)


def _listed(call: Call, is_wanted: Callable[[OAuthClient], bool]) -> Answer:
    wanted = [c for c in call.books.people.clients.values() if is_wanted(c)]
    return Answer({"ok": True, "clients": [_view(client) for client in wanted]})


def create_in_product(call: Call) -> Answer:
    client = _new_client(call)
    client.product_id = call.product.number
    return _created(call, client)


def create_own(call: Call) -> Answer:
    """It logs people in, but mints no product tokens."""
    client = _new_client(call)
    client.owner = call.books.people.account(call.owner.username)
    return _created(call, client)


def _new_client(call: Call) -> OAuthClient:
    """Its id is its name in small letters, and four digits. Raises Refusal."""
    fields, mint = call.fields, call.books.ground.mint
    name, kind = (fields.text("name") or "").strip(), fields.text("type") or "installed"
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_NAME]
    if not slug:
        raise not_ok(400, "name is required")
    if kind not in _KINDS:
        raise not_ok(400, "type must be installed or web")
    if kind == "web" and not fields.text("redirect_uri"):
        raise not_ok(400, "redirect_uri is required for a web client")
    client_id = f"{slug}-{mint.digits(4)}"
    while client_id in call.books.people.clients:
        client_id = f"{slug}-{mint.digits(4)}"
    return OAuthClient(
        client_id,
        mint.token(),
        name=name,
        kind=kind,
        redirect_uri=fields.text("redirect_uri") or None,
        scope=fields.text("scope"),
    )


def _created(call: Call, client: OAuthClient) -> Answer:
    """The only reply with the secret in it."""
    call.books.people.clients[client.client_id] = client
    return Answer({"ok": True, "client": {**_view(client), "secret": client.secret}})


def change(call: Call) -> Answer:
    """Name or scope; the scope "none" takes every scope away. Raises Refusal."""
    client, fields = _named(call), call.fields
    client.name = fields.text("name") or client.name
    scope = fields.text("scope")
    if scope is not None:
        client.scope = None if scope == "none" else scope
    return Answer({"ok": True, "client": _view(client)})


def delete(call: Call) -> Answer:
    """Tokens that it has minted live on until they end."""
    del call.books.people.clients[_named(call).client_id]
    return EMPTY


def _named(call: Call) -> OAuthClient:
    client = call.books.people.clients.get(call.path["client"])
    if call.found_product is not None:
        is_ours = client is not None and client.product_id == call.found_product.number
    else:
        is_ours = client is not None and client.owner is call.token.owner
    if client is None or not is_ours:
        raise not_ok(404, "Client not found")
    return client


def _view(client: OAuthClient) -> dict[str, Any]:
    row = {"name": client.name or client.client_id, "type": client.kind, "id": client.client_id}
    more = {"redirect_uri": client.redirect_uri, "scope": client.scope}
    return row | {key: value for key, value in more.items() if value is not None}


_OF_PRODUCT, _OWN = "/v1/products/{product}/clients", "/v1/clients"
_ONE, _MINE = f"{_OF_PRODUCT}/{{client}}", f"{_OWN}/{{client}}"
ROUTES = (
    served("clients.list", list_of_product),
    served("clients.create", create_in_product),
    Route("PUT", _ONE, "clients.update", change, "UA", "clients:update", "P"),
    served("clients.delete", delete),
    served("clients.own-list", list_own),
    served("clients.own-create", create_own),
    Route("PUT", _MINE, "clients.own-update", change, "U"),
    served("clients.own-delete", delete),
)
