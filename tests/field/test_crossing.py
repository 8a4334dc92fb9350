"""A device is claimed over its own Wi-Fi, and this computer is back on its own network."""

AT_HAND_OVER = "hand_over"


async def test_one_adapter_crosses_twice_and_asks_the_cloud_from_home_only(field):
    assert (await field.go()).passed
    assert field.owner == "ada@example.com"
    assert field.is_home
    assert field.notes == []
    legs = field.legs()
    assert legs[:6] == [
        ("identify", "network_found"), ("identify", "network_joined"),
        ("identify", "device_answers"), ("identify", "firmware_read"),
        ("identify", "networks_seen"), ("identify", "returned"),
    ]  # fmt: skip
    assert [part for step, part in legs if step == AT_HAND_OVER] == [
        "network_joined", "listening", "code_stored", "wifi_stored", "left_listening", "returned",
    ]  # fmt: skip
    assert legs.index(("promise", "code_fetched")) < legs.index((AT_HAND_OVER, "network_joined"))
    assert [part for _, part in legs].count("network_joined") == 2


async def test_the_steps_are_those_of_a_cable(field):
    assert (await field.go()).passed
    over_the_air, field.told = field.steps(), []
    field.put(owner=None)
    field.unit.enter_listening()
    assert (await field.run()).passed
    assert field.steps() == over_the_air


async def test_with_a_spare_adapter_the_computer_never_leaves_its_network(field):
    field.air.plug("wlan1")
    moves = []
    settle = field.air.on_moved
    field.air.on_moved = lambda: (moves.append(field.air.is_home), settle())
    assert (await field.go()).passed
    assert moves
    assert all(moves)
    assert [part for _, part in field.legs()].count("network_joined") == 1
    assert [one["network"] for one in field.air.status()] == ["Office-LAN", ""]


async def test_the_code_is_handed_over_within_one_visit_to_the_device(field):
    field.air.plug("wlan1")
    assert (await field.go()).passed
    assert field.count("claim-code") == 1
