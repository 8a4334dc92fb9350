import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import NOT_JSON, Kept, Reply
from station.domain.calls.request import Request
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import NameUnknown, WrongTokenKind
from station.domain.identity import Secret
from station.flow.cloud_desk import DeskNews
from station.window.cloud.json_text import LONGEST_LINE
from station.window.cloud.reply_view import ReplyView
from station.window.cloud.reply_view_kept import LentClipboard

DEVICES = {
    "devices": [
        {"id": "3b01", "name": "freezer-1", "online": True, "notes": {"where": ["A", "B"]}},
        {"id": "3b02", "name": "=HYPERLINK(1)", "online": False, "signal": -77},
    ],
    "meta": {"total_pages": 1},
}


def reply(name="products.devices", parsed=DEVICES, status=200, text=None, **more) -> Reply:
    call = call_named(name)
    body = json.dumps(parsed) if text is None else text
    request = Request(call, call.method, call.path, call.path)
    more = {"content_type": "application/json", "kind": Kind.PRODUCT, "seconds": 0.312} | more
    return Reply(
        Order(call), request, status, {200: "OK", 404: "Not Found"}.get(status, ""),
        more.pop("content_type"), body, len(body), more.pop("seconds"), more.pop("kind"),
        parsed, **more,
    )  # fmt: skip


@pytest.fixture
def view(look, qtbot) -> ReplyView:
    made = ReplyView(look)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def words(view) -> str:
    return "\n".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())


def button(view, name) -> QAbstractButton:
    QApplication.processEvents()
    found = [b for b in view.findChildren(QAbstractButton) if b.isVisible()]
    return next(b for b in found if b.accessibleName() == name)


def names(view) -> list[str]:
    found = [b for b in view.findChildren(QAbstractButton) if b.isVisible()]
    return [b.accessibleName() for b in found]


def shown_json(view, qtbot) -> str:
    button(view, "Reply: JSON").click()
    qtbot.waitUntil(lambda: not view.json.is_filling)
    return view.json.edit.toPlainText()


def test_before_the_first_call_it_says_what_to_do(view):
    assert words(view) == "Fill in the form, then Ctrl+Enter."


def test_a_reply_says_its_status_time_size_and_which_token_was_used(view):
    view.show_reply(reply())
    assert "200 OK" in words(view)
    assert "312 ms" in words(view)
    assert "bytes" in words(view)
    assert "product token" in words(view)


def test_a_list_is_shown_as_a_table_and_as_json(view, qtbot):
    view.show_reply(reply())
    assert view.form == "table"
    assert list(view.table.model.columns)[:3] == ["id", "name", "online"]
    assert json.loads(shown_json(view, qtbot)) == DEVICES


def test_a_reply_without_a_list_has_no_table(view):
    view.show_reply(reply("devices.info", {"id": "3b01"}))
    assert "Reply: Table" not in names(view)
    assert view.form == "json"


def test_a_body_that_is_no_json_is_shown_as_it_came(view, qtbot):
    page = "<html>Bad gateway</html>"
    view.show_reply(reply("devices.info", NOT_JSON, text=page, content_type="text/html"))
    qtbot.waitUntil(lambda: not view.raw.is_filling)
    assert view.form == "raw"
    assert view.raw.edit.toPlainText() == page
    assert "Copy JSON" not in names(view)


def test_a_refusal_says_what_happened_what_to_do_and_offers_what_there_is(view, qtbot):
    trouble = NameUnknown("The device has no function set.")
    view.show_reply(reply("devices.info", {"ok": False}, 404, trouble=trouble,
                          offers={"function": ("setColor", "reboot")}))  # fmt: skip
    assert "The device has no function set." in words(view)
    assert trouble.hint in words(view)
    with qtbot.waitSignal(view.offer_taken) as taken:
        button(view, "setColor").click()
    assert taken.args == ["function", "setColor"]


def test_a_token_of_the_wrong_kind_is_offered_to_be_switched(view, qtbot):
    view.show_reply(reply("devices.info", {"ok": False}, 403, trouble=WrongTokenKind(),
                          offers={"token_kind": ("product",)}))  # fmt: skip
    with qtbot.waitSignal(view.offer_taken) as taken:
        button(view, "Use the product token").click()
    assert taken.args == ["token_kind", "product"]


