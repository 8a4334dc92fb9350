"""What the tests of the computer's Wi-Fi share."""

import pytest

from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.notes import Notes
from tests.host.wifi.nm_stand import Stand, private_bus


@pytest.fixture(scope="module")
def bus_address():
    with private_bus() as address:
        yield address


@pytest.fixture
async def stand(bus_address):
    """NetworkManager without adapters yet."""
    stand = Stand(bus_address)
    await stand.open()
    yield stand
    await stand.close()


@pytest.fixture
def notes(tmp_path):
    return Notes(tmp_path / "ways-back.json")


@pytest.fixture
async def wifi(stand, notes):
    wifi = NetworkManagerWifi(notes, stand.address)
    yield wifi
    await wifi.close()
