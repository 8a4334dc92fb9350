"""Takes secrets out of whatever the cloud says before anybody can read it (cloud-api 5.1)."""

import json
import re
import threading
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

from station.domain.redaction import redact

HIDDEN = "(secret)"
_SHORTEST_LEARNED = 4
"""Characters; a shorter secret would take harmless text with it."""
_KEYS = r"(?:\w*token|claim_code|\w*secret|password|otp|recovery_code|activation_code)"
_VALUE_IN_JSON = re.compile(rf"(?i)\b({_KEYS}\\*[\"']\s*:\s*)(?:\\*[\"'][^\"']*|[^\s,}}\]\"']+)")
_VALUE_IN_QUERY = re.compile(rf"(?i)\b({_KEYS}=)[^&\s\"'<>]+")
_LONG_HEX = re.compile(r"(?i)(?<![0-9a-f])[0-9a-f]{40,}")
_CLAIM_CODE = re.compile(r"(?i)(?<![a-z0-9+/])(?:[a-z0-9+/]|\\/|%2[bf]){63,}={0,2}")
"""Also as JSON or a form writes it. Looked for where a run of its letters begins: a long reply
would else be read once for each of its letters.
"""
_SECRET_WORDS = ("token", "claim_code", "secret", "password", "otp", "_code")
"""Without one of them neither JSON nor a query names a secret."""


class Mask:
    """Knows the look of tokens and claim codes, and each secret it was told of. For any thread."""

    def __init__(self) -> None:
        self._learned: tuple[str, ...] = ()
        """The longest first: one secret may be a part of another."""
        self._tokens: set[str] = set()
        """Hidden by their look already. A bench has one for each customer, so nothing is looked
        for once for each of them."""
        self._turn = threading.Lock()

    def learn(self, secret: str) -> None:
        """Hide this text from now on, whatever it looks like."""
        if len(secret) < _SHORTEST_LEARNED:
            return
        with self._turn:
            if _LONG_HEX.fullmatch(secret):
                self._tokens.add(secret)
            elif secret not in self._learned:
                known = {*self._learned, secret, *_written(secret)}
                self._learned = tuple(sorted(known, key=len, reverse=True))

    def knows(self, text: str) -> bool:
        """Whether a secret that was learned stands in `text`."""
        if any(secret in text for secret in self._learned):
            return True
        with self._turn:
            return _LONG_HEX.search(text) is not None and any(each in text for each in self._tokens)

    def __call__(self, text: str) -> str:
        """Return `text` without its secrets, and safe to print."""
        text = text.encode("utf-8", "replace").decode("utf-8")
        for secret in self._learned:
            text = text.replace(secret, HIDDEN)
        lowered = text.lower()
        if any(word in lowered for word in _SECRET_WORDS):
            text = _VALUE_IN_JSON.sub(rf'\1"{HIDDEN}', text)
            text = _VALUE_IN_QUERY.sub(rf"\1{HIDDEN}", text)
        text = _LONG_HEX.sub(HIDDEN, text)
        return redact(_CLAIM_CODE.sub(HIDDEN, text))


def _written(secret: str) -> Iterator[str]:
    """The secret as a path, a query or JSON writes it."""
    known = secret.encode("utf-8", "replace")
    yield from (quote(known), quote(known, safe=""), quote(known, safe="()"), quote_plus(known))
    yield json.dumps(secret)[1:-1]
