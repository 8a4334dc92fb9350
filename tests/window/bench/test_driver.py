"""window/bench/driver.py: a bench run from the page, on a scripted bench"""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from station.domain.bench.acts import Act, Answered, Command
from station.domain.bench.news import Chime, Chimed, TruthChanged, UnitTold
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.bench.tile import TileState
from station.domain.bench_errors import LedgerTaken, VaultWrong
from station.domain.events import Judged, StepStarted
from station.domain.identity import Slot
from station.domain.recipe import Recipe
from station.domain.scan import card_text
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.window.bench.account_recipe import account_recipe
from station.window.bench.driver import BenchDriver
from station.window.bench.vault_dialog import VaultDialog
from station.window.pages.bench_page import BenchPage
from station.window.tasks import Tasks
from tests.window.scripted import ACCOUNT, PASSED, UNIT, ScriptedOutside
from tests.window.scripted_bench import OWNED, tile, wall_of

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
    await until(lambda: bench.page.scan.said == "Slot 6 acknowledged.")
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
    bench.driver.signals.repeat_every(20)
    await bench.started()
    bench.desk.show(wall_of(1, tiles=(tile(1, TileState.FAIL),)))
    bench.desk.tell(Chimed(Chime.FAIL, "1"))
    await until(lambda: len(bench.outside.speaker.played) >= 3)
    bench.desk.show(wall_of(1, tiles=(tile(1, TileState.FAIL, needs_person=False),)))
    await until(lambda: not bench.driver.signals.repeats)
    await bench.close()


async def test_a_muted_fail_is_seen_instead(look, qtbot):
    bench = Bench(look, qtbot, ScriptedOutside({"volume": "0"}))
    muted = []
    bench.driver.signals.muted.connect(muted.append)
    await bench.started()
    bench.desk.tell(Chimed(Chime.FAIL, "1"))
    assert bench.page.call_out.property("inverted") == "true"
    assert bench.outside.speaker.played == []
    assert muted == [True]
    await bench.close()


