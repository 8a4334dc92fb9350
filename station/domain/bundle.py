"""A bundle for an engineer: what is in it, and the last hand that takes secrets out of it."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from station.domain.redaction import redact
from station.domain.trace_text import TraceLine, read_line

_SHORTEST_SECRET = 4
"""Characters; a shorter one would take harmless text with it."""
_MAIL = re.compile(r"[\w.+%-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+")

WHAT_IS_IN = (
    "the end of the log, and the last crash reports",
    "the versions of Station, Python, Qt, the system and the libraries",
    "the settings without secrets, and the slots",
    "the talk with device and cloud, where it was kept",
    "what the record tells of the device; persons by pseudonyms",
)
WHAT_IS_NOT_IN = (
    "No password, token, claim code or key is in it, and nobody's name. Station sends it nowhere."
)


@dataclass(frozen=True, slots=True)
class BundleWish:
    """`into` is the file to be; `device` whose story is told, its id or the end of it; `trace` a
    file of `--trace`; `crash` what a crash page shows.
    """

    into: str
    device: str = ""
    trace: str = ""
    crash: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a bundle."""

    name: str
    what: str
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What could have been in it."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """One that was made."""

    path: str
    size_bytes: int
    inside: tuple[Part, ...]
    left_out: tuple[LeftOut, ...]


class Cleaner:
    """Takes out what looks like a secret, each of `secrets` whatever it looks like and however
    JSON or a query writes it, mail addresses, and the name of the person's own folder `home`.
    """

    def __init__(self, secrets: Iterable[str] = (), home: str = "") -> None:
        known = {form for secret in secrets if len(secret) >= _SHORTEST_SECRET
                 for form in _forms(secret)}  # fmt: skip
        self._known = sorted(known, key=len, reverse=True)
        self._home = home if len(home) > 1 else ""

    def __call__(self, text: str) -> str:
        for secret in self._known:
            text = text.replace(secret, "(secret)")
        text = _MAIL.sub("(mail)", redact(text))
        return text.replace(self._home, "~") if self._home else text

    def lines(self, text: str) -> str:
        """The same for a trace, whose escapes are opened first, so that nothing hides in them."""
        return "".join(map(self._line, text.splitlines()))

    def _line(self, written: str) -> str:
        line = read_line(written)
        if line is None:
            return f"{self(written)}\n"
        return TraceLine(line.at_s, line.direction, self(line.text)).written


def _forms(secret: str) -> tuple[str, ...]:
    escaped = secret.encode("unicode_escape").decode("ascii")
    return (secret, json.dumps(secret)[1:-1], escaped, quote(secret), quote(secret, safe=""),
            quote_plus(secret))  # fmt: skip
