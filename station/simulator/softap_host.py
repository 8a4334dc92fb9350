"""What the set-up servers ask of the device behind them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from station.simulator.trouble import Trouble


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One network as `scan-ap` tells it; `rssi` in dBm, `mdr` in kbit/s (device-protocol 3.2)."""

    ssid: bytes
    rssi: int
    sec: int
    ch: int
    mdr: int


@dataclass(frozen=True, slots=True)
class EnterpriseFields:
    """The enterprise half of `configure-ap`, decrypted and unescaped (device-protocol 3.6)."""

    eap: int
    """25 is PEAP with MSCHAPv2, 13 is EAP-TLS."""
    outer_identity: bytes = b""
    inner_identity: bytes = b""
    client_certificate: bytes = b""
    root_ca: bytes = b""
    private_key: bytes = field(default=b"", repr=False)


class SoftapHost(Protocol):
    """The simulated unit, as far as its own access point knows it."""

    device_id: str
    """Lower case; the reply is upper case."""

    @property
    def claimed(self) -> bool: ...

    async def scan(self) -> Sequence[ScanRow]: ...

    def set_claim_code(self, code: bytes) -> None: ...

    async def configure(
        self,
        *,
        ssid: bytes,
        password: bytes,
        security: int,
        channel: int,
        enterprise: EnterpriseFields | None,
    ) -> int:
        """Return the `r` of the reply."""
        ...

    def connect(self) -> int:
        """Leave listening mode; called once the reply is with the operating system."""
        ...

    def strike(self, kinds: frozenset[str], at: str) -> Trouble | None: ...
