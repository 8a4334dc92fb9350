import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain import softap
from station.domain.device_errors import (
    AnswerNotUnderstood,
    CredentialsMalformed,
    NetworkNotFound,
    SecurityUnsupported,
)
from station.domain.identity import ClaimCode
from station.domain.wifi import Cipher, Security

GOLDEN = Path(__file__).parents[1] / "golden" / "softap-photon-2.3.1.json"
CODE = "AbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjXyZ"


def recorded(name: str) -> dict[str, str]:
    return next(one for one in json.loads(GOLDEN.read_text("utf-8")) if one["name"] == name)


def reply(name: str) -> bytes:
    return recorded(name)["reply"].encode()


def test_the_id_a_real_photon_gives_in_capitals_is_read() -> None:
    device, is_claimed = softap.read_identity(reply("device id"))
    assert device.text == "3a0021000347343233323032"
    assert not is_claimed


def test_the_scan_of_a_real_photon_is_read_strongest_first() -> None:
    office, guest = softap.read_scan(reply("scan"))
    assert (office.ssid, office.security, office.cipher) == ("Office", Security.WPA2, Cipher.AES)
    assert (office.channel, office.rssi_dbm, office.raw_security) == (6, -40, 4194308)
    assert (guest.ssid, guest.security, guest.cipher) == ("Guest Net", Security.OPEN, None)


def test_the_key_of_a_real_photon_is_cut_at_its_own_length() -> None:
    der = softap.read_public_key(reply("public key"))
    assert len(der) == 162
    assert der.endswith(b"\x02\x03\x01\x00\x01")


def test_commands_have_the_fields_that_were_recorded() -> None:
    assert json.loads(softap.set_claim_code(ClaimCode.parse(CODE)).body) == json.loads(
        recorded("set claim code")["body"]
    )
    assert json.loads(softap.CONNECT.body) == json.loads(recorded("connect")["body"])
    fields = json.loads(recorded("configure")["body"])
    assert json.loads(softap.configure(fields).body) == fields


def test_a_command_does_not_show_its_body() -> None:
    assert CODE not in repr(softap.set_claim_code(ClaimCode.parse(CODE)))


def test_names_go_as_they_are_since_the_device_decodes_no_escapes() -> None:
    assert "Café Ω".encode() in softap.configure({"ssid": "Café Ω"}).body


@pytest.mark.parametrize("name", ['my "net"', "back\\slash"])
def test_a_name_that_needs_escapes_is_refused_and_usb_is_named(name) -> None:
    with pytest.raises(CredentialsMalformed) as raised:
        softap.check_unescaped("Wi-Fi name", name)
    assert "USB" in raised.value.hint


def scan_of(*names: bytes) -> bytes:
    entry = b'{"ssid":"%s","rssi":-50,"sec":0,"ch":1,"mdr":54000}'
    return b'{"scans":[' + b",".join(entry % name for name in names) + b"]}"


def test_names_with_quotes_and_broken_text_do_not_hide_the_others() -> None:
    seen = softap.read_scan(scan_of(b'my "net"', b"a\\nb", b"\xff\xfe", b"Office"))
    assert [one.ssid for one in seen] == ['my "net"', "a\\nb", "��", "Office"]


@given(st.lists(st.binary(max_size=32).filter(lambda name: b'","rssi":' not in name), max_size=5))
def test_no_name_breaks_the_reading_of_a_scan(names) -> None:
    assert len(softap.read_scan(scan_of(*names))) == len(names)


def test_a_scan_in_another_order_of_keys_is_read_too() -> None:
    body = b'{"scans": [{"rssi": -1, "ssid": "a", "ch": 2, "sec": 1, "mdr": 3}, {"odd": 1}]}'
    (one,) = softap.read_scan(body)
    assert (one.ssid, one.security, one.channel) == ("a", Security.WEP, 2)


@pytest.mark.parametrize(
    ("read", "body"),
    [
        (softap.read_identity, b""),
        (softap.read_identity, b"[]"),
        (softap.read_identity, b'{"id":"short","c":"0"}'),
        (softap.read_scan, b"{}"),
        (softap.read_public_key, b'{"r":1}'),
        (softap.read_public_key, b'{"b":"zz","r":0}'),
        (softap.read_public_key, b'{"b":"3081FF00","r":0}'),
        (softap.read_public_key, b'{"b":"00","r":0}'),
    ],
)
def test_what_no_device_says_is_told_as_not_understood(read, body) -> None:
    with pytest.raises(AnswerNotUnderstood):
        read(body)


def test_an_empty_body_is_the_device_s_way_of_not_understanding() -> None:
    assert softap.read_result(b"") is None
    assert softap.read_result(reply("set, unknown key")) == -1


@pytest.mark.parametrize(
    ("result", "error"),
    [
        (-1, SecurityUnsupported),
        (-2, NetworkNotFound),
        (-3, CredentialsMalformed),
        (-4, CredentialsMalformed),
        (-16640, AnswerNotUnderstood),
        (None, AnswerNotUnderstood),
    ],
)
def test_each_refusal_of_a_network_has_its_own_name(result, error) -> None:
    with pytest.raises(error):
        softap.check_configured(result)
    softap.check_configured(0)
