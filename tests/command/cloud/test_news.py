"""command/cloud/news.py"""

import io
import sys

from station.command.cloud.news import NewsTeller
from station.flow.cloud_desk import DeskNews


class Terminal(io.StringIO):
    def isatty(self):
        return True


def told(monkeypatch, stream, *news):
    monkeypatch.setattr(sys, "stderr", stream)
    teller = NewsTeller()
    for each in news:
        teller.tell(each)
    teller.end()
    return stream.getvalue()


def test_each_news_is_a_line_with_its_wait_and_its_progress(monkeypatch):
    text = told(
        monkeypatch, io.StringIO(), DeskNews("Waits for the site's budget.", wait_s=12.0),
        DeskNews("Imports", 500, 10_000), DeskNews("Locked out.", wait_s=1800.0),
    )  # fmt: skip
    assert text.splitlines() == [
        "Waits for the site's budget. (12 s)", "Imports 500 of 10,000", "Locked out. (30 min)",
    ]  # fmt: skip


def test_on_a_terminal_progress_rewrites_its_line_and_the_last_one_stays(monkeypatch):
    text = told(
        monkeypatch, Terminal(), DeskNews("Imports", 1, 3), DeskNews("Imports", 2, 3),
        DeskNews("Imports", 3, 3), DeskNews("Done."),
    )  # fmt: skip
    assert text == (
        "Imports 1 of 3\r\x1b[KImports 2 of 3\r\x1b[KImports 3 of 3\nDone.\n"
    )  # fmt: skip


def test_no_line_is_left_half_written(monkeypatch):
    assert told(monkeypatch, Terminal(), DeskNews("Imports", 1, 3)) == "Imports 1 of 3\n"
