"""Every way from an older ledger to ours, and none from a newer one."""

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from station.domain.bench_errors import LedgerDamaged, LedgerNewer
from station.domain.ledger.search import Search
from station.ledger.finding import search_runs
from station.ledger.opening import open_writer, reading
from station.ledger.pen import add
from station.ledger.places import copies_beside
from station.ledger.revisions import (
    KNOWN,
    MIGRATIONS,
    OURS,
    bring_up_to_date,
    revision_of,
    run_revisions,
    statements,
)
from tests.ledger.kit import DEVICE, one_run, raw, unguarded, write
from tests.ledger.test_chain import check_of


@pytest.fixture
def of_first_revision(file):
    """As the first Station left it: no runs are laid out."""
    connection = open_writer(file)
    run_revisions(connection, "0001")
    with connection.begin():
        add(connection, one_run("one", "fail"))
        add(connection, one_run("two", "pass", after_s=60))
    connection.close()
    return file


def test_the_revisions_we_know_are_those_of_the_folder():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert tuple(each.revision for each in reversed(list(script.walk_revisions()))) == KNOWN
    assert script.get_heads() == [OURS]
    for each in KNOWN:
        assert len(list((MIGRATIONS / "versions").glob(f"{each}_*.sql"))) == 1


def test_a_ledger_of_the_first_revision_is_copied_aside_and_brought_to_ours(of_first_revision):
    file = of_first_revision
    before = check_of(file)
    found, kept = bring_up_to_date(file, 1.0)
    assert (found, copies_beside(file)) == ("0001", (kept,))
    assert check_of(file) == check_of(kept) == before
    with reading(kept) as connection:
        assert revision_of(connection, kept) == "0001"
    with reading(file) as connection:
        assert revision_of(connection, file) == OURS
        rows = search_runs(connection, Search()).rows
    assert [(row.run, row.device, row.ending) for row in rows] == [
        ("two", DEVICE, "pass"), ("one", DEVICE, "fail"),
    ]  # fmt: skip
    assert write(file, *one_run("three")) == [9, 10, 11, 12]


def test_an_upgraded_ledger_has_the_same_tables_as_a_new_one(of_first_revision, tmp_path):
    new = tmp_path / "new.sqlite"
    write(of_first_revision, *one_run("three"))
    write(new, *one_run("three"))
    found = []
    for file in (of_first_revision, new):
        with raw(file) as connection:
            found.append(connection.execute("SELECT name, sql FROM sqlite_schema").fetchall())
    assert found[0] == found[1]


def test_what_is_up_to_date_is_left_alone(file):
    write(file, *one_run("one"))
    before = file.read_bytes()
    assert bring_up_to_date(file, 1.0) == (OURS, None)
    assert file.read_bytes() == before
    assert copies_beside(file) == ()


def test_a_newer_ledger_and_a_strangers_file_are_refused(file):
    write(file, *one_run("one"))
    with raw(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
    with pytest.raises(LedgerNewer, match="0003"):
        bring_up_to_date(file, 1.0)
    with unguarded(file) as connection:
        connection.execute("DROP TABLE entries")
    with pytest.raises(LedgerDamaged, match="no record of Station"):
        bring_up_to_date(file, 1.0)


def test_a_revision_that_fails_changes_nothing(of_first_revision):
    file = of_first_revision
    with raw(file) as connection:
        connection.execute("CREATE VIEW projection AS SELECT 1")  # in the way of the second one
        before = connection.execute("SELECT * FROM sqlite_schema").fetchall()
    with pytest.raises(Exception, match="projection already exists"):
        bring_up_to_date(file, 1.0)
    with raw(file) as connection:
        assert connection.execute("SELECT * FROM sqlite_schema").fetchall() == before
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [("0001",)]


def test_a_trigger_is_one_statement():
    text = "-- why\nCREATE TABLE a (b);\nCREATE TRIGGER c AFTER INSERT ON a BEGIN\n" \
        "SELECT 1;\nSELECT ';';\nEND;\n"  # fmt: skip
    found = list(statements(text))
    assert [each.split("\n")[-1] for each in found] == ["CREATE TABLE a (b);", "END;"]
