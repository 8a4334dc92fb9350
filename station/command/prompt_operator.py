"""A person at a terminal answers what the recipe does not."""

import asyncio
import getpass
import sys
from collections.abc import Mapping

from station.domain.errors import Unanswered
from station.domain.questions import Choose, Confirm, Enter, Form, Question


class PromptOperator:
    """Asks on the terminal. A stop while it waits for a line ends the program with the line."""

    async def answer(self, question: Question) -> str:
        """Raises Unanswered at the end of input."""
        try:
            return _asked(question)
        except EOFError as cause:
            raise Unanswered(f"Nobody answered: {question.text}") from cause
        finally:
            await asyncio.sleep(0)

    async def fill(self, form: Form) -> Mapping[str, str]:
        print(form.text, file=sys.stderr)
        return {field.key: await self.answer(field) for field in form.fields}


def _asked(question: Question) -> str:
    match question:
        case Enter(text=text, secret=True):
            return getpass.getpass(f"{text}: ", stream=sys.stderr)
        case Enter(text=text, default=default):
            return _line(f"{text}{f' [{default}]' if default else ''}: ") or default
        case Confirm(text=text):
            return "yes" if _line(f"{text} [y/N] ").lower().startswith("y") else "no"
        case Choose(text=text, options=options):
            return _chosen(text, options)


def _chosen(text: str, options: tuple[tuple[str, str], ...]) -> str:
    print(text, file=sys.stderr)
    for number, (_, words) in enumerate(options, start=1):
        print(f"  {number}  {words}", file=sys.stderr)
    while True:
        typed = _line("Number [1]: ") or "1"
        if typed.isdecimal() and 1 <= int(typed) <= len(options):
            return options[int(typed) - 1][0]


def _line(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    return input().strip()
