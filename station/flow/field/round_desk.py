"""The one open round of this computer's record, visit by visit: nothing is held between them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from station.domain.clocks import CODE_LIFE_S
from station.domain.cloud_errors import CloudUnwell, RateLimited, SiteOffline
from station.domain.errors import ParameterWrong, RecipeWrong
from station.domain.field.rounds import SETTLED, Moment, Round, RoundUnit, UnitState, live_codes
from station.domain.field.rounds_reading import round_of
from station.domain.recipe import Recipe
from station.flow.field.round_announce import Announcing
from station.flow.field.round_book import RoundBook
from station.flow.field.round_confirm import Confirming
from station.flow.field.round_hand import hand
from station.flow.field.round_ports import (
    Announced,
    OpenJournal,
    OpenMeans,
    ReadList,
    ReadRecipe,
    RoundEnd,
    RoundMeans,
    RoundNews,
    RoundWish,
    TellFlow,
    TellRound,
)
from station.flow.field.round_time import RoundTime
from station.flow.field.round_visit import Visit
from station.flow.ports import Clock, Way

LOOKS_EVERY_S = 5.0
"""Between two looks of a confirming that waits (story seconds): a list of a few devices."""
_PASSING = (SiteOffline, CloudUnwell, RateLimited)
NO_ROUND = "No round is open."


class StationRounds:
    """Fulfils RoundDesk. The ledger is opened for each visit and closed at its end, so that a
    bench may have it meanwhile.
    """

    def __init__(  # noqa: PLR0913, PLR0917  # what is opened for each visit
        self,
        journal: OpenJournal,
        recipe: ReadRecipe,
        listed: ReadList,
        means: OpenMeans,
        clock: Clock,
        closing: Callable[[], Awaitable[Any]],
    ) -> None:
        self._journal, self._recipe, self._listed = journal, recipe, listed
        self._means = means
        self._clock, self._closing = clock, closing
        self._time = RoundTime(clock)
        self._noted: Round | None = None

    @property
    def moment(self) -> Moment:
        return self._time.moment(self._noted.noted_at if self._noted is not None else None)

    def recipe_of(self, found: Round) -> Recipe:
        kept = self._recipe(found.recipe_file)
        if kept.fingerprint != found.recipe_version:
            raise RecipeWrong(
                "The recipe has changed since the round was announced.",
                hint="Bring it back as it was, or end the round.",
            )
        return kept

    async def read(self) -> Round | None:
        journal = self._journal()
        try:
            found = round_of(await journal.open_runs())
        finally:
            await journal.close()
        self._noted = found
        return found.at(self.moment) if found is not None else None

    async def announce(self, wish: RoundWish, tell: TellRound) -> Announced:
        if wish.file:
            wish = replace(wish, traveller=self._listed(wish.file))
        async with self._visit(wish.recipe) as visit:
            before = visit.round
            if before is not None and before.recipe_version != wish.recipe.fingerprint:
                raise ParameterWrong(
                    f"A round of the recipe {before.recipe} is open.",
                    hint="End it first: station round end.",
                )
            cloud = visit.means.open_cloud()
            try:
                if before is not None and before.watched:
                    await Confirming(visit, cloud, tell).look()
                left_out = await Announcing(visit, cloud, tell).through(wish)
            finally:
                await cloud.close()
            return Announced(_seen(visit), left_out)

    async def hand(self, way: Way, tell: TellFlow) -> RoundUnit:
        async with self._visit() as visit:
            return await hand(visit, way, tell)

    async def confirm(self, tell: TellRound, *, waits: bool = False) -> Round:
        while True:
            found, is_reached = await self._confirmed(tell, waits=waits)
            if not waits or (is_reached and not _is_waited_for(found, self.moment)):
                return found
            await self._clock.sleep(LOOKS_EVERY_S)

    async def _confirmed(self, tell: TellRound, *, waits: bool) -> tuple[Round, bool]:
        """And whether the cloud could be asked."""
        is_reached = True
        async with self._visit() as visit:
            cloud = visit.means.open_cloud()
            try:
                await Confirming(visit, cloud, tell).look()
            except _PASSING as passing:
                if not waits:
                    raise
                is_reached = False
                tell(RoundNews(text=f"{passing} Station goes on by itself."))
            finally:
                await cloud.close()
            return _seen(visit), is_reached

    async def end(self, *, drops: bool = False) -> RoundEnd:
        async with self._visit(of_any_version=True) as visit:
            at_the_end = _seen(visit)
            live = live_codes(at_the_end.units, visit.moment)
            for book in visit.books:
                await _ended(visit, book, drops=drops)
            return RoundEnd(at_the_end, live, is_over=not visit.books)

    async def close(self) -> None:
        await self._closing()

    @asynccontextmanager
    async def _visit(
        self, recipe: Recipe | None = None, *, of_any_version: bool = False
    ) -> AsyncIterator[Visit]:
        """Without `recipe` the open round's own. Raises ParameterWrong where none is open."""
        journal = self._journal()
        try:
            runs = await journal.open_runs()
            found = round_of(runs)
            if recipe is None and found is not None and of_any_version:
                recipe = self._recipe(found.recipe_file)
            visit = Visit(self._means_for(recipe, found), journal, self._time, runs)
            yield visit
            self._noted = visit.round
        finally:
            await journal.close()

    def _means_for(self, recipe: Recipe | None, found: Round | None) -> RoundMeans:
        if recipe is not None:
            return self._means(recipe)
        if found is None:
            raise ParameterWrong(NO_ROUND, hint="Announce one where there is internet.")
        return self._means(self.recipe_of(found))


def _seen(visit: Visit) -> Round:
    found = visit.round
    if found is None:
        raise ParameterWrong(NO_ROUND, hint="Name a device that can be announced.")
    return found.at(visit.moment)


def _is_waited_for(found: Round, moment: Moment) -> bool:
    """Whether a unit may still connect by what it was given: within a code's hour."""
    return any(
        unit.state is UnitState.AWAITING
        and unit.handed_at is not None
        and moment.age_s(unit.handed_at) < CODE_LIFE_S
        for unit in found.units
    )


async def _ended(visit: Visit, book: RoundBook, *, drops: bool) -> None:
    """A code that nobody got is forgotten here; it ends with its hour."""
    unit = visit.seen(book)
    if not unit.may_hold_code:
        await visit.codes.forget(unit.device)
    elif unit.state not in SETTLED and not drops:
        return
    await book.verdict()
    await visit.close_run(book)
