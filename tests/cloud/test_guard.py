"""cloud/guard.py: a wrong secret is tried once, and the site's ten refusals are never used up."""

import json
import subprocess
import sys

import pytest

from station.cloud.guard import FORGOTTEN_AFTER_S, Guard, NotOurTurn
from station.domain.cloud_errors import LockedOut, SecretRefused

HOST = "api.example.test"
CLIENT = ("station-4317", "5d59c13c95385aac9517163ea94975b07b6c9f41")

ASK = """
import sys
from station.cloud.guard import Guard
guard = Guard(sys.argv[1], "api.example.test")
with guard.turn("client", "wrong"):
    guard.check("client", "wrong")
    print("asking", flush=True)
    sys.stdin.readline()
    guard.was_refused("client", "wrong")
"""


class WallClock:
    def __init__(self):
        self.now_s = 1_700_000_000.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def wall():
    return WallClock()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state" / "refused-secrets.json"


@pytest.fixture
def new_guard(file, wall):
    """As another process of this computer would have it."""
    return lambda: Guard(str(file), HOST, wall=wall)


def test_a_refused_secret_is_not_tried_again_by_any_process(new_guard):
    new_guard().was_refused(*CLIENT)
    with pytest.raises(SecretRefused):
        new_guard().check(*CLIENT)


def test_a_new_secret_gets_one_try(new_guard):
    new_guard().was_refused(*CLIENT)
    new_guard().check(CLIENT[0], "another secret")


def test_after_three_refusals_nothing_is_tried_any_more(new_guard):
    for number in range(3):
        new_guard().check("client", f"secret {number}")
        new_guard().was_refused("client", f"secret {number}")
    with pytest.raises(SecretRefused, match="3 log-ins in a row"):
        new_guard().check("client", "the right one")


def test_it_is_forgotten_after_half_an_hour(new_guard, wall):
    new_guard().was_refused(*CLIENT)
    wall.now_s += FORGOTTEN_AFTER_S - 1
    with pytest.raises(SecretRefused):
        new_guard().check(*CLIENT)
    wall.now_s += 1
    new_guard().check(*CLIENT)


def test_a_clock_set_back_by_a_year_holds_half_an_hour_and_no_more(new_guard, wall):
    new_guard().was_refused(*CLIENT)
    wall.now_s -= 365 * 86400
    with pytest.raises(SecretRefused):
        new_guard().check(*CLIENT)
    wall.now_s += FORGOTTEN_AFTER_S
    new_guard().check(*CLIENT)


def test_a_success_ends_the_row(new_guard):
    new_guard().was_refused("client", "typing error")
    new_guard().was_accepted()
    assert not new_guard().has_refusals
    new_guard().check("client", "typing error")


def test_another_clouds_refusals_are_its_own(new_guard, file, wall):
    new_guard().was_refused(*CLIENT)
    Guard(str(file), "other.example.test", wall=wall).check(*CLIENT)
    new_guard().was_accepted()


def test_a_lock_out_by_others_is_kept_too(new_guard, wall):
    new_guard().was_locked_out()
    with pytest.raises(LockedOut):
        new_guard().check("anything", "at all")
    wall.now_s += FORGOTTEN_AFTER_S
    new_guard().check("anything", "at all")


def test_no_secret_can_be_read_from_the_file(new_guard, file):
    new_guard().was_refused(*CLIENT)
    text = file.read_text()
    assert CLIENT[0] not in text
    assert CLIENT[1] not in text


@pytest.mark.parametrize(
    "garbage",
    ["", "{", "[]", '"text"', json.dumps({HOST: 7}), json.dumps({HOST: {"refusals": "many"}}),
     json.dumps({HOST: None}), "[" * 5000, "\x00\xff"],
)  # fmt: skip
def test_a_damaged_file_is_an_empty_one(new_guard, file, garbage):
    file.parent.mkdir()
    file.write_text(garbage, encoding="latin-1")
    new_guard().check(*CLIENT)
    new_guard().was_refused(*CLIENT)
    with pytest.raises(SecretRefused):
        new_guard().check(*CLIENT)


def test_where_nothing_can_be_written_this_process_still_remembers(tmp_path, wall):
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("")
    guard = Guard(str(in_the_way / "refused-secrets.json"), HOST, wall=wall)
    guard.was_refused(*CLIENT)
    with pytest.raises(SecretRefused):
        guard.check(*CLIENT)


def test_without_a_file_this_process_remembers(wall):
    guard = Guard(None, HOST, wall=wall)
    guard.was_refused(*CLIENT)
    with pytest.raises(SecretRefused):
        guard.check(*CLIENT)


def test_only_one_process_tries_a_log_in_that_may_be_wrong(file):
    child = subprocess.Popen(
        [sys.executable, "-c", ASK, str(file)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    guard = Guard(str(file), HOST)
    with child:
        assert child.stdout.readline() == "asking\n"
        with pytest.raises(NotOurTurn), guard.turn("client", "wrong"):
            pytest.fail("two asked at once")
        child.communicate("refused\n", timeout=15)
    with guard.turn("client", "wrong"), pytest.raises(SecretRefused):
        guard.check("client", "wrong")
    guard.close()


def test_many_that_ask_one_after_the_other_are_refused_three_times_at_most(new_guard):
    asked = 0
    for number in range(16):
        guard = new_guard()
        with guard.turn("client", f"wrong {number}"):
            try:
                guard.check("client", f"wrong {number}")
            except SecretRefused:
                continue
            asked += 1
            guard.was_refused("client", f"wrong {number}")
    assert asked == 3


def test_who_was_accepted_waits_for_nobody(new_guard):
    known, other = new_guard(), new_guard()
    known.was_accepted(*CLIENT)
    with other.turn("somebody", "else"), known.turn(*CLIENT):
        known.check(*CLIENT)
        with pytest.raises(NotOurTurn), known.turn("client", "typing error"):
            pytest.fail("two asked at once")


def test_who_was_accepted_waits_all_the_same_once_somebody_was_refused(new_guard):
    known, other = new_guard(), new_guard()
    known.was_accepted(*CLIENT)
    with other.turn("somebody", "else"):
        other.was_refused("somebody", "else")
        with pytest.raises(NotOurTurn), known.turn(*CLIENT):
            pytest.fail("two asked at once")


def test_the_guard_tells_for_how_long_nothing_is_asked(new_guard, wall):
    guard = new_guard()
    assert guard.standing() == (0, 0)
    guard.was_locked_out()
    wall.now_s += 600
    assert guard.standing() == (0, FORGOTTEN_AFTER_S - 600)
