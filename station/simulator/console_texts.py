"""What each firmware's console says (device-protocol 2.2 to 2.7; recorded bytes for 2.3.1)."""

from dataclasses import dataclass
from functools import cached_property

from station.domain.field.firmware.module import Need
from station.simulator.modules import NOTHING_FLASHED, Flashed

SSID_PROMPT = "SSID: "
PASSWORD_PROMPT = "Password: "  # noqa: S105  # a prompt, no password
CODE_PROMPT = "Enter 63-digit claim code: "
CODE_REFUSED = "Sorry, claim code is not 63 characters long. Claim code unchanged.\r\n"
CIPHER_PROMPT = "Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: "
THANKS = "Thanks! Wait while I save those credentials...\r\n\r\n"
REFUSED = "Derp. Sorry, we couldn't save the credentials.\r\n\r\n"
_PLAIN_SECURITIES = "Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2"
_SYSTEM_MODULES = {"2.3.1": 2302, "3.3.1": 3302, "1.5.0": 1502, "0.7.0": 207, "0.6.0": 107}


@dataclass(frozen=True)
class Firmware:
    """A Device OS version and how its console differs. `text` as `v` says it."""

    text: str

    @cached_property
    def number(self) -> tuple[int, int, int]:
        plain = self.text.split("-")[0].split()[0]
        major, minor, patch = (int(part) for part in plain.split("."))
        return major, minor, patch

    @property
    def takes_claim_code(self) -> bool:
        return self.number >= (0, 6, 0)

    @property
    def scans_first(self) -> bool:
        """Enterprise networks came with the scan."""
        return self.number >= (0, 7, 0)

    @property
    def asks_cipher(self) -> bool:
        return self.number >= (0, 4, 6)

    @property
    def spoils_open_networks(self) -> bool:
        """Stored with a cipher, which the join code refuses (device-protocol 2.8)."""
        return self.number >= (1, 4, 0)

    @cached_property
    def commands(self) -> frozenset[str]:
        letters = "imwvsxf"
        if self.takes_claim_code:
            letters += "cCL"
        if self.number >= (0, 8, 0):
            letters += "d"
        return frozenset(letters)

    @property
    def receives_directly(self) -> bool:
        """A first byte of ymodem starts it, without `f` (device-protocol 2.2)."""
        return (0, 5, 0) <= self.number < (6, 0, 0)

    @property
    def security_prompt(self) -> str:
        if self.scans_first:
            return f"{_PLAIN_SECURITIES}, 4=WPA Enterprise, 5=WPA2 Enterprise: "
        return f"{_PLAIN_SECURITIES}: "

    @property
    def success(self) -> str:
        space = " " if self.number >= (1, 5, 0) else ""
        return (
            "Awesome. Now we'll connect!\r\n\r\n"
            f"If you see a pulsing cyan light, your device{space}\r\n"
            "has connected to the Cloud and is ready to go!\r\n\r\n"
            "If your LED flashes red or you encounter any other problems,\r\n"
            "visit https://www.particle.io/support to debug.\r\n\r\n"
            "    Particle <3 you!\r\n\r\n"
        )

    @property
    def system_module(self) -> int:
        """The version number of the system parts in `s`."""
        major, minor, patch = self.number
        return _SYSTEM_MODULES.get(self.text, major * 1000 + minor * 100 + patch + 1)


USER_MODULE_HASH = "030A11181F262D343B424950575E656C737A81888F969DA4ABB2B9C0C7CED5DC"


def modules(platform: int, firmware: Firmware, flashed: Flashed = NOTHING_FLASHED) -> str:
    """The reply to `s`: one line, keys in the firmware's order (golden)."""
    system = firmware.system_module

    def module(size: int, name: str, version: int, needs: str, user: str = "") -> str:
        image = flashed.parts.get(name)
        if image is not None:
            version, needs = image.version, ",".join(_need(each) for each in image.needs)
            user = f'"u":"{image.sha256}",' if user else ""
        return (
            f'{{"s":{size},"l":"m","vc":30,"vv":30,{user}"f":"{name[0]}","n":"{name[1]}",'
            f'"v":{version},"d":[{needs}]}}'
        )

    def need(function: str, index: int, version: int) -> str:
        return f'{{"f":"{function}","n":"{index}","v":{version}}}'

    parts = (
        module(16384, "b0", 501, ""),
        module(262144, "s1", system, need("s", 2, 207)),
        module(262144, "s2", system, f"{need('s', 1, system)},{need('b', 0, 400)}"),
        module(131072, "u1", 6, need("s", 2, 207), f'"u":"{USER_MODULE_HASH}",'),
    )
    return f'{{"p":{platform},"m":[{",".join(parts)}]}}'


def _need(need: Need) -> str:
    return f'{{"f":"{need.letter}","n":"{need.index}","v":{need.version}}}'


def identity(device_id: str, secret: str | None, serial_number: str | None) -> bytes:
    """The reply to `i`; the second form where the unit carries a secret or serial number (2.4)."""
    if secret is None and serial_number is None:
        return f"Your device id is {device_id}\r\n".encode()
    fields = (("Device ID", device_id), ("Device Secret", secret), ("Serial Number", serial_number))
    return "".join(f"{name}: {text}\r\n" for name, text in fields if text is not None).encode()
