"""One call to the cloud and its answer as it came: nothing in it is trusted yet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from station.cloud.masking import Mask
from station.domain.identity import Secret


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
    """One request. `what` names it in a sentence: "Adding the device to the product"."""

    what: str
    method: str
    path: str
    auth: Auth
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    json: Mapping[str, object] | None = None
    reaches_device: bool = False
    """The cloud itself may wait 30 s for the device (cloud-api 2.6)."""

    @property
    def is_read(self) -> bool:
        return self.method == "GET"


@dataclass(frozen=True, slots=True)
class Answer:
    """`location` is the host a redirection points to; `retry_after_s` is as the cloud wishes."""

    status: int
    body: bytes = field(repr=False)
    reason: str = ""
    retry_after_s: float | None = None
    location: str = ""
    mask: Mask = field(default_factory=Mask, repr=False)

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
        is_json, value = _loaded(self.body)
        if isinstance(value, str):
            holds_more, inner = _loaded(value)
            return (True, inner) if holds_more else (is_json, value)
        return is_json, value


def _loaded(text: bytes | str) -> tuple[bool, Any]:
    try:
        return True, json.loads(text)
    except (ValueError, RecursionError):  # a proxy's page, cut short, or nested without end
        return False, None
