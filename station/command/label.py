"""`station label …`: a label on paper or as a picture, and the sheet of command cards."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from station.command.label_flags import FACTS
from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.bench.label import LabelFacts
from station.domain.bench_errors import LabelNotPrinted
from station.domain.errors import ParameterWrong
from station.domain.identity import DeviceId

if TYPE_CHECKING:
    from station.flow.ports import Outside

_EXAMPLE = "1f0030001647353236343033"


async def run_label(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises LabelTemplateWrong, LabelNotPrinted, ParameterWrong."""
    outside = parts.outside(given)
    match arguments.verb:
        case "print":
            return await _print(arguments, outside)
        case "preview":
            facts = _facts(arguments, outside)
            picture = await outside.labels().preview(arguments.template, facts)
            return _keep(picture, arguments, ".png")
        case "cards":
            return _keep(await outside.labels().cards(outside.fixture()), arguments, ".pdf")
        case "printers":
            return _list(await outside.labels().printers(), "printer", arguments)
        case _:
            return _list(outside.labels().templates(), "template", arguments)


async def _print(arguments: argparse.Namespace, outside: "Outside") -> int:
    facts = _facts(arguments, outside)
    label = await outside.labels().print_label(arguments.template, arguments.printer, facts)
    if arguments.json:
        print_json({"label": label.label_number, "where": label.where})
    else:
        print(f"Label {label.label_number} was printed: {label.where}")
    return PASSED


def _facts(arguments: argparse.Namespace, outside: "Outside") -> LabelFacts:
    """A preview without a device shows an invented one."""
    given = {fact: getattr(arguments, fact) for fact in FACTS}
    given["station"] = given["station"] or outside.settings().get("station", "")
    device = arguments.device or DeviceId(_EXAMPLE)
    day = datetime.now(UTC).astimezone().date().isoformat()
    number = arguments.number or f"HAND-{device.short.upper()}"
    return LabelFacts(device=device, label_number=number, printed_on=day, **given)


def _keep(content: bytes, arguments: argparse.Namespace, ending: str) -> int:
    """Raises ParameterWrong, LabelNotPrinted."""
    into = Path(arguments.into)
    if into.suffix.lower() != ending:
        raise ParameterWrong(f"{into.name} must end in {ending}.", hint="Correct --into.")
    try:
        into.write_bytes(content)
    except OSError as cause:
        raise LabelNotPrinted(
            f"{into} cannot be written: {cause.strerror}.", hint="Choose another folder."
        ) from cause
    if arguments.json:
        print_json({"file": str(into), "bytes": len(content)})
    else:
        print(into)
    return PASSED


def _list(names: Sequence[str], what: str, arguments: argparse.Namespace) -> int:
    if arguments.json:
        print_json(list(names))
    else:
        print("\n".join(names)) if names else print_hint(f"There is no {what}.")
    return PASSED
