"""What a monitor tells on a terminal: lines for people, or one JSON object each."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from station.command.report import print_hint, print_json
from station.domain.calls.stream import StreamNews
from station.domain.errors import StationError
from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field.monitor_text import hex_rows, shown_hex, shown_text
from station.domain.verdict import VerdictTable
from station.flow.field.monitors import LogNews, MonitorBatch, MonitorNews, PortState

_MARKS = {Kind.HEARD: "", Kind.SENT: "> ", Kind.NOTE: "# ", Kind.EVENT: "* "}
_STATES = {
    PortState.OPENING: "{} is being opened.",
    PortState.OPEN: "{} is open.",
    PortState.GONE: "{}: the device left. We wait for it.",
    PortState.BUSY: "{}: another program has it. We wait until it is free.",
    PortState.DENIED: "{}: this user may not open it.",
    PortState.LENT: "{}: Station talks with the device.",
}
_WHERE = {
    Whereabouts.LISTENS: "The device is in listening mode.",
    Whereabouts.LEAVES: "The device leaves listening mode.",
    Whereabouts.RUNS: "The device runs its own program.",
}


class MonitorReport:
    """Of all ports of one command."""

    def __init__(self, arguments: argparse.Namespace, sources: int, table: VerdictTable) -> None:
        self._wish, self._table = arguments, table
        self._names_sources = sources > 1
        self._shows_typed = not sys.stdin.isatty()
        self._where: dict[str, Whereabouts] = {}

    def tell(self, source: str, told: MonitorBatch | MonitorNews | LogNews) -> None:
        match told:
            case MonitorBatch():
                self._tell_batch(source, told)
            case MonitorNews():
                self._tell_state(source, told)
            case LogNews(path, trouble):
                self._say(
                    {"event": "log", "path": path} | self._trouble(trouble),
                    f"{trouble} {trouble.hint}" if trouble else f"Lines are kept in {path}.",
                )

    def tell_stream(self, news: StreamNews) -> None:
        words = news.text or f"The cloud's stream is {news.state}."
        self._say(
            {"event": "stream", "state": news.state, "text": news.text}
            | self._trouble(news.trouble),
            str(news.trouble) if news.trouble is not None else words,
        )

    def tell_lines(self, lines: tuple[MonitorLine, ...]) -> None:
        """All at once: writing them one by one takes longer than they do."""
        if self._wish.json:
            rows = [row for line in lines for row in self._json_rows(line)]
            for row in rows:
                print_json(row)
            return
        rows_of_text = [row for line in lines for row in self._text_rows(line)]
        if rows_of_text:
            print("\n".join(rows_of_text), flush=True)

    def not_typed(self, trouble: StationError) -> None:
        self._say({"event": "not-typed"} | self._trouble(trouble), f"{trouble} {trouble.hint}")

    def _tell_batch(self, source: str, batch: MonitorBatch) -> None:
        self.tell_lines(batch.lines)
        if batch.lost:
            words = f"{batch.lost} lines were too many to be shown; a log has them."
            self._say({"event": "lost", "source": source, "lines": batch.lost}, words)
        if batch.is_still and batch.rest:
            rest = shown_text(batch.rest)
            if self._wish.json:
                print_json({"event": "rest", "source": source, "text": rest})
            else:
                print(f"{self._source(source)}{rest}…", flush=True)
        self._tell_whereabouts(source, batch)

    def _tell_whereabouts(self, source: str, batch: MonitorBatch) -> None:
        where = batch.where
        if where in _WHERE and where is not self._where.get(source):
            self._where[source] = where
            fields = {"event": "whereabouts", "source": source, "where": where}
            self._say(fields, f"{self._source(source)}{_WHERE[where]}")

    def _tell_state(self, source: str, news: MonitorNews) -> None:
        if news.state in (PortState.GONE, PortState.OPEN):
            self._where.pop(source, None)
        fields = {"event": "port", "source": source, "state": news.state, "port": news.address}
        self._say(fields | self._trouble(news.trouble), _STATES[news.state].format(news.address))

    def _json_rows(self, line: MonitorLine) -> Iterator[Mapping[str, Any]]:
        if self._wish.hex and line.kind is Kind.HEARD:
            yield dict(line.fields) | {"hex": line.raw.hex(" ")}
        else:
            yield line.fields

    def _text_rows(self, line: MonitorLine) -> Iterator[str]:
        if line.kind is Kind.SENT and not self._shows_typed:
            return
        head = self._source(line.source) + _MARKS[line.kind]
        if self._wish.timestamps:
            when = datetime.fromtimestamp(line.at)  # noqa: DTZ006  # this computer's own time
            head = f"{when.isoformat(sep=' ', timespec='milliseconds')[11:]} {head}"
        if self._wish.hex and line.kind is Kind.HEARD:
            for row in hex_rows(line.raw):
                yield head + shown_hex(row)
        else:
            yield head + shown_text(line.raw, with_ansi=self._wish.ansi)

    def _source(self, source: str) -> str:
        return f"{source} | " if self._names_sources else ""

    def _say(self, fields: Mapping[str, Any], words: str) -> None:
        if self._wish.json:
            print_json(fields)
        else:
            print_hint(words)

    def _trouble(self, trouble: StationError | None) -> dict[str, Any]:
        if trouble is None:
            return {}
        row = self._table.row(trouble.code)
        fields = {"code": trouble.code, "number": row.number}
        return fields | {"what": str(trouble), "remedy": trouble.hint}
