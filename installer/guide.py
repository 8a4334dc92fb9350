#!/usr/bin/env python3
"""Writes what is made of the guide anew: `.venv/bin/python installer/guide.py`.

The tables of the cloud's calls, every command and flag, every trouble; with `--pictures` its
pictures too. `--html DIR` leaves it as it is and writes the whole of it as HTML.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer.guide_pages import flags_page, troubles_page  # noqa: E402
from station.domain.calls.catalogue import (  # noqa: E402
    CALLS,
    ELSEWHERE,
    GROUPS,
    calls_of,
    rows_served,
)

FOLDER = ROOT / "resources" / "guide"
GUIDE = FOLDER / "cloud.md"
VERDICTS = ROOT / "resources" / "verdicts.toml"
BEGIN, END = "<!-- made by installer/guide.py: begin -->", "<!-- end -->"


def tables() -> str:
    """The 56 rows with what serves them, and every call by its group."""
    return "\n".join([*_rows(), "", *_groups()])


def with_tables(text: str) -> str:
    """`text` with what stands between the marks made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables()}\n{END}{after}"


def made_pages() -> dict[Path, str]:
    """What each page that is made should hold today."""
    return {
        GUIDE: with_tables(GUIDE.read_text(encoding="utf-8")),
        FOLDER / "flags.md": flags_page(),
        FOLDER / "troubleshooting.md": troubles_page(VERDICTS.read_text(encoding="utf-8")),
    }


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


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser("installer/guide.py", description=__doc__)
    parser.add_argument("--html", type=Path, metavar="DIR", help="the whole guide as HTML")
    parser.add_argument("--pictures", action="store_true", help="take its pictures anew")
    wish = parser.parse_args(arguments)
    if wish.html is None:
        for page, text in made_pages().items():
            page.write_text(text, encoding="utf-8")
    if wish.pictures:
        subprocess.run([sys.executable, "-m", "tests.guide_pictures"], cwd=ROOT, check=True)
    if wish.html is not None:
        from installer.guide_html import write_html  # noqa: PLC0415  # needs the libraries

        write_html(ROOT / "resources", wish.html)


if __name__ == "__main__":
    main(sys.argv[1:])
