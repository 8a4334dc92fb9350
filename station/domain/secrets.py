"""Which secrets this computer keeps, where and since when; never what they are."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from station.domain.errors import StationError
from station.domain.identity import Secret

KEPT_KINDS = ("client", "token", "old_token", "password", "wifi")
"""As the stores know them; an old token waits to be revoked at the cloud."""
REPLACED_KINDS = ("client", "token", "password", "vault")
"""What a new one is tried with before the old one is given up; the vault's is its passphrase."""
KIND_WORDS = {
    "client": "the OAuth client's secret",
    "token": "the account's token",
    "old_token": "the account's token of before",
    "password": "the account's password",
    "wifi": "the Wi-Fi password",
    "vault": "the vault's passphrase",
}


class Place(StrEnum):
    """Where secrets may be kept for good."""

    KEY_STORE = "keystore"
    VAULT = "vault"

    @property
    def other(self) -> "Place":
        return Place.VAULT if self is Place.KEY_STORE else Place.KEY_STORE

    @property
    def words(self) -> str:
        return "this computer's key store" if self is Place.KEY_STORE else "the vault"


@dataclass(frozen=True, slots=True)
class SecretSeen:
    """One that is there. `where` is key-store, vault, vault-locked, memory or given; times are
    None where nobody knows them.
    """

    kind: str
    cloud_host: str
    where: str
    since: datetime | None = None
    expires: datetime | None = None

    def is_over(self, now: datetime) -> bool:
        return self.expires is not None and self.expires <= now


@dataclass(frozen=True, slots=True)
class SecretsState:
    """`place` as Outside.vault_state tells it; `can_move_to` None where there is one place only;
    `codes` are claim codes under way; `cut_off` tells of a move that was, "" for none.
    """

    place: str
    seen: tuple[SecretSeen, ...] = ()
    can_move_to: Place | None = None
    codes: int = 0
    has_vault: bool = False
    cut_off: str = ""


@dataclass(frozen=True, slots=True)
class Replacement:
    """The new secret, and who uses it where. `old` is the vault's passphrase until now."""

    kind: str
    new: Secret
    cloud_url: str
    product: str = ""
    client_id: str = ""
    username: str = ""
    old: Secret | None = None


@dataclass(frozen=True, slots=True)
class SecretsDone:
    """What was done, in sentences; `unwritten` is why the record does not hold it."""

    said: tuple[str, ...]
    unwritten: StationError | None = None


def moving_words(to: Place) -> tuple[str, ...]:
    """What moves where, and what is left: told before anything moves."""
    if to is Place.VAULT:
        return (
            "Tokens, client secrets, passwords and claim codes move from this computer's key store "
            "into the vault: one encrypted file under a passphrase of your own.",
            "Each is read back and compared first; then nothing is left in the key store.",
            "From then on the passphrase is asked for once at each start.",
        )
    return (
        "Tokens, client secrets, passwords and claim codes move from the vault into this "
        "computer's key store.",
        "Each is read back and compared first; then the vault is removed.",
        "From then on they open with your log-in to this computer, without a passphrase.",
    )


def moved_words(to: Place, count: int) -> tuple[str, ...]:
    """What is where now."""
    left = "the key store" if to is Place.VAULT else "the vault"
    how_many = "1 entry" if count == 1 else f"{count} entries"
    gone = "Nothing is left in the key store." if to is Place.VAULT else "The vault is removed."
    return (f"Moved from {left} to {to.words}: {how_many}, each read back and compared.", gone)


def cut_off_words(to: Place, *, copied: bool, finished: bool) -> str:
    """What the next start tells of a move that the power ended."""
    begun = f"Moving the secrets to {to.words} was cut off."
    whole = f"All of them lie whole in {(to if copied else to.other).words}."
    if finished:
        end = "What was left of it was done now."
    elif copied:
        end = f"What is left in {to.other.words} is removed when it opens."
    else:
        end = "It goes on when the vault is opened."
    return f"{begun} {whole} {end}"
