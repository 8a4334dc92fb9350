"""Joins an offline round: the record, the kept codes, the cloud where there is one, the ways to
a device.
"""

import platform
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from station.assembly.clouds import Company, open_cloud
from station.assembly.crossing import line_to
from station.assembly.keeping import ledger_of
from station.assembly.outside import enterprise_of
from station.domain.errors import RecipeWrong
from station.domain.recipe import Recipe
from station.flow.field.round_desk import StationRounds
from station.flow.field.round_ports import RoundMeans
from station.flow.line import DeviceLine
from station.flow.ports import Cloud, Operator, Way
from station.flow.recipe_operator import RecipeOperator
from station.flow.teller import Teller
from station.host.codes import KeptCodes
from station.host.traveller_file import read_traveller
from station.ledger.journal import LedgerJournal
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside


def open_rounds(
    outside: "StationOutside", operator: Operator | None, account: Recipe | None = None
) -> StationRounds:
    """Nothing is opened before a visit of the round."""

    def recipe(file: str) -> Recipe:
        if file:
            return outside.recipe(file)
        if account is None:
            raise RecipeWrong(
                "The round was begun in the window, with the account alone.",
                hint="Go on in the window.",
            )
        return account

    opener = _Opener(outside, RecipeOperator(outside.answers, operator))
    return StationRounds(
        lambda: LedgerJournal(ledger_of(outside)),
        recipe,
        lambda file: read_traveller(Path(file)),
        opener.means,
        outside.clock(),
        opener.close,
    )


@dataclass
class _Opener:
    outside: "StationOutside"
    operator: Operator
    _codes: dict[tuple[str, str], KeptCodes] = field(default_factory=dict)
    """By cloud and product: a code is found again in memory while the program runs."""

    def means(self, recipe: Recipe) -> RoundMeans:
        outside = self.outside
        clock = outside.clock(recipe)

        def cloud() -> Cloud:
            company = Company(self.operator, None, outside.trace)
            return open_cloud(recipe, outside.secrets, clock, company, outside.state_folder)

        def line(way: Way, teller: Teller) -> DeviceLine:
            return line_to(outside, recipe, way, teller, clock)

        return RoundMeans(
            recipe, cloud, self._codes_of(recipe), self._store, clock, outside.verdicts,
            self.operator, line, lambda: str(uuid4()),
            lambda: outside.secrets.find("wifi", recipe.cloud_host) if recipe.ssid else None,
            lambda: enterprise_of(recipe.enterprise),
            outside.settings().get("station") or platform.node(),
        )  # fmt: skip

    def _codes_of(self, recipe: Recipe) -> KeptCodes:
        at = recipe.cloud_host, recipe.product
        if at not in self._codes:
            self._codes[at] = KeptCodes(self.outside.secrets, *at)
        return self._codes[at]

    async def _store(self) -> str:
        """A given passphrase opens the vault when it is first needed. Raises VaultWrong."""
        await beside("vault", self.outside.secrets.open_given_vault)
        return self.outside.vault_state()

    async def close(self) -> None:
        for codes in self._codes.values():
            await codes.close()
