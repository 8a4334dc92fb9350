"""What the tests of the computer's Wi-Fi share."""

import pytest

from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.notes import Notes
from tests.host.wifi.nm_stand import Stand, private_computer


@pytest.fixture(scope="module")
def computer():
    with private_computer() as computer:
        yield computer


@pytest.fixture
async def stand(computer):
    """NetworkManager without adapters yet."""
    stand = Stand(computer)
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
