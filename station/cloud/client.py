"""The cloud's API, one method per call. Blocking; used by one thread.

Each raises TokenExpired, TokenLacksScope, WrongTokenKind, ProductUnknown, RateLimited,
CloudUnwell, SiteOffline, ReplyLost (acts only), ReplyNotUnderstood, CloudRefused; more where it
says so. Which token goes with which call is for `tokens.py` to know.
"""

import re
from urllib.parse import quote

from station.cloud.answer import Answer, Auth, Call
from station.cloud.refusals import body_of, refusal, words_of
from station.cloud.replies import (
    Imported,
    Page,
    Token,
    check_claim,
    read_claim_code,
    read_customers,
    read_device,
    read_devices,
    read_import,
    read_organizations,
    read_product,
    read_products,
    read_token,
    read_username,
)
from station.cloud.session import CloudSession
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

_PER_PAGE = "100"


class CloudClient:
    """`product` is a number or a slug; paths take either (cloud-api 2.1)."""

    def __init__(self, session: CloudSession) -> None:
        self._session = session

    # --- products -----------------------------------------------------------------------------

    def product(self, auth: Auth, product: str) -> Product:
        """Any 404 in the cloud's own words is ProductUnknown."""
        call = Call("Reading the product", "GET", _product_path(product), auth)
        answer = self._session.exchange(call)
        if answer.status == 404 and answer.parsed()[0]:
            raise ProductUnknown(f"The cloud shows no product {product} to this account.")
        return read_product(body_of(call, answer))

    def products(self, auth: Auth) -> tuple[Product, ...]:
        """The account's own products, without those of organizations."""
        call = Call("Listing our products", "GET", "/v1/user/products", auth)
        return read_products(self._body(call))

    def organizations(self, auth: Auth) -> tuple[str, ...]:
        call = Call("Listing our organizations", "GET", "/v1/orgs", auth)
        return read_organizations(self._body(call))

    def organization_products(self, auth: Auth, organization: str) -> tuple[Product, ...]:
        path = f"/v1/orgs/{quote(organization, safe='')}/products"
        return read_products(self._body(Call("Listing our products", "GET", path, auth)))

    # --- devices ------------------------------------------------------------------------------

    def product_device(self, auth: Auth, product: str, device: DeviceId) -> Reading | None:
        """None when the product does not hold it, which is not the same as no product."""
        path = _device_path(product, device)
        call = Call("Looking the device up in the product", "GET", path, auth)
        answer = self._session.exchange(call)
        if _says_no_such_device(answer):
            return None
        return read_device(body_of(call, answer), device)

    def user_device(self, auth: Auth, device: DeviceId) -> Reading | None:
        """None when this account cannot see it: 403 is no proof of anything (cloud-api 6.4)."""
        call = Call("Looking the device up for the account", "GET", f"/v1/devices/{device}", auth)
        answer = self._session.exchange(call)
        if answer.status in (403, 404) and answer.parsed()[0]:
            return None
        return read_device(body_of(call, answer), device)

    def product_devices(self, auth: Auth, product: str, page: int) -> Page:
        """One page of readings, the last connected first (cloud-api 2.12)."""
        query = {
            "page": str(page),
            "perPage": _PER_PAGE,
            "sortAttr": "lastConnection",
            "sortDir": "desc",
        }
        path = f"{_product_path(product)}/devices"
        call = Call("Listing the product's devices", "GET", path, auth, query=query)
        return read_devices(self._body(call))

    def import_device(self, auth: Auth, product: str, device: DeviceId) -> Imported:
        """The cloud answers 200 even when it turns a device away, so its lists are read.
        Raises ProductFull.
        """
        path = f"{_product_path(product)}/devices"
        form = {"id": device.text.lower()}
        call = Call("Adding the device to the product", "POST", path, auth, form=form)
        try:
            return read_import(self._body(call), device)
        except CloudRefused as refused:
            if re.search(r"device limit|limit reached|too many devices", str(refused), re.I):
                raise ProductFull(str(refused), seen=refused.seen) from refused
            raise

    def unclaim(self, auth: Auth, product: str, device: DeviceId) -> None:
        """Take the owner away; the device stays in the product (cloud-api 2.13)."""
        path = f"{_device_path(product, device)}/owner"
        self._done(Call("Unclaiming the device", "DELETE", path, auth))

    def unclaim_own(self, auth: Auth, device: DeviceId) -> None:
        """Give up a device of the token's own owner."""
        self._done(Call("Unclaiming the device", "DELETE", f"/v1/devices/{device}", auth))

    def remove(self, auth: Auth, product: str, device: DeviceId) -> None:
        """One that is not there any more is fine."""
        path = _device_path(product, device)
        call = Call("Removing the device from the product", "DELETE", path, auth)
        answer = self._session.exchange(call)
        if not _says_no_such_device(answer):
            _check_done(call, answer)

    def mark_development(self, auth: Auth, product: str, device: DeviceId) -> None:
        """Nothing else goes with it: a `signal` would make it fail (cloud-api 2.7)."""
        path = _device_path(product, device)
        body = {"development": True}
        self._done(Call("Marking the device for development", "PUT", path, auth, json=body))

    # --- owners -------------------------------------------------------------------------------

    def username(self, auth: Auth) -> str:
        """Whose user token this is."""
        return read_username(self._body(Call("Asking who we are", "GET", "/v1/user", auth)))

    def create_customer(self, auth: Auth, product: str, customer: Customer) -> Token:
        """With the client itself, not with a product token (cloud-api 2.14.1). CloudRefused is
        what a customer that exists gets; its exact words are not known.
        """
        path = f"{_product_path(product)}/customers"
        form = {"email": customer.name, "no_password": "true"}
        return read_token(self._body(Call("Making the customer", "POST", path, auth, form=form)))

    def customers(self, auth: Auth, product: str, page: int) -> Page:
        """One page of names: only of those that own a device (cloud-api 2.14.2)."""
        query = {"page": str(page), "perPage": _PER_PAGE}
        path = f"{_product_path(product)}/customers"
        call = Call("Listing the product's customers", "GET", path, auth, query=query)
        return read_customers(self._body(call))

    def customer_claim_code(self, auth: Auth, product: str) -> PromisedCode:
        """For the customer whose token it is. Raises ClaimEndpointGone."""
        return self._claim_code(auth, f"{_product_path(product)}/device_claims")

    def account_claim_code(self, auth: Auth) -> PromisedCode:
        """For the account whose token it is. Raises ClaimEndpointGone."""
        return self._claim_code(auth, "/v1/device_claims")

    def claim(self, auth: Auth, device: DeviceId) -> None:
        """For whoever the token belongs to (cloud-api 2.14.5). Raises OwnedByAnother,
        NeverOnline.
        """
        form = {"id": device.text}
        call = Call("Claiming the device", "POST", "/v1/devices", auth, form=form,
                    reaches_device=True)  # fmt: skip
        answer = self._session.exchange(call)
        is_json, body = answer.parsed()
        if answer.status == 403 and "belongs to someone else" in words_of(body).lower():
            raise OwnedByAnother(f"The cloud says that {device} belongs to someone else.")
        if answer.status == 404 and is_json:
            said = " ".join(words_of(body).split())
            raise NeverOnline(f"The cloud cannot claim the device now ({answer.mask(said)}).")
        check_claim(body_of(call, answer), device)

    # --- how ----------------------------------------------------------------------------------

    def _claim_code(self, auth: Auth, path: str) -> PromisedCode:
        call = Call("Getting a claim code", "POST", path, auth, form={})
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


def _product_path(product: str) -> str:
    return f"/v1/products/{quote(product, safe='')}"


def _device_path(product: str, device: DeviceId) -> str:
    return f"{_product_path(product)}/devices/{device}"


def _says_no_such_device(answer: Answer) -> bool:
    """The not-found form of the product path (cloud-api 2.5): the cloud's own words, not a
    proxy's page, and of the device, not of the product.
    """
    is_json, body = answer.parsed()
    words = words_of(body).lower()
    is_device = "device" in words and ("not found" in words or "does not exist" in words)
    return answer.status in (403, 404) and is_json and is_device and "permission" not in words
