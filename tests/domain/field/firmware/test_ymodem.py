"""The sending side, byte by byte, and against the simulated device's receiver."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.device_errors import NotListening
from station.domain.errors import StationError, StoppedByOperator
from station.domain.field.firmware.packets import END, header, packet
from station.domain.field.firmware.ymodem import READY_S, REPLY_S, Sending
from station.domain.field_errors import (
    FirmwareDamaged,
    FirmwareNeedsOther,
    FirmwareTooLarge,
    FirmwareWrongPlatform,
    FlashNotSupported,
    FlashRefused,
    FlashStopped,
)
from station.simulator.ymodem import ABORTED, NOT_RECEIVED, NOT_SAVED, TOO_LARGE, Receiver, Room

READY = b"Waiting for the binary file to be sent ... (press 'a' to abort)\r\n"
CONTENT = bytes(range(256)) * 5
ACK, NAK, CAN, C, EOT = b"\x06", b"\x15", b"\x18", b"C", b"\x04"


def began(content=CONTENT, **options):
    sending = Sending(content, **options)
    assert sending.outgoing() == b"f"
    sending.feed(READY)
    assert sending.outgoing() == header("binary", len(content))
    return sending


def moving(content=CONTENT, **options):
    sending = began(content, **options)
    sending.feed(ACK + C)
    return sending


def test_it_goes_as_the_page_of_facts_says():
    sending = moving(b"x" * 200, block_bytes=128)
    assert sending.outgoing() == packet(1, b"x" * 128)
    sending.feed(ACK)
    assert sending.outgoing() == packet(2, b"x" * 72)
    sending.feed(ACK)
    assert sending.outgoing() == EOT
    sending.feed(ACK)
    assert sending.outgoing() == END
    assert not sending.is_over
    sending.feed(ACK + b"\r\nDownloaded file successfully!\r\n")
    assert sending.is_over
    assert sending.outgoing() == b""


def test_a_receiver_that_asks_for_the_last_header_is_waited_for():
    sending = moving(b"x", is_asked=True)
    sending.feed(ACK)
    assert sending.outgoing() == EOT
    sending.feed(ACK)
    assert sending.outgoing() == b""
    sending.feed(C)
    assert sending.outgoing() == END


def test_large_blocks_end_in_a_small_one_where_that_is_enough():
    sending = moving(b"x" * 1100, block_bytes=1024)
    assert sending.outgoing() == packet(1, b"x" * 1024, 1024)
    sending.feed(ACK)
    assert sending.outgoing() == packet(2, b"x" * 76)


def test_it_starts_without_a_letter_where_the_device_takes_the_header_itself():
    assert Sending(CONTENT, opening=None).outgoing() == header("binary", len(CONTENT))


def test_answers_may_come_in_pieces_and_a_late_question_before_them():
    sending = began()
    sending.feed(C)
    sending.feed(C)
    assert sending.outgoing() == b""
    sending.feed(ACK)
    assert sending.outgoing() == b""
    sending.feed(C)
    assert sending.outgoing()[:2] == b"\x02\x01"


def test_a_question_instead_of_words_is_as_good():
    sending = Sending(CONTENT)
    sending.outgoing()
    sending.feed(C)
    assert sending.outgoing() == header("binary", len(CONTENT))


def test_patience_is_ten_seconds_for_the_first_words_and_seventy_for_every_reply():
    assert Sending(CONTENT).patience_s == READY_S == 10
    assert began().patience_s == moving().patience_s == REPLY_S == 70


def test_a_device_that_never_says_it_waits_does_not_listen():
    sending = Sending(CONTENT)
    with pytest.raises(NotListening):
        sending.silent()


def test_a_question_while_a_block_is_under_way_does_not_send_it_again():
    sending = moving()
    sending.outgoing()
    sending.feed(C + C)
    assert sending.outgoing() == b""


def test_a_block_that_is_not_taken_ends_it_and_is_not_sent_again():
    sending = moving()
    sending.outgoing()
    sending.feed(NAK)
    assert sending.outgoing() == CAN * 2
    with pytest.raises(FlashStopped) as stopped:
        sending.silent()
    assert "block 1 was not taken" in stopped.value.seen


def test_no_reply_for_too_long_ends_it_and_the_device_is_told():
    sending = moving()
    sending.outgoing()
    sending.silent()
    assert sending.outgoing() == CAN * 2
    with pytest.raises(FlashStopped):
        sending.feed(CAN * 2 + b"Failed to receive the file!\r\n")


def test_device_os_6_is_recognised_by_what_it_answers():
    sending = Sending(CONTENT, is_sure=False)
    sending.outgoing()
    sending.feed(READY)
    assert sending.outgoing() == b""  # an unknown device is given a moment to say no
    with pytest.raises(FlashNotSupported):
        sending.feed(CAN * 4 + b"Serial/YModem flashing is no longer supported\r\n")


def test_an_unknown_device_that_stays_still_gets_the_header():
    sending = Sending(CONTENT, is_sure=False)
    sending.outgoing()
    sending.feed(READY)
    sending.rest()
    assert sending.outgoing() == header("binary", len(CONTENT))


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        (b"The file size is higher than the allowed space memory!\r\n", FirmwareTooLarge),
        (b"Failed to receive the file!\r\n", FlashRefused),
    ],
)
def test_a_header_that_is_refused_leaves_the_device_as_it_was(line, trouble):
    sending = began()
    with pytest.raises(trouble):
        sending.feed(CAN * 2 + CAN * 2 + line)


def test_a_refusal_without_words_is_told_after_a_moment():
    sending = began()
    sending.feed(CAN * 2)
    assert sending.patience_s == 2
    with pytest.raises(FlashRefused):
        sending.silent()


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (-1360, FirmwareWrongPlatform),
        (-1330, FirmwareDamaged),
        (-1340, FirmwareNeedsOther),
        (-1320, FlashRefused),
    ],
)
def test_what_the_device_finds_wrong_at_the_end_is_told_by_its_code(code, trouble):
    sending = moving(b"x")
    sending.outgoing()
    sending.feed(ACK + ACK)
    with pytest.raises(trouble, match=str(code)):
        sending.feed(CAN * 2 + f"Validation failed: {code}\r\n".encode())


def test_our_own_stop_is_told_to_the_device_and_waited_for():
    sending = moving()
    sending.outgoing()
    sending.stop()
    assert sending.outgoing() == CAN * 2
    with pytest.raises(StoppedByOperator):
        sending.feed(ACK + ACK + CAN * 2 + b"Failed to receive the file!\r\n")


def test_stopping_what_is_over_says_nothing():
    sending = moving(b"x")
    sending.feed(ACK + ACK + ACK)
    sending.stop()
    assert sending.is_over
    assert sending.outgoing() == b""


def test_bytes_taken_are_told_as_they_are_acknowledged():
    told = []
    sending = moving(b"x" * 300, block_bytes=128, tell=told.append)
    sending.feed(ACK + ACK + ACK)
    assert told == [128, 256, 300]


# ---- against the receiver of the simulated device ----


class Cable:
    """Carries packets between both; a test says what befalls the `n`th that the host sends."""

    def __init__(self, content, room=None, **options):
        self.back = bytearray()
        self.receiver = Receiver(self.back.extend, room or Room())
        self.sending = Sending(content, opening=None, **options)

    def run(self, befalls=lambda number, typed: typed):
        """Until either is over; a device that hears nothing is late."""
        for number in range(10_000):
            typed = self.sending.outgoing()
            self.receiver.feed(befalls(number, typed))
            if self.receiver.failure is not None:
                self.back += CAN * 2 + f"{self.receiver.failure}\r\n".encode()
            if self.receiver.content is not None:
                self.back += ACK
            said, self.back[:] = bytes(self.back), b""
            self.sending.feed(said)
            if not said:
                self.receiver.late()
            if self.sending.is_over:
                return self.receiver.content
        raise AssertionError("it never ends")


@given(st.binary(min_size=1, max_size=5000), st.sampled_from([128, 1024]))
def test_whatever_is_sent_arrives_as_it_was(content, block_bytes):
    assert Cable(content, block_bytes=block_bytes).run() == content


@given(st.integers(1, 12), st.integers(0, 2), st.integers(0, 7))
def test_a_flipped_bit_in_a_blocks_number_never_ends_well(number, place, bit):
    def flip(at, typed):
        if at != number or len(typed) < 100:
            return typed
        return typed[:place] + bytes([typed[place] ^ (1 << bit)]) + typed[place + 1 :]

    cable = Cable(b"y" * 1500, block_bytes=128)
    with pytest.raises(StationError):
        cable.run(flip)
    assert cable.receiver.content is None


@pytest.mark.parametrize("number", [0, 1, 5, 12])
def test_a_packet_that_is_lost_ends_it_and_nothing_is_kept(number):
    cable = Cable(b"y" * 1500, block_bytes=128)
    with pytest.raises((FlashStopped, FlashRefused)):
        cable.run(lambda at, typed: b"" if at == number else typed)
    assert cable.receiver.content is None


@pytest.mark.parametrize("number", [1, 5, 11])
def test_a_packet_that_comes_twice_ends_it_for_a_device_does_not_know_it_again(number):
    cable = Cable(b"y" * 1500, block_bytes=128)
    with pytest.raises(FlashStopped):
        cable.run(lambda at, typed: typed * 2 if at == number else typed)
    assert cable.receiver.content is None


@pytest.mark.parametrize(
    ("room", "line", "trouble"),
    [
        (Room(most_bytes=1000), TOO_LARGE, FirmwareTooLarge),
        (Room(fails_after_bytes=500), NOT_SAVED, FlashStopped),
    ],
)
def test_a_device_that_cannot_take_it_says_why(room, line, trouble):
    cable = Cable(b"y" * 1500, room=room, block_bytes=128)
    with pytest.raises(trouble):
        cable.run()
    assert cable.receiver.failure == line


def test_an_a_from_a_person_ends_it_and_a_stop_of_ours_too():
    by_letter, by_us = Cable(b"y" * 1500), Cable(b"y" * 1500)
    by_letter.receiver.feed(by_letter.sending.outgoing() + b"a")
    assert by_letter.receiver.failure == ABORTED
    by_us.receiver.feed(by_us.sending.outgoing())
    by_us.sending.stop()
    by_us.receiver.feed(by_us.sending.outgoing())
    assert by_us.receiver.failure == NOT_RECEIVED
