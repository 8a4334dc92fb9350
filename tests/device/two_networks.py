"""A computer that has 192.168.0.1 twice: behind each of two interfaces stands another device.

Made of network namespaces, which need the rights of root; where they are not to be had the test
is skipped in words. The listeners are made inside the namespaces by this very process.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from station.simulator import softap_listener
from tests.simulator.softap_visitor import Bench

CLONE_NEWNET = 0x40000000
DEVICE, HTTP, TCP = "192.168.0.1", 80, 5609
SIDES = ("a", "b")
IP = shutil.which("ip") or ""


class TwoNetworks:
    """Namespaces "here", "a" and "b"; `here` has an interface of each name that leads there."""

    def __init__(self) -> None:
        self._prefix = f"st{os.getpid()}"
        self._home = os.open("/proc/self/ns/net", os.O_RDONLY)

    def interface(self, side: str) -> str:
        return f"{self._prefix}{side}"

    def lay(self) -> None:
        for name in ("here", *SIDES):
            self._ip("netns", "add", self._space(name))
        for number, side in enumerate(SIDES):
            near, far = self.interface(side), f"{self.interface(side)}f"
            here, there = ("-n", self._space("here")), ("-n", self._space(side))
            self._ip(*here, "link", "add", near, "type", "veth", "peer", "name", far)
            self._ip(*here, "link", "set", far, "netns", self._space(side))
            self._ip(*there, "addr", "add", f"{DEVICE}/24", "dev", far)
            self._ip(*there, "link", "set", far, "up")
            self._ip(*here, "addr", "add", f"192.168.0.{50 + number}/24", "dev", near)
            self._ip(*here, "link", "set", near, "up")

    @contextmanager
    def inside(self, name: str) -> Iterator[None]:
        """What is made meanwhile belongs to that namespace."""
        space = os.open(f"/run/netns/{self._space(name)}", os.O_RDONLY)
        try:
            _enter(space)
            yield
        finally:
            _enter(self._home)
            os.close(space)

    def clear(self) -> None:
        for name in ("here", *SIDES):
            subprocess.run(
                [IP, "netns", "del", self._space(name)], capture_output=True, check=False
            )
        os.close(self._home)

    def _space(self, name: str) -> str:
        return f"{self._prefix}-{name}"

    def _ip(self, *arguments: str) -> None:
        done = subprocess.run([IP, *arguments], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"no network namespaces here: {done.stderr.strip()}")


@contextmanager
def laid() -> Iterator[TwoNetworks]:
    if sys.platform != "linux" or os.geteuid() != 0 or not IP:
        pytest.skip("network namespaces need Linux, root and the program ip (iproute2)")
    networks = TwoNetworks()
    try:
        networks.lay()
        yield networks
    finally:
        networks.clear()


async def device_at(side: str, networks: TwoNetworks, monkeypatch) -> Bench:
    """A simulated device's servers, on the far end of the interface of that name."""
    bench = Bench()
    bench.device.device_id = ("a1" if side == "a" else "b2") * 12
    monkeypatch.setattr(softap_listener, "HOST", DEVICE)
    bench.servers._http.listener._port, bench.servers._tcp.listener._port = HTTP, TCP
    with networks.inside(side):
        await bench.servers.start()
    return bench


def _enter(space: int) -> None:
    if ctypes.CDLL(None, use_errno=True).setns(space, CLONE_NEWNET) != 0:
        pytest.skip(f"no network namespaces here: {os.strerror(ctypes.get_errno())}")
