from station.domain import softap
from station.domain.softap_tcp import TcpReply, tcp_request


def test_a_request_is_name_length_and_body_with_line_feeds_alone() -> None:
    assert tcp_request(softap.DEVICE_ID) == b"device-id\n0\n\n"
    assert tcp_request(softap.CONNECT) == b'connect-ap\n9\n\n{"idx":0}'


def test_a_reply_is_whole_as_soon_as_its_json_is() -> None:
    reply = TcpReply()
    reply.feed(b'\n\n{"scans":[{"ssid":"}')
    assert not reply.is_complete
    reply.feed(b'"}]}')
    assert reply.is_complete
    assert reply.body == b'{"scans":[{"ssid":"}"}]}'


def test_two_newlines_and_the_end_are_an_empty_reply() -> None:
    reply = TcpReply()
    reply.feed(b"\n\n")
    assert not reply.is_complete
    reply.ended()
    assert (reply.is_complete, reply.body) == (True, b"")


def test_an_end_without_a_byte_is_no_reply() -> None:
    reply = TcpReply()
    reply.ended()
    assert not reply.is_complete
