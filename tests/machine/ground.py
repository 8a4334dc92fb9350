"""What every scenario inside the emulated machine stands on: the commands, and a bench of two."""

import json
import os
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

Said = dict[str, Any]
Scenario = Callable[[], Said]
WAITS_S = 120.0
WORK = Path("/tmp")  # noqa: S108  # the machine is nobody else's
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


def tell(scenario: str, act: Scenario) -> None:
    """One line of JSON, whatever happens in it."""
    began_s = time.monotonic()
    try:
        said = act()
    except Exception:  # noqa: BLE001  # told as it is: the test outside fails with it
        said = {"fault": traceback.format_exc()}
    said["seconds"] = round(time.monotonic() - began_s, 1)
    print("\n@@ " + json.dumps({"scenario": scenario, **said}), flush=True)


def begin_station(*arguments: str, secrets: dict[str, str] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "station", *arguments], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | (secrets or {}),
    )  # fmt: skip


def station(*arguments: str, secrets: dict[str, str] | None = None, within_s: float = 240.0) -> Any:
    """The last line of JSON of a command; what went wrong where there is none."""
    process = begin_station(*arguments, secrets=secrets)
    try:
        out, said = process.communicate(timeout=within_s)
    finally:
        process.kill()
    lines = [line for line in out.splitlines() if line.startswith(("{", "["))]
    return json.loads(lines[-1]) if lines else {"status": process.returncode, "said": said}


def until(is_so: Callable[[], Any], what: str, within_s: float = WAITS_S) -> Any:
    gives_up_s = time.monotonic() + within_s
    while not (seen := is_so()):
        if time.monotonic() > gives_up_s:
            raise TimeoutError(what)
        time.sleep(0.2)
    return seen


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


class SimulatedBench:
    """`station simulate` with two units: one for the cable, one for the air."""

    def __init__(self) -> None:
        self._process = begin_station(
            "simulate", "--units", "2", "--json", "--pace", "fast", "--registry", "/run/bench.json"
        )
        assert self._process.stdout is not None
        self._world: Said = json.loads(self._process.stdout.readline())
        self.by_cable, self.by_air = self._world["units"]
        self.cloud_url = str(self._world["cloud_url"])
        self.secrets = {
            "STATION_SECRET_CLIENT": self._world["client"]["secret"],
            "STATION_SECRET_WIFI": self._world["access_points"][0]["password"],
        }
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def recipe(self, cloud_url: str) -> str:
        """The file of one whose cloud is at that address."""
        client, product = self._world["client"]["id"], self._world["product"]
        file = WORK / "thermostat.toml"
        file.write_text(RECIPE.format(cloud_url=cloud_url, client_id=client, product=product))
        return str(file)

    def close(self) -> None:
        self._process.kill()
