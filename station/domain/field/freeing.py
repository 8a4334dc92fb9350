"""Where a unit is and whose it is, when it is to be freed: what was found out, as values."""

from dataclasses import dataclass, field
from enum import StrEnum

from station.domain.identity import DeviceId
from station.domain.platforms import Platform


class Act(StrEnum):
    """What can be undone, in the only order in which it may be undone (verdicts 5.3)."""

    NEUTRALISE = "neutralise"
    """Make a claim code that still lies on the unit worthless."""
    UNCLAIM = "unclaim"
    LIFT = "lift-development"
    REMOVE = "remove"
    WIFI = "clear-wifi"
    CUSTOMER = "delete-customer"
    LABEL = "void-label"


ORDER = tuple(Act)
RELEASE = frozenset({Act.NEUTRALISE, Act.UNCLAIM, Act.LIFT, Act.REMOVE, Act.LABEL})
"""What a release is unless somebody asks for more or less."""
UNCLAIMING = frozenset({Act.NEUTRALISE, Act.UNCLAIM, Act.LIFT})
REMOVING = frozenset({Act.NEUTRALISE, Act.LIFT, Act.REMOVE, Act.LABEL})


class Whose(StrEnum):
    """Whose a unit is, as far as we may know."""

    NOBODY = "nobody"
    CUSTOMER = "customer"
    """A customer of the product that it is in."""
    ACCOUNT = "account"
    """The account that asks."""
    ANOTHER = "another"


@dataclass(frozen=True, slots=True)
class Place:
    """A product of ours that the unit is in. `is_worked_on`: the one that the account names."""

    product: int
    name: str
    owner: str | None
    whose: Whose
    development: bool = False
    quarantined: bool = False
    is_worked_on: bool = False


@dataclass(frozen=True, slots=True)
class Plugged:
    """The unit on this computer. `claimed` is its own flag: cosmetic, it stays for ever; None is
    not asked, since it does not listen.
    """

    address: str
    listens: bool
    claimed: bool | None = None
    firmware: str = ""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """All that could be found out of one unit. Times are the cloud's own texts."""

    device: DeviceId
    serial: str = ""
    name: str = ""
    platform: Platform | None = None
    plugged: Plugged | None = None
    places: tuple[Place, ...] = ()
    """The products of ours that list it: one, or none."""
    loose_owner: str | None = None
    """Who owns it outside of our products, where our account can see that."""
    loose_whose: Whose = Whose.NOBODY
    loose_product: int = 0
    """A product that is not ours, of which our account is told; 0 is none."""
    is_seen: bool = False
    """The account's own list shows it."""
    online: bool = False
    last_seen: str = ""
    code_until: str = ""
    """Until when a claim code of ours may still act; "" for none."""
    labels: tuple[str, ...] = ()
    """Printed and not void."""
    customer: str = ""
    """Whom our record's last run gave it to."""
    wished: frozenset[Act] = field(default_factory=frozenset)
    """What an earlier freeing set out to do and did not end."""
    in_doubt: tuple[Act, ...] = ()
    """Begun, and nobody knows how they ended: they are looked at first."""

    @property
    def place(self) -> Place | None:
        return self.places[0] if self.places else None

    @property
    def owner(self) -> str | None:
        return self.place.owner if self.place is not None else self.loose_owner

    @property
    def whose(self) -> Whose:
        return self.place.whose if self.place is not None else self.loose_whose

    @property
    def is_nowhere(self) -> bool:
        """No list that we may read has it."""
        return self.place is None and not self.is_seen

    @property
    def last4(self) -> str:
        """What a person types to say that this one is meant."""
        return self.device.text[-4:]
