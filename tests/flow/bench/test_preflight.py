"""flow/bench/preflight.py and preflight_judge.py, over the simulated cloud."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from station.domain.identity import DeviceId
from station.domain.recipe import Ownership, Recipe
from station.domain.traveller import Traveller, TravellerRow
from station.domain.traveller_rows import malformed, ready
from station.flow.bench.preflight import FEW, check
from station.simulator.cloud_people import ProductCustomer
from tests.cloud.conftest import DEVICE, Site

RECIPE = Recipe("Thermostat", "9319", client_id="c", customer_from="traveller")
ADA, GRACE = "ada@example.com", "grace@example.com"


@pytest.fixture
async def site(tmp_path) -> AsyncIterator[Site]:
    site = Site(str(tmp_path / "guard.json"))
    await site.open()
    yield site
    await site.close()


def batch(*rows):
    return Traveller("batch.csv", tuple(map(ready, rows)))


async def checked(site, *rows, recipe=RECIPE, with_user=True):
    """What is found for each row."""
    recipe = replace(recipe, product=site.books.product_slug)
    link = site.link(with_user=with_user)
    traveller = await check(batch(*rows), link, recipe, lambda _done, _of: None)
    return traveller.findings


async def found(site, state, *, customer=ADA, **how):
    """What is found for the one device, once it is put as `state` says."""
    site.books.put(DEVICE.text, **state)
    owner = site.books.device(DEVICE.text).owner
    if isinstance(owner, ProductCustomer):
        owner.has_claimed = True  # only then the list knows it (cloud-api 2.14.1)
    [finding] = await checked(site, TravellerRow(2, DEVICE, customer=customer), **how)
    return finding


def ours(site, **more):
    return {"product": site.books.product_id, **more}


@pytest.mark.parametrize(
    ("state", "code", "is_fit"),
    [
        ({}, "ours-already", True),
        ({"owner": ADA}, "already-owned", True),
        ({"owner": "hopper@example.com"}, "owned-by-another-customer", False),
        ({"owner": GRACE}, "owned-by-another", False),
        ({"denied": True}, "denied", False),
        ({"quarantined": True}, "quarantined", True),
    ],
)
async def test_a_device_of_our_product_is_told_by_its_owner_and_state(site, state, code, is_fit):
    finding = await found(site, ours(site, **state))
    assert (finding.code, finding.is_fit) == (code, is_fit)
    assert finding.what.endswith(".")
    assert finding.do or finding.is_fit


async def test_another_customers_device_is_fit_where_the_recipe_may_release_it(site):
    recipe = replace(RECIPE, release_own=True)
    finding = await found(site, ours(site, owner="hopper@example.com"), recipe=recipe)
    assert finding.is_fit
    assert "hopper@example.com" in finding.what


async def test_a_device_of_another_product_of_ours_is_told_with_that_product(site):
    other = site.books.seed.other_product.number
    finding = await found(site, {"product": other})
    assert (finding.code, finding.is_fit) == ("in-another-product", False)
    assert str(other) in finding.what
    freed = await found(site, {"product": other}, recipe=replace(RECIPE, release_own=True))
    assert (freed.code, freed.is_fit) == ("in-another-product", True)


async def test_a_strangers_and_an_unknown_device_look_the_same_and_that_is_said(site):
    stranger = await found(site, {"product": site.books.seed.strangers_product.number})
    [unknown] = await checked(site, TravellerRow(2, DeviceId("f" * 24), customer=ADA))
    assert stranger.code == unknown.code == "needs-look"
    assert stranger.what == unknown.what
    assert "refuses it then" in unknown.do


async def test_without_the_accounts_token_nothing_is_claimed_about_elsewhere(site):
    other = site.books.seed.other_product.number
    finding = await found(site, {"product": other}, with_user=False)
    assert (finding.code, finding.is_fit) == ("needs-look", True)
    assert "not looked for elsewhere" in finding.what
    assert "STATION_SECRET_TOKEN" in finding.do


async def test_the_wrong_platform_is_told_by_both_names(site):
    device = DeviceId("2f0030001647353236343033")
    site.books.add_device(device.text, platform_id=12, firmware="2.3.1", mac="")
    site.books.put(device.text, product=site.books.product_id)
    [finding] = await checked(site, TravellerRow(2, device, customer=ADA))
    assert (finding.code, finding.is_fit) == ("wrong-platform", False)
    assert "Argon" in finding.what
    assert "Photon" in finding.what


@pytest.mark.parametrize(
    ("recipe", "customer", "words"),
    [(RECIPE, "", "No customer"), (replace(RECIPE, customer=GRACE), ADA, "the recipe for grace")],
)
async def test_a_row_and_a_recipe_that_disagree_on_the_customer_are_told(
    site, recipe, customer, words
):
    finding = await found(site, ours(site), recipe=recipe, customer=customer)
    assert (finding.code, finding.is_fit) == ("malformed", False)
    assert words in finding.what


async def test_ones_own_account_may_own_it_before(site):
    recipe = replace(RECIPE, ownership=Ownership.ACCOUNT)
    mine = await found(site, ours(site, owner=site.books.user.username), recipe=recipe)
    assert (mine.code, mine.is_fit) == ("ours-already", True)
    recipe = replace(RECIPE, ownership=Ownership.UNCLAIMED)
    held = await found(site, ours(site, owner="hopper@example.com"), recipe=recipe)
    assert (held.code, held.is_fit) == ("owned-by-another-customer", False)


async def test_what_the_file_found_is_not_looked_at_again(site):
    bad = malformed(TravellerRow(2, None, "x"), "The device ID has 3 characters, not 24.", "Look.")
    traveller = Traveller("batch.csv", (bad,))
    recipe = replace(RECIPE, product=site.books.product_slug)
    after = await check(traveller, site.link(), recipe, lambda _done, _of: None)
    assert after.findings == (bad,)
    assert site.calls("products.device-info") == 0


async def test_a_long_list_takes_one_pass_over_the_products_list(site):
    members = site.add_members(FEW * 4)
    rows = [TravellerRow(n, device, customer=ADA) for n, device in enumerate(members, start=2)]
    told = []
    link = site.link()
    recipe = replace(RECIPE, product=site.books.product_slug)
    traveller = await check(batch(*rows), link, recipe, lambda *at: told.append(at))
    assert {finding.code for finding in traveller.findings} == {"ours-already"}
    assert site.calls("products.device-info") == 0
    assert told[-1] == (len(rows), len(rows))


async def test_owners_are_asked_about_once_each(site):
    rows = []
    for number, device in enumerate(site.add_members(12), start=2):
        site.books.put(device.text, owner=GRACE)
        rows.append(TravellerRow(number, device, customer=ADA))
    findings = await checked(site, *rows)
    assert {finding.code for finding in findings} == {"owned-by-another"}
    assert site.calls("customers.list") <= 2


async def test_only_so_many_rows_are_looked_for_elsewhere(site, monkeypatch):
    monkeypatch.setattr("station.flow.bench.preflight.MOST_ELSEWHERE", 2)
    rows = [TravellerRow(n, DeviceId(f"{n:024x}"), customer=ADA) for n in range(2, 6)]
    findings = await checked(site, *rows)
    assert ["too many" in finding.what for finding in findings] == [False, False, True, True]


async def test_a_serial_number_that_nobody_has_is_told(site):
    [finding] = await checked(site, TravellerRow(2, None, "PH-170101-NONE-0", ADA))
    assert (finding.code, finding.is_fit) == ("needs-look", True)
    assert "PH-170101-NONE-0" in finding.what


class WithSerials:
    """A cloud whose list tells serial numbers, as the real one does (cloud-api 2.12)."""

    def __init__(self, link, serials):
        self._link, self._serials = link, serials

    def __getattr__(self, name):
        return getattr(self._link, name)

    async def members(self):
        found = await self._link.members()
        return [replace(each, serial=self._serials[each.device]) for each in found]


async def test_a_row_with_a_serial_number_alone_finds_its_device_in_the_list(site):
    one, other = site.add_members(2)
    cloud = WithSerials(site.link(), {one: "PH-1", other: "PH-2"})
    rows = (TravellerRow(2, None, "ph-2", ADA), TravellerRow(3, one, "", ADA))
    recipe = replace(RECIPE, product=site.books.product_slug)
    first, second = (await check(batch(*rows), cloud, recipe, lambda _done, _of: None)).findings
    assert (first.code, first.row.device) == ("ours-already", other)
    assert second.code == "ours-already"


async def test_a_serial_number_of_a_device_that_has_a_row_of_its_own_is_a_duplicate(site):
    [one] = site.add_members(1)
    cloud = WithSerials(site.link(), {one: "PH-1"})
    rows = (TravellerRow(2, None, "PH-1", ADA), TravellerRow(3, one, "", "hopper@example.com"))
    recipe = replace(RECIPE, product=site.books.product_slug)
    found = (await check(batch(*rows), cloud, recipe, lambda _done, _of: None)).findings
    assert [finding.code for finding in found] == ["duplicate", "duplicate"]


async def test_looking_changes_nothing(site):
    other = site.books.seed.other_product.number
    await found(site, {"product": other}, recipe=replace(RECIPE, release_own=True))
    assert site.books.device(DEVICE.text).product_id == other
    assert site.books.counts.of("import", DEVICE.text) == 0
    assert site.books.counts.of("remove", DEVICE.text) == 0
