import asyncio
import csv
import io
import json

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from station.domain.bench_errors import LedgerDamaged, RecordFailed, RecordMissing
from station.domain.ledger.search import ChainCheck
from tests.window.records.conftest import settled
from tests.window.scripted_records import DEVICE, HEAD, SHIFT_BEGAN, story, unit_row, unit_rows


async def test_the_shifts_units_are_there_when_the_page_is_opened(open_records):
    opened = await open_records(40)
    assert opened.units()[:2] == ["run-0", "run-1"]
    assert "40 units" in opened.words()
    assert opened.record.searches[0].since == SHIFT_BEGAN


async def test_what_is_typed_is_looked_for_and_its_rows_appear(open_records):
    opened = await open_records(40)
    await opened.type("00000b")
    assert opened.units() == ["run-11"]
    assert "1 unit" in opened.words()


async def test_typing_alone_is_enough(open_records, qtbot):
    opened = await open_records(40)
    QTest.keyClicks(opened.page.search.edit, "00000b")
    async with asyncio.timeout(5):
        while opened.units() != ["run-11"]:
            QApplication.processEvents()
            await asyncio.sleep(0)


async def test_a_search_that_was_overtaken_shows_nothing_stale(open_records):
    opened = await open_records(40)
    opened.record.held = held = asyncio.Event()
    await opened.type("00000b")
    opened.record.held = None
    await opened.type("000003")
    held.set()
    await settled()
    assert opened.units() == ["run-3"]


async def test_a_day_in_the_field_is_a_day_in_the_record(open_records):
    opened = await open_records(40)
    await opened.type("2026-01-30")
    asked = opened.record.searches[-1]
    assert asked.text == ""
    assert (asked.until - asked.since).total_seconds() == 86_400
    assert opened.units() == []


async def test_nothing_found_says_what_to_try(open_records):
    opened = await open_records(40)
    await opened.type("3b9zz")
    assert "Nothing matches “3b9zz”. Try the last 6 characters" in opened.words()


async def test_an_empty_record_says_where_units_come_from(open_records):
    opened = await open_records(0)
    assert "Units appear here as they finish." in opened.words()


async def test_a_computer_without_a_record_has_no_trouble_of_it(open_records):
    opened = await open_records(0)
    opened.record.trouble = RecordMissing()
    await opened.type("")
    assert "Units appear here as they finish." in opened.words()
    assert RecordMissing.hint not in opened.words()


async def test_filters_hold_together(open_records):
    opened = await open_records(40)
    filters = opened.page.filters
    filters.verdict.setCurrentIndex(filters.verdict.findData("fail"))
    await settled()
    assert opened.units() == ["run-3", "run-23"]
    filters.slot.setCurrentIndex(filters.slot.findData("8"))
    await settled()
    assert opened.units() == ["run-23"]


async def test_a_code_is_picked_by_its_number(open_records):
    opened = await open_records(40)
    code = opened.page.filters.code
    code.setCurrentIndex(code.findText("WIF-103", Qt.MatchFlag.MatchStartsWith))
    await settled()
    assert opened.units() == ["run-7", "run-27"]


async def test_slots_of_found_units_are_offered_once_and_in_their_order(open_records):
    opened = await open_records(40)
    slot = opened.page.filters.slot
    names = [slot.itemData(n) for n in range(1, slot.count())]
    assert names == [str(n) for n in range(1, 17)]


async def test_more_units_come_while_one_scrolls(open_records):
    opened = await open_records(0)
    opened.record.rows = unit_rows(1000)
    opened.page.filters.span._group.button(2).click()
    await settled()
    assert len(opened.units()) == 200
    for _ in range(4):
        opened.page.units.table.scrollToBottom()
        await settled()
    assert opened.units() == [f"run-{n}" for n in range(1000)]


async def test_units_that_end_meanwhile_are_not_listed_twice(open_records):
    opened = await open_records(0)
    opened.record.rows = unit_rows(500)
    opened.page.filters.span._group.button(2).click()
    await settled()
    opened.record.rows = [unit_row(n) for n in range(-3, 500)]
    for _ in range(3):
        opened.page.units.table.scrollToBottom()
        await settled()
    units = opened.units()
    assert len(units) == len(set(units))
    assert {f"run-{n}" for n in range(500)} <= set(units)


async def test_a_units_whole_story_is_told(open_records):
    opened = await open_records(40)
    await opened.choose(3)
    told = "\n".join(line.spoken for line in opened.page.story.lines)
    for said in ("Run 1", "Run 2", "Identify the device", "SET ASIDE · WIF-103", "Mei L.",
                 "It blinks blue again.", "Label RUNB-77C1 printed: Zebra-2"):  # fmt: skip
        assert said in told
    assert opened.record.rows[3].device in opened.words()


async def test_the_story_begins_at_the_run_that_was_chosen(open_records):
    opened = await open_records(0)
    opened.record.rows = [unit_row(1, device=DEVICE, run="run-b")]
    await opened.type("")
    await opened.choose(0)
    index = opened.page.story.list.currentIndex()
    assert opened.page.story.lines[index.row()].title.startswith("Run 2")


async def test_a_unit_that_never_spoke_has_no_story(open_records):
    opened = await open_records(0)
    opened.record.rows = [unit_row(1, "fail", device="")]
    await opened.type("")
    await opened.choose(0)
    assert "never said who it is" in opened.words()


async def test_a_whole_chain_is_told_with_its_head(open_records):
    opened = await open_records(40)
    opened.record.check = ChainCheck(12_345, HEAD)
    opened.page.acts.verify.click()
    await settled()
    assert opened.page.chain.property("panel") == "good"
    assert f"{QLocale().toString(12_345)} entries" in opened.words()
    assert HEAD[:16] in opened.words()


