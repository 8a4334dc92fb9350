"""What the page Records may look like, for the gallery."""

from collections.abc import Callable

from station.domain.bench_errors import LedgerTaken
from station.domain.ledger.search import ChainCheck
from station.window.main_window import MainWindow
from station.window.pages.records_page import RecordsPage
from station.window.records.erasing import EraseBox, Erasing
from station.window.records.story_lines import StoryTeller
from tests.window.scripted import TABLE, ScriptedOutside
from tests.window.scripted_records import (
    DEVICE,
    HEAD,
    ScriptedRecords,
    story,
    unit_row,
    unit_rows,
)

Scene = Callable[[MainWindow], None]
LONG = "Northern Cold Chain and Refrigerated Transport Company of Lower Saxony"


def record_of(window: MainWindow) -> ScriptedRecords:
    assert isinstance(window.outside, ScriptedOutside)
    return window.outside.record


def records_page(window: MainWindow) -> RecordsPage:
    window.show_page("records")
    return next(iter(window.findChildren(RecordsPage)))


def filled(window: MainWindow) -> RecordsPage:
    record_of(window).rows = unit_rows(412)
    return records_page(window)


def listed(window: MainWindow) -> None:
    filled(window)


def empty(window: MainWindow) -> None:
    record_of(window).shift = None
    records_page(window)


def nothing_found(window: MainWindow) -> None:
    record_of(window).rows = unit_rows(40)
    page = records_page(window)
    page.search.edit.setText("3b9zzz")
    page.opened.emit()


def told(window: MainWindow) -> None:
    page = filled(window)
    teller = StoryTeller(lambda code: TABLE.row(code).ending)
    page.story.show_story(DEVICE, teller.lines(story()), "run-a")


def told_alone(window: MainWindow) -> None:
    told(window)
    records_page(window).show_part("story")


def more(window: MainWindow) -> None:
    filled(window).show_part("more")


def long_texts(window: MainWindow) -> None:
    record_of(window).rows = [
        unit_row(n, "fail", customer=LONG, slot="Left fixture, row 2, socket 7") for n in range(30)
    ]
    told(window)


def whole(window: MainWindow) -> None:
    page = filled(window)
    page.chain.show_check(ChainCheck(12_345, HEAD))
    page.show_part("more")


def broken(window: MainWindow) -> None:
    page = filled(window)
    why = "its own hash is not the one that the entry after it names."
    page.chain.show_check(ChainCheck(12_345, HEAD, 812, why))
    page.show_part("more")


def reading(window: MainWindow) -> None:
    page = filled(window)
    page.chain.show_progress(3_000, 12_345)
    page.acts.show_busy(busy=True)
    page.show_part("more")


def troubled(window: MainWindow) -> None:
    record_of(window).trouble = LedgerTaken("Another Station (process 4711) writes this record.")
    records_page(window)


def erased_who(window: MainWindow) -> None:
    EraseBox(window.look, filled(window), record_of(window).persons).open()


def erased_sure(window: MainWindow) -> None:
    Erasing(window.look, filled(window))._ask("Acme Cold Chain")


RECORDS_SCENES: dict[str, Scene] = {
    "records-empty": empty,
    "records-long": long_texts,
    "records-broken": broken,
    "records-trouble": troubled,
}
RECORDS_PICTURES: dict[str, Scene] = {
    "records": listed,
    "records-nothing": nothing_found,
    "records-story": told,
    "records-story-alone": told_alone,
    "records-more": more,
    "records-whole": whole,
    "records-reading": reading,
    "records-erase": erased_who,
    "records-erase-sure": erased_sure,
}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
