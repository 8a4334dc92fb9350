"""cloud/signs.py: which events say "look now"."""

import pytest

from station.cloud.signs import Signs, is_sign, sign_of
from station.domain.calls.stream import CloudEvent
from tests.cloud.conftest import DEVICE

HEX_ID = "5ad7788bdef33c046763d31c"


def event(name="spark/status", data="online", device=DEVICE.text, **raw):
    return CloudEvent(1, name, data, "2026-01-10T09:12:40.002Z", device, raw)


class Clock:
    now_s = 100.0

    def now(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def signs(clock):
    return Signs(clock.now)


def is_news(signs, one):
    return signs.are_news(one, sign_of(one))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("spark/status", "online"),
        ("spark/status/safe-mode", "{}"),
        ("spark/device/last_reset", "power_down"),
        ("spark/device/app-hash", "A" * 64),
        ("spark/flash/status", "success "),
    ],
)
def test_what_a_session_begins_with_is_a_sign(name, data):
    assert is_sign(event(name, data))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("spark/status", "offline"),
        ("spark/status", "auto-update"),
        ("spark/device/diagnostics/update", "{}"),
        ("temperature", "online"),
        ("spark/statusquo", "online"),
    ],
)
def test_what_says_nothing_of_a_session_is_none(signs, name, data):
    assert not is_news(signs, event(name, data))


def test_an_event_of_the_service_itself_is_no_devices():
    assert sign_of(event(device="api")) is None


@pytest.mark.parametrize(
    ("raw", "is_claimed"), [({"userid": ""}, False), ({"userid": HEX_ID}, True), ({}, None),
                            ({"userid": None}, None), ({"userid": 7}, None)],
)  # fmt: skip
def test_an_event_says_of_the_owner_what_it_says(raw, is_claimed):
    sighted = sign_of(event(**raw))
    assert (sighted.device, sighted.reading) == (DEVICE, None)
    assert sighted.is_claimed is is_claimed


def test_many_signs_within_a_second_are_one(signs, clock):
    assert is_news(signs, event(userid=""))
    assert not is_news(signs, event(userid=""))
    assert not is_news(signs, event("spark/device/last_reset", "user", userid=""))
    clock.now_s += 1.0
    assert is_news(signs, event(userid=""))


def test_an_owner_that_shows_is_news_by_any_event_and_once(signs, clock):
    assert is_news(signs, event(userid=""))
    assert is_news(signs, event("spark/device/diagnostics/update", "{}", userid=HEX_ID))
    clock.now_s += 5.0
    assert not is_news(signs, event("spark/device/diagnostics/update", "{}", userid=HEX_ID))


def test_after_forgetting_it_is_news_again(signs):
    assert is_news(signs, event(userid=HEX_ID))
    signs.forget(DEVICE)
    assert is_news(signs, event(userid=HEX_ID))
