"""Calls on organizations, SIMs, vitals and bills (cloud-api 2.9 to 2.11, 2.17)."""

from station.domain.calls.parts import (
    AGREEMENTS,
    DEVICE,
    END,
    FORMAT,
    ICCID,
    MEMBERS,
    OK,
    ORGANIZATION,
    PAGE,
    PAGES,
    PER_PAGE,
    PRODUCT,
    PRODUCT_ROW,
    SIM,
    SIM_USAGE,
    START,
    VITALS,
    A,
    P,
    U,
)
from station.domain.calls.products import NEW_PRODUCT, NO_LOCATION, ONE_PRODUCT
from station.domain.calls.shape import ApiCall, Effect, Encoding, Parameter, Place, Shape

_ORGS, _SIMS, _VITALS, _BILLING = "Organizations", "SIM", "Diagnostics", "Billing"
_ORG = "/v1/orgs/{organization}"
_OWN, _OF_PRODUCT = "/v1/diagnostics/{device}", f"{ONE_PRODUCT}/diagnostics/{{device}}"
_ANY = (P, U, A)
_READS = "devices.diagnostics:get"
_LAST: Shape = {"diagnostics": VITALS}
_HISTORY: Shape = {"diagnostics": [VITALS]}
_SIM_LIST: Shape = {"sims": [SIM], "meta?": PAGES}

