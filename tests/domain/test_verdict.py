"""domain/verdict.py, domain/errors.py and resources/verdicts.toml hold together."""

import importlib
import pkgutil
import re
import tomllib

import pytest

import station.domain
from station.domain.device_errors import PasswordWrong
from station.domain.errors import StationError
from station.domain.verdict import VerdictTable
from station.host.folders import resource


@pytest.fixture(scope="module")
def raw():
    return tomllib.loads(resource("verdicts.toml").read_text(encoding="utf-8"))


def _errors():
    for module in pkgutil.iter_modules(station.domain.__path__, "station.domain."):
        importlib.import_module(module.name)
    return StationError.__subclasses__()


def test_each_error_says_what_its_row_says(raw):
    table = VerdictTable.parse(raw)
    for error in _errors():
        row = table.row(error.code)
        assert (error.what, error.hint) == (row.what, row.do), error


def test_no_two_errors_share_a_code():
    codes = [error.code for error in _errors()]
    assert len(codes) == len(set(codes))


def test_numbers_are_unique_and_texts_short(raw):
    numbers = [row["number"] for row in raw.values()]
    assert len(numbers) == len(set(numbers))
    for code, row in raw.items():
        assert re.fullmatch(r"[A-Z]{2,3}-\d{3}", row["number"]), code
        assert len(row["what"]) <= 70, code
        assert len(row["do"]) <= 100, code


def test_texts_keep_the_house_tone(raw):
    for code, row in raw.items():
        words = f"{row['what']} {row['do']}".lower()
        assert not re.search(r"please|oops|invalid|failed to|!", words), code


def test_a_verdict_takes_the_errors_own_words_and_the_rows_number(raw):
    verdict = VerdictTable.parse(raw).of(PasswordWrong("It came back.", seen=("tried twice",)))
    assert (verdict.code, verdict.number, verdict.ending) == ("password-wrong", "WIF-103", "aside")
    assert verdict.what == "It came back."
    assert verdict.evidence == ("tried twice",)
    assert not verdict.passed


def test_only_a_confirmed_unit_passes(raw):
    table = VerdictTable.parse(raw)
    assert table.confirmed("Ada owns it.", ()).passed
    passing = {code for code, row in raw.items() if row["ending"] == "pass"}
    assert passing == {"confirmed", "claim-pointless"}


HALF_ROWS = [{"number": "X-1"}, {"number": "X", "ending": "bad", "what": "w", "do": "d"}]


@pytest.mark.parametrize("row", HALF_ROWS)
def test_a_row_that_is_not_whole_is_refused(row):
    with pytest.raises(ValueError, match="some-code"):
        VerdictTable.parse({"some-code": row})
