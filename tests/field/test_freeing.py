"""flow/field/freeing.py, free_*.py, assembly/freeing.py: a unit freed in the simulated cloud."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import serial

from station.domain.cloud_errors import (
    CloudRefused,
    CloudUnwell,
    InAnotherProduct,
    OwnedByAnother,
)
from station.domain.device_errors import NotListening
from station.domain.errors import ParameterWrong
from station.domain.field.freeing import RELEASE, REMOVING, UNCLAIMING, Act, Whose
from station.domain.field.freeing_plan import plan_of
from station.domain.field_errors import DeviceNowhere, StillOwned
from station.domain.identity import ClaimCode, DeviceId
from station.domain.ledger.entry import Entry, EntryKind
from station.flow.bench.ports import KeptCode
from station.flow.field.free_ports import FreeWish, Wanted
from station.flow.line import NEVER_ISSUED
from station.simulator.cloud_people import ProductCustomer
from station.simulator.registry import write_registry
from station.simulator.world import WorldWish, serving
from tests.claim.conftest import Claim

SCALE = 0.02
MAKER = "maker@example.com"
CODE = ClaimCode("abc" * 21)


class Release(Claim):
    """One unit on the bench, to be freed with the recipe's account."""

    def open(self, **changes):
        outside = replace(self.outside, ledger=str(self.folder / "ledger.sqlite"), **changes)
        freeing = outside.field.freeing(self.recipe)
        self.opened.append(freeing)
        return freeing

    async def find(self, text="", port=""):
        wanted = Wanted(text or ("" if port else self.unit.device_id), port)
        return await self.open().find(wanted, lambda _: None)

    async def free(self, acts=RELEASE, *, tell=None, **wish):
        freeing = self.open()
        where = await freeing.find(Wanted(self.unit.device_id), lambda _: None)
        return await freeing.free(where, FreeWish(acts, **wish), tell or self.news.append)

    def put(self, **state):
        """A customer who owns a device has claimed it, so the product lists it."""
        super().put(**state)
        if isinstance(self.device.owner, ProductCustomer):
            self.device.owner.has_claimed = True

    def at_step(self, act, do):
        """Call `do` once, when `act` has been looked at and begins."""

        def hear(news):
            self.news.append(news)
            if news.step.act is act and news.state == "doing":
                do()

        return hear

    @property
    def codes(self):
        return self.opened[-1]._hands.codes

    async def entries(self):
        story = await self.opened[-1]._hands.records.story(self.unit.device_id)
        return story.entries

    def deletions(self):
        calls = self.world.books.counts.calls
        return {
            name: calls[name] for name in ("products.unclaim", "products.remove") if calls[name]
        }

    def steps_written(self, entries):
        return [(entry.kind.value, entry.step) for entry in entries]


@pytest.fixture
async def release(tmp_path: Path) -> AsyncIterator[Release]:
    async with serving(WorldWish(time_scale=SCALE), lambda _: None) as world:
        made = Release(world, tmp_path)
        made.opened, made.news = [], []
        write_registry(tmp_path / "simulated-bench.json", world)
        yield made
        for freeing in made.opened:
            await freeing.close()
        shown = made.everything_shown() + repr(made.news)
        assert not [secret for secret in made.secrets() if secret in shown]


async def test_a_customers_unit_is_unclaimed_first_and_then_removed_and_all_is_written(release):
    release.put(product=9319, owner="ada@example.com")
    freed = await release.free()
    assert freed.is_released
    assert (release.owner, release.device.product_id) == (None, None)
    assert [(each.step.act, each.state) for each in release.news] == [
        (Act.UNCLAIM, "doing"), (Act.UNCLAIM, "done"),
        (Act.REMOVE, "doing"), (Act.REMOVE, "done"),
    ]  # fmt: skip
    entries = await release.entries()
    assert release.steps_written(entries) == [
        ("intent", "free_unclaim"), ("outcome", "free_unclaim"),
        ("intent", "free_remove"), ("outcome", "free_remove"), ("released", ""),
    ]  # fmt: skip
    assert entries[-1].facts["ending"] == "released"
    assert {entry.customer for entry in entries} == {"ada@example.com"}


async def test_what_is_found_says_where_it_is_whose_and_whether_it_is_plugged_in(release):
    release.put(product=9319, owner="ada@example.com")
    where = await release.find()
    assert (where.place.name, where.place.is_worked_on) == ("Station test", True)
    assert (where.owner, where.whose) == ("ada@example.com", Whose.CUSTOMER)
    assert where.plugged.listens
    assert where.plugged.claimed is False
    assert where.last4 == release.unit.device_id[-4:]


async def test_a_unit_of_our_account_in_another_product_of_ours_is_freed_there(release):
    release.put(product=9320, owner=MAKER)
    where = await release.find()
    assert (where.place.product, where.place.is_worked_on, where.whose) == (
        9320, False, Whose.ACCOUNT,
    )  # fmt: skip
    assert (await release.free()).is_released
    assert release.device.product_id is None


