import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from station.domain.training import HANDS, Act, Drill, DrillEnd
from station.domain.training_text import parse_drill

FOLDER = Path(__file__).parents[2] / "resources" / "drills"
FILES = sorted(FOLDER.glob("*.toml"))
DRILL = Drill(
    name="wrong-password", order=2, title="A wrong password", story="Claim it.",
    told_after="The sheet is old.", hint="What is in doubt?", verdict="password-wrong",
    others=("unit-lost", "not-listening"), ending=DrillEnd.CONFIRMED, acts=(Act.AGAIN,),
    allowed=(Act.LEAVE,), practised_s=100.0, points=20,
)  # fmt: skip


def test_the_right_answer_stands_at_no_place_of_its_own_among_the_others():
    assert DRILL.choices == ("not-listening", "password-wrong", "unit-lost")
    moved = replace(DRILL, verdict="unit-lost", others=("password-wrong", "not-listening"))
    assert moved.choices == DRILL.choices


def test_there_are_the_six_drills_of_the_training_worth_a_hundred_points_together():
    drills = [parse_drill(file.read_text(encoding="utf-8"), file.stem) for file in FILES]
    assert {drill.verdict for drill in drills} == {
        "not-listening", "password-wrong", "owned-by-another", "network-not-found",
        "code-expired", "unit-lost",
    }  # fmt: skip
    assert sum(drill.points for drill in drills) == 100
    assert sorted(drill.order for drill in drills) == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_drill_asks_for_verdicts_that_exist_and_ends_by_an_act_of_its_own(file):
    drill = parse_drill(file.read_text(encoding="utf-8"), file.stem)
    slugs = tomllib.loads((FOLDER.parent / "verdicts.toml").read_text(encoding="utf-8"))
    assert set(drill.choices) <= set(slugs)
    assert drill.verdict not in drill.others
    assert (Act.ASIDE in drill.acts) == (drill.ending is DrillEnd.ASIDE)
    assert set(drill.acts) <= {*HANDS, Act.AGAIN, Act.ASIDE}
