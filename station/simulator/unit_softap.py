"""A simulated device as its own access point's servers see it."""

import asyncio
from collections.abc import Sequence

from station.simulator.radio import (
    CIPHER_UNKNOWN,
    UNKNOWN_SECURITY,
    Credentials,
    security_of_sec,
)
from station.simulator.softap_host import EnterpriseFields, ScanRow
from station.simulator.trouble import Trouble
from station.simulator.unit import SimulatedUnit


class UnitSoftap:
    """Fulfils SoftapHost."""

    def __init__(self, unit: SimulatedUnit) -> None:
        self._unit = unit
        self.device_id = unit.device_id

    @property
    def claimed(self) -> bool:
        return self._unit.claimed

    async def scan(self) -> Sequence[ScanRow]:
        return [
            ScanRow(point.ssid.encode(), point.rssi_dbm, point.sec, point.channel, point.rate)
            for point in await self._unit.scan()
        ]

    def set_claim_code(self, code: bytes) -> None:
        self._unit.flash.claim_code = code

    async def configure(
        self,
        *,
        ssid: bytes,
        password: bytes,
        security: int,
        channel: int,  # noqa: ARG002  # stored as a hint only
        enterprise: EnterpriseFields | None,  # noqa: ARG002  # any sign-in is stored
    ) -> int:
        """The cipher is dropped and learnt anew by a scan: a WPA network must be in range."""
        number = security_of_sec(security)
        if number is None:
            return UNKNOWN_SECURITY
        cipher = 0
        if number > 1:
            seen = {point.ssid.encode(): point for point in await self._unit.scan()}
            if ssid not in seen:
                return CIPHER_UNKNOWN
            cipher = seen[ssid].cipher
        return await self._unit.store(Credentials(ssid, number, cipher, password))

    def connect(self) -> int:
        """Called once the reply is on its way; the servers close behind it."""
        if not self._unit.is_listening:
            return 1
        asyncio.get_running_loop().call_soon(self._unit.leaves)
        return 0

    def strike(self, kinds: frozenset[str], at: str) -> Trouble | None:
        return self._unit.strike(kinds, at)
