"""Nothing is lost that nobody agreed to: by --yes, or at the terminal."""

import sys

from station.command.report import print_hint
from station.domain.errors import NotAgreed


def agree_to(what: str, loses: str, *, agreed: bool) -> None:
    """Raises NotAgreed."""
    if agreed:
        return
    if not sys.stdin.isatty():
        raise NotAgreed(f"{what}: nobody agreed. What is lost: {loses}")
    print_hint(f"{what}\nWhat is lost: {loses}")
    print("Go on? [y/N] ", end="", file=sys.stderr, flush=True)
    try:
        answer = input().strip()
    except EOFError as cause:
        raise NotAgreed("Nobody answered; nothing was done.") from cause
    if not answer.lower().startswith("y"):
        raise NotAgreed("Nobody agreed; nothing was done.")
