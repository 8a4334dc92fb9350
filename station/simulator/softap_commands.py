"""The seven set-up commands: body in, the firmware's own small writes out (device-protocol 3.2)."""

from collections.abc import Awaitable, Callable

from station.simulator.softap_host import EnterpriseFields, ScanRow, SoftapHost
from station.simulator.softap_json import (
    Fields,
    Kind,
    NotUnderstood,
    read_fields,
    without_escapes,
)
from station.simulator.softap_key import DeviceKey, Undecryptable, decrypt_private_key

CONNECT = "connect-ap"
BAD_PADDING = -16640
_CLAIM_CODE_BYTES = 63
_ENTERPRISE_BIT = 0x2000000
_SET_KEYS = {"k": Kind.TEXT, "v": Kind.TEXT}
_NETWORK_KEYS = {
    **dict.fromkeys(("idx", "ch", "sec", "eap"), Kind.NUMBER),
    **dict.fromkeys(("ssid", "pwd", "oi", "ii", "crt", "ca", "ek", "key"), Kind.TEXT),
}


class Commands:
    """Answers by name. What comes back are the pieces as written: each is one HTTP chunk."""

    def __init__(self, host: SoftapHost, key: DeviceKey) -> None:
        self._host = host
        self._key = key
        self.is_leaving = False
        """Set-up is over: `connect-ap` has been answered."""
        self._answers: dict[str, Callable[[bytes], Awaitable[list[bytes]]]] = {
            "version": self._version,
            "device-id": self._device_id,
            "scan-ap": self._scan,
            "configure-ap": self._configure,
            CONNECT: self._connect,
            "public-key": self._public_key,
            "set": self._set,
        }

    def knows(self, name: str) -> bool:
        return name in self._answers

    async def answer(self, name: str, body: bytes) -> list[bytes]:
        """Return the writes; none when the request was not understood. Raises KeyError."""
        try:
            return await self._answers[name](body)
        except NotUnderstood:
            return []

    async def _version(self, _body: bytes) -> list[bytes]:
        return [b'{"v":2}']

    async def _device_id(self, _body: bytes) -> list[bytes]:
        shown, flag = self._host.device_id.upper().encode(), b"1" if self._host.claimed else b"0"
        return [b"{", *_text("id", shown), b",", *_text("c", flag), b"}"]

    async def _scan(self, _body: bytes) -> list[bytes]:
        writes = [b'{"scans":[']
        for position, row in enumerate(await self._host.scan()):
            writes += [b","] if position else []
            writes += _scan_row(row)
        return [*writes, b"]}"]

    async def _public_key(self, _body: bytes) -> list[bytes]:
        digits = [digit.encode() for digit in self._key.public_hex]
        return [b"{", b'"b":"', *digits, b'"', b",", *_number("r", 0), b"}"]

    async def _connect(self, _body: bytes) -> list[bytes]:
        code = 1 if self.is_leaving else 0
        self.is_leaving = True
        return _result(code)

    async def _set(self, body: bytes) -> list[bytes]:
        fields = read_fields(body, _SET_KEYS)
        code = _text_of(fields, "v")[:_CLAIM_CODE_BYTES]
        if _text_of(fields, "k")[:2] != b"cc" or not code:
            return _result(-1)
        self._host.set_claim_code(code)
        return _result(0)

    async def _configure(self, body: bytes) -> list[bytes]:
        fields = read_fields(body, _NETWORK_KEYS)
        try:
            encrypted = _text_of(fields, "pwd")
            password = self._key.decrypt_hex(encrypted) if encrypted else b""
            enterprise = self._enterprise(fields)
        except Undecryptable:
            return _result(BAD_PADDING)
        code = await self._host.configure(
            ssid=_text_of(fields, "ssid"),
            password=password,
            security=_number_of(fields, "sec"),
            channel=_number_of(fields, "ch"),
            enterprise=enterprise,
        )
        return _result(code)

    def _enterprise(self, fields: Fields) -> EnterpriseFields | None:
        """None for a network with one password. Raises Undecryptable."""
        if not (_number_of(fields, "eap") or _number_of(fields, "sec") & _ENTERPRISE_BIT):
            return None
        private_key, wrapped = b"", _text_of(fields, "ek")
        if wrapped:
            private_key = decrypt_private_key(
                self._key.decrypt_hex(wrapped), _text_of(fields, "key")
            )
        return EnterpriseFields(
            eap=_number_of(fields, "eap"),
            outer_identity=_text_of(fields, "oi"),
            inner_identity=_text_of(fields, "ii"),
            client_certificate=without_escapes(_text_of(fields, "crt")),
            root_ca=without_escapes(_text_of(fields, "ca")),
            private_key=private_key,
        )


def _text_of(fields: Fields, key: str) -> bytes:
    value = fields.get(key, b"")
    return value if isinstance(value, bytes) else b""


def _number_of(fields: Fields, key: str) -> int:
    value = fields.get(key, 0)
    return value if isinstance(value, int) else 0


def _scan_row(row: ScanRow) -> list[bytes]:
    """The SSID goes out as it is: neither escaped nor checked."""
    writes = [b"{", *_text("ssid", row.ssid), b",", *_number("rssi", row.rssi)]
    writes += [b",", *_number("sec", row.sec), b",", *_number("ch", row.ch)]
    return [*writes, b",", *_number("mdr", row.mdr), b"}"]


def _result(code: int) -> list[bytes]:
    return [b"{", *_number("r", code), b"}"]


def _number(name: str, value: int) -> list[bytes]:
    return [*_name(name), b":", str(value).encode()]


def _text(name: str, value: bytes) -> list[bytes]:
    return [*_name(name), b":", b'"', *([value] if value else []), b'"']


def _name(name: str) -> list[bytes]:
    return [b'"', name.encode(), b'"']
