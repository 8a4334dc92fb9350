"""host/printer_status.py: what printers say of themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.host.printer_status import is_whole, trouble_in


def answer(*, paper_out=0, paused=0, head_open=0, ribbon_out=0):
    first = f"030,{paper_out},{paused},1245,000,0,0,0,000,0,0,0"
    second = f"000,0,{head_open},{ribbon_out},0,2,4,0,00000000,1,000"
    return b"".join(f"\x02{line}\x03\r\n".encode() for line in (first, second, "1234,0"))


def test_a_printer_that_is_well_says_so():
    assert is_whole(answer())
    assert trouble_in(answer()) is None


@pytest.mark.parametrize(
    ("wrong", "what"),
    [("paper_out", "out of paper"), ("paused", "paused"), ("head_open", "head open"),
     ("ribbon_out", "out of ribbon")],
)  # fmt: skip
def test_what_is_wrong_is_told_with_what_to_do(wrong, what):
    told = trouble_in(answer(**{wrong: 1}))
    assert told is not None
    assert what in told[0]
    assert "F7" in told[1]


def test_an_open_head_is_told_before_the_pause_that_it_causes():
    told = trouble_in(answer(head_open=1, paused=1))
    assert told is not None
    assert "head" in told[0]


def test_half_an_answer_is_none():
    half = answer(paper_out=1)[:20]
    assert not is_whole(half)
    assert trouble_in(half) is None


@given(st.binary(max_size=200))
def test_any_bytes_are_read_as_something(raw):
    is_whole(raw)
    trouble_in(raw)
