"""Where secrets come from: the environment (taken out at once), standard input, this session's
memory, the operating system's key store. Never a file of ours (settled 2).
"""

import json
from collections.abc import Mapping, MutableMapping
from typing import TextIO

from station.domain.errors import KeyStoreMissing, SecretMissing
from station.domain.identity import Secret

SERVICE = "station"
_PREFIX = "STATION_SECRET_"
NAMES = (
    "client", "token", "password", "wifi", "claim_code",
    "mobile_secret", "new_password", "token_to_delete",
)  # fmt: skip
"""The last three go with one call of the cloud each and are never kept."""


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


class Secrets:
    """Given ones first, then the key store. `name` is one of NAMES."""

    def __init__(self, given: Mapping[str, Secret] | None = None) -> None:
        self._given = dict(given or {})
        self._kept: dict[tuple[str, str], Secret] = {}

    def find(self, name: str, cloud_host: str) -> Secret | None:
        """None when nobody gave it; a missing key store is like an empty one here."""
        if (secret := self._given.get(name) or self._kept.get((name, cloud_host))) is not None:
            return secret
        return self._from_key_store(name, cloud_host)

    def keep(self, name: str, secret: Secret, cloud_host: str, *, forever: bool) -> None:
        """In memory till closing, or `forever` in the key store. Raises KeyStoreMissing."""
        if forever:
            self._into_key_store(name, secret, cloud_host)
        self._kept[name, cloud_host] = secret

    @staticmethod
    def _from_key_store(name: str, cloud_host: str) -> Secret | None:
        import keyring  # noqa: PLC0415  # slow to load; most commands never need it
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            text = keyring.get_password(SERVICE, f"{name}@{cloud_host}")
        except KeyringError:
            return None  # no store on this computer: told where a secret is to be kept
        return Secret(text) if text else None

    @staticmethod
    def _into_key_store(name: str, secret: Secret, cloud_host: str) -> None:
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(SERVICE, f"{name}@{cloud_host}", secret.text)
        except KeyringError as cause:
            raise KeyStoreMissing from cause
