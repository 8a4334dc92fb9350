"""The main window: the rail, the status bar, and the pages between them."""

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.errors import StationError
from station.domain.events import FlowEvent, StepFailed, StepFinished
from station.domain.recipe import DEFAULT_CLOUD_URL, Ownership, Recipe, checked_cloud_url
from station.flow.ports import Outside
from station.window.crossing.near_by import NearBy
from station.window.frame import SMALLEST_PX, USUAL_PX
from station.window.guided import Guided
from station.window.help.opening import open_help
from station.window.kept_look import as_settings, put_on
from station.window.kept_names import RECIPE_FILE
from station.window.lock.window_lock import WindowLock
from station.window.look import THEMES, Look
from station.window.page_names import BESIDE, RAIL
from station.window.rail import Rail
from station.window.run import Run
from station.window.status_bar import StatusBar
from station.window.tasks import Tasks
from station.window.welcome.progress import Progress, is_first_run
from station.window.window_keys import give_keys

if TYPE_CHECKING:
    from station.window.bench.driver import BenchDriver
    from station.window.cloud.driver import CloudDriver
    from station.window.demo import DemoWorld

_PORTS_EVERY_MS = 2_000
_RAIL_FOLDS_PX = 1100
_IN_THE_CLOUDS_BOOKS = ("CLD", "TOK")


class Closes(Protocol):
    async def close(self) -> None: ...


