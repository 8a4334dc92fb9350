"""What every test may rely on."""

import asyncio
import os
import threading
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest


def pytest_configure() -> None:
    """The key store of whoever runs the tests is not theirs to read or write."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--full", action="store_true", help="all kills and many more examples: an hour and more"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with the longest limits first: then no worker is left alone with one at the end."""
    limits: defaultdict[Path, float] = defaultdict(float)
    for item in items:
        if (marker := item.get_closest_marker("timeout")) is not None:
            limits[item.path] = max(limits[item.path], marker.args[0])
    items.sort(key=lambda item: -limits[item.path])


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
async def no_task_left_behind() -> AsyncIterator[None]:
    yield
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    assert not left, f"tasks left running: {left}"
