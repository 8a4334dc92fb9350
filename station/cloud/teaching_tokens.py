"""Lessons about tokens: which kinds may, what a lock-out is, whose limit was reached."""

from station.cloud.kinds import names_of
from station.cloud.oauth import grant_refusal
from station.cloud.refusals import PAUSE_S, Paused, refusal
from station.cloud.said import Lesson, Said
from station.domain.calls.limits import LIMITS, Limit
from station.domain.calls.shape import Kind, Style
from station.domain.cloud_errors import (
    CloudRefused,
    LockedOut,
    ProductUnknown,
    RateLimited,
    SignInNeeded,
    TokenLacksScope,
    WrongTokenKind,
)
from station.domain.errors import StationError

_LOCKED_S = 1800.0
_SHARED = "It counts for everybody behind this public address together."
_OF_A_USER = "It counts for each user."


def limit(said: Said) -> Lesson | None:
    """How long, and whose budget it is (cloud-api 3.6)."""
    trouble = said.known
    if trouble is None and said.is_no:
        read = grant_refusal if said.kind is Kind.CLIENT else refusal
        trouble = read(said.call, said.answer)
    if isinstance(trouble, LockedOut):
        pause_s = said.answer.retry_after_s or _LOCKED_S
        text = (
            f"{said.title}: too many wrong log-ins came from this public address. Nobody behind"
            f" it gets a token for {_time(pause_s)}."
        )
        return Lesson(LockedOut(text, seen=said.evidence))
    if isinstance(trouble, RateLimited):
        pause_s = said.answer.retry_after_s or PAUSE_S
        return Lesson(Paused(_limit_text(said, pause_s), wait_s=pause_s, seen=said.evidence))
    return None


def sign_in(said: Said) -> Lesson | None:
    """Single sign-on knows no password, and a second factor needs a person."""
    if said.slug == "sso_user":
        text = f"{said.title}: this account signs in elsewhere (SSO); a password does not work."
        hint = "Paste a token of the account instead."
    elif said.slug == "mfa_required":
        text, hint = f"{said.title}: this account has a second factor.", "Give its one-time code."
    else:
        return None
    return Lesson(SignInNeeded(text, hint=hint, seen=said.evidence))


def style_refused(said: Said) -> Lesson | None:
    """Newer servers may take no token outside the header (cloud-api 2.1)."""
    is_elsewhere = said.order.style is not Style.HEADER
    if not is_elsewhere or said.answer.status != 400 or said.slug != "invalid_request":
        return None
    text = f"{said.title}: the cloud takes no token by {said.order.style} ({said.words})."
    hint = "Send the token in the header: it is safer too."
    return Lesson(CloudRefused(text, hint=hint, seen=said.evidence))


def token_refused(said: Said) -> Lesson | None:
    """The kind may not, lacks a scope, or is not the thing's (cloud-api 5.3)."""
    if not said.is_no:
        return None
    trouble = refusal(said.call, said.answer)
    if isinstance(trouble, ProductUnknown) and said.kind is not Kind.PRODUCT:
        return None
    if not isinstance(trouble, TokenLacksScope | WrongTokenKind | ProductUnknown):
        return None
    offers = {"token_kind": tuple(str(kind) for kind in said.kinds)} if said.kinds else {}
    text = f"{trouble} {_cause(said, trouble)} {_who_may(said)}"
    return Lesson(type(trouble)(text, hint=_remedy(said), seen=said.evidence), offers)


def _cause(said: Said, trouble: StationError) -> str:
    call = said.order.call
    if isinstance(trouble, ProductUnknown):
        return "A product token acts in its own product only."
    if said.kind is not None and said.kind not in (*call.tokens, *call.doubtful):
        return f"A {said.kind} token may not make this call."
    if said.kind is Kind.API_USER and call.scope:
        return f"This API user lacks the scope {call.scope}."
    if "recognize that device" in str(said.value("info")).lower():
        way = f" A product's device answers to {call.twin}." if call.twin else ""
        return f"Either there is no such device, or it is not this token's.{way}"
    return "The token's owner may not do this."


def _who_may(said: Said) -> str:
    call = said.order.call
    if not call.tokens:
        return "The call takes no token."
    others = [kind for kind in call.tokens if kind is not Kind.API_USER or not call.scope]
    text = f"It takes a {names_of(others)} token" if others else "It takes an API user's token"
    if Kind.API_USER in call.tokens and call.scope:
        text += f", or an API user's with the scope {call.scope}"
    return f"{text}."


def _remedy(said: Said) -> str:
    if said.kinds:
        return f"Switch to the {names_of(said.kinds)} token."
    return "Give a token that may, or have an engineer widen this one's scope."


def _limit_text(said: Said, pause_s: float) -> str:
    limit_of = {each.name: each for each in LIMITS}
    reached = limit_of[said.order.call.budget]
    whose = _OF_A_USER if reached.name == "serials" else _SHARED
    return (
        f"{said.title}: the cloud wants a pause of {_time(pause_s)}. The limit is"
        f" {_amount(reached)}. {whose}"
    )


def _amount(reached: Limit) -> str:
    return f"{reached.title.lower()}: {reached.most:,} in {_time(reached.span_s)}"


def _time(seconds: float) -> str:
    return f"{seconds / 60:g} min" if seconds >= 120 else f"{seconds:g} s"
