"""The recipe of a bench for which no file was chosen: what the first run's account says, as Guided
uses it. Each unit gets a customer of its own.
"""

from collections.abc import Mapping

from station.domain.recipe import Ownership, Recipe, checked_cloud_url


def account_recipe(settings: Mapping[str, str], name: str) -> Recipe | None:
    """None before the first run, or with what Settings would not take."""
    if not (settings.get("cloud_url") and settings.get("product")):
        return None
    try:
        return Recipe(
            name=name,
            product=settings["product"],
            cloud_url=checked_cloud_url(settings["cloud_url"]),
            client_id=settings.get("client_id") or None,
            username=settings.get("username") or None,
            ownership=Ownership(settings.get("ownership") or Ownership.CUSTOMER),
            customer_from="uuid",
            ssid=settings.get("ssid") or None,
        )
    except ValueError:
        return None
