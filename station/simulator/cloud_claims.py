"""Whose a device becomes: claim codes and REST claims (cloud-api 2.14.4, 2.14.5, 7)."""

from dataclasses import dataclass, field
from typing import Any

from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_people import Account, Owner, ProductCustomer
from station.simulator.cloud_refusals import belongs_to_someone_else, not_ok_list, not_online
from station.simulator.cloud_tokens import Token


@dataclass(slots=True, eq=False)
class IssuedCode:
    """A promise: who stores it first and connects within the hour becomes `owner`'s."""

    text: str = field(repr=False)
    owner: Owner
    product_id: int | None
    """None for an account's code."""
    expires_at_s: float
    is_used: bool = False
    leads_nowhere: bool = False
    """Made with a token that was not the customer's: accepted, but nobody owns the device."""


class Claims:
    """Issues codes, and decides at the handshake and at a REST claim."""

    def __init__(self, ground: Ground, devices: DeviceBook) -> None:
        self._ground = ground
        self._devices = devices
        self._codes: dict[str, IssuedCode] = {}

    def issue(self, owner: Owner, product_id: int | None, iccid: str | None = None) -> IssuedCode:
        """A code of 63 characters; an ICCID is its own code (cloud-api 2.14.4)."""
        if self._ground.switches.claim_codes_repeat:
            for open_code in self._codes.values():
                same = open_code.owner is owner and open_code.product_id == product_id
                if same and self._is_good(open_code):
                    return open_code
        code = IssuedCode(
            iccid or self._ground.mint.claim_code(),
            owner,
            product_id,
            self._ground.clock.now() + self._ground.switches.claim_code_life_s,
            leads_nowhere=product_id is not None and isinstance(owner, Account),
        )
        self._codes[code.text] = code
        self._ground.counts.did("claim-code", owner.username)
        return code

    def owner_of(self, text: str) -> Owner | None:
        """Whose code it is, or was."""
        code = self._codes.get(text)
        return code.owner if code is not None else None

    def revoke_of(self, owner: Owner) -> None:
        for code in [c for c in self._codes.values() if c.owner is owner]:
            del self._codes[code.text]

    def code_at_handshake(self, device: CloudDevice, text: str) -> IssuedCode | None:
        """Use up a code that is good for `device`. A bad one is None, and never reported.

        Looked at in this order: exists, not used, not expired, its customer exists, the device
        is where the code acts (cloud-api 7, end).
        """
        code = self._codes.get(text)
        if code is None or not self._is_good(code) or not self._acts_on(code, device):
            return None
        code.is_used = True
        return code

    def claim(
        self, token: Token, device_id: str, *, wants_transfer: bool
    ) -> tuple[CloudDevice | None, dict[str, Any]]:
        """The device that is to become the token's owner's, and the reply.

        No device when a transfer was only asked for. Raises Refusal.
        """
        owner = token.owner
        if owner is None or not device_id:
            raise not_ok_list(400, "arg.deviceID is empty")
        device = self._devices.get(device_id)
        if device is None or not self._is_in_reach(owner, device):
            raise not_ok_list(404, self._ground.switches.unknown_device_text)
        if device.owner is not None and device.owner is not owner:
            between_accounts = isinstance(owner, Account) and isinstance(device.owner, Account)
            if wants_transfer and between_accounts:
                return None, {"transfer_id": self._ground.mint.hex_id()}
            raise belongs_to_someone_else()
        if not device.is_online and self._needs_online(owner, device):
            raise not_online()
        self._ground.counts.did("rest-claim", device.device_id)
        return device, self._claimed_reply(owner, device)

    def _is_good(self, code: IssuedCode) -> bool:
        is_alive = not code.is_used and code.expires_at_s > self._ground.clock.now()
        return is_alive and not (isinstance(code.owner, ProductCustomer) and code.owner.is_deleted)

    def _acts_on(self, code: IssuedCode, device: CloudDevice) -> bool:
        if device.is_quarantined or device.is_denied:
            return False
        if code.product_id is None:
            return device.owner is None or device.owner is code.owner
        if device.owner is not None and not self._ground.switches.product_code_takes_over:
            return device.product_id == code.product_id and device.owner is code.owner
        return device.product_id == code.product_id

    def _is_in_reach(self, owner: Owner, device: CloudDevice) -> bool:
        if device.is_quarantined or device.is_denied:
            return False
        if isinstance(owner, ProductCustomer):
            return device.product_id == owner.product_id
        if device.product_id is None or device.owner is not None:
            return True
        return self._ground.people.products[device.product_id].has_member(owner.username)

    def _needs_online(self, owner: Owner, device: CloudDevice) -> bool:
        if device.owner is owner:
            return False
        if isinstance(owner, ProductCustomer):
            return self._ground.switches.customer_claim_needs_online
        return device.product_id is None or self._ground.switches.team_claim_needs_online

    def _claimed_reply(self, owner: Owner, device: CloudDevice) -> dict[str, Any]:
        common = {"id": device.device_id, "connected": device.is_online, "ok": True}
        if isinstance(owner, ProductCustomer):
            updated_at = iso(self._ground.clock.utc())
            return {
                "customer_id": owner.hex_id,
                "product_id": owner.product_id,
                "updated_at": updated_at,
                **common,
            }
        return {"user_id": owner.hex_id, **common}
