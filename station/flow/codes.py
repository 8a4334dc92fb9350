"""Claim codes of runs that nobody resumes: kept in the unit alone."""

from station.domain.identity import DeviceId
from station.flow.bench.ports import KeptCode


class NoCodes:
    """Fulfils station.flow.bench.ports.Codes where a run does not outlive its process."""

    async def keep(self, device: DeviceId, kept: KeptCode) -> bool:  # noqa: ARG002
        return False

    async def find(self, device: DeviceId) -> KeptCode | None:  # noqa: ARG002
        return None

    async def forget(self, device: DeviceId) -> None:
        """There is none."""
