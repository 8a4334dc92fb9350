"""host/secrets.py"""

import io

import keyring
import pytest
from keyring.backends import fail, null

from station.domain.calls.catalogue import CALLS
from station.domain.errors import KeyStoreMissing, SecretMissing
from station.domain.identity import Secret
from station.host.secrets import NAMES, Secrets, read_from, take_from_environment


@pytest.fixture
def no_key_store():
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def empty_key_store():
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    yield
    keyring.set_keyring(before)


def test_secrets_are_taken_out_of_the_environment_so_that_no_child_inherits_them():
    environment = {"STATION_SECRET_CLIENT": "c1", "STATION_SECRET_CLAIM_CODE": "x", "PATH": "/bin"}
    taken = take_from_environment(environment)
    assert {name: secret.text for name, secret in taken.items()} == {
        "client": "c1",
        "claim_code": "x",
    }
    assert environment == {"PATH": "/bin"}


def test_every_secret_that_a_call_of_the_cloud_takes_can_be_given():
    wanted = {each.secret_name for call in CALLS.values() for each in call.parameters
              if each.is_secret}  # fmt: skip
    assert wanted <= set(NAMES)


def test_what_a_call_takes_is_never_mistaken_for_what_we_ask_with():
    assert CALLS["tokens.delete"].parameter("token").secret_name != "token"
    assert CALLS["customers.set-password"].parameter("password").secret_name != "password"


def test_secrets_on_standard_input_are_one_json_object():
    assert read_from(io.StringIO('{"wifi": "pass word"}'))["wifi"].text == "pass word"


@pytest.mark.parametrize("text", ["", "hunter22", '["hunter22"]', '{"unknown": "hunter22"}'])
def test_anything_else_on_standard_input_is_refused_without_repeating_it(text):
    with pytest.raises(SecretMissing) as refused:
        read_from(io.StringIO(text))
    assert "hunter22" not in str(refused.value)


def test_what_was_given_wins_over_what_was_kept(empty_key_store):
    secrets = Secrets({"token": Secret("given")})
    secrets.keep("token", Secret("kept"), "api.example.com", forever=False)
    found = secrets.find("token", "api.example.com")
    assert found is not None
    assert found.text == "given"


def test_a_secret_kept_till_closing_is_found_for_its_cloud_only(empty_key_store):
    secrets = Secrets()
    secrets.keep("client", Secret("kept"), "one.example.com", forever=False)
    assert secrets.find("client", "one.example.com") == Secret("kept")
    assert secrets.find("client", "two.example.com") is None


def test_a_missing_key_store_is_told_and_not_replaced_by_a_file(no_key_store):
    secrets = Secrets()
    assert secrets.find("client", "api.example.com") is None
    with pytest.raises(KeyStoreMissing):
        secrets.keep("client", Secret("kept"), "api.example.com", forever=True)
    assert secrets.find("client", "api.example.com") is None
