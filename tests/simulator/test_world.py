import asyncio
import json
import os
from pathlib import Path

import pytest
import serial

from station.simulator.access_points import RECORDED_AIR
from station.simulator.cloud_switches import CloudSwitches
from station.simulator.radio import AccessPoint
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving
from tests.simulator.typist import CODE_PROMPT, STORED, WITHIN_S, Chronicle, pty_opened, typing

GOLDEN = Path(__file__).parents[1] / "golden" / "console-photon-2.3.1.jsonl"
DIALOGUES = [json.loads(line) for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
OF_ANY_DEVICE = [d for d in DIALOGUES if d["dialogue"] not in ("identify", "mac")]


def owner_of(world, place):
    owner = world.books.device(place.unit.device_id).owner
    return owner.username if owner is not None else None


def promised(world, place):
    """A claim code of the customer ada, and the device in the product."""
    books = world.books
    books.put(place.unit.device_id, product=books.product_id)
    ada = books.owner_named("ada@example.com")
    return books.claims.issue(ada, books.product_id).text


@pytest.fixture
def told():
    return Chronicle()


@pytest.fixture
async def world(told):
    async with serving(WorldWish(units=2), told) as world:
        yield world


@pytest.fixture
def place(world):
    return world.places[0]


@pytest.fixture
async def hurried(told):
    """A world in which a button is held for 3 s in no time."""
    async with serving(WorldWish(time_scale=0.02), told) as world:
        yield world


async def press_setup(world, seconds=3.0):
    unit = world.places[0].unit.device_id
    await world.order({"unit": unit, "do": "hold_setup", "seconds": seconds})


@pytest.mark.parametrize("dialogue", OF_ANY_DEVICE, ids=lambda d: d["dialogue"])
async def test_a_recorded_dialogue_comes_byte_for_byte_through_a_pty(dialogue):
    async with serving(WorldWish(air=RECORDED_AIR)) as world:
        with pty_opened(world.places[0].port) as ask:
            for turn in dialogue["turns"]:
                wanted = turn["device"].encode("latin-1")
                assert await ask(turn["host"].encode("latin-1"), len(wanted)) == wanted


async def test_a_port_opens_at_9600_with_pyserial(place):
    port = serial.serial_for_url(place.port, 9600, timeout=0, exclusive=True)
    try:
        port.write(b"i")
        with pty_opened(place.port) as ask:
            said = await ask(b"", 44)
    finally:
        port.close()
    assert said == f"Your device id is {place.unit.device_id}\r\n".encode()


async def test_the_same_seed_makes_the_same_world():
    wish = WorldWish(units=3, seed=7)
    async with serving(wish) as one, serving(wish) as two:
        first, second = one.first_line(), two.first_line()
    devices = [[unit["device_id"] for unit in line.pop("units")] for line in (first, second)]
    assert devices[0] == devices[1]
    assert first.pop("cloud_url") != second.pop("cloud_url")
    assert first.pop("air") != second.pop("air")
    assert first == second


async def test_another_seed_makes_other_devices():
    async with serving(WorldWish(seed=1)) as one, serving(WorldWish(seed=2)) as two:
        assert one.places[0].unit.device_id != two.places[0].unit.device_id


async def test_the_first_line_names_everything_a_client_needs(world):
    line = world.first_line()
    assert {"cloud_url", "product", "product_slug", "platform_id", "user", "client"} <= set(line)
    assert set(line["user"]) == {"username", "password", "token"}
    assert set(line["client"]) == {"id", "secret"}
    words = {point["security"] for point in line["access_points"]}
    assert words == {"open", "wep", "wpa", "wpa2", "wpa2-enterprise"}
    unit = line["units"][0]
    assert unit["port"].startswith("/dev/")
    assert unit["tcp"].startswith("socket://127.0.0.1:")
    assert unit["softap_http"].startswith("http://127.0.0.1:")
    assert unit["softap_tcp"].startswith("127.0.0.1:")
    assert len(unit["device_id"]) == 24
    assert unit["listening"] is True


async def test_a_told_device_joins_connects_and_becomes_its_customers(world, place, told):
    async with typing(place) as typist:
        await typist.give_code(promised(world, place))
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("claimed", device_id=place.unit.device_id)
    waits = await told.until("waits", device_id=place.unit.device_id)
    mine = [e["event"] for e in told.events if e["device_id"] == place.unit.device_id]
    order = [mine.index(name) for name in ("left_listening", "joined", "connected", "claimed")]
    assert order == sorted(order)
    assert waits["seconds"] > 0
    assert owner_of(world, place) == "ada@example.com"
    assert place.unit.claimed
    assert not place.unit.claim_code


async def test_the_lamp_tells_how_far_the_device_is(place, told):
    async with typing(place) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("led", led="breathing cyan")
    mine = [e for e in told.events if e["device_id"] == place.unit.device_id]
    assert [e["led"] for e in mine if e["event"] == "led"] == [
        "blinking blue", "blinking green", "fast blinking green", "blinking cyan",
        "breathing cyan",
    ]  # fmt: skip


async def test_a_code_that_does_not_act_stays_on_the_device(place, told):
    async with typing(place) as typist:
        await typist.give_code("X" * 63)
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("connected", device_id=place.unit.device_id)
    assert place.unit.claim_code == b"X" * 63
    assert not place.unit.claimed


async def test_a_wrong_password_is_stored_and_leads_back_to_listening(world, place, told):
    code = promised(world, place)
    async with typing(place) as typist:
        await typist.give_code(code)
        before = len(told.events)
        await typist.give_wifi("Factory", "wrong-password")
        await told.until("left_listening", before, device_id=place.unit.device_id)
        await told.until("listening", before, device_id=place.unit.device_id)
        assert "Device claimed: no" in await typist.ask("c", "\r\n")
    assert place.unit.claim_code == code.encode()
    assert "joined" not in told.names()


async def test_an_open_network_given_by_serial_is_stored_but_never_joined(place, told):
    before = len(told.events)
    async with typing(place) as typist:
        await typist.ask("w", "SSID: ")
        await typist.ask("Guest Net\n", "AES+TKIP: ")
        await typist.ask("1\n", STORED)
        await told.until("listening", before, device_id=place.unit.device_id)
    assert "joined" not in told.names()


async def test_a_hidden_network_is_joined_when_its_security_is_told(place, told):
    async with typing(place) as typist:
        await typist.ask("w", "SSID: ")
        await typist.ask("Hidden Net\n", "WPA2 Enterprise: ")
        await typist.ask("3\n", "AES+TKIP: ")
        await typist.ask("1\n", "Password: ")
        await typist.ask("nobody-sees-me\n", STORED)
        joined = await told.until("joined")
    assert joined["ssid"] == "Hidden Net"


async def test_a_network_at_5_ghz_is_not_seen(place):
    async with typing(place) as typist:
        await typist.ask("w", "SSID: ")
        assert "Security 0=" in await typist.ask("FiveG\n", "WPA2 Enterprise: ")


async def test_a_device_sent_off_with_no_network_listens_again(place, told):
    before = len(told.events)
    async with typing(place) as typist:
        await typist.ask("i", "\r\n")
        typist.type("x")
        await told.until("left_listening", before)
        await told.until("listening", before)


async def test_the_setup_button_leads_into_listening_mode_and_ends_the_session(hurried, told):
    place = hurried.places[0]
    async with typing(place) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("connected")
    before = len(told.events)
    await press_setup(hurried)
    await told.until("listening", before)
    assert not place.unit.is_online
    assert not hurried.books.device(place.unit.device_id).has_session


async def test_the_setup_button_leads_out_of_listening_mode_too(hurried, told):
    before = len(told.events)
    await press_setup(hurried)
    await told.until("left_listening", before)


async def test_held_for_10_s_while_listening_the_button_erases_the_networks(hurried, told):
    place = hurried.places[0]
    async with typing(place) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("connected")
    await press_setup(hurried)
    assert place.unit.networks
    await press_setup(hurried, 10.0)
    assert not place.unit.networks
    assert place.unit.is_listening


async def test_an_unplugged_device_takes_its_ports_with_it(world, place, told):
    async with typing(place) as typist:
        await typist.ask("i", "\r\n")
        await world.order({"unit": place.unit.device_id, "do": "unplug"})
        assert await typist.end() == b""
    with pytest.raises(ConnectionRefusedError):
        async with typing(place):
            pytest.fail("it is not plugged in")
    assert "unplugged" in told.names()


async def test_a_host_at_the_pty_sees_the_device_go(world, place):
    number = os.open(place.port, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        await world.order({"unit": place.unit.device_id, "do": "unplug"})
        with pytest.raises(OSError, match="Input/output error"):
            os.write(number, b"i")
    finally:
        os.close(number)


async def test_a_device_plugged_in_again_is_the_same_at_a_port_that_is_told(world, place, told):
    device_id = place.unit.device_id
    await world.order({"unit": device_id, "do": "unplug"})
    before = len(told.events)
    await world.order({"unit": device_id, "do": "plug"})
    plugged = await told.until("plugged", before, device_id=device_id)
    assert plugged["port"] == place.port
    with pty_opened(place.port) as ask:
        assert device_id.encode() in await ask(b"i", 44)


async def test_a_reset_device_connects_again_with_what_it_has_stored(world, place, told):
    async with typing(place) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("connected", device_id=place.unit.device_id)
    before = len(told.events)
    await world.order({"unit": place.unit.device_id, "do": "reset"})
    await told.until("reset", before)
    await told.until("connected", before, device_id=place.unit.device_id)


async def test_the_set_up_network_is_there_only_while_the_device_listens(place, told):
    host, _, port = place.softap_tcp.partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.close()
    await writer.wait_closed()
    async with typing(place) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("connected", device_id=place.unit.device_id)
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(host, int(port))


async def test_a_second_program_at_the_tcp_port_is_turned_away(place):
    async with typing(place) as first, typing(place) as second:
        assert await second.end() == b""
        assert place.unit.device_id in await first.ask("i", "\r\n")


async def test_before_0_6_devices_look_alike_on_usb():
    async with serving(WorldWish(units=2, firmware="0.5.5")) as world:
        serials = {place.listing()["serial_number"] for place in world.places}
    assert serials == {"00000000050C"}


async def test_what_is_listed_looks_like_a_photon_on_usb(place):
    listed = place.listing()
    assert (listed["vid"], listed["pid"]) == (0x2B04, 0xC006)
    assert listed["serial_number"] == place.unit.device_id
    assert (listed["product"], listed["manufacturer"]) == ("Photon", "Particle")
    assert listed["device"] == place.port


async def test_a_code_dies_when_its_hour_is_jumped_over(world, place, told):
    code = promised(world, place)
    await world.order({"do": "jump", "seconds": 3601})
    assert "clock_jump" in told.names()
    async with typing(place) as typist:
        await typist.give_code(code)
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("code_ignored")
    assert owner_of(world, place) is None


@pytest.mark.parametrize(
    "order",
    [
        {"unit": "nobody", "do": "reset"},
        {"do": "dance"},
        {"do": "publish_burst", "count": 0},
        {"do": "publish_burst", "count": "many"},
        {},
        {"trouble": {"kind": "rain"}},
    ],
)
async def test_an_order_that_is_not_understood_is_refused(world, order):
    with pytest.raises(ValueError, match="n"):
        await world.order(order)


async def test_a_fleet_stands_in_the_cloud_and_not_on_the_bench(told):
    wish = WorldWish(units=1, fleet=30, switches=CloudSwitches(device_limit=5))
    async with serving(wish, told) as world:
        assert len(world.units) == 1
        assert len(world.books.fleet) == 30
        assert len(world.books.devices) == 31
        assert world.books.switches.device_limit == 5


async def test_a_burst_is_ordered_by_a_command(told):
    async with serving(WorldWish(units=0), told) as world:
        await world.order({"do": "publish_burst", "count": 3})
        assert told.names() == ["burst"]


async def test_every_event_names_its_device_and_its_story_time(told, world, place):
    await world.order({"unit": place.unit.device_id, "do": "unplug"})
    assert all({"event", "device_id", "at"} <= set(event) for event in told.events)
    assert all(event["at"].endswith("Z") for event in told.events)


# Scripted troubles.


async def test_sorry_refuses_a_good_code_once(world, place):
    world.add_trouble(Trouble("sorry", unit=place.unit.device_id))
    code = promised(world, place)
    async with typing(place) as typist:
        await typist.ask("C", CODE_PROMPT)
        assert "Sorry" in await typist.ask(f"{code}\n", "unchanged.\r\n")
        assert "set to" in await typist.give_code(code)


async def test_derp_refuses_good_credentials_once(world, place):
    world.add_trouble(Trouble("derp", unit=place.unit.device_id))
    async with typing(place) as typist:
        await typist.ask("w", "SSID: ")
        await typist.ask("Factory\n", "Password: ")
        assert "Derp" in await typist.ask("factory-floor-7\n", "credentials.\r\n\r\n")
        await typist.give_wifi("Factory", "factory-floor-7")


async def test_a_silent_turn_is_followed_by_one_that_is_answered(world, place):
    world.add_trouble(Trouble("silence", unit=place.unit.device_id, at="v"))
    async with typing(place) as typist:
        assert "Your device id" in await typist.ask("vi", "\r\n")


async def test_a_chopped_reply_comes_whole(world, place):
    world.add_trouble(Trouble("chop", unit=place.unit.device_id, at="i", args={"gap_s": 0.001}))
    async with typing(place) as typist:
        said = await typist.ask("i", "\r\n")
    assert said == f"Your device id is {place.unit.device_id}\r\n"


async def test_garbage_comes_before_the_reply(world, place):
    world.add_trouble(Trouble("garbage", unit=place.unit.device_id, at="i", args={"bytes": 5}))
    with pty_opened(place.port) as ask:
        said = await ask(b"i", 49)
    assert len(said) == 49
    assert said[5:] == f"Your device id is {place.unit.device_id}\r\n".encode()


async def test_an_application_logs_around_a_reply(world, place):
    world.add_trouble(
        Trouble("log_noise", unit=place.unit.device_id, at="i", args={"text": "app: hello"})
    )
    async with typing(place) as typist:
        said = await typist.ask("iv", "version: 2.3.1\n\r\n")
    assert "app: hello\r\n" in said
    assert place.unit.device_id in said


async def test_a_device_goes_in_the_middle_of_a_reply_and_comes_back(world, place, told):
    args = {"after_bytes": 10, "back_after_s": 0.05}
    world.add_trouble(Trouble("unplug", unit=place.unit.device_id, at="i", args=args))
    before = len(told.events)
    async with typing(place) as typist:
        typist.type("i")
        assert len(await typist.end()) <= 10
    await told.until("unplugged", before)
    await told.until("plugged", before)
    async with typing(place) as typist:
        assert place.unit.device_id in await typist.ask("i", "\r\n")


async def test_a_device_whose_application_is_in_charge_says_nothing(hurried, told):
    hurried.add_trouble(Trouble("not_listening"))
    await told.until("left_listening")
    async with typing(hurried.places[0]) as typist:
        typist.type("i")
        await press_setup(hurried)
        assert await typist.ask("v", "\n\r\n") == "system firmware version: 2.3.1\n\r\n"


async def test_a_device_stuck_in_a_prompt_echoes(world, place):
    args = {"prompt": "Password: "}
    world.add_trouble(Trouble("stuck_in_prompt", unit=place.unit.device_id, args=args))
    async with typing(place) as typist:
        assert await typist.ask("i", "i") == "i"


async def test_a_port_held_by_another_program_cannot_be_opened_until_it_is_given_back(world, place):
    world.add_trouble(Trouble("busy", unit=place.unit.device_id, args={"seconds": 0.05}))
    with pytest.raises(serial.SerialException):
        serial.serial_for_url(place.port, 9600, exclusive=True)
    async with asyncio.timeout(WITHIN_S):
        while not is_free(place.port):  # noqa: ASYNC110  no system tells when a lock goes
            await asyncio.sleep(0.01)


def is_free(port):
    try:
        serial.serial_for_url(port, 9600, exclusive=True).close()
    except serial.SerialException:
        return False
    return True


async def test_a_join_that_is_scripted_to_fail_leads_back_to_listening(world, place, told):
    world.add_trouble(Trouble("join_fails", unit=place.unit.device_id))
    before = len(told.events)
    async with typing(place) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("listening", before, device_id=place.unit.device_id)
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("connected", before, device_id=place.unit.device_id)


async def test_a_device_that_never_connects_stays_at_blinking_cyan(hurried, told):
    hurried.add_trouble(Trouble("never_connects"))
    async with typing(hurried.places[0]) as typist:
        await typist.give_wifi("Factory", "factory-floor-7")
        await told.until("led", led="blinking cyan")
    before = len(told.events)
    hurried.jump(600.0)
    await press_setup(hurried)
    await told.until("listening", before)
    assert "connected" not in told.names()


async def test_a_trouble_strikes_the_device_it_names(world):
    first, second = world.places
    world.add_trouble(Trouble("sorry", unit=second.unit.device_id))
    async with typing(first) as typist:
        assert "set to" in await typist.give_code("A" * 63)


async def test_a_network_switched_off_while_the_world_runs_is_no_longer_seen(world, place):
    world.air.points[:] = [AccessPoint("Elsewhere", 0, 0, 1, -50)]
    async with typing(place) as typist:
        await typist.ask("w", "SSID: ")
        assert "Security 0=" in await typist.ask("Factory\n", "WPA2 Enterprise: ")
