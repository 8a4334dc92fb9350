"""A device's whole story, over all its runs."""

from station.ledger.opening import reading
from station.ledger.story import entries_after, story_of
from tests.ledger.kit import ADA, DEVICE, OTHER, entry, one_run, write


def story(file, device):
    with reading(file) as connection:
        return [(each.run, str(each.kind)) for each in story_of(connection, device).entries]


def test_a_story_begins_before_the_device_had_said_who_it_is(file):
    write(
        file,
        *one_run("one", "fail"),
        *one_run("two", device=OTHER),
        *one_run("three", after_s=100),
        entry("note", device=DEVICE, facts={"text": "found in a drawer"}),
    )
    kinds = ["run-begun", "intent", "outcome", "verdict"]
    assert story(file, DEVICE) == [
        *(("one", kind) for kind in kinds), *(("three", kind) for kind in kinds), ("", "note"),
    ]  # fmt: skip


def test_a_unit_that_never_said_who_it_is_is_told_of_by_its_run(file):
    write(file, *one_run("one", "fail", device=""), *one_run("two", device=""))
    assert [run for run, _ in story(file, "one")] == ["one"] * 4
    assert story(file, "") == []
    assert story(file, "e" * 24) == []


def test_entries_are_read_page_by_page(file):
    write(file, *(entry(slot=str(n), customer=ADA) for n in range(1, 8)))
    with reading(file) as connection:
        pages, after = [], 0
        while page := entries_after(connection, after, 3):
            pages.append([each.number for each in page])
            after = page[-1].number
    assert pages == [[1, 2, 3], [4, 5, 6], [7]]
