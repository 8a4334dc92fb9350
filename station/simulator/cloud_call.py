"""One call as the rules see it, and what they answer: no HTTP library in sight."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_events import Listener
from station.simulator.cloud_people import Organization, Owner, Product
from station.simulator.cloud_refusals import not_allowed
from station.simulator.cloud_tokens import Token

_IDENTIFIER = re.compile(r"[0-9A-Za-z-]{10,40}")


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file of a multipart body: the name of its part, its own name (a path), its bytes."""

    part: str
    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fields:
    """The body: JSON, form or multipart, read into one shape.

    `file` is the text of a part of that name; `files` are all parts with a file name.
    """

    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    file: str | None = field(default=None, repr=False)
    is_form: bool = False
    files: tuple[UploadedFile, ...] = ()

    def get(self, name: str) -> Any:
        return self.values.get(name)

    def text(self, name: str) -> str | None:
        value = self.values.get(name)
        return value if isinstance(value, str) else None

    def listed(self, name: str) -> list[str]:
        """`name` as a JSON list, or as the form's `name[]`."""
        value = self.values.get(name, self.values.get(f"{name}[]", []))
        return [str(each) for each in value] if isinstance(value, list) else [str(value)]

    def is_true(self, name: str) -> bool:
        """A form can only write "true"."""
        return self.values.get(name) in (True, "true", "1", 1)


@dataclass(slots=True)
class Call:
    """A request on its way through the rules. `token`, `product`, `device` come by `admit`."""

    books: CloudBooks
    method: str
    path: Mapping[str, str] = field(repr=False)  # may hold a token, as the query may
    query: Mapping[str, str] = field(repr=False)
    fields: Fields
    authorization: str | None = field(repr=False)
    address: str
    accept: str = ""
    """Which form of reply the caller wants, as it says in its header."""
    concerns: str | None = None
    """The customer for whom it was made, where no device is named."""
    named_devices: list[str] | None = None
    found_token: Token | None = None
    found_product: Product | None = None
    found_device: CloudDevice | None = None
    found_organization: Organization | None = None

    @property
    def token(self) -> Token:
        if self.found_token is None:
            raise LookupError("this route takes no bearer token")
        return self.found_token

    @property
    def owner(self) -> Owner:
        """Whom the token acts for. Raises Refusal for a token that acts for nobody."""
        if self.token.owner is None:
            raise not_allowed()
        return self.token.owner

    @property
    def product(self) -> Product:
        if self.found_product is None:
            raise LookupError("this route names no product")
        return self.found_product

    @property
    def device(self) -> CloudDevice:
        if self.found_device is None:
            raise LookupError("this route names no device")
        return self.found_device

    @property
    def organization(self) -> Organization:
        if self.found_organization is None:
            raise LookupError("this route names no organization")
        return self.found_organization

    @property
    def devices(self) -> list[str]:
        """Ids of devices that the path or the body name, in lower case: troubles go by them."""
        if self.named_devices is None:
            self.named_devices = self._name_devices()
        return self.named_devices

    def _name_devices(self) -> list[str]:
        if "device" in self.path:
            return [self.path["device"].strip().lower()]
        named = [str(self.fields.get("id") or ""), *self.fields.listed("ids")]
        lines = (self.fields.file or "").splitlines()
        named += [line for line in lines if _IDENTIFIER.fullmatch(line.strip())]
        return [each.strip().lower() for each in named if each.strip()]


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` None is an empty body. `after_s` is how much longer the service takes."""

    body: Any = field(repr=False)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    after_s: float = 0.0
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class StreamAnswer:
    """The reply is an event stream, open until somebody ends it."""

    listener: Listener
    address: str


Reply = Answer | StreamAnswer
Handler = Callable[[Call], Reply]
OK = Answer({"ok": True})
EMPTY = Answer(None, 204)
