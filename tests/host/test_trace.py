"""host/trace.py"""

from pathlib import Path

from station.host.trace import TraceFile, TraceMemory


def test_each_message_is_one_line_with_its_time_and_direction(tmp_path: Path):
    file = tmp_path / "trace.txt"
    with TraceFile(file) as trace:
        trace("H>", b"w")
        trace("D>", b"SSID: \r\n\xff")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert [line.split(maxsplit=1)[1] for line in lines] == ["H> w", r"D> SSID: \r\n\\xff"]


def test_memory_holds_the_latest_talk_as_a_file_would():
    memory = TraceMemory()
    for number in range(5_000):
        memory("H>", f"{number}".encode())
    lines = memory.text.splitlines()
    assert (len(lines), lines[-1].split()[-1]) == (4_000, "4999")
