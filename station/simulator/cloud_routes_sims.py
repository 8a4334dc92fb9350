"""SIM cards of the account and of products (cloud-api 2.10)."""

from collections.abc import Callable
from dataclasses import replace

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import EMPTY, OK, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_pages import paged
from station.simulator.cloud_refusals import Refusal, not_ok
from station.simulator.cloud_sims import Sim

_ACTS = {"activate": True, "reactivate": True, "deactivate": False}


def list_own(call: Call) -> Answer:
    return _listed(call, lambda sim: sim.product_id is None and sim.owner is call.token.owner)


def list_of_product(call: Call) -> Answer:
    return _listed(call, lambda sim: sim.product_id == call.product.number)


def _listed(call: Call, is_wanted: Callable[[Sim], bool]) -> Answer:
    sims = call.books.sims
    wanted = [sim for sim in sims if is_wanted(sim) and _fits(call, sim)]
    rows, meta = paged(call.query, wanted, call.books.switches.max_per_page)
    return Answer({"sims": [sims.view(sim) for sim in rows], "meta": meta})


def _fits(call: Call, sim: Sim) -> bool:
    device = call.books.sims.device_of(sim)
    whole = {
        "iccid": sim.iccid,
        "deviceId": sim.device_id or "",
        "deviceName": (device.name or "") if device else "",
    }
    return all(call.query.get(key, "").lower() in text.lower() for key, text in whole.items())


def look(call: Call) -> Answer:
    return Answer(call.books.sims.view(_sim(call)))


def check(call: Call) -> Answer:
    """By status alone, as an app asks before it activates: 204 is free, 205 in use."""
    return replace(EMPTY, status=205) if _sim(call).is_active else EMPTY


def usage(call: Call) -> Answer:
    sim = _sim(call)
    return Answer({"iccid": sim.iccid, "usage_by_day": call.books.sims.usage([sim])})


def usage_of_product(call: Call) -> Answer:
    sims = [sim for sim in call.books.sims if sim.product_id == call.product.number]
    by_day = call.books.sims.usage(sims)
    return Answer(
        {
            "total_mbs_used": by_day[-1]["mbs_used_cumulative"],
            "total_active_sim_cards": sum(sim.is_active for sim in sims),
            "usage_by_day": by_day,
        }
    )


def status(call: Call) -> Answer:
    return Answer(call.books.sims.inquiry(_sim(call)), 202)


def change(call: Call) -> Answer:
    """200 with nothing in it. Raises Refusal."""
    act = call.fields.text("action") or ""
    if act not in _ACTS:
        raise not_ok(400, "action must be activate, deactivate or reactivate")
    call.books.sims.switch(_sim(call), is_active=_ACTS[act])
    return replace(EMPTY, status=200)


def move_in(call: Call) -> Answer:
    """Cards of the account into the product; the rest of the list is passed over."""
    wanted = [*call.fields.listed("sims"), *(call.fields.file or "").splitlines()]
    for sim in map(call.books.sims.get, wanted):
        if sim is not None and sim.product_id is None and sim.owner is call.product.owner:
            sim.product_id = call.product.number
            call.books.sims.switch(sim, is_active=True)
    return OK


def remove(call: Call) -> Answer:
    call.books.sims.drop(_sim(call))
    return EMPTY


def _sim(call: Call) -> Sim:
    """404 for an unknown card, 403 for another's. Raises Refusal."""
    sim = call.books.sims.get(call.path["iccid"])
    if sim is None:
        raise not_ok(404, "SIM not found")
    if call.found_product is not None:
        is_ours = sim.product_id == call.found_product.number
    else:
        is_ours = sim.owner is call.token.owner
    if not is_ours:
        raise Refusal(403, {"ok": False, "error": "SIM belongs to somebody else"})
    return sim


_ALL, _ONE = "/v1/sims", "/v1/sims/{iccid}"
_OF_PRODUCT = "/v1/products/{product}/sims"
_ITS = f"{_OF_PRODUCT}/{{iccid}}"
ROUTES = (
    served("sims.list", list_own),
    served("sims.info", look),
    Route("HEAD", _ONE, "sims.check", check, "U"),
    served("sims.usage", usage),
    served("sims.status", status),
    Route("PUT", _ONE, "sims.update", change, "U"),
    Route("DELETE", _ONE, "sims.remove", remove, "U"),
    served("sims.product-list", list_of_product),
    Route("POST", _OF_PRODUCT, "sims.import", move_in, "UPA", "sims:import"),
    served("sims.product-usage", usage_of_product),
    served("sims.product-info", look),
    Route("GET", f"{_ITS}/data_usage", "sims.product-sim-usage", usage, "UPA", "sims.usage:get"),
    Route("GET", f"{_ITS}/status", "sims.product-status", status, "UPA", "sims.status:get"),
    Route("PUT", _ITS, "sims.product-update", change, "UPA", "sims:update"),
    Route("DELETE", _ITS, "sims.product-remove", remove, "UPA", "sims:remove"),
)
