import asyncio

import pytest

from station.domain.questions import CUSTOMER, WIFI
from station.window.operator import WindowOperator

ANSWERS = {
    "wifi_ssid": "Lab", "wifi_password": "correct horse", "wifi_security": "auto",
    "wifi_hidden": "no",
}  # fmt: skip


@pytest.fixture
def operator(qapp) -> WindowOperator:
    return WindowOperator()


async def test_a_question_is_shown_and_its_answer_comes_back(operator):
    shown = []
    operator.asked.connect(shown.append)
    task = asyncio.create_task(operator.answer(CUSTOMER))
    await asyncio.sleep(0)
    assert shown == [CUSTOMER]
    operator.reply({"customer": "ada"})
    assert await task == "ada"


async def test_an_answer_given_once_is_not_asked_again(operator):
    operator.reply(ANSWERS)
    assert await operator.fill(WIFI) == ANSWERS


async def test_a_doubted_answer_is_asked_again(operator):
    operator.reply(ANSWERS)
    operator.doubt(("wifi_password",))
    shown = []
    operator.asked.connect(shown.append)
    task = asyncio.create_task(operator.fill(WIFI))
    await asyncio.sleep(0)
    assert shown == [WIFI]
    operator.reply({**ANSWERS, "wifi_password": "battery staple"})
    assert (await task)["wifi_password"] == "battery staple"


async def test_a_stopped_question_is_withdrawn(operator):
    withdrawn = []
    operator.withdrawn.connect(lambda: withdrawn.append(True))
    task = asyncio.create_task(operator.answer(CUSTOMER))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert withdrawn == [True]


async def test_the_next_unit_knows_nothing_of_the_last(operator):
    operator.reply({"customer": "ada"})
    operator.forget()
    assert not operator.remembered
