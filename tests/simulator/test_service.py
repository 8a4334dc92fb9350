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
