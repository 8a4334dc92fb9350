"""What one reading of the cloud proves about a unit that was handed over (verdicts 1.4, 3.2)."""

from dataclasses import dataclass
from enum import Enum, auto

from station.domain.identity import Customer, DeviceId
from station.domain.unit import Reading


@dataclass(frozen=True, slots=True)
class Wanted:
    """What must be true in one reading. `owner` None: nobody may own it.

    `needs_session`: a handshake after `baseline` must be seen. It always is, but where neither
    a claim code nor Wi-Fi was handed over there is nothing to wait for.
    """

    device: DeviceId
    product_number: int
    owner: Customer | None
    baseline: str | None
    needs_session: bool = True
    needs_development: bool = False


class Finding(Enum):
    """What a reading says, the gravest first."""

    ELSEWHERE = auto()
    DENIED = auto()
    QUARANTINED = auto()
    OWNED_BY_ANOTHER = auto()
    NO_SESSION = auto()
    """It has not connected since the baseline."""
    NO_OWNER = auto()
    """It has connected; the owner is not there (yet)."""
    NOT_MARKED = auto()
    PROVEN = auto()


def finding(wanted: Wanted, reading: Reading) -> Finding:
    """The one finding of `reading`: the first that fits. PROVEN needs every fact in this one."""
    is_ours = (reading.device, reading.product_number) == (wanted.device, wanted.product_number)
    has_owner = _is_wanted(wanted, reading)
    has_session = not wanted.needs_session or reading.has_connected_since(wanted.baseline)
    is_marked = not wanted.needs_development or reading.development
    in_order = (
        (Finding.ELSEWHERE, not is_ours),
        (Finding.DENIED, reading.denied),
        (Finding.QUARANTINED, reading.quarantined),
        (Finding.OWNED_BY_ANOTHER, reading.owner is not None and not has_owner),
        (Finding.NO_SESSION, not has_session),
        (Finding.NO_OWNER, not has_owner),
        (Finding.NOT_MARKED, not is_marked),
    )
    return next((found for found, is_so in in_order if is_so), Finding.PROVEN)


def _is_wanted(wanted: Wanted, reading: Reading) -> bool:
    if wanted.owner is None:
        return reading.owner is None
    return wanted.owner.is_named(reading.owner)