async def test_a_unit_in_no_product_is_given_up_by_its_own_account(release):
    release.put(owner=MAKER)
    freed = await release.free()
    assert freed.is_released
    assert release.owner is None
    assert [step.act for step in freed.done] == [Act.UNCLAIM]


async def test_another_owners_unit_is_never_unclaimed_and_a_letter_to_the_owner_is_written(release):
    release.world.books.add_account("grace@elsewhere.com")
    release.put(product=9319, owner="grace@elsewhere.com")
    where = await release.find()
    assert where.whose is Whose.ANOTHER
    assert "grace@elsewhere.com" in plan_of(where).ask
    with pytest.raises(OwnedByAnother):
        await release.free()
    assert release.owner == "grace@elsewhere.com"
    assert release.deletions() == {}


async def test_a_unit_that_nobody_shows_us_is_nowhere_and_nothing_is_done(release):
    release.world.books.add_account("grace@elsewhere.com")
    release.put(owner="grace@elsewhere.com")
    where = await release.find()
    assert where.is_nowhere
    with pytest.raises(DeviceNowhere):
        await release.free()


async def test_removing_alone_is_refused_while_it_has_an_owner(release):
    release.put(product=9319, owner="ada@example.com")
    with pytest.raises(StillOwned):
        await release.free(REMOVING)
    assert release.owner == "ada@example.com"
    assert release.deletions() == {}


async def test_an_owner_who_came_between_look_and_remove_keeps_it(release):
    release.put(product=9319)
    taken = release.at_step(Act.REMOVE, lambda: release.put(owner="ada@example.com"))
    freed = await release.free(tell=taken)
    assert isinstance(freed.trouble, StillOwned)
    assert release.device.product_id == 9319


async def test_an_owner_who_came_between_look_and_unclaim_is_not_unclaimed(release):
    release.put(product=9319, owner="ada@example.com")
    taken = release.at_step(Act.UNCLAIM, lambda: release.put(owner="linus@example.com"))
    freed = await release.free(tell=taken)
    assert isinstance(freed.trouble, OwnedByAnother)
    assert [step.act for step in freed.remaining] == [Act.UNCLAIM, Act.REMOVE]
    assert release.owner == "linus@example.com"


async def test_unclaiming_alone_leaves_it_in_the_product_without_its_mark_for_development(release):
    release.put(product=9319, owner=MAKER, development=True)
    freed = await release.free(UNCLAIMING)
    assert freed.is_released
    assert (release.owner, release.device.product_id) == (None, 9319)
    assert not release.device.is_development


@pytest.mark.parametrize("at", ["products.unclaim", "products.remove"])
async def test_an_act_whose_reply_was_lost_is_looked_for_and_not_done_twice(release, at):
    release.put(product=9319, owner="ada@example.com")
    release.trouble("reset_after", at)
    freed = await release.free()
    assert freed.is_released
    assert release.deletions() == {"products.unclaim": 1, "products.remove": 1}


async def test_an_act_that_never_reached_the_cloud_is_told_with_what_remains(release):
    release.put(product=9319, owner="ada@example.com")
    release.trouble("status", "products.remove", status=503, times=0)
    freed = await release.free()
    assert isinstance(freed.trouble, CloudUnwell)
    assert not freed.is_released
    assert [step.act for step in freed.remaining] == [Act.REMOVE]
    entries = await release.entries()
    assert entries[-1].facts["ending"] == "aside"
    assert entries[-1].facts["remaining"] == ["remove"]


async def test_a_refused_act_ends_aside_and_the_next_freeing_knows_what_it_set_out_to_do(release):
    release.put(product=9319, owner="ada@example.com")
    release.trouble("status", "products.remove", status=400, body={"error": "no"})
    freed = await release.free()
    assert isinstance(freed.trouble, CloudRefused)
    where = await release.find()
    assert where.wished == RELEASE
    assert (await release.free(where.wished)).is_released
    assert not (await release.find()).wished


async def test_a_freeing_that_was_killed_in_the_middle_is_gone_on_with(release):
    release.put(product=9319, owner="ada@example.com")

    def kill():
        running.cancel()

    killed = release.at_step(Act.REMOVE, kill)
    running = asyncio.ensure_future(release.free(tell=killed))
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (release.owner, release.device.product_id) == (None, 9319)
    where = await release.find()
    assert where.in_doubt == (Act.REMOVE,)
    assert where.wished == RELEASE
    freed = await release.free(where.wished)
    assert freed.is_released
    assert release.deletions() == {"products.unclaim": 1, "products.remove": 1}


async def test_a_code_that_still_lies_on_it_is_overwritten_before_all_else(release):
    release.put(product=9319, owner="ada@example.com")
    freeing = release.open()
    device = DeviceId(release.unit.device_id)
    await release.codes.keep(device, KeptCode(CODE, release.world.clock.utc()))
    where = await freeing.find(Wanted(device.text), lambda _: None)
    assert where.code_until
    freed = await freeing.free(where, FreeWish(), release.news.append)
    assert freed.is_released
    assert [step.act for step in freed.done] == [Act.NEUTRALISE, Act.UNCLAIM, Act.REMOVE]
    assert release.unit.claim_code == NEVER_ISSUED.text.encode()
    assert await release.codes.find(device) is None


