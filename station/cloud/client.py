"""The cloud's API, one method per call. Blocking; used by one thread.

Each raises TokenExpired, TokenLacksScope, WrongTokenKind, ProductUnknown, RateLimited,
CloudUnwell, SiteOffline, ReplyLost (acts only), ReplyNotUnderstood, CloudRefused; more where it
says so. Which token goes with which call is for `tokens.py` to know.
"""

import re
from dataclasses import replace

from station.cloud.answer import Answer, Auth, Call, Exchange
from station.cloud.declared import declared
from station.cloud.refusals import body_of, refusal, words_of
from station.cloud.replies import (
    Description,
    Imported,
    Page,
    Token,
    check_claim,
    read_claim_code,
    read_customers,
    read_description,
    read_device,
    read_devices,
    read_import,
    read_organizations,
    read_product,
    read_products,
    read_token,
    read_username,
)
from station.domain.cloud_errors import (
    ClaimEndpointGone,
    CloudRefused,
    NeverOnline,
    OwnedByAnother,
    ProductFull,
    ProductUnknown,
)
from station.domain.identity import Customer, DeviceId
from station.domain.unit import Product, Reading
from station.flow.ports import PromisedCode

_PER_PAGE, _FEW = "100", "25"
_CODE = "Getting a claim code"
_LISTING = "Listing the product's devices"
_IMPORT_OF_ONE = "products.approve"
"""One device by its `id`, which is how one in quarantine is approved (cloud-api 2.13)."""


