"""What a call answered, as it is told: for people, for programs, or the bare body."""

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from station.command.cloud.options import KEEPS
from station.command.cloud.table import declared_order, harmless, pretty, table_lines
from station.command.cloud.wish import CallWish
from station.command.report import PASSED, SITE, exit_status, print_hint, print_json
from station.domain.calls.reply import Reply
from station.domain.calls.request import HIDDEN
from station.domain.errors import StationError
from station.domain.verdict import VerdictTable

_WIDTH_WITHOUT_TERMINAL = 100


def cloud_status(error: StationError, table: VerdictTable) -> int:
    """As `report.exit_status`; a token of the wrong kind was chosen by whoever typed it, and is
    no defect of ours.
    """
    return SITE if error.code == "wrong-token-kind" else exit_status(table.of(error))


def tell_reply(reply: Reply, wish: CallWish, table: VerdictTable) -> int:
    """Print it as wished; return the exit status."""
    if wish.as_json:
        print_json(reply_fields(reply, table, shows_secrets=wish.shows_secrets))
    elif wish.is_raw:
        _print_raw(reply)
    else:
        _print_plain(reply, wish)
    if reply.trouble is None:
        return PASSED
    tell_trouble(reply.trouble, table)
    for line in _offer_lines(reply):
        print_hint(line)
    return cloud_status(reply.trouble, table)


def tell_trouble(error: StationError, table: VerdictTable) -> None:
    verdict = table.of(error)
    print_hint(f"{verdict.number} · {harmless(verdict.what)}\n{harmless(verdict.remedy)}")


def reply_fields(reply: Reply, table: VerdictTable, *, shows_secrets: bool) -> Mapping[str, Any]:
    """The one object of --json."""
    return {
        "call": reply.order.call.name,
        "status": reply.status,
        "reason": reply.reason,
        "seconds": round(reply.seconds, 3),
        "kind": reply.kind,
        "content_type": reply.content_type,
        "size_bytes": reply.size_bytes,
        "reply": reply.parsed if reply.is_json else reply.text,
        "trouble": trouble_fields(reply.trouble, table),
        "offers": {name: list(values) for name, values in reply.offers.items()},
        "oddities": list(reply.oddities),
        "kept": {each.path: each.secret.text if shows_secrets else HIDDEN for each in reply.kept},
    }


def refused_fields(name: str, error: StationError, table: VerdictTable) -> Mapping[str, Any]:
    """The same object where no reply came."""
    return {
        "call": name,
        "status": None,
        "reason": "",
        "seconds": None,
        "kind": None,
        "content_type": "",
        "size_bytes": 0,
        "reply": None,
        "trouble": trouble_fields(error, table),
        "offers": {},
        "oddities": [],
        "kept": {},
    }


def trouble_fields(error: StationError | None, table: VerdictTable) -> Mapping[str, Any] | None:
    if error is None:
        return None
    verdict = table.of(error)
    return {
        "code": verdict.code,
        "number": verdict.number,
        "what": verdict.what,
        "remedy": verdict.remedy,
    }


def _print_raw(reply: Reply) -> None:
    if reply.content:
        sys.stdout.flush()
        sys.stdout.buffer.write(reply.content)
        sys.stdout.buffer.flush()
    else:
        print(reply.text, end="", flush=True)


def _print_plain(reply: Reply, wish: CallWish) -> None:
    print_hint(_status_line(reply))
    for odd in reply.oddities[:5]:
        print_hint(f"Not as declared: {harmless(odd)}")
    _print_body(reply)
    _print_kept(reply, wish)
    sys.stdout.flush()


def _status_line(reply: Reply) -> str:
    kind = "no token"
    if reply.kind is not None:
        kind = "client" if reply.kind == "client" else f"{reply.kind} token"
    return f"{reply.status} {harmless(reply.reason)} · {reply.seconds * 1000:.0f} ms · {kind}"


def _print_body(reply: Reply) -> None:
    if rows := reply.rows():
        call = reply.order.call
        first = declared_order(call.answers, call.table or "")
        lines, left_out = table_lines(rows, first, _width())
        print("\n".join(lines))
        counted = f"{len(rows)} rows" if len(rows) > 1 else "1 row"
        print_hint(f"{counted}. Not shown: {', '.join(left_out)}." if left_out else f"{counted}.")
        if call.made_of:
            _print_beside(reply.parsed, call.table or "")
    elif reply.is_json:
        print(pretty(reply.parsed))
    elif reply.content and not _is_text(reply):
        print_hint(f"{reply.size_bytes:,} bytes of {reply.content_type}: --raw > FILE saves them.")
    elif reply.text:
        print(harmless(reply.text.rstrip("\n"), "\n\t"))


def _print_beside(body: Mapping[str, Any], table: str) -> None:
    """What Station itself put beside the table of a reply made of several: sentences."""
    for key, value in body.items():
        if key == table or value in (None, "", []):
            continue
        if isinstance(value, list):
            print(f"{key}:")
            for line in value:
                print(f"  {harmless(str(line))}")
        else:
            print(f"{key}: {harmless(value if isinstance(value, str) else json.dumps(value))}")


def _is_text(reply: Reply) -> bool:
    return reply.content_type.startswith("text/")


def _width() -> int:
    if not sys.stdout.isatty():
        return _WIDTH_WITHOUT_TERMINAL
    return shutil.get_terminal_size((_WIDTH_WITHOUT_TERMINAL, 24)).columns


def _print_kept(reply: Reply, wish: CallWish) -> None:
    """On a terminal what is shown once is shown once; in a pipe or a file only when told so."""
    shows = wish.shows_secrets or sys.stdout.isatty()
    kept_path, _ = KEEPS.get(reply.order.call.name, ("", "")) if wish.keeps_secret else ("", "")
    for each in reply.kept:
        if each.path == kept_path:
            continue
        if shows:
            print(f"{each.path}: {harmless(each.secret.text)}")
            print_hint("It is shown this once: keep it safe.")
        else:
            print_hint(f"{each.path} is shown once, and not here: --show-secrets shows it.")


def _offer_lines(reply: Reply) -> Iterator[str]:
    for name, values in reply.offers.items():
        flag = "--" + name.replace("_", "-")
        if values:
            yield f"Instead: {flag} {' | '.join(map(harmless, values))}"
