"""The device at hand: who it is, how it is reached, its code, and what its light should do."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from station.domain.progress import AT_THE_START
from station.domain.unit import Awaited, Confirmed, HandedOver, Identified, Placed, Unit
from station.window.light_picture import LightNote
from station.window.look import Look
from station.window.page_frame import Page
from station.window.said import said
from station.window.story import Story, grouped
from station.window.words import Selectable, Words

_VIA = {"usb": "USB cable", "softap": "its own Wi-Fi"}


class DeviceCard(QFrame):
    """Facts appear as they become known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._facts: dict[str, _Fact] = {}
        page = Page(18)
        page.column.setContentsMargins(18, 18, 18, 18)
        page.column.setSpacing(10)
        page.column.addWidget(Words(self.tr("This device"), "small-strong").tone("muted"))
        self._nothing = Words(self.tr("Not known yet. It tells us in step 2."), "small")
        page.column.addWidget(self._nothing)
        for key, title, role in (
            ("device", self.tr("Device ID"), "mono"),
            ("platform", self.tr("Platform"), "strong"),
            ("firmware", self.tr("Device OS"), "strong"),
            ("via", self.tr("Reached by"), "strong"),
            ("product", self.tr("Product"), "strong"),
            ("owner", self.tr("Owner to be"), "strong"),
            ("code", self.tr("Claim code"), "strong"),
        ):
            self._facts[key] = _Fact(title, role)
            page.column.addWidget(self._facts[key])
        page.column.addStretch(1)
        self.light = LightNote(look)
        page.column.addWidget(self.light)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(page)

    def show_story(self, story: Story | None) -> None:
        facts = _facts(story.unit) if story is not None else {}
        if story is not None:
            facts["code"] = _code(story)
        for key, fact in self._facts.items():
            fact.say(facts.get(key, ""))
        self._nothing.setVisible(not any(facts.values()))
        self.light.show_light(story.light() if story is not None else AT_THE_START)


class _Fact(QWidget):
    def __init__(self, title: str, role: str) -> None:
        super().__init__()
        self._text = Selectable("", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Words(title, "caption"))
        column.addWidget(self._text)

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.setVisible(bool(text))


def _facts(unit: Unit | None) -> dict[str, str]:
    facts: dict[str, str] = {}
    if isinstance(unit, Identified):
        facts["device"] = grouped(unit.device.text)
        facts["platform"] = str(unit.facts.platform or "not said")
        facts["firmware"] = unit.facts.firmware or "not said"
        facts["via"] = _VIA.get(unit.facts.via, unit.facts.via)
    if isinstance(unit, Placed):
        facts["product"] = f"{unit.product.name} ({unit.product.number})"
    if isinstance(unit, Awaited):
        facts["owner"] = str(unit.owner) if unit.owner is not None else said("nobody")
    return facts


def _code(story: Story) -> str:
    left_s = story.code_left_s()
    if isinstance(story.unit, Confirmed) or left_s is None:
        return said("used") if left_s is not None else ""
    minutes, seconds = divmod(round(left_s), 60)
    on_device = ", on the device" if isinstance(story.unit, HandedOver) else ""
    return f"{minutes} min {seconds:02} s left{on_device}"
