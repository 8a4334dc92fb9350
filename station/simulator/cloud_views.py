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
        "description": "",
        "subscription_id": 1,
        **owner,
        "groups": [],
        "settings": {"location": {}, "known_application": {"opt_in": False}, "quarantine": True},
        "device_count": len(call.books.devices.in_product(product.number)),
    }


def team_view(call: Call, usernames: Iterable[str], owner: str) -> list[dict[str, Any]]:
    accounts = [call.books.people.accounts[name] for name in sorted(usernames)]
    return [
        {
            "_id": account.hex_id,
            "username": account.username,
            "role": {"id": "owner", "name": "Owner", "isOwner": True}
            if account.username == owner
            else {"id": "admin", "name": "Administrator"},
            "no_mfa": account.otp is None,
            "scim_provisioned": False,
            "no_password": account.signs_in_elsewhere,
        }
        for account in accounts
    ]


def organization_view(organization: Organization) -> dict[str, Any]:
    return {"id": organization.hex_id, "slug": organization.slug, "name": organization.name}
