"""Recorded talk as a device: what was typed is answered with what a Photon 2.3.1 answered."""

import json
from pathlib import Path

GOLDEN = Path(__file__).parents[1] / "golden"
DEVICE = "3a0021000347343233323032"
CODE = "AbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjXyZ"


def recorded() -> dict[bytes, bytes]:
    answers: dict[bytes, bytes] = {}
    for line in (GOLDEN / "console-photon-2.3.1.jsonl").read_text("utf-8").splitlines():
        for turn in json.loads(line)["turns"]:
            answers.setdefault(turn["host"].encode("latin-1"), turn["device"].encode("latin-1"))
    return answers


class Photon:
    """Answers whole lines and letters; `changes` are its own answers to some of them."""

    def __init__(self, changes: dict[bytes, bytes] | None = None) -> None:
        self._answers = recorded() | (changes or {})
        self._line = b""

    def __call__(self, typed: bytes) -> bytes:
        self._line += typed
        if self._line in self._answers:
            line, self._line = self._line, b""
            return self._answers[line]
        return b""
