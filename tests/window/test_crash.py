import pytest

from station.window.crash import redacted
from tests.window.scripted import CLAIM_CODE


@pytest.mark.parametrize(
    "secret",
    [
        CLAIM_CODE.text,
        "0123456789abcdef0123456789abcdef01234567",
        "Authorization: Bearer abc.def.ghi",
        "password='hunter22'",
        "client_secret=s3cret",
    ],
)
def test_what_looks_like_a_secret_is_hidden(secret):
    text = redacted(f"ValueError: {secret} was refused")
    assert secret.split("=")[-1].strip("'") not in text
    assert "ValueError" in text
    assert "was refused" in text
