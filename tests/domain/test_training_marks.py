from dataclasses import replace

import pytest

from station.domain.training import Act, DrillEnd
from station.domain.training_marks import Deeds, marks_of, needless_acts
from tests.domain.test_training import DRILL

RIGHT = Deeds("password-wrong", (Act.AGAIN,), DrillEnd.CONFIRMED, took_s=90.0)


def test_who_reads_it_right_and_does_what_is_right_in_time_gets_all_points():
    marks = marks_of(DRILL, RIGHT)
    assert (marks.points, marks.of, marks.passed, marks.needless) == (20, 20, True, ())


@pytest.mark.parametrize(
    ("deeds", "points"),
    [
        (replace(RIGHT, named="unit-lost"), 14),
        (replace(RIGHT, named=""), 14),
        (replace(RIGHT, took_s=200.0), 18),
        (replace(RIGHT, took_s=300.0), 16),
        (replace(RIGHT, took_s=9_000.0), 16),
        (replace(RIGHT, hint_read=True), 18),
        (replace(RIGHT, acts=(Act.RESET, Act.AGAIN)), 18),
        (replace(RIGHT, acts=(Act.AGAIN, Act.AGAIN, Act.PLUG)), 16),
        (replace(RIGHT, acts=(Act.LEAVE, Act.AGAIN)), 20),
    ],
)
def test_each_thing_that_is_not_right_costs_its_share(deeds, points):
    assert marks_of(DRILL, deeds).points == points


@pytest.mark.parametrize(
    "deeds",
    [
        replace(RIGHT, ended=DrillEnd.ASIDE),
        replace(RIGHT, ended=DrillEnd.GIVEN_UP),
        replace(RIGHT, acts=()),
    ],
)
def test_without_the_right_remedy_at_the_right_end_a_drill_is_not_passed(deeds):
    marks = marks_of(DRILL, deeds)
    assert (marks.points, marks.passed) == (6, False)


def test_no_drill_is_worth_less_than_nothing():
    acts = (Act.RESET,) * 20
    assert marks_of(DRILL, Deeds("", acts, DrillEnd.GIVEN_UP, 10.0)).points == 0


def test_an_act_that_is_needed_once_is_needless_the_second_time():
    assert needless_acts(DRILL, (Act.AGAIN, Act.RESET, Act.AGAIN)) == (Act.RESET, Act.AGAIN)


def test_a_needed_act_that_is_allowed_too_may_be_spared():
    """The cable was back before Station gave up: there was nothing to try again."""
    drill = replace(DRILL, acts=(Act.PLUG, Act.AGAIN), allowed=(Act.AGAIN,))
    assert marks_of(drill, replace(RIGHT, acts=(Act.PLUG,))).points == 20
    assert not marks_of(drill, replace(RIGHT, acts=(Act.AGAIN,))).passed