class CloudClient:
    """`product` is a number or a slug; paths take either (cloud-api 2.1)."""

    def __init__(self, session: Exchange) -> None:
        self._session = session

    # --- products -----------------------------------------------------------------------------

    def product(self, auth: Auth, product: str) -> Product:
        """Any 404 in the cloud's own words is ProductUnknown."""
        call = declared("Reading the product", "products.info", auth, product=product)
        answer = self._session.exchange(call)
        if answer.status == 404 and answer.parsed()[0]:
            raise ProductUnknown(f"The cloud shows no product {product} to this account.")
        return read_product(body_of(call, answer))

    def products(self, auth: Auth) -> tuple[Product, ...]:
        """The account's own products, without those of organizations."""
        return read_products(self._body(declared("Listing our products", "products.list", auth)))

    def organizations(self, auth: Auth) -> tuple[str, ...]:
        call = declared("Listing our organizations", "orgs.list", auth)
        return read_organizations(self._body(call))

    def organization_products(self, auth: Auth, organization: str) -> tuple[Product, ...]:
        what = "Listing our products"
        call = declared(what, "orgs.products", auth, organization=organization)
        return read_products(self._body(call))

    # --- devices ------------------------------------------------------------------------------

    def product_device(self, auth: Auth, product: str, device: DeviceId) -> Reading | None:
        """None when the product does not hold it, which is not the same as no product."""
        call = declared("Looking the device up in the product", "products.device-info", auth,
                        product=product, device=device.text)  # fmt: skip
        answer = self._session.exchange(call)
        if _says_no_such_device(answer):
            return None
        return read_device(body_of(call, answer), device)

    def user_device(self, auth: Auth, device: DeviceId) -> Reading | None:
        """None when this account cannot see it: 403 is no proof of anything (cloud-api 6.4)."""
        what = "Looking the device up for the account"
        call = declared(what, "devices.info", auth, device=device.text)
        answer = self._session.exchange(call)
        if answer.status in (403, 404) and answer.parsed()[0]:
            return None
        return read_device(body_of(call, answer), device)

    def product_devices(self, auth: Auth, product: str, page: int) -> Page:
        """One page of readings, by device id (cloud-api 2.12)."""
        call = declared(_LISTING, "products.devices", auth, product=product, page=str(page),
                        per_page=_PER_PAGE, sort="deviceId", direction="asc")  # fmt: skip
        return read_devices(self._body(call))

    def newest_devices(self, auth: Auth, product: str, page: int) -> Page:
        """One short page of readings, the last connected first (cloud-api 2.12)."""
        call = declared(_LISTING, "products.devices", auth, product=product, page=str(page),
                        per_page=_FEW, sort="lastConnection", direction="desc")  # fmt: skip
        return read_devices(self._body(call))

    def import_device(self, auth: Auth, product: str, device: DeviceId) -> Imported:
        """The cloud answers 200 even when it turns a device away, so its lists are read.
        Raises ProductFull.
        """
        call = declared("Adding the device to the product", _IMPORT_OF_ONE, auth,
                        product=product, device=device.text)  # fmt: skip
        try:
            return read_import(self._body(call), device)
        except CloudRefused as refused:
            if re.search(r"device limit|limit reached|too many devices", str(refused), re.I):
                raise ProductFull(str(refused), seen=refused.seen) from refused
            raise

    def unclaim(self, auth: Auth, product: str, device: DeviceId) -> None:
        """Take the owner away; the device stays in the product (cloud-api 2.13)."""
        self._done(declared("Unclaiming the device", "products.unclaim", auth,
                            product=product, device=device.text))  # fmt: skip

    def unclaim_own(self, auth: Auth, device: DeviceId) -> None:
        """Give up a device of the token's own owner."""
        what = "Unclaiming the device"
        self._done(declared(what, "devices.unclaim", auth, device=device.text))

    def remove(self, auth: Auth, product: str, device: DeviceId) -> None:
        """One that is not there any more is fine."""
        call = declared("Removing the device from the product", "products.remove", auth,
                        product=product, device=device.text)  # fmt: skip
        answer = self._session.exchange(call)
        if not _says_no_such_device(answer):
            _check_done(call, answer)

    def mark_development(self, auth: Auth, product: str, device: DeviceId) -> None:
        """Nothing else goes with it: a `signal` would make it fail (cloud-api 2.7)."""
        self._done(declared("Marking the device for development", "products.mark-development",
                            auth, product=product, device=device.text))  # fmt: skip

    def describe(self, auth: Auth, product: str, device: DeviceId, wanted: Description) -> None:
        """What is given, in one change; its path takes any of them (cloud-api 2.7)."""
        call = declared("Describing the device", "products.mark-development", auth,
                        product=product, device=device.text)  # fmt: skip
        self._done(replace(call, json=wanted.fields))

    def description(self, auth: Auth, product: str, device: DeviceId) -> Description:
        call = declared("Looking the device up in the product", "products.device-info", auth,
                        product=product, device=device.text)  # fmt: skip
        return read_description(self._body(call))

    # --- owners -------------------------------------------------------------------------------

    def username(self, auth: Auth) -> str:
        """Whose user token this is."""
        return read_username(self._body(declared("Asking who we are", "user.get", auth)))

    def create_customer(self, auth: Auth, product: str, customer: Customer) -> Token:
        """With the client itself, not with a product token (cloud-api 2.14.1). CloudRefused is
        what a customer that exists gets; its exact words are not known.
        """
        call = declared("Making the customer", "customers.create", auth,
                        product=product, customer=customer.name)  # fmt: skip
        return read_token(self._body(call))

    def customers(self, auth: Auth, product: str, page: int) -> Page:
        """One page of names: only of those that own a device (cloud-api 2.14.2)."""
        call = declared("Listing the product's customers", "customers.list", auth,
                        product=product, page=str(page), per_page=_PER_PAGE)  # fmt: skip
        return read_customers(self._body(call))

    def customer_claim_code(self, auth: Auth, product: str) -> PromisedCode:
        """For the customer whose token it is. Raises ClaimEndpointGone."""
        return self._claim_code(declared(_CODE, "claim-codes.product", auth, product=product))

    def account_claim_code(self, auth: Auth) -> PromisedCode:
        """For the account whose token it is. Raises ClaimEndpointGone."""
        return self._claim_code(declared(_CODE, "claim-codes.account", auth))

    def claim(self, auth: Auth, device: DeviceId) -> None:
        """For whoever the token belongs to (cloud-api 2.14.5). Raises OwnedByAnother,
        NeverOnline.
        """
        call = declared("Claiming the device", "devices.claim", auth, device=device.text)
        answer = self._session.exchange(call)
        is_json, body = answer.parsed()
        if answer.status == 403 and "belongs to someone else" in words_of(body).lower():
            raise OwnedByAnother(f"The cloud says that {device} belongs to someone else.")
        if answer.status == 404 and is_json:
            said = " ".join(words_of(body).split())
            raise NeverOnline(f"The cloud cannot claim the device now ({answer.mask(said)}).")
        check_claim(body_of(call, answer), device)

    # --- how ----------------------------------------------------------------------------------

    def _claim_code(self, call: Call) -> PromisedCode:
        answer = self._session.exchange(call)
        if answer.status in (404, 410):
            trouble = refusal(call, answer)
            if isinstance(trouble, ProductUnknown):
                raise trouble
            raise ClaimEndpointGone(seen=trouble.seen)
        return read_claim_code(body_of(call, answer))

    def _body(self, call: Call) -> object:
        return body_of(call, self._session.exchange(call))

    def _done(self, call: Call) -> None:
        _check_done(call, self._session.exchange(call))


def _check_done(call: Call, answer: Answer) -> None:
    """An empty 204 is as good as `ok`."""
    if answer.status != 204:
        body_of(call, answer)


def _says_no_such_device(answer: Answer) -> bool:
    """The not-found form of the product path (cloud-api 2.5): the cloud's own words, not a
    proxy's page, and of the device, not of the product.
    """
    is_json, body = answer.parsed()
    words = words_of(body).lower()
    is_device = "device" in words and ("not found" in words or "does not exist" in words)
    return answer.status in (403, 404) and is_json and is_device and "permission" not in words
