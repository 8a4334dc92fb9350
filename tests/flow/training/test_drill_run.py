from dataclasses import dataclass

from station.domain.training import Act, DrillEnd
from station.flow.training.drill_run import DrillRun
from tests.domain.test_training import DRILL


@dataclass
class Now:
    s: float = 100.0

    def __call__(self) -> float:
        return self.s


def test_a_drill_is_over_once_the_device_has_its_end_and_the_trouble_was_named():
    run = DrillRun(DRILL, Now())
    run.did(Act.AGAIN)
    run.end(DrillEnd.CONFIRMED)
    assert (run.device_has_ended, run.is_over) == (True, False)
    run.name("password-wrong")
    assert run.is_over
    assert run.marks().points == DRILL.points


def test_the_time_is_that_of_the_device_and_not_of_the_thinking_afterwards():
    now = Now()
    run = DrillRun(DRILL, now)
    now.s += 40
    run.end(DrillEnd.CONFIRMED)
    now.s += 900
    run.name("password-wrong")
    assert run.marks().took_s == 40


def test_the_first_word_counts_and_so_does_the_first_end():
    run = DrillRun(DRILL, Now())
    run.name("unit-lost")
    run.name("password-wrong")
    run.end(DrillEnd.ASIDE)
    run.end(DrillEnd.CONFIRMED)
    run.did(Act.AGAIN)
    marks = run.marks()
    assert (marks.read, marks.remedy) == (0, 0)


def test_who_gives_up_need_not_name_anything():
    run = DrillRun(DRILL, Now())
    run.end(DrillEnd.GIVEN_UP)
    assert run.is_over


def test_the_story_goes_on_once_station_has_found_trouble():
    run = DrillRun(DRILL, Now())
    assert run.story == "Claim it."
    run.troubled()
    assert run.story == "Claim it. The sheet is old."


def test_a_hint_that_is_read_is_told_and_costs():
    run = DrillRun(DRILL, Now())
    assert run.read_hint() == "What is in doubt?"
    run.did(Act.AGAIN)
    run.name("password-wrong")
    run.end(DrillEnd.CONFIRMED)
    assert run.marks().points == DRILL.points * 0.9
