"""Putting devices into a product: a 200 with lists, even when nothing got in (cloud-api 2.13)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any

from station.simulator.cloud_agreements import sandbox_devices
from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground
from station.simulator.cloud_people import Account, Product
from station.simulator.cloud_refusals import not_ok


@dataclass(slots=True)
class ImportReply:
    """The five lists; identifiers as they were passed, in lower case."""

    updated: list[str] = field(default_factory=list)
    existing: list[str] = field(default_factory=list)
    nonmember: list[str] = field(default_factory=list)
    invalid: list[str] = field(default_factory=list)
    protected: list[str] = field(default_factory=list)
    room: float = inf
    """For how many more there is room in the sandbox."""

    def body(self) -> dict[str, Any]:
        return {
            "updated": len(self.updated),
            "updatedDeviceIds": self.updated,
            "existingDeviceIds": self.existing,
            "nonmemberDeviceIds": self.nonmember,
            "invalidDeviceIds": self.invalid,
            "protectedDeviceIds": self.protected,
        }


class Importing:
    """Decides for each identifier which list it belongs on, and lets those in that may."""

    def __init__(
        self,
        ground: Ground,
        devices: DeviceBook,
        claim: Callable[[CloudDevice, Account], None],
        move_sim: Callable[[CloudDevice, int], None],
    ) -> None:
        self._ground = ground
        self._devices = devices
        self._claim = claim
        self._move_sim = move_sim

    def import_devices(
        self,
        product: Product,
        identifiers: Sequence[str],
        claim_user: str | None,
        *,
        with_sims: bool = False,
    ) -> ImportReply:
        """`with_sims` moves their SIM cards too.

        Raises Refusal for a batch over the limit or a `claim_user` not on the team.
        """
        limit = self._ground.switches.import_batch_limit
        if limit is not None and len(identifiers) > limit:
            raise not_ok(413, "Too many devices in one import")
        new_owner = self._team_member(product, claim_user)
        reply = ImportReply(room=self._room(product))
        for identifier in (text.strip().lower() for text in identifiers):
            if identifier:
                device = self._import_one(product, identifier, reply, new_owner)
                if device is not None and with_sims:
                    self._move_sim(device, product.number)
        return reply

    def _team_member(self, product: Product, claim_user: str | None) -> Account | None:
        if not claim_user:
            return None
        account = self._ground.people.account(claim_user)
        if account is None or not product.has_member(account.username):
            raise not_ok(400, "claim_user must be a member of the product's team")
        return account

    def _import_one(
        self, product: Product, identifier: str, reply: ImportReply, new_owner: Account | None
    ) -> CloudDevice | None:
        """The device, if it is in the product now."""
        device = self._devices.by_identifier(identifier)
        self._ground.counts.did("import", device.device_id if device else identifier)
        chosen = self._list_for(product, device, reply)
        chosen.append(identifier)
        if device is None or device.product_id not in (None, product.number):
            return None
        if chosen is reply.updated:
            reply.room -= device.product_id is None
            self._let_in(product, device)
        if device.product_id is None:
            return None
        if new_owner is not None:
            self._claim(device, new_owner)
        return device

    def _list_for(
        self, product: Product, device: CloudDevice | None, reply: ImportReply
    ) -> list[str]:
        if device is None or device.platform_id != product.platform_id:
            return reply.invalid
        if device.product_id == product.number:
            return reply.updated if self._is_approved_by_import(device) else reply.existing
        if device.product_id is not None or reply.room <= 0:
            return reply.invalid
        if device.is_protected and not product.takes_protected:
            return reply.protected
        if device.owner is not None and not product.has_member(device.owner.username):
            return reply.nonmember
        return reply.updated

    def _is_approved_by_import(self, device: CloudDevice) -> bool:
        lifts_denial = device.is_denied and self._ground.switches.import_lifts_denial
        return (device.is_quarantined and not device.is_denied) or lifts_denial

    def _room(self, product: Product) -> float:
        """How many more a sandbox takes; an organization's product has no such limit."""
        limit = self._ground.switches.device_limit
        if limit is None or product.organization is not None:
            return inf
        return limit - len(sandbox_devices(self._devices, self._ground, product.owner))

    def _let_in(self, product: Product, device: CloudDevice) -> None:
        device.product_id = product.number
        device.is_quarantined = device.is_denied = False
        self._ground.tell("imported", device.device_id, {"product": product.slug})
