import io

import pytest

from station.domain.calls.catalogue import CALLS
from station.domain.errors import SecretMissing
from station.domain.identity import Secret
from station.host.secrets_given import NAMES, read_from, take_from_environment


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


def test_a_passphrase_in_the_environment_is_taken_out_like_the_others():
    environment = {"STATION_SECRET_VAULT": "correct horse"}
    assert take_from_environment(environment) == {"vault": Secret("correct horse")}
    assert environment == {}
