"""Opens the cloud a recipe names, with the secrets that were given."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from station.cloud.grants import LogIn
from station.cloud.link import CloudLink
from station.domain.errors import RecipeWrong, SecretMissing, Unanswered
from station.domain.identity import Secret
from station.domain.questions import Question
from station.domain.recipe import Ownership, Recipe, checked_cloud_url
from station.flow.ports import Operator
from station.flow.teller import Teller
from station.host.clock import SystemClock
from station.host.secrets import Secrets

if TYPE_CHECKING:
    from station.cloud.desk import CloudDesk
    from station.flow.cloud_desk import DeskAccount

_GUARD, _BUDGET, _HISTORY = "refused-secrets.json", "site-budget.json", "cloud-calls.jsonl"
_NEEDS_ACCOUNT = (Ownership.ACCOUNT, Ownership.DEVELOPMENT)


@dataclass(frozen=True)
class Company:
    """Who is there while the cloud is spoken with; None: nobody answers, nobody is told."""

    operator: Operator | None = None
    teller: Teller | None = None
    trace: Callable[[str, bytes], None] | None = None

    def hear(self, text: str) -> None:
        """The cloud is asked once more, or waited for."""
        if self.teller is not None:
            self.teller.retried("Asks the cloud again", text)

    async def ask(self, question: Question) -> str:
        """Raises Unanswered."""
        if self.operator is None:
            raise Unanswered(f"Nobody is there to answer: {question.text}")
        return await self.operator.answer(question)


@dataclass(frozen=True)
class ForMany:
    """One cloud for many units at once: so many calls side by side, and who hears of repeats and
    of waits (story seconds) in the task that asked.
    """

    lanes: int
    said: Callable[[str], None]
    waits: Callable[[str, float], None]


def open_cloud(  # noqa: PLR0913, PLR0917  # what a log-in takes, and who is there
    recipe: Recipe,
    secrets: Secrets,
    clock: SystemClock,
    company: Company,
    state_folder: Path,
    many: ForMany | None = None,
) -> CloudLink:
    """Raises SecretMissing when what the recipe's mode needs was not given."""
    host = recipe.cloud_host
    token = secrets.find("token", host)
    password = secrets.find("password", host) if recipe.username else None
    client = secrets.find("client", host) if recipe.client_id else None
    if recipe.client_id and client is None:
        raise SecretMissing("The client's secret was not given (STATION_SECRET_CLIENT).")
    needs_user = recipe.ownership in _NEEDS_ACCOUNT or recipe.client_id is None
    if needs_user and token is None and password is None:
        raise SecretMissing("The account's token was not given (STATION_SECRET_TOKEN).")

    return CloudLink(
        url=recipe.cloud_url,
        product=recipe.product,
        client_id=recipe.client_id,
        client_secret=client,
        user_token=token,
        username=recipe.username,
        password=password,
        clock=clock,
        ask=company.ask,
        guard_file=str(state_folder / _GUARD),
        budget_file=str(state_folder / _BUDGET),
        tell=company.hear if many is None else many.said,
        trace=company.trace,
        time_scale=clock.scale,
        lanes=1 if many is None else many.lanes,
        tell_wait=None if many is None else many.waits,
    )


def checked_host(url: str) -> str:
    """Raises RecipeWrong for an address that is not safe."""
    try:
        return urlsplit(checked_cloud_url(url)).netloc
    except ValueError as cause:
        raise RecipeWrong(f"The cloud's address cannot be used: {cause}.") from cause


def open_desk(
    account: "DeskAccount",
    secrets: Secrets,
    clock: SystemClock,
    company: Company,
    state_folder: Path,
) -> "CloudDesk":
    """With whatever secrets are at hand: what is wanting is told by the call that needs it."""
    from station.cloud.desk import CloudDesk, DeskHands  # a claim does without
    from station.host.history import CallHistory

    host = checked_host(account.cloud_url)
    history = CallHistory(state_folder / _HISTORY)

    def keep(name: str, secret: Secret, forever: bool) -> None:  # noqa: FBT001  # as it is called
        secrets.keep(name, secret, host, forever=forever)

    log_in = LogIn(
        account.client_id or None,
        secrets.find("client", host) if account.client_id else None,
        secrets.find("token", host),
        account.username or None,
        secrets.find("password", host) if account.username else None,
        account.given_kind,
    )
    hands = DeskHands(
        company.ask,
        clock,
        history.remember,
        history.newest_first,
        keep,
        company.trace,
        str(state_folder / _GUARD),
        str(state_folder / _BUDGET),
        clock.scale,
    )
    return CloudDesk(account, log_in, hands)
