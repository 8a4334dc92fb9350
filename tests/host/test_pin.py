import pytest

from station.domain.identity import Secret
from station.domain.lock import PinState
from station.domain.lock_errors import PinUnfit, PinWrong
from station.host.pin import PinFile

RIGHT, OTHER = Secret("4711"), Secret("0815")


class Clock:
    now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pin(tmp_path, clock):
    return PinFile(tmp_path / "engineer.json", now=clock)


def test_nothing_is_decided_before_somebody_decides(pin):
    assert pin.state is PinState.NONE


def test_a_pin_is_kept_as_a_hash_and_only_the_right_one_passes(pin, tmp_path, clock):
    pin.keep(RIGHT, None)
    assert pin.state is PinState.SET
    assert RIGHT.text not in (tmp_path / "engineer.json").read_text(encoding="utf-8")
    pin.check(RIGHT)
    with pytest.raises(PinWrong, match="next try is in 1 s"):
        pin.check(OTHER)
    with pytest.raises(PinWrong, match="Wait 1 s"):
        pin.check(RIGHT)
    clock.now_s += 1.0
    pin.check(RIGHT)


def test_each_wrong_pin_makes_the_wait_longer_over_restarts_too(pin, tmp_path, clock):
    pin.keep(RIGHT, None)
    for wait_s in (1, 2, 4):
        with pytest.raises(PinWrong, match=f"in {wait_s} s"):
            PinFile(tmp_path / "engineer.json", now=clock).check(OTHER)
        clock.now_s += wait_s


@pytest.mark.parametrize("text", ["471", " 4711", "4711 ", ""])
def test_a_pin_that_is_too_short_or_ends_in_a_blank_is_refused(pin, text):
    with pytest.raises(PinUnfit):
        pin.keep(Secret(text), None)
    assert pin.state is PinState.NONE


def test_another_pin_and_none_at_all_need_the_one_until_now(pin, clock):
    pin.keep(RIGHT, None)
    for act in (lambda: pin.keep(OTHER, None), lambda: pin.decline(OTHER)):
        with pytest.raises(PinWrong):
            act()
        clock.now_s += 30.0
    pin.decline(RIGHT)
    assert pin.state is PinState.DECLINED
