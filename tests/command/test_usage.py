"""command/cli.py and the flags of each command: wrong usage is status 2."""

import argparse

import pytest

from station.command.bench_flags import add_bench
from station.command.cli import build_parser
from station.command.flags import LEDGER_VARIABLE, ledger_of, names, whole_number

BENCH = ("bench", "--recipe", "r.toml")


@pytest.mark.parametrize(
    "line",
    [
        (*BENCH, "--all", "--slots", "1"),
        (*BENCH, "--until-idle", "--units", "2"),
        (*BENCH, "--units", "0"),
        (*BENCH, "--units", "many"),
        (*BENCH, "--slots", ","),
        (*BENCH, "--teach", "1", "--list-slots"),
        (*BENCH, "--answer", "keep_owned"),
        (*BENCH, "--unt"),
        ("ledger",),
        ("ledger", "burn"),
        ("ledger", "search", "--verdict", "maybe"),
        ("ledger", "search", "--since", "yesterday"),
        ("ledger", "report"),
        ("ledger", "report", "--shift", "--today", "--into", "x.csv"),
        ("ledger", "backup"),
        ("ledger", "export", "--format", "xml"),
        ("ledger", "erase"),
        ("label",),
        ("label", "print", "--template", "small", "--printer", "x.pdf"),
        ("label", "print", "--template", "small", "--printer", "x.pdf", "--device", "12"),
        ("label", "cards"),
        ("vault",),
        ("vault", "burn"),
    ],
)
def test_wrong_usage_is_2(line, capsys):
    with pytest.raises(SystemExit) as ended:
        build_parser("0").parse_args(line)
    assert ended.value.code == 2
    assert "usage: station" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["bench", "ledger", "label", "vault"])
def test_every_command_and_verb_has_help(command, capsys):
    with pytest.raises(SystemExit) as ended:
        build_parser("0").parse_args([command, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: station {command}")


def test_slots_are_a_list_with_commas_each_once():
    assert names("1, left ,1") == ("1", "left")


def test_a_number_has_its_least():
    assert whole_number(3)("3") == 3
    with pytest.raises(argparse.ArgumentTypeError, match="from 3 on"):
        whole_number(3)("2")


def test_the_flag_names_the_record_before_the_variable_does(monkeypatch):
    monkeypatch.setenv(LEDGER_VARIABLE, "there.sqlite")
    parser = argparse.ArgumentParser()
    add_bench(parser.add_subparsers())
    assert ledger_of(parser.parse_args(["bench", "--ledger", "here.sqlite"])) == "here.sqlite"
    assert ledger_of(parser.parse_args(["bench"])) == "there.sqlite"
    monkeypatch.delenv(LEDGER_VARIABLE)
    assert ledger_of(parser.parse_args(["bench"])) == ""
