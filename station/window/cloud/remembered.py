"""What was typed and what was seen: the next call need not be told the same again.

No secret is kept. Everything is forgotten when the window closes.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.calls.shape import Parameter, Takes, Value

_CARRIED = frozenset(
    {
        Takes.DEVICE, Takes.PRODUCT, Takes.ORGANIZATION, Takes.CUSTOMER, Takes.FUNCTION,
        Takes.VARIABLE, Takes.ICCID, Takes.CLIENT, Takes.API_USER,
    }
)  # fmt: skip
"""The same thing goes along from one call to the next; a name or a text belongs to its call."""
_MOST_SUGGESTED = 2_000
_IN_ROWS: Mapping[str, tuple[tuple[Takes, str], ...]] = {
    "devices": ((Takes.DEVICE, "id"),),
    "products": ((Takes.PRODUCT, "slug"),),
    "organizations": ((Takes.ORGANIZATION, "slug"),),
    "customers": ((Takes.CUSTOMER, "username"),),
    "clients": ((Takes.CLIENT, "id"),),
    "team": ((Takes.API_USER, "username"),),
    "sims": ((Takes.ICCID, "_id"),),
    "": ((Takes.DEVICE, "id"),),
}
"""By the key of a reply's list: what its rows name."""


class Remembered:
    """Values by what they are, and suggestions for each."""

    def __init__(self) -> None:
        self._carried: dict[Takes, Value] = {}
        self._typed: dict[tuple[str, str], Value] = {}
        self._seen: dict[Takes, dict[str, str]] = {}
        self._of_device: dict[str, Mapping[Takes, tuple[str, ...]]] = {}

    def value(self, call: str, parameter: Parameter) -> Value:
        """What the field should hold when `call` is shown; "" for nothing."""
        if parameter.is_secret:
            return ""
        if parameter.takes in _CARRIED and parameter.takes in self._carried:
            return self._carried[parameter.takes]
        return self._typed.get((call, parameter.name), parameter.default)

    def keep(self, order: Order) -> None:
        for parameter in order.call.parameters:
            value = order.values.get(parameter.name)
            if parameter.is_secret or value is None:
                continue
            self._typed[order.call.name, parameter.name] = value
            if parameter.takes in _CARRIED and value:
                self._carried[parameter.takes] = value

    def carry(self, takes: Takes, value: str) -> None:
        """Take `value` along from now on: a row was chosen, the settings name a product."""
        self._carried[takes] = value

    def suggest(self, takes: Takes, value: str, words: str = "") -> None:
        found = self._seen.setdefault(takes, {})
        if value and (value in found or len(found) < _MOST_SUGGESTED):
            found[value] = words or found.get(value, "")

    def suggestions(self, takes: Takes, device: str = "") -> tuple[tuple[str, str], ...]:
        """(value, words beside it); functions and variables are those of `device`."""
        if takes in (Takes.FUNCTION, Takes.VARIABLE):
            names = self._of_device.get(device.lower(), {}).get(takes, ())
            return tuple((name, "") for name in names)
        return tuple(self._seen.get(takes, {}).items())

    def learn(self, reply: Reply) -> None:
        """From any reply that lists or describes something."""
        body = reply.parsed
        if not reply.is_json or not reply.is_fine:
            return
        key = reply.order.call.table
        for takes, name in _IN_ROWS.get(key, ()) if key is not None else ():
            self._learn_rows(takes, name, reply.rows())
        if isinstance(body, dict) and "functions" in body:
            self._learn_device(body)

    def _learn_rows(self, takes: Takes, name: str, rows: Iterable[Mapping[str, Any]]) -> None:
        for row in rows:
            value, words = row.get(name), row.get("name")
            if isinstance(value, str):
                self.suggest(takes, value, words if isinstance(words, str) else "")

    def _learn_device(self, body: Mapping[str, Any]) -> None:
        functions, variables = body.get("functions"), body.get("variables")
        names: dict[Takes, tuple[str, ...]] = {}
        if isinstance(functions, list):
            names[Takes.FUNCTION] = tuple(each for each in functions if isinstance(each, str))
        if isinstance(variables, dict):
            names[Takes.VARIABLE] = tuple(each for each in variables if isinstance(each, str))
        for key in ("id", "name"):
            if isinstance(body.get(key), str):
                self._of_device[str(body[key]).lower()] = names
