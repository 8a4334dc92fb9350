"""`station cloud budget`: how much of the site's limits is used."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from station.command.cloud.account import account_of
from station.command.cloud.news import span_words
from station.command.cloud.options import Parser
from station.command.cloud.wish import AccountWish, side_wish
from station.command.report import PASSED, print_json
from station.command.running import run_to_end
from station.command.wishes import Parts
from station.domain.calls.limits import HOUR_S, Budget, Used
from station.flow.ports import Outside

_BAR = 20


def print_budget(arguments: Sequence[str], parts: Parts) -> int:
    """Raises StationError."""
    account, talk, rest = side_wish(Parser("station cloud budget"), arguments)
    return run_to_end(_print(account, parts.outside(talk), as_json=rest.get("as_json", False)))


async def _print(account: AccountWish, outside: Outside, *, as_json: bool) -> int:
    desk = outside.cloud_desk(account_of(account, outside))
    try:
        budget = await desk.budget()
    finally:
        await desk.close()
    if as_json:
        print_json(budget_fields(budget))
    else:
        print("\n".join(budget_lines(budget)))
    return PASSED


def budget_fields(budget: Budget) -> Mapping[str, Any]:
    return {
        "lines": [_used_fields(line) for line in budget.lines],
        "units_per_hour": budget.units_per_hour,
        "refusals": budget.refusals,
        "locked_for_s": round(budget.locked_for_s, 1),
        "halved_for_s": round(budget.halved_for_s, 1),
    }


def _used_fields(line: Used) -> Mapping[str, Any]:
    return {
        "name": line.limit.name,
        "title": line.limit.title,
        "used": line.used,
        "most": line.most,
        "limit": line.limit.most,
        "span_s": line.limit.span_s,
        "free_in_s": round(line.free_in_s, 1),
    }


def budget_lines(budget: Budget) -> Iterator[str]:
    for line in budget.lines:
        span = "an hour" if line.limit.span_s == HOUR_S else f"{line.limit.span_s / 60:.0f} min"
        filled = min(_BAR, round(_BAR * line.used / line.most)) if line.most else _BAR
        bar = "#" * filled + "." * (_BAR - filled)
        waits = f"  the next may go in {span_words(line.free_in_s)}" if line.free_in_s else ""
        used = f"{line.used:,} of {line.most:,} in {span}"
        yield f"{line.limit.title:<26}[{bar}]  {used}{waits}"
    yield f"Enough for {budget.units_per_hour:,} units an hour."
    if budget.refusals:
        yield f"Log-ins refused in a row: {budget.refusals} of 3."
    if budget.locked_for_s:
        yield f"Locked out for {span_words(budget.locked_for_s)} more."
    if budget.halved_for_s:
        yield f"The cloud said too many: half of it for {span_words(budget.halved_for_s)} more."
