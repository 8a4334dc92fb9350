"""Ports with a device that are no slots: shown muted below the tiles, never touched."""

from collections.abc import Sequence

from station.window.bench.one_line import OneLine


class Untaught(OneLine):
    """Hidden while every device stands in a slot."""

    def __init__(self) -> None:
        super().__init__("", "small")
        self.tone("muted")
        self.hide()

    def show_places(self, places: Sequence[str]) -> None:
        text = self.tr("Not a slot, and not touched: {0}").format(" · ".join(places))
        if places and text != self.said:
            self.say(text)
        self.setVisible(bool(places))
