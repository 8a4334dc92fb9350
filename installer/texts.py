#!/usr/bin/env python3
"""Brings the translations up to date: `.venv/bin/python installer/texts.py`.

Every text of the program goes into resources/translations/station_*.ts, for Qt Linguist or any
editor; then the .qm files, which the window reads, are made of them. `--fill LANGUAGE FILE` takes
translations from a JSON object {English: translation}; of a text that counts, its forms. What is
not translated yet is counted.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import PySide6  # noqa: E402

from installer.spoken import spoken  # noqa: E402
from station.window.language import ENGLISH, LANGUAGES  # noqa: E402
from station.window.said import CONTEXT  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
TEMPLATES = FOLDER / "templates.txt"
_QT = Path(PySide6.__file__).parent
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLACE = re.compile(r"\{\d\}")


def bring_up_to_date(folder: Path = FOLDER) -> None:
    """Write the templates, every .ts and every .qm in `folder` anew."""
    said = spoken()
    templates = (text for text in said if _PLACE.search(text))
    (folder / TEMPLATES.name).write_text("".join(f"{text}\n" for text in templates), "utf-8")
    with tempfile.TemporaryDirectory() as work:
        lists = Path(work) / "said.py"
        lists.write_text("".join(map(_as_code, said)), encoding="utf-8")
        for language in LANGUAGES:
            _gather(folder / f"station_{language}.ts", language, lists)
    for language in LANGUAGES:
        make_qm(folder / f"station_{language}.ts", folder / f"station_{language}.qm")


def make_qm(ts: Path, qm: Path) -> None:
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def fill(ts: Path, words: Mapping[str, str | list[str]]) -> int:
    """Take what `words` has for texts that are not translated yet; how many still are not. A text
    that counts has a list: its forms, as the language has them.
    """
    tree = ET.parse(ts)  # noqa: S314  # our own file
    open_still = 0
    for message in tree.iter("message"):
        place = message.find("translation")
        if place is None or place.get("type") != "unfinished":
            continue
        given = words.get(message.findtext("source", ""))
        forms = place.findall("numerusform")
        if isinstance(given, list) and len(given) == len(forms):
            for form, text in zip(forms, given, strict=True):
                form.text = text
        elif isinstance(given, str) and not forms:
            place.text = given
        else:
            open_still += 1
            continue
        del place.attrib["type"]
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    ts.write_text(f"{_HEAD}{body}\n", encoding="utf-8")
    return open_still


def _gather(ts: Path, language: str, lists: Path) -> None:
    """English needs a file for its plurals alone."""
    sources = [*map(str, sorted((ROOT / "station" / "window").rglob("*.py"))), str(lists)]
    only = ["-pluralonly"] if language == ENGLISH else []
    _run(
        "lupdate", "-silent", *only, "-no-obsolete", "-locations", "none",
        "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
        "-source-language", ENGLISH, "-target-language", language, *sources, "-ts", str(ts),
    )  # fmt: skip
    fill(ts, {})  # lupdate's own way of writing XML differs from ours


def _as_code(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'QCoreApplication.translate("{CONTEXT}", "{quoted}")\n'


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_QT / tool), *arguments], check=True)  # PySide6's own


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), default=None)
    wish = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    bring_up_to_date()
    if wish.fill is not None:
        language, file = wish.fill
        ts = FOLDER / f"station_{language}.ts"
        fill(ts, json.loads(Path(file).read_text(encoding="utf-8")))
        make_qm(ts, ts.with_suffix(".qm"))
    for language in LANGUAGES:
        print(f"{language}: {fill(FOLDER / f'station_{language}.ts', {})} not translated yet")


if __name__ == "__main__":
    main()
