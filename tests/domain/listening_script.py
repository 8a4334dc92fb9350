"""A device as a script: what it should be told, and what it answers to that."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from station.domain.listening import Dialogue

Script = Iterable[tuple[bytes, bytes]]
GOLDEN = Path(__file__).parents[1] / "golden"


def golden(name: str) -> list[tuple[bytes, bytes]]:
    """One recorded dialogue: what was typed, and every byte that came back."""
    for line in (GOLDEN / "console-photon-2.3.1.jsonl").read_text("utf-8").splitlines():
        recorded = json.loads(line)
        if recorded["dialogue"] == name:
            turns = recorded["turns"]
            return [(t["host"].encode("latin-1"), t["device"].encode("latin-1")) for t in turns]
    raise LookupError(name)


def whole(reply: bytes) -> list[bytes]:
    return [reply]


def byte_by_byte(reply: bytes) -> list[bytes]:
    return [bytes([byte]) for byte in reply]


def play(talk, script: Script, chop: Callable[[bytes], list[bytes]] = whole):
    """Hold the talk against the script; after each reply the device is still, and at the end of
    the script it is silent.
    """
    dialogue = Dialogue(talk)
    told = dialogue.outgoing()
    for expected, reply in script:
        assert told == expected
        for piece in chop(reply):
            dialogue.feed(piece)
        told = dialogue.outgoing()
        if not told and not dialogue.is_over:
            dialogue.rest()
            told = dialogue.outgoing()
    assert told == b"", "the device was told more than the script has"
    while not dialogue.is_over:
        dialogue.silent()
        assert dialogue.outgoing() == b""
    return dialogue.result
