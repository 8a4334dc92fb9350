"""Who may run `station update`."""

import argparse
from types import SimpleNamespace

import pytest

from station.assembly.outside import StationOutside
from station.command.update import run_update
from station.command.update_flags import add_update
from station.command.wishes import Given
from station.domain.identity import Secret
from station.domain.lock_errors import EngineerNeeded, PinWrong
from station.domain.update_errors import UpdateRefused
from station.host import update_place
from station.host.secrets import Secrets

PIN, WRONG = "482915", "482916"


def wished(*arguments):
    parser = argparse.ArgumentParser()
    add_update(parser.add_subparsers())
    return parser.parse_args(["update", *arguments])


@pytest.fixture
async def run(tmp_path, monkeypatch):
    """An unpacked Station of an engineer; `run(pin, …)`."""
    folder = tmp_path / "station"
    folder.mkdir()
    monkeypatch.setattr(update_place, "kind_of_this", lambda: "portable")
    monkeypatch.setattr(update_place, "folder_of_this", lambda: folder)
    outside = StationOutside(
        Secrets({}), 1.0, None, tmp_path, tmp_path / "state", tmp_path / "settings.toml",
        tmp_path / "data", str(tmp_path / "ledger.sqlite"),
    )  # fmt: skip
    await outside.engineer.keep_pin(Secret(PIN))

    def begin(pin, *arguments):
        secret = Secret(pin) if pin else None
        parts = SimpleNamespace(outside=lambda _given: outside, secret=lambda _name: secret)
        return run_update(wished(*arguments), parts, Given())

    return begin


@pytest.mark.parametrize("way", [("--from", "."), ("--back",)])
async def test_nobody_but_the_engineer_changes_the_version(run, way):
    with pytest.raises(EngineerNeeded):
        await run("", *way)
    with pytest.raises(UpdateRefused):  # let in: there is nothing to install, and nothing before
        await run(PIN, *way)
    with pytest.raises(PinWrong):
        await run(WRONG, *way)


async def test_anybody_may_look_what_is_there(run, tmp_path, capsys):
    assert await run("", "--state") == 0
    assert "There is no version before" in capsys.readouterr().out
    with pytest.raises(UpdateRefused, match="no update in"):
        await run("", "--check", str(tmp_path))
