"""What the sections of Settings may look like, for the gallery."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.bench_errors import LabelTemplateWrong, VaultWrong
from station.domain.identity import DeviceId, Slot
from station.domain.platforms import P1
from station.domain.recipe import Ownership, Recipe
from station.flow.ports import PortSeen
from station.window.main_window import MainWindow
from station.window.pages.settings_page import SettingsPage
from station.window.settings.recipe_form import RecipeForm
from tests.window.scripted import ScriptedOutside

Scene = Callable[[MainWindow], None]
NO = "no"
LONG = "Left fixture, second row, third socket from the door"


def world(window: MainWindow) -> ScriptedOutside:
    assert isinstance(window.outside, ScriptedOutside)
    return window.outside


def section(window: MainWindow, key: str) -> SettingsPage:
    window.show_section(key)
    return next(page for page in window.findChildren(SettingsPage) if page.shelf.current == key)


def gone_to(key: str) -> Scene:
    def show(window: MainWindow) -> None:
        section(window, key)

    return show


def sockets(number: int) -> Fixture:
    return Fixture(tuple(TaughtSlot(Slot(str(n)), f"1-1.{n}") for n in range(1, number + 1)))


def port(number: int) -> PortSeen:
    device = DeviceId.parse(f"3b00210008473434{number:08x}")
    return PortSeen(f"/dev/ttyACM{number}", f"1-1.{number}", P1, device)


def slots(window: MainWindow) -> None:
    world(window).taught = sockets(6)
    world(window).seen_ports = [port(number) for number in (1, 2, 5, 9)]
    section(window, "slots")


def slots_long(window: MainWindow) -> None:
    fixture = sockets(3)
    named = (replace(fixture.slots[0], name=Slot(LONG)), *fixture.slots[1:])
    world(window).taught = replace(fixture, slots=named, columns=2)
    section(window, "slots")


def slots_empty(window: MainWindow) -> None:
    world(window).seen_ports = []
    section(window, "slots")


def recipe_form(window: MainWindow) -> RecipeForm:
    return next(iter(section(window, "recipes").findChildren(RecipeForm)))


def recipes_filled(window: MainWindow) -> None:
    form = recipe_form(window)
    made = Recipe("Kitchen", "9319", client_id="weather-4317", ownership=Ownership.CUSTOMER)
    form.show_recipe(made, "/home/mei/recipes/kitchen.toml")


def recipes_advised(window: MainWindow) -> None:
    recipes_filled(window)
    form = recipe_form(window)
    answer(form, {"phone_app": NO, "sandbox": NO, "flashed": NO, "arrive_owned": NO})
    form.ensureWidgetVisible(form.questions, 0, 500)


def answer(form: RecipeForm, answers: Mapping[str, str]) -> None:
    for key, said in answers.items():
        form.questions.answered[key].choose(said)
    form.questions.changed.emit()


def recipes_wrong(window: MainWindow) -> None:
    form = recipe_form(window)
    form.fields.fill_in({"name": "Kitchen", "product.id": "9319", "cloud.url": "http://x.org"})
    form.fields.fields["cloud.url"].changed.emit()
    form.fields.go_to("cloud.url")


def labels_empty(window: MainWindow) -> None:
    world(window).label_desk.names = []
    section(window, "labels")


def labels_wrong(window: MainWindow) -> None:
    world(window).label_desk.trouble = LabelTemplateWrong(
        "plain.toml, line 7: width_mm is missing."
    )
    section(window, "labels")


def secrets(state: str) -> Scene:
    def show(window: MainWindow) -> None:
        world(window).vault = state
        section(window, "secrets")

    return show


def secrets_wrong(window: MainWindow) -> None:
    from station.window.settings.secrets_form import SecretsForm

    secrets("locked")(window)
    form = next(iter(section(window, "secrets").findChildren(SecretsForm)))
    form.say_trouble(VaultWrong())


SETTINGS_SCENES: dict[str, Scene] = {
    "settings-slots-long": slots_long,
    "settings-recipes-advised": recipes_advised,
    "settings-labels": gone_to("labels"),
    "settings-secrets-wrong": secrets_wrong,
}
SETTINGS_PICTURES: dict[str, Scene] = {
    "settings-look": gone_to("look"),
    "settings-slots": slots,
    "settings-slots-empty": slots_empty,
    "settings-recipes": gone_to("recipes"),
    "settings-recipes-wrong": recipes_wrong,
    "settings-labels-empty": labels_empty,
    "settings-labels-wrong": labels_wrong,
    "settings-sounds": gone_to("sounds"),
    "settings-secrets": secrets("key-store"),
    "settings-secrets-none": secrets("none"),
}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
