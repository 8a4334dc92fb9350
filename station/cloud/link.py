"""The cloud as the flow knows it: async, for the product of one recipe. An act whose reply was
lost is looked for before it is repeated, so none is done twice (verdicts 5.2).
"""

from collections.abc import Sequence

from station.cloud.budget import SiteBudget
from station.cloud.caller import Caller
from station.cloud.crew import Trace
from station.cloud.ear import ProductDoor
from station.cloud.errands import Errands, Tell
from station.cloud.follow_session import StreamSession
from station.cloud.follow_stream import StreamHands
from station.cloud.grants import Grants, LogIn
from station.cloud.guard import Guard
from station.cloud.owners import Owners
from station.cloud.places import Places
from station.cloud.roster import Roster
from station.cloud.session import CloudSession
from station.cloud.sightings import CloudSightings
from station.cloud.site_turns import TellWait
from station.cloud.surroundings import Surroundings
from station.cloud.tokens import Tokens
from station.domain.cloud_errors import ClaimEndpointGone
from station.domain.identity import Customer, DeviceId, Secret
from station.domain.unit import Product, Reading
from station.flow.bench.ports import Sightings
from station.flow.ports import Ask, Clock, PromisedCode


class CloudLink:
    """Fulfils station.flow.ports.Cloud."""

    def __init__(  # noqa: PLR0913  # all that a log-in may consist of, joined in one place
        self,
        *,
        url: str,
        product: str,
        client_id: str | None,
        client_secret: Secret | None,
        user_token: Secret | None,
        username: str | None,
        password: Secret | None,
        clock: Clock,
        ask: Ask,
        guard_file: str | None,
        tell: Tell,
        trace: Trace | None = None,
        time_scale: float = 1.0,
        budget_file: str | None = None,
        lanes: int = 1,
        tell_wait: TellWait | None = None,
    ) -> None:
        """`tell` is called on the loop for every repeat and wait (for the site's or the cloud's
        limits `tell_wait`, if it is given), `trace` for every line of talk, secrets taken out. Up
        to `lanes` calls are made at once. Raises RecipeWrong for an address that is not safe.
        """
        session = CloudSession(url, time_scale=time_scale)
        guard = Guard(guard_file, session.host, time_scale=time_scale)
        log_in = LogIn(client_id, client_secret, user_token, username, password)
        budget = SiteBudget(budget_file, session.host, guard, time_scale=time_scale)
        self._errands = Errands(
            session, guard, clock, tell, trace, budget=budget, lanes=lanes, tell_wait=tell_wait
        )
        client = self._errands.client
        grants = Grants(self._errands, log_in, ask)
        self._tokens = Tokens(self._errands, log_in, grants)
        self._caller = Caller(self._errands, self._tokens, grants)
        self._around = Surroundings(self._caller, client, clock, product)
        self._places = Places(self._caller, client, self._around, product, tell)
        self._roster = Roster(self._caller, client, product)
        self._owners = Owners(self._caller, client, self._tokens, product, tell)
        self._session, self._product, self._trace = session, product, trace

    async def product(self) -> Product:
        """Read once. Raises ProductUnknown."""
        return await self._around.product()

    async def look(self, device: DeviceId) -> Reading | None:
        """None when it is not in the product. Raises ProductUnknown."""
        return await self._places.look(device)

    async def look_elsewhere(self, device: DeviceId) -> Reading | None:
        """None when the account cannot see it, or none was given."""
        if not self._tokens.has_user:
            return None
        return await self._places.look_elsewhere(device)

    async def import_device(self, device: DeviceId) -> None:
        """Already there is fine. Raises NonmemberOwner, ImportRefused, DeviceProtected,
        ProductFull, ReplyLost.
        """
        await self._places.bring_in(device)

    async def expect_customer(self, customer: Customer) -> bool:
        """True when made anew; the customer's token stays in hand. Raises CustomerRefused."""
        return await self._owners.expect(customer)

    async def new_claim_code(self, owner: Customer | None) -> PromisedCode:
        """Raises ClaimEndpointGone, ReplyLost."""
        try:
            return await self._owners.new_code(owner)
        except ClaimEndpointGone:
            await self._around.product(again=True)  # gone only if the product answers otherwise
            raise

    async def claim(self, device: DeviceId, owner: Customer | None) -> None:
        """Raises OwnedByAnother, NeverOnline, ReplyLost."""
        wanted = owner if owner is not None else await self.account()

        async def act() -> None:
            await self._caller.act(
                "devices.claim",
                lambda auth: self._errands.client.claim(auth, device),
                customer=owner,
            )

        async def is_done() -> bool:
            reading = await self.look(device)
            return reading is not None and wanted.is_named(reading.owner)

        await self._caller.act_and_look(act, is_done)

    async def probe(self) -> None:
        """One cheap read: the cloud is there and takes our token."""
        await self._around.product(again=True)

    async def account(self) -> Customer:
        """Raises SignInNeeded."""
        return await self._around.account()

    async def is_ours(self, owner: str) -> bool:
        """By the product's customer list, and by the account's own name."""
        if await self._around.has_customer(owner):
            return True
        return self._tokens.has_user and (await self.account()).is_named(owner)

    async def unclaim(self, device: DeviceId, product_number: int) -> None:
        """Take the owner away; the device stays where it is."""
        await self._places.unclaim(device, product_number)

    async def remove(self, device: DeviceId, product_number: int) -> None:
        """One that is not there any more is fine. Unclaim first (cloud-api 2.13)."""
        await self._places.remove(device, product_number)

    async def mark_development(self, device: DeviceId) -> None:
        """Exclude it from the fleet's updates."""
        await self._places.mark_development(device)

    async def members(self) -> Sequence[Reading]:
        """Every device of the product. Raises ProductUnknown."""
        return await self._roster.members()

    async def describe(
        self, device: DeviceId, *, name: str = "", notes: str = "", groups: Sequence[str] = ()
    ) -> None:
        """In one call; what is empty stays as it is."""
        await self._roster.describe(device, name=name, notes=notes, groups=groups)

    def sightings(self) -> Sightings:
        """What the cloud says by itself of the product's devices. Nothing is asked before it
        runs; it is to end before this is closed.
        """
        errands = self._errands
        hands = StreamHands(
            lambda: self._session.another(StreamSession),
            errands.turn,
            self._slow_down,
            errands.clock,
            self._trace,
        )
        door = ProductDoor(self._tokens, self._product)
        return CloudSightings(hands, door, self._roster.newest, self._places.look)

    async def close(self) -> None:
        """Closing twice is fine. Tokens are left to end by themselves."""
        await self._errands.close()

    async def _slow_down(self) -> None:
        await self._errands.run(self._errands.budget.slow_down)
