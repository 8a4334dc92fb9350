"""What is made of the guide is made of today's program."""

import argparse
import tomllib
from pathlib import Path

from installer.guide_pages import FAMILIES, flags_page, troubles_page
from station.command.cli import build_parser

VERDICTS = (Path(__file__).resolve().parents[2] / "resources/verdicts.toml").read_text("utf-8")


def parsers(parser, name="station"):
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb, below in action.choices.items():
                yield from parsers(below, f"{name} {verb}")


def test_every_command_stands_there_with_every_flag():
    page = flags_page()
    for name, parser in parsers(build_parser("0")):
        part = page.partition(f"## `{name}`\n")[2].partition("\n## ")[0]
        assert part, name
        flags = [flag for action in parser._actions for flag in action.option_strings]
        assert [f for f in flags if f not in part and f not in ("-h", "--help")] == [], name


def test_every_row_of_the_table_stands_there_with_what_to_do():
    page = troubles_page(VERDICTS).replace("\\", "")
    for slug, row in tomllib.loads(VERDICTS).items():
        entry = page.partition(f"{row['number']} · {slug}\n")[2].partition("\n#")[0]
        assert row["what"] in entry, slug
        assert f"**{row['do']}**" in entry, slug


def test_every_family_of_numbers_has_its_words():
    families = {row["number"].partition("-")[0] for row in tomllib.loads(VERDICTS).values()}
    assert families <= set(FAMILIES)


def test_an_entry_says_how_the_unit_ends_and_has_both_its_names():
    made = troubles_page(
        '[port-busy]\nnumber = "PRT-108"\nending = "stop"\nwhat = "Taken <b>."\ndo = "Close it."\n'
    )
    assert '### <a id="prt-108"></a><a id="port-busy"></a>PRT-108 · port-busy' in made
    assert "Taken \\<b\\>." in made
    assert "Ending: not the unit's fault" in made
