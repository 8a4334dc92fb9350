"""Takes the secrets out of parsed JSON, quickly: ten thousand devices may pass through here."""

import math
import re
from typing import Any

from station.cloud.masking import HIDDEN, Mask

_DEEPEST = 100
"""No reply of the cloud nests a tenth of it; readers of ours recurse too."""
_TOO_DEEP = "(nested too deep to be shown)"
_HARMLESS = re.compile(r"[^\s=\"'\\]{0,39}")
"""Too short for a token or a claim code, and without the signs that stand beside a secret."""
_SECRET_KEY = re.compile(
    r"(?i)\w*token|claim_code|\w*secret|password|otp|recovery_code|activation_code|pwd"
)


class Masker:
    """One reply's. What it returns holds no secret and no number that JSON does not have."""

    def __init__(self, mask: Mask) -> None:
        self._mask = mask
        self._keys: dict[str, str] = {}

    def __call__(self, value: Any, depth: int = 0) -> Any:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, dict):
            if depth >= _DEEPEST:
                return _TOO_DEEP
            return {
                self._key(key): self._beside(key, each, depth + 1) for key, each in value.items()
            }
        if isinstance(value, list):
            return _TOO_DEEP if depth >= _DEEPEST else [self(each, depth + 1) for each in value]
        if isinstance(value, float) and not math.isfinite(value):
            return str(value)
        return value

    def _beside(self, key: str, value: Any, depth: int) -> Any:
        """A text or number under a secret's name is hidden whole."""
        is_bare = isinstance(value, str | int | float) and not isinstance(value, bool)
        if is_bare and value != "" and _SECRET_KEY.fullmatch(key):
            return HIDDEN
        return self(value, depth)

    def _key(self, key: str) -> str:
        if key not in self._keys:
            self._keys[key] = self._text(key)
        return self._keys[key]

    def _text(self, text: str) -> str:
        if _HARMLESS.fullmatch(text) and text.isascii() and not self._mask.knows(text):
            return text
        return self._mask(text)
