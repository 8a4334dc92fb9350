"""Which scopes there are for API users (cloud-api 2.16)."""

_CRUD = ("create", "get", "list", "remove", "update")
_SCOPES: dict[str, tuple[str, ...]] = {
    "clients": ("create", "list", "remove", "update"),
    "configuration": ("get", "update"),
    "customers": ("list", "remove", "update"),
    "devices.diagnostics": ("get", "update"),
    "devices.function": ("call",),
    "devices.variable": ("get",),
    "devices": ("get", "import", "list", "ping", "release", "remove", "update"),
    "events": ("get", "send"),
    "firmware.binary": ("get",),
    "firmware": (*_CRUD, "release"),
    "groups.impact": ("get",),
    "locations": ("get",),
    "organization": ("get",),
    "products": ("get", "list"),
    "sims.status": ("get",),
    "sims.usage": ("get",),
    "sims": ("get", "import", "list", "remove", "update"),
    "teams.users": ("get", "invite", "list", "remove", "update"),
}
_FAMILIES = ("groups", "integrations", "ledger", "logic", "metrics", "secrets")
"""Printed without their members: any act is taken."""
_AGREEMENTS = "service_agreements"


def is_scope(text: str) -> bool:
    what, colon, act = text.partition(":")
    if not colon or not act:
        return False
    family = what.split(".")[0]
    return act in _SCOPES.get(what, ()) or family in _FAMILIES or family == _AGREEMENTS