async def test_a_broken_chain_is_red_and_names_the_entry(open_records):
    opened = await open_records(40)
    opened.record.check = ChainCheck(12_345, HEAD, 812, "it was changed.")
    opened.page.acts.verify.click()
    await settled()
    assert opened.page.chain.property("panel") == "bad"
    assert "Chain broken at entry 812: it was changed." in opened.words()


async def test_a_check_that_is_stopped_claims_nothing(open_records):
    opened = await open_records(40)
    opened.page.acts.verify.click()
    opened.page.acts.stop.click()
    await settled()
    assert not opened.page.chain.isVisible()
    assert opened.page.acts.verify.isEnabled()


async def test_trouble_is_told_with_its_number_and_what_to_do(open_records):
    opened = await open_records(40)
    opened.record.trouble = LedgerDamaged()
    await opened.type("x")
    assert "The record is not as it was written" in opened.words()
    assert LedgerDamaged.hint in opened.words()
    opened.record.trouble = None
    await opened.type("y")
    assert LedgerDamaged.hint not in opened.words()


async def test_the_record_is_exported_as_json_lines_and_as_csv(open_records, tmp_path):
    opened = await open_records(40)
    for name in ("all.jsonl", "all.csv"):
        opened.driver.acts.export_to(str(tmp_path / name))
        await settled()
    entries = story().entries
    lines = (tmp_path / "all.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["number"] for line in lines] == [e.number for e in entries]
    rows = list(csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text("utf-8"))))
    assert [row["kind"] for row in rows] == [str(e.kind) for e in entries]
    assert "Saved: all.csv" in opened.words()


async def test_an_export_that_fails_leaves_no_file(open_records, tmp_path):
    opened = await open_records(40)
    opened.record.trouble = RecordFailed()
    opened.driver.acts.export_to(str(tmp_path / "all.csv"))
    await settled()
    assert list(tmp_path.iterdir()) == []
    assert "The record cannot be written" in opened.words()


async def test_a_folder_that_is_not_there_is_told(open_records, tmp_path):
    opened = await open_records(40)
    opened.driver.acts.export_to(str(tmp_path / "none" / "all.csv"))
    await settled()
    assert "Choose another folder" in opened.words()


async def test_the_report_is_of_the_last_shift(open_records, tmp_path):
    opened = await open_records(40)
    opened.driver.acts.report_to(str(tmp_path / "shift.pdf"))
    await settled()
    (report,) = opened.record.reports
    assert report[:2] == opened.record.shift
    assert "Saved: shift.pdf" in opened.words()


async def test_a_backup_goes_where_it_was_told_to(open_records, tmp_path):
    opened = await open_records(40)
    opened.driver.acts.back_up_to(str(tmp_path / "copy.sqlite"))
    await settled()
    assert [path.name for path in opened.record.backups] == ["copy.sqlite"]


def dialog_of(opened) -> QDialog:
    (shown,) = [each for each in opened.page.findChildren(QDialog) if each.isVisible()]
    return shown


async def test_each_way_of_taking_the_record_away_asks_where(open_records):
    opened = await open_records(1)
    for button in (opened.page.acts.report, opened.page.acts.export, opened.page.acts.backup):
        button.click()
        dialog = dialog_of(opened)
        assert dialog.windowTitle()
        dialog.reject()
        await settled()


async def test_a_person_is_erased_only_once_the_name_is_typed(open_records):
    opened = await open_records(40)
    opened.page.acts.erase.click()
    await settled()
    box = dialog_of(opened)
    box.search.setText("mei")
    box.list.setCurrentRow(2)
    box.go_on.click()
    ask = dialog_of(opened)
    assert ask.focusWidget() is ask.safe
    assert not ask.grave.isEnabled()
    ask.findChild(QLineEdit).setText("i L.")
    ask.grave.click()
    await settled()
    assert opened.record.erased == ["Mei L."]
    assert "The chain still verifies." in opened.words()


async def test_a_person_stays_when_the_safe_answer_is_given(open_records):
    opened = await open_records(40)
    opened.page.acts.erase.click()
    await settled()
    box = dialog_of(opened)
    box.list.setCurrentRow(0)
    box.go_on.click()
    QTest.keyClick(dialog_of(opened), Qt.Key.Key_Escape)
    await settled()
    assert opened.record.erased == []


async def test_f3_goes_to_the_field_and_arrows_go_along_the_units(open_records):
    opened = await open_records(40)
    opened.page.units.table.setFocus()
    QTest.keyClick(opened.page, Qt.Key.Key_F3)
    assert opened.page.search.edit.hasFocus()
    opened.page.units.table.setFocus()
    QTest.keyClick(opened.page.units.table, Qt.Key.Key_Down)
    await settled()
    assert opened.page.story.lines


async def test_where_it_is_narrow_the_story_has_the_place_of_the_list(open_records):
    opened = await open_records(40)
    opened.page.resize(950, 548)
    await settled()
    assert not opened.page.story.isVisible()
    opened.page.show_part("story")
    assert opened.page.story.isVisible()
    assert not opened.page.units.isVisible()


async def test_filters_that_take_too_many_rows_have_a_place_of_their_own(open_records):
    opened = await open_records(40)
    opened.page.resize(950, 548)
    await settled()
    assert opened.page.filters.isVisible()
    opened.page.resize(560, 548)  # as longer words of another language do
    await settled()
    assert not opened.page.filters.isVisible()
    opened.page.show_part("more")
    assert opened.page.filters.isVisible()


async def test_the_window_opens_the_record_when_it_is_asked_for_and_gives_it_back(window, outside):
    window.show_page("records")
    await settled()
    assert outside.record.searches
    await window.close_work()
    assert outside.record.is_closed
