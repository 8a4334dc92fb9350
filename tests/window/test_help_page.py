import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.window.pages.help_page import HelpPage


@pytest.fixture
def page(look, qtbot):
    made = HelpPage(look)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def words(page):
    return page.reader.toPlainText()


def test_it_begins_with_the_first_page(page):
    assert page.place == "index"
    assert words(page).startswith("The guide")


def test_a_link_between_pages_is_followed_and_back_leads_back(page):
    page.reader.followed.emit("operator.md#keys-and-cards")
    assert page.place == "operator#keys-and-cards"
    assert page.pages.currentItem().text() == "For operators"
    page.go_back()
    assert page.place == "index"


@pytest.mark.parametrize("address", ["https://example.com", "file:///etc/passwd", "bench.html"])
def test_an_address_outside_the_guide_leads_nowhere(page, address):
    page.reader.followed.emit(address)
    assert page.place == "index"


def test_a_link_inside_a_page_stays_on_it(page):
    page.open("operator")
    page.reader.followed.emit("#keys-and-cards")
    assert page.place == "operator#keys-and-cards"


def test_f3_goes_to_the_search_and_what_is_typed_is_found(page, qtbot):
    QTest.keyClick(page.reader, Qt.Key.Key_F3)
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "CLM-204")
    qtbot.waitUntil(lambda: words(page).startswith("Found: CLM-204"))
    assert "Troubleshooting · CLM-204" in words(page)


def test_the_keys_that_scroll_work_while_words_are_typed(page):
    page.open("troubleshooting")
    page.focus_page()
    assert page.search.hasFocus()
    QTest.keyClick(page.search, Qt.Key.Key_PageDown)
    assert page.reader.verticalScrollBar().value() > 200
    assert page.search.hasFocus()


def test_enter_goes_from_the_search_to_what_was_found(page):
    page.focus_page()
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.reader.hasFocus()


def test_words_typed_one_after_the_other_are_one_step_back(page):
    for typed in ("c", "cl", "claim"):
        page.search.setText(typed)
        page.search_now()
    page.go_back()
    assert page.place == "index"


def test_a_search_that_is_emptied_is_gone(page):
    page.search.setText("claim")
    page.search_now()
    page.search.clear()
    page.search_now()
    assert page.place == "index"


def test_nothing_found_says_what_to_try(page):
    page.search.setText("zzzz")
    page.search_now()
    assert "Try fewer words" in words(page)


def test_a_page_that_is_not_written_yet_opens_the_first(page):
    page.open("no-such-page")
    assert page.place == "index"


def test_a_library_opens_its_licence(page):
    page.open("about")
    page.reader.followed.emit("licence-requests.md")
    assert words(page).startswith("Licence of requests")


def test_back_leads_in_the_end_to_where_help_was_asked_for(page, qtbot):
    page.come_from("bench")
    page.open("operator")
    page.reader.followed.emit("troubleshooting.md")
    page.go_back()
    with qtbot.waitSignal(page.left) as told:
        page.go_back()
    assert told.args == ["bench"]


def test_where_there_is_little_room_pages_are_picked_from_a_line(page):
    page.resize(600, 500)
    assert page.pages.pick.isVisible()
    assert not page.pages.isVisible()
