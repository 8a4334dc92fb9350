import pytest

from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_typing import LineEnd, line_end


@pytest.mark.parametrize(
    ("chosen", "end"),
    [(LineEnd.LF, b"\n"), (LineEnd.CR, b"\r"), (LineEnd.CRLF, b"\r\n"), (LineEnd.NONE, b"")],
)
@pytest.mark.parametrize("where", Whereabouts)
def test_a_chosen_end_is_taken_wherever_the_device_is(chosen, end, where):
    assert line_end("C", chosen, where) == end


@pytest.mark.parametrize("where", [Whereabouts.UNKNOWN, Whereabouts.LISTENS])
def test_the_consoles_letters_need_no_end_so_that_none_answers_their_prompt(where):
    assert line_end("C", LineEnd.AUTO, where) == b""
    assert line_end("AT", LineEnd.AUTO, where) == b"\n"
    assert line_end("", LineEnd.AUTO, where) == b"\n"


@pytest.mark.parametrize("where", [Whereabouts.PROMPT, Whereabouts.RUNS])
def test_an_answer_and_a_word_to_a_program_end_even_where_they_are_one_letter(where):
    assert line_end("x", LineEnd.AUTO, where) == b"\n"
