import pytest

from station.domain.field.monitor_masks import Masking, asks_secret
from station.domain.field.monitor_split import LineSplitter

CODE = b"3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"
TOKEN = b"0123456789abcdef0123456789abcdef01234567"
PASSWORD = b"correct horse battery"
SECRET = b"ABCDEFGHJKLMNPQ"
SAID = [
    (b"Device Secret: " + SECRET + b"\r\n", SECRET),
    (b"Enter 63-digit claim code: " + CODE + b"\r\n", CODE),
    (b"Claim code set to: " + CODE + b"\r\n", CODE),
    (b"Password: " + PASSWORD + b"\r\n", PASSWORD),
    (b"token is " + TOKEN + b"\n", TOKEN),
    (b"bare " + CODE + b"\n", CODE),
    (b'{"password": "' + PASSWORD + b'", "n": 1}\n', PASSWORD),
    (b"Authorization: Bearer " + SECRET + b"\n", SECRET),
    (b"access_token=" + SECRET + b"&a=1\n", SECRET),
    (b"\x1b[32mPass\x1b[0mword: " + PASSWORD + b"\n", PASSWORD),
]


def shown(*reads: bytes, masking: Masking | None = None) -> bytes:
    """All that was ever to be seen, whole lines and those that had only begun."""
    splitter, masking = LineSplitter(), masking or Masking()
    seen = b""
    for raw in reads:
        seen += b"".join(masking.lines(splitter.feed(raw, 0.0)[0]))
        seen += b"\x00" + masking.rest(splitter.rest) + b"\x00"
    return seen


@pytest.mark.parametrize(("said", "secret"), SAID)
def test_a_secret_is_masked_when_it_comes_at_once(said, secret):
    seen = shown(b"before\n" + said + b"after\n")
    assert secret not in seen
    assert seen.startswith(b"before\n")
    assert b"after\n" in seen


@pytest.mark.parametrize(("said", "secret"), SAID[:6])
def test_a_secret_that_two_reads_share_is_masked_wherever_it_is_cut(said, secret):
    for cut in range(len(said)):
        seen = shown(said[:cut], said[cut:])
        assert secret not in seen
        assert secret[:26] not in seen, f"half of it is to be read, cut at {cut}"


@pytest.mark.parametrize(("said", "secret"), SAID[:4])
def test_an_echo_that_comes_byte_by_byte_shows_nothing_of_itself(said, secret):
    seen = shown(*[bytes([byte]) for byte in said])
    assert secret not in seen
    assert b" " + secret[:1] + b"\x00" not in seen
    assert secret[:4] not in seen


def test_a_quoted_value_that_has_only_begun_is_not_shown():
    assert b"corr" not in shown(b'{"password":"corr')
    assert b"corr" not in shown(b'{"password": "corr')


def test_what_was_typed_where_a_secret_is_asked_for_is_masked_wherever_it_comes_back():
    masking = Masking()
    masking.expect(PASSWORD)
    said = b"I was told " + PASSWORD + b"!\n"
    for cut in range(len(said)):
        seen = shown(said[:cut], said[cut:], masking=masking)
        assert PASSWORD not in seen
        assert PASSWORD[:4] not in seen


def test_a_private_key_is_hidden_from_its_first_line_to_its_last():
    begin, end = b"-----BEGIN RSA PRIVATE KEY-----\n", b"-----END RSA PRIVATE KEY-----\n"
    seen = shown(begin + b"MIICXAIB\n", b"AAKBgQDl\n" + end + b"after\n")
    assert b"MIIC" not in seen
    assert b"AAKB" not in seen
    assert b"after\n" in seen


def test_a_key_that_never_ends_does_not_hide_everything():
    seen = shown(b"-----BEGIN PRIVATE KEY-----\n" + b"x\n" * 300)
    assert seen.count(b"\nx\n") > 40


def test_a_secret_in_a_line_too_long_to_be_kept_stays_hidden_to_its_end():
    line = b"z " * 505 + b"Password: " + b"hunter two " * 200 + b"\nafter\n"
    assert b"hunter two" not in shown(line[:1020], line[1020:])
    assert b"hunter two" not in shown(line)
    assert b"after\n" in shown(line)


def test_after_a_reset_nothing_is_hidden_any_more():
    masking = Masking()
    masking.lines([b"-----BEGIN PRIVATE KEY-----\n"])
    masking.restart()
    assert masking.lines([b"tick\n"]) == [b"tick\n"]


def test_lines_without_secrets_pass_as_they_are():
    lines = [b"0001 [app] INFO: temperature 21.4 C\r\n", b"3b0021000847343432313031\r\n"]
    assert Masking().lines(lines) is lines
    assert Masking().rest(b"device 3b0021000847343432313031") == b"device 3b0021000847343432313031"


def test_a_password_and_a_claim_code_are_asked_for_in_these_words():
    assert asks_secret(b"Password: ")
    assert asks_secret(b"Enter 63-digit claim code: ")
    assert not asks_secret(b"SSID: ")
