"""A place on the simulated bench: it stays, devices come and go."""

from typing import Any

from station.simulator.bench_unit import BenchUnit
from station.simulator.mishaps import in_force_at_once
from station.simulator.trouble import Trouble
from station.simulator.unit import SimulatedUnit


class Place:
    """`seated` is the device whose cable this is, plugged in or just pulled out; None: empty."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seated: BenchUnit | None = None
        self.is_kept = False
        """Somebody is about to put a device here."""

    @property
    def is_free(self) -> bool:
        return self.seated is None and not self.is_kept

    @property
    def bench_unit(self) -> BenchUnit:
        """Raises ValueError for an empty place."""
        if self.seated is None:
            raise ValueError(f"nothing is in {self.name}")
        return self.seated

    @property
    def unit(self) -> SimulatedUnit:
        """Raises ValueError for an empty place."""
        return self.bench_unit.unit

    @property
    def port(self) -> str:
        return self.unit.ports.pty_address

    @property
    def tcp(self) -> str:
        return self.unit.ports.tcp_address

    @property
    def softap_http(self) -> str:
        return self.bench_unit.softap_http

    @property
    def softap_tcp(self) -> str:
        return self.bench_unit.softap_tcp

    @property
    def is_listed(self) -> bool:
        return self.seated is not None and self.seated.unit.is_plugged

    def listing(self) -> dict[str, Any]:
        return self.bench_unit.listing(self.name)

    def strike_now(self, trouble: Trouble) -> bool:
        """Whether `trouble` is of a kind that is in force at once, and was put in force."""
        if trouble.at is not None or trouble.after:
            return False
        if trouble.kind == "busy":
            self.bench_unit.hold_port(trouble)
            return True
        begin = in_force_at_once(self.unit, trouble)
        if begin is not None:
            begin()
        return begin is not None
