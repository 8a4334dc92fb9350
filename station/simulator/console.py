"""The listening-mode console of a Photon, byte for byte (device-protocol 2, golden).

Pure: bytes are fed in, bytes are said, and what takes time (a scan, saving) is asked of whoever
drives it. The dialogue is one generator that reads a byte at a time, as the firmware does.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Protocol

from station.simulator.console_texts import (
    CIPHER_PROMPT,
    CODE_PROMPT,
    CODE_REFUSED,
    PASSWORD_PROMPT,
    REFUSED,
    SSID_PROMPT,
    THANKS,
    Firmware,
)
from station.simulator.radio import Credentials

BACKSPACES = (0x08, 0x7F)
LINE_ENDS = (0x0D, 0x0A)
SSID_BYTES, PASSWORD_BYTES, CODE_BYTES = 32, 64, 63
CERTIFICATE_BYTES, KEY_BYTES = 4095, 2047


@dataclass(frozen=True, slots=True)
class Job:
    """Something that takes time: `scan` of an SSID, `save` of credentials, or `receive` of an
    image, of which `typed` has come already.
    """

    kind: str
    ssid: bytes = b""
    credentials: Credentials | None = None
    typed: bytes = b""


class ConsoleHost(Protocol):
    """The device around the console."""

    @property
    def firmware(self) -> Firmware: ...

    def begins(self, command: str) -> bool:
        """A command letter was read; False: scripted trouble swallows it."""

    def identity(self) -> bytes: ...

    def mac(self) -> str: ...

    def modules(self) -> str: ...

    def diagnostics(self) -> str: ...

    def is_claimed(self) -> bool: ...

    def store_code(self, code: bytes) -> bool:
        """False: scripted to refuse."""

    def leaves(self) -> None:
        """Listening mode ends; it connects."""

    def restarts_listening(self) -> None:
        """`L`: safe mode and listening."""


_READ = object()
_Talk = Generator[Any, Any, None]


class Console:
    """`feed` what the host typed; `say` gets what comes back; `job` is what is waited for."""

    def __init__(self, host: ConsoleHost, say: Callable[[bytes], None]) -> None:
        self._host, self._say = host, say
        self._inbox = bytearray()
        self.job: Job | None = None
        self._talk: _Talk = self._commands()
        self._wants: Any = next(self._talk)

    def feed(self, typed: bytes) -> None:
        self._inbox += typed
        self._pump()

    def done(self, result: Any) -> None:
        """The job has ended with `result`."""
        self.job = None
        self._wants = self._talk.send(result)
        self._pump()

    def begin_in_prompt(self, prompt: str) -> None:
        """As an earlier session left it: at `prompt`, nothing said."""
        self._talk = self._stuck(prompt)
        self._wants = next(self._talk)

    def _pump(self) -> None:
        while self.job is None:
            if isinstance(self._wants, Job):
                self.job = self._wants
                return
            if not self._inbox:
                return
            self._wants = self._talk.send(self._inbox.pop(0))

    def _commands(self) -> _Talk:
        while True:
            letter = chr((yield _READ))
            if letter in "\x01\x02" and self._host.firmware.receives_directly:
                yield Job("receive", typed=letter.encode() + self._all_typed())
                continue
            if letter not in self._host.firmware.commands:
                continue  # nothing at all is said to an unknown letter
            if self._host.begins(letter):
                yield from self._command(letter)

    def _command(self, letter: str) -> _Talk:
        if letter == "C":
            self._say(CODE_PROMPT.encode())
            yield from self._take_code()
        elif letter == "w":
            yield from self._wifi()
        elif letter == "f":
            yield Job("receive", typed=self._all_typed())
        elif letter == "x":
            self._host.leaves()
        elif letter == "L":
            self._host.restarts_listening()
        else:
            self._say(self._reply(letter))

    def _all_typed(self) -> bytes:
        """What came behind: it is no command any more."""
        typed = bytes(self._inbox)
        self._inbox.clear()
        return typed

    def _reply(self, letter: str) -> bytes:
        host = self._host
        match letter:
            case "m":
                return f"Your device MAC address is\r\n{host.mac()}\r\n".encode()
            case "v":
                return f"system firmware version: {host.firmware.text}\n\r\n".encode()
            case "s":
                return f"{host.modules()}\r\n".encode()
            case "d":
                return f"{host.diagnostics()}\r\n".encode()
            case "c":
                return f"Device claimed: {'yes' if host.is_claimed() else 'no'}\r\n".encode()
        return host.identity()

    def _stuck(self, prompt: str) -> _Talk:
        if prompt == CODE_PROMPT:
            yield from self._take_code()
        elif prompt == PASSWORD_PROMPT:
            yield from self._password_and_save(Credentials(b"Left over", 3, 1))
        else:
            yield from self._wifi(is_asked=True)
        yield from self._commands()

    def _take_code(self) -> _Talk:
        code = yield from self._line(CODE_BYTES)
        if len(code) < CODE_BYTES or not self._host.store_code(code):
            self._say(CODE_REFUSED.encode())
        else:
            self._say(b"Claim code set to: " + code + b"\r\n")

    def _wifi(self, *, is_asked: bool = False) -> _Talk:
        """One dialogue; `is_asked`: the SSID prompt stands already."""
        firmware = self._host.firmware
        if not is_asked:
            self._say(SSID_PROMPT.encode())
        ssid = yield from self._line(SSID_BYTES)
        while not ssid and firmware.scans_first:
            self._say(SSID_PROMPT.encode())
            ssid = yield from self._line(SSID_BYTES)
        security, cipher = yield from self._security_of(ssid)
        if security in (4, 5):
            yield from self._enterprise(Credentials(ssid, security, cipher))
        elif security == 0:
            yield from self._save(Credentials(ssid, security, cipher))
        else:
            yield from self._password_and_save(Credentials(ssid, security, cipher))

    def _security_of(self, ssid: bytes) -> Generator[Any, Any, tuple[int, int]]:
        """What a scan knows need not be asked; 0 is an unknown cipher."""
        firmware = self._host.firmware
        security: int | None = None
        cipher = 0
        if firmware.scans_first:
            security, cipher = yield Job("scan", ssid)
        if security is None:
            choices = "012345" if firmware.scans_first else "0123"
            security = yield from self._choice(firmware.security_prompt, choices)
            if security in (2, 3):
                _, cipher = yield Job("scan", ssid)
        asks = firmware.scans_first or security in (2, 3)
        if cipher == 0 and asks and firmware.asks_cipher:
            cipher = yield from self._choice(CIPHER_PROMPT, "123")
        return security, cipher

    def _password_and_save(self, credentials: Credentials) -> _Talk:
        if credentials.ssid != b"Left over":
            self._say(PASSWORD_PROMPT.encode())
        password = yield from self._line(PASSWORD_BYTES)
        yield from self._save(credentials.with_password(password))

    def _save(self, credentials: Credentials) -> _Talk:
        self._say(THANKS.encode())
        is_stored = yield Job("save", credentials.ssid, credentials)
        if is_stored:
            self._say(self._host.firmware.success.encode())
            self._host.leaves()
        else:
            self._say(REFUSED.encode())

    def _enterprise(self, credentials: Credentials) -> _Talk:
        kind = yield from self._choice("EAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: ", "01")
        if kind == 0:
            self._say(b"Username: ")
            user = yield from self._line(PASSWORD_BYTES)
            self._say(PASSWORD_PROMPT.encode())
            password = yield from self._line(PASSWORD_BYTES)
            credentials = credentials.signed_in(user, password)
        else:
            self._say(b"Client certificate in PEM format:\r\n")
            certificate = yield from self._pem(CERTIFICATE_BYTES)
            self._say(b"Private key in PEM format:\r\n")
            key = yield from self._pem(KEY_BYTES)
            credentials = credentials.signed_in(certificate, key)
        self._say(b"Outer identity (optional): ")
        yield from self._line(PASSWORD_BYTES)
        self._say(b"Root CA in PEM format (optional):\r\n")
        yield from self._pem(CERTIFICATE_BYTES)
        yield from self._save(credentials)

    def _choice(self, prompt: str, choices: str) -> Generator[Any, Any, int]:
        while True:
            self._say(prompt.encode())
            answer = yield from self._line(1)
            if answer and chr(answer[0]) in choices:
                return int(answer)

    def _line(self, most_bytes: int) -> Generator[Any, Any, bytes]:
        """One answer: echoed as it is stored; then what has come already is thrown away."""
        line = yield from self._raw_line(most_bytes)
        self._inbox.clear()
        return line

    def _raw_line(self, most_bytes: int) -> Generator[Any, Any, bytes]:
        line = bytearray()
        while True:
            typed: int = yield _READ
            if len(line) >= most_bytes or typed in LINE_ENDS:
                self._say(b"\r\n")
                return bytes(line)
            if typed in BACKSPACES:
                if line:
                    line.pop()
                    self._say(bytes([typed]))
                continue
            line.append(typed)
            self._say(bytes([typed]))

    def _pem(self, most_bytes: int) -> Generator[Any, Any, bytes]:
        """Lines up to the first empty one; nothing is thrown away between them."""
        text = bytearray()
        while len(text) < most_bytes - 1:
            line = yield from self._raw_line(most_bytes - len(text) - 1)
            if not line:
                break
            text += line + b"\n"
        return bytes(text)
