"""The operating system's own store of secrets, where this computer has one."""

from station.domain.errors import KeyStoreMissing
from station.domain.identity import Secret

SERVICE = "station"


class KeyStore:
    """Loaded when it is first asked: that is slow, and most commands never need it."""

    def __init__(self) -> None:
        self._is_there: bool | None = None

    @property
    def is_there(self) -> bool:
        """Looked once. A store that keeps nothing is none."""
        if self._is_there is None:
            import keyring  # noqa: PLC0415
            from keyring.backends import fail, null  # noqa: PLC0415

            self._is_there = not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)
        return self._is_there

    def find(self, account: str) -> Secret | None:
        """A store that is locked is like an empty one here; told where something is to be kept."""
        try:
            return self.read(account)
        except KeyStoreMissing:
            return None

    def read(self, account: str) -> Secret | None:
        """As `find`. Raises KeyStoreMissing when the store is locked."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            text = keyring.get_password(SERVICE, account)
        except KeyringError as cause:
            raise KeyStoreMissing("This computer's key store tells nothing.") from cause
        return Secret(text) if text else None

    def keep(self, account: str, secret: Secret) -> None:
        """Raises KeyStoreMissing when the store takes nothing."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(SERVICE, account, secret.text)
        except KeyringError as cause:
            raise KeyStoreMissing("This computer's key store took nothing.") from cause

    def forget(self, account: str) -> None:
        """Forgetting twice is fine. Raises KeyStoreMissing when the store is locked."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415

        try:
            keyring.delete_password(SERVICE, account)
        except PasswordDeleteError:
            return  # it is not there
        except KeyringError as cause:
            raise KeyStoreMissing("This computer's key store took nothing.") from cause
