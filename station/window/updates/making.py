"""Makes the section, and does what is wished in it."""

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from station.domain.errors import StationError
from station.flow.field.updates import Offer
from station.window.updates.section import UpdatesSection

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def updates_section(window: "MainWindow") -> UpdatesSection:
    def is_at_work() -> bool:
        return window.is_at_work or (window.bench is not None and window.bench.is_running)

    section = UpdatesSection(window.look, is_at_work)
    updates = window.outside.field.updates()
    section.show_state(updates.state())

    async def in_words(work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except StationError as trouble:
            row = window.outside.verdicts.row(trouble.code)
            section.say_trouble(row.number, str(trouble), trouble.hint)

    async def check(place: str) -> None:
        section.show_offer(await updates.check(place))

    async def install(offer: Offer) -> None:
        await updates.install(offer, section.show_step)
        section.say_done(offer.version)

    async def back() -> None:
        section.say_done(await updates.go_back(section.show_step))

    def begin(work: Coroutine[Any, Any, None], name: str) -> None:
        window.tasks.start(in_words(work), name)

    section.check_wished.connect(lambda place: begin(check(place), "update check"))
    section.install_wished.connect(lambda offer: begin(install(offer), "update"))
    section.back_wished.connect(lambda: begin(back(), "way back"))
    section.close_wished.connect(window.ask_to_close)
    return section
