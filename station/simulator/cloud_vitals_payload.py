"""What a device says of its own health at a moment: computed, never stored (cloud-api 2.9)."""

import math
import random
from datetime import UTC, datetime
from typing import Any

from station.simulator.cloud_answers import share
from station.simulator.cloud_devices import CloudDevice

NOT_SUPPORTED: dict[str, Any] = {"err": -210}
_DAY_S = 86_400.0
_GAP_SHARE = 0.025
"""How often a device has no figure for its signal's quality."""


def payload(device: CloudDevice, at: datetime) -> dict[str, Any]:
    """The same for the same device and second."""
    chance = random.Random(f"{device.device_id} {int(at.timestamp())}")
    return {
        "device": {
            "network": _network(device, at, chance),
            "cloud": _cloud(device, at, chance),
            "power": _power(device, at),
            "system": _system(device, at, chance),
        },
        "service": {
            "device": {"status": "ok"},
            "cloud": {"uptime": int(_uptime_s(device, at)), "publish": {"sent": 1}},
            "coap": {"round_trip": chance.randrange(90, 400)},
        },
    }


def _uptime_s(device: CloudDevice, at: datetime) -> float:
    """Every device resets itself once in some days; a reset by the service counts too."""
    own = share(device.device_id, "resets")
    cycle_s = (1.5 + 7.0 * own) * _DAY_S
    uptime_s = (at.timestamp() + own * cycle_s) % cycle_s
    begun = device.known_since
    if device.restarted_at is not None and device.restarted_at <= at:
        begun = device.restarted_at
    return min(uptime_s, max(0.0, (at - begun).total_seconds())) if begun else uptime_s


def _network(device: CloudDevice, at: datetime, chance: random.Random) -> dict[str, Any]:
    strength_dbm = _strength_dbm(device, at, chance)
    network: dict[str, Any] = {
        "signal": _signal(device, strength_dbm, chance),
        "connection": {
            "status": "connected",
            "error": 0,
            "disconnects": _disconnects(device, at),
            "attempts": 1,
            "disconnect_reason": "unknown",
        },
    }
    if device.is_cellular:
        network["cellular"] = {
            "radio_access_technology": "LTE",
            "operator": "Example Mobile",
            "cell_global_identity": {
                "mobile_country_code": 310,
                "mobile_network_code": "410",
                "location_area_code": 3339,
                "cell_id": 205_999_000 + int(share(device.device_id, "cell") * 1000),
            },
        }
    return network


def _strength_dbm(device: CloudDevice, at: datetime, chance: random.Random) -> int:
    """Worst in the afternoon, when there are people about."""
    hour = at.astimezone(UTC).hour + at.minute / 60
    typical = -48 - 32 * share(device.device_id, "place")
    return round(typical + 3.5 * math.cos(2 * math.pi * (hour - 3) / 24) + chance.uniform(-2, 2))


def _signal(device: CloudDevice, strength_dbm: int, chance: random.Random) -> dict[str, Any]:
    kinds = ("LTE Cat-M1", "RSRP", "RSRQ") if device.is_cellular else ("Wi-Fi", "RSSI", "SNR")
    strength = max(0.0, min(100.0, 2.0 * (strength_dbm + 100)))
    ratio_db = -7 - chance.randrange(6) if device.is_cellular else strength_dbm + 92
    quality: Any = round(max(0.0, min(100.0, strength * 0.9 + chance.uniform(-5, 5))), 2)
    if chance.random() < _GAP_SHARE:
        quality = dict(NOT_SUPPORTED)
    return {
        "at": kinds[0],
        "strength": strength,
        "strength_units": "%",
        "strengthv": strength_dbm,
        "strengthv_units": "dBm",
        "strengthv_type": kinds[1],
        "quality": quality,
        "quality_units": "%",
        "qualityv": ratio_db,
        "qualityv_units": "dB",
        "qualityv_type": kinds[2],
    }


def _disconnects(device: CloudDevice, at: datetime) -> int:
    """They add up until the next reset; a badly placed device has more of them."""
    a_day = 0.2 + 4.0 * share(device.device_id, "place") ** 3
    return int(_uptime_s(device, at) / _DAY_S * a_day)


def _cloud(device: CloudDevice, at: datetime, chance: random.Random) -> dict[str, Any]:
    sent = int(_uptime_s(device, at) / 60)
    round_trip_ms = chance.randrange(600, 1800) if device.is_cellular else chance.randrange(80, 500)
    return {
        "connection": {
            "status": "connected",
            "error": 0,
            "attempts": 1,
            "disconnects": _disconnects(device, at),
            "disconnect_reason": "none",
        },
        "coap": {
            "transmit": sent,
            "retransmit": sent // 40,
            "unack": chance.randrange(2),
            "round_trip": round_trip_ms,
        },
        "publish": {"rate_limited": 0},
    }


def _power(device: CloudDevice, at: datetime) -> dict[str, Any]:
    """Only some have a battery; it is charged by day."""
    if not device.is_cellular or share(device.device_id, "power") < 0.3:
        return {
            "battery": {"charge": dict(NOT_SUPPORTED), "state": "unknown"},
            "source": "USB host",
        }
    into_day = at.timestamp() % _DAY_S / _DAY_S
    charge = 70.0 + 25.0 * math.sin(2 * math.pi * (into_day - 0.3))
    state = "charging" if math.cos(2 * math.pi * (into_day - 0.3)) > 0 else "discharging"
    return {"battery": {"charge": round(charge, 2), "state": state}, "source": "battery"}


def _system(device: CloudDevice, at: datetime, chance: random.Random) -> dict[str, Any]:
    """Memory creeps up, and is given back by a reset."""
    uptime_s = _uptime_s(device, at)
    total = 167_688 if device.is_cellular else 81_312
    used = 0.42 * total + 0.3 * total * min(1.0, uptime_s / (9 * _DAY_S)) + chance.randrange(600)
    return {"uptime": int(uptime_s), "memory": {"used": int(used), "total": total}}
