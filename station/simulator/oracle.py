"""What the cloud's own books say, for whoever holds a bench's verdicts against them."""

from typing import TYPE_CHECKING, Any

from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import iso

if TYPE_CHECKING:
    from station.simulator.cloud_books import CloudBooks
    from station.simulator.world import World


def calls(books: "CloudBooks") -> dict[str, Any]:
    """How often each endpoint was asked; `came` has those too that never reached the service."""
    counts = books.counts
    return {
        "calls": dict(counts.calls),
        "came": dict(counts.came),
        "refused": {f"{name} {status}": n for (name, status), n in counts.refused.items()},
        "total": counts.came.total(),
        "token_calls": counts.came["oauth.token"],
        "streams": books.hub.streams,
    }


def whole(world: "World") -> dict[str, Any]:
    """Every device that was made for this bench, and the sums."""
    books, counts = world.books, world.books.counts
    return {
        "devices": [_device(world, books.device(device_id)) for device_id in world.made],
        "customers": counts.of("customer"),
        "customers_without_device": counts.of("customer") - _customers_in_use(world),
        "codes_made": counts.of("claim-code"),
        **calls(books),
    }


def _customers_in_use(world: "World") -> int:
    """Customers made by a call who own a device, or whose code a device presented."""
    books = world.books
    names = {name for device_id in world.made for name in _owners(books.device(device_id))}
    return sum(min(books.counts.of("customer", name), 1) for name in names)


def _owners(device: CloudDevice) -> set[str]:
    now = {device.owner.username} if device.owner is not None else set()
    return now | set(device.code_owners)


def _device(world: "World", device: CloudDevice) -> dict[str, Any]:
    """`customers_created` and `codes_made` are those of all whose it is or whose code it ever
    presented: with a customer of its own each is 1 when nothing was done twice.
    """
    counts, device_id = world.books.counts, device.device_id
    owners = _owners(device)
    acts = {
        key: counts.of(act, device_id)
        for key, act in (
            ("imports", "import"), ("handshakes", "handshake"), ("rest_claims", "rest-claim"),
            ("codes_applied", "code-applied"), ("codes_ignored", "code-ignored"),
            ("unclaims", "unclaim"), ("removes", "remove"),
        )
    }  # fmt: skip
    return {
        "id": device_id,
        "product": device.product_id,
        "owner": device.owner.username if device.owner is not None else None,
        "claimed_by_code_at": iso(device.claimed_by_code_at),
        "last_handshake_at": iso(device.last_handshake_at),
        "online": device.is_online,
        "customers_created": sum(counts.of("customer", name) for name in owners),
        "codes_made": sum(counts.of("claim-code", name) for name in owners),
        **acts,
        "calls": counts.naming[device_id],
        "place": world.hands.name_of(device_id),
        **world.waits.of(device_id),
    }
