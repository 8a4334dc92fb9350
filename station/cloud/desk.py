"""The cloud's desk: every declared call, for the faces. Joins what sends, reads and teaches."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from station.cloud.asking import Asker
from station.cloud.budget import SiteBudget
from station.cloud.errands import Errands
from station.cloud.follow_session import StreamSession
from station.cloud.follow_tokens import streams_of
from station.cloud.grants import Grants, LogIn
from station.cloud.guard import Guard
from station.cloud.importing import Importing
from station.cloud.kinds import Kinds
from station.cloud.lanes import Lane, Lanes
from station.cloud.look_up import LookUp
from station.cloud.masking import Mask
from station.cloud.second_factor import SecondFactor
from station.cloud.sending import TELL, Sender, tell
from station.cloud.session import CloudSession
from station.cloud.tokens import Tokens
from station.domain.calls.limits import Budget
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.shape import Kind
from station.domain.calls.stream import Batch
from station.domain.errors import ParameterWrong
from station.domain.identity import Secret
from station.flow.cloud_desk import DeskAccount, PastCall, Tell
from station.flow.ports import Ask, Clock

_DEVICE_WAIT_S = 30.0
"""How long the cloud itself waits for a device that it believes on line (cloud-api 2.6)."""


@dataclass(frozen=True, slots=True)
class DeskHands:
    """What the desk is given of this computer. `keep` is (name, secret, for ever); `trace` hears
    every line of talk, secrets taken out; files of None are this process's own.
    """

    ask: Ask
    clock: Clock
    remember: Callable[[PastCall], None]
    recall: Callable[[], Sequence[PastCall]]
    keep: Callable[[str, Secret, bool], None]
    trace: Callable[[str, bytes], None] | None = None
    guard_file: str | None = None
    budget_file: str | None = None
    time_scale: float = 1.0


class CloudDesk:
    """Fulfils station.flow.cloud_desk.CloudDesk."""

    def __init__(self, account: DeskAccount, log_in: LogIn, hands: DeskHands) -> None:
        """Raises RecipeWrong for an address that is not safe."""
        self._account, self._hands = account, hands
        self._mask = Mask()
        host = self._session().host
        self._guard = Guard(hands.guard_file, host, time_scale=hands.time_scale)
        self._budget = SiteBudget(hands.budget_file, host, self._guard, time_scale=hands.time_scale)
        self._token_lane = self._lane()
        grants = Grants(self._token_lane.errands, log_in, hands.ask)
        tokens = Tokens(self._token_lane.errands, log_in, grants)
        self._kinds = Kinds(tokens, account.product)
        sender = Sender(self._token_lane, tokens, grants, self._kinds)
        self._lanes = Lanes(self._lane)
        second = SecondFactor(sender, hands.ask)
        self._asker = Asker(self._lanes, sender, self._kinds, second, hands.time_scale)
        self._streams = streams_of(
            self._stream_session, self._token_lane.errands, self._kinds, tokens, hands.trace
        )

    @property
    def cloud_url(self) -> str:
        return self._account.cloud_url

    @property
    def product(self) -> str:
        return self._account.product

    async def send(self, order: Order, tell: Tell) -> Reply:
        """Make the call. A refusal is a Reply with its trouble; cancelling stops the wait.
        Raises ParameterWrong, SecretMissing, SecretRefused, LockedOut, SignInNeeded,
        SiteOffline, ClockWrong, CloudUnwell, ReplyLost; of getting a token also RateLimited,
        CustomerRefused.
        """
        before = TELL.set(tell)
        try:
            reply = await self._asked(order)
        finally:
            TELL.reset(before)
        self._remember(reply)
        return reply

    def follow(self, order: Order) -> AsyncIterator[Batch]:
        """The events of a stream call until the iterator is closed. Raises ParameterWrong,
        SecretMissing.
        """
        return self._streams.follow(order)

    def kinds_for(self, order: Order) -> Sequence[Kind]:
        """The kinds that may make this call and that we can have, the narrowest first."""
        return self._kinds.at_hand(order)

    async def budget(self) -> Budget:
        """Shared by all Station processes of this computer."""
        return await self._token_lane.errands.run(self._budget.reading)

    def history(self) -> Sequence[PastCall]:
        """The newest first."""
        return self._hands.recall()

    def keep_secret(self, name: str, secret: Secret, *, forever: bool) -> None:
        """Raises KeyStoreMissing."""
        self._hands.keep(name, secret, forever)

    async def close(self) -> None:
        """Closing twice is fine. Tokens are left to end by themselves."""
        await self._streams.close()
        await self._lanes.close()
        await self._token_lane.errands.close()

    async def _asked(self, order: Order) -> Reply:
        if order.call.is_stream:
            raise ParameterWrong(f"{order.call.title} is a stream: it is followed, not sent.")
        match order.call.name:
            case "products.import":
                return await Importing(self._asker, self._hands.clock).run(order)
            case "devices.look-up":
                return await LookUp(self._asker).run(order)
        return await self._asker.ask(order)

    def _remember(self, reply: Reply) -> None:
        self._hands.remember(
            PastCall(
                datetime.now(UTC).isoformat(timespec="seconds"),
                reply.order.call.name,
                reply.request.method,
                reply.request.shown_path,
                reply.status,
                round(reply.seconds, 3),
                str(reply.kind or ""),
                reply.order.harmless_values,
            )
        )

    def _session(self) -> CloudSession:
        scale = self._hands.time_scale
        return CloudSession(self._account.cloud_url, time_scale=scale, mask=self._mask)

    def _stream_session(self) -> StreamSession:
        scale = self._hands.time_scale
        return StreamSession(self._account.cloud_url, time_scale=scale, mask=self._mask)

    def _lane(self) -> Lane:
        session, hands = self._session(), self._hands
        errands = Errands(session, self._guard, hands.clock, tell, hands.trace, budget=self._budget)
        return Lane(session, errands)
