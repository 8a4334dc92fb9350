"""Whether the account's tokens are good, for how long, and what they may do; and how much of the
site's calls is left.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from station.domain.calls.catalogue import CALLS
from station.domain.calls.limits import Budget
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import LockedOut, RateLimited, SecretRefused, TokenExpired
from station.domain.errors import SecretMissing, StationError
from station.domain.field.findings import Finding, State, fix, ok, watch
from station.domain.field.findings_line import CLOUD
from station.flow.cloud_desk import CloudDesk, DeskNews
from station.flow.field.doctor import Check

TOKEN, BUDGET = "token", "budget"  # the name of a check
NOT_ASKED = watch(
    TOKEN, "The token was not tried: the cloud is not reached.",
    "A call that nobody answers proves nothing of it.", "Mend the way to the cloud first.",
)  # fmt: skip
CLAIM_PATH = {
    "products.device-info": "look at the device",
    "products.import": "import",
    "customers.create": "make customers",
    "claim-codes.product": "make claim codes",
    "events.product": "hear events",
}
"""The calls of a claim in customer mode, in words."""
SOON_S = 86_400.0
_ASKED = (Kind.PRODUCT, Kind.USER)
_SOME_CUSTOMER = "somebody@example.com"
_WHY = "Without it the cloud does nothing for this station."


def account_check(desk: Callable[[], CloudDesk], now: Callable[[], datetime]) -> Check:
    """`desk` opens one for the account of the settings; it is closed again."""

    async def look() -> Sequence[Finding]:
        cloud = desk()
        try:
            tokens = await _tokens(cloud, now())
            return (*tokens, judge_budget(await cloud.budget()))
        finally:
            await cloud.close()

    return Check(TOKEN, look)


def is_reached(findings: Sequence[Finding]) -> bool:
    """By what was found of the way there."""
    return any(each.check == CLOUD and each.state is not State.FIX for each in findings)


async def _tokens(desk: CloudDesk, now: datetime) -> Sequence[Finding]:
    order = Order(CALLS["tokens.current"])
    kinds = [kind for kind in desk.kinds_for(order) if kind in _ASKED]
    if not kinds:
        return (
            watch(TOKEN, "No token and no client's secret is at hand.", _WHY,
                  "Enter the account in Settings, or give it by its STATION_SECRET variable.",
                  SecretMissing.code),
        )  # fmt: skip
    return [await _token(desk, kind, now) for kind in kinds]


async def _token(desk: CloudDesk, kind: Kind, now: datetime) -> Finding:
    try:
        reply = await desk.send(Order(CALLS["tokens.current"], kind=kind), _nobody)
        if reply.trouble is not None:
            raise reply.trouble
    except (TokenExpired, SecretRefused, LockedOut) as trouble:
        return fix(TOKEN, str(trouble), _WHY, trouble.hint, trouble.code)
    except StationError as trouble:
        return watch(TOKEN, f"The {kind} token: {trouble}", _WHY, trouble.hint, trouble.code)
    return judge_token(kind, _ends_at(reply), _may(desk), now)


def judge_token(kind: Kind, ends_at: datetime | None, may: Sequence[str], now: datetime) -> Finding:
    """Product tokens are renewed by Station itself; an account's token is not."""
    left_s = (ends_at - now).total_seconds() if ends_at is not None else None
    if kind is Kind.USER and left_s is not None and left_s < SOON_S:
        return watch(
            TOKEN, f"The account's token ends in {max(left_s, 0) / 3600:.0f} h.",
            "Then whatever needs the account stops.", "Log in again before the shift.",
            TokenExpired.code,
        )  # fmt: skip
    missing = [words for words in CLAIM_PATH.values() if words not in may]
    if missing:
        return watch(
            TOKEN, f"The {kind} token is good; it takes more to {', '.join(missing)}.",
            "A claim for a customer takes all of it.", "Give the product's client and its secret.",
            SecretMissing.code,
        )  # fmt: skip
    return ok(TOKEN, f"The {kind} token is good{_until(left_s)}; we may {', '.join(may)}.")


def judge_budget(budget: Budget) -> Finding:
    """The site's pace is shared by all Stations of this computer (settled 1.11)."""
    why = "The cloud counts calls for each public address."
    if budget.locked_for_s > 0:
        minutes = -(-budget.locked_for_s // 60)
        return fix(BUDGET, f"{LockedOut.what} {minutes:.0f} min are left.", why, LockedOut.hint,
                   LockedOut.code)  # fmt: skip
    spent = [line for line in budget.lines if line.used * 10 >= line.most * 8]
    if spent or budget.halved_for_s > 0:
        names = ", ".join(f"{line.limit.title} {line.used} of {line.most}" for line in spent)
        return watch(
            BUDGET, f"Little of the site's calls is left: {names or 'the cloud slowed us'}.", why,
            "Nothing to do; calls go on by themselves in a few minutes.", RateLimited.code,
        )  # fmt: skip
    calls = budget.lines[0]
    return ok(BUDGET, f"{calls.used} of {calls.most} calls of 5 min are used.")


def _may(desk: CloudDesk) -> tuple[str, ...]:
    return tuple(
        words for name, words in CLAIM_PATH.items()
        if desk.kinds_for(Order(CALLS[name], customer=_SOME_CUSTOMER))
    )  # fmt: skip


def _ends_at(reply: Reply) -> datetime | None:
    """None: it never ends, or the cloud does not say."""
    told = reply.parsed.get("expires_at") if isinstance(reply.parsed, dict) else None
    try:
        ends_at = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
    return ends_at if ends_at is not None and ends_at.tzinfo is not None else None


def _until(left_s: float | None) -> str:
    if left_s is None:
        return " and does not end"
    return f" for {left_s / 86_400:.0f} days" if left_s > SOON_S else f" for {left_s / 60:.0f} min"


def _nobody(_news: DeskNews) -> None:
    """What happens meanwhile is of no interest here."""
