"""host/wifi/opening.py"""

import pytest

from station.host.wifi import opening
from station.host.wifi.opening import open_wifi


@pytest.fixture
def computer(tmp_path, monkeypatch):
    """A Linux computer that has what is told."""
    monkeypatch.setattr(opening, "RADIOS", tmp_path)
    monkeypatch.setattr(opening, "POLICIES", (tmp_path / "policy.conf",))

    def has(*, radio, network_manager):
        if radio:
            (tmp_path / "wlan0" / "wireless").mkdir(parents=True)
        if network_manager:
            (tmp_path / "policy.conf").touch()
        return open_wifi(tmp_path, "linux")

    return has


def test_linux_is_served_by_networkmanager(computer):
    assert not computer(radio=True, network_manager=True).is_by_hand


def test_where_a_radio_is_run_by_something_else_a_person_chooses(computer):
    assert computer(radio=True, network_manager=False).is_by_hand


def test_without_a_radio_networkmanager_says_so(computer):
    assert not computer(radio=False, network_manager=False).is_by_hand


@pytest.mark.parametrize("system", ["darwin", "freebsd14"])
def test_where_no_library_is_there_a_person_chooses(tmp_path, system):
    assert open_wifi(tmp_path, system).is_by_hand
