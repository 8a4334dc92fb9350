"""A bench of two, or as many units as a test wishes, on the simulated world."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from kit import Kit, bench_kit  # the folder above makes it importable


@pytest.fixture
async def kit(tmp_path: Path, request: pytest.FixtureRequest):
    units = getattr(request, "param", 2)
    async with bench_kit(tmp_path, units=units) as made:
        yield made


__all__ = ["Kit"]
