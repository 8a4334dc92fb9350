"""A bench for every test that wants one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.process.processes import Bench, end_bench, start_bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    started = start_bench(tmp_path)
    yield started
    end_bench(started)
