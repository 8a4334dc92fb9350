"""Another Station, and the device's address on one's own network."""

from dataclasses import replace

import pytest

from station.domain.field.findings import State
from station.host.doctor.neighbours import look_at_device_address, look_at_others

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"


def routes(ground, *lines: str) -> None:
    (ground.root / "proc/net").mkdir(parents=True)
    (ground.root / "proc/net/route").write_text(HEAD + "\n".join(lines), encoding="utf-8")


def line(interface: str, destination: str, gateway: str, mask: str) -> str:
    return f"{interface}\t{destination}\t{gateway}\t0001\t0\t0\t100\t{mask}\t0\t0\t0"


def test_another_station_on_the_same_record_is_named(ground, process, tmp_path):
    process(99, "station", f"{tmp_path}/data/ledger.sqlite.lock")
    process(4242, "station", f"{tmp_path}/data/ledger.sqlite")
    (finding,) = look_at_others(ground, [tmp_path / "data"])
    assert finding.state is State.WATCH
    assert "station (process 99) has ledger.sqlite.lock open" in finding.what
    assert "4242" not in finding.what


def test_alone_is_fine(ground, process, tmp_path):
    process(99, "station", f"{tmp_path}/database/x")
    assert look_at_others(ground, [tmp_path / "data"])[0].state is State.OK


@pytest.mark.parametrize(
    ("destination", "mask"), [("0000A8C0", "00FFFFFF"), ("0000A8C0", "0000FFFF")]
)
def test_a_network_that_has_the_devices_address_is_told_with_its_adapter(ground, destination, mask):
    routes(
        ground,
        line("eth0", "00000000", "0101A8C0", "00000000"),
        line("wlan0", destination, "00000000", mask),
    )
    (finding,) = look_at_device_address(ground)
    assert (finding.state, finding.code) == (State.WATCH, "address-clash")
    assert "(wlan0)" in finding.what


def test_another_network_and_the_way_out_are_no_clash(ground):
    routes(
        ground,
        line("eth0", "00000000", "0100A8C0", "00000000"),
        line("eth0", "0001A8C0", "00000000", "00FFFFFF"),
    )
    assert look_at_device_address(ground)[0].state is State.OK


def test_other_systems_are_asked_for_the_way_and_nothing_is_sent(ground):
    (finding,) = look_at_device_address(replace(ground, system="darwin"))
    assert finding.check == "device-address"
