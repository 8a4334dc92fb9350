"""Products made by a call instead of in the console (cloud-api 2.11, 7)."""

import re
from collections.abc import Mapping
from typing import Any

from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_people import Account, Organization, Product
from station.simulator.cloud_platforms import PLATFORM_NAMES
from station.simulator.cloud_refusals import not_allowed, not_ok
from station.simulator.cloud_views import product_view


def create_own(call: Call) -> Answer:
    """In the account's sandbox."""
    return _create(call, None)


def create_in_organization(call: Call) -> Answer:
    if call.owner.username not in call.organization.admins:
        raise not_allowed()
    return _create(call, call.organization)


def _create(call: Call, organization: Organization | None) -> Answer:
    """A name that nobody has, and one platform for good. Raises Refusal."""
    people, mint, maker = call.books.people, call.books.ground.mint, call.owner
    if not isinstance(maker, Account):
        raise not_allowed()
    wish = _wish(call)
    name = str(wish.get("name") or "").strip()
    _check_name(call, name)
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "product"
    number = people.free_number()
    product = Product(
        number, f"{slug}-v{mint.digits(3)}", name, _platform_id(wish), maker,
        set() if organization else {maker.username}, organization,
        description=str(wish.get("description") or ""),
    )  # fmt: skip
    people.products[number] = product
    call.books.ground.tell("product_created", None, {"product": product.slug})
    return Answer({"ok": True, "product": product_view(call, product)})


def _wish(call: Call) -> Mapping[str, Any]:
    wish = call.fields.get("product")
    if not isinstance(wish, Mapping):
        raise not_ok(400, "product is required")
    return wish


def _check_name(call: Call, name: str) -> None:
    if not name:
        raise not_ok(400, "name is required")
    taken = {product.name.lower() for product in call.books.people.products.values()}
    if name.lower() in taken:
        raise not_ok(call.books.switches.name_taken_status, "Product name is already taken")


def _platform_id(wish: Mapping[str, Any]) -> int:
    asked = str(wish.get("platform_id"))
    if not asked.isdecimal() or int(asked) not in PLATFORM_NAMES:
        raise not_ok(400, "platform_id is not a known platform")
    return int(asked)


ROUTES = (
    served("products.create", create_own),
    served("orgs.create-product", create_in_organization),
)
