import keyring
import pytest
from keyring.backend import KeyringBackend

from station.domain.errors import KeyStoreMissing
from station.domain.identity import Secret
from station.host.training_secrets import TrainingSecrets


class Canary(KeyringBackend):
    """A key store that nobody may touch."""

    priority = -1  # never chosen by itself
    touched = 0

    def get_password(self, service, username):
        Canary.touched += 1

    def set_password(self, service, username, password):
        Canary.touched += 1

    def delete_password(self, service, username):
        Canary.touched += 1


@pytest.fixture
def canary():
    before, Canary.touched = keyring.get_keyring(), 0
    keyring.set_keyring(Canary())
    yield Canary
    keyring.set_keyring(before)


def test_an_invented_secret_lives_in_memory_and_the_key_store_is_not_touched(canary):
    secrets = TrainingSecrets()
    secrets.keep("client", Secret("invented"), "127.0.0.1:9", forever=False)
    found = secrets.find("client", "127.0.0.1:9")
    assert found is not None
    assert found.text == "invented"
    assert secrets.find("token", "api.particle.io") is None
    secrets.forget("client", "127.0.0.1:9")
    with pytest.raises(KeyStoreMissing):
        secrets.keep("client", Secret("real"), "api.particle.io", forever=True)
    assert secrets.vault_state() == "none"
    assert canary.touched == 0
