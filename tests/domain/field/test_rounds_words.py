"""domain/field/rounds_words.py: what a technician reads of a round."""

from dataclasses import replace

import pytest

from station.domain.field.rounds import Round, RoundUnit, UnitState
from station.domain.field.rounds_words import left_words, state_words, summary_words
from station.domain.identity import DeviceId

UNIT = RoundUnit("run", DeviceId("1f" * 12))


@pytest.mark.parametrize(
    ("left_s", "words"), [(3599.9, "59:59"), (61, "1:01"), (0.4, "0:00"), (-5, "0:00")]
)
def test_a_codes_time_is_counted_down_in_minutes_and_seconds(left_s, words):
    assert left_words(left_s) == words


def test_every_state_has_its_words_and_doubt_is_told():
    told = {state_words(replace(UNIT, state=state)) for state in UnitState}
    assert len(told) == len(UnitState)
    doubtful = replace(UNIT, state=UnitState.AWAITING, is_in_doubt=True)
    assert "in doubt" in state_words(doubtful)


def test_a_round_is_summed_up_in_one_sentence():
    ready = replace(UNIT, state=UnitState.READY)
    found = Round("r", "f", "Thermostat", "v", (ready, ready, UNIT))
    assert summary_words(found) == "Round of Thermostat, 3 devices: 2 ready, 1 not checked yet."
    assert "1 device:" in summary_words(replace(found, units=(UNIT,)))
