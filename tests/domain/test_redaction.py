import pytest

from station.domain.redaction import redact, redact_bytes

CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"
TOKEN = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"Claim code set to: {CODE}\r\n", CODE),
        (f"Claim code set to: {CODE[:20]}", CODE[:20]),
        (f"code {CODE}.", CODE),
        (f'{{"k":"cc","v":"{CODE}"}}', CODE),
        (f"GET /v1/devices?access_token={TOKEN} HTTP/1.1", TOKEN),
        (f"Authorization: Bearer {TOKEN}", TOKEN),
        ("Authorization: Bearer abc.def-ghi", "abc.def-ghi"),
        ("Authorization: Basic c3RhdGlvbjpzZWNyZXQ=", "c3RhdGlvbjpzZWNyZXQ"),
        (f"token {TOKEN.upper()}", TOKEN.upper()),
        ("Device Secret: ABCDEFGHJKLMNPQ\r\nSerial Number: 1", "ABCDEFGHJKLMNPQ"),
        ("Password: correct horse\r\n", "correct horse"),
        ("grant_type=password&password=hunter2&x=1", "hunter2"),
        ('{"client_secret": "s3\\"krypt", "a": 1}', "krypt"),
        ('{"idx":0,"ssid":"Office","pwd":"956a85"}', "956a85"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----", "MIIB"),
    ],
)
def test_a_secret_is_masked(text, secret) -> None:
    assert secret not in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your device id is 3a0021000347343233323032\r\n",
        "Your device MAC address is\r\ne0:4f:43:00:00:01\r\n",
        "Enter 63-digit claim code: ",
        "Password: ",
        '{"id":"3A0021000347343233323032","c":"0"}',
        "grant_type=client_credentials&customer=ada",
        '"u":"030A11181F262D343B424950575E656C737A81888F969DA4ABB2B9C0C7CED5DC"',
    ],
)
def test_what_is_no_secret_stays_readable(text) -> None:
    assert redact(text) == text


def test_what_stands_beside_a_secret_stays() -> None:
    assert redact("Device Secret: ABC\r\nSerial Number: 1") == (
        "Device Secret: (secret)\r\nSerial Number: 1"
    )


def test_bytes_that_are_no_text_pass_unchanged() -> None:
    raw = bytes(range(256))
    assert redact_bytes(raw) == raw
