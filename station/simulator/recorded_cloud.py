"""A cloud that answers as a record says it did: each call in its turn, the last one again where
it is asked more often.
"""

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable

from aiohttp import web

from station.domain.trace_record import Call
from station.simulator.recorded_talk import cut, serve

_MASKED_CODE = re.compile(r'("claim_code"\s*:\s*)"\(secret\)"')
_CODE_SIGNS = 63
_NOT_ON_RECORD = 404


class RecordedCloud:
    """`url` is known after start."""

    def __init__(self, calls: Iterable[Call], depart: Callable[[str], None]) -> None:
        self._depart = depart
        self._left: dict[tuple[str, str], deque[Call]] = defaultdict(deque)
        for call in calls:
            self._left[call.method, call.path].append(call)
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self) -> None:
        application = web.Application()
        application.router.add_route("*", "/{tail:.*}", self._serve)
        self._runner, self.url = await serve(application)

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.Response:
        await request.read()
        calls = self._left[request.method, request.path]
        if not calls:
            self._depart(f"The cloud was asked {request.method} {request.path}: not on record.")
            return web.json_response({"error": "not on record"}, status=_NOT_ON_RECORD)
        call = calls.popleft() if len(calls) > 1 else calls[0]
        if not call.status:
            return cut(request)
        return web.Response(
            status=call.status, text=_unmasked(call.body), content_type=_kind_of(call.body)
        )


def _unmasked(body: str) -> str:
    """Something stands where a secret was: a code has the length of one."""
    whole = _MASKED_CODE.sub(rf'\g<1>"{"0" * _CODE_SIGNS}"', body)
    return whole.replace('"(secret)"', '"replayed"')


def _kind_of(body: str) -> str:
    return "application/json" if body[:1] in ("{", "[") else "text/html"
