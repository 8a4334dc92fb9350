"""A training in the real window, on its simulated bench, and hands that press its buttons."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from station.assembly.outside import StationOutside
from station.assembly.training import train
from station.domain.training import Act
from station.domain.training_marks import Marks
from station.host.secrets import Secrets
from station.window.app import run_in_qt
from station.window.frame import Frame
from station.window.main_window import MainWindow
from station.window.training.driver import TrainingDriver

SCALE = 0.03
"""Story time: a minute of waiting passes in 2 s."""
FOUND_WITHIN_S = 15.0


@dataclass
class Trainee:
    """Presses what a person would press, and waits until something is to be done."""

    driver: TrainingDriver
    window: MainWindow
    answers: dict[str, str] = field(
        default_factory=lambda: {
            "wifi_ssid": "Factory", "wifi_password": "factory-floor-7",
            "customer": "ada@example.com",
        }
    )  # fmt: skip

    async def begin(self, drill: str) -> None:
        self.driver.page.list.cards[drill].begin.click()
        await self.until_ready()
        assert self.window.shown == "guided"
        self.press_main()

    async def until_ready(self) -> None:
        ready = asyncio.Event()
        self.driver.ready.connect(ready.set)
        async with asyncio.timeout(FOUND_WITHIN_S):
            await ready.wait()
        self.driver.ready.disconnect(ready.set)

    def press_main(self) -> None:
        self.window.guided.keys.main.click()

    async def work_until_told(self, *, listens: bool = False) -> str:
        """Answer what is asked, until there is a question of the hands, trouble or an end: wake,
        trouble or done. Where it `listens` by now, the first of them goes by itself.
        """
        while True:
            state = self.window.guided.state
            question = self.window.guided.step.question
            if state == "question" and question is not None:
                if not question.question.key.startswith("wake"):
                    question.fill_in(self.answers)
                    self.press_main()
                elif not listens:
                    return "wake"
            elif state in ("trouble", "done") and not self.window.run.is_running:
                return state
            await self._something_happens()

    async def _something_happens(self) -> None:
        heard = asyncio.Event()
        signals = (
            self.window.run.moved, self.window.run.ended, self.window.guided.state_changed,
            self.window.run.operator.asked, self.window.run.operator.withdrawn,
        )  # fmt: skip
        for signal in signals:
            signal.connect(heard.set)
        try:
            async with asyncio.timeout(FOUND_WITHIN_S):
                await heard.wait()
        finally:
            for signal in signals:
                signal.disconnect(heard.set)

    @property
    def verdict(self) -> str:
        story = self.window.run.story
        return story.verdict.code if story is not None and story.verdict is not None else ""

    def lend(self, act: Act) -> None:
        self.driver.strip.hands[act].click()

    def again(self) -> None:
        self.window.guided.keys.again.click()

    def set_aside(self) -> None:
        self.window.guided.keys.aside.click()

    def name(self, slug: str) -> None:
        what = self.driver.strip.what
        what.setCurrentIndex(what.findData(slug))
        what.activated.emit(what.currentIndex())

    async def marked(self, last: Callable[[], None]) -> Marks:
        """Do the `last` thing, and wait for the marks."""
        told: asyncio.Future[Marks] = asyncio.get_running_loop().create_future()
        self.driver.marked.connect(told.set_result)
        last()
        async with asyncio.timeout(FOUND_WITHIN_S):
            marks = await told
        self.driver.marked.disconnect(told.set_result)
        return marks

    def story_shown(self) -> str:
        labels = self.driver.strip.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def save_certificate(self, file: Path) -> None:
        """By the button, and the name given in its dialog."""
        self.driver.page.certificate.save.click()
        dialog = self.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.selectNameFilter(dialog.nameFilters()[-1])
        dialog.fileSelected.emit(str(file))
        dialog.close()


def outside_in(folder: Path) -> StationOutside:
    return StationOutside(
        Secrets({}),
        SCALE,
        registry=folder / "run",
        state_folder=folder / "state",
        settings_file=folder / "settings.toml",
        data_folder=folder / "data",
    )


def train_with(outside: StationOutside, play: Callable[[Trainee], Awaitable[None]]) -> None:
    """A whole training: `play` begins once the drills are shown, then it is ended by its button."""

    async def main() -> int:
        training = asyncio.ensure_future(train(outside, pace="fast"))
        driver = await _shown(training)
        window = next(iter(Frame.at_hand().findChildren(MainWindow)))
        driver.page.list.person.fill_in("Ada Lovelace")
        try:
            await play(Trainee(driver, window))
        finally:
            if window.run.is_running:
                driver.strip.give_up.click()
            window.exited.set()
            status = await training
        return status

    assert run_in_qt(main) == 0


async def _shown(training: "asyncio.Future[int]") -> TrainingDriver:
    """The bench starts as a process of its own: there is no event before the window is there."""
    while not training.done():
        for driver in Frame.at_hand().findChildren(TrainingDriver):
            return driver
        await asyncio.sleep(0.02)
    await training
    raise AssertionError("the training ended by itself")


@pytest.fixture
def outside(tmp_path: Path) -> StationOutside:
    return outside_in(tmp_path)
