from dataclasses import fields, replace

import pytest

from station.domain.platforms import PLATFORMS
from station.domain.recipe import Ownership, Recipe
from station.domain.recipe_advice import MODES, OF_CUSTOMERS, QUESTIONS, Answers, advice

NO = Answers(phone_app=False, sandbox=False, flashed=False, arrive_owned=False)


def recipe(mode: Ownership) -> Recipe:
    return Recipe("Kitchen", "9319", client_id="weather", ownership=mode)


def codes(made: Recipe, answers: Answers) -> set[str]:
    return {each.code for each in advice(made, answers) if each.tone == "warn"}


def test_every_way_of_owning_is_explained():
    assert set(MODES) == set(Ownership)
    assert all(mode.right_when and mode.ends_as and mode.online for mode in MODES.values())


def test_every_question_has_its_answer():
    assert set(QUESTIONS) == {field.name for field in fields(Answers)}


@pytest.mark.parametrize("mode", sorted(set(Ownership) - {Ownership.UNCLAIMED}))
def test_claiming_gains_nothing_where_nobody_needs_an_owner(mode):
    assert "claiming-pointless" in codes(recipe(mode), NO)


def test_nothing_is_said_against_a_recipe_that_claims_nobody():
    assert codes(recipe(Ownership.UNCLAIMED), NO) == set()


@pytest.mark.parametrize("needed", ["phone_app", "sandbox", "flashed"])
def test_one_need_is_enough_for_claiming(needed):
    answers = replace(NO, **{needed: True})
    assert "claiming-pointless" not in codes(recipe(Ownership.CUSTOMER), answers)


@pytest.mark.parametrize("open_question", ["phone_app", "sandbox", "flashed"])
def test_a_question_that_is_open_is_no_no(open_question):
    answers = replace(NO, **{open_question: None})
    assert "claiming-pointless" not in codes(recipe(Ownership.CUSTOMER), answers)


@pytest.mark.parametrize("mode", sorted(set(Ownership) - set(OF_CUSTOMERS)))
def test_a_phone_app_needs_a_customer(mode):
    assert "app-needs-customer" in codes(recipe(mode), replace(NO, phone_app=True))


def test_webhooks_of_a_sandbox_need_their_account():
    answers = replace(NO, sandbox=True)
    assert "sandbox-needs-account" in codes(recipe(Ownership.UNCLAIMED), answers)
    assert codes(recipe(Ownership.ACCOUNT), answers) == set()


def test_a_claim_code_for_another_board_than_photon_and_p1_is_warned_of():
    argon = replace(recipe(Ownership.CUSTOMER), platform=PLATFORMS[12])
    assert codes(argon, Answers()) == {"claim-code-board", "import-first"}
    online = replace(argon, ownership=Ownership.CUSTOMER_ONLINE)
    assert codes(online, Answers()) == {"import-first"}


def test_the_development_mark_is_no_thing_for_production():
    assert codes(recipe(Ownership.DEVELOPMENT), replace(NO, flashed=True)) == {"development-mark"}


def test_units_that_arrive_owned_are_to_be_released_first():
    answers = replace(NO, arrive_owned=True)
    unclaimed = recipe(Ownership.UNCLAIMED)
    assert codes(unclaimed, answers) == {"arrives-owned"}
    assert codes(replace(unclaimed, release_own=True), answers) == set()


def test_warnings_come_before_what_is_good_to_know():
    tones = [each.tone for each in advice(recipe(Ownership.CUSTOMER), NO)]
    assert tones == sorted(tones, reverse=True)
    assert "note" in tones
