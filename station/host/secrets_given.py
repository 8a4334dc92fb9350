"""Secrets that a start is given: by the environment (taken out at once) or by standard input."""

import json
from collections.abc import MutableMapping
from typing import TextIO

from station.domain.errors import SecretMissing
from station.domain.identity import Secret

_PREFIX = "STATION_SECRET_"
NAMES = (
    "client", "token", "password", "wifi", "claim_code",
    "mobile_secret", "new_password", "token_to_delete", "vault", "new_vault",
    "pin", "new_pin", "new_client", "new_token",
)  # fmt: skip
"""Three go with one call of the cloud each and are never kept; passphrases and PINs neither."""


def take_from_environment(environment: MutableMapping[str, str]) -> dict[str, Secret]:
    """Take the variables out, so that no child process inherits them."""
    taken = {name: environment.pop(_PREFIX + name.upper(), "") for name in NAMES}
    return {name: Secret(text) for name, text in taken.items() if text}


def read_from(stream: TextIO) -> dict[str, Secret]:
    """One JSON object of texts. Raises SecretMissing, without what was read."""
    try:
        given = json.load(stream)
    except ValueError as cause:
        raise SecretMissing("--secrets-stdin was given no JSON object.") from cause
    if not isinstance(given, dict) or not set(given) <= set(NAMES):
        raise SecretMissing(f"--secrets-stdin takes one JSON object with {', '.join(NAMES)}.")
    return {name: Secret(str(text)) for name, text in given.items() if text}
