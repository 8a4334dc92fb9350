import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.device_errors import AnswerLost, CodeNotStored, NotListening
from station.domain.identity import ClaimCode
from station.domain.listening import Dialogue
from station.domain.listening_claim import claim_code
from tests.domain.listening_script import byte_by_byte, golden, play, whole

TEXT = "AbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjAbCdEfGhIjXyZ"
CODE = ClaimCode.parse(TEXT)
OTHER = ("3" + TEXT[1:]).encode()
NOISE = b"[app] INFO: Claim code of the day\r\n"


@pytest.mark.parametrize("chop", [whole, byte_by_byte])
def test_a_code_is_stored_as_a_real_photon_stores_it(chop) -> None:
    play(claim_code(CODE), golden("claim code, LF"), chop)


@given(st.integers(0, 27), st.integers(0, 65 + 85))
def test_foreign_lines_anywhere_do_not_spoil_it(cut, cut_reply) -> None:
    (letter, prompt), (code, reply) = golden("claim code, LF")
    play(claim_code(CODE), [
        (letter, prompt[:cut] + NOISE + prompt[cut:]),
        (code, reply[:cut_reply] + NOISE + reply[cut_reply:]),
    ])  # fmt: skip


def answered(reply: bytes) -> list[tuple[bytes, bytes]]:
    return [(b"C", b"Enter 63-digit claim code: "), (TEXT.encode() + b"\n", reply)]


def test_sorry_is_a_code_not_stored() -> None:
    sorry = golden("claim code too short")[1][1].removeprefix(b"abc\r\n")
    with pytest.raises(CodeNotStored):
        play(claim_code(CODE), answered(TEXT.encode() + b"\r\n" + sorry))


def test_another_code_than_ours_is_a_code_not_stored() -> None:
    with pytest.raises(CodeNotStored):
        play(
            claim_code(CODE),
            answered(TEXT.encode() + b"\r\nClaim code set to: " + OTHER + b"\r\n"),
        )


def test_an_echo_with_a_byte_missing_is_an_answer_lost() -> None:
    with pytest.raises(AnswerLost):
        play(claim_code(CODE), answered(TEXT[1:].encode() + b"\r\nSorry, claim code is not 63"))


def test_no_prompt_means_not_listening() -> None:
    with pytest.raises(NotListening):
        play(claim_code(CODE), [(b"C", b"")])


def test_stopped_at_the_prompt_it_is_ended_by_one_empty_line() -> None:
    dialogue = Dialogue(claim_code(CODE))
    dialogue.outgoing()
    assert dialogue.parting == b"\n"


def test_stopped_after_the_code_nothing_more_is_typed() -> None:
    dialogue = Dialogue(claim_code(CODE))
    dialogue.feed(b"Enter 63-digit claim code: ")
    assert dialogue.parting == b""


@pytest.mark.parametrize("chop", [whole, byte_by_byte])
def test_the_code_is_nowhere_in_the_transcript(chop) -> None:
    dialogue = Dialogue(claim_code(CODE))
    for _, reply in golden("claim code, LF"):
        dialogue.outgoing()
        for piece in chop(reply):
            dialogue.feed(piece)
    shown = b"".join(line for _, line in dialogue.transcript)
    assert TEXT[:12].encode() not in shown
    assert shown.endswith(b"(secret)\r\n(stored)")


def test_half_an_echo_is_not_shown_either() -> None:
    dialogue = Dialogue(claim_code(CODE))
    dialogue.feed(b"Enter 63-digit claim code: ")
    dialogue.feed(TEXT[:30].encode())
    with pytest.raises(AnswerLost):
        dialogue.silent()
    assert TEXT[:5].encode() not in b"".join(line for _, line in dialogue.transcript)
