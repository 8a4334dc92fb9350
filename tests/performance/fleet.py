"""A product of 10,000 devices, listed and exported; 10,000 ids, imported."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from station.simulator.world import World, WorldWish, serving
from tests.performance.figures import figure
from tests.process.processes import private_environment

DEVICES = 10_000
PER_PAGE = 100
RUNS = 3
BARE = """
import os, requests
http, page = requests.Session(), 1
http.headers["Authorization"] = "Bearer " + os.environ["STATION_SECRET_TOKEN"]
while True:
    wanted = {"page": page, "perPage": os.environ["PER_PAGE"]}
    if page >= http.get(os.environ["PAGES"], params=wanted).json()["meta"]["total_pages"]:
        break
    page += 1
"""
"""The floor: the same pages, one after the other, with nothing done to them."""


def big_product() -> list[dict[str, Any]]:
    return asyncio.run(_measured())


async def _measured() -> list[dict[str, Any]]:
    wish = WorldWish(units=0)
    with tempfile.TemporaryDirectory() as folder:
        async with serving(wish) as world:
            _stock(world)
            environment = private_environment(Path(folder)) | _secrets(world)
            lists = [await _listing(world, environment) for _ in range(RUNS)]
            imports = [await _importing(world, environment, Path(folder), n) for n in range(RUNS)]
    how = f"{RUNS} whole processes, {DEVICES:,} devices, {PER_PAGE} on a page"
    again = f"{RUNS} whole processes, {DEVICES:,} new ids from a file"
    return [
        figure("10,000 devices listed over bare requests", lists, "ratio", "<= 1.5", how),
        figure("calls to import 10,000 ids", imports, "calls", "10", again),
    ]


def _stock(world: World) -> None:
    for number in range(DEVICES):
        device = f"3b00{number:020x}"
        world.books.add_device(device, platform_id=6, firmware="2.3.1", mac="e0:4f:43:00:00:01")
        world.books.put(device, product=world.books.product_id)


def _secrets(world: World) -> dict[str, str]:
    page = f"{world.cloud_url}/v1/products/{world.books.product_id}/devices"
    return {
        "STATION_SECRET_TOKEN": world.books.user.token,
        "PAGES": page,
        "PER_PAGE": str(PER_PAGE),
    }


async def _listing(world: World, environment: Mapping[str, str]) -> float:
    ours_s, listed = await _station(
        environment, "products.devices", "--cloud", world.cloud_url, "--all",
        "--product", str(world.books.product_id), "--per-page", str(PER_PAGE), "--json",
    )  # fmt: skip
    assert len(listed["reply"]["devices"]) >= DEVICES
    bare_s, _ = await _run(environment, sys.executable, "-c", BARE)
    return ours_s / bare_s


async def _importing(
    world: World, environment: Mapping[str, str], folder: Path, number: int
) -> float:
    ids = [f"3c{number:02x}{each:020x}" for each in range(DEVICES)]
    for each in ids:
        world.books.add_device(each, platform_id=6, firmware="2.3.1", mac="e0:4f:43:00:00:02")
    file = folder / f"ids-{number}.txt"
    file.write_text("\n".join(ids), encoding="utf-8")
    before = world.books.counts.calls["products.import"]
    _, told = await _station(
        environment, "products.import", "--cloud", world.cloud_url, "--json",
        "--product", str(world.books.product_id), "--devices", f"@{file}",
    )  # fmt: skip
    assert told["reply"]["updated"] == DEVICES
    return float(world.books.counts.calls["products.import"] - before)


async def _station(environment: Mapping[str, str], *arguments: str) -> tuple[float, Any]:
    wall_s, text = await _run(environment, sys.executable, "-m", "station", "cloud", *arguments)
    return wall_s, json.loads(text)


async def _run(environment: Mapping[str, str], *command: str) -> tuple[float, bytes]:
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command, env=dict(os.environ) | dict(environment), stdout=subprocess.PIPE
    )
    text, _ = await process.communicate()
    assert process.returncode == 0, command
    return time.perf_counter() - began, text
