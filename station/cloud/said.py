"""An answer as far as it could be read, together with what was asked: what lessons are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from station.cloud.answer import Answer, Call
from station.cloud.refusals import slug_of, words_of
from station.domain.calls.order import Order
from station.domain.calls.request import Request
from station.domain.calls.shape import Kind
from station.domain.errors import StationError

_MOST_WORDS = 300
"""Characters of the cloud's own words in a sentence of ours."""


@dataclass(frozen=True, slots=True)
class Said:
    """`kinds` are the other kinds at hand for the order; `story_s` how long the cloud took;
    `known` the trouble that a token call was told already.
    """

    order: Order
    request: Request
    call: Call
    answer: Answer
    kind: Kind | None = None
    kinds: tuple[Kind, ...] = ()
    story_s: float = 0.0
    known: StationError | None = None
    is_json: bool = False
    body: Any = None

    @property
    def words(self) -> str:
        """The cloud's own, on one line, secrets taken out."""
        return " ".join(self.answer.mask(words_of(self.body)).split())[:_MOST_WORDS].rstrip(".")

    @property
    def slug(self) -> str:
        return slug_of(self.body)

    @property
    def title(self) -> str:
        return self.order.call.title

    @property
    def evidence(self) -> tuple[str, ...]:
        return (f"{self.call.named}: {self.answer.status} {self.answer.shown}",)

    @property
    def is_no(self) -> bool:
        """A refusal under a fine status too (cloud-api 3.3)."""
        if not self.answer.is_fine:
            return True
        if not isinstance(self.body, dict):
            return False
        error = self.body.get("error")
        return self.body.get("ok") is False or (isinstance(error, str) and bool(error))

    def value(self, key: str) -> Any:
        """A field of the reply's object; None where there is none."""
        return self.body.get(key) if isinstance(self.body, dict) else None


@dataclass(frozen=True, slots=True)
class Lesson:
    """`offers` are values to take instead, by parameter; `wants` is "function" or "variable"
    where the names that the device has would help.
    """

    trouble: StationError | None = None
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    wants: str = ""


FINE = Lesson()
