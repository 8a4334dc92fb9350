import pytest

from station.domain.field.monitor_text import hex_rows, shown_hex, shown_text, without_ansi


def test_text_is_read_as_utf_8_and_what_is_none_has_the_usual_sign():
    assert shown_text("Tür 21 °C\r\n".encode()) == "Tür 21 °C"
    assert shown_text(b"\xff~1") == "\ufffd~1"


def test_colours_are_left_out_or_shown():
    assert shown_text(b"\x1b[1;32mINFO\x1b[0m ok\n") == "INFO ok"
    assert shown_text(b"\x1b[32mok\n", with_ansi=True) == "␛[32mok"


@pytest.mark.parametrize("title", [b"\x1b]0;title\x07", b"\x1b]0;title\x1b\\", b"\x1b(B\x1bM"])
def test_titles_and_short_sequences_are_left_out_too(title):
    assert without_ansi(b"a" + title + b"b") == b"ab"


def test_what_cannot_be_seen_has_a_sign():
    assert shown_text(b"a\x00b\x07c\x7f") == "a␀b␇c␡"
    assert shown_text(b"a\tb") == "a    b"


def test_a_line_cannot_be_turned_round():
    assert "\u202e" not in shown_text("safe\u202egpj.exe".encode())


def test_hex_shows_sixteen_bytes_a_row_with_the_line_end():
    rows = list(hex_rows(b"Your device id is\r\n"))
    assert [len(row) for row in rows] == [16, 3]
    assert shown_hex(rows[0]) == "59 6f 75 72 20 64 65 76 69 63 65 20 69 64 20 69  Your device id i"
    assert shown_hex(rows[1]).startswith("73 0d 0a ")
    assert shown_hex(rows[1]).endswith("  s··")
    assert list(hex_rows(b"")) == [b""]
