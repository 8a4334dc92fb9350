"""Where secrets are kept, told."""

import pytest

from station.domain.field.findings import State
from station.host.doctor.secrets import look_at_secrets


@pytest.mark.parametrize(
    ("kept", "state", "code"),
    [
        ("key-store", State.OK, ""),
        ("open", State.OK, ""),
        ("locked", State.WATCH, "vault-locked"),
        ("none", State.WATCH, "key-store-missing"),
    ],
)
def test_a_key_store_or_an_open_vault_is_fine_and_neither_is_watched(kept, state, code):
    (finding,) = look_at_secrets(lambda: kept)
    assert (finding.state, finding.code) == (state, code)
