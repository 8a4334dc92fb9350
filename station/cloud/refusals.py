"""What the cloud means when it says no, in all the shapes it says it (cloud-api 3)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from station.cloud.answer import Answer, Auth, Call
from station.domain.cloud_errors import (
    CloudRefused,
    CloudUnwell,
    NeverOnline,
    ProductUnknown,
    RateLimited,
    SecretRefused,
    SignInNeeded,
    SiteOffline,
    TokenExpired,
    TokenLacksScope,
    WrongTokenKind,
)
from station.domain.errors import StationError

PAUSE_S = 60.0
"""How long a rate limit is waited for when the cloud does not say (cloud-api 3.5)."""
_MOST_WORDS = 300  # characters of the cloud's own words in a sentence of ours
_DEEPEST = 6
"""How far arrays of arrays are followed; the cloud nests two."""


class Paused(RateLimited):
    """A rate limit, and how many story seconds the cloud wants to be left alone."""

    def __init__(self, text: str, *, wait_s: float, seen: tuple[str, ...] = ()) -> None:
        super().__init__(text, seen=seen)
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class _Seen:
    """A refusal as far as it could be read."""

    status: int
    slug: str
    words: str
    is_json: bool
    has_info: bool
    kind: str
    is_of_product: bool


def words_of(body: Any) -> str:
    """The cloud's own words, by the precedence of cloud-api 3.4; "" when it has none."""
    if not isinstance(body, dict):
        return body.strip() if isinstance(body, str) else ""
    for key in ("error_description", "error", "err", "errors", "description", "info"):
        if words := "\n".join(texts_in(body.get(key))):
            return words
    return ""


def slug_of(body: Any) -> str:
    """The machine's word for it, as `invalid_token`; "" when there is none."""
    slug = body.get("error") if isinstance(body, dict) else None
    return slug if isinstance(slug, str) else ""


def refusal(call: Call, answer: Answer) -> StationError:
    """The named trouble of an answer that is not fine, or fine in status only."""
    is_json, body = answer.parsed()
    words = answer.mask(words_of(body))
    seen = _Seen(
        answer.status,
        slug_of(body),
        words,
        is_json,
        isinstance(body, dict) and "info" in body,
        call.auth.kind if call.auth is not None else "",
        call.path.startswith("/v1/products/"),
    )
    text = _sentence(call, answer, words)
    evidence = (f"{call.named}: {answer.status} {answer.shown}",)
    if _is_limit(seen):
        wait_s = PAUSE_S if answer.retry_after_s is None else answer.retry_after_s
        return Paused(f"{text} It wants a pause of {wait_s:g} s.", wait_s=wait_s, seen=evidence)
    for kind, fits in _CLASSES:
        if fits(seen):
            return kind(text, seen=evidence)
    return CloudRefused(text, seen=evidence)


def body_of(call: Call, answer: Answer) -> Any:
    """The JSON of a fine answer. Raises the trouble of any other; CloudUnwell for a page that
    is no JSON, CloudRefused for a refusal under a fine status (cloud-api 3.3).
    """
    is_json, body = answer.parsed()
    is_no = isinstance(body, dict) and body.get("ok") is False
    if answer.is_fine and is_json and not is_no:
        return body
    raise refusal(call, answer)


def texts_in(value: Any, depth: int = 0) -> list[str]:
    """Texts in a value that may be a text, an object or arrays in arrays."""
    if isinstance(value, str):
        return [value.strip()] if value.strip() else []
    if depth >= _DEEPEST:
        return []
    if isinstance(value, list):
        return [text for item in value for text in texts_in(item, depth + 1)]
    if isinstance(value, dict):
        keys = ("error", "message", "status", "error_description", "description")
        return [text for key in keys for text in texts_in(value.get(key), depth + 1)]
    return []


def _sentence(call: Call, answer: Answer, words: str) -> str:
    said = " ".join(words.split())[:_MOST_WORDS] or answer.mask(answer.reason) or "no words"
    if answer.location:
        said = f"sent on to {answer.location}, perhaps a sign-in page"
    asked_with = f", asked with {_named(call.auth)}" if call.auth is not None else ""
    return f"{call.what}: the cloud answered {answer.status}{asked_with}: {said.rstrip('.')}."


def _named(auth: Auth) -> str:
    return f"the {auth.kind} token" if auth.client_id is None else f"the {auth.kind}"


def _is_limit(seen: _Seen) -> bool:
    return seen.status in (429, 529) or seen.slug == "rate_limit_exceeded"


def _wants_token(seen: _Seen) -> bool:
    is_named = seen.slug in ("invalid_token", "expired_token")
    says_so = seen.status == 400 and re.search(r"access token", seen.words, re.IGNORECASE)
    return is_named or seen.status == 401 or bool(says_so)


def _is_wrong_kind(seen: _Seen) -> bool:
    wrong = r"malformed auth header|only one method may be used|putting the token in the body"
    return seen.status == 400 and bool(re.search(wrong, seen.words, re.IGNORECASE))


def _is_product_unknown(seen: _Seen) -> bool:
    """The same words with an `info` are a token's lack, not the product's (cloud-api 3.2)."""
    if not seen.is_of_product or seen.status not in (403, 404):
        return False
    if re.search(r"product not found|no such product", seen.words, re.IGNORECASE):
        return True
    return not seen.has_info and bool(re.search(r"permission denied", seen.words, re.IGNORECASE))


def _is_timed_out(seen: _Seen) -> bool:
    """The device did not answer the cloud: its state, not the service's (cloud-api 3.5)."""
    says_so = re.search(r"timed out|core isn't online", seen.words, re.IGNORECASE)
    return seen.status == 408 or (seen.status in (400, 404, 500) and bool(says_so))


def _is_elsewhere(seen: _Seen) -> bool:
    """A redirection or a proxy's demand: something stands between us and the cloud."""
    return 300 <= seen.status < 400 or seen.status == 407


_CLASSES: tuple[tuple[type[StationError], Callable[[_Seen], bool]], ...] = (
    (SignInNeeded, lambda seen: seen.slug in ("mfa_required", "sso_user")),
    (SecretRefused, lambda seen: seen.slug in ("invalid_client", "invalid_grant")),
    (SecretRefused, lambda seen: seen.kind == "client" and seen.status == 401),
    (WrongTokenKind, _is_wrong_kind),
    (TokenExpired, _wants_token),
    (SiteOffline, _is_elsewhere),
    (NeverOnline, _is_timed_out),
    (CloudUnwell, lambda seen: seen.status >= 500 or not seen.is_json),
    (ProductUnknown, _is_product_unknown),
    (TokenLacksScope, lambda seen: seen.status == 403 or seen.slug == "unauthorized"),
)
"""In order: the first that fits is the cause (cloud-api 3.5)."""
