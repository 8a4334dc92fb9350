import pytest

from station.domain.questions import WIFI
from station.window.question_box import question_box


@pytest.fixture
def box(look, qtbot):
    made = question_box(look, WIFI)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("password", "security", "fits"),
    [
        ("12345678", "auto", True),
        ("1234567", "auto", False),
        ("é" * 4, "wpa2", True),
        ("é" * 32, "wpa2", False),
        ("a" * 64, "wpa2", True),
        ("", "auto", True),
        ("", "wpa2", False),
        ("", "open", True),
        ("12345", "wep", True),
    ],
)
def test_a_password_is_counted_in_bytes_while_it_is_typed(box, password, security, fits):
    box.fill_in({"wifi_ssid": "Lab", "wifi_security": security, "wifi_password": password})
    assert box.is_ready is fits


def test_what_is_wrong_is_said_below_the_field(box):
    box.fill_in({"wifi_ssid": "Lab", "wifi_password": "short"})
    note = box.field("wifi_password").note
    assert note.isVisible()
    assert "5 bytes" in note.text()
    assert "short" not in note.text()


def test_a_name_longer_than_the_device_can_store_is_refused(box):
    box.fill_in({"wifi_ssid": "x" * 33, "wifi_password": "12345678"})
    assert not box.is_ready


def test_nothing_is_answered_before_it_can_be_right(box, qtbot):
    with qtbot.assertNotEmitted(box.answered):
        box.submit()


def test_the_password_is_hidden_until_the_eye_is_pressed(box):
    edit, eye = box.field("wifi_password").stops
    assert edit.echoMode() == edit.EchoMode.Password
    eye.click()
    assert edit.echoMode() == edit.EchoMode.Normal
