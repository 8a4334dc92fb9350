from station.domain.field.monitor_line import Kind, MonitorLine


def test_a_line_as_json_says_when_where_and_what():
    line = MonitorLine(1715597755.8981, "COM7", Kind.HEARD, b"\x1b[32mtick\x1b[0m\r\n")
    assert line.fields == {
        "event": "line",
        "at": "2024-05-13T10:55:55.898Z",
        "source": "COM7",
        "kind": "heard",
        "text": "tick",
    }
