"""Pages of the guide that are made whole: every command and flag, and every trouble."""

import argparse
import re
import tomllib
from collections.abc import Iterator
from itertools import groupby

from station.command.cli import build_parser
from station.domain.verdict import Row, VerdictTable

_MADE = "<!-- made by installer/guide.py: change the source named below, not this page -->"
FAMILIES = {
    "OK": ("It went well", "The one ending that lets a unit leave the bench."),
    "DEV": ("The device on the table", "The cable, the light, what the device answers."),
    "PRT": ("Its port", "This computer sees the device and may not talk to it."),
    "WIF": ("The device and its Wi-Fi", "It has the network's name and password, and no way out."),
    "SAP": ("The device's own Wi-Fi", "The way to a device without a cable, and back."),
    "FW": ("Firmware", "An image, looked over and brought onto the device."),
    "PRD": ("The product", "Where the device is in the cloud's books."),
    "CLM": ("The owner and the claim code", "Whose the device is, and whose it should be."),
    "TOK": ("Tokens, secrets, log-ins", "What the cloud lets this Station do."),
    "CLD": ("The cloud", "The way to it, its limits, its answers."),
    "LBL": ("Labels", "What is stuck on the unit."),
    "STN": ("This Station", "Its recipe, its record, its settings, its clock."),
}
_ENDINGS = {
    "pass": "the unit passes",
    "aside": "set the unit aside; it may be sound",
    "fail": "the unit is unfit: red bin",
    "stop": "not the unit's fault; it waits or is done again",
    "unconfirmed": "not sure yet; it is still looked for",
}


def troubles_page(verdicts: str) -> str:
    """Of the text of `resources/verdicts.toml`: each row with an anchor of its number and slug."""
    table = VerdictTable.parse(tomllib.loads(verdicts))
    rows = sorted((table.row(code) for code in table.codes()), key=_place)
    lines = [
        "# Troubleshooting", "", _MADE, "<!-- resources/verdicts.toml -->", "",
        "Every trouble has a number. It stands on the screen, on the rework slip and in the "
        "record; say it on the phone. On the screen, press the number (or F1) to come here.", "",
    ]  # fmt: skip
    for family, of_it in groupby(rows, key=_family):
        title, about = FAMILIES.get(family, ("", ""))
        lines += [f"## {family}: {title}", "", about, ""]
        for row in of_it:
            lines += _entry(row)
    return "\n".join(lines).rstrip() + "\n"


def flags_page() -> str:
    """Every command of the program as its parser knows it."""
    parser = build_parser("0")
    lines = [
        "# Every command and flag", "", _MADE, "<!-- station/command -->", "",
        "As the program itself knows them. What they are for stands in "
        "[Commands](commands.md), those of `station simulate` in "
        "[The simulated bench](simulated-bench.md), the calls of `station cloud` in "
        "[The cloud](cloud.md).", "",
    ]  # fmt: skip
    for name, command in _commands(parser, "station"):
        lines += [f"## `{name}`", "", *_flags(command)]
    return "\n".join(lines).rstrip() + "\n"


def _family(row: Row) -> str:
    return row.number.partition("-")[0]


def _place(row: Row) -> tuple[int, str]:
    """Families in the order of the work; one without words yet comes last."""
    known = list(FAMILIES)
    family = _family(row)
    return known.index(family) if family in known else len(known), row.number


def _entry(row: Row) -> list[str]:
    names = "".join(f'<a id="{name}"></a>' for name in (row.number.lower(), row.code))
    return [
        f"### {names}{row.number} · {row.code}", "", f"{_said(row.what)}  ",
        f"**{_said(row.do)}**", "", f"Ending: {_ENDINGS[row.ending]}.", "",
    ]  # fmt: skip


def _said(text: str) -> str:
    """No sign of the table becomes markup."""
    return re.sub(r"([<>*_`|])", r"\\\1", text)


def _commands(
    parser: argparse.ArgumentParser, name: str
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, parser
    for action in parser._actions:  # noqa: SLF001  # argparse shows its parts no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for verb, below in action.choices.items():
                yield from _commands(below, f"{name} {verb}")


def _flags(command: argparse.ArgumentParser) -> list[str]:
    actions = [
        action
        for action in command._actions  # noqa: SLF001
        if not isinstance(action, argparse._SubParsersAction | argparse._HelpAction)  # noqa: SLF001
    ]
    if not actions:
        return [f"{command.description or 'Its verbs stand below.'}", ""]
    head = ["| Flag | What it does | Left out |", "| --- | --- | --- |"]
    return [*head, *(_flag(action) for action in actions), ""]


def _flag(action: argparse.Action) -> str:
    takes = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    if action.choices:
        takes = " or ".join(str(each) for each in action.choices)
    name = ", ".join(action.option_strings) or str(action.dest)
    shown = f"`{name} {takes}`" if takes and action.option_strings else f"`{name}`"
    does = action.help or (f"{takes}" if action.choices else "")
    if action.required and action.option_strings:
        left_out = "must stand"
    elif action.default in (None, "", False, [], ()) or action.nargs == 0:
        left_out = ""
    else:
        left_out = f"`{action.default}`"
    return f"| {shown.replace('|', ' or ')} | {does.replace('|', ' or ')} | {left_out} |"
