"""Reads the file of a drill, and refuses what it does not know, naming the key."""

import tomllib
from collections.abc import Mapping
from typing import Any, TypeVar

from station.domain.training import Act, Drill, DrillEnd, Fault
from station.domain.training_errors import DrillWrong

VERSION = 1
_Kind = TypeVar("_Kind")
_DRILL_KEYS = frozenset({
    "version", "order", "title", "story", "told_after", "hint", "verdict", "others", "ending",
    "acts", "allowed", "practised_s", "points", "fault",
})  # fmt: skip
_FAULT_KEYS = frozenset({
    "listening", "owner", "rest_allowed", "jump_after", "jump_s", "trouble",
})  # fmt: skip


def parse_drill(text: str, name: str) -> Drill:
    """`name` is the file's without its ending. Raises DrillWrong."""
    try:
        table = _Table(tomllib.loads(text), name, _DRILL_KEYS)
    except tomllib.TOMLDecodeError as cause:
        raise DrillWrong(f"The drill {name} is no TOML: {cause}") from cause
    if table.take("version", int) != VERSION:
        raise DrillWrong(f"The drill {name} is not of version {VERSION}.")
    try:
        return _drill(table, name)
    except ValueError as cause:  # an act or an ending that there is none of
        raise DrillWrong(f"The drill {name}: {cause}.") from cause


def _drill(table: "_Table", name: str) -> Drill:
    drill = Drill(
        name=name,
        order=table.take("order", int),
        title=table.take("title", str),
        story=table.take("story", str),
        told_after=table.take("told_after", str, ""),
        hint=table.take("hint", str),
        verdict=table.take("verdict", str),
        others=table.texts("others"),
        ending=DrillEnd(table.take("ending", str)),
        acts=tuple(Act(each) for each in table.texts("acts")),
        allowed=tuple(Act(each) for each in table.texts("allowed")),
        practised_s=float(table.take("practised_s", int)),
        points=table.take("points", int),
        fault=_fault(_Table(table.take("fault", dict), f"{name}, [fault]", _FAULT_KEYS)),
    )
    if drill.points <= 0 or drill.practised_s <= 0:
        raise DrillWrong(f"The drill {name}: points and practised_s must be above 0.")
    return drill


def _fault(table: "_Table") -> Fault:
    troubles = table.take("trouble", list, [])
    return Fault(
        is_listening=table.take("listening", bool),
        owner=table.take("owner", str, ""),
        rest_allowed=table.take("rest_allowed", bool, True),  # noqa: FBT003  # a default
        jump_after=table.take("jump_after", str, ""),
        jump_s=float(table.take("jump_s", int, 0)),
        troubles=tuple(dict(each) for each in troubles),
    )


class _Table:
    """A TOML table whose keys are all known."""

    def __init__(self, table: Mapping[str, Any], where: str, keys: frozenset[str]) -> None:
        if unknown := sorted(set(table) - keys):
            raise DrillWrong(f"The drill {where}: nobody knows {', '.join(unknown)}.")
        self._table, self._where = table, where

    def take(self, key: str, kind: type[_Kind], left_out: _Kind | None = None) -> _Kind:
        value = self._table.get(key, left_out)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise DrillWrong(f"The drill {self._where}: {key} must be there, and fit.")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.take(key, list)
        if not all(isinstance(each, str) for each in values):
            raise DrillWrong(f"The drill {self._where}: {key} must be a list of texts.")
        return tuple(values)
