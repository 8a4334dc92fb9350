"""Calls on tokens, clients and API users (cloud-api 2.2 to 2.4, 2.15, 2.16)."""

from station.domain.calls.parts import (
    CLIENT_ROW,
    LIFE,
    MEMBERS,
    OK,
    ORGANIZATION,
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

_TOKENS, _CLIENTS, _API_USERS = "Access tokens", "OAuth clients", "API users"
_GRANT, _CURRENT = "/oauth/token", "/v1/access_tokens/current"
_FORM = (Encoding.FORM,)
_JSON_OR_FORM = (Encoding.JSON, Encoding.FORM)
_STOPS = "Whatever uses this token stops at once."
_HOUR = Parameter(
    "expires_in", "Life in seconds", Place.BODY, Takes.WHOLE,
    "0 is for ever: whoever finds such a token may use it for ever",
    is_required=False, default="3600", least=0,
)  # fmt: skip
_CLIENT = Parameter("client", "Client", Place.PATH, Takes.CLIENT, "its client id")
_API_USER = Parameter("username", "API user", Place.PATH, Takes.API_USER, "its username")
_NEW_CLIENT = (
    Parameter("name", "Name", Place.BODY, help="the id is made of it"),
    Parameter("type", "Type", Place.BODY, Takes.CHOICE,
              "installed is the two-legged one that Station needs; web needs a redirect address",
              default="installed", choices=("installed", "web")),
    Parameter("redirect_uri", "Redirect address", Place.BODY, help="of a web client",
              is_required=False),
    Parameter("scope", "Scope", Place.BODY, help="customers:create, or *:* for all",
              is_required=False),
)  # fmt: skip
_NEW_API_USER = (
    Parameter("friendly_name", "Name", Place.BODY, help="what it is for"),
    Parameter("scopes", "Scopes", Place.BODY, Takes.SCOPES, "what it may do, nothing else"),
)
_CREATED: Shape = {
    "ok?": "flag",
    "created": {"username": "text", "is_programmatic?": "flag", "tokens": [{"token": "text"}]},
}
_MADE_CLIENT: Shape = {"ok?": "flag", "client": CLIENT_ROW}
_CLIENT_LIST: Shape = {"ok?": "flag", "clients": [CLIENT_ROW]}

CALLS = (
    ApiCall(
        "tokens.log-in", "Log in", _TOKENS,
        "Trades an account's name and password for a user token; a one-time code is asked for"
        " where the account has one.",
        "POST", _GRANT, (K,),
        (
            Parameter("username", "User name", Place.BODY, help="the account's e-mail"),
            Parameter("password", "Password", Place.BODY, Takes.SECRET),
            LIFE,
        ),
        answers=TOKEN, secrets=TOKEN_SECRETS, effect=Effect.CHANGES, encodings=_FORM,
        fixed={"grant_type": "password"}, endpoint="oauth.token", budget="tokens",
        uses_public_client=True, rows=(1,), reference="cloud-api 2.2",
    ),
    ApiCall(
        "tokens.product", "Product token", _TOKENS,
        "A token for everything in one product, from the product's own client.",
        "POST", _GRANT, (K,), (_HOUR,), answers=TOKEN, secrets=TOKEN_SECRETS,
        effect=Effect.CHANGES, encodings=_FORM, fixed={"grant_type": "client_credentials"},
        endpoint="oauth.token", budget="tokens", rows=(13, 38), reference="cloud-api 2.2",
    ),
    ApiCall(
        "tokens.customer", "Customer token", _TOKENS,
        "A token for what one customer of the product may do.",
        "POST", _GRANT, (K,),
        (
            Parameter("customer", "Customer", Place.BODY, Takes.CUSTOMER,
                      "the name it was created with", wire="scope", written="customer={}"),
            LIFE,
        ),
        answers=TOKEN, secrets=TOKEN_SECRETS, effect=Effect.CHANGES, encodings=_FORM,
        fixed={"grant_type": "client_credentials"}, endpoint="oauth.token", budget="tokens",
        rows=(41,), reference="cloud-api 2.2",
    ),
    ApiCall(
        "tokens.current", "Inspect the token", _TOKENS,
        "Until when the token in use is good, and what for: a cheap way to test it.",
        "GET", _CURRENT, (P, C, U, A),
        answers={"expires_at?": "time", "client?": "text", "client_id?": "text",
                 "scopes?": ["text"], "orgs?": ["any"]},
        budget="token reads", reference="cloud-api 2.3",
    ),
    ApiCall(
        "tokens.delete-current", "Delete the token in use", _TOKENS, "Logs the token out.",
        "DELETE", _CURRENT, (P, C, U), doubtful=(A,), answers=OK, effect=Effect.DESTROYS,
        loses=_STOPS, budget="token deletions", reference="cloud-api 2.3",
    ),
    ApiCall(
        "tokens.delete", "Delete a token", _TOKENS,
        "The cloud says yes also to a token that does not exist; inspect it to be sure.",
        "DELETE", "/v1/access_tokens/{token}", (U, C, P, A),
        (
            Parameter("token", "Token", Place.PATH, Takes.SECRET, "the one to delete",
                      given_as="token_to_delete"),
        ),
        answers=OK, effect=Effect.DESTROYS, loses=_STOPS, budget="token deletions",
        reference="cloud-api 2.3",
    ),
    ApiCall(
        "tokens.delete-all", "Delete all tokens", _TOKENS, "Logs the account out everywhere.",
        "DELETE", "/v1/access_tokens", (U, C), answers=OK, effect=Effect.DESTROYS,
        loses="Every programme and person using this account must log in again, Station too.",
        budget="token deletions", reference="cloud-api 2.3",
    ),
    ApiCall(
        "user.get", "Who am I", _TOKENS, "Whose user token it is.",
        "GET", "/v1/user", (U,), doubtful=(C,),
        answers={"username": "text", "account_info?": "any", "mfa?": "any"},
        reference="cloud-api 2.4",
    ),
    ApiCall(
        "clients.list", "List the product's clients", _CLIENTS,
        "The product's OAuth clients, without their secrets.",
        "GET", f"{ONE_PRODUCT}/clients", (U, A), (PRODUCT,), doubtful=(P,),
        answers=_CLIENT_LIST, table="clients", scope="clients:list", reference="cloud-api 2.15",
    ),
    ApiCall(
        "clients.create", "Create a client", _CLIENTS,
        "Makes a client of the product; its secret is shown once.",
        "POST", f"{ONE_PRODUCT}/clients", (U, A), (PRODUCT, *_NEW_CLIENT), doubtful=(P,),
        answers=_MADE_CLIENT, secrets=("client.secret",), effect=Effect.CHANGES,
        encodings=_JSON_OR_FORM, scope="clients:create", rows=(37,), reference="cloud-api 2.15",
    ),
    ApiCall(
        "clients.delete", "Delete a client", _CLIENTS, "Deletes a client of the product.",
        "DELETE", f"{ONE_PRODUCT}/clients/{{client}}", (U, A), (PRODUCT, _CLIENT), doubtful=(P,),
        effect=Effect.DESTROYS, loses="Whatever makes tokens with this client stops.",
        scope="clients:remove", reference="cloud-api 2.15",
    ),
    ApiCall(
        "clients.own-list", "List the account's clients", _CLIENTS,
        "Clients of the account itself. They cannot make product tokens.",
        "GET", "/v1/clients", (U,), answers=_CLIENT_LIST, table="clients",
        reference="cloud-api 2.15",
    ),
    ApiCall(
        "clients.own-create", "Create an account client", _CLIENTS,
        "Makes a client of the account; for product tokens create a product's.",
        "POST", "/v1/clients", (U,), _NEW_CLIENT, answers=_MADE_CLIENT,
        secrets=("client.secret",), effect=Effect.CHANGES, encodings=_JSON_OR_FORM,
        reference="cloud-api 2.15",
    ),
    ApiCall(
        "clients.own-delete", "Delete an account client", _CLIENTS,
        "Deletes a client of the account.",
        "DELETE", "/v1/clients/{client}", (U,), (_CLIENT,), effect=Effect.DESTROYS,
        loses="Whatever makes tokens with this client stops.", reference="cloud-api 2.15",
    ),
    ApiCall(
        "api-users.create", "Create an API user", _API_USERS,
        "A programme's account in one product, with the scopes chosen; its token never expires"
        " and is shown once.",
        "POST", f"{ONE_PRODUCT}/team", (U, A), (PRODUCT, *_NEW_API_USER), doubtful=(P,),
        answers=_CREATED, secrets=("created.tokens[].token",), effect=Effect.CHANGES,
        encodings=(Encoding.JSON,), scope="teams.users:invite", rows=(31,),
        reference="cloud-api 2.16",
    ),
    ApiCall(
        "api-users.update", "Change an API user", _API_USERS,
        "Other scopes; the old token ends and a new one is shown once.",
        "PUT", f"{ONE_PRODUCT}/team/{{username}}", (U, A), (PRODUCT, _API_USER, *_NEW_API_USER),
        doubtful=(P,),
        answers={"ok?": "flag", "updated": {"username": "text", "tokens": [{"token": "text"}]}},
        secrets=("updated.tokens[].token",), effect=Effect.DESTROYS,
        loses="Whatever uses its present token stops at once.", encodings=(Encoding.JSON,),
        scope="teams.users:update", reference="cloud-api 2.16",
    ),
    ApiCall(
        "api-users.list", "List API users", _API_USERS,
        "The product's team; its API users are the rows that say is_programmatic.",
        "GET", f"{ONE_PRODUCT}/team", (U, A), (PRODUCT,), doubtful=(P,),
        answers={"ok?": "flag", "team": MEMBERS}, table="team", scope="teams.users:get",
        endpoint="products.team", rows=(32,), reference="cloud-api 2.16",
    ),
    ApiCall(
        "api-users.delete", "Delete an API user", _API_USERS, "Deletes it with its token.",
        "DELETE", f"{ONE_PRODUCT}/team/{{username}}", (U, A), (PRODUCT, _API_USER),
        doubtful=(P,), answers=OK, effect=Effect.DESTROYS, loses=_STOPS,
        scope="teams.users:remove", rows=(32,), reference="cloud-api 2.16",
    ),
    ApiCall(
        "api-users.organization-create", "Create an organization's API user", _API_USERS,
        "A programme's account in a whole organization; its token is shown once.",
        "POST", "/v1/orgs/{organization}/team", (U, A), (ORGANIZATION, *_NEW_API_USER),
        scope="teams.users:invite",
        answers=_CREATED, secrets=("created.tokens[].token",), effect=Effect.CHANGES,
        encodings=(Encoding.JSON,), rows=(31,), reference="cloud-api 2.16",
    ),
    ApiCall(
        "api-users.organization-delete", "Delete an organization's API user", _API_USERS,
        "Deletes it with its token.",
        "DELETE", "/v1/orgs/{organization}/team/{username}", (U, A), (ORGANIZATION, _API_USER),
        scope="teams.users:remove", answers=OK, effect=Effect.DESTROYS, loses=_STOPS, rows=(32,),
        reference="cloud-api 2.16",
    ),
)  # fmt: skip
