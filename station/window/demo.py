"""The simulated bench as the window is told of it, and a claim driven through real buttons."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from station.domain.events import FlowEvent
from station.domain.progress import PAGES
from station.domain.questions import Choose
from station.domain.recipe import Recipe
from station.domain.verdict import Verdict
from station.domain.wifi import Security

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class AccessPoint:
    """An invented network; its password stands for nothing outside the simulated bench."""

    ssid: str
    password: str = field(repr=False)
    security: str


@dataclass(frozen=True, slots=True)
class DemoWorld:
    """What `station simulate` says of itself in its first line. `security` "" means auto."""

    cloud_url: str
    product: str
    client_id: str
    username: str
    access_points: tuple[AccessPoint, ...]
    ports: tuple[str, ...]

    def recipe(self) -> Recipe:
        """For the bench: each unit gets a customer of its own."""
        wifi = next(point for point in self.access_points if point.security == "wpa2")
        return Recipe(
            "Training",
            self.product,
            cloud_url=self.cloud_url,
            client_id=self.client_id,
            customer_from="uuid",
            ssid=wifi.ssid,
            security=Security.WPA2,
            fingerprint="training",
        )

    def settings(self) -> dict[str, str]:
        """In place of the person's own settings, which a demonstration leaves alone."""
        return {
            "cloud_url": self.cloud_url,
            "product": self.product,
            "client_id": self.client_id,
            "username": self.username,
        }


class Drive:
    """Presses what a person would press, and takes a picture of each page as it ends."""

    def __init__(
        self,
        window: "MainWindow",
        demo: DemoWorld,
        pictures: Path | None,
        tell: Callable[[FlowEvent], None],
        by: str = "usb",
    ) -> None:
        self._window, self._demo, self._pictures = window, demo, pictures
        self._tell, self._by = tell, by
        self._taken: set[int] = set()
        self._verdict: Verdict | None = None

    async def through(self) -> Verdict:
        """Start, answer, wait for the verdict. The run's own limits bound the wait."""
        import asyncio  # the window's first paint does without

        guided, run = self._window.guided, self._window.run
        ended = asyncio.Event()
        run.ended.connect(ended.set)
        run.moved.connect(self._moved)
        guided.state_changed.connect(self._state_changed)
        self._window.show_page("guided")
        guided.start.by.choose(self._by)
        if self._by == "usb" and self._demo.ports:
            guided.start.choose_port(self._demo.ports[0])
        guided.keys.main.click()
        await ended.wait()
        if self._verdict is None:
            raise RuntimeError("the run ended without a verdict")
        self._picture(len(PAGES) - 1 if self._verdict.passed else self._page())
        return self._verdict

    def _moved(self, event: FlowEvent) -> None:
        from station.domain.events import Judged, StepFinished

        self._tell(event)
        match event:
            case StepFinished(step=step) if step == PAGES[self._page()].steps[-1]:
                self._picture(self._page())
            case Judged(verdict=verdict):
                self._verdict = verdict
            case _:
                return

    def _state_changed(self, state: str) -> None:
        question = self._window.guided.step.question
        if state != "question" or question is None:
            return
        asked = question.question
        nearest = {asked.key: asked.options[0][0]} if isinstance(asked, Choose) else {}
        question.fill_in(nearest | self._answers())
        self._picture(self._page())
        self._window.guided.keys.main.click()

    def _answers(self) -> dict[str, str]:
        network = self._demo.access_points[0]
        return {
            "wifi_ssid": network.ssid,
            "wifi_password": network.password,
            "wifi_security": network.security or "auto",
            "customer": "ada@example.com",
            "keep_owned": "yes",
            "listening": "yes",
            "leave_network": "yes",
        }

    def _page(self) -> int:
        story = self._window.run.story
        return story.current if story is not None else 0

    def _picture(self, page: int) -> None:
        """The first picture of a page stays: a question filled in tells more than its answer."""
        if self._pictures is None or page in self._taken:
            return
        self._taken.add(page)
        name = PAGES[page].name.lower().replace(" ", "-")
        self._window.grab().save(str(self._pictures / f"{page + 1:02}-{name}.png"))
