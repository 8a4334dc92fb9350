"""A person is forgotten: in the entries, in the file's bytes, and yet the chain is whole."""

import pytest

from station.domain.bench_errors import LedgerTaken, RecordFailed
from station.domain.ledger.search import Search
from station.ledger.erasure import erase
from station.ledger.places import copies_beside
from tests.ledger.kit import ADA, BOB, DEVICE, entry, one_run, raw, write


def every_byte(folder):
    return b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())


def keys_of(file):
    with raw(file) as connection:
        return connection.execute("SELECT key, blind FROM person_keys").fetchall()


async def test_an_erased_name_reads_erased_everywhere_and_the_chain_is_whole(file, records):
    write(file, *one_run("one", "fail", customer=ADA), entry(facts={"what": f"{ADA} called"}))
    assert await records.erase(ADA.upper()) == 2  # as a customer, and mentioned in the last
    story = await records.story(DEVICE)
    assert {each.customer for each in story.entries} == {"", "(erased)"}
    assert story.entries[2].facts["owner"] == "(erased)"
    assert (await records.entries(4))[0].facts == {"what": "(erased) called"}
    (row,) = (await records.search(Search())).rows
    assert (row.customer, row.operator) == ("(erased)", BOB)
    assert (await records.verify()).is_whole
    assert [name for _, _, name in await records.people()] == [BOB]
    assert (await records.search(Search(text=ADA))).total == 0


async def test_the_chain_tells_that_it_happened_and_to_which_pseudonym(file, records):
    write(file, entry(customer=ADA))
    ((pseudonym, role, _),) = [each for each in await records.people() if each[2] == ADA]
    assert role == "customer"
    await records.erase(ADA)
    (said,) = await records.entries(1)
    assert (said.kind, said.facts, said.customer) == ("erased", {"pseudonym": pseudonym}, "")


async def test_neither_name_nor_key_nor_what_a_name_is_found_by_is_left_in_any_byte(
    file, records, tmp_path
):
    entries = [entry(customer=f"person {n}", operator="") for n in range(300)]
    write(file, *entries)  # so many that pages were split and cells moved
    before = keys_of(file)
    erased = [f"Person {n}" for n in range(0, 300, 40)]
    for name in erased:
        assert await records.erase(name) == 1
    gone = set(before) - set(keys_of(file))
    assert len(gone) == len(erased)
    left = every_byte(tmp_path)
    assert not any(part in left for pair in gone for part in pair)
    assert all(part in left for pair in keys_of(file) for part in pair)
    assert b"person 40" not in left.lower()
    assert (await records.verify()).is_whole


def test_a_key_that_left_a_copy_in_a_page_that_was_given_up_is_gone_too(file, tmp_path):
    write(file, entry(customer=ADA, operator=""))
    ((key, _),) = keys_of(file)
    with raw(file) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("CREATE TABLE copies (key BLOB)")
        connection.execute("INSERT INTO copies VALUES (?)", (key,))
        connection.execute("DROP TABLE copies")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert every_byte(tmp_path).count(key) == 2
    assert erase(file, ADA) == 1
    assert key not in every_byte(tmp_path)


async def test_names_in_clear_were_never_in_any_byte(file, tmp_path, journal):
    await journal.append(entry(customer="Zebulon Q. Xavier", operator="Ottoline", facts={
        "what": "Zebulon Q. Xavier, zeb@xavier.example", "evidence": ["OTTOLINE"],
    }))  # fmt: skip
    live = every_byte(tmp_path).lower()
    await journal.close()
    for text in (live, every_byte(tmp_path).lower()):
        assert not any(part in text for part in (b"zebulon", b"xavier", b"ottoline", b"zeb@"))


def test_a_guessed_name_cannot_be_checked_after_its_erasure(file):
    write(file, entry(customer=ADA, operator=""))
    erase(file, ADA)
    with raw(file) as connection:
        assert connection.execute("SELECT count(*) FROM person_keys").fetchone() == (0,)
        left = connection.execute("SELECT pseudonym, role, nonce, sealed FROM persons").fetchall()
    assert len(left) == 1  # random to everybody without the key


async def test_an_erased_person_who_comes_again_is_a_new_one(file, records):
    write(file, entry(customer=ADA))
    await records.erase(ADA)
    write(file, entry(customer=ADA))
    assert [each.customer for each in await records.entries()] == ["(erased)", "", ADA]


async def test_nobody_of_that_name_changes_nothing(file, records):
    write(file, entry(customer=ADA))
    assert await records.erase("grace") == 0
    assert len(await records.entries()) == 1


async def test_while_a_bench_writes_nobody_is_erased(journal, records):
    await journal.append(entry(customer=ADA))
    with pytest.raises(LedgerTaken, match="is written by process"):
        await records.erase(ADA)
    assert (await records.entries())[0].customer == ADA


async def test_a_ledger_that_is_not_there_is_not_begun_for_an_erasure(file, records):
    with pytest.raises(RecordFailed, match="no record at"):
        await records.erase(ADA)
    assert not file.exists()


def test_while_somebody_reads_an_old_state_nothing_is_begun(file, monkeypatch):
    write(file, entry(customer=ADA))
    monkeypatch.setattr("station.ledger.pen.PATIENCE_S", 0.1)
    with raw(file) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM entries").fetchone()
        write(file, entry())
        with pytest.raises(RecordFailed, match="cannot be emptied"):
            erase(file, ADA)
        assert len(keys_of(file)) == 2
    assert erase(file, ADA) == 1


def test_copies_that_still_hold_the_key_can_be_named(file):
    write(file, entry(customer=ADA))
    erase(file, ADA)
    assert copies_beside(file) == ()
