import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(sys.platform == "win32", reason="orders come by a POSIX pipe here"),
]
ROOT = Path(__file__).parents[2]
ENDS_WITHIN_S = 10


class Bench:
    """`station simulate` as a process, and what it says."""

    def __init__(self, process, runtime_folder):
        self.process, self.runtime_folder = process, runtime_folder
        self.told = []

    def line(self):
        return json.loads(self.process.stdout.readline())

    def order(self, **command):
        self.say(json.dumps(command))

    def say(self, line):
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def until(self, name):
        """The next event of this name; the others are kept in `told`."""
        while True:
            event = self.line()
            self.told.append(event)
            if event["event"] == name:
                return event

    def ended(self):
        """Its exit status and what it complained of."""
        status = self.process.wait(ENDS_WITHIN_S)
        return status, self.process.stderr.read()

    def registries(self):
        return sorted(self.runtime_folder.rglob("simulated-bench*.json"))


@contextlib.contextmanager
def started(folder, *arguments, stdin=subprocess.PIPE):
    process = subprocess.Popen(
        [sys.executable, "-m", "station", "simulate", *arguments],
        cwd=ROOT,
        env=os.environ | {"XDG_RUNTIME_DIR": str(folder)},
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield Bench(process, folder)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()


def asked(tcp, letter, ending):
    """What the device at `socket://…` answers to one letter."""
    host, _, port = tcp.removeprefix("socket://").partition(":")
    with socket.create_connection((host, int(port)), timeout=ENDS_WITHIN_S) as line:
        line.sendall(letter)
        come = b""
        while not come.endswith(ending):
            come += line.recv(4096)
        return come


def test_its_first_line_is_the_world_and_each_later_line_an_event(tmp_path):
    with started(tmp_path, "--json", "--units", "2", "--firmware", "3.3.1") as bench:
        world = bench.line()
        bench.order(do="jump", seconds=60)
        event = bench.until("clock_jump")
    assert world["cloud_url"].startswith("http://127.0.0.1:")
    assert [unit["listening"] for unit in world["units"]] == [True, True]
    assert {unit["firmware"] for unit in world["units"]} == {"3.3.1"}
    assert event["at"].endswith("Z")


def test_a_device_of_the_process_answers(tmp_path):
    with started(tmp_path, "--json") as bench:
        unit = bench.line()["units"][0]
        said = asked(unit["tcp"], b"i", b"\r\n")
    assert said == f"Your device id is {unit['device_id']}\r\n".encode()


def test_the_same_seed_makes_the_same_devices(tmp_path):
    ids = []
    for _ in range(2):
        with started(tmp_path, "--json", "--seed", "5") as bench:
            ids.append(bench.line()["units"][0]["device_id"])
    assert ids[0] == ids[1]


def test_quit_ends_it_well_with_nothing_left_behind(tmp_path):
    with started(tmp_path, "--json") as bench:
        bench.line()
        assert len(bench.registries()) == 1
        bench.order(do="quit")
        assert bench.ended() == (0, "")
        assert not bench.registries()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well_with_nothing_left_behind(tmp_path, number):
    with started(tmp_path, "--json") as bench:
        bench.line()
        bench.process.send_signal(number)
        assert bench.ended() == (0, "")
        assert not bench.registries()


def test_the_end_of_input_is_not_its_end(tmp_path):
    with started(tmp_path, "--json") as bench:
        unit = bench.line()["units"][0]
        bench.process.stdin.close()
        assert asked(unit["tcp"], b"v", b"\n\r\n").startswith(b"system firmware")
        bench.process.terminate()
        assert bench.ended() == (0, "")


def test_orders_that_are_not_understood_are_refused_and_it_goes_on(tmp_path):
    with started(tmp_path, "--json") as bench:
        bench.line()
        for nonsense in ("not json", '{"unit": "nobody", "do": "reset"}', '{"do": "dance"}', "[]"):
            bench.say(nonsense)
            assert bench.until("refused")["why"]
        bench.order(do="quit")
        assert bench.ended() == (0, "")


def test_its_ports_are_listed_and_the_list_follows_the_plugs(tmp_path):
    with started(tmp_path, "--json", "--units", "2") as bench:
        world = bench.line()
        first, second = (unit["device_id"] for unit in world["units"])
        (file,) = bench.registries()
        listed = json.loads(file.read_text(encoding="utf-8"))
        assert listed["cloud_url"] == world["cloud_url"]
        assert [port["serial_number"] for port in listed["ports"]] == [first, second]
        assert [port["place"] for port in listed["ports"]] == ["sim-1", "sim-2"]
        assert {(port["vid"], port["pid"]) for port in listed["ports"]} == {(0x2B04, 0xC006)}
        bench.order(unit=first, do="unplug")
        bench.until("unplugged")
        left = json.loads(file.read_text(encoding="utf-8"))["ports"]
        assert [port["serial_number"] for port in left] == [second]
        bench.order(unit=first, do="plug")
        plugged = bench.until("plugged")
        back = json.loads(file.read_text(encoding="utf-8"))["ports"]
        assert plugged["port"] in [port["device"] for port in back]


def test_the_list_follows_what_is_loaded_and_unloaded(tmp_path):
    with started(tmp_path, "--json", "--units", "3", "--empty", "--stock", "5") as bench:
        assert bench.line()["units"] == []
        (file,) = bench.registries()
        bench.order(do="load", place="sim-2")
        plugged = bench.until("plugged")
        [listed] = json.loads(file.read_text(encoding="utf-8"))["ports"]
        assert (listed["place"], listed["device"]) == ("sim-2", plugged["port"])
        bench.order(do="unload", place="sim-2")
        bench.until("unloaded")
        assert json.loads(file.read_text(encoding="utf-8"))["ports"] == []
        bench.order(do="stock", count=2)
        stock = bench.until("stock")
        assert (stock["left"], len(stock["next"])) == (4, 2)


def test_sixty_four_places_are_listed_in_one_piece(tmp_path):
    with started(tmp_path, "--json", "--units", "64") as bench:
        assert len(bench.line()["units"]) == 64
        (file,) = bench.registries()
        listed = json.loads(file.read_text(encoding="utf-8"))["ports"]
        assert len({port["device"] for port in listed}) == 64


def test_books_and_calls_are_told_when_asked_for(tmp_path):
    with started(tmp_path, "--json", "--units", "2") as bench:
        world = bench.line()
        bench.order(do="books")
        books = bench.until("books")
        bench.order(do="calls")
        assert bench.until("calls")["total"] == 0
    assert [d["id"] for d in books["devices"]] == [u["device_id"] for u in world["units"]]
    secrets = [world["client"]["secret"], world["user"]["token"], world["user"]["password"]]
    assert not [secret for secret in secrets if secret in json.dumps(books)]


def test_an_operator_works_until_the_stock_is_used_up(tmp_path):
    file = tmp_path / "trouble.toml"
    file.write_text("[mistakes]\npulled-early = 1\nwrong-slot = 1\n", encoding="utf-8")
    flags = ("--units", "2", "--empty", "--operator", "--operator-pace", "0.5", "--stock", "3")
    wrong = ("--trouble", str(file), "--mistakes", "wrong-slot=0,not-listening=1")
    with started(tmp_path, "--json", *flags, *wrong, "--time-scale", "0.005") as bench:
        bench.line()
        end = bench.until("operator_done")
        bench.order(do="quit")
        assert bench.ended() == (0, "")
    acts = {event["act"] for event in bench.told if event["event"] == "operator"}
    assert {"load", "pull"} <= acts
    assert end["loaded"] == end["unloaded"] + end["put_away"] == 3
    assert end["mistakes"] == {"pulled-early": 3, "not-listening": 3}


def test_without_a_stock_an_operator_finds_three_devices_for_each_place(tmp_path):
    flags = ("--units", "2", "--operator", "--operator-pace", "0.1", "--time-scale", "0.001")
    with started(tmp_path, "--json", *flags) as bench:
        assert len(bench.line()["units"]) == 2
        end = bench.until("operator_done")
    assert (end["loaded"], end["unloaded"]) == (6, 8)


def test_mistakes_that_nobody_makes_are_refused_at_once(tmp_path):
    with started(tmp_path, "--operator", "--mistakes", "sings=0.5") as bench:
        status, complaint = bench.ended()
    assert status == 2
    assert "sings" in complaint


def test_the_list_keeps_no_secret(tmp_path):
    with started(tmp_path, "--json") as bench:
        world = bench.line()
        listed = bench.registries()[0].read_text(encoding="utf-8")
    secrets = [world["client"]["secret"], world["user"]["token"], world["user"]["password"]]
    assert not [secret for secret in secrets if secret in listed]


def test_two_benches_side_by_side_have_lists_of_their_own(tmp_path):
    with started(tmp_path, "--json") as one:
        one.line()
        with started(tmp_path, "--json", "--seed", "2") as two:
            two.line()
            assert len(one.registries()) == 2
            two.order(do="quit")
            two.ended()
        assert len(one.registries()) == 1


def test_its_list_can_be_put_elsewhere(tmp_path):
    file = tmp_path / "here" / "list.json"
    with started(tmp_path, "--json", "--registry", str(file)) as bench:
        bench.line()
        assert json.loads(file.read_text(encoding="utf-8"))["ports"]
        assert not bench.registries()
        bench.order(do="quit")
        bench.ended()
        assert not file.exists()


def test_troubles_come_from_a_file_and_by_order(tmp_path):
    file = tmp_path / "trouble.toml"
    file.write_text('[[trouble]]\nkind = "not_listening"\n', encoding="utf-8")
    with started(tmp_path, "--json", "--trouble", str(file)) as bench:
        bench.line()
        bench.until("left_listening")
        bench.order(trouble={"kind": "jump", "seconds": 5})
        assert bench.until("clock_jump")["seconds"] == 5


def test_without_json_it_talks_to_people(tmp_path):
    with started(tmp_path) as bench:
        said = [bench.process.stdout.readline() for _ in range(12)]
        bench.process.terminate()
        assert bench.ended() == (0, "")
    told = "".join(said)
    assert "http://127.0.0.1:" in told
    assert "Factory" in told
    assert not any(line.startswith("{") for line in said)
