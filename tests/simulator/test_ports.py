import os

from station.simulator.ports import Ports, has_ptys


async def test_a_computer_without_ptys_is_given_ports_by_network(monkeypatch):
    def refused():
        raise OSError(19, "No such device")

    monkeypatch.setattr(os, "openpty", refused)
    has_ptys.cache_clear()
    ports = Ports(lambda _typed: None, by_network=False)
    await ports.open()
    assert ports.pty_address == ports.tcp_address
    ports.release()
    has_ptys.cache_clear()
