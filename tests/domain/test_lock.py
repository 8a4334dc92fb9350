import pytest

from station.domain.lock import ENGINEERS_PAGES, LOCKS_AFTER_S, Lock, PinState


@pytest.mark.parametrize("pin", [PinState.NONE, PinState.DECLINED])
def test_without_a_pin_nothing_is_locked(pin):
    lock = Lock(pin)
    assert not lock.is_locked
    assert all(lock.shows(page) for page in ENGINEERS_PAGES)


def test_with_a_pin_it_begins_locked_and_shows_what_a_shift_needs():
    lock = Lock(PinState.SET)
    assert lock.is_locked
    assert [page for page in ("guided", "bench", "records", "doctor") if lock.shows(page)] == [
        "guided", "bench", "records", "doctor",
    ]  # fmt: skip
    assert not any(lock.shows(page) for page in ENGINEERS_PAGES)


def test_it_is_overdue_when_nobody_has_touched_the_computer_for_five_minutes():
    lock = Lock(PinState.SET)
    lock.opened(100.0)
    lock.touched(200.0)
    assert not lock.is_overdue(200.0 + LOCKS_AFTER_S - 1)
    assert lock.is_overdue(200.0 + LOCKS_AFTER_S)
    lock.locked()
    assert not lock.is_overdue(10_000.0)
