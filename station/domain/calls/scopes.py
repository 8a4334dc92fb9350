"""What an API user may be allowed, by family (cloud-api 2.16)."""

from collections.abc import Mapping

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "Devices": (
        "devices:get", "devices:list", "devices:import", "devices:ping", "devices:release",
        "devices:remove", "devices:update", "devices.function:call", "devices.variable:get",
        "devices.diagnostics:get", "devices.diagnostics:update",
    ),
    "Products": ("products:get", "products:list", "configuration:get", "configuration:update",
                 "organization:get"),
    "Customers": ("customers:list", "customers:remove", "customers:update"),
    "Events": ("events:get", "events:send"),
    "Firmware": (
        "firmware:create", "firmware:get", "firmware:list", "firmware:release",
        "firmware:remove", "firmware:update", "firmware.binary:get",
    ),
    "SIM": ("sims:get", "sims:import", "sims:list", "sims:remove", "sims:update",
            "sims.status:get", "sims.usage:get"),
    "Team": ("teams.users:get", "teams.users:invite", "teams.users:list", "teams.users:remove",
             "teams.users:update"),
    "OAuth clients": ("clients:create", "clients:list", "clients:remove", "clients:update"),
    "Billing": ("service_agreements:get", "service_agreements.notifications:get"),
}  # fmt: skip
SCOPES = tuple(scope for scopes in FAMILIES.values() for scope in scopes)
PRESETS: Mapping[str, tuple[str, ...]] = {
    "Nothing": (),
    "Only look": tuple(s for s in SCOPES if s.endswith((":get", ":list"))),
    "A bench": (
        "devices:get", "devices:list", "devices:import", "devices:update", "devices:release",
        "customers:list", "events:get", "products:get",
    ),
    "All": SCOPES,
}  # fmt: skip
"""Sets that are often wanted. None makes customers or claim codes: no scope does."""
