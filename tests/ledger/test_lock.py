"""One writer at a time, also after one that died."""

import os

import pytest

from station.domain.bench_errors import LedgerTaken
from station.ledger.lock import WriterLock


def test_the_second_is_told_who_holds_it_and_since_when(file):
    first, second = WriterLock(file), WriterLock(file)
    first.take()
    with pytest.raises(LedgerTaken, match=rf"process {os.getpid()} on .* since 2"):
        second.take()
    first.give_back()
    second.take()
    second.give_back()
    second.give_back()


def test_what_a_dead_writer_left_behind_is_no_hindrance(file):
    file.with_name("ledger.sqlite.lock").touch()
    file.with_name("ledger.sqlite.writer").write_text('{"pid": 1}')
    lock = WriterLock(file)
    lock.take()
    lock.give_back()


def test_a_holder_that_cannot_be_read_is_still_a_holder(file):
    first, second = WriterLock(file), WriterLock(file)
    first.take()
    file.with_name("ledger.sqlite.writer").write_text("half a li")
    with pytest.raises(LedgerTaken, match="another process"):
        second.take()
    first.give_back()
