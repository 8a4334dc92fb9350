"""What one unit's trace recorded, in the order it happened: talk by cable, by SoftAP, with the
cloud, and how it ended.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qs

from station.domain.field_errors import TraceUnfit
from station.domain.recipe import Ownership
from station.domain.trace_text import VERDICT, TraceLine, read_line

_ID = re.compile(r'(?:device id is |"id":")([0-9a-fA-F]{24})')
_PRODUCT = re.compile(r"/v1/products/([\w-]+)")
_SAID_SSID = re.compile(r"SSID: $")
_SSID = re.compile(r'"ssid":"([^"]+)"')
_UNKNOWN_PRODUCT = "1"


@dataclass(frozen=True, slots=True)
class Turn:
    """What the host said, and all that the device said after it. Of SoftAP `asked` is the name
    of the command and `replies` is one `STATUS body`.
    """

    asked: str
    replies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """`status` 0: the connection broke. `body` is what came, secrets masked."""

    method: str
    path: str
    sent: str
    status: int
    body: str


@dataclass(frozen=True, slots=True)
class Record:
    """One unit's run. `device` is "" where it never said who it is."""

    device: str
    at_once: tuple[str, ...]
    """What the device said before it was asked."""
    cable: tuple[Turn, ...]
    softap: tuple[Turn, ...]
    calls: tuple[Call, ...]
    verdict: str
    """Its slug, "" where the record ends before."""

    @property
    def product(self) -> str:
        found = (_PRODUCT.match(call.path) for call in self.calls)
        return next((each[1] for each in found if each), _UNKNOWN_PRODUCT)

    @property
    def ownership(self) -> Ownership:
        """By the calls that only this ownership makes; a customer's, where it was not reached."""
        paths = {call.path.rpartition("/")[2] for call in self.calls if call.method == "POST"}
        if "device_claims" in paths and "customers" not in paths:
            return Ownership.ACCOUNT
        return Ownership.CUSTOMER

    @property
    def has_account(self) -> bool:
        """Whether a token of an account was at hand, and no client."""
        return bool(self.calls) and self.calls[0].path != "/oauth/token"

    @property
    def customer(self) -> str:
        """Who was to own it, "" where the record does not get so far."""
        made = (c.sent for c in self.calls if c.method == "POST" and c.path.endswith("/customers"))
        return next((parse_qs(sent).get("email", [""])[0] for sent in made), "")

    @property
    def ssid(self) -> str:
        """The Wi-Fi that was given, else one that the device saw; "" for neither."""
        for before, turn in zip(self.cable, self.cable[1:], strict=False):
            if before.replies and _SAID_SSID.search(before.replies[-1]):
                return turn.asked.rstrip("\r\n")
        told = (
            *(turn.asked for turn in self.softap if turn.asked.startswith("configure-ap ")),
            *(reply for turn in self.softap if turn.asked == "scan-ap" for reply in turn.replies),
        )
        return next((found[1] for text in told if (found := _SSID.search(text))), "")

    @property
    def by_softap(self) -> bool:
        return bool(self.softap) and not self.cable


def read_record(text: str) -> Record:
    """Raises TraceUnfit: no trace, a newer one's, or of several units."""
    lines = [line for line in map(read_line, text.splitlines()) if line is not None]
    if not lines:
        raise TraceUnfit("There is no line of a trace in it.")
    if len({line.text for line in lines if line.direction == VERDICT}) > 1:
        raise TraceUnfit("It tells of several units.")
    said = "\n".join(line.text for line in lines if line.direction == "D>")
    devices = {found.lower() for found in _ID.findall(said)}
    if len(devices) > 1:
        raise TraceUnfit(f"It tells of {len(devices)} devices; one is wanted.")
    turns, at_once = _turns(lines)
    return Record(
        next(iter(devices), ""),
        at_once,
        tuple(turn for turn in turns if not _is_http(turn.asked)),
        tuple(_softap_turn(turn) for turn in turns if _is_http(turn.asked)),
        tuple(_calls(lines)),
        next((line.text for line in lines if line.direction == VERDICT), ""),
    )


def _turns(lines: Iterable[TraceLine]) -> tuple[list[Turn], tuple[str, ...]]:
    turns: list[Turn] = []
    at_once: list[str] = []
    for line in lines:
        match line.direction:
            case "H>":
                turns.append(Turn(line.text))
            case "D>" if turns:
                turns[-1] = Turn(turns[-1].asked, (*turns[-1].replies, line.text))
            case "D>":
                at_once.append(line.text)
    return turns, tuple(at_once)


def _is_http(asked: str) -> bool:
    return " HTTP/1.1\r\n" in asked


def _softap_turn(turn: Turn) -> Turn:
    """`POST /configure-ap HTTP/1.1 … {…}` is `configure-ap {…}`."""
    head, _, body = turn.asked.partition("\r\n\r\n")
    name = head.split(" ")[1].removeprefix("/")
    return Turn(f"{name} {body}".rstrip(), turn.replies)


def _calls(lines: Iterable[TraceLine]) -> Iterable[Call]:
    asked = ""
    for line in lines:
        if line.direction == ">":
            asked = line.text
        elif line.direction in ("<", "!") and asked:
            yield _call(asked, line)
            asked = ""


def _call(asked: str, answer: TraceLine) -> Call:
    method, _, rest = asked.partition(" ")
    path, _, sent = rest.partition(" ")
    if answer.direction == "!":
        return Call(method, path, sent, 0, answer.text)
    status, _, body = answer.text.partition(" ")
    if not status.isdecimal():
        raise TraceUnfit(f"{method} {path} has an answer without a status.")
    return Call(method, path, sent, int(status), body)
