import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain import softap
from station.domain.device_errors import AnswerNotUnderstood
from station.domain.softap_http import HttpReply, http_request

HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b"Cache-Control: no-store, no-cache, must-revalidate, post-check=0, pre-check=0\r\n"
    b"Pragma: no-cache\r\nConnection: Keep-Alive\r\nAccess-Control-Allow-Origin: *\r\n"
    b"Transfer-Encoding: chunked\r\n\r\n"
)


def chunks(*pieces: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (*pieces, b""))


def test_a_question_is_a_get_in_as_few_headers_as_the_device_bears() -> None:
    assert http_request(softap.VERSION, "192.168.0.1") == (
        b"GET /version HTTP/1.1\r\nHost: 192.168.0.1\r\nConnection: close\r\n\r\n"
    )


def test_a_body_goes_with_a_type_the_device_does_not_know() -> None:
    assert http_request(softap.CONNECT, "192.168.0.1") == (
        b"POST /connect-ap HTTP/1.1\r\nHost: 192.168.0.1\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n"
        b'Connection: close\r\n\r\n{"idx":0}'
    )


def test_the_length_is_counted_in_bytes() -> None:
    assert b"Content-Length: 24\r\n" in http_request(softap.configure({"ssid": "Ω☕"}), "h")


@given(st.lists(st.binary(min_size=1, max_size=600), max_size=8), st.integers(1, 40))
def test_chunks_are_joined_however_the_bytes_come(pieces, size) -> None:
    reply = HttpReply()
    raw = HEAD + chunks(*pieces)
    for begin in range(0, len(raw), size):
        assert not reply.is_complete
        reply.feed(raw[begin : begin + size])
    assert reply.is_complete
    assert reply.status == 200
    assert reply.body == b"".join(pieces)


def test_588_chunks_of_one_byte_are_a_public_key() -> None:
    reply = HttpReply()
    for byte in HEAD + chunks(*[b"A"] * 588):
        reply.feed(bytes([byte]))
    assert reply.body == b"A" * 588


def test_a_reply_cut_short_is_not_complete() -> None:
    reply = HttpReply()
    reply.feed(HEAD + b"7\r\n{")
    reply.ended()
    assert not reply.is_complete


@pytest.mark.parametrize(
    ("raw", "status", "body"),
    [
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", 404, b""),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"v\":2}", 200, b'{"v":2}'),
        (b"HTTP/1.1 200 OK\r\n\r\n{\"v\":2}", 200, b'{"v":2}'),
        (b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n", 503, b""),
        (b"HTTP/1.1\r\n\r\n", 0, b""),
        (b"", None, b""),
    ],
)  # fmt: skip
def test_other_replies_are_read_to_their_own_end(raw, status, body) -> None:
    reply = HttpReply()
    reply.feed(raw)
    reply.ended()
    assert (reply.status, reply.body) == (status, body)


@pytest.mark.parametrize("raw", [HEAD + b"zz\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"])
def test_what_is_no_http_is_told_as_not_understood(raw) -> None:
    with pytest.raises(AnswerNotUnderstood):
        HttpReply().feed(raw)
