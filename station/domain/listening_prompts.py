"""The texts by which a listening device is understood (device-protocol 2.4 to 2.9)."""

from dataclasses import dataclass

from station.domain.listening_match import Read


@dataclass(frozen=True, slots=True)
class Cue:
    """A text of the device that says what it waits for, or how something ended."""

    name: str
    text: bytes
    is_anywhere: bool = False
    """Found inside a line too; otherwise only where a line begins."""
    is_alone: bool = False
    """At rest, it counts only as the whole of the last line."""


@dataclass(frozen=True, slots=True)
class LineCue:
    """A line that carries something; `read` says what, or None for any other line."""

    name: str
    read: Read
    is_mendable: bool = True
    """Whether a line torn by foreign lines may be put together again."""


NEW_LINE = Cue("new line", b"\r\n")
SSID = Cue("network name", b"SSID: ")
SECURITY = Cue(
    "security",
    b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2, 4=WPA Enterprise, 5=WPA2 Enterprise: ",
)
SECURITY_PLAIN = Cue("plain security", b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: ")
CIPHER = Cue("cipher", b"Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: ")
PASSWORD = Cue("password", b"Password: ")
EAP_TYPE = Cue("EAP type", b"EAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: ")
USERNAME = Cue("user name", b"Username: ")
OUTER_IDENTITY = Cue("outer identity", b"Outer identity (optional): ")
CLIENT_CERTIFICATE = Cue("client certificate", b"Client certificate in PEM format:\r\n")
PRIVATE_KEY = Cue("private key", b"Private key in PEM format:\r\n")
ROOT_CA = Cue("root certificate", b"Root CA in PEM format (optional):\r\n")
CLAIM_CODE = Cue("claim code", b"Enter 63-digit claim code: ")

STORED = Cue("stored", b"<3 you!", is_anywhere=True)
DERP = Cue("refused", b"Derp. Sorry", is_anywhere=True)
NO_MEMORY = Cue(
    "no memory", b"Error while preparing to store enterprise credentials.", is_anywhere=True
)
SORRY = Cue("code too short", b"Sorry, claim code is not", is_anywhere=True)
CODE_SET = Cue("code stored", b"Claim code set to: ", is_anywhere=True)

WIFI_PROMPTS = (
    SECURITY, SECURITY_PLAIN, CIPHER, PASSWORD, EAP_TYPE, USERNAME, OUTER_IDENTITY,
    CLIENT_CERTIFICATE, PRIVATE_KEY, ROOT_CA, SSID,
)  # fmt: skip
PROMPTS = (*WIFI_PROMPTS, CLAIM_CODE)
WIFI_ENDS = (STORED, DERP, NO_MEMORY)
ENDS = (*WIFI_ENDS, SORRY, CODE_SET)
"""After one of these the console takes command letters again, or is no more (STORED)."""

PROMPT_S = 5.0
"""Story seconds to a prompt or a reply; a Photon needs less than 0.5."""
SCAN_S = 30.0
"""To the prompt after the network's name or its security: the device looks round (2.9)."""
SAVE_S = 15.0
ECHO_S = 2.0
"""What is typed comes back at once; later means that some of it was lost."""
QUIET_S = 0.5
"""No reply to `c` for this long: firmware before 0.6 (2.4)."""
