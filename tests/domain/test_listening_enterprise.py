from station.domain.listening_enterprise import pem_lines


def test_empty_lines_and_spaces_are_taken_out_of_a_certificate() -> None:
    assert pem_lines("-----BEGIN X-----\r\n\r\n AAAA \r\n-----END X-----\r\n") == [
        b"-----BEGIN X-----",
        b"AAAA",
        b"-----END X-----",
    ]
