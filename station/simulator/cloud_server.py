"""The simulated cloud on loopback: real HTTP, one loop, no threads."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from aiohttp import web

from station.simulator.clock import SimulatedClock
from station.simulator.cloud_access import Route, admit
from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_call import Answer, Call, Reply, StreamAnswer
from station.simulator.cloud_mischief import NOTHING_IS_DONE, instead, odd, strike
from station.simulator.cloud_refusals import Refusal
from station.simulator.cloud_routes import ROUTES
from station.simulator.cloud_secrets import Mint
from station.simulator.cloud_stream import serve_stream
from station.simulator.cloud_wire import common_headers, port_held, read_call, reset, to_response
from station.simulator.trouble import Trouble, TroubleBook

_BODY_LIMIT_BYTES = 8 * 1024 * 1024
_SHUTDOWN_S = 5.0
_NOBODY_WAITS_FOR = frozenset({"products.devices"})
"""A sweep of the list is nobody's turn."""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class CloudServer:
    """Serves `books`. Each call takes `latency_s` of story time, a figure or (least, most)."""

    def __init__(
        self,
        books: CloudBooks,
        troubles: TroubleBook,
        clock: SimulatedClock,
        latency_s: float | tuple[float, float] = 0.0,
    ) -> None:
        self._books = books
        self._troubles = troubles
        self._clock = clock
        self._latency_s = latency_s
        self._chance = Mint(books.product_id)  # of its own: calls must not change the tokens
        self._closing = asyncio.Event()
        self._pausing: set[asyncio.Task[object]] = set()
        self._runner: web.AppRunner | None = None
        self._held: socket.socket | None = None
        """Keeps the port for it while nobody can connect."""
        self._agenda: asyncio.Task[None] | None = None
        self.url = ""
        self.waited_s = 0.0
        """Story seconds that callers were made to wait: latency, pings, slowness."""

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; port 0 is any free one. `url` is known after."""
        self._runner = web.AppRunner(
            self._application(),
            access_log=None,
            handle_signals=False,
            handler_cancellation=True,
            shutdown_timeout=_SHUTDOWN_S,
        )
        await self._runner.setup()
        self._held = port_held(port)
        await self.open_again()
        self.url = f"http://127.0.0.1:{self._held.getsockname()[1]}"
        self._agenda = asyncio.create_task(self._books.agenda.keep(), name="cloud agenda")

    async def open_again(self) -> None:
        """It can be reached; the address stays the same."""
        if self._runner is not None and self._held is not None:
            await web.SockSite(self._runner, port_held(self._held.getsockname()[1])).start()

    async def shut(self) -> None:
        """Nobody reaches it and who was there is cut off; what was asked before is done."""
        if self._runner is None or self._runner.server is None:
            return
        for site in list(self._runner.sites):
            await site.stop()
        for visitor in self._runner.server.connections:
            if visitor.transport is not None:
                visitor.transport.abort()

    async def close(self) -> None:
        """End streams and calls at once, and leave nothing behind. Closing twice is fine."""
        if self._agenda is not None:
            self._agenda.cancel()
            with suppress(asyncio.CancelledError):
                await self._agenda
            self._agenda = None
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        if self._held is not None:
            self._held.close()

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=_BODY_LIMIT_BYTES)
        for route in ROUTES:
            handler = self._handler_of(route)
            application.router.add_route(route.method, route.path, handler)
            if not route.path.endswith(":.+}"):  # a prefix would take the slash for its own
                application.router.add_route(route.method, f"{route.path}/", handler)
        nowhere = Route("*", "/{anything:.*}", "nowhere", _no_such_endpoint)
        application.router.add_route("*", nowhere.path, self._handler_of(nowhere))
        application.on_shutdown.append(self._end_calls)
        return application

    async def _end_calls(self, _application: web.Application) -> None:
        self._closing.set()
        self._books.hub.cut()
        for task in list(self._pausing):
            task.cancel()

    def _handler_of(self, route: Route) -> Handler:
        async def handle(request: web.Request) -> web.StreamResponse:
            try:
                call = await read_call(request, self._books)
            except Refusal as refusal:
                return self._response(_answer_of(refusal))
            return await self._serve(route, call, request)

        return handle

    async def _serve(self, route: Route, call: Call, request: web.Request) -> web.StreamResponse:
        counts = self._books.counts
        counts.came[route.name] += 1
        counts.naming.update(call.devices)
        self._books.agenda.settle()
        trouble = strike(self._troubles, call, route.name)
        is_lost = trouble is not None and trouble.kind in NOTHING_IS_DONE
        latency_s = self._chance.between(self._latency_s)
        try:
            await self._pause(latency_s)
        except asyncio.CancelledError:
            if not is_lost and not self._closing.is_set():
                self._act(route, call)  # the caller has gone, but had asked for it
            raise
        if trouble is None:
            return await self._send(self._act(route, call, latency_s), request)
        self._books.ground.tell("struck", trouble.unit, {"kind": trouble.kind, "at": route.name})
        if is_lost:
            return await self._lose(trouble, request)
        reply = self._act(route, call, latency_s)
        if trouble.kind == "owned_meanwhile":
            self._give_to_another(trouble, call.devices)
        return await self._spoil(trouble, reply, request)

    def _act(self, route: Route, call: Call, latency_s: float = 0.0) -> Reply:
        """What the service does and says, all in one go."""
        counts = self._books.counts
        counts.calls[route.name] += 1
        self._books.agenda.settle()
        try:
            self._books.limits.call(call.address)
            admit(route, call)
            reply = route.handler(call)
        except Refusal as refusal:
            counts.refused[route.name, refusal.status] += 1
            reply = _answer_of(refusal)
        if isinstance(reply, Answer) and route.name not in _NOBODY_WAITS_FOR:
            counts.waits.add(latency_s + reply.after_s, call.devices, call.concerns)
        return reply

    def _give_to_another(self, trouble: Trouble, devices: Sequence[str]) -> None:
        for device in filter(None, map(self._books.devices.get, devices)):
            self._books.arrivals.take_over(device, trouble)

    async def _lose(self, trouble: Trouble, request: web.Request) -> web.StreamResponse:
        """Answer for a call that the service has never seen."""
        if trouble.kind in {"status", "html"}:
            return self._response(instead(trouble))
        if trouble.kind == "reset_before":
            reset(request)
        return await self._say_nothing()

    async def _spoil(
        self, trouble: Trouble, reply: Reply, request: web.Request
    ) -> web.StreamResponse:
        """What was asked is done; only the reply goes wrong."""
        if trouble.kind == "reset_after":
            reset(request)
            return await self._say_nothing()
        if trouble.kind == "slow":
            await self._pause(float(trouble.args.get("seconds", 5.0)))
        elif trouble.kind == "odd_body":
            answer = reply if isinstance(reply, Answer) else Answer(None)
            return self._response(odd(answer, trouble))
        return await self._send(reply, request)

    async def _say_nothing(self) -> web.StreamResponse:
        """Until the caller gives up, which cancels this, or the server closes."""
        await self._closing.wait()
        return web.Response(status=503)

    async def _send(self, reply: Reply, request: web.Request) -> web.StreamResponse:
        if isinstance(reply, StreamAnswer):
            headers = common_headers(self._chance.request_id())
            return await serve_stream(self._books, reply, request, headers)
        await self._pause(reply.after_s)
        return self._response(reply)

    def _response(self, answer: Answer) -> web.Response:
        offset_s = self._books.switches.date_offset_s
        return to_response(answer, self._chance.request_id(), offset_s)

    async def _pause(self, story_s: float) -> None:
        if story_s <= 0:
            return
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("calls are served by tasks")
        self._pausing.add(task)
        try:
            await self._clock.sleep(story_s)
        finally:
            self._pausing.discard(task)
        self.waited_s += story_s


def _answer_of(refusal: Refusal) -> Answer:
    return Answer(refusal.body, refusal.status, refusal.headers, content_type=refusal.content_type)


def _no_such_endpoint(_call: Call) -> Answer:
    return Answer({"ok": False, "error": "Not Found"}, 404)
