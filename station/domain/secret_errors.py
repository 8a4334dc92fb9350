"""Trouble with moving and replacing the secrets of this computer."""

from station.domain.errors import StationError


class SecretNotMoved(StationError):
    code = "secret-not-moved"
    what = "The secrets were not moved; all are where they were."
    hint = "Unlock the key store, or check the passphrase; then move them again."
    worth_retrying = True


class SecretNotTaken(StationError):
    code = "secret-not-taken"
    what = "The new secret was not taken; the old one stays."
    hint = "Get the right one, test it, then replace the old one again."
