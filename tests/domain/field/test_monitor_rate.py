import pytest

from station.domain.errors import ParameterWrong
from station.domain.field.monitor_rate import DEFAULT_RATE, RATES, checked_rate


@pytest.mark.parametrize(("baud", "word"), [(14400, "DFU"), (28800, "listening mode")])
def test_a_rate_that_is_a_command_is_refused_in_words_and_not_offered(baud, word):
    assert baud not in RATES
    with pytest.raises(ParameterWrong, match=word) as refused:
        checked_rate(baud)
    assert "9600" in refused.value.hint


@pytest.mark.parametrize("baud", [0, -9600, 10**9])
def test_what_is_no_rate_is_refused(baud):
    with pytest.raises(ParameterWrong):
        checked_rate(baud)


@pytest.mark.parametrize("baud", [*RATES, 1200, 250_000])
def test_other_rates_are_taken(baud):
    assert checked_rate(baud) == baud
    assert DEFAULT_RATE in RATES
