"""What a manifest may say, and which version follows which."""

import json

import pytest

from station.domain.update import Manifest, ordered, read_manifest, refuse_unfit
from station.domain.update_errors import UpdateRefused

SYSTEM = "linux-x86_64-portable"
GOOD = Manifest("1.10.0", SYSTEM, "station-1.10.0.tar.gz", 12, "0" * 64, "maker", "0.9.0")


def test_what_is_written_is_read_again_byte_for_byte():
    assert read_manifest(GOOD.written) == GOOD
    assert read_manifest(GOOD.written).written == GOOD.written


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("version", "2"), ("format", 2), ("system", "../x"), ("key", ""),
        ("payload", {"name": "../../etc/passwd", "bytes": 1, "sha256": "0" * 64}),
        ("payload", {"name": "a", "bytes": 0, "sha256": "0" * 64}),
        ("payload", {"name": "a", "bytes": 10**12, "sha256": "0" * 64}),
        ("payload", {"name": "a", "bytes": 1, "sha256": "short"}),
    ],
)  # fmt: skip
def test_a_manifest_that_names_what_cannot_be_is_refused(key, value):
    told = json.loads(GOOD.written) | {key: value}
    with pytest.raises(UpdateRefused):
        read_manifest(json.dumps(told).encode())


def test_what_is_no_manifest_is_refused():
    for raw in (b"", b"[]", b"{}", b"\xff"):
        with pytest.raises(UpdateRefused):
            read_manifest(raw)


def test_a_version_is_newer_by_its_numbers_and_not_by_its_letters():
    assert ordered("1.10.0") > ordered("1.9.9")


@pytest.mark.parametrize(
    ("version", "system", "told"),
    [
        ("1.10.0", SYSTEM, "It brings 1.10.0"),
        ("2.0.0", SYSTEM, "It brings 1.10.0"),
        ("1.0.0", "linux-x86_64-deb", "It is for"),
        ("0.8.0", SYSTEM, "It wants 0.9.0 at least"),
    ],
)
def test_what_does_not_fit_this_station_is_refused(version, system, told):
    with pytest.raises(UpdateRefused, match=told):
        refuse_unfit(GOOD, version, system)


def test_a_newer_one_for_this_system_fits():
    refuse_unfit(GOOD, "1.9.0", SYSTEM)
