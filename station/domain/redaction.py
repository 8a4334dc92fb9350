"""What may never be read in a log, a trace or on a shared screen is masked here.

Works on whole texts: whoever traces a stream hands over whole turns, not the crumbs in which
they came.
"""

import re

_NAMED = (
    "access_token|refresh_token|token|claim_code|client_secret|password|mobile_secret"
    "|device_secret|otp|pwd|ek"
)
_MASKS = (
    (re.compile(r"(?i)\b(bearer|basic)\s+[^\s\"',;]+"), r"\1 (token)"),
    (re.compile(rf"(?i)(\"(?:{_NAMED})\"\s*:\s*)\"(?:[^\"\\]|\\.)*\""), r'\1"(secret)"'),
    (re.compile(rf"(?i)\b({_NAMED})=[^&\s]+"), r"\1=(secret)"),
    (re.compile(r"(Claim code set to: )[^\r\n]+"), r"\1(claim code)"),
    (re.compile(r"(digit claim code: )[^\r\n]+"), r"\1(claim code)"),
    (re.compile(r"(Device Secret: *)[^\r\n]+"), r"\1(secret)"),
    (re.compile(r"(Password: )[^\r\n]+"), r"\1(password)"),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.DOTALL),
     "(private key)"),
    (re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{40}(?![0-9A-Za-z])"), "(token)"),
    (re.compile(r"(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{63}(?![0-9A-Za-z+/=])"), "(claim code)"),
)  # fmt: skip


def redact(text: str) -> str:
    """`text` with claim codes, passwords, device secrets, keys and tokens masked."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


def redact_bytes(raw: bytes) -> bytes:
    """The same for bytes; those that are no text pass unchanged."""
    return redact(raw.decode("latin-1")).encode("latin-1")
