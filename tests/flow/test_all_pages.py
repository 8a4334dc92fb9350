"""All pages of a list as one reply."""

import pytest

from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.request import request_of
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import RateLimited
from station.flow.all_pages import all_pages

DEVICES = [{"id": f"{number:024x}", "name": f"unit {number}"} for number in range(250)]


class Cloud:
    """Pages of devices; `moved` is a device that slips onto the next page meanwhile."""

    def __init__(self, refuses_page=None):
        self.asked, self._refuses = [], refuses_page

    async def send(self, order):
        page, size = int(order.value("page")), int(order.value("per_page"))
        self.asked.append((page, size))
        rows = DEVICES[(page - 1) * size - (page > 1) : page * size]
        body = {"devices": rows, "meta": {"total_pages": -(-len(DEVICES) // size)}}
        trouble = RateLimited() if page == self._refuses else None
        return Reply(
            order, request_of(order), 200, "OK", "application/json", "", 10, 0.1, Kind.PRODUCT,
            parsed=body, trouble=trouble,
        )  # fmt: skip


def order(**values):
    return Order(CALLS["products.devices"], {"product": "9319", **values})


async def test_all_pages_are_one_list_and_nothing_is_told_twice():
    cloud, told = Cloud(), []
    reply = await all_pages(order(), cloud.send, told.append)
    assert [row["id"] for row in reply.rows()] == [device["id"] for device in DEVICES]
    assert cloud.asked == [(1, 100), (2, 100), (3, 100)]
    assert [(news.done, news.of) for news in told] == [(1, 3)]
    assert reply.seconds == pytest.approx(0.3)
    assert reply.size_bytes == 30


async def test_the_page_to_begin_with_and_its_size_may_be_given():
    cloud = Cloud()
    reply = await all_pages(order(page="3", per_page="60"), cloud.send, lambda _: None)
    assert cloud.asked == [(3, 60), (4, 60), (5, 60)]
    assert len(reply.rows()) == 131


async def test_a_page_that_is_refused_is_the_reply():
    cloud = Cloud(refuses_page=2)
    reply = await all_pages(order(), cloud.send, lambda _: None)
    assert isinstance(reply.trouble, RateLimited)
    assert len(cloud.asked) == 3  # the third was under way already
