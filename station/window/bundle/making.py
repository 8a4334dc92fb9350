"""Ctrl+B, on any page: a bundle for an engineer."""

from typing import TYPE_CHECKING

from station.domain.bundle import BundleWish
from station.domain.errors import StationError
from station.window.bundle.box import BundleBox

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def offer_bundle(window: "MainWindow", crash: str = "") -> BundleBox:
    """`crash` is what a crash page shows. The unit is the one Guided has before it."""
    bundles = window.outside.field.bundles()
    device = _device(window)
    box = BundleBox(window.look, window, bundles.usual_place(), device)

    async def make(into: str) -> None:
        try:
            box.show_made(await bundles.make(BundleWish(into, device, crash=crash)))
        except StationError as trouble:
            row = window.outside.verdicts.row(trouble.code)
            box.say_trouble(row.number, str(trouble), trouble.hint)

    box.wished.connect(lambda into: window.tasks.start(make(into), "bundle"))
    box.open()
    return box


def _device(window: "MainWindow") -> str:
    story = window.run.story
    device = getattr(story.unit, "device", None) if story is not None else None
    return str(device) if device is not None else ""
