"""A round whose Station is really killed after every entry of its record: nothing twice."""

import pytest

from tests.process.killing import killing

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]
MOST_ENTRIES = 20
"""One visit writes fewer."""


def written(kills):
    """How many entries there are; the chain is whole."""
    return len(kills.entries()) if kills.ledger.exists() else 0


def killed_on_its_way(kills, *arguments, intents=(1,)):
    """Start it again and again, each time killed one entry later, until it ends by itself.
    `intents`: which entries of a visit these are; it has time to do what they say.
    """
    kills.begun = ["round", *arguments, "--json", "--ledger", str(kills.ledger)]
    told = []
    for later in range(1, MOST_ENTRIES):
        held = kills.killed_at(written(kills) + later, acts=later in intents)
        if held is None:
            break
        told.append(held.split(" ", 1)[1].strip())
    return told


def test_killed_after_each_entry_it_goes_on_and_nothing_is_done_twice(tmp_path):
    with killing(tmp_path) as kills:
        device, port = kills.world.unit["device_id"], kills.world.unit["port"]
        recipe = kills.world.recipe()
        announced = killed_on_its_way(
            kills, "announce", "--recipe", recipe, "--device", device, intents=(3, 5, 7)
        )
        assert announced[0] == "run-begun"
        assert "intent promise" in announced
        assert killed_on_its_way(kills, "hand", "--port", port)[0] == "intent hand_over"
        assert "intent confirm_owner" in killed_on_its_way(kills, "confirm", "--wait")
        killed_on_its_way(kills, "end", intents=())
        books = kills.books()[device]
        lost = announced.count("intent promise")
        assert books["owner"]
        assert books["customers_created"] == 1
        assert books["codes_made"] <= 1 + lost
        done = [books[act] for act in ("imports", "codes_applied", "rest_claims")]
        assert done == [1, 1, 0]
        mine = [entry for entry in kills.entries() if entry.device == device]
        assert [entry.kind.value for entry in mine[-1:]] == ["run-closed"]
        assert [entry.facts["code"] for entry in mine if entry.kind == "verdict"] == ["confirmed"]
