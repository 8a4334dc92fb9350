"""Which rows of a monitor are chosen: from an anchor to where the cursor is."""

from dataclasses import dataclass


@dataclass(slots=True)
class RowChoice:
    """Rows move as the oldest go; -1 is none."""

    anchor: int = -1
    cursor: int = -1

    @property
    def rows(self) -> range:
        if self.cursor < 0:
            return range(0)
        return range(min(self.anchor, self.cursor), max(self.anchor, self.cursor) + 1)

    def go(self, row: int, *, extends: bool = False) -> None:
        self.cursor = row
        if not extends or self.anchor < 0:
            self.anchor = row

    def move(self, dropped: int) -> None:
        """What went with the oldest rows is chosen no more."""
        if self.cursor < 0:
            return
        self.anchor, self.cursor = self.anchor - dropped, self.cursor - dropped
        if max(self.anchor, self.cursor) < 0:
            self.anchor = self.cursor = -1
        else:
            self.anchor, self.cursor = max(0, self.anchor), max(0, self.cursor)
