"""Each drill in the real window, by its own buttons, to its end; and what a wrong act costs."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from station.domain.training import Act
from tests.window.training.conftest import Trainee, train_with

pytestmark = pytest.mark.timeout(90)


async def not_listening(trainee: Trainee) -> None:
    assert await trainee.work_until_told() == "wake"
    trainee.lend(Act.HOLD_SETUP)
    assert await trainee.work_until_told(listens=True) == "done"


async def wrong_password(trainee: Trainee) -> None:
    right = trainee.answers["wifi_password"]
    trainee.answers["wifi_password"] = "factory-floor-1"
    assert await trainee.work_until_told() == "trouble"
    assert trainee.verdict == "password-wrong"
    assert "factory-floor-7" in trainee.story_shown()
    trainee.answers["wifi_password"] = right
    trainee.again()
    assert await trainee.work_until_told() == "done"


async def owned_by_another(trainee: Trainee) -> None:
    assert await trainee.work_until_told() == "trouble"
    assert trainee.verdict == "owned-by-another"
    trainee.set_aside()


async def access_point_down(trainee: Trainee) -> None:
    assert await trainee.work_until_told() == "trouble"
    assert trainee.verdict == "network-not-found"
    trainee.lend(Act.ACCESS_POINT)
    trainee.again()
    assert await trainee.work_until_told() == "done"


async def code_expired(trainee: Trainee) -> None:
    assert await trainee.work_until_told() == "trouble"
    assert trainee.verdict == "code-expired"
    trainee.again()
    assert await trainee.work_until_told() == "wake"
    trainee.lend(Act.HOLD_SETUP)
    assert await trainee.work_until_told(listens=True) == "done"


async def cable_pulled(trainee: Trainee) -> None:
    assert await trainee.work_until_told() == "trouble"
    assert trainee.verdict == "unit-lost"
    trainee.lend(Act.PLUG)
    trainee.again()
    assert await trainee.work_until_told() == "done"


DRILLS = {
    "not-listening": (not_listening, "not-listening"),
    "wrong-password": (wrong_password, "password-wrong"),
    "owned-by-another": (owned_by_another, "owned-by-another"),
    "access-point-down": (access_point_down, "network-not-found"),
    "code-expired": (code_expired, "code-expired"),
    "cable-pulled": (cable_pulled, "unit-lost"),
}


def test_a_trainee_who_does_what_is_right_passes_all_six_drills_and_gets_the_certificate(
    qapp, outside, tmp_path
):
    marks = {}

    async def play(trainee: Trainee) -> None:
        assert set(trainee.driver.page.list.cards) == set(DRILLS)
        for name, (act, slug) in DRILLS.items():
            assert not trainee.driver.page.list.certificate.isEnabled()
            await trainee.begin(name)
            await act(trainee)
            marks[name] = await trainee.marked(lambda slug=slug: trainee.name(slug))
            assert marks[name].needless == (), name
            trainee.driver.page.result.on.click()
        trainee.driver.page.list.certificate.click()
        trainee.save_certificate(tmp_path / "ada.html")

    train_with(outside, play)
    assert {name: each.passed for name, each in marks.items()} == dict.fromkeys(DRILLS, True)
    assert all(each.read > 0 and each.points >= 0.8 * each.of for each in marks.values())
    page = (tmp_path / "ada.html").read_text(encoding="utf-8")
    assert "TRAINING" in page
    assert "Ada Lovelace" in page
    kept = json.loads((tmp_path / "data" / "training" / "marks.json").read_text())
    assert set(kept["people"]["Ada Lovelace"]) == set(DRILLS)


def test_a_wrong_act_and_a_wrong_word_cost_marks(qapp, outside):
    """Somebody else's device is tried again, and called expired."""
    marks = []

    async def play(trainee: Trainee) -> None:
        await trainee.begin("owned-by-another")
        assert await trainee.work_until_told() == "trouble"
        looks_unreal(trainee)
        trainee.lend(Act.RESET)
        trainee.again()
        assert await trainee.work_until_told() in ("trouble", "wake")
        trainee.name("code-expired")
        marks.append(await trainee.marked(trainee.set_aside))

    train_with(outside, play)
    assert marks[0].needless == (Act.RESET, Act.AGAIN)
    assert marks[0].read == 0
    assert marks[0].points < marks[0].of * 0.7
    assert not marks[0].passed


def looks_unreal(trainee: Trainee) -> None:
    """The band is there, what looks at this computer is not, and a small window has room."""
    trainee.window.window().resize(1024, 600)
    QApplication.processEvents()
    assert "TRAINING" in trainee.story_shown()
    shown = {key for key, button in trainee.window.rail._buttons.items() if button.isVisible()}
    assert shown == {"guided", "records", "help"}
    assert not trainee.window.guided.stepper.isVisible()
    assert trainee.window.guided.keys.again.isVisible()


def test_a_drill_given_up_in_the_middle_is_worth_nothing_and_the_next_one_begins(qapp, outside):
    marks = []

    async def play(trainee: Trainee) -> None:
        await trainee.begin("not-listening")
        assert await trainee.work_until_told() == "wake"
        marks.append(await trainee.marked(trainee.driver.strip.give_up.click))
        trainee.driver.page.result.again.click()
        await trainee.until_ready()
        trainee.press_main()
        await not_listening(trainee)
        marks.append(await trainee.marked(lambda: trainee.name("not-listening")))

    train_with(outside, play)
    assert (marks[0].points, marks[0].passed) == (0, False)
    assert marks[1].passed
