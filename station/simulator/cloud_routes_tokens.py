"""Tokens, and who one is (cloud-api 2.2, 2.3, 2.4)."""

from datetime import timedelta
from typing import Any

from station.simulator.cloud_access import Route, bearer
from station.simulator.cloud_call import OK, Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_ground import iso
from station.simulator.cloud_oauth import basic_pair, credentials_of
from station.simulator.cloud_people import Account, ProductCustomer
from station.simulator.cloud_refusals import Refusal, invalid_request, not_allowed, not_ok_list
from station.simulator.cloud_tokens import Token

_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}
_BAD_LOG_INS = ("invalid_client", "invalid_grant", "invalid_token")


def grant(call: Call) -> Answer:
    books = call.books
    books.limits.token_call(call.address)
    if call.method != "POST" or not call.fields.is_form:
        raise invalid_request("Method must be POST with application/x-www-form-urlencoded encoding")
    try:
        form = call.fields.values
        token = books.oauth.grant(credentials_of(call.authorization, form), form)
    except Refusal as refusal:
        if refusal.body["error"] in _BAD_LOG_INS:
            books.limits.token_failed(call.address)
        raise
    books.limits.token_granted(call.address)
    if isinstance(token.owner, ProductCustomer):
        call.concerns = token.owner.username
    return Answer(books.tokens.reply(token), headers=_NO_STORE)


def current(call: Call) -> Answer:
    books = call.books
    books.limits.token_upkeep("GET", call.address)
    token = call.token
    return Answer(
        {
            "expires_at": _ends_at(call, token),
            "client": token.client_id,
            "scopes": sorted(token.api_user.scopes) if token.api_user else [],
            "orgs": [
                {"id": o.hex_id, "slug": o.slug}
                for o in books.people.organizations
                if token.owner is not None and token.owner.username in o.team
            ],
        }
    )


def _ends_at(call: Call, token: Token) -> str | None:
    if token.expires_at_s is None:
        return None
    clock = call.books.clock
    return iso(clock.utc() + timedelta(seconds=token.expires_at_s - clock.now()))


def delete_current(call: Call) -> Answer:
    call.books.limits.token_upkeep("DELETE", call.address)
    call.books.tokens.revoke(call.token.text)
    return OK


def delete_named(call: Call) -> Answer:
    """Says ok for a token that does not exist, and for another's, which it leaves alone."""
    books = call.books
    books.limits.token_upkeep("DELETE", call.address)
    account = _account_by_password(call)
    asker = None if account is not None else bearer(call)
    owner = account if asker is None else asker.owner
    named = books.tokens.peek(call.path["token"])
    if named is not None and (named is asker or (owner is not None and named.owner is owner)):
        books.tokens.revoke(named.text)
    return OK


def list_all(call: Call) -> Answer:
    """By user name and password, as it was until 2018 or so (cloud-api 2.3). Raises Refusal."""
    books = call.books
    books.limits.token_upkeep("GET", call.address)
    account = _account_by_password(call)
    if account is None:
        raise invalid_request("Malformed auth header")
    rows = [
        {"token": t.text, "expires_at": _ends_at(call, t), "client": t.client_id}
        for t in books.tokens.of(account)
    ]
    return Answer(rows)


def _account_by_password(call: Call) -> Account | None:
    """Basic with user and password, as older programs do it. Raises Refusal."""
    pair = basic_pair(call.authorization)
    if pair is None:
        return None
    account = call.books.people.account(pair[0])
    if account is None:
        raise not_ok_list(400, "Unknown user")
    if account.password != pair[1]:
        raise not_ok_list(401, "Bad password")
    return account


def delete_all(call: Call) -> Answer:
    call.books.limits.token_upkeep("DELETE", call.address)
    call.books.tokens.revoke_of(call.owner)
    return OK


def who_am_i(call: Call) -> Answer:
    match call.token.owner:
        case Account() as account:
            return Answer(_user(call, account))
        case ProductCustomer(username=username):
            return Answer({"username": username})
    raise not_allowed()


def _user(call: Call, account: Account) -> dict[str, Any]:
    own = call.books.devices.owned_by(account)
    cellular = sum(device.is_cellular for device in own)
    return {
        "username": account.username,
        "subscription_ids": [],
        "account_info": {"first_name": "", "last_name": "", "business_account": False},
        "tos": {"accepted": True},
        "mfa": {"enabled": account.otp is not None},
        "scim_provisioned": False,
        "no_password": account.signs_in_elsewhere,
        "memberships": [],
        "wifi_device_count": len(own) - cellular,
        "cellular_device_count": cellular,
    }


_CURRENT = "/v1/access_tokens/current"
ROUTES = (
    Route("*", "/oauth/token", "oauth.token", grant),
    Route("GET", "/v1/access_tokens", "tokens.list", list_all),
    served("tokens.current", current),
    Route("DELETE", _CURRENT, "tokens.delete", delete_current, "UPC", doubtful="A"),
    Route("DELETE", "/v1/access_tokens/{token}", "tokens.delete", delete_named),
    served("tokens.delete-all", delete_all),
    served("user.get", who_am_i),
)
