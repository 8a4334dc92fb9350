"""`station monitor …` over real processes: the bench is one, each command another."""

import json
import os
import select
import signal
import subprocess
import sys

import pytest

from tests.process.processes import ENDS_WITHIN_S, end_bench, start_bench

pytestmark = pytest.mark.timeout(120)
CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"


class Watching:
    """`station monitor --json` while it runs."""

    def __init__(self, bench, *arguments):
        self.said, self._begun = [], b""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "station", "monitor", "--json", *arguments],
            env=bench.environment | bench.secrets(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def type(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def until(self, event, **wanted):
        """The next of its JSON lines that is such a one."""
        while True:
            row = self._row()
            if row["event"] == event and row.items() >= wanted.items():
                return row

    def end(self, number=signal.SIGINT):
        self.process.send_signal(number)
        rest, _ = self.process.communicate(timeout=ENDS_WITHIN_S)
        self.said.append(rest.decode())
        return self.process.returncode

    def _row(self):
        number = self.process.stdout.fileno()
        while b"\n" not in self._begun:
            ready, _, _ = select.select([number], [], [], ENDS_WITHIN_S)
            assert ready, "the monitor says nothing more"
            came = os.read(number, 65536)
            assert came, "the monitor has ended"
            self._begun += came
        line, _, self._begun = self._begun.partition(b"\n")
        self.said.append(line.decode())
        return json.loads(line)


@pytest.fixture
def bench(tmp_path):
    bench = start_bench(tmp_path)
    yield bench
    end_bench(bench)


@pytest.fixture
def watch(bench):
    """Begins to watch; what a failed test left running is ended."""
    begun = []

    def begin(*arguments):
        begun.append(Watching(bench, *arguments))
        return begun[-1]

    yield begin
    for each in begun:
        if each.process.returncode is None:
            each.end(signal.SIGKILL)


def test_a_device_is_watched_through_a_reset_and_no_secret_is_to_be_read(bench, watch, tmp_path):
    unit, log = bench.unit["device_id"], tmp_path / "unit.log"
    watching = watch("--log", str(log))
    first = watching.until("port", state="open")
    watching.type("i")
    assert unit in watching.until("line", kind="heard")["text"]
    watching.until("whereabouts", where="listens")
    watching.type("C")
    watching.until("rest", text="Enter 63-digit claim code: ")
    watching.type(CODE)
    assert "(claim code)" in watching.until("line", kind="heard")["text"]
    bench.order(unit=unit, do="reset")
    watching.until("port", state="gone")
    assert watching.until("port", state="open")["port"] != first["port"]
    watching.type("c")
    assert watching.until("line", kind="heard")["text"] == "Device claimed: no"
    assert watching.end() == 130
    everything = "".join(watching.said) + log.read_text()
    assert CODE[:30] not in everything
    assert "Device claimed: no" in everything


def test_the_programs_log_and_the_clouds_events_stand_on_one_time_line(bench, watch):
    events = ("--recipe", bench.recipe(), "--events", bench.world["product_slug"])
    watching = watch(*events, "--port", bench.unit["tcp"])
    watching.until("stream", state="live")
    bench.order(do="publish_burst", count=1)
    assert watching.until("line", kind="event")["source"] == "cloud"
    watching.type("v")
    assert "2.3.1" in watching.until("line", kind="heard")["text"]
    assert watching.end(signal.SIGTERM) == 143


def test_what_a_program_prints_is_shown_with_its_time_until_the_seconds_are_over(tmp_path):
    bench = start_bench(tmp_path, "--not-listening")
    try:
        bench.order(do="chatter", device=bench.unit["device_id"], bytes_per_s=2000)
        ended = bench.station("monitor", "--timestamps", "--seconds", "1", stdin=subprocess.DEVNULL)
    finally:
        end_bench(bench)
    assert ended.returncode == 0
    assert "[app] INFO: temperature" in ended.stdout
    assert ended.stdout[:12].replace(":", "").replace(".", "").isdecimal()


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--rate", "14400"), 2, "DFU"),
        (("--rate", "28800"), 2, "listening mode"),
        (("--port", "/dev/no-such-port"), 3, "cannot be opened"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(bench, arguments, status, words):
    ended = bench.station("monitor", *arguments, stdin=subprocess.DEVNULL)
    assert (ended.returncode, words in ended.stderr) == (status, True)


def test_every_port_is_listed(bench):
    ended = bench.station("monitor", "--ports", "--json")
    rows = [json.loads(line) for line in ended.stdout.splitlines()]
    assert bench.unit["device_id"] in [row["device_id"] for row in rows]
