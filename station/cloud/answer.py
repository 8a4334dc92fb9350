"""One call to the cloud and its answer as it came: nothing in it is trusted yet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from station.cloud.masking import Mask
from station.domain.calls.shape import FilePart, Style
from station.domain.identity import Secret

Pairs = tuple[tuple[str, str], ...]
"""In the order they are written, a name as often as it has values."""


@dataclass(frozen=True, slots=True)
class Auth:
    """What goes with a call. `kind` says which token it is when the cloud refuses it; with a
    `client_id` it is sent as HTTP Basic, else as a bearer token (cloud-api 2.1).
    """

    kind: str
    secret: Secret
    client_id: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `what` names it in a sentence: "Adding the device to the product"; `auth`
    None goes without a token. `secrets` are texts in path, query or body that nobody may see.
    """

    what: str
    method: str
    path: str = field(repr=False)
    auth: Auth | None = None
    query: Pairs = field(default=(), repr=False)
    form: Pairs | None = field(default=None, repr=False)
    json: Mapping[str, object] | None = field(default=None, repr=False)
    files: tuple[tuple[str, FilePart], ...] = ()
    accept: str = "application/json"
    style: Style = Style.HEADER
    secrets: tuple[str, ...] = field(default=(), repr=False)
    shown_path: str = ""
    reaches_device: bool = False
    """The cloud itself may wait 30 s for the device (cloud-api 2.6)."""
    must_end: bool = False
    """A stop waits for its reply, so that what was done is known."""

    @property
    def is_read(self) -> bool:
        return self.method == "GET"

    @property
    def named(self) -> str:
        """For evidence: the method and the path, secrets taken out."""
        return f"{self.method} {self.shown_path or self.path}"


class Exchange(Protocol):
    """What sends a call: one session, or that of the thread which asks."""

    def exchange(self, call: Call) -> "Answer":
        """Send it once and return the answer, whatever it says. Raises as CloudSession."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`location` is the host a redirection points to; `retry_after_s` is as the cloud wishes;
    `seconds` is how long the exchange took.
    """

    status: int
    body: bytes = field(repr=False)
    reason: str = ""
    retry_after_s: float | None = None
    location: str = ""
    mask: Mask = field(default_factory=Mask, repr=False)
    content_type: str = ""
    seconds: float = 0.0
    _read: list[tuple[bool, Any]] = field(default_factory=list, repr=False, compare=False)
    """What `parsed` found: a long list is not read twice."""

    @property
    def is_fine(self) -> bool:
        return 200 <= self.status < 300

    @property
    def shown(self) -> str:
        """The body for a details pane, secrets taken out."""
        return self.mask(self.body[:4000].decode("utf-8", "replace"))

    def parsed(self) -> tuple[bool, Any]:
        """Whether the body is JSON, and what it says. The content type is not believed; a text
        that is JSON itself is read once more (cloud-api 3.4).
        """
        if not self._read:
            self._read.append(_parsed(self.body))
        return self._read[0]


def _parsed(body: bytes) -> tuple[bool, Any]:
    is_json, value = _loaded(body)
    if isinstance(value, str):
        holds_more, inner = _loaded(value)
        return (True, inner) if holds_more else (is_json, value)
    return is_json, value


def _loaded(text: bytes | str) -> tuple[bool, Any]:
    try:
        return True, json.loads(text)
    except (ValueError, RecursionError):  # a proxy's page, cut short, or nested without end
        return False, None