CALLS = (
    ApiCall(
        "orgs.list", "List organizations", _ORGS, "The organizations that the account is in.",
        "GET", "/v1/orgs", (U,),
        answers={"organizations": [{"id?": "text", "slug?": "text", "name?": "text"}]},
        table="organizations", rows=(20,), reference="cloud-api 2.11",
    ),
    ApiCall(
        "orgs.info", "Organization information", _ORGS, "One organization.",
        "GET", _ORG, (U, A), (ORGANIZATION,), answers="any", scope="organization:get",
        reference="cloud-api 2.11",
    ),
    ApiCall(
        "orgs.products", "List its products", _ORGS, "The products of an organization.",
        "GET", f"{_ORG}/products", (U, A), (ORGANIZATION,), answers={"products": [PRODUCT_ROW]},
        table="products", scope="products:list", rows=(21,), reference="cloud-api 2.11",
    ),
    ApiCall(
        "orgs.team", "List its team", _ORGS, "The people and API users of an organization.",
        "GET", f"{_ORG}/team", (U, A), (ORGANIZATION,), answers={"ok?": "flag", "team": MEMBERS},
        table="team", scope="teams.users:get", rows=(22, 32), reference="cloud-api 2.11",
    ),
    ApiCall(
        "orgs.create-product", "Create a product in it", _ORGS,
        "Makes a product of the organization. To delete one, open the console.",
        "POST", f"{_ORG}/products", (U,), (ORGANIZATION, *NEW_PRODUCT),
        answers={"ok?": "flag", "product?": "any"}, effect=Effect.CHANGES,
        encodings=(Encoding.JSON,), fixed=NO_LOCATION, rows=(36,), reference="cloud-api 2.11",
    ),
    ApiCall(
        "sims.info", "SIM information", _SIMS,
        "One SIM card. Its product_id is a text here, no product's number.",
        "GET", "/v1/sims/{iccid}", (U,), (ICCID,), answers=SIM, rows=(24,),
        reference="cloud-api 2.10",
    ),
    ApiCall(
        "sims.list", "List SIMs", _SIMS, "The account's own SIM cards.",
        "GET", "/v1/sims", (U,), (PAGE, PER_PAGE), answers=_SIM_LIST, table="sims",
        is_paged=True, reference="cloud-api 2.10",
    ),
    ApiCall(
        "sims.usage", "Data used by a SIM", _SIMS, "Megabytes by day.",
        "GET", "/v1/sims/{iccid}/data_usage", (U,), (ICCID,), answers=SIM_USAGE,
        table="usage_by_day", reference="cloud-api 2.10",
    ),
    ApiCall(
        "sims.status", "Is the SIM connected", _SIMS,
        "Asks the network; the answer may come later: ask again after the time it names.",
        "GET", "/v1/sims/{iccid}/status", (U,), (ICCID,),
        answers={"ok?": "flag", "meta?": "any", "sim_status?": "any"}, reference="cloud-api 2.10",
    ),
    ApiCall(
        "sims.product-info", "SIM of a product", _SIMS, "One SIM card of the product.",
        "GET", f"{ONE_PRODUCT}/sims/{{iccid}}", _ANY, (PRODUCT, ICCID), answers=SIM,
        scope="sims:get", twin="sims.info", reference="cloud-api 2.10",
    ),
    ApiCall(
        "sims.product-list", "List a product's SIMs", _SIMS, "The SIM cards of the product.",
        "GET", f"{ONE_PRODUCT}/sims", _ANY, (PRODUCT, PAGE, PER_PAGE), answers=_SIM_LIST,
        table="sims", scope="sims:list", is_paged=True, twin="sims.list",
        reference="cloud-api 2.10",
    ),
    ApiCall(
        "sims.product-usage", "Data used by a product", _SIMS, "Megabytes by day, all SIM cards.",
        "GET", f"{ONE_PRODUCT}/sims/data_usage", _ANY, (PRODUCT,), answers=SIM_USAGE,
        table="usage_by_day", scope="sims.usage:get", reference="cloud-api 2.10",
    ),
    ApiCall(
        "vitals.last", "Last vitals", _VITALS, "What the device last said of its own health.",
        "GET", f"{_OWN}/last", (U,), (DEVICE,), answers=_LAST, twin="vitals.product-last",
        rows=(28,), reference="cloud-api 2.9",
    ),
    ApiCall(
        "vitals.history", "History of vitals", _VITALS,
        "A month back at most, as JSON or CSV; drawn as lines over time.",
        "GET", _OWN, (U,), (DEVICE, START, END, FORMAT), answers=_HISTORY, table="diagnostics",
        twin="vitals.product-history", rows=(29,), reference="cloud-api 2.9",
    ),
    ApiCall(
        "vitals.refresh", "Ask for new vitals", _VITALS,
        "The device is asked; its answer comes as an event, and as the new last vitals.",
        "POST", f"{_OWN}/update", (U,), (DEVICE,), answers=OK, effect=Effect.CHANGES,
        twin="vitals.product-refresh", reference="cloud-api 2.9",
    ),
    ApiCall(
        "vitals.product-last", "Last vitals (product)", _VITALS,
        "What a device of the product last said of its own health.",
        "GET", f"{_OF_PRODUCT}/last", _ANY, (PRODUCT, DEVICE), answers=_LAST, scope=_READS,
        twin="vitals.last", rows=(28,), reference="cloud-api 2.9",
    ),
    ApiCall(
        "vitals.product-history", "History of vitals (product)", _VITALS,
        "A month back at most, as JSON or CSV; drawn as lines over time.",
        "GET", _OF_PRODUCT, _ANY, (PRODUCT, DEVICE, START, END, FORMAT), answers=_HISTORY,
        table="diagnostics", scope=_READS, twin="vitals.history", rows=(29,),
        reference="cloud-api 2.9",
    ),
    ApiCall(
        "vitals.product-refresh", "Ask for new vitals (product)", _VITALS,
        "A device of the product is asked; its answer comes as an event.",
        "POST", f"{_OF_PRODUCT}/update", _ANY, (PRODUCT, DEVICE), answers=OK,
        effect=Effect.CHANGES, scope="devices.diagnostics:update", twin="vitals.refresh",
        reference="cloud-api 2.9",
    ),
    ApiCall(
        "agreements.list", "Service agreements (sandbox)", _BILLING,
        "What the account has used, and what it may use: its device limit, its data.",
        "GET", "/v1/user/service_agreements", (U,), answers=AGREEMENTS, table="data", rows=(30,),
        reference="cloud-api 2.17",
    ),
    ApiCall(
        "agreements.organization", "Service agreements (organization)", _BILLING,
        "The same for an organization; only its administrators may see it.",
        "GET", f"{_ORG}/service_agreements", (U, A), (ORGANIZATION,), answers=AGREEMENTS,
        table="data", scope="service_agreements:get", rows=(30,), reference="cloud-api 2.17",
    ),
    ApiCall(
        "agreements.notifications", "Notices of usage", _BILLING,
        "What the service has written about a limit coming near.",
        "GET", "/v1/user/service_agreements/{agreement}/notifications", (U,),
        (Parameter("agreement", "Agreement", Place.PATH, help="its id, from the list"),),
        answers=AGREEMENTS, table="data", reference="cloud-api 2.17",
    ),
)  # fmt: skip
