"""What may never be read in a log, a trace or on a shared screen is masked here.

Works on whole texts: whoever traces a stream hands over whole turns, not the crumbs in which
they came.
"""

import re

_NAMED = (
    "access_token|refresh_token|token|claim_code|client_secret|password|mobile_secret"
    "|device_secret|otp|pwd|ek"
)
_NAMES = tuple(_NAMED.split("|"))
_MASKS: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...] = (
    (("bearer", "basic"), re.compile(r"(?i)\b(bearer|basic)\s+[^\s\"',;]+"), r"\1 (token)"),
    (_NAMES, re.compile(rf"(?i)(\"(?:{_NAMED})\"\s*:\s*)\"(?:[^\"\\]|\\.)*\""), r'\1"(secret)"'),
    (_NAMES, re.compile(rf"(?i)\b({_NAMED})=[^&\s]+"), r"\1=(secret)"),
    (("claim code",), re.compile(r"(Claim code set to: )[^\r\n]+"), r"\1(claim code)"),
    (("claim code",), re.compile(r"(digit claim code: )[^\r\n]+"), r"\1(claim code)"),
    (("device secret",), re.compile(r"(Device Secret: *)[^\r\n]+"), r"\1(secret)"),
    (("password",), re.compile(r"(Password: )[^\r\n]+"), r"\1(password)"),
    (("-----begin",),
     re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.DOTALL),
     "(private key)"),
    ((), re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{40}(?![0-9A-Za-z])"), "(token)"),
    ((), re.compile(r"(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{63}(?![0-9A-Za-z+/=])"), "(claim code)"),
)  # fmt: skip
"""Words of which one must stand in the text, in small letters, before the pattern is tried: a
reply of many pages holds none of them.
"""


def redact(text: str) -> str:
    """`text` with claim codes, passwords, device secrets, keys and tokens masked."""
    lowered = text.lower()
    for words, pattern, mask in _MASKS:
        if not words or any(word in lowered for word in words):
            text = pattern.sub(mask, text)
    return text


def redact_bytes(raw: bytes) -> bytes:
    """The same for bytes; those that are no text pass unchanged."""
    return redact(raw.decode("latin-1")).encode("latin-1")
