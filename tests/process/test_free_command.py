"""`station free` as a whole process."""

import json

import pytest

pytestmark = pytest.mark.timeout(120)


def lines(run):
    return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.fixture
def owned(bench):
    """The unit on the bench is the account's, in the product."""
    order = {"product": bench.world["product"], "owner": bench.world["user"]["username"]}
    bench.order(do="put", unit=bench.unit["device_id"], **order)
    return bench


def free(bench, *arguments):
    env = {"STATION_SECRET_TOKEN": bench.world["user"]["token"]}
    return bench.station(
        "free", *arguments, "--recipe", bench.recipe(), secrets=True, env=env, input=""
    )


def test_a_device_is_planned_and_then_released_with_its_last_four_digits(owned):
    device = owned.unit["device_id"]
    planned = free(owned, device, "--plan", "--json")
    assert planned.returncode == 0, planned.stderr
    (found,) = lines(planned)
    assert [step["act"] for step in found["plan"]] == ["unclaim", "remove"]
    assert (found["whose"], found["guard"]) == ("account", "last4")

    unguarded = free(owned, device, "--json")
    assert (unguarded.returncode, lines(unguarded)[-1]["code"]) == (2, "not-agreed")

    freed = free(owned, device, "--yes-last4", device[-4:], "--json")
    assert freed.returncode == 0, freed.stdout + freed.stderr
    assert lines(freed)[-1] == {
        "event": "freed", "device_id": device, "released": True,
        "done": ["unclaim", "remove"], "remaining": [], "code": None,
    }  # fmt: skip


def test_what_is_done_by_hand_remains_and_is_told(owned):
    device = owned.unit["device_id"]
    run = free(owned, device, "--unclaim", "--clear-wifi", "--yes-last4", device[-4:])
    assert run.returncode == 3
    assert "hold SETUP for 10 s" in run.stderr
    run = free(owned, device, "--unclaim", "--wifi-cleared", "--json", "--yes-last4", device[-4:])
    assert run.returncode == 0, run.stderr
    assert lines(run)[-1]["done"] == ["clear-wifi"]