async def test_a_truth_that_changed_is_told_by_its_slot(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    bench.desk.tell(
        TruthChanged("6", "run", "3b33f0b1", "never-online", "confirmed", "It is Ada's.")
    )
    assert "It is Ada's." in bench.page.scan.said
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
    assert bench.page.end_card.said.startswith("Passed 412 · Failed 7 · Set aside 3")
    assert "CLM-204" in bench.page.end_card._causes.text()
    await bench.close()


async def test_a_verdict_is_read_aloud_once_and_a_failure_at_once(look, qtbot):
    told = []
    bench = Bench(look, qtbot)
    bench.driver.signals.said.connect(lambda text, urgent: told.append((text, urgent)))
    await bench.started()
    for verdict in (OWNED, PASSED):
        bench.desk.tell(UnitTold("6", "run", Judged(UNIT, verdict)))
        bench.desk.tell(Chimed(Chime.PASS if verdict.passed else Chime.FAIL, "6"))
    bench.desk.tell(Chimed(Chime.REFUSED))
    assert told == [
        ("Slot 6, fail, Owned by another account.", True),
        (f"Slot 6, pass, {PASSED.what}", False),
    ]
    await bench.close()


async def test_the_details_are_of_the_unit_that_is_in_the_slot_now(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    for run in ("first", "second"):
        bench.desk.tell(UnitTold("2", run, StepStarted(UNIT, "identify")))
    bench.desk.show(wall_of(4, chosen="2"))
    bench.page.turn_drawer(is_open=True)
    await until(lambda: "Slot 2" in bench.page.drawer._title.text())
    assert bench.page.drawer._talk.toPlainText().count("Identify the device") == 1
    await bench.close()


async def test_a_scan_goes_to_the_bench_wherever_the_focus_is_on_its_page(look, qtbot):
    bench = Bench(look, qtbot)
    await bench.started()
    bench.driver.bursts.scanned.emit(card_text(Act.AGAIN))
    bench.driver.bursts.scanned.emit("P046AB19310042 7XK2QMLW3RT9SPN")
    await until(lambda: len(bench.desk.told) == 2)
    assert bench.desk.told[1] == Command(Act.SCANNED, text="P046AB19310042")
    await bench.close()


async def test_before_the_shift_a_badge_signs_on_and_a_card_starts(look, qtbot):
    bench = Bench(look, qtbot)
    bench.page.start_card.takes_all.setChecked(True)
    for scan in ("OP-Mei L.", card_text(Act.START)):
        bench.driver.bursts.scanned.emit(scan)
    await until(lambda: bench.outside.bench_wishes)
    assert bench.outside.bench_wishes[0].operator == "Mei L."
    await bench.close()


async def test_a_locked_vault_is_asked_for_once_for_each_start(look, qtbot):
    outside = ScriptedOutside()
    outside.vault = "locked"
    bench = Bench(look, qtbot, outside)
    [dialog] = bench.page.findChildren(VaultDialog)
    dialog.form.first.fill_in("a long passphrase")
    dialog.form.button.click()
    await until(lambda: not dialog.isVisible())
    assert [secret.text for secret in outside.passphrases] == ["a long passphrase"]
    outside.vault = "locked"
    bench.driver.start_of_shift.prepare()
    assert not any(each.isVisible() for each in bench.page.findChildren(VaultDialog))
    await bench.close()


async def test_a_wrong_passphrase_is_told_in_the_dialog(look, qtbot):
    outside = ScriptedOutside()
    outside.vault, outside.vault_trouble = "locked", VaultWrong()
    bench = Bench(look, qtbot, outside)
    [dialog] = bench.page.findChildren(VaultDialog)
    dialog.form.first.fill_in("not this one")
    dialog.form.button.click()
    await until(lambda: "Enter it again" in "".join(x.text() for x in dialog.findChildren(QLabel)))
    assert dialog.isVisible()
    dialog.reject()
    await bench.close()


async def test_slots_that_were_taught_meanwhile_are_ready_when_the_page_is_shown_again(look, qtbot):
    bench = Bench(look, qtbot)
    bench.page.hide()
    bench.outside.taught = Fixture((TaughtSlot(Slot("1"), "1-1"), TaughtSlot(Slot("2"), "1-2")))
    bench.page.show()
    assert "2 slots ready" in [each.text() for each in bench.page.findChildren(QLabel)]
    assert bench.page.start_card.start.isEnabled()
    await bench.close()


async def test_a_batch_is_looked_at_row_by_row_and_can_be_left(look, qtbot):
    bench = Bench(look, qtbot)
    row = RowFinding(
        TravellerRow(2, serial="P046"), "malformed", "Too short.", "Correct it.", False
    )
    bench.outside.traveller = Traveller("batch.csv", (row,))
    bench.page.start_card.traveller_chosen.emit("batch.csv")
    await until(lambda: bench.page.start_card.findings.topLevelItemCount() == 1)
    shown = bench.page.start_card.findings.topLevelItem(0)
    assert [shown.text(at) for at in range(4)] == ["2", "P046", "✕ Too short.", "Correct it."]
    bench.page.start_card.traveller_chosen.emit("")
    assert bench.driver.start_of_shift.wish().traveller is None
    await bench.close()


async def test_units_in_work_are_those_of_a_bench_that_runs(look, qtbot):
    bench = Bench(look, qtbot)
    assert bench.driver.units_in_work == 0
    await bench.started()
    bench.desk.show(wall_of(16))
    assert bench.driver.units_in_work == 7
    bench.desk.ended.set()
    await until(lambda: not bench.driver.is_running)
    assert bench.driver.units_in_work == 0
    await bench.close()


def test_the_account_of_the_first_run_is_a_recipe_of_its_own():
    recipe = account_recipe({**ACCOUNT, "ssid": "Acme-Warehouse"}, "This station's account")
    assert (recipe.product, recipe.customer_from, recipe.ssid) == (
        ACCOUNT["product"], "uuid", "Acme-Warehouse",
    )  # fmt: skip
    assert account_recipe({}, "") is None
    assert account_recipe({**ACCOUNT, "cloud_url": "http://example.com"}, "") is None


@pytest.mark.parametrize(
    ("text", "gap_s"), [("", 0.035), ("60", 0.060), ("1", 0.015), ("900", 0.08)]
)
def test_a_slow_scanner_is_known_by_its_setting(look, qtbot, text, gap_s):
    bench = Bench(look, qtbot, ScriptedOutside({"scan_gap_ms": text}))
    assert bench.driver.bursts.within_s == gap_s
    bench.driver.bursts.remove()
