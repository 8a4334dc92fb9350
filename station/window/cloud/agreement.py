"""Before something is destroyed: what will be lost, and that this is meant."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from station.domain.calls.order import Order
from station.domain.calls.shape import Effect
from station.window.dialog import Ask
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_TYPED = {
    "products.remove": "device", "products.deny": "device", "api-users.delete": "username",
    "api-users.organization-delete": "username", "customers.delete": "customer",
    "clients.delete": "client", "clients.own-delete": "client",
}  # fmt: skip
"""Calls that nobody should agree to by habit: the end of this value must be typed."""
_TYPED_CHARS = 4


def agree(
    look: Look, parent: QWidget, order: Order, product: str, agreed: Callable[[], None]
) -> bool:
    """Ask as often as the call needs, then `agreed`. False when nothing has to be asked: then
    it was not called.
    """
    questions = _questions(order, product)
    if not questions:
        return False
    _ask_next(look, parent, order, questions, agreed)
    return True


def _questions(order: Order, product: str) -> list[tuple[str, str]]:
    """(title, text) of each."""
    call = order.call
    questions = []
    if call.effect is Effect.DESTROYS:
        questions.append((f"{call.title}: {_what(order)}?", call.loses))
        named = order.values.get("product")
        if named and product and named != product:
            text = f"You work on product {product}. This is another one: {named}."
            questions.append((f"In product {named}?", text))
    elif order.values.get("expires_in") == "0":
        text = "Whoever finds it may use it for ever."
        questions.append(("Make a token that never expires?", text))
    return questions


def _what(order: Order) -> str:
    for name in ("device", "customer", "username", "client", "agreement", "product"):
        value = order.values.get(name)
        if isinstance(value, str) and value:
            return value
    return order.call.group.lower()


def _ask_next(
    look: Look,
    parent: QWidget,
    order: Order,
    questions: list[tuple[str, str]],
    agreed: Callable[[], None],
) -> None:
    (title, text), *rest = questions
    ask = Ask(look, parent, title, text, ("Keep all as it is", order.call.title))
    if not rest:
        _guard(look, ask, order)
    go_on = agreed if not rest else lambda: _ask_next(look, parent, order, rest, agreed)
    ask.agreed.connect(go_on)
    ask.finished.connect(ask.deleteLater)
    ask.open()


def _guard(look: Look, ask: Ask, order: Order) -> None:
    """The last characters of the name must be typed where a slip would cost much."""
    value = order.values.get(_TYPED.get(order.call.name, ""), "")
    if not isinstance(value, str) or not value:
        return
    wanted = value[-_TYPED_CHARS:]
    words = said(f"Type the last {len(wanted)} characters of {value}")
    edit = QLineEdit()
    edit.setAccessibleName(words)
    edit.setMinimumHeight(look.size("target"))
    ask.grave.setEnabled(False)
    edit.textChanged.connect(lambda text: ask.grave.setEnabled(text.strip() == wanted))
    ask.add_guard(Words(words, "small-strong"), edit)
