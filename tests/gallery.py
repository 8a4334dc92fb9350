"""Draws every page in every state for the eye: `python -m tests.gallery FOLDER [name …]`, and
every call's form: `python -m tests.gallery FOLDER forms [call …]`. A language among the names
(`de`, `zh_CN` … or `longer`, `mirrored` that nobody speaks) has all drawn in it.

Light, dark, high contrast, text at 200 %, the smallest window, long words, in grey, from afar.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from station.domain.calls.catalogue import CALLS
from station.domain.cloud_errors import OwnedByAnother
from station.domain.device_errors import NotListening, PasswordWrong
from station.domain.errors import StationError, Unconfirmed
from station.domain.events import Judged, StepFailed, StepMoved, StepStarted
from station.domain.questions import CUSTOMER, KEEP_OWNED, ONE_TIME_CODE, WIFI, Form, Question
from station.domain.unit import Unit
from station.domain.verdict import Verdict
from station.window.look import Look
from station.window.main_window import MainWindow
from station.window.story import Story
from tests.window.bench_scenes import BENCH_PICTURES, BENCH_SCENES, as_seen
from tests.window.bundle_scenes import BUNDLE_PICTURES
from tests.window.cloud_scenes import CLOUD_DIALOGS, CLOUD_SCENES, filled, on_top
from tests.window.crossing_scenes import CROSSING_PICTURES, CROSSING_SCENES
from tests.window.doctor_scenes import DOCTOR_PICTURES, DOCTOR_SCENES
from tests.window.firmware_scenes import FIRMWARE_PICTURES, FIRMWARE_SCENES
from tests.window.help_scenes import HELP_PICTURES, HELP_SCENES
from tests.window.listening_scenes import LISTENING_PICTURES, LISTENING_SCENES
from tests.window.monitors_scenes import MONITORS_PICTURES, MONITORS_SCENES
from tests.window.pseudo import speak_for_pictures
from tests.window.records_scenes import RECORDS_PICTURES, RECORDS_SCENES
from tests.window.release_scenes import RELEASE_PICTURES, RELEASE_SCENES
from tests.window.rounds_scenes import ROUNDS_PICTURES, ROUNDS_SCENES
from tests.window.scripted import (
    ACCOUNT,
    CONFIRMED,
    ENROLLED,
    EQUIPPED,
    HANDED_OVER,
    PASSED,
    PROMISED,
    RECIPE,
    TABLE,
    UNIT,
    ScriptedOutside,
    events_until,
)
from tests.window.secrets_scenes import SECRETS_PICTURES, SECRETS_SCENES
from tests.window.settings_scenes import SETTINGS_PICTURES, SETTINGS_SCENES
from tests.window.training_scenes import TRAINING_PICTURES, TRAINING_SCENES
from tests.window.updates_scenes import UPDATES_PICTURES
from tests.window.welcome_scenes import WELCOME_PICTURES, WELCOME_SCENES


@dataclass
class Shown:
    """A window and the clock its story goes by."""

    window: MainWindow
    now_s: float = 0.0

    def story(self, step: str) -> Story:
        """A story as far as the beginning of `step`, one second for each event."""
        story = Story(RECIPE, lambda: self.now_s)
        self.window.run.story = story
        told = events_until(step) if step != "done" else events_until("")
        for event in told:
            story.apply(event)
            self.now_s += 0.4
        return story

    def draw(self) -> None:
        self.window.guided.show_again()


Scene = Callable[[Shown], None]


def start(_shown: Shown) -> None:
    """The start card needs nothing told."""


def start_several(shown: Shown) -> None:
    outside = shown.window.outside
    assert isinstance(outside, ScriptedOutside)
    first = outside.seen_ports[0]
    outside.seen_ports.append(replace(first, address="/dev/ttyACM1", place="1-2"))


def asked(question: Question | Form, step: str, unit: Unit, **answers: str) -> Scene:
    def show(shown: Shown) -> None:
        story = shown.story(step)
        story.apply(StepStarted(unit, step))
        shown.window.run.operator.asked.emit(question)
        box = shown.window.guided.step.question
        assert box is not None
        box.fill_in(answers)

    return show


def handing_over(shown: Shown) -> None:
    story = shown.story("hand_over")
    story.apply(StepStarted(PROMISED, "hand_over"))
    for part, took_s in (("listening", 0.4), ("code_stored", 1.1)):
        story.apply(StepMoved(PROMISED, "hand_over", part))
        shown.now_s += took_s
        story.apply(StepMoved(PROMISED, "hand_over", part, done=True))
    story.apply(StepMoved(PROMISED, "hand_over", "wifi_stored"))
    shown.now_s += 3.0
    shown.draw()


def slow(shown: Shown) -> None:
    story = shown.story("confirm_owner")
    story.apply(StepStarted(HANDED_OVER, "confirm_owner"))
    story.apply(StepMoved(HANDED_OVER, "confirm_owner", "online_seen"))
    shown.now_s += 62
    shown.draw()


def waiting_first(shown: Shown) -> None:
    story = shown.story("identify")
    story.apply(StepStarted(EQUIPPED, "identify"))
    story.apply(StepMoved(EQUIPPED, "identify", "device_answers"))
    shown.now_s += 2
    shown.draw()


def finished(shown: Shown) -> None:
    shown.story("hand_over")
    shown.draw()


def troubled(error: StationError, step: str, unit: Unit) -> Scene:
    def show(shown: Shown) -> None:
        story = shown.story(step)
        story.apply(StepStarted(unit, step))
        if step == "confirm_owner":
            story.apply(StepMoved(unit, step, "online_seen"))
            story.apply(
                StepMoved(unit, step, "online_seen", done=True, seen="Connected at 14:06:58.")
            )
            story.apply(StepMoved(unit, step, "owner_seen"))
        story.apply(StepFailed(unit, step, error))
        story.apply(Judged(unit, TABLE.of(error)))
        shown.draw()

    return show


def ended(verdict: Verdict) -> Scene:
    def show(shown: Shown) -> None:
        story = shown.story("done" if verdict.passed else "confirm_owner")
        shown.now_s += 20
        story.apply(Judged(CONFIRMED, verdict))
        story.is_set_aside = not verdict.passed
        shown.draw()

    return show


def detailed(shown: Shown) -> None:
    handing_over(shown)
    shown.window.guided.keys.details.click()


def page(key: str) -> Scene:
    return lambda shown: shown.window.show_page(key)


def first_run(shown: Shown) -> None:
    shown.window._settings = {}
    shown.window.show_page("guided")


SCENES: dict[str, Scene] = {
    "start": start,
    "start-several": start_several,
    "wifi": asked(WIFI, "choose_wifi", UNIT),
    "wifi-filled": asked(
        WIFI, "choose_wifi", UNIT,
        wifi_ssid="Acme-Warehouse", wifi_password="correct horse", wifi_security="wpa2",
    ),
    "wifi-wrong": asked(
        WIFI, "choose_wifi", UNIT, wifi_ssid="Acme-Warehouse", wifi_password="short"
    ),
    "identify": waiting_first,
    "customer": asked(CUSTOMER, "expect_owner", ENROLLED),
    "keep": asked(KEEP_OWNED, "expect_owner", ENROLLED),
    "one-time-code": asked(ONE_TIME_CODE, "look_up", ENROLLED),
    "code-done": finished,
    "hand-over": handing_over,
    "details": detailed,
    "slow": slow,
    "trouble-owned": troubled(
        OwnedByAnother("The device belongs to another account. It came online, but not to ada."),
        "confirm_owner", HANDED_OVER,
    ),
    "trouble-listening": troubled(NotListening(), "identify", EQUIPPED),
    "trouble-password": troubled(PasswordWrong(), "confirm_owner", HANDED_OVER),
    "trouble-not-sure": troubled(Unconfirmed(), "confirm_owner", HANDED_OVER),
    "done-pass": ended(PASSED),
    "done-fail": ended(replace(TABLE.of(OwnedByAnother()), ending="fail")),
    "done-not-sure": ended(TABLE.of(Unconfirmed())),
    "done-set-aside": ended(TABLE.of(PasswordWrong())),
    "settings": page("settings"),
    "first-run": first_run,
}  # fmt: skip
LOOKS: dict[str, tuple[str, float, tuple[int, int]]] = {
    "light": ("light", 1.0, (1440, 900)),
    "dark": ("dark", 1.0, (1440, 900)),
    "contrast": ("contrast", 1.0, (1440, 900)),
    "small": ("light", 1.0, (1024, 600)),
    "large-text": ("light", 2.0, (1440, 900)),
    "large-text-small": ("dark", 2.0, (1024, 600)),
    "grey": ("light", 1.0, (1920, 1080)),
    "far": ("light", 1.0, (1920, 1080)),
}


PAGES = (
    "start", "wifi-filled", "customer", "hand-over", "trouble-password", "done-pass", "bench-16",
    "cloud", "cloud-import", "records-long", "release-everything", "rounds-handing",
    "firmware-wrong", "monitors", "doctor", "settings", "settings-recipes-advised",
    "crossing-hand-over", "listening",
)  # fmt: skip
"""One scene at least of each page: to walk through all of them in every way costs minutes."""
BENCH_LOOKS = ("grey", "far")
FORM_LOOKS = (("light", 1.0), ("dark", 1.0), ("light", 2.0), ("dark", 2.0))


def in_window(scene: Callable[[MainWindow], None]) -> Scene:
    return lambda shown: scene(shown.window)


_PAGE_SCENES = (
    BENCH_SCENES | CLOUD_SCENES | CROSSING_SCENES | RECORDS_SCENES | RELEASE_SCENES
    | MONITORS_SCENES | SETTINGS_SCENES | LISTENING_SCENES | ROUNDS_SCENES | TRAINING_SCENES
    | SECRETS_SCENES | WELCOME_SCENES
)  # fmt: skip
SCENES |= {
    name: in_window(scene)
    for name, scene in (_PAGE_SCENES | DOCTOR_SCENES | FIRMWARE_SCENES | HELP_SCENES).items()
}
_PICTURES = (
    BENCH_PICTURES | CLOUD_DIALOGS | CROSSING_PICTURES | RECORDS_PICTURES | RELEASE_PICTURES
    | MONITORS_PICTURES | SETTINGS_PICTURES | LISTENING_PICTURES | ROUNDS_PICTURES
    | TRAINING_PICTURES
    | BUNDLE_PICTURES | UPDATES_PICTURES | SECRETS_PICTURES | WELCOME_PICTURES
)  # fmt: skip
DIALOGS = {
    name: in_window(scene)
    for name, scene in (_PICTURES | DOCTOR_PICTURES | FIRMWARE_PICTURES | HELP_PICTURES).items()
}
"""What is drawn and not walked through: dialogs, and states beside those above."""


async def shown_pages(
    look: Look, scenes: Mapping[str, Scene]
) -> AsyncIterator[tuple[str, MainWindow]]:
    """Each scene in a window of its own, put away once it has been looked at."""
    for name, scene in scenes.items():
        kept = {**ACCOUNT, "theme": look.theme, "text_scale": f"{look.scale}"}
        window = MainWindow(ScriptedOutside(kept), look, None)
        window.status.hold_still_at("14:07")
        look.dress(window)
        window.show()
        scene(Shown(window))
        await asyncio.sleep(0)
        QApplication.processEvents()
        yield name, window
        window.hide()
        await window.close_work()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def every_page(folder: Path, look: Look, wanted: list[str]) -> None:
    """Of `wanted` the scenes and the looks; of which none is wanted, all."""
    every = {**SCENES, **DIALOGS}
    names, looks = set(wanted) & set(every), set(wanted) & set(LOOKS)
    scenes = {name: scene for name, scene in every.items() if name in (names or every)}
    for shown, (theme, scale, size) in LOOKS.items():
        if shown not in (looks or LOOKS):
            continue
        look.choose(theme, scale)
        seen = {n: s for n, s in scenes.items() if shown not in BENCH_LOOKS or n in BENCH_SCENES}
        async for name, window in shown_pages(look, seen):
            window.resize(*size)
            _settle()
            picture = as_seen(on_top(window).grab(), shown)
            picture.save(str(folder / f"{name}--{shown}.png"))


async def every_form(folder: Path, look: Look, wanted: list[str]) -> None:
    """The form of every call, whole, however long it is."""
    for theme, scale in FORM_LOOKS:
        look.choose(theme, scale)
        async for _, window in shown_pages(look, {"": lambda _shown: None}):
            for call in wanted or CALLS:
                page = filled(window, call)
                _settle()
                form = page.form
                assert form is not None
                form.resize(form.width(), max(form.height(), form.sizeHint().height()))
                picture = QPixmap(form.size())
                picture.fill(look.colour("surface"))
                form.render(picture)
                picture.save(str(folder / f"{call}--{theme}-{round(scale * 100)}.png"))


def _settle() -> None:
    """Labels that wrap learn their height from their width, and their frames from them."""
    for _ in range(3):
        QApplication.processEvents()


def main(folder: Path, wanted: list[str]) -> None:
    _app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        speak_for_pictures(name)
    look = Look(ScriptedOutside().resource)
    look.keep_still(still=True)
    if "forms" in wanted:
        asyncio.run(every_form(folder, look, [name for name in wanted if name != "forms"]))
    else:
        asyncio.run(every_page(folder, look, wanted))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
