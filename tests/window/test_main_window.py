import asyncio

from PySide6.QtWidgets import QLabel

from station.domain.cloud_errors import SecretRefused
from station.domain.errors import KeyStoreMissing
from station.window.demo import AccessPoint, DemoWorld
from station.window.dialog import Ask
from station.window.main_window import MainWindow
from station.window.pages.settings_page import SettingsPage
from tests.window.scripted import ACCOUNT, ScriptedOutside
from tests.window.scripted_bench import wall_of

DEMO = DemoWorld(
    "http://127.0.0.1:9", "9319", "station-1", "lab@example.com",
    (AccessPoint("Acme-Warehouse", "correct horse", "wpa2"),), ("/dev/ttyACM0",),
)  # fmt: skip


def words(window) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def opened(look, outside, qtbot, demo=None) -> MainWindow:
    window = MainWindow(outside, look, demo)
    look.dress(window)
    qtbot.addWidget(window)
    window.show()
    return window


def settings_page(window) -> SettingsPage:
    return next(page for page in window.findChildren(SettingsPage) if page.isVisible())


def test_an_account_once_given_is_kept_and_guided_begins(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    window.show_page("settings")
    page = settings_page(window)
    for key, text in (("product", "9320"), ("client_id", "station-1"), ("client", "s3cret")):
        page.account.field(key).fill_in(text)
    page.keep.click()
    assert "New device" in words(window)
    assert outside.kept_settings["product"] == "9320"
    assert "s3cret" not in str(outside.kept_settings)
    secret, forever = outside.secrets["client", "127.0.0.1:9"]
    assert (secret.text, forever) == ("s3cret", False)
    assert page.account.field("client").text == ""


async def test_testing_an_account_says_what_it_may_do(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    window.show_page("settings")
    page = settings_page(window)
    page.account.test.click()
    assert "at most 60 s" in words(window)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert "May import devices into Freezer sensor." in words(window)
    assert outside.tries[0].product == "9319"


async def test_an_account_that_does_not_work_says_why_and_what_to_do(bare_look, outside, qtbot):
    outside.account_answer = SecretRefused()
    window = opened(bare_look, outside, qtbot)
    window.show_page("settings")
    settings_page(window).account.test.click()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert "TOK-302" in words(window)
    assert SecretRefused.hint in words(window)


def test_a_missing_key_store_is_told_and_nothing_is_lost(bare_look, outside, qtbot):
    def refuse(name, secret, host, *, forever):
        raise KeyStoreMissing

    outside.keep_secret = refuse
    window = opened(bare_look, outside, qtbot)
    window.show_page("settings")
    page = settings_page(window)
    page.account.field("client").fill_in("s3cret")
    page.keep.click()
    assert KeyStoreMissing.what.removesuffix(".") in words(window)
    assert page.account.field("client").text == "s3cret"


def test_plain_http_to_another_computer_is_refused_in_words(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    window.show_page("settings")
    page = settings_page(window)
    page.account.field("cloud_url").fill_in("http://example.com")
    assert not page.keep.isEnabled()
    assert "not https" in words(window)


def test_a_simulated_bench_is_unmistakable_on_every_page(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot, DEMO)
    for page in ("guided", "settings", "help"):
        window.show_page(page)
        assert "TRAINING" in words(window)


def test_a_demonstration_leaves_the_persons_settings_alone(bare_look, outside, qtbot):
    before = dict(outside.kept_settings)
    window = opened(bare_look, outside, qtbot, DEMO)
    window.status.theme_pressed.emit()
    assert outside.kept_settings == before


def test_the_theme_is_kept_when_it_is_switched(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    bare_look.choose("light", 1.0)
    window.status.theme_pressed.emit()
    assert outside.kept_settings["theme"] == "dark"


def test_an_idle_window_closes_when_it_is_asked_to(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    window.ask_to_close()
    assert window.exited.is_set()


async def test_closing_while_a_device_is_in_work_is_asked_first(bare_look, outside, qtbot):
    async def play(operator, tell):
        await asyncio.Event().wait()

    from station.window.dialog import Ask

    outside.play = play
    window = opened(bare_look, outside, qtbot)
    window.guided.keys.main.click()
    await asyncio.sleep(0)
    window.ask_to_close()
    assert not window.exited.is_set()
    window.findChild(Ask).grave.click()
    assert window.exited.is_set()
    await window.tasks.close()


async def test_units_in_work_on_the_bench_are_asked_about_before_closing(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    window.show_page("bench")
    bench = window.bench
    bench.start()
    await asyncio.sleep(0)
    outside.scripted_bench.show(wall_of(16))
    window.ask_to_close()
    [ask] = window.findChildren(Ask)
    assert "units are in work: 7" in ask.windowTitle()
    ask.reject()
    assert not window.exited.is_set()
    await window.close_work()
    window.ask_to_close()
    assert window.exited.is_set()


async def test_the_status_bar_tells_who_works_by_what_and_how_loud(bare_look, outside, qtbot):
    window = opened(bare_look, outside, qtbot)
    window.resize(1600, 900)
    window.show_page("bench")
    window.bench.start()
    await asyncio.sleep(0)
    outside.scripted_bench.show(wall_of(4))
    qtbot.waitUntil(lambda: "Mei L." in words(window), timeout=2000)
    said = words(window)
    for text in ("Freezer sensor · 7c1f09aa", "Acme Cold Chain", "75 %"):
        assert text in said
    window.status.bench.volume.click()
    assert outside.kept_settings["volume"] == "4"
    assert window.bench.volume == 4
    window.status.bench.volume.click()
    assert "muted" in words(window)
    await window.close_work()


def test_a_demonstration_takes_up_no_recipe_of_the_persons_own(bare_look, qtbot):
    outside = ScriptedOutside({**ACCOUNT, "recipe_file": "/home/ada/real.toml"})
    window = opened(bare_look, outside, qtbot, DEMO)
    window.show_page("bench")
    assert window.bench.start_of_shift.wish().recipe.cloud_url == DEMO.cloud_url