class MainWindow(QWidget):
    """Built around an `Outside`; `exited` is set once it is closed and its work has stopped."""

    def __init__(self, outside: Outside, look: Look, demo: "DemoWorld | None" = None) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setMinimumSize(*SMALLEST_PX)
        self.resize(*USUAL_PX)
        self.outside, self.look, self._demo = outside, look, demo
        self._settings, trouble = self._read_settings()
        self.exited = asyncio.Event()
        self.begins_anew = False
        """Once it has exited another is to be made in its place."""
        self.leads_to = ""
        """`training`, where that is to come before the other one."""
        self.tasks = Tasks(self._crashed)
        self.run = Run(outside, self.tasks)
        self.rail = Rail(look, RAIL)
        self.status = StatusBar(look, training=demo is not None)
        self.guided = Guided(look, self.run, self._prefill)
        self.near_by = NearBy(outside, self.tasks, self.guided, self._recipe)
        self._pages = QStackedWidget()
        self._built: dict[str, QWidget] = {"guided": self.guided}
        self.cloud: CloudDriver | None = None
        self.bench: BenchDriver | None = None
        self.closing: list[Closes] = []
        """What pages hold of the outside, given back at the end."""
        self._pages.addWidget(self.guided)
        self._lay_out()
        self._connect()
        self._ports_timer = QTimer(self)
        self._ports_timer.setInterval(_PORTS_EVERY_MS)
        self._ports_timer.timeout.connect(self._look_at_ports)
        self.shown = "guided"
        self.lock = WindowLock(self)
        self._open(trouble)

    @property
    def settings(self) -> Mapping[str, str]:
        """What was chosen, as it is now in force."""
        return self._settings

    @property
    def is_demo(self) -> bool:
        """A demonstration leaves no trace in what the person has kept."""
        return self._demo is not None

    @property
    def is_first_run(self) -> bool:
        """There is no account to work with yet, or the first run's cards are not through."""
        return not self.is_demo and is_first_run(self._settings)

    @property
    def is_at_work(self) -> bool:
        return self.run.is_running or bool(self.bench is not None and self.bench.units_in_work)

    def show_page(self, key: str) -> None:
        """One of the rail's, or one beside them. In the first run Guided is its cards."""
        self.shown = key = self.lock.allowed(key)
        name = "welcome" if key == "guided" and self.is_first_run else key
        page = self._built.get(name) or self._build(name)
        self._pages.setCurrentWidget(page)
        self.rail.show_chosen(BESIDE.get(key, key))
        if name == "guided":
            QTimer.singleShot(0, self._look_at_ports)
            self._ports_timer.start()
        else:
            self._ports_timer.stop()
        if (focus := getattr(page, "focus_page", None)) is not None:
            focus()

    def show_section(self, key: str) -> None:
        """One of the sections of Settings: account, look, slots, recipes, labels, sounds or
        secrets.
        """
        self.show_page("settings")
        from station.window.pages.settings_page import SettingsPage

        for page in self.findChildren(SettingsPage):
            page.shelf.choose(key)

    def show_help(self, topic: str = "") -> None:
        """See `open_help`."""
        open_help(self, topic)

    def ask_to_close(self) -> None:
        """Ask to exit; whoever shows this window ends its work in order, then hides it."""
        units = self.bench.units_in_work if self.bench is not None else 0
        if not self.run.is_running and not units:
            self.exited.set()
            return
        from station.window.dialog import Ask  # needed only now

        title, text = self.tr("Close while a device is in work?"), self.tr(
            "Stopping now may leave it half done. We note how far it came."
        )  # fmt: skip
        if units:
            title = self.tr("Close while units are in work: {0}?").format(units)
            text = self.tr(
                "Stopping now may leave them half done. We note where, and take them up again at "
                "the next start."
            )
        verbs = (self.tr("Let it finish"), self.tr("Stop and close"))
        ask = Ask(self.look, self, title, text, verbs)
        ask.agreed.connect(self.exited.set)
        ask.open()

    async def close_work(self) -> None:
        """Stop what runs, and let go of the cloud."""
        await self.tasks.close()
        for held in self.closing:
            await held.close()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        width = self.width() / self.look.scale
        self.rail.fold(folded=width < _RAIL_FOLDS_PX)
        self.status.fold(folded=width < 860)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.status)
        column.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.status.theme_pressed.connect(self._next_theme)
        self.guided.start_pressed.connect(self._begin)
        self.guided.start.entries.chosen.connect(self.show_page)
        self.run.moved.connect(self._watch_cloud)
        self.look.changed.connect(self._fold)
        give_keys(self)

    def _read_settings(self) -> tuple[Mapping[str, str], StationError | None]:
        """The look first: putting it on a window already full of widgets costs twice."""
        trouble: StationError | None = None
        try:
            kept = self.outside.settings()
        except StationError as unreadable:
            kept, trouble = {}, unreadable
        put_on(self.look, kept)
        return {**kept, **(self._demo.settings() if self._demo is not None else {})}, trouble

    def _open(self, trouble: StationError | None) -> None:
        kept = self._settings
        self.guided.start.choose(kept.get("ownership", ""), kept.get("delivery", ""))
        is_at_cards = Progress.of(kept).is_under_way
        self.show_page("bench" if kept.get(RECIPE_FILE) and not is_at_cards else "guided")
        if trouble is not None:
            self._tell_unreadable(trouble)

    def _tell_unreadable(self, trouble: StationError) -> None:
        """Without settings it is the first run, as far as we can know."""
        from station.window.welcome.page import WelcomePage

        number = self.outside.verdicts.row(trouble.code).number
        for page in self.findChildren(WelcomePage):
            page.say_trouble(number, str(trouble), trouble.hint)

    def _build(self, name: str) -> QWidget:
        from station.window.page_makers import make_page

        page = make_page(self, name)
        self._built[name] = page
        self._pages.addWidget(page)
        return page

    def _begin(self) -> None:
        start = self.guided.start
        recipe = self._recipe()
        self.keep({"ownership": start.ownership.value, "delivery": start.by.answer})
        self._ports_timer.stop()
        self.run.begin(recipe, start.way)
        self.guided.show_again()

    def _recipe(self) -> Recipe:
        """As far as an account is known."""
        kept = self._settings
        return Recipe(
            name="Guided",
            product=kept.get("product", ""),
            cloud_url=checked_cloud_url(kept.get("cloud_url") or DEFAULT_CLOUD_URL),
            client_id=self._settings.get("client_id") or None,
            username=self._settings.get("username") or None,
            ownership=Ownership(self.guided.start.ownership),
            delivery=self.guided.start.by.answer,
        )

    def training_recipe(self) -> Recipe | None:
        """What the bench makes of units on the simulated bench."""
        return self._demo.recipe() if self._demo is not None else None

    def _prefill(self) -> dict[str, str]:
        ssid = self._settings.get("ssid", "")
        return {"wifi_ssid": ssid} if ssid else {}

    def _look_at_ports(self) -> None:
        if self.guided.state != "start" or not self.guided.isVisible():
            return
        try:
            ports = tuple(self.outside.ports(self._recipe()))
        except StationError:
            ports = ()  # what is wrong with a port is told when it is opened
        self.guided.start.show_ports(ports)
        self.status.show_devices(len(ports))

    def _watch_cloud(self, event: FlowEvent) -> None:
        match event:
            case StepFinished(step="look_up"):
                self.status.show_cloud("ok")
            case StepFailed(error=error):
                number = self.outside.verdicts.row(error.code).number
                if number.startswith(_IN_THE_CLOUDS_BOOKS):
                    self.status.show_cloud("trouble")
            case StepFinished(step="choose_wifi", unit=unit):
                wifi = getattr(unit, "wifi", None)
                if wifi is not None:
                    self.keep({"ssid": wifi.ssid})
            case _:
                return

    def _next_theme(self) -> None:
        shown = self.look.shown_theme
        themes = [theme for theme in THEMES if theme != "system"]
        self.look.choose(themes[(themes.index(shown) + 1) % len(themes)], self.look.scale)
        self.keep_look()

    def keep_look(self) -> None:
        self.keep(as_settings(self.look))

    def keep(self, settings: Mapping[str, str]) -> None:
        """From now on and at the next start; a demonstration keeps nothing."""
        self._settings = {**self._settings, **settings}
        if self._demo is None:
            self.outside.keep_settings(dict(self._settings))

    def _crashed(self, error: BaseException) -> None:
        from station.window.bundle.making import offer_bundle
        from station.window.crash import CrashPage  # never, we hope

        page = CrashPage(self.look, self, error)
        page.bundle.clicked.connect(lambda: offer_bundle(self, page.text))
        page.open()
