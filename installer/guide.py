#!/usr/bin/env python3
"""Writes the guide's tables of calls anew from the declarations: `python3 installer/guide.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from station.domain.calls.catalogue import CALLS, ELSEWHERE, GROUPS, calls_of, rows_served  # noqa: E402

GUIDE = ROOT / "resources" / "guide" / "cloud.md"
BEGIN, END = "<!-- made by installer/guide.py: begin -->", "<!-- end -->"


def tables() -> str:
    """The 56 rows with what serves them, and every call by its group."""
    return "\n".join([*_rows(), "", *_groups()])


def with_tables(text: str) -> str:
    """`text` with what stands between the marks made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables()}\n{END}{after}"


def _rows() -> list[str]:
    lines = ["| Row | Call | What it does |", "| --: | --- | --- |"]
    for row, names in rows_served().items():
        if row in ELSEWHERE:
            lines.append(f"| {row} | `{names[0]}` | {_ELSEWHERE_DOES[row]} |")
            continue
        calls = ", ".join(f"`{name}`" for name in names)
        titles = dict.fromkeys(CALLS[name].title for name in names)
        lines.append(f"| {row} | {calls} | {' · '.join(titles)} |")
    return lines


_ELSEWHERE_DOES = {
    10: "How tokens are kept safe",
    11: "Which kind of token may do what",
    33: "Give a device its Wi-Fi",
    34: "Who is on the cable",
    43: "Hand a claim code over the device's own Wi-Fi",
    44: "Hand a claim code over USB",
}


def _groups() -> list[str]:
    lines: list[str] = []
    for group in GROUPS:
        lines += [f"### {group}", "", "| Call | Method and path | Tokens | Parameters |",
                  "| --- | --- | --- | --- |"]  # fmt: skip
        for call in calls_of(group):
            tokens = ", ".join(call.tokens) or "none"
            parameters = ", ".join(
                f"`{each.name}`" if each.is_required else f"[`{each.name}`]"
                for each in call.parameters
            )
            way = f"`{call.method} {call.path}`"
            lines.append(f"| `{call.name}` | {way} | {tokens} | {parameters or 'none'} |")
        lines.append("")
    return lines[:-1]


def main() -> None:
    GUIDE.write_text(with_tables(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
