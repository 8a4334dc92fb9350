"""Secrets that a person types on the terminal, without echo."""

import getpass
import sys

from station.domain.bench_errors import VaultWrong
from station.domain.errors import SecretMissing
from station.domain.identity import Secret


def typed(prompt: str, variable: str) -> Secret:
    """Raises SecretMissing where nobody sits; `variable` is the other way to give it."""
    if not sys.stdin.isatty():
        raise SecretMissing(f"{prompt}: it was not given.", hint=f"Give it by {variable}.")
    try:
        return Secret(getpass.getpass(f"{prompt}: ", stream=sys.stderr))
    except EOFError as cause:
        raise SecretMissing(f"{prompt}: nobody typed it.") from cause


def typed_twice(prompt: str, variable: str) -> Secret:
    """Raises VaultWrong where the two differ, and as typed."""
    first = typed(prompt, variable)
    if typed(f"{prompt} again", variable).text != first.text:
        raise VaultWrong("The two passphrases differ.", hint="Begin again; nothing was changed.")
    return first
