"""A round on the simulated bench: announced with internet, handed over without, confirmed later."""

import asyncio
import re

import pytest

from station.domain.bench_errors import VaultLocked
from station.domain.cloud_errors import CloudUnwell, CodeExpired, SiteOffline
from station.domain.device_errors import CodeNotStored
from station.domain.errors import KeyStoreMissing, ParameterWrong, RecipeWrong
from station.domain.events import Noted, StepMoved
from station.domain.field.rounds import UnitState
from station.domain.field_errors import NotInRound, RoundHeld
from station.flow.bench.desk import BenchWish
from station.flow.ports import Way
from station.simulator.registry import write_registry
from station.simulator.world import WorldWish, serving
from tests.field.rounds_kit import RoundField, traveller_of

SCALE = 0.02


@pytest.fixture
def units():
    return 2


@pytest.fixture
async def rounds(tmp_path, units):
    heard = []

    def hear(event):
        if heard and event["event"] in ("plugged", "unplugged"):
            write_registry(tmp_path / "simulated-bench.json", heard[0].world)

    async with serving(WorldWish(units=units, time_scale=SCALE), hear) as world:
        heard.append(RoundField(world, tmp_path))
        write_registry(tmp_path / "simulated-bench.json", world)
        yield heard[0]
        shown = heard[0].everything_shown()
        assert not [one.text for one in heard[0].secrets.values() if one.text in shown]
        codes = re.findall(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{63}(?![A-Za-z0-9+/=])", shown)
        assert not [code for code in codes if not re.fullmatch(r"[0-9A-Fa-f]+", code)]


async def test_two_devices_are_handed_over_without_internet_and_confirmed_when_it_is_back(rounds):
    announced = await rounds.announce(*rounds.ids)
    assert [unit.state for unit in announced.round.units] == [UnitState.READY] * 2
    assert (rounds.count("import"), rounds.count("claim-code")) == (2, 2)
    await rounds.away()
    for place in (0, 1):
        assert (await rounds.hand(place)).state is UnitState.AWAITING
    with pytest.raises(SiteOffline):
        await rounds.confirm()
    assert await rounds.states() == ["awaiting-confirmation"] * 2
    await rounds.back()
    found = await rounds.confirm(waits=True)
    assert [unit.state for unit in found.units] == [UnitState.CONFIRMED] * 2
    assert [rounds.owner(0), rounds.owner(1)] == [unit.customer for unit in found.units]
    assert (rounds.count("claim-code"), rounds.count("rest-claim")) == (2, 0)
    end = await rounds.end()
    assert end.is_over
    assert end.live == ()
    assert await rounds.read() is None


async def test_announcing_again_keeps_what_is_good_and_imports_nothing_twice(rounds):
    await rounds.announce(*rounds.ids)
    again = await rounds.announce(*rounds.ids)
    assert [unit.state for unit in again.round.units] == [UnitState.READY] * 2
    assert [rounds.count(act) for act in ("import", "customer", "claim-code")] == [2, 2, 2]


async def test_a_device_that_was_not_announced_gets_no_code(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    with pytest.raises(NotInRound, match=rounds.ids[1]):
        await rounds.hand(1)
    assert rounds.world.units[1].claim_code is None
    assert await rounds.states() == ["ready"]


async def test_each_device_gets_its_own_code_in_whatever_order_they_are_plugged_in(rounds):
    await rounds.announce(*rounds.ids)
    await rounds.away()
    await rounds.hand(1)
    await rounds.hand(0, over="softap")
    await rounds.back()
    found = await rounds.confirm(waits=True)
    assert [unit.customer for unit in found.units] == [rounds.owner(0), rounds.owner(1)]
    assert found.units[0].customer != found.units[1].customer


async def test_anothers_device_is_refused_before_a_code_is_spent(rounds):
    rounds.world.books.put(rounds.ids[0], owner="grace@elsewhere.example")
    announced = await rounds.announce(*rounds.ids)
    refused, ready = announced.round.units
    assert (refused.state, ready.state) == (UnitState.REFUSED, UnitState.READY)
    assert refused.trouble.code in ("owned-by-another", "nonmember-owner")
    assert rounds.count("claim-code") == 1
    with pytest.raises(RoundHeld, match=re.escape(refused.trouble.what)):
        await rounds.hand(0)
    rounds.world.books.put(rounds.ids[0], owner=None)
    again = await rounds.announce(rounds.ids[0])
    assert again.round.units[0].state is UnitState.READY


async def test_a_traveller_names_the_customer_of_each_device(rounds):
    rounds.ownership = 'customer_from = "traveller"'
    one, other = rounds.ids
    rows = traveller_of((one, "ada@example.com"), (other, "linus@example.com"))
    await rounds.announce(traveller=rows)
    await rounds.hand(0)
    await rounds.hand(1)
    await rounds.confirm(waits=True)
    assert [rounds.owner(0), rounds.owner(1)] == ["ada@example.com", "linus@example.com"]


async def test_a_code_older_than_its_hour_is_not_handed_over_and_a_new_one_works(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    rounds.hours_pass(2)
    assert await rounds.states() == ["expired"]
    with pytest.raises(CodeExpired) as told:
        await rounds.hand(0)
    assert "Announce it again" in told.value.hint
    assert rounds.world.units[0].claim_code is None
    await rounds.back()
    await rounds.announce(rounds.ids[0])
    assert (rounds.count("claim-code"), rounds.count("import")) == (2, 1)
    await rounds.hand(0)
    await rounds.confirm(waits=True)
    assert await rounds.states() == ["confirmed"]
    assert rounds.count("customer") == 1


async def test_a_device_that_connected_too_late_is_told_and_handed_over_again(rounds):
    """The recipe allows no claim without a code."""
    rounds.ownership = 'customer_from = "uuid"\nrest_allowed = false'
    rounds.trouble("never_connects", times=1)
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    await rounds.hand(0)
    rounds.hours_pass(2)
    await rounds.back()
    found = await rounds.confirm(waits=True)
    (unit,) = found.units
    assert (unit.state, unit.trouble.code) == (UnitState.EXPIRED, "code-expired")
    assert "Announce it again" in unit.trouble.do
    await rounds.announce()
    rounds.world.units[0].enter_listening()
    await rounds.hand(0)
    assert (await rounds.confirm(waits=True)).units[0].state is UnitState.CONFIRMED
    assert (rounds.count("claim-code"), rounds.count("rest-claim")) == (2, 0)


async def test_a_device_whose_code_came_to_nothing_is_claimed_without_one_once(rounds):
    rounds.trouble("ignore_code")
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    await rounds.hand(0)
    await rounds.back()
    found = await rounds.confirm(waits=True)
    assert found.units[0].state is UnitState.CONFIRMED
    assert (rounds.count("claim-code"), rounds.count("rest-claim")) == (1, 1)


async def test_a_device_that_somebody_took_meanwhile_is_told_as_theirs(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    rounds.trouble("never_connects", times=1)
    await rounds.hand(0)
    rounds.world.books.put(rounds.ids[0], owner="grace@elsewhere.example")
    await rounds.back()
    (unit,) = (await rounds.confirm(waits=True)).units
    assert (unit.state, unit.trouble.code) == (UnitState.TROUBLED, "owned-by-another")


async def test_without_a_store_no_code_is_fetched(rounds):
    del rounds.secrets["vault"]
    with pytest.raises(KeyStoreMissing):
        await rounds.announce(*rounds.ids)
    assert rounds.count("claim-code") == rounds.count("import") == 0


async def test_the_code_is_found_only_with_the_vault_open(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    passphrase = rounds.secrets.pop("vault")
    with pytest.raises(VaultLocked):
        await rounds.hand(0)
    rounds.secrets["vault"] = passphrase
    assert (await rounds.hand(0)).state is UnitState.AWAITING


async def test_the_internet_goes_while_the_round_is_announced_and_it_goes_on_later(rounds):
    rounds.trouble("status", at="claim-codes.product", status=503, times=30, after=1)
    with pytest.raises(CloudUnwell):
        await rounds.announce(*rounds.ids)
    assert sorted(await rounds.states()) == ["checked", "ready"]
    rounds.world.troubles.clear()
    announced = await rounds.announce()
    assert [unit.state for unit in announced.round.units] == [UnitState.READY] * 2
    assert rounds.count("import") == 2


async def test_the_end_says_which_codes_still_live_and_forgets_those_nobody_got(rounds):
    await rounds.announce(*rounds.ids)
    await rounds.away()
    rounds.trouble("never_connects", times=1)
    await rounds.hand(0)
    end = await rounds.end()
    assert [live.is_delivered for live in end.live] == [True, False]
    assert all(3000 < live.left_s <= 3600 for live in end.live)
    assert not end.is_over
    assert await rounds.states() == ["awaiting-confirmation"]
    with pytest.raises(NotInRound):
        await rounds.hand(1)
    assert (await rounds.end(drops=True)).is_over
    last = [e for e in await rounds.entries() if e.kind.value == "verdict"]
    assert [entry.facts["code"] for entry in last] == ["stopped-by-operator", "unconfirmed"]


async def test_a_clock_that_was_set_back_makes_no_old_code_young(rounds):
    await rounds.announce(rounds.ids[0])
    rounds.ahead.set_forward_s = -600.0
    assert await rounds.states() == ["expired"]
    with pytest.raises(CodeExpired, match="set back"):
        await rounds.hand(0)
    await rounds.announce(rounds.ids[0])
    assert rounds.count("claim-code") == 2


async def test_a_second_recipe_does_not_join_an_open_round(rounds):
    await rounds.announce(rounds.ids[0])
    rounds.ownership = 'customer = "ada@example.com"'
    with pytest.raises(ParameterWrong, match="is open"):
        await rounds.announce(rounds.ids[1])


async def test_a_recipe_that_changed_meanwhile_hands_nothing_over_but_lets_the_round_end(rounds):
    await rounds.announce(rounds.ids[0])
    rounds.ownership = 'customer = "ada@example.com"'
    assert rounds.recipe_file
    with pytest.raises(RecipeWrong, match="has changed"):
        await rounds.hand(0)
    assert (await rounds.end()).is_over


async def test_a_code_that_could_not_be_stored_stays_good_for_the_same_device(rounds):
    rounds.trouble("sorry", times=9)
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    with pytest.raises(CodeNotStored):
        await rounds.hand(0)
    assert await rounds.states() == ["ready"]
    rounds.world.troubles.clear()
    await rounds.hand(0)
    await rounds.back()
    assert (await rounds.confirm(waits=True)).units[0].state is UnitState.CONFIRMED
    assert rounds.count("claim-code") == 1


async def test_an_unclaimed_device_needs_no_code_and_is_confirmed_as_nobodys(rounds):
    rounds.ownership = 'mode = "unclaimed"'
    await rounds.announce(rounds.ids[0])
    assert rounds.count("claim-code") == 0
    await rounds.away()
    await rounds.hand(0)
    await rounds.back()
    assert (await rounds.confirm(waits=True)).units[0].state is UnitState.CONFIRMED
    assert rounds.owner(0) is None


async def test_a_bench_that_meets_a_device_of_the_round_uses_its_customer_and_its_code(rounds):
    await rounds.announce(*rounds.ids)
    outside = rounds.outside()
    wish = BenchWish(outside.recipe(rounds.recipe_file), takes_all=True, ends_when_idle=True)
    await outside.bench(wish).run(lambda _news: None)
    assert [rounds.count(act) for act in ("import", "customer", "claim-code")] == [2, 2, 2]
    assert None not in (rounds.owner(0), rounds.owner(1))
    assert await rounds.read() is None


async def test_a_bench_leaves_alone_what_awaits_its_confirmation_elsewhere(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    await rounds.hand(0)
    await rounds.back()
    rounds.world.units[0].unplug()
    outside = rounds.outside()
    wish = BenchWish(outside.recipe(rounds.recipe_file), takes_all=True, ends_when_idle=True)
    await outside.bench(wish).run(lambda _news: None)
    assert await rounds.states() == ["awaiting-confirmation"]


async def test_this_computer_goes_to_the_devices_own_wifi_and_comes_back_without_internet(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()
    network = rounds.world.host_air.name_of(rounds.ids[0])
    async with rounds.desk() as desk:
        unit = await desk.hand(Way.own_wifi(network), rounds.told.append)
    assert unit.state is UnitState.AWAITING
    assert rounds.world.host_air.is_home
    await rounds.back()
    assert (await rounds.confirm(waits=True)).units[0].state is UnitState.CONFIRMED


async def test_a_handing_over_that_is_stopped_takes_its_code_back_and_is_done_again(rounds):
    await rounds.announce(rounds.ids[0])
    await rounds.away()

    def stop(event):
        rounds.told.append(event)
        if isinstance(event, StepMoved) and (event.part, event.done) == ("code_stored", True):
            handing.cancel()

    async with rounds.desk() as desk:
        way = Way.usb(rounds.world.places[0].port)
        handing = asyncio.ensure_future(desk.hand(way, stop))
        with pytest.raises(asyncio.CancelledError):
            await handing
    told = [event.text for event in rounds.told if isinstance(event, Noted)]
    assert [text for text in told if "taken back" in text]
    assert await rounds.states() == ["ready"]
    await rounds.hand(0)
    await rounds.back()
    assert (await rounds.confirm(waits=True)).units[0].state is UnitState.CONFIRMED
    assert rounds.count("claim-code") == 1
