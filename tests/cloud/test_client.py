"""cloud/client.py: one method per call, for what the flow does not ask for itself."""

import pytest

from station.cloud.answer import Auth
from station.cloud.client import CloudClient
from station.cloud.session import CloudSession
from station.domain.cloud_errors import (
    CloudUnwell,
    ProductFull,
    ProductUnknown,
    TokenLacksScope,
    WrongTokenKind,
)
from station.domain.identity import Customer, Secret
from tests.cloud.conftest import DEVICE, HTTP_SCALE, http


@pytest.fixture
async def session(site, in_thread):
    session = CloudSession(site.url, time_scale=HTTP_SCALE)
    yield session
    await in_thread(session.close)


@pytest.fixture
def client(session):
    return CloudClient(session)


@pytest.fixture
def user(site):
    return Auth("user", Secret(site.books.user.token))


async def test_a_products_devices_come_page_by_page(site, in_thread):
    await site.open(max_per_page=2)
    session = CloudSession(site.url, time_scale=HTTP_SCALE)
    for number in range(5):
        device = f"{number}{DEVICE.text[1:]}"
        site.books.add_device(device, platform_id=6, firmware="2.3.1", mac="")
        site.books.put(device, product=site.books.product_id)
    client, user = CloudClient(session), Auth("user", Secret(site.books.user.token))
    page = await in_thread(lambda: client.product_devices(user, "9319", 3))
    assert (len(page.items), page.pages) == (1, 3)
    await in_thread(session.close)


async def test_our_own_products_do_not_hold_an_organizations(site, client, user, in_thread):
    own = await in_thread(lambda: client.products(user))
    of_org = await in_thread(lambda: client.organization_products(user, "bench-works"))
    assert {product.number for product in own} == {9319, 9320}
    assert [product.number for product in of_org] == [9400]


async def test_a_token_that_may_not_is_told_from_a_product_that_is_not(
    site, client, user, in_thread
):
    token = site.books.tokens.issue_for_api_user(site.books.seed.api_user)
    may_only_read = Auth("user", Secret(token.text))
    with pytest.raises(TokenLacksScope):
        await in_thread(lambda: client.import_device(may_only_read, "9319", DEVICE))
    with pytest.raises(ProductUnknown):
        await in_thread(lambda: client.import_device(user, "7001", DEVICE))


async def test_a_secret_sent_where_a_token_belongs_is_our_mistake(site, client, in_thread):
    basic = Auth("client", Secret(site.books.client.secret), site.books.client.id)
    with pytest.raises(WrongTokenKind):
        await in_thread(lambda: client.product(basic, "9319"))


async def test_a_customers_name_goes_through_the_form_unharmed(site, client, in_thread):
    basic = Auth("client", Secret(site.books.client.secret), site.books.client.id)
    odd = Customer("ada+test/ö&=@example.com")
    await in_thread(lambda: client.create_customer(basic, "9319", odd))
    assert site.books.people.customer(9319, odd.name) is not None


async def test_a_full_product_is_told_by_the_clouds_words(raw_server, in_thread):
    session = CloudSession(raw_server.url, time_scale=HTTP_SCALE)
    raw_server.replies = [http(400, b'{"ok":false,"error":"Device limit reached"}')]
    auth = Auth("product", Secret("t" * 40))
    with pytest.raises(ProductFull):
        await in_thread(lambda: CloudClient(session).import_device(auth, "9319", DEVICE))
    await in_thread(session.close)


async def test_a_proxys_page_is_not_a_device_that_is_not_there(raw_server, in_thread):
    session = CloudSession(raw_server.url, time_scale=HTTP_SCALE)
    raw_server.replies = [http(404, b"<html>device not found</html>")]
    auth = Auth("product", Secret("t" * 40))
    with pytest.raises(CloudUnwell):
        await in_thread(lambda: CloudClient(session).product_device(auth, "9319", DEVICE))
    await in_thread(session.close)
