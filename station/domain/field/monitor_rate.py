"""At which rates a port may be opened.

A device takes no notice of the rate but for two of them, which are commands (device-protocol 1.5).
"""

from station.domain.errors import ParameterWrong

RATES = (9600, 19200, 38400, 57600, 115200, 230400, 460800, 921600)
DEFAULT_RATE = 9600
_TOUCHES = {
    14400: "14400 baud puts a device into DFU: it would stop its work and wait for firmware.",
    28800: "28800 baud puts a device into listening mode: it would leave the cloud.",
}
_FASTEST = 4_000_000


def checked_rate(baud: int) -> int:
    """Raises ParameterWrong, in words, for a rate that is a command, or none at all."""
    hint = f"Choose one of {', '.join(map(str, RATES))}."
    if baud in _TOUCHES:
        raise ParameterWrong(_TOUCHES[baud], hint=hint)
    if not 0 < baud <= _FASTEST:
        raise ParameterWrong(f"{baud} is no rate of a serial port.", hint=hint)
    return baud
