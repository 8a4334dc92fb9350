import pytest

from station.domain.firmware import Firmware


@pytest.mark.parametrize("text", ["0.4.9", "2.3.1", "0.7.0-rc.3"])
def test_a_version_is_written_as_it_was_read(text) -> None:
    assert str(Firmware.parse(text)) == text


def test_a_minimal_build_is_told_apart() -> None:
    assert Firmware.parse("2.3.1 minimal").is_minimal


@pytest.mark.parametrize("text", ["", "2.3", "two", "2.3.1.4", "2.3.1 maximal"])
def test_what_is_no_version_is_refused(text) -> None:
    with pytest.raises(ValueError, match="not a Device OS version"):
        Firmware.parse(text)


@pytest.mark.parametrize(("text", "takes"), [("0.4.9", False), ("0.5.3", False), ("0.6.0", True),
                                             ("0.6.0-rc.1", True), ("3.3.1", True)])  # fmt: skip
def test_claim_codes_are_taken_from_0_6_on(text, takes) -> None:
    assert Firmware.parse(text).takes_claim_code is takes


@pytest.mark.parametrize(("text", "spoils"), [("0.6.4", False), ("0.7.0", True), ("2.3.1", True)])
def test_open_networks_are_spoilt_from_0_7_on(text, spoils) -> None:
    assert Firmware.parse(text).spoils_open_networks is spoils
