"""Where this computer keeps secrets."""

from collections.abc import Callable, Sequence

from station.domain.bench_errors import VaultLocked
from station.domain.errors import KeyStoreMissing
from station.domain.field.findings import Finding, ok, watch

CHECK = "key-store"
_WHY = "Otherwise secrets live until Station is closed, or come from the environment."


def look_at_secrets(state: Callable[[], str]) -> Sequence[Finding]:
    """`state` is Outside.vault_state: loading the key store is slow."""
    match state():
        case "key-store":
            return (ok(CHECK, "The system's key store keeps the secrets."),)
        case "open":
            return (ok(CHECK, "The vault keeps the secrets; it is open."),)
        case "locked":
            return (
                watch(CHECK, "The vault of secrets is locked.", _WHY,
                      "Open it in Settings, or give its passphrase by STATION_SECRET_VAULT.",
                      VaultLocked.code),
            )  # fmt: skip
        case _:
            return (
                watch(CHECK, "This computer has no key store, and no vault was made.", _WHY,
                      "Make a vault in Settings, or by station vault make.",
                      KeyStoreMissing.code),
            )  # fmt: skip
