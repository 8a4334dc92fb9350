"""A recipe as TOML: what `parse_recipe` reads, written the other way round."""

import json
import re
from collections.abc import Mapping
from itertools import groupby

from station.domain.errors import RecipeWrong
from station.domain.recipe import Recipe
from station.domain.recipe_keys import KEYS

Plain = str | bool | int | tuple[str, ...]
"""What a key of a recipe may hold."""

VERSION = 1
_ALWAYS = ("ownership.mode", "product.platform", "delivery.by")
"""Said even where they are what stands when left out: who reads the file wants to know them."""
_NAMED = re.compile(r": ([\w.]+) ")


def as_toml(recipe: Recipe) -> str:
    """The shortest text that is read back as `recipe`; its fingerprint is of another text."""
    return text_of(values_of(recipe))


def values_of(recipe: Recipe) -> dict[str, Plain]:
    """What stands in `recipe`, by the keys of KEYS; what is as when left out is left out."""
    values: dict[str, Plain] = {"version": VERSION}
    for path, key in KEYS.items():
        value = _plain(getattr(recipe, key.field)) if key.field else None
        if value not in (None, "") and (value != key.default or path in _ALWAYS):
            values[path] = value
    values.pop("ownership.release", None)  # a yes or no in the Recipe, a word in the file
    if recipe.release_own:
        values["ownership.release"] = "own"
    if recipe.customer is not None:
        values.pop("ownership.customer_from", None)
    wish = recipe.enterprise
    if wish is not None:
        for path in KEYS:
            name = path.removeprefix("wifi.enterprise.")
            if name != path and (said := getattr(wish, name)):
                values[path] = said
    return values


def text_of(values: Mapping[str, Plain]) -> str:
    """TOML of these values in the order of KEYS, whether they can be right or not."""
    ordered = sorted(values.items(), key=lambda item: list(KEYS).index(item[0]))
    tables = groupby(ordered, key=lambda item: item[0].rpartition(".")[0])
    return "\n".join("".join(_table(name, dict(lines))) for name, lines in tables)


def wrong_key(error: RecipeWrong) -> str:
    """The key of KEYS that the error names, "" for none."""
    named = _NAMED.search(f": {str(error).partition(': ')[2]} ")
    return named[1] if named is not None and named[1] in KEYS else ""


def _plain(value: object) -> Plain | None:
    """A field of Recipe as the file has it."""
    match value:
        case None:
            return None
        case tuple():
            return tuple(map(str, value))
        case bool() | int() | str():  # enumerations of texts among them
            return value if type(value) in (bool, int) else str(value)
        case _:
            return str(value).lower()  # a platform, by its name


def _table(name: str, values: Mapping[str, Plain]) -> list[str]:
    head = [f"[{name}]\n"] if name else []
    return head + [f"{path.rpartition('.')[2]} = {_written(v)}\n" for path, v in values.items()]


def _written(value: Plain) -> str:
    """JSON's texts are TOML's, but for DEL, which TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
