import pytest

from station.domain.device_errors import StuckInPrompt
from station.domain.listening_ask import identify
from tests.domain.listening_script import byte_by_byte, play, whole

DEVICE = "3a0021000347343233323032"
ASKED = (b"i", b"Your device id is " + DEVICE.encode() + b"\r\n")
SECURITY = b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2, 4=WPA Enterprise, 5=WPA2 Enterprise: "
PLAIN = b"Security 0=unsecured, 1=WEP, 2=WPA, 3=WPA2: "
CIPHER = b"Security Cipher 1=AES, 2=TKIP, 3=AES+TKIP: "
DERP = (
    b"0\r\nThanks! Wait while I save those credentials...\r\n\r\n"
    b"Derp. Sorry, we couldn't save the credentials.\r\n\r\n"
)
STUCK = {
    "claim code": [
        (b"i", b"i"),
        (b"\n", b"\r\nSorry, claim code is not 63 characters long. Claim code unchanged.\r\n"),
        ASKED,
    ],
    "password": [(b"i", b"i"), (b"\n", DERP[1:]), ASKED],
    "network name": [
        (b"i", b"i"),
        (b"\n", b"\r\n" + SECURITY),
        (b"3\n", b"3\r\n" + CIPHER),
        (b"1\n", b"1\r\nPassword: "),
        (b"0\n", DERP),
        ASKED,
    ],
    "security": [
        (b"i", b"i"),
        (b"\n", b"\r\n" + SECURITY),
        (b"3\n", b"3\r\n" + CIPHER),
        (b"1\n", b"1\r\nPassword: "),
        (b"0\n", DERP),
        ASKED,
    ],
    "security of old firmware, which may ask for no cipher": [
        (b"i", b"i"),
        (b"\n", b"\r\n" + PLAIN),
        (b"3\n", b"3\r\nPassword: "),
        (b"0\n", DERP),
        ASKED,
    ],
    "a full buffer, which our letter ends": [
        (b"i", b"\r\n" + SECURITY),
        (b"3\n", b"3\r\n" + CIPHER),
        (b"1\n", b"1\r\nPassword: "),
        (b"0\n", DERP),
        ASKED,
    ],
}


@pytest.mark.parametrize("chop", [whole, byte_by_byte])
@pytest.mark.parametrize("where", STUCK)
def test_a_device_stuck_in_a_prompt_is_led_out_with_nothing_stored(where, chop) -> None:
    assert play(identify(), STUCK[where], chop).text == DEVICE


@pytest.mark.parametrize(
    ("where", "reply"),
    [
        ("a cipher that may be an open network's", b"\r\n" + CIPHER),
        ("the type of an enterprise sign-in", b"\r\nEAP Type 0=PEAP/MSCHAPv2, 1=EAP-TLS: "),
        ("a network that our letter has just stored", b"\r\n    Particle <3 you!\r\n\r\n"),
        ("nothing that can be seen", b"\r\n"),
    ],
)
def test_where_every_answer_could_store_something_only_reset_helps(where, reply) -> None:
    with pytest.raises(StuckInPrompt) as raised:
        play(identify(), [(b"i", b"i"), (b"\n", reply)])
    assert "RESET" in raised.value.hint


def test_an_application_that_echoes_is_told_as_stuck() -> None:
    with pytest.raises(StuckInPrompt):
        play(identify(), [(b"i", b"i"), (b"\n", b"\n")])


def test_a_log_line_that_begins_with_our_letter_does_no_harm() -> None:
    dialogue = [(b"i", b"i"), (b"\n", b"nfo: blinking\r\n" + ASKED[1])]
    assert play(identify(), dialogue, byte_by_byte).text == DEVICE
