"""A round told on a terminal: a line for each device, the end with the codes that still live."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from station.command.cloud.table import harmless, table_lines
from station.command.report import PASSED, UNIT, print_hint, print_json
from station.command.traveller import row_fields
from station.domain.field.rounds import LiveCode, Round, RoundUnit, UnitState, count_of
from station.domain.field.rounds_words import left_words, state_words, summary_words
from station.domain.traveller import RowFinding
from station.flow.field.round_ports import Announced, RoundDesk, RoundEnd, RoundNews

NO_ROUND = "No round is open."
_WIDTH = 120
_COLUMNS = ("device", "customer", "state", "code")
_BAD = (UnitState.REFUSED, UnitState.EXPIRED, UnitState.TROUBLED)


class RoundReport:
    """`desk` says how late it is."""

    def __init__(self, desk: RoundDesk, *, as_json: bool) -> None:
        self._desk, self._as_json = desk, as_json

    def tell(self, news: RoundNews) -> None:
        if news.unit is not None:
            self._unit(news.unit)
        elif self._as_json:
            print_json({"event": "note", "text": news.text})
        else:
            print(f"  · {news.text}", flush=True)

    def left_out(self, findings: Iterable[RowFinding]) -> None:
        for finding in findings:
            if self._as_json:
                print_json(row_fields(finding))
            else:
                print_hint(harmless(f"✕ row {finding.row.number} · {finding.what} {finding.do}"))

    def whole(self, found: Round) -> None:
        if self._as_json:
            print_json(self._fields(found))
            return
        lines, _ = table_lines([self._cells(unit) for unit in found.units], _COLUMNS, _WIDTH)
        print("\n".join(lines))
        for unit in found.units:
            if unit.trouble is not None:
                print_hint(harmless(f"{unit.device} · {unit.trouble.what} {unit.trouble.do}"))
        print(summary_words(found))

    def none(self) -> None:
        if self._as_json:
            print_json({"event": "round", "round": None, "units": []})
        else:
            print(NO_ROUND)

    def handed(self, unit: RoundUnit) -> int:
        if self._as_json:
            print_json({"event": "handed", **self._unit_fields(unit)})
        else:
            left = left_words(unit.code_left_s(self._desk.moment))
            until = f" Its code acts for {left} more." if unit.code_made_at is not None else ""
            print(f"{unit.device} was handed over and awaits its confirmation.{until}")
        return PASSED

    def ended(self, end: RoundEnd) -> int:
        if self._as_json:
            live = [live_fields(each) for each in end.live]
            units = [self._unit_fields(unit) for unit in end.round.units]
            print_json({"event": "ended", "over": end.is_over, "live": live, "units": units})
        else:
            self.whole(end.round)
            _print_live(end.live)
            if not end.is_over:
                print_hint("What awaits its confirmation stays: station round confirm --wait")
        return confirmed_status(end.round)

    def _unit(self, unit: RoundUnit) -> None:
        if self._as_json:
            print_json({"event": "unit", **self._unit_fields(unit)})
            return
        trouble = f": {unit.trouble.what}" if unit.trouble is not None else ""
        print(f"  {unit.device} {state_words(unit)}{trouble}", flush=True)

    def _fields(self, found: Round) -> Mapping[str, Any]:
        return {
            "event": "round",
            "round": found.name,
            "recipe": found.recipe,
            "recipe_file": found.recipe_file,
            "units": [self._unit_fields(unit) for unit in found.units],
        }

    def _unit_fields(self, unit: RoundUnit) -> Mapping[str, Any]:
        moment, trouble = self._desk.moment, unit.trouble
        until = unit.code_until(moment.real_s)
        return {
            "device_id": unit.device.text,
            "state": unit.state.value,
            "customer": unit.customer or None,
            "in_doubt": unit.is_in_doubt,
            "code_until": until.isoformat() if until is not None else None,
            "code_left_s": round(unit.code_left_s(moment), 1),
            "code": trouble.code if trouble is not None else None,
            "what": trouble.what if trouble is not None else None,
            "remedy": trouble.do if trouble is not None else None,
        }

    def _cells(self, unit: RoundUnit) -> Mapping[str, Any]:
        left_s = unit.code_left_s(self._desk.moment)
        is_live = unit.code_made_at is not None and unit.state is not UnitState.CONFIRMED
        return {
            "device": unit.device.text,
            "customer": unit.customer,
            "state": state_words(unit),
            "code": left_words(left_s) if is_live and left_s > 0 else "",
        }


def live_fields(live: LiveCode) -> Mapping[str, Any]:
    where = "device" if live.is_delivered else "store"
    left_s = round(live.left_s, 1)
    return {
        "device_id": live.device.text,
        "where": where,
        "until": live.until.isoformat(),
        "left_s": left_s,
    }


def announced_status(announced: Announced) -> int:
    """0: each device of the round can be handed over, or was."""
    bad = count_of(announced.round.units, *_BAD)
    return UNIT if bad or announced.left_out else PASSED


def confirmed_status(found: Round) -> int:
    """0: whatever was handed over is proven."""
    open_yet = count_of(found.units, UnitState.AWAITING, *_BAD)
    return UNIT if open_yet else PASSED


def _print_live(live: Sequence[LiveCode]) -> None:
    if not live:
        print("No code is live any more.")
    for each in live:
        until = each.until.astimezone().strftime("%H:%M")
        where = "on the device" if each.is_delivered else "forgotten here; nobody has it"
        print(f"Live until {until}: the code of {each.device} ({where}).")
