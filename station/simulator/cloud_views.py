"""How products, teams and organizations are shown (cloud-api 2.11)."""

from collections.abc import Iterable
from typing import Any

from station.simulator.cloud_call import Call
from station.simulator.cloud_people import Organization, Product


def product_view(call: Call, product: Product) -> dict[str, Any]:
    owner: dict[str, Any] = {"user": product.owner.hex_id}
    if product.organization is not None:
        hex_id = product.organization.hex_id
        owner = {"org": hex_id, "organization_id": hex_id}
    return {
        "id": product.number,
        "platform_id": product.platform_id,
        "name": product.name,
        "slug": product.slug,
        "description": product.description,
        "subscription_id": 1,
        **owner,
        "groups": list(product.groups),
        "settings": {"location": {}, "known_application": {"opt_in": False}, "quarantine": True},
        "device_count": len(call.books.devices.in_product(product.number)),
    }


def team_view(
    call: Call, usernames: Iterable[str], *, owner: str = "", admins: Iterable[str] | None = None
) -> list[dict[str, Any]]:
    """`admins` None: all are."""
    accounts = [call.books.people.accounts[name] for name in sorted(usernames)]
    powerful = set(usernames) if admins is None else set(admins)
    return [
        {
            "_id": account.hex_id,
            "username": account.username,
            "role": _role(account.username, owner, powerful),
            "no_mfa": account.otp is None,
            "scim_provisioned": False,
            "no_password": account.signs_in_elsewhere,
        }
        for account in accounts
    ]


def _role(username: str, owner: str, admins: Iterable[str]) -> dict[str, Any]:
    if username == owner:
        return {"id": "owner", "name": "Owner", "isOwner": True}
    if username in admins:
        return {"id": "admin", "name": "Administrator"}
    return {"id": "developer", "name": "Developer"}


def organization_view(organization: Organization) -> dict[str, Any]:
    return {"id": organization.hex_id, "slug": organization.slug, "name": organization.name}
