from station.domain.field.monitor_line import Kind
from station.domain.field.monitor_stream import MonitorStream


def test_lines_carry_when_they_began_and_from_where():
    stream = MonitorStream("COM7")
    assert stream.hear(b"first ", 1.0) == []
    first, second = stream.hear(b"line\r\nsecond\r\n", 2.0)
    assert (first.at, first.source, first.raw) == (1.0, "COM7", b"first line\r\n")
    assert (second.at, second.kind) == (2.0, Kind.HEARD)


def test_a_prompt_is_seen_before_it_ends():
    stream = MonitorStream("COM7")
    stream.hear(b"SSID: ", 1.0)
    assert stream.rest == b"SSID: "


def test_a_password_typed_at_its_prompt_is_masked_with_its_echo():
    stream = MonitorStream("COM7")
    stream.hear(b"Password: ", 1.0)
    sent = stream.send(b"hunter22", 2.0)
    (echo,) = stream.hear(b"hunter22\r\n", 3.0)
    (later,) = stream.hear(b"psk hunter22\r\n", 4.0)
    assert sent.kind is Kind.SENT
    assert b"hunter22" not in sent.raw + echo.raw + later.raw


def test_a_claim_code_is_masked_wherever_it_is_typed():
    stream = MonitorStream("COM7")
    code = b"3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"
    assert code not in stream.send(code, 1.0).raw
    assert stream.send(b"i", 1.0).raw == b"i"


def test_a_line_that_a_reset_cut_off_is_shown_and_the_next_begins_anew():
    stream = MonitorStream("COM7")
    stream.hear(b"half a li", 1.0)
    (cut,) = stream.restart()
    assert (cut.raw, cut.at) == (b"half a li", 1.0)
    assert stream.hear(b"boot\n", 2.0)[0].raw == b"boot\n"
    assert stream.restart() == []


def test_a_password_that_a_reset_cut_off_stays_masked():
    stream = MonitorStream("COM7")
    stream.hear(b"Password: hunt", 1.0)
    assert b"hunt" not in stream.restart()[0].raw


def test_what_station_says_of_the_port_is_a_note():
    note = MonitorStream("COM7").note("The device left.", 1.0)
    assert (note.kind, note.raw) == (Kind.NOTE, b"The device left.")
