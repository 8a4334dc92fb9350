"""Which kinds of token may make an order, and which of them we can have (cloud-api 5.3)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from station.cloud.tokens import Tokens
from station.domain.calls.order import Order
from station.domain.calls.shape import ApiCall, Kind
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.identity import Customer


def names_of(kinds: Iterable[Kind]) -> str:
    """As a sentence lists them: "product, user or api-user"."""
    *others, last = [str(kind) for kind in kinds] or ["no"]
    return f"{', '.join(others)} or {last}" if others else last


def customer_of(order: Order) -> Customer | None:
    """Whose token is wanted; None when nobody is named."""
    return Customer.parse(order.customer) if order.customer.strip() else None


class Kinds:
    """For one account. `product` is the one whose client we hold, by number or slug."""

    def __init__(self, tokens: Tokens, product: str) -> None:
        self._tokens = tokens
        self._ours = {product.strip().lower()} - {""}

    def at_hand(self, order: Order) -> tuple[Kind, ...]:
        """The narrowest first. A product token acts in its own product only: where another is
        named, or perhaps our own by its other name, it comes last.
        """
        call, customer = order.call, customer_of(order)
        if call.uses_public_client:
            return call.tokens
        kinds = [kind for kind in call.tokens if self._tokens.has(kind, customer)]
        if self._may_be_anothers(order):
            kinds.sort(key=lambda kind: kind is Kind.PRODUCT)
        return tuple(kinds)

    def chosen(self, order: Order) -> Kind | None:
        """The kind that was ordered, else the first at hand; None for a call without a token.
        Raises ParameterWrong, SecretMissing.
        """
        if order.kind is not None:
            return self._ordered(order, order.kind)
        if not order.call.tokens:
            return None
        if kinds := self.at_hand(order):
            return kinds[0]
        may = names_of(order.call.tokens)
        raise SecretMissing(f"{order.call.title} needs a {may} token, and none can be had.")

    def learn_names(self, found: Any) -> None:
        """A product's number and slug are one: replies that hold both tell them."""
        for row in _products_in(found):
            names = {str(row.get(key)).strip().lower() for key in ("id", "slug") if row.get(key)}
            if names & self._ours:
                self._ours |= names

    def _ordered(self, order: Order, kind: Kind) -> Kind:
        if kind is Kind.CLIENT and order.call.uses_public_client:
            return kind
        if self._tokens.has(kind, customer_of(order)):
            return kind
        if kind is Kind.CUSTOMER and not order.customer.strip():
            raise ParameterWrong("Name the customer whose token is to be used.")
        raise SecretMissing(f"No {kind} token was given, nor the secret to get one with.")

    def _may_be_anothers(self, order: Order) -> bool:
        if not _names_product(order.call):
            return False
        named = order.value("product")
        return bool(self._ours) and str(named).strip().lower() not in self._ours


def _names_product(call: ApiCall) -> bool:
    return any(each.name == "product" for each in call.parameters)


def _products_in(found: Any) -> Sequence[Mapping[str, Any]]:
    """The rows of a list of products, or the one product; of any other reply none."""
    if not isinstance(found, dict):
        return ()
    rows = found.get("products", found.get("product"))
    rows = rows if isinstance(rows, list) else [rows]
    return [row for row in rows if isinstance(row, dict)]
