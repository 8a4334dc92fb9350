"""Does what the page Monitors asks for: watch, type, give way to the work of others."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import aclosing
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer

from station.domain.errors import StationError
from station.domain.field.monitor_typing import LineEnd
from station.flow.field.monitors import (
    LogNews,
    LogWish,
    MonitorBatch,
    MonitorNews,
    Monitors,
    MonitorWish,
    PortState,
    Told,
)
from station.flow.ports import Outside, Way
from station.window.look import Look
from station.window.monitors import verbs
from station.window.monitors.giving_way import GivingWay
from station.window.monitors.keeping import Keeping
from station.window.monitors.page import MonitorsPage
from station.window.monitors.port_bar import EVENTS
from station.window.monitors.stream import StreamFollower
from station.window.monitors.verb_dialog import VerbDialog
from station.window.monitors.watched import Watched
from station.window.tasks import Tasks

_LOOK_EVERY_MS = 2_000
Settings = Callable[[], Mapping[str, str]]


class MonitorsDriver(QObject):
    """`owner` says which part of Station works with devices now: Guided, Bench, or ""."""

    def __init__(  # noqa: PLR0913, PLR0917  # what it drives, and what it drives it with
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        page: MonitorsPage,
        settings: Settings,
        owner: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._look, self._outside, self._tasks, self._page = look, outside, tasks, page
        self._settings = settings
        self._monitors: Monitors | None = None
        self.watched: dict[str, Watched] = {}
        self._following: dict[str, asyncio.Task[Any]] = {}
        self._giving = GivingWay(tasks, owner, self.watched, self._show_state)
        self.stream = StreamFollower(outside, tasks, settings)
        self.keeping = Keeping(page)
        self._ports_timer = QTimer(self)
        self._ports_timer.setInterval(_LOOK_EVERY_MS)
        self._ports_timer.timeout.connect(self._look_at_ports)
        self._connect()

    async def close(self) -> None:
        """The tasks have ended by now."""
        await self._giving.close()
        await self.stream.close()

    # ---- what is watched ----

    def watch(self, address: str) -> None:
        """A port, or EVENTS: the stream of the account's product."""
        source = self._source(address)
        if source in self.watched:
            self._page.sources.choose(source)
            return
        try:
            watched = self._begun(address, source)
        except StationError as error:
            self._fail(error)
            return
        self._page.trouble.hide()
        self.watched[source] = watched
        self._following[source] = self._tasks.start(self._follow(watched), f"watch {source}")
        self._show_sources()
        self._page.sources.choose(source)
        self._look_at_ports()
        self._giving.begin()

    def stop(self, source: str) -> None:
        """Its lines stay on the time line until they are cleared."""
        watched = self.watched.pop(source, None)
        if watched is None:
            return
        self._following.pop(source).cancel()
        self._tasks.start(self._giving.forget(watched), f"close {source}")
        self._show_sources()
        self._look_at_ports()

    def _begun(self, address: str, source: str) -> Watched:
        if address == EVENTS:
            return Watched(source, address)
        known = {port.address: port for port in self._tools().ports(every=True)}
        is_board = address not in known or known[address].platform is not None
        wish = MonitorWish(address, self._page.port.rate, source)
        return Watched(source, address, self._tools().open(wish), is_board)

    async def _follow(self, watched: Watched) -> None:
        try:
            if watched.monitor is None:
                await self.stream.follow(
                    self._page.board.take, lambda news: self._take_stream(watched, news)
                )
                return
            # an asynchronous generator, as the protocol means it
            async with aclosing(cast("Any", watched.monitor.follow())) as told:
                async for each in told:
                    self._take(watched, each)
        except StationError as error:
            watched.detail = str(error)
            self._fail(error)

    def _take(self, watched: Watched, told: Told) -> None:
        match told:
            case MonitorBatch():
                self._page.board.take(told.lines)
                self._page.tools.show_held(self._page.board.held)
                watched.rest, watched.where = told.rest, told.where
                if watched.source == self._page.sources.source:
                    self._page.device.show_rest(told.rest)
                    if watched.is_ready:
                        self._page.device.show_where(told.where)
            case MonitorNews():
                watched.take_news(told)
                self._show_state(watched)
            case LogNews(path, trouble):
                watched.log = "" if trouble is not None else path
                self._show_state(watched)
                if trouble is not None:
                    self._fail(trouble)
                else:
                    self._page.tools.say(self.tr("Lines are kept in {0}.").format(path))

    def _take_stream(self, watched: Watched, news: object) -> None:
        watched.take_stream(news)  # type: ignore[arg-type]  # what the follower tells
        self._show_state(watched)

    # ---- what is shown ----

    def _show_sources(self) -> None:
        page = self._page
        page.sources.show_sources({name: each.short for name, each in self.watched.items()})
        page.board.show_sources(list(self.watched))
        page.tools.sides.setVisible(len(self.watched) > 1)
        page.show_watching(watching=bool(self.watched) or bool(page.board.together.lines.kept))
        for watched in self.watched.values():
            self._show_state(watched)
        self._choose(page.sources.source)

    def _show_state(self, watched: Watched) -> None:
        if watched.source not in self.watched:
            return
        self._page.sources.show_state(watched.source, watched.shape, watched.short)
        if watched.source == self._page.sources.source:
            self._choose(watched.source)

    def _choose(self, source: str) -> None:
        page, watched = self._page, self.watched.get(source)
        page.board.show_only(source)
        page.show_device(shown=watched is not None)
        page.tools.log.setVisible(watched is not None and watched.monitor is not None)
        if watched is None:
            return
        page.tools.show_log(is_kept=bool(watched.log))
        page.device.show_rest(watched.rest)
        page.device.show_ready(ready=watched.is_ready, is_board=watched.is_board)
        if watched.is_ready:
            page.device.show_where(watched.where)
        else:
            page.device.say(watched.long, "warn" if watched.state is PortState.DENIED else "muted")

    def _fail(self, error: StationError) -> None:
        row = self._outside.verdicts.row(error.code)
        self._page.say_trouble(row.number, str(error), error.hint)

    # ---- what is typed and done ----

    def _type(self, text: str, end: object) -> None:
        watched = self.watched.get(self._page.sources.source)
        if watched is not None and watched.monitor is not None:
            work = self._told(watched.monitor.send(text, LineEnd(str(end))))
            self._tasks.start(work, "type")

    def _ask_verb(self, act: str) -> None:
        if act not in ("wifi", "claim-code"):
            plain = {"identify": verbs.identify, "claimed": verbs.claimed, "leave": verbs.leave}
            self._do(plain[act])
            return
        dialog = VerbDialog(self._look, self._page, act)
        make = verbs.wifi if act == "wifi" else verbs.claim_code
        dialog.answered.connect(lambda values: self._do_with(make, values))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do_with(self, make: Callable[[dict[str, str]], verbs.Verb], values: object) -> None:
        try:
            self._do(make(cast("dict[str, str]", values)))
        except StationError as error:
            self._fail(error)

    def _do(self, verb: verbs.Verb) -> None:
        watched = self.watched.get(self._page.sources.source)
        if watched is not None and watched.is_ready:
            self._page.trouble.hide()
            self._tasks.start(self._told(self._done(watched, verb)), "verb")

    async def _done(self, watched: Watched, verb: verbs.Verb) -> None:
        assert watched.monitor is not None  # noqa: S101  # it is ready
        async with watched.monitor.lend() as address:
            device = await self._outside.open_device(Way.usb(address))
            try:
                words = await verb(device)
            finally:
                await device.close()
        self._page.board.take((self.keeping.note(watched.source, words),))

    async def _told(self, work: Any) -> None:
        try:
            await work
        except StationError as error:
            self._fail(error)

    def _log(self) -> None:
        watched = self.watched.get(self._page.sources.source)
        if watched is None or watched.monitor is None:
            return
        if watched.log:
            self._tasks.start(self._told(watched.monitor.log_to(None)), "end log")
            watched.log = ""
            self._page.tools.say("")
            self._show_state(watched)
            return
        log_to = watched.monitor.log_to
        self.keeping.ask_log(
            watched.source,
            lambda path: self._tasks.start(self._told(log_to(LogWish(path))), "log"),
        )

    # ---- inside ----

    def _tools(self) -> Monitors:
        if self._monitors is None:
            self._monitors = self._outside.field.monitors()
        return self._monitors

    def _look_at_ports(self) -> None:
        port = self._page.port
        taken = {each.address for each in self.watched.values()}
        try:
            ports = self._tools().ports(every=port.every.isChecked())
        except StationError:
            ports = ()  # what is wrong with a port is told when it is opened
        port.show_choices(ports, self._settings().get("product", ""), taken)

    def _source(self, address: str) -> str:
        if address == EVENTS:
            return self.stream.source
        return address.rpartition("/")[2] or address

    def _connect(self) -> None:
        page = self._page
        page.opened.connect(self._look_at_ports)
        page.opened.connect(self._ports_timer.start)
        page.closed.connect(self._ports_timer.stop)
        page.port.watch_pressed.connect(self.watch)
        page.port.every_asked.connect(self._look_at_ports)
        page.sources.chosen.connect(self._choose)
        page.device.typed.connect(self._type)
        page.device.verb_pressed.connect(self._ask_verb)
        page.device.stop_pressed.connect(lambda: self.stop(page.sources.source))
        page.tools.log.clicked.connect(self._log)
