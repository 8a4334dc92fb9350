"""What the five lists of an import mean (cloud-api 2.13), each in words for a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from station.domain.cloud_errors import DevicesTurnedAway


@dataclass(frozen=True, slots=True)
class Outcome:
    """`word` is the machine's, `what` says it, `do` what a person does about it."""

    word: str
    what: str
    do: str = ""

    @property
    def is_in(self) -> bool:
        return self.word in ("added", "there-before")


ADDED = Outcome("added", "Is in the product now.")
THERE_BEFORE = Outcome("there-before", "Was in this product before.")
NONMEMBER = Outcome(
    "nonmember", "Belongs to somebody outside the product's team.",
    "Ask the present owner to release it; then import it again.",
)  # fmt: skip
INVALID = Outcome(
    "invalid", "Unknown, of another platform, or in another product: the cloud does not say which.",
    "Look it up; if another product has it, unclaim and remove it there first.",
)  # fmt: skip
PROTECTED = Outcome(
    "protected", "Device protection forbids it.", "Import it into a product with protection."
)
LISTS: Mapping[str, Outcome] = {
    "updatedDeviceIds": ADDED,
    "existingDeviceIds": THERE_BEFORE,
    "nonmemberDeviceIds": NONMEMBER,
    "invalidDeviceIds": INVALID,
    "protectedDeviceIds": PROTECTED,
}
"""A success in any list wins, so they stand first."""


def outcomes_in(body: Any) -> Mapping[str, Outcome]:
    """By identifier in lower case; of an odd reply as much as can be read."""
    found: dict[str, Outcome] = {}
    if not isinstance(body, dict):
        return found
    for key, outcome in LISTS.items():
        ids = body.get(key)
        for each in ids if isinstance(ids, list) else ():
            if isinstance(each, str):
                found.setdefault(each.strip().lower(), outcome)
    return found


def turned_away(title: str, outcomes: Mapping[str, Outcome]) -> DevicesTurnedAway | None:
    """None when all are in."""
    out = {name: each for name, each in outcomes.items() if not each.is_in}
    if not out:
        return None
    words = {each.word: sum(one is each for one in out.values()) for each in out.values()}
    counts = ", ".join(f"{count} {word}" for word, count in words.items())
    seen = tuple(f"{name}: {each.what} {each.do}".strip() for name, each in out.items())
    return DevicesTurnedAway(
        f"{title}: {len(out)} of {len(outcomes)} did not come into the product ({counts}).",
        seen=seen[:100],
    )
