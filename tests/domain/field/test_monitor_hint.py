import pytest

from station.domain.field.monitor_hint import Hint, Whereabouts
from station.domain.field.monitor_line import Kind, MonitorLine


def heard(hint: Hint, text: bytes, rest: bytes = b"") -> Whereabouts:
    hint.hear([MonitorLine(0, "a", Kind.HEARD, text)], rest)
    return hint.where


@pytest.mark.parametrize(
    "answer",
    [b"Your device id is 3b0021000847343432313031", b"Device ID: e00fce68", b"Device claimed: no",
     b"system firmware version: 2.3.1"],
)  # fmt: skip
def test_an_answer_of_the_console_says_that_it_listens(answer):
    hint = Hint()
    assert hint.where is Whereabouts.UNKNOWN
    assert heard(hint, answer) is Whereabouts.LISTENS
    assert heard(hint, b"0001 [app] tick") is Whereabouts.LISTENS


@pytest.mark.parametrize("prompt", [b"SSID: ", b"Password: ", b"Enter 63-digit claim code: "])
def test_a_prompt_waits_until_it_is_answered(prompt):
    hint = Hint()
    assert heard(hint, b"", prompt) is Whereabouts.PROMPT
    assert heard(hint, b"Device claimed: no") is Whereabouts.LISTENS


def test_after_the_last_words_of_the_dialogue_it_leaves():
    hint = Hint()
    heard(hint, b"Device claimed: no\r\n")
    assert heard(hint, b"    Particle <3 you!\r\n") is Whereabouts.LEAVES


def test_told_to_leave_it_leaves_and_another_letter_changes_nothing():
    hint = Hint()
    heard(hint, b"Device claimed: no\r\n")
    hint.typed(b"i")
    assert hint.where is Whereabouts.LISTENS
    hint.typed(b"x")
    assert hint.where is Whereabouts.LEAVES


def test_what_is_not_the_consoles_is_its_programs():
    hint = Hint()
    assert heard(hint, b"0001 [app] tick") is Whereabouts.RUNS
    hint.typed(b"x")
    assert hint.where is Whereabouts.RUNS
    hint.restart()
    assert hint.where is Whereabouts.UNKNOWN


def test_what_we_say_ourselves_proves_nothing():
    hint = Hint()
    hint.hear([MonitorLine(0, "a", Kind.NOTE, b"Device claimed: no")], b"")
    assert hint.where is Whereabouts.UNKNOWN
