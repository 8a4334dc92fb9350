"""A ledger is named by a URL or by its path."""

from pathlib import Path

import pytest

from station.domain.bench_errors import RecordFailed
from station.ledger.places import beside, copies_beside, ledger_file, ledger_url


def test_the_url_of_a_folder_names_a_file_in_it(tmp_path):
    assert ledger_file(ledger_url(tmp_path)) == tmp_path / "ledger.sqlite"


@pytest.mark.parametrize("text", ["/some where/l.db", "sqlite:////some where/l.db"])
def test_a_path_and_a_url_name_the_same_file(text):
    assert ledger_file(text) == Path("/some where/l.db")


@pytest.mark.parametrize("text", ["", "sqlite://", "sqlite:///:memory:", "postgresql://h/db"])
def test_what_names_no_file_is_refused_with_an_example(text):
    with pytest.raises(RecordFailed, match="names none") as refused:
        ledger_file(text)
    assert "sqlite:///" in refused.value.hint


def test_what_is_kept_beside_says_what_it_is_and_is_found_again(tmp_path):
    file = tmp_path / "ledger.sqlite"
    kept = beside(file, "0001")
    assert kept.name.startswith("ledger-0001-20")
    assert copies_beside(file) == ()
    kept.touch()
    assert copies_beside(file) == (kept,)
    assert copies_beside(tmp_path / "nowhere" / "ledger.sqlite") == ()
