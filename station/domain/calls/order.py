"""What is asked for: a declared call with its values, and with which credentials."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from station.domain.calls.shape import ApiCall, Encoding, Kind, Style, Value, Values


@dataclass(frozen=True, slots=True)
class Order:
    """`kind` None is the narrowest kind at hand; `customer` whose token, for that kind. Values
    may hold secrets, so they are not shown.
    """

    call: ApiCall
    values: Values = field(default_factory=dict, repr=False)
    kind: Kind | None = None
    customer: str = ""
    style: Style = Style.HEADER
    encoding: Encoding | None = None

    def value(self, name: str) -> Value:
        """As given, else the parameter's default; "" for none."""
        return self.values.get(name) or self.call.parameter(name).default

    def with_values(self, **values: Value) -> "Order":
        return replace(self, values={**self.values, **values})

    @property
    def harmless_values(self) -> Mapping[str, str | tuple[str, ...]]:
        """What a history may keep: no secrets, of files the names."""
        kept: dict[str, str | tuple[str, ...]] = {}
        for parameter in self.call.parameters:
            value = self.values.get(parameter.name)
            if not value or parameter.is_secret:
                continue
            if isinstance(value, str):
                kept[parameter.name] = value
            else:
                kept[parameter.name] = tuple(
                    each if isinstance(each, str) else each.name for each in value
                )
        return kept
