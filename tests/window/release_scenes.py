"""What the page that releases a device may look like, for the gallery."""

from collections.abc import Callable
from dataclasses import replace

from station.domain.cloud_errors import CloudUnwell
from station.domain.field.freeing import RELEASE, REMOVING, Act, Whereabouts
from station.domain.field.freeing_plan import plan_of
from station.window.main_window import MainWindow
from station.window.release.agreement import agree
from station.window.release.page import ReleasePage
from tests.window.scripted import TABLE
from tests.window.scripted_release import ANOTHERS, NOWHERE, OURS

Scene = Callable[[MainWindow], None]
LONG = "Refrigerated Transport Sensor with Door Contact, second edition for Lower Saxony"


def release_page(window: MainWindow) -> ReleasePage:
    window.show_page("release")
    return next(iter(window.findChildren(ReleasePage)))


def found(window: MainWindow, where: Whereabouts, acts: frozenset[Act] = RELEASE) -> ReleasePage:
    page = release_page(window)
    page.field.fill_in(where.device.text)
    page.show_found(where)
    page.show_plan(plan_of(where, acts))
    return page


def empty(window: MainWindow) -> None:
    release_page(window)


def ours(window: MainWindow) -> None:
    found(window, OURS)


def everything(window: MainWindow) -> None:
    place = replace(OURS.places[0], name=LONG, development=True)
    where = replace(
        OURS, places=(place,), code_until="2026-01-31T15:02:11+00:00", labels=("A-0412",),
        in_doubt=(Act.UNCLAIM,), online=True,
    )  # fmt: skip
    found(window, where, RELEASE | {Act.WIFI, Act.CUSTOMER})


def anothers(window: MainWindow) -> None:
    found(window, ANOTHERS)


def nowhere(window: MainWindow) -> None:
    page = found(window, NOWHERE)
    row = TABLE.row("device-nowhere")
    page.say_trouble(row.number, row.what, row.do)


def refused(window: MainWindow) -> None:
    page = found(window, OURS)
    page.wishes.how_much.choose("remove")
    page.wishes.changed.emit()
    page.show_plan(plan_of(replace(OURS, places=()), REMOVING), is_refused=True)
    row = TABLE.row("still-owned")
    page.say_trouble(row.number, "The device still belongs to ada@acme.example.", row.do)


def under_way(window: MainWindow) -> None:
    page = found(window, OURS)
    page.show_busy(busy=True)
    page.steps.show_state(0, "done", "The cloud names no owner of it.")
    page.steps.show_state(1, "doing")


def half_done(window: MainWindow) -> None:
    page = found(window, OURS)
    page.steps.show_state(0, "done", "The cloud names no owner of it.")
    page.steps.show_state(1, "failed", "The cloud answered 503.")
    page.say_end("Not released: what is still open below remains. Look it up again.", "warn")
    page.say_trouble(TABLE.row("cloud-unwell").number, CloudUnwell.what, CloudUnwell.hint)


def released(window: MainWindow) -> None:
    page = found(window, OURS)
    for number in range(len(page.steps.rows)):
        page.steps.show_state(number, "done", "The cloud names no owner of it.")
    page.say_end("Released. Nothing remains.", "good")


def agreed(window: MainWindow) -> None:
    page = found(window, OURS)
    agree(window.look, page, OURS, plan_of(OURS), lambda: None)


RELEASE_SCENES: dict[str, Scene] = {
    "release-empty": empty,
    "release-everything": everything,
    "release-anothers": anothers,
    "release-half-done": half_done,
}
RELEASE_PICTURES: dict[str, Scene] = {
    "release": ours,
    "release-nowhere": nowhere,
    "release-refused": refused,
    "release-under-way": under_way,
    "release-done": released,
    "release-agree": agreed,
}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
