"""What may never be read on a shared screen is masked while it streams by, line by line.

`station.domain.redaction` knows what a secret looks like, in a whole text. Here the text comes in
crumbs: a line is masked as a whole before it goes on, and of a line that has only begun nothing is
shown that may still become a secret.
"""

import re
from collections.abc import Sequence

from station.domain.field.monitor_text import without_ansi
from station.domain.redaction import redact_bytes

_HINTS = (
    b"bearer", b"basic", b"token", b"secret", b"password", b"claim", b"otp", b"pwd", b'"ek"',
    b"ek=", b"-----begin",
)  # fmt: skip
_RUN = 40
"""The shortest secret that is known by its length alone."""
_WORD_SIGNS = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/"
_WORDS = bytes(ord("a") if code in _WORD_SIGNS else ord(" ") for code in range(256))
_TO_THE_END = re.compile(
    rb"Password: |digit claim code: |Claim code set to: |Device Secret:"
    rb"|(?i:\"[a-z_]*(?:token|code|secret|password|otp|pwd|ek)\"\s*:\s*\"[^\"]*\Z)"
)
"""From here on a line that was cut is hidden to its end."""
_UNFINISHED = re.compile(rb"(:\s*\")[^\"]+\Z|[0-9A-Za-z+/=]{25,}\Z")
"""What a line that has begun may end with: a quoted value, or the first half of a long code."""
_ASKS_SECRET = (b"Password: ", b"digit claim code: ")
_KEY_BEGINS = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----")
_KEY_ENDS = b"-----END "
_LONGEST_KEY_LINES = 200
_KNOWN_AT_MOST = 8
_SHORTEST_KNOWN_BYTES = 4
_MASK, _KEY_MASK, _MORE = b"(secret)", b"(private key)", "…".encode()


class Masking:
    """Of one port, in the order of its lines."""

    def __init__(self) -> None:
        self._known: list[bytes] = []
        self._key_lines_left = 0
        self._hides_rest = False

    def expect(self, secret: bytes) -> None:
        """It was typed where a secret is asked for: the device will echo it."""
        if len(secret) >= _SHORTEST_KNOWN_BYTES:
            self._known = [*self._known, secret][-_KNOWN_AT_MOST:]

    def lines(self, pieces: Sequence[bytes]) -> Sequence[bytes]:
        """`pieces` of a splitter, masked; all at once where nothing in them may be secret."""
        if not (self._is_hiding or self._may_hold(b"".join(pieces))):
            return pieces
        return [self._line(piece) for piece in pieces]

    def rest(self, rest: bytes) -> bytes:
        """What may be shown of a line that has only begun."""
        if not rest or self._is_hiding:
            return _MASK if rest else b""
        shown = self._redacted(rest)
        return _UNFINISHED.sub(rb"\1" + _MORE, self._without_begun(shown))

    def restart(self) -> None:
        """The device began anew: no dialogue and no key is open."""
        self._key_lines_left, self._hides_rest = 0, False

    @property
    def _is_hiding(self) -> bool:
        return self._hides_rest or self._key_lines_left > 0

    def _may_hold(self, raw: bytes) -> bool:
        lowered = raw.lower()
        return (
            any(hint in lowered for hint in _HINTS)
            or b"a" * _RUN in raw.translate(_WORDS)
            or any(secret in raw for secret in self._known)
            or b"\x1b" in raw
        )

    def _line(self, piece: bytes) -> bytes:
        body = piece.rstrip(b"\r\n")
        end = piece[len(body) :]
        if self._key_lines_left:
            self._key_lines_left = 0 if _KEY_ENDS in body else self._key_lines_left - 1
            return _KEY_MASK + end
        if self._hides_rest:
            self._hides_rest = not end
            return _MASK + end
        if _KEY_BEGINS.search(body) and _KEY_ENDS not in body:
            self._key_lines_left = _LONGEST_KEY_LINES
        if not end and _TO_THE_END.search(body):  # cut, with the secret going on
            self._hides_rest = True
            return self._redacted(_TO_THE_END.split(body)[0]) + _MASK
        return self._redacted(body) + end

    def _redacted(self, body: bytes) -> bytes:
        for secret in self._known:
            body = body.replace(secret, _MASK)
        if not self._may_hold(body):
            return body
        if b"\x1b" in body:  # colours may stand between a word and its secret
            plain = without_ansi(body)
            masked = redact_bytes(plain)
            return body if masked == plain else masked
        return redact_bytes(body)

    def _without_begun(self, rest: bytes) -> bytes:
        """Without the first part of an echo that is still coming."""
        for secret in self._known:
            for length in range(min(len(secret), len(rest)), 0, -1):
                if rest.endswith(secret[:length]):
                    return rest[:-length] + _MORE
        return rest


def asks_secret(rest: bytes) -> bool:
    """Whether what is typed now is a password or a claim code (device-protocol 2.5, 2.6)."""
    return rest.endswith(_ASKS_SECRET)
