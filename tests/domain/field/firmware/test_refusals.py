"""What a device says when it takes no firmware."""

import pytest

from station.domain.errors import StoppedByOperator
from station.domain.field.firmware.refusals import trouble_of
from station.domain.field_errors import FirmwareTooLarge, FlashRefused, FlashStopped


@pytest.mark.parametrize(
    ("said", "was_sending", "kind"),
    [
        ("", False, FlashRefused),
        ("", True, FlashStopped),
        ("Failed to save chunk!\r\n", True, FlashStopped),
        ("The file size is higher than the allowed space memory!\r\n", False, FirmwareTooLarge),
    ],
)
def test_the_same_words_before_and_after_the_start(said, was_sending, kind):
    trouble = trouble_of(said, was_sending=was_sending, was_stopped=False)
    assert type(trouble) is kind
    assert trouble.seen == ((f"the device said: {said.strip()}",) if said else ())


def test_what_we_stopped_is_never_the_devices_fault():
    trouble = trouble_of("Failed to receive the file!", was_sending=True, was_stopped=True)
    assert isinstance(trouble, StoppedByOperator)
