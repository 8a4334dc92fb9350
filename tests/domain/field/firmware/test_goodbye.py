"""After the last ACK only the loss of the port counts."""

import pytest

from station.domain.field.firmware.goodbye import Goodbye
from station.domain.field_errors import FlashStopped


def test_whatever_is_said_it_goes_on_until_its_patience_ends():
    goodbye = Goodbye()
    goodbye.feed(b"\r\nDownloaded file successfully!\r\n")
    goodbye.rest()
    assert not goodbye.is_over
    assert goodbye.outgoing() == b""
    with pytest.raises(FlashStopped, match="did not restart"):
        goodbye.silent()
