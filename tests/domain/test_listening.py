import pytest

from station.domain.device_errors import AnswerLost
from station.domain.listening import Dialogue
from station.domain.listening_prompts import ECHO_S, Cue
from station.domain.listening_turn import Turn, answer

NAME = Cue("name", b"Name: ")
DONE = Cue("done", b"Done.")


def greeting():
    """Asks, answers, and returns what was heard at the end."""
    yield Turn(b"n", (NAME,))
    heard = yield answer(b"Ada", (DONE,), 20.0)
    return heard.cue


def test_what_is_to_be_sent_is_handed_over_once() -> None:
    dialogue = Dialogue(greeting())
    assert dialogue.outgoing() == b"n"
    assert dialogue.outgoing() == b""


def test_an_answer_ends_in_one_line_feed_and_waits_for_its_prompt() -> None:
    dialogue = Dialogue(greeting())
    dialogue.outgoing()
    dialogue.feed(b"Name:")
    assert dialogue.outgoing() == b""
    dialogue.feed(b" ")
    assert dialogue.outgoing() == b"Ada\n"


def test_nothing_is_recognised_before_our_own_words_have_come_back() -> None:
    dialogue = Dialogue(greeting())
    dialogue.feed(b"Name: Done.")
    assert not dialogue.is_over
    dialogue.feed(b"\r\nAda\r\nDone.")
    assert dialogue.result is DONE


def test_words_that_do_not_come_back_are_missed_sooner_than_a_reply() -> None:
    dialogue = Dialogue(greeting())
    dialogue.feed(b"Name: ")
    assert (dialogue.stillness_s, dialogue.patience_s) == (ECHO_S, 40.0)
    dialogue.feed(b"Ada\r\n")
    assert dialogue.stillness_s == 20.0
    dialogue.silent()
    assert dialogue.result is None


def test_words_that_never_come_back_are_an_answer_lost() -> None:
    dialogue = Dialogue(greeting())
    dialogue.feed(b"Name: Ad")
    with pytest.raises(AnswerLost):
        dialogue.silent()


def test_each_turn_has_patience_of_its_own() -> None:
    dialogue = Dialogue(greeting())
    assert dialogue.turns == 1
    dialogue.feed(b"Name: ")
    assert dialogue.turns == 2


def test_the_transcript_has_both_sides_in_order() -> None:
    dialogue = Dialogue(greeting())
    dialogue.feed(b"Name: Ada\r\nDone.")
    assert dialogue.transcript == [
        ("H>", b"n"),
        ("D>", b"Name: "),
        ("H>", b"Ada\n"),
        ("D>", b"Ada\r\nDone."),
    ]
