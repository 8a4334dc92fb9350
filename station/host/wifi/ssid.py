"""Names and channels of Wi-Fi networks as radios tell them, for people to read."""

_LAST_OF_2_4_GHZ_MHZ, _CHANNEL_14_MHZ = 2483, 2484
_FIRST_OF_6_GHZ_MHZ = 5950
_CHANNEL_MHZ = 5


def words_of(ssid: bytes) -> str:
    """An SSID is any 32 bytes: UTF-8 nearly always; what no screen can show is written out, so
    that two names never look alike.
    """
    text = ssid.decode("utf-8", "backslashreplace")
    return "".join(sign if sign.isprintable() else _written_out(sign) for sign in text)


def channel_of(frequency_mhz: int) -> int:
    """0 where it is unknown."""
    if frequency_mhz <= 0:
        return 0
    if frequency_mhz == _CHANNEL_14_MHZ:
        return 14
    if frequency_mhz <= _LAST_OF_2_4_GHZ_MHZ:
        return (frequency_mhz - 2407) // _CHANNEL_MHZ
    if frequency_mhz > _FIRST_OF_6_GHZ_MHZ:
        return (frequency_mhz - _FIRST_OF_6_GHZ_MHZ) // _CHANNEL_MHZ
    return (frequency_mhz - 5000) // _CHANNEL_MHZ


def _written_out(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
