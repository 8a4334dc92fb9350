from station.domain.field.monitor_find import Filter, find
from station.domain.field.monitor_line import Kind, MonitorLine

LINES = [
    MonitorLine(n, source, Kind.HEARD, text.encode())
    for n, (source, text) in enumerate(
        [("a", "INFO boot"), ("b", "WARN low battery"), ("a", "INFO \x1b[1mbat\x1b[0mtery ok")]
    )
]


def test_words_must_stand_in_a_line_and_words_with_a_minus_must_not():
    assert Filter.parse("BATTERY").of(LINES) == LINES[1:]
    assert Filter.parse("battery -warn").of(LINES) == LINES[2:]
    assert Filter.parse("-").of(LINES) == LINES


def test_a_source_can_be_left_out():
    assert Filter.parse("", frozenset("a")).of(LINES) == [LINES[1]]


def test_without_words_every_line_is_taken():
    assert Filter().of(LINES) is LINES


def test_a_word_is_found_forwards_and_backwards_round_the_end():
    assert find(LINES, "Battery", 0) == 1
    assert find(LINES, "battery", 2) == 2
    assert find(LINES, "boot", 1) == 0
    assert find(LINES, "battery", 0, backwards=True) == 2
    assert find(LINES, "nowhere", 0) is None
    assert find(LINES, "", 0) is None
    assert find([], "x", 0) is None
