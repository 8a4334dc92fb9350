"""What the page Bench may look like, for the gallery."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

from station.domain.bench.news import CallOut, Counts
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.bench.tile import TileState
from station.domain.identity import DeviceId, Slot
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.window.bench.line_questions import END, REASON
from station.window.bench.refusal import Refusal
from station.window.bench.unit_story import UnitStory
from station.window.bench.vault_dialog import VaultDialog
from station.window.main_window import MainWindow
from station.window.pages.bench_page import BenchPage
from tests.window.scripted import ScriptedOutside, events_until
from tests.window.scripted_bench import COUNTS, tile, wall_of

Scene = Callable[[MainWindow], None]
LONG = "Northern Cold Chain and Refrigerated Transport Company of Lower Saxony"


def bench_page(window: MainWindow) -> BenchPage:
    window.show_page("bench")
    return next(iter(window.findChildren(BenchPage)))


def running(window: MainWindow, slots: int, **fields) -> BenchPage:
    page = bench_page(window)
    wall = wall_of(slots, **fields)
    page.show_running()
    page.show_wall(wall)
    window.status.bench.show_wall(wall)
    return page


def nothing_chosen(window: MainWindow) -> None:
    bench_page(window)


def ready(window: MainWindow) -> None:
    outside = window.outside
    assert isinstance(outside, ScriptedOutside)
    outside.taught = Fixture(tuple(TaughtSlot(Slot(str(n)), f"1-{n}") for n in range(1, 17)))
    card = bench_page(window).start_card
    card.show_recipe("Freezer sensor", "9319 · Acme Cold Chain")
    card.show_slots(16)
    card.show_vault("locked")
    card.operator.setText("Mei L.")


def a_batch(window: MainWindow) -> None:
    ready(window)
    rows = (
        ("ready", "Can be met.", "", True),
        ("owned-by-another", "It belongs to grace@example.com.", "Ask the owner.", False),
        ("malformed", "The device id has 23 signs.", "Correct the row.", False),
    )
    device = DeviceId.parse("3b00210008473434323333f0")
    findings = tuple(
        RowFinding(TravellerRow(n, device, customer="ada"), code, what, do, is_fit)
        for n, (code, what, do, is_fit) in enumerate(rows, start=2)
    )
    bench_page(window).start_card.show_traveller(Traveller("batch.csv", findings))


def in_trouble(window: MainWindow) -> None:
    ready(window)
    bench_page(window).start_card.say_trouble(
        "STN-418", "Another Station writes into this record.", "Close the other Station."
    )


def one_slot(window: MainWindow) -> None:
    running(window, 1)


def four_slots(window: MainWindow) -> None:
    running(window, 4)


def sixteen_slots(window: MainWindow) -> None:
    running(window, 16, chosen="7", last_answer="P046 1931 0042 · matches slot 9")


def many_slots(window: MainWindow) -> None:
    running(window, 64)


def long_words(window: MainWindow) -> None:
    wall = wall_of(4, call_out=CallOut("fail", "2", LONG, LONG, LONG), last_answer=LONG)
    states = (TileState.PASS, TileState.FAIL, TileState.ASIDE, TileState.SLOW)
    tiles = tuple(tile(n, s, line_1=LONG, line_2=LONG) for n, s in enumerate(states, start=1))
    page = running(window, 4)
    page.show_wall(replace(wall, tiles=tiles))


def site_in_trouble(window: MainWindow) -> None:
    trouble = "CLD-312 · This computer has no way to the cloud. Slots go on by themselves."
    running(window, 16, site_trouble=trouble)


def paused(window: MainWindow) -> None:
    running(window, 4, is_paused=True, call_out=CallOut("calm", what="The bench is paused"))


def details(window: MainWindow) -> None:
    page = running(window, 16, chosen="6")
    page.turn_drawer(is_open=True)
    page.drawer.show_slot(page.wall.tiles[5], a_story())


def a_story() -> UnitStory:
    story = UnitStory("run")
    for number, event in enumerate(events_until("")):
        story.apply(event, number * 1.7, f"14:06:{number:02d}")
    story.steps[-1].state = "failed"
    return story


def asked(what: str) -> Scene:
    def show(window: MainWindow) -> None:
        running(window, 16, chosen="6").ask(what)

    return show


def right_to_left(window: MainWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    running(window, 16, untaught=("1-4.2", "1-4.3"))


def more_than_a_page(window: MainWindow) -> None:
    running(window, 96, columns=8)


def vault(window: MainWindow) -> None:
    outside = window.outside
    assert isinstance(outside, ScriptedOutside)
    outside.vault = "none"
    ready(window)
    bench_page(window).start_card.vault_pressed.emit()


def scan_refused(window: MainWindow) -> None:
    vault(window)
    Refusal(window.look, next(iter(window.findChildren(VaultDialog))))


def ended(window: MainWindow) -> None:
    causes = ("CLM-204 · Owned by another account · 5 times", "WIF-103 · Wrong password · 2 times")
    bench_page(window).show_end(COUNTS, "shift", causes)


def ended_with_nothing(window: MainWindow) -> None:
    bench_page(window).show_end(Counts(), "site")


def as_seen(picture: QPixmap, look: str) -> QPixmap:
    """In grey as a bad printer has it; from 3 m, where a screen fills a third of the sight."""
    image = picture.toImage()
    if look == "grey":
        return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_Grayscale8))
    if look == "far":
        smooth = Qt.TransformationMode.SmoothTransformation
        return QPixmap.fromImage(image.scaledToWidth(image.width() // 3, smooth))
    return picture


BENCH_SCENES: dict[str, Scene] = {
    "bench-batch": a_batch,
    "bench-16": sixteen_slots,
    "bench-64": many_slots,
    "bench-long": long_words,
    "bench-details": details,
    "bench-reason": asked(REASON),
    "bench-ended": ended,
}
BENCH_PICTURES: dict[str, Scene] = {
    "bench-start": nothing_chosen,
    "bench-ready": ready,
    "bench-start-trouble": in_trouble,
    "bench-1": one_slot,
    "bench-4": four_slots,
    "bench-site": site_in_trouble,
    "bench-paused": paused,
    "bench-ending": asked(END),
    "bench-rtl": right_to_left,
    "bench-96": more_than_a_page,
    "bench-vault": vault,
    "bench-scan-refused": scan_refused,
    "bench-ended-empty": ended_with_nothing,
}
"""Drawn for the eye; the tests walk the ones above."""
