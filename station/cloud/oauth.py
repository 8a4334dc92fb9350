"""The token endpoint and what else is asked about tokens. Blocking; never repeated by itself:
ten refusals in a row lock the site out (cloud-api 3.6).
"""

import re

from station.cloud.answer import Answer, Auth, Call, Exchange
from station.cloud.declared import declared
from station.cloud.refusals import Paused, body_of, refusal, slug_of, words_of
from station.cloud.replies import Token, read_expiry, read_mfa_token, read_token
from station.domain.cloud_errors import CustomerRefused, LockedOut, SecretRefused, SignInNeeded
from station.domain.errors import StationError
from station.domain.identity import Customer, Secret

TOKEN_LIFE_S = 3600
"""What we ask for: short, since it is renewed by itself (cloud-api 5.1)."""
USER_TOKEN_LIFE_S = 8 * 3600
"""A working day: renewing it may need a person."""
_LOCKED_AT_LEAST_S = 600.0
"""A rate limit ends within 5 minutes; a longer pause is the lock-out (cloud-api 3.6)."""
PUBLIC = Auth("public client", Secret("particle"), "particle")
"""The well-known pair for a person's own log-in (cloud-api 2.2): no secret."""


class TokenDesk:
    """One method per grant. Raises SecretRefused, LockedOut, RateLimited, CloudUnwell,
    SiteOffline, ReplyLost, ReplyNotUnderstood everywhere.
    """

    def __init__(self, session: Exchange) -> None:
        self._session = session

    def product_token(self, client: Auth) -> Token:
        """A product bearer token for a client made inside the product."""
        call = declared("Getting the product token", "tokens.product", client,
                        expires_in=str(TOKEN_LIFE_S))  # fmt: skip
        return read_token(_granted(call, self._session.exchange(call)))

    def customer_token(self, client: Auth, customer: Customer) -> Token:
        """A token of a customer that exists. Raises CustomerRefused for one that does not; which
        error the cloud has for that is not known (cloud-api 8.1).
        """
        call = declared("Getting the customer's token", "tokens.customer", client,
                        customer=customer.name, expires_in=str(TOKEN_LIFE_S))  # fmt: skip
        answer = self._session.exchange(call)
        is_json, body = answer.parsed()
        is_about_client = slug_of(body) in ("invalid_client", "invalid_token")
        if answer.status in (400, 403, 404) and is_json and not is_about_client:
            words = answer.mask(words_of(body))
            raise CustomerRefused(f"The cloud gives no token for customer {customer} ({words}).")
        return read_token(_granted(call, answer))

    def log_in(self, username: str, password: Secret) -> Token | Secret:
        """A user token, or the MFA token of an account with a second factor. Raises SignInNeeded
        for an account that signs in elsewhere (SSO).
        """
        call = declared("Logging in", "tokens.log-in", PUBLIC, username=username,
                        password=password.text, expires_in=str(USER_TOKEN_LIFE_S))  # fmt: skip
        answer = self._session.exchange(call)
        _, body = answer.parsed()
        if slug_of(body) == "mfa_required":
            return read_mfa_token(body)
        if slug_of(body) == "sso_user":
            raise SignInNeeded(
                "This account signs in elsewhere (SSO); a password does not work here.",
                hint="Give a token of the account instead.",
            )
        return read_token(_granted(call, answer))

    def second_factor(self, mfa_token: Secret, one_time_code: str) -> Token:
        """The second step. Raises SecretRefused for a code that is wrong or late: the cloud says
        so in two ways, 400 and 401 (cloud-api 2.2).
        """
        call = second_step(mfa_token, one_time_code)
        answer = self._session.exchange(call)
        if not answer.is_fine:
            raise code_refusal(call, answer)
        return read_token(_granted(call, answer))

    def expires_at(self, auth: Auth) -> str | None:
        """When the token ends, as the cloud writes it; None is never. Raises TokenExpired."""
        call = declared("Asking about the token", "tokens.current", auth)
        return read_expiry(body_of(call, self._session.exchange(call)))

    def revoke(self, auth: Auth) -> None:
        """End the token itself. The cloud says yes for any token (cloud-api 2.3)."""
        call = declared("Ending the token", "tokens.delete-current", auth)
        body_of(call, self._session.exchange(call))


def second_step(mfa_token: Secret, one_time_code: str) -> Call:
    """The one call that is not declared: it only ever follows a log-in (cloud-api 2.2)."""
    form = (
        ("grant_type", "urn:custom:mfa-otp"),
        ("mfa_token", mfa_token.text),
        ("otp", one_time_code),
    )
    what = "Logging in with the second factor"
    return Call(what, "POST", "/oauth/token", PUBLIC, form=form, must_end=True)


def _granted(call: Call, answer: Answer) -> object:
    """The body of a grant. Raises LockedOut where the pause is longer than any rate limit's."""
    if answer.is_fine:
        return body_of(call, answer)
    raise grant_refusal(call, answer)


def grant_refusal(call: Call, answer: Answer) -> StationError:
    trouble = refusal(call, answer)
    if isinstance(trouble, Paused) and _is_lock_out(trouble):
        return LockedOut(f"{call.what}: the cloud has locked this site out.", seen=trouble.seen)
    return trouble


def code_refusal(call: Call, answer: Answer) -> StationError:
    """Of the second step: a code that is wrong or late, told in two ways (cloud-api 2.2)."""
    trouble = grant_refusal(call, answer)
    if answer.status in (400, 401, 403) and not isinstance(trouble, LockedOut):
        return SecretRefused("The cloud did not accept the one-time code.")
    return trouble


def _is_lock_out(trouble: Paused) -> bool:
    says_so = re.search(r"\block(ed)?\b|lock-?out", str(trouble), re.IGNORECASE)
    return trouble.wait_s > _LOCKED_AT_LEAST_S or bool(says_so)
