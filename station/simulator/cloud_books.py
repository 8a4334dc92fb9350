"""The simulated cloud without its HTTP: everything it knows, and the rules it keeps."""

from typing import TypedDict, Unpack

from station.domain.field.firmware.module import FirmwareModule
from station.simulator.clock import SimulatedClock
from station.simulator.cloud_agenda import Agenda
from station.simulator.cloud_agreements import Agreements
from station.simulator.cloud_arrivals import Arrivals
from station.simulator.cloud_chatter import Chatter
from station.simulator.cloud_claims import Claims
from station.simulator.cloud_counts import Counts
from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_events import EventHub
from station.simulator.cloud_firmware import FirmwareBook
from station.simulator.cloud_fleet import Fleet
from station.simulator.cloud_ground import Ground, Tell
from station.simulator.cloud_import import Importing
from station.simulator.cloud_limits import Limits
from station.simulator.cloud_oauth import OAuth
from station.simulator.cloud_people import Account, Owner, People, ProductCustomer
from station.simulator.cloud_secrets import Mint
from station.simulator.cloud_seed import SeedClient, SeedUser, sow
from station.simulator.cloud_sessions import Ownership, Sessions
from station.simulator.cloud_sims import SimBook
from station.simulator.cloud_switches import CloudSwitches
from station.simulator.cloud_tokens import TokenStore
from station.simulator.cloud_updates import Updates
from station.simulator.cloud_vitals import Vitals
from station.simulator.trouble import TroubleBook

_AS_THE_TABLE_SAYS = CloudSwitches()


class DeviceState(TypedDict, total=False):
    """What a test may decide about a device; a key left out stays as it is."""

    owner: str | None
    product: int | str | None
    online: bool
    quarantined: bool
    denied: bool
    protected: bool
    development: bool


