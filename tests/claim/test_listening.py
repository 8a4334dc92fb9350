"""flow/field/listening.py, wakeable.py: a silent unit in a run, and a person or nobody beside."""

import asyncio

import pytest

from station.domain.events import Noted
from station.domain.field.listening_help import Evidence, Waking
from station.domain.platforms import PHOTON
from station.domain.questions import WAKE, WAKE_BY_HAND
from station.flow.ports import Way
from station.flow.recipe_operator import RecipeOperator
from station.simulator.port_pty import TELLS_RATES

FELT = pytest.mark.skipif(not TELLS_RATES, reason="only Linux tells of a pty's rate")


class Person:
    """Somebody at the window: `do` is what they do when they are asked; None is to go on
    looking at the picture.
    """

    def __init__(self, do) -> None:
        self.do, self.asked, self.is_left_alone = do, [], False

    async def answer(self, question):
        self.asked.append(question)
        answer = await self.do(question)
        if answer is not None:
            return answer
        try:
            return await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.is_left_alone = True
            raise

    async def fill(self, form):
        return {field.key: await self.answer(field) for field in form.fields}


@pytest.fixture
async def silent(claim):
    """Its own program has the port."""
    claim.unit.stop_listening_silently()
    claim.unit.flash.is_manual = True
    return claim


def with_person(claim, do):
    person = Person(do)
    run = claim.outside.provision(
        claim.recipe, claim.usb(), RecipeOperator({}, person), claim.told.append
    )
    return person, run


async def test_the_run_goes_on_by_itself_when_a_hand_was_on_setup(silent):
    async def hold(_question):
        await silent.unit.hold_setup()

    person, run = with_person(silent, hold)
    assert (await run).code == "confirmed"
    assert person.is_left_alone
    assert [type(question) for question in person.asked] == [Waking]
    assert person.asked[0].evidence == Evidence(platform=PHOTON)
    assert "Hold SETUP 3 s" in person.asked[0].text


@FELT
async def test_station_does_it_by_the_cable_when_the_person_agrees(silent):
    async def agree(_question):
        return "cable"

    person, run = with_person(silent, agree)
    assert (await run).code == "confirmed"
    assert [question.key for question in person.asked] == [WAKE.key]
    assert [event.text for event in silent.told if isinstance(event, Noted)]


async def test_nobody_is_touched_who_did_not_agree(silent):
    touched = []
    silent.unit.ports._pty._rate_set = touched.append

    async def refuse(_question):
        await silent.unit.hold_setup()
        return "hand"

    _, run = with_person(silent, refuse)
    assert (await run).code == "confirmed"
    assert 28800 not in touched


async def test_where_a_touch_did_not_help_a_hand_is_asked_for(silent):
    silent.unit.ports._pty._rate_set = lambda _baud: None

    async def agree_then_hold(question):
        if question.key == WAKE.key:
            return "cable"
        await silent.unit.hold_setup()
        return None

    person, run = with_person(silent, agree_then_hold)
    assert (await run).code == "confirmed"
    assert [question.key for question in person.asked] == [WAKE.key, WAKE_BY_HAND.key]


async def test_a_program_that_logs_is_told_from_silence(claim):
    claim.trouble("not_listening", text="0000012 [app] INFO: loop", every_s=0.5)

    async def hold(_question):
        await claim.unit.hold_setup()

    person, run = with_person(claim, hold)
    assert (await run).code == "confirmed"
    assert person.asked[0].evidence.talks


async def test_what_was_agreed_beforehand_is_done_without_a_person(silent):
    verdict = await silent.run(answers={"wake": "cable"})
    assert verdict.code == ("confirmed" if TELLS_RATES else "not-listening")


async def test_without_a_person_and_without_an_answer_it_ends_soon_and_untouched(silent):
    touched = []
    silent.unit.ports._pty._rate_set = touched.append
    verdict = await silent.run()
    assert verdict.code == "not-listening"
    assert 28800 not in touched


async def test_a_unit_that_waits_for_firmware_is_told_by_usb_alone(claim):
    await claim.unit.restart(listens=False, dfu=True)
    claim.list_ports()

    async def reset(question):
        assert question.evidence.is_dfu
        await claim.unit.restart(listens=True)
        claim.list_ports()

    person = Person(reset)
    verdict = await claim.outside.provision(
        claim.recipe, Way.usb(), RecipeOperator({}, person), claim.told.append
    )
    assert verdict.code == "confirmed"
    assert person.asked[0].key == WAKE_BY_HAND.key
