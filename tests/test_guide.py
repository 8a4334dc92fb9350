"""The guide says what the program does: every key, kind, flag and question stands in it."""

import argparse
import re
from pathlib import Path

import pytest

from station.command.cli import build_parser
from station.domain.questions import QUESTIONS
from station.domain.recipe import parse_recipe
from station.domain.recipe_keys import KEYS
from station.host.secrets_given import NAMES
from station.simulator.trouble import CLOCK_KINDS, CLOUD_KINDS, DEVICE_KINDS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS, RECIPE, BENCH = (
    (ROOT / "resources/guide" / f"{name}.md").read_text(encoding="utf-8")
    for name in ("commands", "recipe", "simulated-bench")
)


def subcommands(parser):
    """The parsers below this one, by name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def flags(parser):
    """Every long flag of a command and of those below it."""
    own = {flag for action in parser._actions for flag in action.option_strings}
    own |= {flag for _, below in subcommands(parser) for flag in flags(below)}
    return own - {"--help", "-h"}


@pytest.mark.parametrize("kind", sorted(DEVICE_KINDS | CLOUD_KINDS | CLOCK_KINDS))
def test_every_trouble_is_documented(kind):
    assert f"`{kind}`" in BENCH


def test_no_trouble_is_documented_that_there_is_not():
    kinds = BENCH.partition("### Of the device")[2]
    assert set(re.findall(r"^\| `(\w+)` \|", kinds, re.MULTILINE)) <= DEVICE_KINDS | CLOUD_KINDS


@pytest.mark.parametrize("path", KEYS)
def test_every_key_of_a_recipe_is_documented_with_its_choices(path):
    assert f"`{path.rpartition('.')[2]}`" in RECIPE
    assert all(f"`{choice}`" in RECIPE for choice in KEYS[path].choices)


def test_the_recipe_of_the_guide_can_be_used():
    [text] = re.findall(r"```toml\n(.*?)```", RECIPE, re.DOTALL)
    assert parse_recipe(text).product == "9319"


def test_every_flag_is_documented():
    parser = build_parser("0")
    simulate = dict(subcommands(parser))["simulate"]
    assert [flag for flag in flags(simulate) if flag not in BENCH] == []
    told = COMMANDS + (ROOT / "resources/guide/flags.md").read_text(encoding="utf-8")
    assert [flag for flag in flags(parser) - flags(simulate) if flag not in told] == []


def test_every_command_and_verb_stands_in_the_readme():
    device = dict(subcommands(build_parser("0")))["device"]
    assert [name for name, _ in subcommands(build_parser("0")) if name not in README] == []
    assert [verb for verb, _ in subcommands(device) if verb not in README] == []


def test_every_question_and_every_secret_is_documented():
    words = [question.key for question in QUESTIONS] + list(NAMES)
    assert [word for word in words if f"`{word}`" not in COMMANDS] == []


@pytest.mark.parametrize("page", [ROOT / "README.md", *(ROOT / "resources/guide").glob("*.md")])
def test_no_link_of_the_guide_leads_nowhere(page):
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    here = [link for link in links if "://" not in link and not link.endswith(".png")]
    assert [link for link in here if not (page.parent / link).exists()] == []