def panels(view) -> list[str]:
    return [
        w.property("panel") for w in view.findChildren(object)
        if hasattr(w, "isVisible") and w.isVisible() and w.property("panel")
    ]  # fmt: skip


def test_a_failure_under_a_fine_status_is_amber_a_refusal_red(view):
    view.show_reply(reply("devices.info", {"ok": False}, 200, trouble=WrongTokenKind()))
    assert set(panels(view)) == {"warn"}
    view.show_reply(reply("devices.info", {"ok": False}, 403, trouble=WrongTokenKind()))
    assert set(panels(view)) == {"bad"}
    view.show_reply(reply())
    assert set(panels(view)) == {"good"}


def test_a_reply_of_another_shape_is_noted_and_can_be_unfolded(view):
    view.show_reply(reply(oddities=("reply.id is missing", "reply.name is null, not text")))
    assert "not quite as documented: reply.id is missing, and 1 more" in words(view)
    assert "reply.name is null" not in words(view)
    button(view, "Show all").click()
    assert "reply.name is null" in words(view)


SECRET = "s" * 40
KEPT = Kept("client.secret", Secret(SECRET))


def fields(view) -> list[str]:
    return [each.text() for each in view.findChildren(QLineEdit)]


def test_a_secret_shown_once_is_hidden_until_asked_for(view):
    view.show_reply(reply("devices.info", {"ok": True}, kept=(KEPT,)))
    assert "Shown once" in words(view)
    assert SECRET not in fields(view)
    button(view, "Show client.secret").click()
    assert SECRET in fields(view)
    view.hide()
    assert SECRET not in fields(view)


def test_one_key_puts_a_secret_into_the_key_store(view, qtbot):
    view.show_reply(reply("devices.info", {"ok": True}, kept=(KEPT,)))
    with qtbot.waitSignal(view.keep_pressed) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_K)
    assert pressed.args == [KEPT]


def test_a_copied_secret_leaves_the_clipboard_again(view, qtbot):
    clipboard, lent = QGuiApplication.clipboard(), LentClipboard(view, lent_for_ms=1)
    lent.lend(SECRET)
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_was_copied_since_stays_in_the_clipboard(view):
    clipboard, lent = QGuiApplication.clipboard(), LentClipboard(view)
    lent.lend(SECRET)
    clipboard.setText("something else")
    lent.take_back()
    assert clipboard.text() == "something else"


def copied(view, qtbot, name) -> str:
    QGuiApplication.clipboard().clear()
    button(view, name).click()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    assert "Copied" in words(view)
    return QGuiApplication.clipboard().text()


def test_the_reply_is_copied_as_json(view, qtbot):
    view.show_reply(reply())
    assert json.loads(copied(view, qtbot, "Copy JSON")) == DEVICES


def test_rows_are_copied_as_csv_without_formulas_in_it(view, qtbot):
    view.show_reply(reply())
    lines = copied(view, qtbot, "Copy CSV").splitlines()
    assert lines == [
        "id,name,online,notes.where,signal",
        '3b01,freezer-1,true,"[""A"",""B""]",',
        "3b02,'=HYPERLINK(1),false,,-77",
    ]


@pytest.mark.parametrize(
    ("name", "begins"), [("r.json", "{\n"), ("r.csv", "id,name"), ("r.txt", '{"devices": [{')]
)
def test_a_reply_is_saved_in_the_form_that_the_name_ends_with(view, qtbot, tmp_path, name, begins):
    view.show_reply(reply())
    view.take_away.save_to(str(tmp_path / name))
    qtbot.waitUntil((tmp_path / name).exists)
    assert (tmp_path / name).read_text("utf-8").startswith(begins)


def test_a_file_is_saved_byte_for_byte(view, qtbot, tmp_path):
    content = bytes(range(256)) * 20
    view.show_reply(reply("binaries.get", NOT_JSON, text="", content=content))
    view.take_away.save_to(str(tmp_path / "it.bin"))
    qtbot.waitUntil((tmp_path / "it.bin").exists)
    assert (tmp_path / "it.bin").read_bytes() == content


