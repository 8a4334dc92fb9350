"""flow/recipe_operator.py"""

import pytest

from station.domain.errors import Unanswered
from station.domain.questions import CUSTOMER, KEEP_OWNED, WIFI, WIFI_SECURITY
from station.flow.recipe_operator import RecipeOperator


class Person:
    """Somebody who answers everything in the same way."""

    async def answer(self, question):
        return "by hand"

    async def fill(self, form):
        return {field.key: "by hand" for field in form.fields}


async def test_what_was_said_beforehand_is_not_asked_again():
    assert await RecipeOperator({"customer": "ada"}, Person()).answer(CUSTOMER) == "ada"


async def test_what_is_missing_goes_to_the_person():
    assert await RecipeOperator({}, Person()).answer(CUSTOMER) == "by hand"
    assert (await RecipeOperator({}, Person()).fill(WIFI))["wifi_ssid"] == "by hand"


async def test_where_nobody_is_there_the_missing_answer_is_named():
    with pytest.raises(Unanswered) as unanswered:
        await RecipeOperator({}).answer(CUSTOMER)
    assert "--answer customer=" in unanswered.value.hint


async def test_a_form_is_answered_by_its_first_field_and_usual_answers():
    answers = await RecipeOperator({"wifi_ssid": "Factory"}, Person()).fill(WIFI)
    assert answers == {
        "wifi_ssid": "Factory", "wifi_password": "", "wifi_security": "auto", "wifi_hidden": "no",
    }  # fmt: skip


@pytest.mark.parametrize(("question", "answer"), [(KEEP_OWNED, "maybe"), (WIFI_SECURITY, "wpa9")])
async def test_an_answer_that_cannot_be_is_refused(question, answer):
    with pytest.raises(Unanswered, match="one of"):
        await RecipeOperator({question.key: answer}).answer(question)
