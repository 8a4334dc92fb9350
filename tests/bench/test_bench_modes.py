"""flow/bench: whose units become, what they are printed, what an order says of them"""

import pytest

from station.domain.bench.acts import Act, Command
from station.domain.bench.label import PrintedLabel
from station.domain.bench.tile import TileState
from station.domain.bench_errors import LabelNotPrinted, RecordFailed
from station.domain.identity import DeviceId
from station.domain.ledger.entry import EntryKind
from station.domain.recipe import Ownership
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.flow.bench.desk import BenchWish
from station.flow.bench.orders import TravellerOrders

ADA, GRACE = "ada@example.com", "grace@example.com"


def headless(recipe, **changes):
    return BenchWish(recipe, ends_when_idle=True, acknowledges=True, **changes)


@pytest.mark.parametrize(
    "mode",
    [Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE, Ownership.ACCOUNT, Ownership.DEVELOPMENT],
)
async def test_units_become_their_owners_whatever_the_mode(kit, mode):
    counts = await kit.run(headless(kit.recipe(ownership=mode)))
    account = kit.world.books.user.username
    mine = mode in (Ownership.ACCOUNT, Ownership.DEVELOPMENT)
    assert counts.passed == 2, [v.what for v in kit.verdicts.values()]
    assert all((kit.owner(slot) == account) == mine for slot in "12")


async def test_unclaimed_product_devices_pass_without_an_owner(kit):
    counts = await kit.run(headless(kit.recipe(ownership=Ownership.UNCLAIMED)))
    assert counts.passed == 2
    assert kit.owner("1") is None
    assert kit.count("claim-code") == 0
    assert kit.tile("1").line_1 == "No owner, as wished"


async def test_one_customer_of_many_units_is_made_once(kit):
    counts = await kit.run(headless(kit.recipe(customer=ADA)))
    assert counts.passed == 2
    assert (kit.owner("1"), kit.owner("2")) == (ADA, ADA)
    assert kit.count("customer") == 1


async def test_the_next_units_are_for_the_next_customer(kit):
    kit.unplug("2")
    recipe = kit.recipe(customer_from="ask")
    async with kit.running(BenchWish(recipe)) as bench:
        await bench.do(Command(Act.NEXT_CUSTOMER, text=GRACE))
        await kit.plug("2")
        await kit.until(lambda: kit.tile("2").state is TileState.PASS)
    assert kit.owner("2") == GRACE


def traveller(*rows: TravellerRow) -> Traveller:
    return Traveller(
        "batch.csv", tuple(RowFinding(row, "ready", "", "", is_fit=True) for row in rows)
    )


async def test_a_travellers_rows_are_met_by_their_units_and_no_others(kit):
    row = TravellerRow(
        2, DeviceId.parse(kit.device("1")), "P046123456", ADA, "kitchen", "by the door", ("a", "b")
    )
    batch = traveller(row)
    wish = headless(kit.recipe(customer_from="traveller"), traveller=batch)
    await kit.run(wish, orders=TravellerOrders(batch))
    device = kit.world.books.device(kit.device("1"))
    assert (kit.owner("1"), device.name, device.notes) == (ADA, "kitchen", "by the door")
    assert kit.verdicts["2"].code == "not-on-order"
    assert kit.owner("2") is None


async def test_a_label_is_printed_for_a_confirmed_unit_and_for_no_other(kit):
    printed = []

    async def print_label(facts):
        printed.append(facts)
        return PrintedLabel(facts.label_number, "paper")

    kit.put("2", owner="grace@elsewhere.example", product=kit.world.books.product_id)
    await kit.run(headless(kit.recipe(label_template="small")), print_label=print_label)
    assert [facts.device.text for facts in printed] == [kit.device("1")]
    assert EntryKind.LABEL_PRINTED in kit.kinds()


async def test_a_label_that_is_scanned_back_must_be_the_units_own(kit):
    async def print_label(facts):
        return PrintedLabel(facts.label_number, "paper")

    recipe = kit.recipe(label_template="small", label_scan_back=True)
    async with kit.running(BenchWish(recipe), print_label=print_label) as bench:
        await kit.until(lambda: all(kit.tile(slot).shown_word == "SCAN IT" for slot in "12"))
        right = await bench.do(Command(Act.SCANNED, text=kit.device("1")))
        wrong = await bench.do(Command(Act.SCANNED, text=kit.device("1")))
    assert right.is_done
    assert not wrong.is_done
    assert kit.tile("1").state is TileState.PASS
    assert (kit.tile("2").state, kit.tile("2").number) == (TileState.ASIDE, "LBL-411")


async def test_a_label_that_cannot_be_printed_leaves_the_pass_and_calls_somebody(kit):
    paper = []

    async def print_label(facts):
        if not paper:
            raise LabelNotPrinted("The printer has no paper.")
        return PrintedLabel(facts.label_number, "paper")

    recipe = kit.recipe(label_template="small")
    wish = BenchWish(recipe, slots=("1",))
    async with kit.running(wish, print_label=print_label) as bench:
        await kit.until(lambda: kit.tile("1").number == "LBL-412")
        assert bench.wall.call_out.slot == "1"
        assert kit.verdicts["1"].passed
        paper.append("a roll")
        answer = await bench.do(Command(Act.REPRINT, "1"))
    assert answer.is_done
    assert EntryKind.LABEL_PRINTED in kit.kinds()


async def test_an_owner_who_changed_is_found_as_the_shift_ends(kit):
    async with kit.running(BenchWish(kit.recipe())) as bench:
        await kit.until(lambda: len(kit.passed_devices()) == 2)
        kit.put("1", owner="grace@elsewhere.example")
        await bench.do(Command(Act.END_SHIFT))
        counts = await kit.ended()
    assert (counts.passed, counts.aside) == (1, 1)
    assert kit.tile("1").number == "CLM-219"


async def test_a_wrong_password_on_three_units_over_two_slots_is_one_message_of_the_site(kit):
    kit.trouble("join_fails", at="connect", times=0)
    wish = headless(kit.recipe())
    counts = await kit.run(wish)
    assert {verdict.code for verdict in kit.verdicts.values()} == {"password-wrong"}
    assert counts.aside == 2


async def test_what_cannot_be_written_stops_the_bench_and_pretends_nothing(kit):
    kit.journal.power_lasts = 9
    kit.journal.is_dark.set()
    with pytest.raises(RecordFailed):
        await kit.run()
    assert kit.passed_devices() == set()
    assert kit.count("import") == 0


async def test_no_secret_of_the_world_is_told_or_written(kit):
    await kit.run()
    books = kit.world.books
    shown = f"{kit.news!r} {kit.journal.entries!r}"
    assert len(kit.codes.made) == 2
    for secret in (books.client.secret, books.user.token, "factory-floor-7", *kit.codes.made):
        assert secret not in shown
