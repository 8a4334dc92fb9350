"""Key stores for tests: none, and one in memory. Never the desktop's own."""

from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError


class MemoryStore(KeyringBackend):
    """A key store that ends with its test."""

    priority = -1  # never chosen by itself: the one that always fails has 0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def use_keyring() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def no_key_store(use_keyring: Callable[[KeyringBackend], None]) -> None:
    use_keyring(fail.Keyring())


@pytest.fixture
def key_store(use_keyring: Callable[[KeyringBackend], None]) -> MemoryStore:
    store = MemoryStore()
    use_keyring(store)
    return store
