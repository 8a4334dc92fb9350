"""Organizations: their products and people (cloud-api 2.11)."""

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_people import Organization
from station.simulator.cloud_refusals import Refusal
from station.simulator.cloud_views import organization_view, product_view, team_view


def list_organizations(call: Call) -> Answer:
    mine = [o for o in call.books.people.organizations if call.owner.username in o.team]
    return Answer({"organizations": [organization_view(o) for o in mine]})


def look_at_organization(call: Call) -> Answer:
    return Answer(organization_view(_organization(call)))


def list_products_of_organization(call: Call) -> Answer:
    organization = _organization(call)
    products = call.books.people.products.values()
    theirs = [p for p in products if p.organization is organization]
    return Answer({"products": [product_view(call, p) for p in theirs]})


def list_team_of_organization(call: Call) -> Answer:
    return Answer({"ok": True, "team": team_view(call, _organization(call).team, "")})


def _organization(call: Call) -> Organization:
    organization = call.books.people.organization(call.path["organization"])
    if organization is None or call.owner.username not in organization.team:
        raise Refusal(403, {"error": "Permission denied"})
    return organization


_ORG = "/v1/orgs/{organization}"
ROUTES = (
    Route("GET", "/v1/orgs", "orgs.list", list_organizations, "U"),
    Route("GET", _ORG, "orgs.info", look_at_organization, "U"),
    Route("GET", f"{_ORG}/products", "orgs.products", list_products_of_organization, "U"),
    Route("GET", f"{_ORG}/team", "orgs.team", list_team_of_organization, "U"),
)
