import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.device_errors import AnswerNotUnderstood, NotListening
from station.domain.listening import Dialogue
from station.domain.listening_ask import claimed, identify, is_listening, mac, modules, version
from tests.domain.listening_script import byte_by_byte, golden, play, whole

DEVICE = "3a0021000347343233323032"
ID_LINE = b"Your device id is " + DEVICE.encode() + b"\r\n"
NOISE = b"0000012345 [app] INFO: blinking\r\n"


@pytest.mark.parametrize("chop", [whole, byte_by_byte])
@pytest.mark.parametrize(
    ("name", "talk", "expected"),
    [
        ("mac", mac, "e0:4f:43:00:00:01"),
        ("version", version, "2.3.1"),
        ("claimed", claimed, False),
    ],
)
def test_what_a_real_photon_said_of_itself_is_understood(name, talk, expected, chop) -> None:
    assert play(talk(), golden(name), chop) == expected


@pytest.mark.parametrize("chop", [whole, byte_by_byte])
def test_a_real_photon_is_identified(chop) -> None:
    assert play(identify(), golden("identify"), chop).text == DEVICE


def test_the_module_table_of_a_real_photon_is_read() -> None:
    table = play(modules(), golden("module info"))
    assert table["p"] == 6
    assert [module["f"] for module in table["m"]] == ["b", "s", "s", "u"]


@pytest.mark.parametrize(
    "reply",
    [
        b"Your core id is 3a0021000347343233323032\r\n",
        b"Device ID: 3A0021000347343233323032\r\nDevice Secret: ABCDEFGHJKLMNPQ\r\n",
        b"....Your device id is 3a0021000347343233323032\r\n",
    ],
)
def test_each_form_of_the_id_is_understood(reply) -> None:
    assert play(identify(), [(b"i", reply)]).text == DEVICE


@given(st.integers(0, len(ID_LINE)))
def test_the_id_survives_a_foreign_line_anywhere(cut) -> None:
    assert play(identify(), [(b"i", ID_LINE[:cut] + NOISE + ID_LINE[cut:])]).text == DEVICE


@given(st.integers(0, 32))
def test_the_version_survives_a_foreign_line_anywhere(cut) -> None:
    reply = b"system firmware version: 2.3.1\n\r\n"
    assert play(version(), [(b"v", reply[:cut] + NOISE + reply[cut:])]) == "2.3.1"


@given(st.integers(0, 45))
def test_the_mac_survives_a_foreign_line_anywhere(cut) -> None:
    reply = b"Your device MAC address is\r\ne0:4f:43:00:00:01\r\n"
    assert play(mac(), [(b"m", reply[:cut] + NOISE + reply[cut:])]) == "e0:4f:43:00:00:01"


@pytest.mark.parametrize("text", ["0.7.0-rc.3", "2.3.1 minimal", "0.4.9"])
def test_each_form_of_the_version_is_understood(text) -> None:
    reply = f"system firmware version: {text}\n\r\n".encode()
    assert play(version(), [(b"v", reply)]) == text


def test_zeros_that_old_firmware_leaves_out_of_its_mac_are_put_back() -> None:
    assert play(mac(), [(b"m", b"Your core MAC address is\r\n6c:b:84:a:0:c\r\n")]) == (
        "6c:0b:84:0a:00:0c"
    )


def test_what_very_old_firmware_does_not_know_is_unknown_and_no_failure() -> None:
    assert play(version(), [(b"v", b"")]) is None
    assert play(claimed(), [(b"c", b"")]) is None
    assert play(mac(), [(b"m", b"")]) is None


def test_silence_means_not_listening() -> None:
    with pytest.raises(NotListening):
        play(identify(), [(b"i", b"")])
    with pytest.raises(NotListening):
        play(modules(), [(b"s", b"")])


def test_an_application_that_logs_is_not_listening() -> None:
    with pytest.raises(NotListening):
        play(identify(), [(b"i", NOISE * 20), (b"i", b""), (b"i", b"")])


def test_half_an_id_is_told_as_an_answer_not_understood() -> None:
    with pytest.raises(AnswerNotUnderstood):
        play(identify(), [(b"i", b"Your device id is 3a00\r\n"), (b"i", b""), (b"i", b"")])


def test_a_reply_torn_beyond_mending_is_asked_again() -> None:
    dialogue = Dialogue(identify())
    assert dialogue.outgoing() == b"i"
    dialogue.feed(b"Your device..id is " + DEVICE.encode() + b"\r\n")
    dialogue.rest()
    assert dialogue.outgoing() == b"i"
    dialogue.feed(ID_LINE)
    assert dialogue.result.text == DEVICE


def test_a_device_that_may_have_joined_is_typed_one_letter_only() -> None:
    dialogue = Dialogue(is_listening(1.0))
    assert dialogue.outgoing() == b"i"
    dialogue.feed(NOISE)
    dialogue.rest()
    assert dialogue.outgoing() == b""
    dialogue.silent()
    assert dialogue.result is None


@given(st.binary(max_size=300))
def test_no_noise_breaks_the_reading_of_an_id(noise) -> None:
    dialogue = Dialogue(identify())
    dialogue.outgoing()
    dialogue.feed(noise.replace(b"\n", b"-").replace(b"i", b"-") + b"\n" + ID_LINE)
    assert dialogue.is_over


def test_a_pause_after_a_letter_like_ours_is_no_prompt() -> None:
    dialogue = Dialogue(identify())
    dialogue.outgoing()
    dialogue.feed(ID_LINE[:9])
    assert ID_LINE[:9].endswith(b"i")
    dialogue.rest()
    dialogue.feed(ID_LINE[9:])
    assert dialogue.result.text == DEVICE
