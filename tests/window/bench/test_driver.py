"""window/bench/driver.py: a bench run from the page, on a scripted bench"""

import asyncio

from PySide6.QtWidgets import QApplication

from station.domain.bench.acts import Act, Answered, Command
from station.domain.bench.news import Chime, Chimed, TruthChanged
from station.domain.bench.tile import TileState
from station.domain.bench_errors import LedgerTaken
from station.domain.recipe import Recipe
from station.window.bench.driver import BenchDriver
from station.window.pages.bench_page import BenchPage
from station.window.tasks import Tasks
from tests.window.scripted import ScriptedOutside
from tests.window.scripted_bench import tile, wall_of

RECIPE = Recipe("Freezer sensor", "9319", client_id="c", customer="Acme")


class Bench:
    def __init__(self, look, qtbot, outside=None, recipe=RECIPE):
        self.outside = outside or ScriptedOutside()
        self.page = BenchPage(look, lambda: 0.0)
        qtbot.addWidget(self.page)
        self.page.show()
        self.tasks = Tasks(self.crashed)
        self.driver = BenchDriver(
            look, self.outside, self.tasks, self.page, self.outside.settings, lambda: recipe
        )
        self.crashes = []

    def crashed(self, error):
        self.crashes.append(error)

    @property
    def desk(self):
        return self.outside.scripted_bench

    async def started(self):
        self.driver.start()
        await until(lambda: self.desk.tell is not None)

    async def close(self):
        await self.driver.close()
        await self.tasks.close()
        assert self.crashes == []


async def until(is_so, within_s=5.0):
    async with asyncio.timeout(within_s):
        while not is_so():
            QApplication.processEvents()
            await asyncio.sleep(0.01)


async def test_a_bench_is_started_with_what_stands_on_the_card(look, qtbot):
    bench = Bench(look, qtbot)
    bench.page.start_card.operator.setText("Mei L.")
    bench.page.start_card.takes_all.setChecked(True)
    await bench.started()
    [wish] = bench.outside.bench_wishes
    assert (wish.recipe, wish.operator, wish.takes_all) == (RECIPE, "Mei L.", True)
    assert bench.page.is_running
    await bench.close()


async def test_without_a_recipe_or_a_slot_nothing_can_be_started(look, qtbot):
    bench = Bench(look, qtbot, recipe=None)
    assert not bench.page.start_card.start.isEnabled()
    bench.page.start_card.takes_all.setChecked(True)
    assert not bench.page.start_card.start.isEnabled()
    await bench.close()


async def test_what_a_person_does_goes_to_the_bench_and_its_answer_is_shown(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    bench.desk.answer = Answered("Slot 6 acknowledged.")
    bench.page.press("acknowledge")
    await until(lambda: bench.desk.told)
    assert bench.desk.told == [Command(Act.ACKNOWLEDGE)]
    await until(lambda: bench.page.scan._last.said == "Slot 6 acknowledged.")
    await bench.close()


async def test_a_refused_act_is_heard(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    bench.desk.answer = Answered("Not a unit of this bench, nor a command.", is_done=False)
    bench.page.commanded.emit(Command(Act.SCANNED, text="rubbish"))
    await until(lambda: Chime.REFUSED in [chime for chime, _ in bench.outside.speaker.played])
    await bench.close()


async def test_a_fail_is_heard_again_until_it_is_acknowledged(look, qtbot):
    bench = Bench(look, qtbot)
    bench.driver._fail_again.setInterval(20)
    await bench.started()
    bench.desk.show(wall_of(1, tiles=(tile(1, TileState.FAIL),)))
    bench.desk.tell(Chimed(Chime.FAIL, "1"))
    await until(lambda: len(bench.outside.speaker.played) >= 3)
    bench.desk.show(wall_of(1, tiles=(tile(1, TileState.FAIL, needs_person=False),)))
    await until(lambda: not bench.driver._fail_again.isActive())
    await bench.close()


async def test_a_muted_fail_is_seen_instead(look, qtbot):
    bench = Bench(look, qtbot)
    bench.driver.set_volume(0)
    await bench.started()
    bench.desk.tell(Chimed(Chime.FAIL, "1"))
    assert bench.page.call_out.property("inverted") == "true"
    assert bench.outside.speaker.played == []
    await bench.close()


async def test_a_truth_that_changed_is_told_by_its_slot(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    bench.desk.tell(
        TruthChanged("6", "run", "3b33f0b1", "never-online", "confirmed", "It is Ada's.")
    )
    assert "It is Ada's." in bench.page.scan._last.said
    await bench.close()


async def test_many_news_are_shown_once_a_frame(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    shown = []
    show = bench.page.show_wall
    bench.page.show_wall = lambda wall: (shown.append(wall), show(wall))
    for number in range(200):
        bench.desk.show(wall_of(16, last_answer=f"{number}"))
    await until(lambda: shown)
    assert len(shown) == 1
    assert shown[0].last_answer == "199"
    await bench.close()


async def test_trouble_before_the_first_unit_is_told_on_the_start_card(look, qtbot):
    bench = Bench(look, qtbot)

    def bench_of(wish):
        raise LedgerTaken

    bench.outside.bench = bench_of
    bench.driver.start()
    assert bench.page.start_card.trouble.isVisibleTo(bench.page.start_card)
    assert not bench.page.is_running
    await bench.close()


async def test_the_end_of_a_shift_shows_its_figures(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    bench.desk.ended.set()
    await until(lambda: not bench.driver.is_running)
    assert "412 passed" in bench.page.end_card._figures.text()
    await bench.close()
