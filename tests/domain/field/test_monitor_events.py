from station.domain.calls.stream import CloudEvent
from station.domain.field.monitor_events import event_line
from station.domain.field.monitor_line import Kind

DEVICE = "3b002100084734343231f0b1"


def test_an_event_is_one_line_with_its_name_its_device_and_its_data():
    event = CloudEvent(1, "temperature", '{"c":\n4.1}', "2024-05-13T10:55:12.898Z", DEVICE)
    line = event_line(event, 7.0)
    assert (line.at, line.source, line.kind) == (7.0, "cloud", Kind.EVENT)
    assert line.raw.decode() == 'temperature  …f0b1  {"c": 4.1}'
    assert event_line(CloudEvent(1, "x", "", "", "api"), 7.0).raw == b"x  api  "


def test_a_secret_in_an_event_is_masked():
    event = CloudEvent(1, "debug", "access_token=abcdef0123", "", DEVICE)
    assert b"abcdef" not in event_line(event, 7.0).raw
