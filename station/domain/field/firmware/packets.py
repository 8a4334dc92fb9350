"""The bytes of ymodem as a Photon takes them (device-protocol 5.1, 5.2)."""

SOH, STX, EOT, ACK, NAK, CAN = 0x01, 0x02, 0x04, 0x06, 0x15, 0x18
WANTS_NEXT = ord("C")
BLOCK_SIZES = {128: SOH, 1024: STX}
CANCEL = bytes((CAN, CAN))
_POLYNOMIAL = 0x1021


def _table() -> tuple[int, ...]:
    rows = []
    for byte in range(256):
        crc = byte << 8
        for _ in range(8):
            crc = (crc << 1) ^ (_POLYNOMIAL if crc & 0x8000 else 0)
        rows.append(crc & 0xFFFF)
    return tuple(rows)


_TABLE = _table()


def crc16(data: bytes) -> int:
    """CRC-16/XMODEM. The device never checks it; other receivers do."""
    crc = 0
    for byte in data:
        crc = ((crc << 8) & 0xFFFF) ^ _TABLE[(crc >> 8) ^ byte]
    return crc


def packet(number: int, data: bytes, block_bytes: int = 128) -> bytes:
    """One block, padded with zeros; `number` goes on modulo 256."""
    padded = data.ljust(block_bytes, b"\0")
    counted = number % 256
    lead = bytes((BLOCK_SIZES[block_bytes], counted, 255 - counted))
    return lead + padded + crc16(padded).to_bytes(2, "big")


def header(name: str, size_bytes: int) -> bytes:
    """Block 0. The space after the size is needed: the device reads up to it."""
    return packet(0, f"{name}\0{size_bytes} ".encode("ascii"))


END = packet(0, b"")
"""An empty name ends the session."""
