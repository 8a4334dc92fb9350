"""What a label says, and what became of it."""

from dataclasses import dataclass

from station.domain.identity import DeviceId


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """Everything a template may name. `label_number` is unique on this station; the code that a
    scanner reads back is `{device_id}` or `{serial}`.
    """

    device: DeviceId
    label_number: str
    serial: str = ""
    name: str = ""
    customer: str = ""
    product: str = ""
    platform: str = ""
    station: str = ""
    printed_on: str = ""
    """The day, ISO 8601."""


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """`void` numbers are labels that may not be stuck any more: an earlier print of this unit."""

    label_number: str
    where: str