async def test_a_code_that_nobody_can_reach_remains_and_the_unit_is_not_released(release):
    release.put(product=9319)
    release.unit.stop_listening_silently()
    freeing = release.open()
    device = DeviceId(release.unit.device_id)
    await release.codes.keep(device, KeptCode(CODE, release.world.clock.utc()))
    where = await freeing.find(Wanted(device.text), lambda _: None)
    assert not where.plugged.listens
    freed = await freeing.free(where, FreeWish(), release.news.append)
    assert [step.act for step in freed.remaining] == [Act.NEUTRALISE]
    assert not freed.is_released
    assert release.device.product_id is None


async def test_its_wifi_is_forgotten_by_a_hand_and_only_its_word_is_written(release):
    release.put(product=9319)
    acts = RELEASE | {Act.WIFI}
    first = await release.free(acts)
    assert [step.act for step in first.remaining] == [Act.WIFI]
    second = await release.free(acts, told=frozenset({Act.WIFI}))
    assert second.is_released
    written = [e.facts for e in await release.entries() if e.step == "free_clear_wifi"]
    assert written[-1]["proof"] == "A person says so."


async def test_labels_that_were_printed_for_it_are_void(release):
    release.put(product=9319)
    freeing = release.open()
    journal = freeing._hands.journal()
    await journal.append(
        Entry(
            EntryKind.LABEL_PRINTED, release.world.clock.utc(), device=release.unit.device_id,
            facts={"label": "A-7"},
        )
    )  # fmt: skip
    await journal.close()
    assert (await release.free()).is_released
    assert "label-void" in [entry.kind for entry in await release.entries()]
    assert not (await release.find()).labels


async def test_a_customer_who_owns_more_than_this_unit_is_not_deleted(release):
    release.put(product=9319, owner="ada@example.com")
    other = "0" * 20 + "abcd"
    books = release.world.books
    books.add_device(other, platform_id=6, firmware="2.3.1", mac="")
    books.put(other, product=9319, owner="ada@example.com")
    await release.free(UNCLAIMING)
    freed = await release.free(frozenset({Act.CUSTOMER}))
    assert other in str(freed.trouble)
    assert books.people.customer(9319, "ada@example.com") is not None


async def test_a_customer_who_owns_nothing_more_is_deleted(release):
    release.put(product=9319, owner="ada@example.com")
    freed = await release.free(RELEASE | {Act.CUSTOMER})
    assert freed.is_released, freed.trouble
    assert release.world.books.people.customer(9319, "ada@example.com") is None


async def test_a_scanned_label_finds_it_and_the_rest_of_the_label_is_never_sent(release):
    release.put(product=9319)
    where = await release.find(f"{release.device.serial_number} ABCDEFGHIJKLMNO")
    assert where.device.text == release.unit.device_id
    assert "ABCDEFGHIJKLMNO" not in release.everything_shown()


async def test_a_unit_at_the_cable_says_itself_who_it_is(release):
    release.put(product=9319)
    where = await release.find(port=release.usb().address)
    assert where.device.text == release.unit.device_id


async def test_a_silent_unit_at_the_cable_is_known_by_what_usb_tells(release):
    release.put(product=9319)
    release.unit.stop_listening_silently()
    where = await release.find(port=release.usb().address)
    assert where.device.text == release.unit.device_id
    assert not where.plugged.listens


async def test_a_unit_whose_port_another_program_has_is_found_all_the_same(release):
    release.put(product=9319)
    with closing(serial.Serial(release.usb().address, 9600, exclusive=True)):
        where = await release.find()
    assert where.place.product == 9319
    assert not where.plugged.listens


async def test_with_no_unit_at_the_cable_somebody_has_to_name_it(release):
    release.unit.unplug()
    (release.folder / "simulated-bench.json").unlink()
    with pytest.raises(NotListening):
        await release.open().find(Wanted(), lambda _: None)


async def test_a_serial_number_that_nobody_knows_is_told(release):
    with pytest.raises(ParameterWrong, match="no serial number"):
        await release.find("PH-999999-ZZZZ-9")


async def test_with_the_products_client_alone_its_own_units_can_be_freed(release):
    release.put(product=9319, owner="ada@example.com")
    outside = replace(release.outside, ledger=str(release.folder / "ledger.sqlite"))
    outside.secrets._given.pop("token")
    freeing = outside.field.freeing(release.recipe)
    release.opened.append(freeing)
    where = await freeing.find(Wanted(release.unit.device_id), lambda _: None)
    assert where.whose is Whose.CUSTOMER
    assert (await freeing.free(where, FreeWish(), release.news.append)).is_released
    assert release.device.product_id is None


async def test_a_device_of_ours_in_a_strangers_product_is_its_teams_to_remove(release):
    where = replace(await release.find(), is_seen=True, loose_product=4711)
    with pytest.raises(InAnotherProduct):
        await release.open().free(where, FreeWish(), release.news.append)
    assert "4711" in plan_of(where).ask
