from pathlib import Path

import pytest

from station.domain.training import Act
from station.domain.training_errors import DrillWrong
from station.domain.training_text import parse_drill

FILE = Path(__file__).parents[2] / "resources" / "drills" / "cable-pulled.toml"
TEXT = FILE.read_text(encoding="utf-8")


def test_a_file_gives_its_drill_with_the_fault_of_the_bench():
    drill = parse_drill(TEXT, "cable-pulled")
    assert drill.acts == (Act.PLUG, Act.AGAIN)
    assert drill.fault.is_listening
    assert drill.fault.rest_allowed
    assert drill.fault.troubles == ({"kind": "unplug", "at": "C", "after_bytes": 3},)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("version = 1", "version = 2", "version 1"),
        ("points = 15", 'points = "many"', "points"),
        ("points = 15", "points = 0", "above 0"),
        ("points = 15", "points = true", "points"),
        ("points = 15", "", "points"),
        ('acts = ["plug"', 'acts = ["kick"', "kick"),
        ('acts = ["plug"', "acts = [1", "acts"),
        ('ending = "confirmed"', 'ending = "somehow"', "somehow"),
        ("listening = true", "listening = true\nsmoke = true", "smoke"),
        ("order = 6", "order = 6\ncolour = 1", "colour"),
        ("order = 6", "order =", "TOML"),
    ],
)
def test_what_is_wrong_in_a_drill_is_named(old, new, named):
    assert old in TEXT
    with pytest.raises(DrillWrong, match=named) as told:
        parse_drill(TEXT.replace(old, new, 1), "cable-pulled")
    assert "cable-pulled" in str(told.value)
