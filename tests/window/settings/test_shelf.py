from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.window.pages.settings_page import SettingsPage


async def test_sections_are_gone_through_by_arrow_keys(settings):
    shelf = settings.page.shelf
    shelf.list.setFocus()
    gone = [shelf.current]
    for _ in range(shelf.list.count() - 1):
        QTest.keyClick(shelf.list, Qt.Key.Key_Down)
        gone.append(shelf.current)
    assert gone == ["account", "look", "slots", "recipes", "labels", "sounds", "secrets"]


async def test_where_it_is_narrow_a_section_is_picked_from_one_line(settings):
    settings.page.resize(700, 600)
    shelf = settings.page.shelf
    assert shelf.pick.isVisible()
    shelf.pick.setCurrentIndex(3)
    assert shelf.current == "recipes"


def test_what_a_bench_needs_of_the_look_is_kept(window, outside):
    window.show_section("look")
    form = window.findChild(SettingsPage).look_form
    form._distance._group.button(2).click()
    form._gloves.click()
    assert outside.kept_settings["viewing_m"] == "5"
    assert outside.kept_settings["gloves"] == "yes"
    assert window.look.size("target") == 56


def test_a_demonstration_teaches_nobodys_own_slots(look, outside, qtbot):
    from station.window.main_window import MainWindow
    from station.window.settings.slots_desk import SlotsDesk
    from tests.window.test_main_window import DEMO

    window = MainWindow(outside, look, DEMO)
    qtbot.addWidget(window)
    window.show()
    window.show_section("slots")
    window.findChild(SlotsDesk)._teach("1-9")
    assert outside.taught.slots == ()
