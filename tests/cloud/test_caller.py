"""cloud/caller.py: an act is looked for before it is repeated, and repeated once."""

import pytest

from station.cloud.caller import Caller
from station.domain.cloud_errors import CloudRefused, ReplyLost, ReplyNotUnderstood


@pytest.fixture
def caller(site):
    link = site.link()
    return Caller(link._errands, link._tokens, None)


def acting(*endings):
    """An act that ends in each of `endings` in turn; None is well."""
    left = list(endings)

    async def act():
        if (ending := left.pop(0)) is not None:
            raise ending()

    return act, left


async def done():
    return True


async def not_done():
    return False


async def test_what_was_done_is_not_done_again(caller):
    act, left = acting(ReplyLost, None)
    await caller.act_and_look(act, done)
    assert left == [None]


async def test_what_was_not_done_is_done_once_more(caller):
    act, left = acting(ReplyLost, None)
    await caller.act_and_look(act, not_done)
    assert left == []


async def test_twice_lost_and_not_done_is_told(caller):
    act, left = acting(ReplyLost, ReplyLost, None)
    with pytest.raises(ReplyLost):
        await caller.act_and_look(act, not_done)
    assert left == [None]


async def test_an_odd_reply_is_not_followed_by_a_second_act(caller):
    act, left = acting(ReplyNotUnderstood, None)
    with pytest.raises(ReplyNotUnderstood):
        await caller.act_and_look(act, not_done)
    assert left == [None]


async def test_a_refusal_is_neither_looked_after_nor_repeated(caller):
    act, left = acting(CloudRefused, None)
    with pytest.raises(CloudRefused):
        await caller.act_and_look(act, done)
    assert left == [None]
