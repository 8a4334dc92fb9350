import pytest

from station.device.inbox import Inbox
from station.domain.device_errors import UnitLost


def test_what_was_received_before_the_end_is_still_taken() -> None:
    inbox = Inbox()
    inbox.put(b"last words")
    inbox.end(UnitLost())
    assert inbox.take(0) == b"last words"
    with pytest.raises(UnitLost):
        inbox.take(0)


def test_an_application_that_logs_for_hours_fills_no_memory() -> None:
    inbox = Inbox()
    for _ in range(100):
        inbox.put(b"x" * 10_000)
    inbox.put(b"newest")
    received = inbox.take(0)
    assert len(received) < 100_000
    assert received.endswith(b"newest")


def test_nothing_is_taken_after_the_time_given() -> None:
    assert Inbox().take(0.01) == b""


def test_what_nobody_asked_for_can_be_discarded() -> None:
    inbox = Inbox()
    inbox.put(b"old")
    inbox.discard()
    assert inbox.take(0) == b""
