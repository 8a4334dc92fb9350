import json
from dataclasses import replace

from station.domain.training import Act, DrillEnd
from station.domain.training_marks import Deeds, marks_of
from station.domain.training_progress import Progress, progress_fields, read_progress
from tests.domain.test_training import DRILL

GOOD = marks_of(DRILL, Deeds("password-wrong", (Act.AGAIN,), DrillEnd.CONFIRMED, 90.0))
POOR = marks_of(DRILL, Deeds("", (), DrillEnd.GIVEN_UP, 10.0))
OTHER = replace(DRILL, name="another")


def test_the_best_marks_of_a_drill_are_kept():
    ada = Progress("Ada").with_marks(POOR, "2026-05-16")
    assert not ada.is_certified([DRILL])
    ada = ada.with_marks(GOOD, "2026-05-17")
    assert ada.with_marks(POOR, "2026-05-18") == ada
    assert (ada.points([DRILL]), ada.passed([DRILL])) == (20, 1)
    assert ada.latest([DRILL]) == "2026-05-17"


def test_a_certificate_needs_every_drill():
    ada = Progress("Ada").with_marks(GOOD, "2026-05-17")
    assert ada.is_certified([DRILL])
    assert not ada.is_certified([DRILL, OTHER])
    assert not ada.is_certified([])


def test_a_drill_that_is_gone_counts_no_more():
    ada = Progress("Ada").with_marks(GOOD, "2026-05-17")
    assert (ada.points([OTHER]), ada.latest([OTHER])) == (0, "")


def test_what_is_kept_is_read_back_and_what_does_not_fit_is_left_out():
    ada = Progress("Ada").with_marks(GOOD, "2026-05-17")
    kept = json.loads(json.dumps(progress_fields(ada)))
    assert read_progress("Ada", kept) == ada
    assert read_progress("Ada", {**kept, "another": {"points": "all"}}) == ada
    assert read_progress("Ada", None) == Progress("Ada")
