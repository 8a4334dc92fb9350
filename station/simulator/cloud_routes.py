"""Every endpoint of the simulated cloud, in one table."""

from station.simulator import (
    cloud_routes_agreements,
    cloud_routes_api_users,
    cloud_routes_clients,
    cloud_routes_create,
    cloud_routes_customers,
    cloud_routes_devices,
    cloud_routes_events,
    cloud_routes_firmware,
    cloud_routes_orgs,
    cloud_routes_products,
    cloud_routes_sims,
    cloud_routes_talk,
    cloud_routes_tokens,
    cloud_routes_vitals,
)
from station.simulator.cloud_access import Route

ROUTES: tuple[Route, ...] = (
    *cloud_routes_tokens.ROUTES,
    *cloud_routes_events.ROUTES,  # /v1/devices/events before a device of that name
    *cloud_routes_devices.ROUTES,
    *cloud_routes_products.ROUTES,
    *cloud_routes_customers.ROUTES,
    *cloud_routes_orgs.ROUTES,
    *cloud_routes_create.ROUTES,
    *cloud_routes_clients.ROUTES,
    *cloud_routes_api_users.ROUTES,
    *cloud_routes_agreements.ROUTES,
    *cloud_routes_firmware.ROUTES,
    *cloud_routes_vitals.ROUTES,
    *cloud_routes_sims.ROUTES,
    *cloud_routes_talk.ROUTES,  # last: any word may be a variable's name
)
