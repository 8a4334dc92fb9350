"""What many want at the same time is fetched once, for all of them."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

from station.domain.errors import StationError

Result = TypeVar("Result")


class Flights:
    """Lives on the loop. The first who wants a thing fetches it in its own task, so waits are
    told where they belong; who comes meanwhile has the same outcome, the trouble too. When the
    first is stopped the next one fetches.
    """

    def __init__(self) -> None:
        self._under_way: dict[Hashable, asyncio.Future[Any]] = {}

    async def share(self, what: Hashable, fetch: Callable[[], Awaitable[Result]]) -> Result:
        """Raises what `fetch` raises."""
        while (landing := self._under_way.get(what)) is not None:
            await asyncio.wait([landing])
            if not landing.cancelled():
                landed: Result = landing.result()
                return landed
        landing = self._under_way[what] = asyncio.get_running_loop().create_future()
        try:
            outcome = await fetch()
        except StationError as trouble:
            landing.set_exception(trouble)
            landing.exception()  # perhaps nobody else came
            raise
        else:
            landing.set_result(outcome)
            return outcome
        finally:
            del self._under_way[what]
            if not landing.done():
                landing.cancel()
