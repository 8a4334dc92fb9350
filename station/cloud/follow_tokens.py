"""The streams of one account: which token opens them, and what counts them."""

from collections.abc import Callable, Hashable

from station.cloud.answer import Auth
from station.cloud.crew import Trace
from station.cloud.errands import Errands
from station.cloud.follow_session import StreamSession
from station.cloud.follow_stream import StreamHands
from station.cloud.kinds import Kinds, customer_of
from station.cloud.streams import Streams, StreamTokens
from station.cloud.tokens import Tokens
from station.domain.calls.order import Order
from station.domain.errors import SecretMissing


def streams_of(
    session: Callable[[], StreamSession],
    errands: Errands,
    kinds: Kinds,
    tokens: Tokens,
    trace: Trace | None,
) -> Streams:
    """`errands` are used for the budget alone: each stream reads in a thread of its own."""

    def whose(order: Order) -> Hashable:
        return kinds.chosen(order), customer_of(order)

    async def auth(order: Order) -> Auth:
        kind = kinds.chosen(order)
        if kind is None:
            raise SecretMissing(f"{order.call.title} needs a token.")
        return await tokens.of_kind(kind, customer_of(order))

    async def slow_down() -> None:
        await errands.run(errands.budget.slow_down)

    hands = StreamHands(session, errands.turn, slow_down, errands.clock, trace)
    return Streams(hands, StreamTokens(whose, auth, tokens.drop))
