"""domain/platforms.py"""

import pytest

from station.domain.platforms import P1, PHOTON, platform_named, platform_numbered, usb_kind


def test_the_product_id_of_usb_tells_platform_and_mode():
    kind = usb_kind(0x2B04, 0xC006)
    assert kind is not None
    assert (kind.platform, kind.is_dfu) == (PHOTON, False)
    dfu = usb_kind(0x2B04, 0xD008)
    assert dfu is not None
    assert (dfu.platform, dfu.is_dfu) == (P1, True)


@pytest.mark.parametrize(("vid", "pid"), [(None, None), (0x0403, 0x6001), (0x2B04, 0x1234)])
def test_other_usb_devices_are_none_of_ours(vid, pid):
    assert usb_kind(vid, pid) is None


def test_a_platform_we_do_not_drive_still_has_its_name():
    assert str(platform_numbered(12)) == "Argon"
    assert "99" in str(platform_numbered(99))


def test_only_driven_platforms_may_stand_in_a_recipe():
    assert platform_named("P1") is P1
    with pytest.raises(ValueError, match="photon"):
        platform_named("argon")
