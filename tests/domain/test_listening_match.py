from hypothesis import given
from hypothesis import strategies as st

from station.domain.listening_match import Lines, Sought, read_newest

NOISE = b"0000012345 [app] INFO: still here\r\n"
LINES = st.binary(max_size=12).map(lambda raw: raw.replace(b"\n", b"-") + b"\n")


def is_found(text: bytes, stream: bytes, *, anywhere: bool = False) -> bool:
    sought = Sought(text, anywhere=anywhere)
    return any(sought.feed(byte) for byte in stream)


@given(st.binary(min_size=1, max_size=40), st.data())
def test_a_text_is_found_wherever_a_foreign_line_tears_it(text, data) -> None:
    cut = data.draw(st.integers(0, len(text)))
    foreign = b"".join(data.draw(st.lists(LINES, max_size=3)))
    assert is_found(text, text[:cut] + foreign + text[cut:])


def test_a_prompt_inside_a_foreign_line_is_not_a_prompt() -> None:
    assert not is_found(b"SSID: ", b"[app] INFO: SSID: Office\r\n")
    assert is_found(b"SSID: ", b"[app] INFO: SSID: Office\r\nSSID: ")


def test_a_text_that_may_stand_anywhere_is_found_inside_a_line_and_torn() -> None:
    assert is_found(b"<3 you!", b"    Particle <3 you!", anywhere=True)
    assert is_found(b"<3 you!", b"    Spark <3 " + NOISE + b"you!", anywhere=True)


def test_a_long_text_takes_no_longer_than_its_length() -> None:
    pem = b"\r\n".join(b"A" * 64 for _ in range(60)) + b"\r\n"
    assert is_found(pem, NOISE + pem)  # under the time limit, though each A fits everywhere


def read_all(stream: bytes, read) -> str | None:
    lines = Lines()
    for byte in stream:
        ended = lines.feed(byte)
        if ended is not None and (said := read_newest(ended, read)) is not None:
            return said
    return None


@given(st.integers(0, 25))
def test_a_torn_line_is_mended(cut) -> None:
    line = b"device 3a0021000347343233"

    def read(candidate: bytes) -> str | None:
        return "read" if candidate == line else None

    assert read_all(line[:cut] + NOISE + line[cut:] + b"\r\n", read) == "read"
