"""Station as whole processes: the bench is one, each command another."""

import json
import os
import select
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ENDS_WITHIN_S = 15
RECIPE = """\
name = "Thermostat"
[cloud]
url = "{cloud_url}"
client_id = "{client_id}"
[product]
id = "{product}"
[ownership]
customer_from = "uuid"
[wifi]
ssid = "Factory"
security = "wpa2"
"""


@dataclass
class Bench:
    """`station simulate --json` and what it said of itself."""

    process: "subprocess.Popen[str]"
    world: dict[str, Any]
    environment: dict[str, str]
    folder: Path
    heard: bytes = b""

    @property
    def unit(self) -> dict[str, Any]:
        return self.world["units"][0]

    def order(self, **command) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def event(self, name: str) -> dict[str, Any]:
        """The next event of this name."""
        while (line := self.line())["event"] != name:
            pass
        return line

    def line(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        number = self.process.stdout.fileno()
        while b"\n" not in self.heard:
            ready, _, _ = select.select([number], [], [], ENDS_WITHIN_S)
            assert ready, "the bench says nothing more"
            self.heard += os.read(number, 65536)
        line, _, self.heard = self.heard.partition(b"\n")
        return json.loads(line)

    def recipe(self, text: str = RECIPE) -> str:
        file = self.folder / "thermostat.toml"
        world = self.world
        file.write_text(
            text.format(
                cloud_url=world["cloud_url"],
                client_id=world["client"]["id"],
                product=world["product"],
            ),
            encoding="utf-8",
        )
        return str(file)

    def secrets(self) -> dict[str, str]:
        return {
            "STATION_SECRET_CLIENT": self.world["client"]["secret"],
            "STATION_SECRET_WIFI": self.world["access_points"][0]["password"],
        }

    def station(self, *arguments: str, secrets: bool = False, **more) -> Any:
        environment = self.environment | (self.secrets() if secrets else {}) | more.pop("env", {})
        return subprocess.run(
            [sys.executable, "-m", "station", *arguments],
            env=environment, capture_output=True, text=True, timeout=60, check=False, **more,
        )  # fmt: skip


def run_station(*arguments: str, environment: dict[str, str]) -> Any:
    """Without a bench."""
    return subprocess.run(
        [sys.executable, "-m", "station", *arguments],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip


def private_environment(folder: Path) -> dict[str, str]:
    """Folders of its own, so that nothing of this computer's user is read or changed."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    own = {
        "XDG_RUNTIME_DIR": runtime,
        "XDG_STATE_HOME": folder / "state",
        "XDG_CONFIG_HOME": folder / "config",
        "HOME": folder,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    return dict(os.environ) | {key: str(value) for key, value in own.items()}


def start_bench(folder: Path, *arguments: str) -> Bench:
    environment = private_environment(folder)
    process = subprocess.Popen(
        [sys.executable, "-m", "station", "simulate", "--json", *arguments],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    bench = Bench(process, {}, environment, folder)
    bench.world = bench.line()
    return bench


def end_bench(bench: Bench) -> None:
    if bench.process.poll() is None:
        bench.process.terminate()
    bench.process.wait(ENDS_WITHIN_S)
    for pipe in (bench.process.stdin, bench.process.stdout):
        if pipe is not None:
            pipe.close()
