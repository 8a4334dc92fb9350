import pytest

from station.device.socket_port import SocketPort
from station.domain.device_errors import UnitLost


async def test_bytes_go_both_ways(tcp_photon) -> None:
    port = SocketPort(tcp_photon.address)
    port.write(b"c")
    await tcp_photon.until(b"c")
    assert port.read() == b"Device claimed: no\r\n"
    port.close()


async def test_a_port_nobody_listens_on_is_a_unit_lost(tcp_photon) -> None:
    await tcp_photon.close()
    with pytest.raises(UnitLost, match="socket://"):
        SocketPort(tcp_photon.address)


def test_an_address_without_a_port_is_a_unit_lost() -> None:
    with pytest.raises(UnitLost):
        SocketPort("socket://127.0.0.1")


async def test_a_connection_that_ends_is_a_unit_lost(tcp_photon) -> None:
    port = SocketPort(tcp_photon.address)
    port.wake()
    with pytest.raises(UnitLost):
        port.read()
    port.close()
