"""What the box for a bundle may look like, for the gallery."""

from collections.abc import Callable

from station.domain.bundle import Bundle, LeftOut
from station.window.bundle.box import BundleBox
from station.window.main_window import MainWindow

Scene = Callable[[MainWindow], None]
PLACE = "/home/ada/Documents/station-bundle-20260101-140706.zip"


def offered(window: MainWindow) -> BundleBox:
    box = BundleBox(window.look, window, PLACE, "3b002100084734343233f0b1")
    box.open()
    return box


def made(window: MainWindow) -> None:
    left = (LeftOut("crash reports", "there are none"),)
    offered(window).show_made(Bundle(PLACE, 48_120, (), left))


def refused(window: MainWindow) -> None:
    offered(window).say_trouble(
        "STN-434", f"{PLACE} cannot be written: No space left on device.",
        "Choose another folder, or make room.",
    )  # fmt: skip


def _offered(window: MainWindow) -> None:
    offered(window)


BUNDLE_PICTURES: dict[str, Scene] = {
    "bundle": _offered,
    "bundle-made": made,
    "bundle-refused": refused,
}
