"""Where ids, tokens and codes come from: invented, but the same for the same seed."""

import random

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_HEX = "0123456789abcdef"
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
CLAIM_CODE_CHARACTERS = 63


class Mint:
    """Strikes tokens of 40 and ids of 24 hex digits, and claim codes of 63 characters."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def token(self) -> str:
        return self._hex(40)

    def hex_id(self) -> str:
        return self._hex(24)

    def request_id(self) -> str:
        return self._hex(32)

    def claim_code(self) -> str:
        """Always holds `+` and `/`, so that no program gets away with decoding it."""
        signs = self._random.choices(_BASE64, k=CLAIM_CODE_CHARACTERS)
        plus_at, slash_at = self._random.sample(range(CLAIM_CODE_CHARACTERS), 2)
        signs[plus_at], signs[slash_at] = "+", "/"
        return "".join(signs)

    def between(self, span_s: float | tuple[float, float]) -> float:
        """One duration out of `span_s`; a single figure is itself."""
        return span_s if isinstance(span_s, float | int) else self._random.uniform(*span_s)

    def digits(self, count: int) -> str:
        """Of an id that people read: the first is no 0."""
        return str(self._random.randrange(10 ** (count - 1), 10**count))

    def word(self, letters: int) -> str:
        return "".join(self._random.choices(_LETTERS, k=letters))

    def _hex(self, digits: int) -> str:
        return "".join(self._random.choices(_HEX, k=digits))
