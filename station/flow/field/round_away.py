"""The cloud where there is none: handing over asks nothing of it."""

from station.domain.cloud_errors import SiteOffline
from station.flow.field.cloud_from_home import CloudFromHome


class CloudAway(CloudFromHome):
    """Fulfils Cloud: every call raises SiteOffline."""

    def __init__(self) -> None:
        super().__init__(self, _away)

    async def close(self) -> None:
        """Nothing was opened."""


async def _away() -> None:
    raise SiteOffline
