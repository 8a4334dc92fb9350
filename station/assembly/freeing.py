"""Joins what frees a unit: every call of the cloud, the cable, the record, the kept codes."""

import platform
from typing import TYPE_CHECKING

from station.assembly.clouds import checked_host
from station.assembly.keeping import ledger_of
from station.domain.recipe import DEFAULT_CLOUD_URL, Recipe
from station.flow.cloud_desk import DeskAccount
from station.flow.field.free_ports import FreeHands
from station.flow.field.freeing import UnitFreeing
from station.flow.ports import Device, Operator, Way
from station.host.codes import KeptCodes
from station.ledger.journal import LedgerJournal

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside


def open_freeing(
    outside: "StationOutside", recipe: Recipe | None, operator: Operator | None
) -> UnitFreeing:
    """For the account of `recipe`, or that of the settings. Raises RecipeWrong."""
    account = account_of(outside, recipe)
    at = recipe or Recipe("release", account.product or "none", cloud_url=account.cloud_url)
    host = checked_host(account.cloud_url)
    door, clock, records = outside.door(at), outside.clock(at), outside.records()
    codes = KeptCodes(outside.secrets, host, account.product)

    async def open_port(address: str) -> Device:
        return await door.open(Way.usb(address))

    async def give_back() -> None:
        await codes.close()
        await records.close()

    hands = FreeHands(
        outside.cloud_desk(account, operator),
        records,
        lambda: LedgerJournal(ledger_of(outside)),
        codes,
        clock,
        door.ports,
        open_port,
        outside.settings().get("station") or platform.node(),
    )
    return UnitFreeing(hands, give_back)


def account_of(outside: "StationOutside", recipe: Recipe | None) -> DeskAccount:
    """Where the cloud is and who asks."""
    if recipe is not None:
        return DeskAccount(
            recipe.cloud_url, recipe.product, recipe.client_id or "", recipe.username or ""
        )
    settings = outside.settings()
    return DeskAccount(
        settings.get("cloud_url") or DEFAULT_CLOUD_URL,
        settings.get("product", ""),
        settings.get("client_id", ""),
        settings.get("username", ""),
    )
