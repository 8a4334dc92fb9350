import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.field.monitor_split import LONGEST_BYTES, LineSplitter


def split(*reads: bytes) -> tuple[list[bytes], bytes]:
    splitter = LineSplitter()
    pieces = [piece for raw in reads for piece in splitter.feed(raw, 1.0)[0]]
    return pieces, splitter.rest


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_a_line_ends_with_cr_lf_with_lf_or_with_cr(end):
    assert split(b"one" + end + b"two" + end + b"th") == ([b"one" + end, b"two" + end], b"th")


def test_a_line_end_that_two_reads_share_is_one():
    assert split(b"one\r", b"\ntwo\n") == ([b"one\r\n", b"two\n"], b"")


def test_a_sign_of_several_bytes_that_two_reads_share_stays_whole():
    word = "Tür\n".encode()
    assert split(word[:2], word[2:])[0] == [word]


def test_a_line_knows_when_it_began():
    splitter = LineSplitter()
    splitter.feed(b"begun", 3.0)
    assert splitter.feed(b" and ended\nnext\n", 7.0)[1] == 3.0
    assert splitter.feed(b"another\n", 9.0)[1] == 9.0


def test_binary_data_without_lines_are_cut_and_never_grow():
    pieces, rest = split(*[b"\xff" * 700] * 20)
    assert max(map(len, pieces)) <= LONGEST_BYTES
    assert len(rest) <= LONGEST_BYTES
    assert b"".join(pieces) + rest == b"\xff" * 14_000


def test_a_long_line_is_cut_between_words_and_never_within_a_sign():
    words = b"word " * 300 + b"\n"
    assert split(words)[0][0].endswith(b"word ")
    signs = "ü".encode() * 1500
    assert all(piece.decode() for piece in split(signs)[0])


@given(st.lists(st.binary(max_size=40)))
def test_not_a_byte_is_lost_however_it_comes(reads):
    pieces, rest = split(*reads)
    assert b"".join(pieces) + rest == b"".join(reads)
    assert pieces == [piece for raw in [b"".join(pieces)] for piece in raw.splitlines(True)]