def test_a_place_that_cannot_be_written_is_told(view, tmp_path):
    view.show_reply(reply())
    view.take_away.save_to(str(tmp_path / "no" / "such" / "folder.json"))
    assert "Not saved" in words(view)


def test_words_are_found_counted_and_gone_through(view, qtbot):
    view.show_reply(reply())
    shown_json(view, qtbot)
    view.json.edit.setFocus()
    qtbot.keyClick(view.json.edit, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = view.json.find_bar.field
    qtbot.keyClicks(field, "3B0")
    qtbot.waitUntil(lambda: "1 of 2" in words(view))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "2 of 2" in words(view)
    assert view.json.edit.textCursor().selectedText() == "3b0"
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "1 of 2" in words(view)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_words_beyond_the_first_plane_do_not_shift_what_is_found(view, qtbot):
    view.show_reply(reply("devices.info", {"name": "😀😀 lamp"}))
    qtbot.waitUntil(lambda: not view.json.is_filling)
    view.json.look_for()
    view.json.find_bar.field.setText("lamp")
    qtbot.waitUntil(lambda: view.json.edit.textCursor().selectedText() == "lamp")


def test_a_very_long_line_is_folded_on_the_screen_alone(view, qtbot, tmp_path):
    text = "x" * (3 * LONGEST_LINE)
    view.show_reply(reply("devices.info", NOT_JSON, text=text))
    qtbot.waitUntil(lambda: not view.raw.is_filling)
    assert view.raw.edit.blockCount() == 3
    view.take_away.save_to(str(tmp_path / "r.txt"))
    qtbot.waitUntil((tmp_path / "r.txt").exists)
    assert (tmp_path / "r.txt").read_text() == text


def test_a_shorter_reply_takes_the_place_of_a_long_one(view, qtbot):
    view.show_reply(reply("devices.info", {"rows": list(range(30_000))}))
    qtbot.waitUntil(lambda: not view.json.is_filling, timeout=15_000)
    assert view.json.edit.blockCount() == 30_004
    view.show_reply(reply("devices.info", {"id": "3b01"}))
    qtbot.waitUntil(lambda: not view.json.is_filling)
    assert json.loads(view.json.edit.toPlainText()) == {"id": "3b01"}


def test_the_form_in_use_stays_for_the_next_reply_to_the_same_call(view, qtbot):
    view.show_reply(reply())
    shown_json(view, qtbot)
    view.show_reply(reply())
    assert view.form == "json"
    view.show_reply(reply("products.list", {"products": [{"id": 9319}]}))
    assert view.form == "table"


def test_a_history_of_vitals_is_drawn(view):
    at = "2024-05-13T10:55:12Z"
    record = {"updated_at": at, "payload": {"device": {"system": {"uptime": 7200}}}}
    view.show_reply(reply("vitals.history", {"diagnostics": [record]}))
    assert view.form == "lines"
    assert [panel.read for panel in view.plot.panels] == ["2 h"]


def test_a_long_wait_says_for_what_and_how_far_it_is(view):
    view.show_reply(reply())
    view.show_waiting("Waiting for the device: up to 30 s if it is asleep")
    assert "Waiting for the device" in words(view)
    assert "200 OK" not in words(view)
    view.show_news(DeskNews("The site has used its calls", wait_s=40))
    assert "The site has used its calls · goes on in 40 s" in words(view)


def test_trouble_without_a_reply_has_its_number(view):
    view.show_reply(reply())
    view.show_trouble(WrongTokenKind(), "TOK-304")
    assert "TOK-304" in words(view)
    assert WrongTokenKind.hint in words(view)
    assert "200 OK" not in words(view)


def test_every_control_has_a_name_of_its_own(view):
    view.show_reply(reply("devices.info", {"ok": True}, 404, trouble=WrongTokenKind(), kept=(KEPT,),
                          offers={"function": ("a", "b")}, oddities=("x", "y")))  # fmt: skip
    view.json.look_for()
    assert all(names(view))
    assert len(set(names(view))) == len(names(view))
