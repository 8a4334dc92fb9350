"""Reading changes nothing; writing makes a file for this user alone."""

import os

import pytest
from sqlalchemy.exc import OperationalError

from station.domain.bench_errors import RecordFailed
from station.ledger.opening import open_writer, reading
from tests.ledger.kit import entry, raw, write


def test_a_reader_makes_no_file_and_no_folder(tmp_path):
    file = tmp_path / "folder" / "ledger.sqlite"
    with pytest.raises(RecordFailed, match="There is no record at"), reading(file):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_reader_cannot_write(file):
    write(file, entry())
    with pytest.raises(RecordFailed, match="opened or written") as refused, reading(file) as c:
        c.exec_driver_sql("DELETE FROM person_keys")
    assert isinstance(refused.value.__cause__, OperationalError)


def test_what_is_read_is_of_one_moment(file):
    write(file, entry())
    with reading(file) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar() == 1
        write(file, entry())
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar() == 1
    with reading(file) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar() == 2


@pytest.mark.parametrize("name", ["with space", "100%", "a?b#c", "öäü"])
def test_any_file_name_will_do(tmp_path, name):
    if os.name != "posix" and "?" in name:
        pytest.skip("no such name on this system")
    file = tmp_path / name / "ledger.sqlite"
    write(file, entry())
    with reading(file) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar() == 1
    assert [each.name for each in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_the_file_is_readable_by_its_user_alone(file):
    open_writer(file).close()
    assert file.stat().st_mode & 0o777 == 0o600


def test_an_error_never_tells_what_was_to_be_written(file):
    connection = open_writer(file)
    with pytest.raises(OperationalError) as failed, connection.begin():
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("a private thing",))
    connection.close()
    assert "a private thing" not in str(failed.value)


def test_a_ledger_that_nobody_has_open_is_read(file):
    write(file, entry())
    with raw(file) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with reading(file) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar() == 1
