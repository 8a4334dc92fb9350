"""A whole drill, and nothing of the real work is touched: a canary in each place."""

import sys
from pathlib import Path

import keyring
import pytest

from station.assembly.outside import StationOutside
from station.domain.identity import Secret
from station.host.secrets import Secrets
from tests.host.test_training_secrets import Canary
from tests.window.training.conftest import SCALE, Trainee, train_with
from tests.window.training.test_driver import owned_by_another

pytestmark = pytest.mark.timeout(60)


class Watched:
    """What this process opens to write, and whom it calls, while `is_on`."""

    def __init__(self) -> None:
        self.is_on = False
        self.called: list[str] = []
        self.written: list[str] = []
        sys.addaudithook(self._hear)  # it stays; it is switched off

    def _hear(self, event: str, arguments: tuple) -> None:
        if not self.is_on:
            return
        if event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
            self.called.append(str(arguments[1][0]))
        elif event == "socket.getaddrinfo":
            self.called.append(str(arguments[0]))
        elif event == "open" and isinstance(arguments[0], str) and _writes(arguments[1]):
            self.written.append(arguments[0])


def _writes(mode: object) -> bool:
    return isinstance(mode, str) and bool(set(mode) & set("wax+"))


@pytest.fixture
def watched():
    made = Watched()
    yield made
    made.is_on = False


@pytest.fixture
def real(tmp_path: Path) -> StationOutside:
    """A station at work: settings, a record, secrets in this computer's key store."""
    for name in ("settings.toml", "ledger.sqlite", "begun-customers.json"):
        (tmp_path / name).write_bytes(b"theme = 'dark'\n" if name.endswith("toml") else b"real")
    return StationOutside(
        Secrets({"token": Secret("real-token"), "client": Secret("real-client")}),
        SCALE,
        registry=tmp_path,
        state_folder=tmp_path,
        settings_file=tmp_path / "settings.toml",
        data_folder=tmp_path / "data",
        ledger=str(tmp_path / "ledger.sqlite"),
    )


def test_a_training_touches_nothing_real_and_calls_nobody_but_the_simulated_bench(
    qapp, real, watched, tmp_path
):
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in tmp_path.iterdir()}
    keys, Canary.touched = keyring.get_keyring(), 0
    keyring.set_keyring(Canary())

    async def play(trainee: Trainee) -> None:
        await trainee.begin("owned-by-another")
        await owned_by_another(trainee)
        await trainee.marked(lambda: trainee.name("owned-by-another"))
        trainee.window.show_page("records")

    try:
        watched.is_on = True
        train_with(real, play)
    finally:
        watched.is_on = False
        keyring.set_keyring(keys)
    assert {f: (f.read_bytes(), f.stat().st_mtime_ns) for f in before} == before
    assert {file.name for file in tmp_path.iterdir()} == {f.name for f in before} | {"data"}
    kept = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert [file.name for file in kept] == ["marks.json"]
    assert Canary.touched == 0
    assert set(watched.called) == {"127.0.0.1"}
    inside = (str(tmp_path / "data"), "station-training-", "/dev/")
    assert [name for name in watched.written if not any(place in name for place in inside)] == []
