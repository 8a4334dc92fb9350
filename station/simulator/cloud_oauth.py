"""The rules of `POST /oauth/token`, in the service's own order of checks (cloud-api 2.2, 3.1)."""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from station.simulator.cloud_ground import Ground
from station.simulator.cloud_people import Account, OAuthClient
from station.simulator.cloud_refusals import (
    invalid_client,
    invalid_grant,
    invalid_request,
    oauth_refusal,
)
from station.simulator.cloud_tokens import DEFAULT_LIFE_S, Token, TokenStore

_CLIENT_ID = re.compile(r"[a-z0-9\-_]{3,40}", re.IGNORECASE)
_CUSTOMER_SCOPE = re.compile(r"customer=(?P<name>.+)")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a caller says it is, from the Basic header or else from the form."""

    client_id: str | None
    secret: str | None

    def __repr__(self) -> str:
        return f"Credentials({self.client_id!r})"


def credentials_of(authorization: str | None, form: Mapping[str, Any]) -> Credentials:
    pair = basic_pair(authorization)
    if pair is not None:
        return Credentials(*pair)
    return Credentials(form.get("client_id"), form.get("client_secret"))


def basic_pair(authorization: str | None) -> tuple[str, str] | None:
    """User and password of a Basic header; None when there is no readable one."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        text = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    user, _, password = text.partition(":")
    return user, password


