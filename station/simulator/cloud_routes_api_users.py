"""API users of products and of organizations (cloud-api 2.16)."""

from typing import Any

from station.simulator.cloud_access import Route
from station.simulator.cloud_call import OK, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_people import ApiUser
from station.simulator.cloud_refusals import not_allowed, not_ok
from station.simulator.cloud_scopes import is_scope


def create(call: Call) -> Answer:
    """Its token never ends, and is shown this once. Raises Refusal."""
    name, scopes = _wish(call)
    if call.found_product is not None:
        slug, number = call.found_product.slug, call.found_product.number
        user = ApiUser(_username(call, slug), name, number, scopes)
    else:
        _check_admin(call)
        organization = call.organization
        user = ApiUser(_username(call, organization.slug), name, None, scopes, organization)
    call.books.people.api_users[user.username] = user
    return Answer({"ok": True, "created": _with_new_token(call, user)})


def change(call: Call) -> Answer:
    """Another name, other scopes; the token it had ends. Raises Refusal."""
    user = _named(call)
    user.friendly_name, user.scopes = _wish(call)
    return Answer({"ok": True, "updated": _with_new_token(call, user)})


def renew(call: Call) -> Answer:
    return Answer({"ok": True, "updated": _with_new_token(call, _named(call))})


def delete(call: Call) -> Answer:
    user = _named(call)
    call.books.tokens.revoke_of_api_user(user)
    del call.books.people.api_users[user.username]
    return OK


def _wish(call: Call) -> tuple[str, frozenset[str]]:
    name, scopes = call.fields.text("friendly_name"), call.fields.listed("scopes")
    if not name or not name.strip():
        raise not_ok(400, "friendly_name is required")
    if not scopes:
        raise not_ok(400, "scopes are required")
    unknown = [scope for scope in scopes if not is_scope(scope)]
    if unknown:
        raise not_ok(400, f"Invalid scopes: {', '.join(unknown)}")
    return name, frozenset(scopes)


def _username(call: Call, slug: str) -> str:
    return f"{slug}+{call.books.ground.mint.word(10)}@api.particle.io"


def _with_new_token(call: Call, user: ApiUser) -> dict[str, Any]:
    tokens = call.books.tokens
    tokens.revoke_of_api_user(user)
    return {**api_user_view(user), "tokens": [{"token": tokens.issue_for_api_user(user).text}]}


def api_user_view(user: ApiUser) -> dict[str, Any]:
    """As a team shows it: never with its token."""
    return {
        "username": user.username,
        "friendly_name": user.friendly_name,
        "scopes": sorted(user.scopes),
        "is_programmatic": True,
        "product_id": user.product_id,
    }


def _named(call: Call) -> ApiUser:
    user = call.books.people.api_users.get(call.path["username"].lower())
    if call.found_product is None:
        _check_admin(call)
        is_ours = user is not None and user.organization is call.organization
    else:
        is_ours = user is not None and user.product_id == call.found_product.number
    if user is None or not is_ours:
        raise not_ok(404, "User not found")
    return user


def _check_admin(call: Call) -> None:
    """An organization's team is its administrators' affair (cloud-api 5.3)."""
    if call.token.owner is not None and call.token.owner.username not in call.organization.admins:
        raise not_allowed()


_TEAM = "/v1/products/{product}/team"
_ONE = f"{_TEAM}/{{username}}"
_ORG_TEAM = "/v1/orgs/{organization}/team"
_ORG_ONE = f"{_ORG_TEAM}/{{username}}"
_INVITE, _UPDATE, _REMOVE = (f"teams.users:{act}" for act in ("invite", "update", "remove"))
ROUTES = (
    served("api-users.create", create),
    served("api-users.update", change),
    Route("PUT", f"{_ONE}/token", "api-users.renew", renew, "UA", _UPDATE, "P"),
    Route("POST", f"{_ONE}/token", "api-users.renew", renew, "UA", _UPDATE, "P"),
    served("api-users.delete", delete),
    served("api-users.organization-create", create),
    Route("PUT", _ORG_ONE, "api-users.organization-update", change, "UA", _UPDATE),
    Route("PUT", f"{_ORG_ONE}/token", "api-users.organization-renew", renew, "UA", _UPDATE),
    Route("POST", f"{_ORG_ONE}/token", "api-users.organization-renew", renew, "UA", _UPDATE),
    served("api-users.organization-delete", delete),
)
