"""What happens while a call is under way, on standard error."""

import sys

from station.command.cloud.table import harmless
from station.flow.cloud_desk import DeskNews


class NewsTeller:
    """One line each; on a terminal the progress of one thing rewrites its line."""

    def __init__(self) -> None:
        self._rewrites = sys.stderr.isatty()
        self._line_is_open = False

    def tell(self, news: DeskNews) -> None:
        words = harmless(news.text)
        if news.of:
            words += f" {news.done:,} of {news.of:,}"
        if news.wait_s:
            words += f" ({span_words(news.wait_s)})"
        stays = not (self._rewrites and news.of and news.done < news.of)
        before = "\r\x1b[K" if self._line_is_open else ""
        print(f"{before}{words}", end="\n" if stays else "", file=sys.stderr, flush=True)
        self._line_is_open = not stays

    def end(self) -> None:
        """Nothing more comes: leave no line half written."""
        if self._line_is_open:
            print(file=sys.stderr, flush=True)
            self._line_is_open = False


def span_words(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 120 else f"{seconds:.0f} s"