class CloudBooks:
    """One simulated cloud's whole state. `user` and `client` are the main product's.

    The parts (`people`, `devices`, `tokens`, `claims`, `limits`, `hub`, `counts`) are open to
    tests; `tell` hears connected, disconnected, claimed, code_ignored, imported, removed,
    denied, unclaimed, customer_created, claim_code_issued, owner_changed and trouble.
    """

    def __init__(  # noqa: PLR0913 - a world is made of just these
        self,
        clock: SimulatedClock,
        *,
        seed: int,
        troubles: TroubleBook,
        tell: Tell,
        switches: CloudSwitches = _AS_THE_TABLE_SAYS,
        platform_id: int = 6,
        owner_lag_s: float | tuple[float, float] = 0.0,
    ) -> None:
        self.ground = Ground(clock, Mint(seed), switches, tell)
        self.clock = clock
        self.hub = EventHub()
        self.agenda = Agenda(clock)
        self.seed = sow(self.ground.people, self.ground.mint, platform_id)
        self.devices = DeviceBook(self.people)
        self.tokens = TokenStore(self.ground)
        self.limits = Limits(clock, switches)
        self.oauth = OAuth(self.ground, self.tokens)
        self.claims = Claims(self.ground, self.devices)
        self.ownership = Ownership(self.ground, self.agenda)
        self.sessions = Sessions(self.ground, self.agenda, self.hub)
        self.updates = Updates(self.ground, self.agenda, self.sessions)
        self.firmware = FirmwareBook(self.ground, self.devices, self.updates)
        self.vitals = Vitals(self.ground, self.agenda, self.sessions)
        self.sims = SimBook(self.ground, self.devices)
        self.agreements = Agreements(self.ground, self.devices)
        self.importing = Importing(
            self.ground, self.devices, self.ownership.give, self.sims.move_in
        )
        self.chatter = Chatter(self.ground, self.agenda, self.hub, self.sessions, self.vitals, seed)
        self.fleet: list[CloudDevice] = []
        self._fleet_seed = seed
        self.arrivals = Arrivals(
            self.ground, self.agenda, self.sessions, self.firmware, self.claims, self.ownership,
            troubles, self.owner_named, owner_lag_s, self.seed.grace.username,
        )  # fmt: skip
        self.user = self._signed_in()
        self.client = self.client_of(self.product_id)

    def _signed_in(self) -> SeedUser:
        maker = self.seed.maker
        user_token = self.tokens.issue("user", "particle", owner=maker)
        return SeedUser(maker.username, maker.password, user_token.text)

    @property
    def switches(self) -> CloudSwitches:
        return self.ground.switches

    @property
    def people(self) -> People:
        return self.ground.people

    @property
    def counts(self) -> Counts:
        return self.ground.counts

    @property
    def product_id(self) -> int:
        """The main product's; so are the next two."""
        return self.seed.product.number

    @property
    def product_slug(self) -> str:
        return self.seed.product.slug

    @property
    def platform_id(self) -> int:
        return self.seed.product.platform_id

    # The fleet, which is in the books alone.

    def grow_fleet(self, count: int, events_per_minute: float = 0.0) -> None:
        """`count` more devices, in our products and loose, that may publish by themselves."""
        fleet = Fleet(
            self.ground, self.seed, self.devices, self.firmware, self.sims, self._fleet_seed
        )
        self.fleet = fleet.grow(count)
        self.chatter.begin(self.fleet, events_per_minute)

    def burst(self, count: int) -> None:
        """`count` numbered events at once into all streams that listen."""
        in_product = self.devices.in_product(self.product_id)
        self.chatter.burst(in_product, self.product_id, count)

    # What the simulated devices do.

    def add_device(  # noqa: PLR0913 - what its label says
        self,
        device_id: str,
        *,
        platform_id: int,
        firmware: str,
        mac: str,
        serial_number: str | None = None,
        mobile_secret: str | None = None,
    ) -> None:
        """Make a device known to the service: in no product, nobody's, never connected."""
        lowered = device_id.lower()
        secret = mobile_secret or self.ground.mint.token()[:15].upper()
        serial = serial_number or f"SIM{lowered[-12:].upper()}"
        self.devices.add(CloudDevice(lowered, platform_id, firmware, mac, serial, secret))

    def device_connected(self, device_id: str, claim_code: str | None) -> bool:
        """A full handshake. True when the code was taken. Raises KeyError."""
        return self.arrivals.connected(self.device(device_id), claim_code)

    def device_runs(self, device_id: str, module: FirmwareModule) -> None:
        """What its application says of itself, told with its next handshake. Raises KeyError."""
        device = self.device(device_id)
        device.firmware_product_id = module.product
        device.firmware_version = module.product_version or device.firmware_version
        if device.app_hash != module.sha256:
            device.app_hash = module.sha256
            self.sessions.publish("spark/device/app-hash", module.sha256, device)

    def device_resumed(self, device_id: str) -> None:
        """Back on line in its old session: no handshake, so no claim. Raises KeyError."""
        self.agenda.settle()
        self.sessions.resume(self.device(device_id))

    def device_disconnected(self, device_id: str) -> None:
        """The session ends; the cloud notices later. Raises KeyError."""
        self.agenda.settle()
        self.sessions.end(self.device(device_id))

    def device_says(self, device_id: str, event: str, text: str) -> None:
        """An event of the system on the device. Raises KeyError."""
        self.sessions.publish(event, text, self.device(device_id))

    # What the service does.

    def remove(self, device: CloudDevice) -> None:
        """Take the device out of its product; it becomes nobody's."""
        self.ownership.give(device, None)
        device.product_id = None
        device.is_quarantined = device.is_denied = device.is_development = False
        device.groups.clear()
        self.counts.did("remove", device.device_id)
        self.ground.tell("removed", device.device_id, {})

    def delete_customer(self, customer: ProductCustomer) -> None:
        """With the tokens and codes still open (cloud-api 2.14.3); its devices are nobody's."""
        self.tokens.revoke_of(customer)
        self.claims.revoke_of(customer)
        self.people.drop_customer(customer)
        for device in self.devices.owned_by(customer):
            self.ownership.give(device, None)

    # For tests, and for the world that is being told.

    def device(self, device_id: str) -> CloudDevice:
        """Raises KeyError when the service does not know it."""
        found = self.devices.get(device_id)
        if found is None:
            raise KeyError(device_id)
        return found

    def put(self, device_id: str, **state: Unpack[DeviceState]) -> None:
        """Put a device into a state without anything being told or counted."""
        device = self.device(device_id)
        if "product" in state:
            product = state["product"]
            device.product_id = None if product is None else self._product_number(product)
        if "owner" in state:
            owner = state["owner"]
            device.owner = None if owner is None else self.owner_named(owner, device.product_id)
        device.is_online = state.get("online", device.is_online)
        device.has_session = state.get("online", device.has_session)
        device.is_quarantined = state.get("quarantined", device.is_quarantined)
        device.is_denied = state.get("denied", device.is_denied)
        device.is_protected = state.get("protected", device.is_protected)
        device.is_development = state.get("development", device.is_development)

    def owner_named(self, username: str, product_id: int | None = None) -> Owner:
        """An account, or the customer of the product (the main one): made when there is none."""
        account = self.people.account(username)
        if account is not None:
            return account
        number = self.product_id if product_id is None else product_id
        return self.people.customer(number, username) or self.add_customer(username, number)

    def add_account(self, username: str) -> Account:
        """A person who is on nobody's team."""
        mint = self.ground.mint
        account = Account(username.lower(), mint.token()[:16], mint.hex_id())
        self.people.accounts[account.username] = account
        return account

    def add_customer(
        self, name: str, product_id: int, password: str | None = None
    ) -> ProductCustomer:
        """A customer of the product, who owns nothing yet. The name goes to lower case."""
        hex_id = self.ground.mint.hex_id()
        customer = ProductCustomer(name.strip().lower(), product_id, hex_id, password)
        self.people.add_customer(customer)
        return customer

    def client_of(self, product_id: int) -> SeedClient:
        client = self.people.clients[f"station-{product_id}"]
        return SeedClient(client.client_id, client.secret)

    def _product_number(self, id_or_slug: int | str) -> int:
        product = self.people.product(str(id_or_slug))
        if product is None:
            raise KeyError(id_or_slug)
        return product.number
