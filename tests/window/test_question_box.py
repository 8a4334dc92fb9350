import uuid

from PySide6.QtWidgets import QAbstractButton

from station.domain.questions import CUSTOMER, ONE_TIME_CODE, Choose
from station.window.question_box import question_box


def test_a_uuid_can_be_used_as_the_customer(look, qtbot):
    box = question_box(look, CUSTOMER)
    qtbot.addWidget(box)
    button = next(b for b in box.findChildren(QAbstractButton) if b.accessibleName() == "Use UUID")
    button.click()
    assert uuid.UUID(box.field("customer").text)


def test_one_of_several_is_chosen_by_its_card(look, qtbot):
    question = Choose("colour", "Which colour?", (("r", "Red"), ("g", "Green")))
    box = question_box(look, question)
    qtbot.addWidget(box)
    assert not box.is_ready
    box.stops[1].click()
    with qtbot.waitSignal(box.answered) as answered:
        box.submit()
    assert answered.args == [{"colour": "g"}]


def test_a_secret_is_not_shown_while_it_is_typed(look, qtbot):
    box = question_box(look, ONE_TIME_CODE)
    qtbot.addWidget(box)
    edit = box.stops[0]
    assert edit.echoMode() == edit.EchoMode.Password
