"""What a declared call is made of.

A call is data. Nothing here sends anything: `request.py` makes a request of a call and values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Union

Shape = Union[str, Sequence["Shape"], Mapping[str, "Shape"]]  # noqa: UP007  # names itself
"""The form of a reply. A word (text, whole, number, flag, time, any), a list of one shape, or an
object; a key that ends with "?" may be missing or null.
"""


class Kind(StrEnum):
    """Kinds of credentials (settled 2). CLIENT is a client's own id and secret, no token."""

    USER = "user"
    PRODUCT = "product"
    CUSTOMER = "customer"
    CLIENT = "client"
    API_USER = "api-user"


class Style(StrEnum):
    """How the token travels (cloud-api 2.1). All but the header are unsafe."""

    HEADER = "header"
    FORM = "form"
    QUERY = "query"


class Encoding(StrEnum):
    """How the body is written."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"


class Effect(StrEnum):
    """What a call does to the world. One that destroys is asked about first."""

    READS = "reads"
    CHANGES = "changes"
    DESTROYS = "destroys"


class Place(StrEnum):
    """Where in the request a parameter's value goes."""

    PATH = "path"
    QUERY = "query"
    BODY = "body"
    ACCEPT = "accept"
    """The `Accept` header: which form the reply should have."""


class Takes(StrEnum):
    """What a parameter holds; a face chooses its field by it."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    WHOLE = "whole"
    FLAG = "flag"
    TIME = "time"
    CHOICE = "choice"
    LIST = "list"
    """Texts, one a line."""
    FILES = "files"
    SCOPES = "scopes"
    SECRET = "secret"  # noqa: S105  # a kind of value, not a value
    DEVICE = "device"
    PRODUCT = "product"
    ORGANIZATION = "organization"
    CUSTOMER = "customer"
    FUNCTION = "function"
    VARIABLE = "variable"
    ICCID = "iccid"
    SERIAL = "serial"
    CLIENT = "client"
    API_USER = "api-user"


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file that goes with a call: its name as the cloud is to see it, and its bytes."""

    name: str
    content: bytes = field(repr=False)


Value = str | tuple[str, ...] | tuple[FilePart, ...]
Values = Mapping[str, Value]
"""By parameter name. A flag is "true" or "false"; what is left out or empty is not sent."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One thing a call needs to know. `name` is the command's flag and the form's key.

    `wire` is its name in the request, dots for an object in an object; `written` how its value
    is written there. `most` is the longest text in bytes, the greatest whole number, or the most
    lines; over `doubtful_over` some devices or servers cut it.
    """

    name: str
    title: str
    place: Place
    takes: Takes = Takes.TEXT
    help: str = ""
    is_required: bool = True
    default: str = ""
    choices: tuple[str, ...] = ()
    most: int | None = None
    least: int | None = None
    doubtful_over: int | None = None
    wire: str = ""
    written: str = "{}"
    given_as: str = ""
    """Under which name a command finds it, where its own name is that of another secret."""

    @property
    def wire_name(self) -> str:
        return self.wire or self.name

    @property
    def is_secret(self) -> bool:
        return self.takes is Takes.SECRET

    @property
    def secret_name(self) -> str:
        """The password to give a customer is not the account's, a token to delete not ours."""
        return self.given_as or self.name


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One call, as the service and a person need to know it.

    `tokens` are the kinds that may make it, the narrowest first, and `doubtful` those nobody
    knows for sure (cloud-api 5.3); none at all: it goes without a token. `scope` is the API
    user's. `answers` is the reply's shape, None for none; `table` the key of the list in it
    ("" when the reply itself is the list, None when there is none). `secrets` are the reply's
    keys, with dots and "[]", that are shown once. `loses` says what a call that destroys takes
    away. `endpoint` is the service's own, where several calls share one. A call that is
    `made_of` others is not sent itself. `rows` are those of cloud-api 1.
    """

    name: str
    title: str
    group: str
    does: str
    method: str
    path: str
    tokens: tuple[Kind, ...]
    parameters: tuple[Parameter, ...] = ()
    answers: Shape | None = None
    rows: tuple[int, ...] = ()
    reference: str = ""
    effect: Effect = Effect.READS
    loses: str = ""
    scope: str = ""
    doubtful: tuple[Kind, ...] = ()
    encodings: tuple[Encoding, ...] = ()
    styles: tuple[Style, ...] = (Style.HEADER,)
    fixed: Mapping[str, object] = field(default_factory=dict)
    table: str | None = None
    secrets: tuple[str, ...] = ()
    endpoint: str = ""
    twin: str = ""
    """The same on the other path: user for product, product for user."""
    budget: str = "calls"
    """The limit it counts against, beside that of all calls (cloud-api 3.6)."""
    made_of: tuple[str, ...] = ()
    is_stream: bool = False
    is_paged: bool = False
    reaches_device: bool = False
    """The cloud itself may wait 30 s for the device (cloud-api 2.6)."""
    uses_public_client: bool = False
    """Made with the pair that everybody may use to log a person in (cloud-api 2.2)."""

    @property
    def is_read(self) -> bool:
        return self.method == "GET"

    @property
    def endpoint_name(self) -> str:
        return self.endpoint or self.name

    def parameter(self, name: str) -> Parameter:
        """Raises KeyError."""
        for each in self.parameters:
            if each.name == name:
                return each
        raise KeyError(name)
