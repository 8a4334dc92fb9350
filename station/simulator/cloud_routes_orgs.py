"""Organizations: their products and people (cloud-api 2.11)."""

from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_routes_api_users import api_user_view
from station.simulator.cloud_views import organization_view, product_view, team_view


def list_organizations(call: Call) -> Answer:
    mine = [o for o in call.books.people.organizations if call.owner.username in o.team]
    return Answer({"organizations": [organization_view(o) for o in mine]})


def look(call: Call) -> Answer:
    return Answer(organization_view(call.organization))


def list_products(call: Call) -> Answer:
    products = call.books.people.products.values()
    theirs = [p for p in products if p.organization is call.organization]
    return Answer({"products": [product_view(call, p) for p in theirs]})


def list_team(call: Call) -> Answer:
    """People, then API users."""
    organization = call.organization
    api_users = call.books.people.api_users.values()
    theirs = [api_user_view(user) for user in api_users if user.organization is organization]
    people = team_view(call, organization.team, admins=organization.admins)
    return Answer({"ok": True, "team": [*people, *theirs]})


ROUTES = (
    served("orgs.list", list_organizations),
    served("orgs.info", look),
    served("orgs.products", list_products),
    served("orgs.team", list_team),
)