class OAuth:
    """Grants tokens, or refuses in the words of 3.1."""

    def __init__(self, ground: Ground, tokens: TokenStore) -> None:
        self._clock = ground.clock
        self._people = ground.people
        self._mint = ground.mint
        self._switches = ground.switches
        self._tokens = tokens
        self._second_steps: dict[str, tuple[Account, float]] = {}
        self._grants: dict[str, Callable[[OAuthClient, Mapping[str, Any]], Token]] = {
            "password": self._password,
            "client_credentials": self._client_credentials,
            "refresh_token": self._refresh,
            "authorization_code": self._authorization_code,
            "urn:custom:mfa-otp": self._one_time_password,
            "urn:custom:recovery-code": self._recovery_code,
        }

    def grant(self, credentials: Credentials, form: Mapping[str, Any]) -> Token:
        """Raises Refusal."""
        grant_type = str(form.get("grant_type", "")).lower()
        if grant_type not in self._grants:
            if grant_type.startswith(("urn:", "http:", "https:")):
                raise invalid_request("Invalid grant_type parameter or parameter missing")
            raise invalid_request("Invalid or missing grant_type parameter")
        return self._grants[grant_type](self.client(credentials), form)

    def client(self, credentials: Credentials) -> OAuthClient:
        """Raises Refusal: `invalid_client` is a 400 here, never a 401."""
        if not credentials.client_id or not _CLIENT_ID.fullmatch(credentials.client_id):
            raise invalid_client("Invalid or missing client_id parameter")
        if not credentials.secret:
            raise invalid_client("Missing client_secret parameter")
        client = self._people.clients.get(credentials.client_id)
        if client is None or client.secret != credentials.secret:
            raise invalid_client()
        return client

    def _password(self, client: OAuthClient, form: Mapping[str, Any]) -> Token:
        username, password = form.get("username"), form.get("password")
        if not username or not password:
            raise invalid_client('Missing parameters. "username" and "password" are required')
        if client.product_id is not None:
            return self._customer_password(client, client.product_id, form)
        account = self._people.account(username)
        if account is not None and account.signs_in_elsewhere:
            raise oauth_refusal(403, "sso_user", "User must log in with single sign-on")
        if account is None or account.password != password:
            raise invalid_grant("User credentials are invalid")
        if account.otp is not None:
            self._ask_second_step(account)
        return self._user_token(client, account, form)

    def _customer_password(
        self, client: OAuthClient, product_id: int, form: Mapping[str, Any]
    ) -> Token:
        customer = self._people.customer(product_id, form["username"])
        if customer is None or customer.password != form["password"]:
            raise invalid_grant("User credentials are invalid")
        return self._tokens.issue(
            "customer",
            client.client_id,
            owner=customer,
            product_id=product_id,
            life_s=self._life_s(form),
        )

    def _ask_second_step(self, account: Account) -> None:
        mfa_token = self._mint.token()
        self._second_steps[mfa_token] = (
            account,
            self._clock.now() + self._switches.mfa_token_life_s,
        )
        text = "Multi-factor authentication required"
        raise oauth_refusal(403, "mfa_required", text, mfa_token=mfa_token)

    def _one_time_password(self, client: OAuthClient, form: Mapping[str, Any]) -> Token:
        if not form.get("otp") or not form.get("mfa_token"):
            raise invalid_request("You must provide otp and mfa token.")
        account = self._second_step_of(form)
        if account is None or account.otp != form["otp"]:
            if self._switches.wrong_otp_status == 401:
                raise oauth_refusal(401, "invalid_token", "Could not validate OTP.")
            raise invalid_grant("OTP expired")
        del self._second_steps[form["mfa_token"]]
        return self._user_token(client, account, form)

    def _recovery_code(self, client: OAuthClient, form: Mapping[str, Any]) -> Token:
        if not form.get("recovery_code") or not form.get("mfa_token"):
            raise invalid_request("You must provide recovery code and mfa token.")
        account = self._second_step_of(form)
        if account is None or account.recovery_code != form["recovery_code"]:
            raise oauth_refusal(401, "invalid_token", "Could not validate recovery code.")
        account.recovery_code = None  # each works once
        del self._second_steps[form["mfa_token"]]
        return self._user_token(client, account, form)

    def _second_step_of(self, form: Mapping[str, Any]) -> Account | None:
        account, until_s = self._second_steps.get(form["mfa_token"], (None, 0.0))
        return account if until_s > self._clock.now() else None

    def _client_credentials(self, client: OAuthClient, form: Mapping[str, Any]) -> Token:
        if client.product_id is None:
            raise invalid_grant("Client credentials are invalid")
        life_s = self._life_s(form)
        scope = form.get("scope")
        if not scope:
            return self._tokens.issue(
                "product", client.client_id, product_id=client.product_id, life_s=life_s
            )
        asked = _CUSTOMER_SCOPE.fullmatch(str(scope))
        if asked is None:
            raise oauth_refusal(400, "invalid_scope", "Invalid scope")
        customer = self._people.customer(client.product_id, asked["name"])
        if customer is None:
            error = self._switches.unknown_customer_error
            raise oauth_refusal(400, error, "Invalid scope")
        return self._tokens.issue(
            "customer",
            client.client_id,
            owner=customer,
            product_id=client.product_id,
            life_s=life_s,
        )

    def _refresh(self, client: OAuthClient, form: Mapping[str, Any]) -> Token:
        refresh_text = form.get("refresh_token")
        if not refresh_text:
            raise invalid_request('No "refresh_token" parameter')
        return self._tokens.refresh(refresh_text, client.client_id)

    def _authorization_code(self, _client: OAuthClient, form: Mapping[str, Any]) -> Token:
        if not form.get("code"):
            raise invalid_request('No "code" parameter')
        raise invalid_grant("Invalid code")  # nobody is ever given one here

    def _user_token(self, client: OAuthClient, account: Account, form: Mapping[str, Any]) -> Token:
        life_s = self._life_s(form)
        return self._tokens.issue("user", client.client_id, owner=account, life_s=life_s)

    def _life_s(self, form: Mapping[str, Any]) -> float:
        """`expires_in` seconds, or until `expires_at`; what is unreadable is passed over."""
        try:
            if "expires_in" in form:
                return max(0.0, float(int(form["expires_in"])))
            if "expires_at" in form:
                until = datetime.fromisoformat(form["expires_at"]).astimezone()
                return max(1.0, (until - self._clock.utc()).total_seconds())
        except (TypeError, ValueError):
            return DEFAULT_LIFE_S
        return DEFAULT_LIFE_S
