"""Which cloud, and who asks: from the command line, a recipe, the settings, in this order."""

from station.command.cloud.wish import AccountWish
from station.domain.calls.shape import Kind
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.flow.cloud_desk import DeskAccount
from station.flow.ports import Outside

_MINTED = (Kind.PRODUCT, Kind.CUSTOMER)
"""Kinds that a client makes; without one, a token given by hand may be of them."""


def account_of(
    wish: AccountWish, outside: Outside, kind: Kind | None = None, *, has_token: bool = False
) -> DeskAccount:
    """`has_token`: a token was given by hand. A product named together with its client is the one
    worked on. Raises RecipeWrong, SettingsUnreadable.
    """
    known = _recipe(wish.recipe, outside) if wish.recipe else _settings(wish.cloud, outside)
    client = wish.client_id or known.client_id
    is_other_client = client != known.client_id
    return DeskAccount(
        (wish.cloud or known.cloud_url).rstrip("/"),
        (wish.product if is_other_client else "") or known.product or wish.product,
        client,
        wish.user or known.username,
        _given_kind(kind, has_client=bool(client)) if has_token else Kind.USER,
    )


def _recipe(path: str, outside: Outside) -> DeskAccount:
    recipe = outside.recipe(path)
    return DeskAccount(
        recipe.cloud_url, recipe.product, recipe.client_id or "", recipe.username or ""
    )


def _settings(cloud: str, outside: Outside) -> DeskAccount:
    """Client and product of the settings belong to the settings' cloud, to no other."""
    settings = outside.settings()
    url = settings.get("cloud_url") or DEFAULT_CLOUD_URL
    if cloud and cloud.rstrip("/") != url.rstrip("/"):
        return DeskAccount(cloud)
    return DeskAccount(
        url,
        settings.get("product", ""),
        settings.get("client_id", ""),
        settings.get("username", ""),
    )


def _given_kind(kind: Kind | None, *, has_client: bool) -> Kind:
    if kind is Kind.API_USER or (kind in _MINTED and not has_client):
        return kind
    return Kind.USER
