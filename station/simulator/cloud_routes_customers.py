"""Customers of a product and their claim codes (cloud-api 2.14.1 to 2.14.4)."""

from typing import Any

from station.simulator.cloud_access import Route, bearer, product_for
from station.simulator.cloud_call import OK, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_oauth import basic_pair, credentials_of
from station.simulator.cloud_pages import paged
from station.simulator.cloud_people import Product, ProductCustomer
from station.simulator.cloud_refusals import (
    api_user_not_allowed,
    invalid_request,
    not_allowed,
    not_ok,
    unknown_product,
)
from station.simulator.cloud_routes_devices import issue_code


def create(call: Call) -> Answer:
    """By the product's client, without a password; or by a member of the team, with one.

    The service looks for an implicit grant first, then for client credentials, then for a
    bearer token (cloud-api 3.1, end).
    """
    if call.fields.text("response_type") is not None:
        raise invalid_request("Invalid redirect_uri parameter")  # for web pages; not served here
    is_by_client = basic_pair(call.authorization) or call.fields.text("client_secret")
    client_id, product = _by_client(call) if is_by_client else _by_member(call)
    customer = _new_customer(call, product, needs_password=not is_by_client)
    books = call.books
    token = books.tokens.issue("customer", client_id, owner=customer, product_id=product.number)
    return Answer(books.tokens.reply(token), 201)


def _by_client(call: Call) -> tuple[str, Product]:
    client = call.books.oauth.client(credentials_of(call.authorization, call.fields.values))
    product = call.books.people.product(call.path["product"])
    if product is None or client.product_id != product.number:
        raise unknown_product(call.books.switches)
    return client.client_id, product


def _by_member(call: Call) -> tuple[str, Product]:
    token = bearer(call)
    if token.kind == "api":
        raise api_user_not_allowed()
    if token.kind != "user":
        raise not_allowed()
    return token.client_id, product_for(call, token)


def _new_customer(call: Call, product: Product, *, needs_password: bool) -> ProductCustomer:
    name, password = call.fields.text("email"), call.fields.text("password")
    if not name or not name.strip():
        raise not_ok(400, "email is required")
    if not password and (needs_password or not call.fields.is_true("no_password")):
        raise not_ok(400, "password is required")
    books = call.books
    call.concerns = name.strip().lower()
    if books.people.customer(product.number, name) is not None:
        raise not_ok(books.switches.customer_exists_status, "Customer already exists")
    customer = books.add_customer(name, product.number, password)
    books.counts.did("customer", customer.username)
    books.ground.tell("customer_created", None, {"customer": customer.username})
    return customer


def list_all(call: Call) -> Answer:
    """Only those that ever claimed a device (cloud-api 2.14.2)."""
    books = call.books
    known = [c for c in books.people.customers_of(call.product.number) if c.has_claimed]
    rows, meta = paged(call.query, known, books.switches.max_per_page)
    owned = {customer.hex_id: books.devices.owned_by(customer) for customer in rows}
    return Answer(
        {
            "customers": [
                {
                    "id": customer.hex_id,
                    "full_name": "",
                    "username": customer.username,
                    "devices": [device.device_id for device in owned[customer.hex_id]],
                }
                for customer in rows
            ],
            "devices": [_brief(d.product_detail_view()) for ds in owned.values() for d in ds],
            "meta": meta,
        }
    )


def _brief(device: dict[str, Any]) -> dict[str, Any]:
    keys = ("id", "product_id", "last_ip_address", "firmware_version", "online")
    return {key: device[key] for key in keys}


def change(call: Call) -> Answer:
    customer = _named_customer(call)
    password = call.fields.text("password")
    if not password:
        raise not_ok(400, "password is required")
    customer.password = password
    return OK


def delete(call: Call) -> Answer:
    call.books.delete_customer(_named_customer(call))
    return OK


def _named_customer(call: Call) -> ProductCustomer:
    customer = call.books.people.customer(call.product.number, call.path["customer"])
    if customer is None:
        raise not_ok(404, "Customer not found")
    return customer


def claim_code(call: Call) -> Answer:
    """Only for a customer of the product: a team member's code would lead nowhere (trap 9)."""
    is_customer = isinstance(call.owner, ProductCustomer)
    if not is_customer and not call.books.switches.team_tokens_make_product_codes:
        raise not_allowed()
    return issue_code(call, call.product.number)


_CODES = "/v1/products/{product}/device_claims"
ROUTES = (
    served("customers.create", create),
    served("customers.list", list_all),
    served("customers.update", change),
    served("customers.delete", delete),
    Route("POST", _CODES, "claim-codes.product", claim_code, "UC"),
)
