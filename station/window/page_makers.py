"""Pages that the first paint does not need: each is made when it is first shown."""

import time
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.window.page_names import MAKERS
from station.window.said import said

if TYPE_CHECKING:
    from station.window.main_window import MainWindow
    from station.window.pages.settings_page import SettingsPage
    from station.window.settings.desk import SettingsDesk


def make_page(window: "MainWindow", name: str) -> QWidget:
    """A page of `page_names`, or welcome: the first run's cards."""
    if name in MAKERS:
        page: QWidget = import_module(MAKERS[name]).make(window)
        return page
    match name:
        case "help":
            return _help(window)
        case "bench":
            return _bench(window)
        case "cloud":
            return _cloud(window)
        case "records":
            return _records(window)
        case _:
            return _settings(window)


def _help(window: "MainWindow") -> QWidget:
    from station.window.pages.help_page import HelpPage

    page = HelpPage(window.look)
    page.left.connect(window.show_page)
    return page


def _bench(window: "MainWindow") -> QWidget:
    from station.window.bench.account_recipe import account_recipe
    from station.window.bench.driver import VOLUME, BenchDriver
    from station.window.pages.bench_page import BenchPage

    page, status = BenchPage(window.look, time.monotonic), window.status
    name = said("This station's account")
    driver = BenchDriver(
        window.look, window.outside, window.tasks, page, lambda: _bench_settings(window),
        lambda: window.training_recipe() or account_recipe(window.settings, name),
    )  # fmt: skip
    if window.is_demo:
        page.start_card.train()
    driver.kept.connect(window.keep)
    driver.wall_shown.connect(status.bench.show_wall)
    driver.cloud_seen.connect(status.show_cloud)
    driver.shift_ended.connect(window.lock.shift_ended)
    driver.signals.muted.connect(status.bench.show_muted)
    status.bench.show_volume(driver.volume)
    status.bench.volume_chosen.connect(lambda volume: window.keep({VOLUME: str(volume)}))
    status.bench.page_pressed.connect(window.show_page)
    page.shown.connect(lambda: status.bench.show_volume(driver.volume))
    page.start_card.slots_pressed.connect(lambda: window.show_section("slots"))
    page.records_pressed.connect(lambda _: window.show_page("records"))
    page.help_pressed.connect(window.show_help)
    window.bench = driver
    window.closing.append(driver)
    return page


def _bench_settings(window: "MainWindow") -> dict[str, str]:
    """A demonstration never takes up the recipe of the person's own bench."""
    from station.window.kept_names import RECIPE_FILE

    return {
        name: text
        for name, text in window.settings.items()
        if name != RECIPE_FILE or not window.is_demo
    }


def _cloud(window: "MainWindow") -> QWidget:
    from station.window.cloud.driver import CloudDriver
    from station.window.pages.cloud_page import CloudPage

    page = CloudPage(window.look, lambda code: window.outside.verdicts.row(code).number)
    cloud = CloudDriver(window.look, window.outside, window.tasks, lambda: window.settings, page)
    window.cloud = cloud
    window.closing.append(cloud)
    cloud.favourites_changed.connect(lambda names: window.keep({"favourite_calls": names}))
    cloud.client_kept.connect(lambda client_id: _client_kept(window, client_id))
    cloud.budget_read.connect(window.status.budget.show_budget)
    window.status.budget.clicked.connect(lambda: _explain_limits(window))
    page.widths_changed.connect(lambda widths: window.keep({"cloud_widths": widths}))
    page.take_widths(window.settings.get("cloud_widths", ""))
    cloud.cloud_seen.connect(window.status.show_cloud)
    return page


def _explain_limits(window: "MainWindow") -> None:
    window.show_page("cloud")
    if window.cloud is not None:
        window.cloud.asides.show_help("limits")


def _client_kept(window: "MainWindow", client_id: str) -> None:
    """A new client's secret is of no use with another client's id."""
    window.keep({"client_id": client_id})
    if window.cloud is not None:
        window.cloud.account_changed()


def _records(window: "MainWindow") -> QWidget:
    from station.window.pages.records_page import RecordsPage
    from station.window.records.driver import RecordsDriver

    page = RecordsPage(window.look)
    window.closing.append(RecordsDriver(window.look, window.outside, window.tasks, page))
    return page


def _settings(window: "MainWindow") -> QWidget:
    from station.window.account import AccountDesk
    from station.window.language_choice import language_section
    from station.window.pages.settings_page import SettingsPage
    from station.window.welcome.scanner_card import scanner_card

    page = SettingsPage(window.look)
    desk = AccountDesk(window.outside, window.tasks, page.account, window.settings)
    page.keep_pressed.connect(desk.keep)
    desk.kept.connect(lambda settings: _account_kept(window, settings))
    page.look_form.chosen.connect(window.keep_look)
    page.shelf.add("language", said("Language"), lambda: language_section(window))
    window.closing.append(_settings_desk(window, page))
    page.shelf.add("scanner", said("Scanner"), lambda: scanner_card(window))
    if not window.is_demo:
        from station.window.lock.lock_desk import lock_section
        from station.window.updates.making import updates_section

        page.shelf.add("lock", said("Lock"), lambda: lock_section(window))
        page.shelf.add("updates", said("Updates"), lambda: updates_section(window))
    return page


def _settings_desk(window: "MainWindow", page: "SettingsPage") -> "SettingsDesk":
    from station.window.settings.desk import SettingsDesk

    desk = SettingsDesk(
        window.look,
        window.outside,
        window.tasks,
        page,
        lambda: window.settings,
        keep=window.keep,
        keep_fixture=(lambda _: None) if window.is_demo else window.outside.keep_fixture,
    )
    desk.changed.connect(window.lock.note)
    return desk


def _account_kept(window: "MainWindow", settings: dict[str, str]) -> None:
    window.keep(settings)
    if window.cloud is not None:
        window.cloud.account_changed()
    window.show_page("guided")
