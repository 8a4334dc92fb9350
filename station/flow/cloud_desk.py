"""Every call of the cloud, as the faces need it: send an order, follow a stream, read the budget.

Fulfilled by the cloud floor; made by the assembly (`Outside.cloud_desk`).
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from station.domain.calls.limits import Budget
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.shape import Kind
from station.domain.calls.stream import Batch
from station.domain.identity import Secret


@dataclass(frozen=True, slots=True)
class DeskNews:
    """What happens while an order is under way: a wait, a new token, a part done."""

    text: str
    done: int = 0
    of: int = 0
    wait_s: float = 0.0


Tell = Callable[[DeskNews], None]


@dataclass(frozen=True, slots=True)
class DeskAccount:
    """Where the cloud is and who asks. `product` is the one worked on: its client makes product
    and customer tokens. `given_kind` says of what kind a token given by hand is.
    """

    cloud_url: str
    product: str = ""
    client_id: str = ""
    username: str = ""
    given_kind: Kind = Kind.USER


@dataclass(frozen=True, slots=True)
class PastCall:
    """One line of the history: nothing in it is secret, so it may be kept and made again."""

    at: str
    call: str
    method: str
    path: str
    status: int
    seconds: float
    kind: str
    values: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)


class CloudDesk(Protocol):
    """One cloud, one account. All waits end."""

    @property
    def cloud_url(self) -> str: ...

    @property
    def product(self) -> str:
        """The product worked on, as it was given; "" for none."""

    async def send(self, order: Order, tell: Tell) -> Reply:
        """Make the call. A refusal is a Reply with its trouble; cancelling stops the wait.
        Raises ParameterWrong, SecretMissing, SecretRefused, LockedOut, SignInNeeded,
        SiteOffline, CloudUnwell, ReplyLost.
        """

    def follow(self, order: Order) -> AsyncIterator[Batch]:
        """The events of a stream call until the iterator is closed. Followers of one product
        share one stream; a prefix is filtered here. Raises ParameterWrong, SecretMissing.
        """

    def kinds_for(self, order: Order) -> Sequence[Kind]:
        """The kinds that may make this call and that we can have, the narrowest first."""

    async def budget(self) -> Budget:
        """Shared by all Station processes of this computer."""

    def history(self) -> Sequence[PastCall]:
        """The newest first."""

    def keep_secret(self, name: str, secret: Secret, *, forever: bool) -> None:
        """Keep what was shown once, under this cloud; `name` is client, token or password.
        Raises KeyStoreMissing.
        """

    async def close(self) -> None:
        """End streams and session. Closing twice is fine."""
