import pytest

from station.simulator.softap_json import Kind, NotUnderstood, read_fields, without_escapes

KNOWN = {"idx": Kind.NUMBER, "ssid": Kind.TEXT, "pwd": Kind.TEXT}


def test_texts_and_numbers_are_read_with_spaces_anywhere():
    body = b'\n{ "idx" : 7 , "ssid":"Caf\xc3\xa9" }\r\n'
    assert read_fields(body, KNOWN) == {"idx": 7, "ssid": b"Caf\xc3\xa9"}


def test_an_object_without_fields_is_understood():
    assert read_fields(b"{ }", KNOWN) == {}


@pytest.mark.parametrize(
    ("written", "read"), [(b"null", 0), (b"true", 0), (b"-3", -3), (b"12abc", 12), (b"4.9", 4)]
)
def test_numbers_are_read_as_c_reads_them(written, read):
    assert read_fields(b'{"idx":' + written + b"}", KNOWN) == {"idx": read}


def test_escapes_stay_as_they_were_written():
    assert read_fields(rb'{"ssid":"a\"b\\c\u00e9"}', KNOWN) == {"ssid": rb"a\"b\\c\u00e9"}


def test_certificates_lose_their_escapes_but_not_the_four_digit_ones():
    assert without_escapes(rb"a\r\nb\t\"\\\/\b\f\u0041") == b'a\r\nb\t"\\/\b\f\\u0041'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"ssid"',
        b'{"ssid":"x"',
        b'{"ssid":"x",}',
        b'{"ssid" "x"}',
        b'{"ssid":"x" "pwd":"y"}',
        b'{"ssid":"x"}}',
        b'{"ssid":"x"}{"ssid":"y"}',
        b'{"ssid":"x\\q"}',
        b'{"idx":"0"}',
        b'{"ssid":1}',
        b'{"ssid":null}',
        b'{"ssid":["x"]}',
        b'{"ssid":{}}',
        b'{"other":1}',
        b'{"ssid":"x","other":"y"}',
        b'{ssid:"x"}',
        b"{",
    ],
)
def test_broken_text_wrong_types_and_unknown_keys_are_not_understood(body):
    with pytest.raises(NotUnderstood):
        read_fields(body, KNOWN)
