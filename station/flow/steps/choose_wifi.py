"""Decide which Wi-Fi the device is to join."""

from collections.abc import Mapping
from dataclasses import replace

from station.domain.identity import Secret
from station.domain.questions import WIFI, WIFI_PASSWORD
from station.domain.recipe import Recipe
from station.domain.unit import Equipped, Unit
from station.domain.wifi import NO_SECRET, Security, WifiNetwork
from station.flow.step import Tools, step


@step("Choose the Wi-Fi", timeout_s=30)
async def choose_wifi(unit: Unit, tools: Tools) -> Equipped:
    """What cannot be right is refused here, before any device is touched. Raises
    CredentialsMalformed, Unanswered.
    """
    recipe = tools.recipe
    if recipe.keeps_wifi:
        tools.teller.noted("The device keeps the Wi-Fi it has.")
        return Equipped(unit.slot, None)
    if recipe.ssid is None:
        return Equipped(unit.slot, _answered(await tools.operator.fill(WIFI)))
    return Equipped(unit.slot, await _of_recipe(recipe, recipe.ssid, tools))


async def _of_recipe(recipe: Recipe, ssid: str, tools: Tools) -> WifiNetwork:
    if recipe.security is Security.OPEN:
        return WifiNetwork(ssid, security=Security.OPEN, is_hidden=recipe.is_hidden)
    password = tools.wifi_password
    if password is None and not _signs_in_by_certificate(tools):
        password = Secret(await tools.operator.answer(WIFI_PASSWORD))
    return WifiNetwork(
        ssid,
        password or NO_SECRET,
        recipe.security,
        recipe.cipher,
        recipe.is_hidden,
        tools.enterprise,
    )


def _signs_in_by_certificate(tools: Tools) -> bool:
    return tools.enterprise is not None and tools.enterprise.method == "eap-tls"


def _answered(answers: Mapping[str, str]) -> WifiNetwork:
    chosen = answers.get("wifi_security", "auto")
    network = WifiNetwork(answers["wifi_ssid"], is_hidden=answers.get("wifi_hidden") == "yes")
    return replace(
        network,
        password=Secret(answers.get("wifi_password", "")),
        security=None if chosen == "auto" else Security(chosen),
    )
