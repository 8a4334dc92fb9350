"""domain/trace_text.py"""

from station.domain.trace_text import TraceLine, read_line, trace_text

TALK = b"SSID: \r\n\xff \t\\x41 Z\xc3\xbcrich \xe2\x98\x83"


def test_what_is_written_is_read_as_it_was():
    line = TraceLine(12.5, "D>", trace_text(TALK))
    assert read_line(line.written.rstrip("\n")) == line


def test_a_line_that_was_cut_or_is_something_else_is_no_line_of_a_trace():
    written = ("", "12:00 INFO started", "   0.1", "0.100 ? what")
    assert [read_line(text) for text in written] == [None] * 4
