from station.domain.events import StepFinished, StepStarted
from station.window.bench.unit_story import UnitStory
from tests.window.scripted import UNIT


def told(*steps):
    story = UnitStory()
    now_s = 0.0
    for step in steps:
        story.apply(StepStarted(UNIT, step), now_s, "14:06:00")
        now_s += 2.0
        story.apply(StepFinished(UNIT, step), now_s, "14:06:02")
    return story


def test_each_step_stands_there_with_how_long_it_took():
    steps = told("identify", "promise").steps
    assert [(each.title, each.took_s) for each in steps] == [
        ("Identify the device", 2.0), ("Get a claim code", 2.0),
    ]  # fmt: skip


def test_two_steps_that_a_person_knows_as_one_stand_in_one_line():
    [step] = told("look_up", "enroll").steps
    assert (step.title, step.state, step.took_s) == ("Add it to the product", "done", 4.0)
