"""Nothing is destroyed that nobody agreed to: by --yes, or at the terminal."""

import sys

from station.command.report import print_hint
from station.domain.calls.order import Order
from station.domain.calls.request import Request
from station.domain.calls.shape import Effect
from station.domain.errors import NotAgreed


def agree(order: Order, request: Request, product: str, agreed: int) -> None:
    """`product` is the one worked on, `agreed` how often --yes stood. Raises NotAgreed."""
    if order.call.effect is not Effect.DESTROYS:
        return
    others = _other_product(order, product)
    if agreed >= (2 if others else 1):
        return
    if not sys.stdin.isatty():
        raise NotAgreed(_refusal(order, others, agreed))
    print_hint(f"{order.call.title}: {request.method} {request.shown_path}")
    print_hint(f"What is lost: {order.call.loses}")
    if agreed == 0 and not _typed("Go on? [y/N] ").lower().startswith("y"):
        raise NotAgreed("Nobody agreed; nothing was sent.")
    if others and _typed(f"{_not_worked_on(others, product)} Type it to go on: ") != others:
        raise NotAgreed("The other product was not confirmed; nothing was sent.")


def _other_product(order: Order, product: str) -> str:
    """The product that the call acts on, when it is not the one worked on; else empty."""
    if "product" not in {each.name for each in order.call.parameters}:
        return ""
    asked = order.value("product")
    is_other = isinstance(asked, str) and asked.lower() != product.lower()
    return str(asked) if is_other else ""


def _not_worked_on(others: str, product: str) -> str:
    return f"{others} is not the product worked on ({product or 'none'})."


def _refusal(order: Order, others: str, agreed: int) -> str:
    if others and agreed:
        return (
            f"{others} is not the product worked on: --yes must stand twice."
            f" What is lost: {order.call.loses}"
        )
    return f"{order.call.title}: nobody agreed. What is lost: {order.call.loses}"


def _typed(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    try:
        return input().strip()
    except EOFError as cause:
        raise NotAgreed("Nobody answered; nothing was sent.") from cause
