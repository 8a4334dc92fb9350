"""command/bench_input.py: what a line on standard input means to a running bench."""

import asyncio
import os
import sys

import pytest

from station.command.bench_input import read_command, taking_commands
from station.domain.bench.acts import Act, Answered, Command
from station.domain.bench.news import Wall
from station.domain.bench.slots import TaughtSlot
from station.domain.bench.tile import Tile, TileState
from station.domain.identity import Slot

SLOTS = ("1", "3", "left")


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("acknowledge", Command(Act.ACKNOWLEDGE)),
        ("acknowledge 3", Command(Act.ACKNOWLEDGE, "3")),
        ("again left", Command(Act.AGAIN, "left")),
        ("set-aside 3 damaged", Command(Act.SET_ASIDE, "3", "damaged")),
        ("set-aside 3 4", Command(Act.SET_ASIDE, "3", "cable or slot")),
        ("set-aside fell off the table", Command(Act.SET_ASIDE, "", "fell off the table")),
        ("pause", Command(Act.PAUSE)),
        ("go-on", Command(Act.GO_ON)),
        ("end-shift", Command(Act.END_SHIFT)),
        ("next-customer Ada Lovelace", Command(Act.NEXT_CUSTOMER, "", "Ada Lovelace")),
        ("sign-on Mei L.", Command(Act.SIGN_ON, "", "Mei L.")),
        ("1f0030001647353236343033", Command(Act.SCANNED, "", "1f0030001647353236343033")),
        ("PH-170101-ABCD-0 XXXX", Command(Act.SCANNED, "", "PH-170101-ABCD-0 XXXX")),
        ("scanned pause", Command(Act.SCANNED, "", "pause")),
    ],
)
def test_a_line_is_an_act_or_was_scanned(line, command):
    assert read_command(line, SLOTS) == command


@pytest.mark.parametrize("line", ["acknowledge 99", "again 2", "stop 7"])
def test_a_slot_that_is_not_there_is_never_taken_for_another(line):
    with pytest.raises(ValueError, match="There is no slot"):
        read_command(line, SLOTS)


def test_words_that_mean_nothing_after_an_act_are_told():
    with pytest.raises(ValueError, match="Nothing can follow"):
        read_command("pause 5 minutes", SLOTS)


class Desk:
    """A bench that answers each act with its name."""

    def __init__(self):
        slot = TaughtSlot(Slot("3"), "1-1.3")
        self.wall = Wall(tiles=(Tile(slot, TileState.EMPTY),))

    async def do(self, command):
        await asyncio.sleep(0)
        return Answered(f"{command.act} {command.slot}".strip())


@pytest.fixture
def pipe(monkeypatch):
    """A pipe in the place of standard input; what is returned writes into it."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield writing


async def test_lines_are_done_in_their_order_and_the_end_of_input_is_no_end(pipe):
    answers, all_there = [], asyncio.Event()

    def answered(answer):
        answers.append((answer.text, answer.is_done))
        if len(answers) == 3:
            all_there.set()

    async with taking_commands(Desk(), answered):
        os.write(pipe, b"acknowledge 3\nagai")
        os.write(pipe, b"n 9\n\n")
        os.write(pipe, b"pause")
        os.close(pipe)
        async with asyncio.timeout(5):
            await all_there.wait()
    assert answers == [
        ("acknowledge 3", True), ("There is no slot 9.", False), ("pause", True),
    ]  # fmt: skip


async def test_what_secrets_came_by_is_not_read_for_commands(pipe):
    os.write(pipe, b"pause\n")
    os.close(pipe)
    answers = []
    async with taking_commands(Desk(), answers.append, is_taken=True):
        await asyncio.sleep(0)
    assert answers == []
    assert sys.stdin.readline() == "pause\n"
