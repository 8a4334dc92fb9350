"""Calls that make somebody own a device: customers, claim codes, claims (cloud-api 2.14)."""

from station.domain.calls.parts import (
    CUSTOMER_NAME,
    OK,
    PAGE,
    PAGES,
    PER_PAGE,
    PRODUCT,
    TOKEN,
    TOKEN_SECRETS,
    A,
    C,
    K,
    P,
    U,
)
from station.domain.calls.products import ONE_PRODUCT
from station.domain.calls.shape import ApiCall, Effect, Encoding, Parameter, Place, Shape, Takes

_CUSTOMERS = f"{ONE_PRODUCT}/customers"
_GROUP, _CLAIMING = "Customers", "Claiming"
_ANY = (P, U, A)
_FORM_OR_JSON = (Encoding.FORM, Encoding.JSON)
_CODE: Shape = {"claim_code": "text", "device_ids?": ["text"]}
_OF_A_SIM = (
    Parameter("imei", "IMEI", Place.BODY, help="of a cellular device", is_required=False),
    Parameter("iccid", "ICCID", Place.BODY, Takes.ICCID, "of a cellular device", most=21,
              is_required=False),
)  # fmt: skip

CALLS = (
    ApiCall(
        "customers.create", "Create a customer", _GROUP,
        "Makes a customer without a password; any unique text will do for a name.",
        "POST", _CUSTOMERS, (K,),
        (
            PRODUCT,
            Parameter("customer", "Customer", Place.BODY, Takes.CUSTOMER,
                      "any unique text; the cloud makes it lower case", wire="email"),
        ),
        answers=TOKEN, secrets=TOKEN_SECRETS, effect=Effect.CHANGES, encodings=_FORM_OR_JSON,
        fixed={"no_password": True}, rows=(40,), reference="cloud-api 2.14.1",
    ),
    ApiCall(
        "customers.list", "List customers", _GROUP,
        "The product's customers. Only those who have ever claimed a device are in it.",
        "GET", _CUSTOMERS, _ANY, (PRODUCT, PAGE, PER_PAGE),
        answers={
            "customers": [{"id?": "text", "username?": "text", "full_name?": "text",
                           "devices?": ["text"]}],
            "devices?": ["any"], "meta?": PAGES,
        },
        table="customers", scope="customers:list", is_paged=True, rows=(50,),
        reference="cloud-api 2.14.2",
    ),
    ApiCall(
        "customers.set-password", "Set a customer's password", _GROUP,
        "For customers who log in themselves.",
        "PUT", f"{_CUSTOMERS}/{{customer}}", _ANY,
        (
            PRODUCT, CUSTOMER_NAME,
            Parameter("password", "New password", Place.BODY, Takes.SECRET,
                      given_as="new_password"),
        ),
        answers=OK, effect=Effect.CHANGES, encodings=(Encoding.JSON, Encoding.FORM),
        scope="customers:update", endpoint="customers.update", reference="cloud-api 2.14.3",
    ),
    ApiCall(
        "customers.delete", "Delete a customer", _GROUP, "Deletes the customer.",
        "DELETE", f"{_CUSTOMERS}/{{customer}}", _ANY, (PRODUCT, CUSTOMER_NAME), answers=OK,
        effect=Effect.DESTROYS,
        loses="The customer, its devices, its tokens and the claim codes still open.",
        scope="customers:remove", reference="cloud-api 2.14.3",
    ),
    ApiCall(
        "claim-codes.product", "Product claim code", _GROUP,
        "A code that makes one device of the product the customer's. Good for an hour, once.",
        "POST", f"{ONE_PRODUCT}/device_claims", (C,), (PRODUCT, *_OF_A_SIM), answers=_CODE,
        secrets=("claim_code",), effect=Effect.CHANGES, encodings=_FORM_OR_JSON, rows=(42,),
        reference="cloud-api 2.14.4",
    ),
    ApiCall(
        "claim-codes.account", "Account claim code", _CLAIMING,
        "A code that makes one device the account's own. Good for an hour, once.",
        "POST", "/v1/device_claims", (U, C), _OF_A_SIM, answers=_CODE, secrets=("claim_code",),
        effect=Effect.CHANGES, encodings=_FORM_OR_JSON, reference="cloud-api 2.14.4",
    ),
    ApiCall(
        "devices.claim", "Claim a device", _CLAIMING,
        "Makes a device the token's own: the account's, or the customer's.",
        "POST", "/v1/devices", (C, U),
        (
            Parameter("device", "Device", Place.BODY, Takes.DEVICE, "its device id", wire="id"),
            Parameter("request_transfer", "Ask its owner for it", Place.BODY, Takes.FLAG,
                      "another's device is not claimed: its owner gets an e-mail",
                      is_required=False),
        ),
        answers={"ok?": "flag", "id?": "text", "user_id?": "text", "customer_id?": "text",
                 "product_id?": "whole", "connected?": "flag", "updated_at?": "time",
                 "transfer_id?": "text"},
        effect=Effect.CHANGES, encodings=_FORM_OR_JSON, reaches_device=True, rows=(46,),
        reference="cloud-api 2.14.5",
    ),
)  # fmt: skip
