"""One unit and its simulated twin, with a kit that walks as it is told."""

from station.domain.events import StepFinished, StepStarted
from station.domain.field.acceptance import Line
from station.domain.identity import Slot
from station.domain.recipe import Ownership, Recipe
from station.domain.unit import Unit
from station.domain.verdict import Verdict
from station.flow.field.acceptance import StepTimes, Walk, accept, what_happens, what_stays
from station.flow.ports import Way
from station.flow.recipe_operator import RecipeOperator

PASSED = Verdict("confirmed", "OK-000", "pass", "It belongs to ada.", "")
RECIPE = Recipe("Sensor", "9319", client_id="c", ssid="Acme")
PROMPT = (Line("H>", "w"), Line("D>", "SSID: "))


def walk(*lines: Line) -> Walk:
    return Walk(PASSED, lines, frozenset(), "3b00", "Photon", "2.3.1", {"identify": 0.6})


class ScriptedKit:
    version = "0.1.0"

    def __init__(self, unit: Walk, simulated: Walk) -> None:
        self.unit, self.simulated, self.walked = unit, simulated, []

    async def walk(self, recipe, way, operator, tell):
        self.walked.append("unit")
        return self.unit

    async def walk_simulated(self, like, recipe, way):
        assert like is self.unit
        self.walked.append("simulated")
        return self.simulated


async def accepted(kit: ScriptedKit, recipe: Recipe = RECIPE):
    report, walks = await accept(kit, recipe, Way.usb("/dev/x"), RecipeOperator({}), print)
    assert walks == {"unit": kit.unit, "simulated": kit.simulated}
    return report


async def test_the_real_unit_goes_first_and_its_twin_is_of_its_kind():
    kit = ScriptedKit(walk(*PROMPT), walk(*PROMPT))
    report = await accepted(kit)
    assert kit.walked == ["unit", "simulated"]
    assert report.is_clean
    assert (report.subject.firmware, report.subject.delivery) == ("2.3.1", "usb")
    assert not report.subject.is_simulated


async def test_a_prompt_that_is_not_the_simulated_one_spoils_the_report():
    other = (PROMPT[0], Line("D>", "SSID:"))
    report = await accepted(ScriptedKit(walk(*other), walk(*PROMPT)))
    assert not report.is_clean


async def test_a_cloud_on_this_computer_makes_it_a_rehearsal():
    recipe = Recipe("Sensor", "9319", client_id="c", cloud_url="http://127.0.0.1:9")
    report = await accepted(ScriptedKit(walk(), walk()), recipe)
    assert report.subject.is_simulated


def test_a_step_that_is_done_twice_took_both_times():
    clock = iter([0.0, 1.0, 5.0, 7.5])
    times, unit = StepTimes(lambda: next(clock)), Unit(Slot("1"))
    for _ in range(2):
        times.hear(StepStarted(unit, "identify"))
        times.hear(StepFinished(unit, "identify"))
    assert times.steps_s == {"identify": 3.5}


def test_a_person_reads_what_is_claimed_and_what_stays():
    happens, stays = what_happens(RECIPE, Way.usb("/dev/x")), what_stays(RECIPE)
    assert "/dev/x" in happens
    assert "product 9319" in happens
    assert "Acme" in stays
    assert str(Ownership.CUSTOMER) in stays
    assert "station free" in stays
