"""What the page Cloud may look like, for the gallery."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from station.domain.calls.catalogue import CALLS
from station.domain.calls.reply import Reply
from station.domain.calls.shape import FilePart, Kind, Value
from station.domain.calls.stream import StreamNews, StreamState
from station.domain.cloud_errors import DeviceUnreachable, NameUnknown, SiteOffline
from station.flow.cloud_desk import DeskNews, PastCall
from station.window.cloud.agreement import agree
from station.window.cloud.call_form import CallForm
from station.window.cloud.help_box import HelpBox
from station.window.cloud.history_box import HistoryBox
from station.window.main_window import MainWindow
from station.window.pages.cloud_page import CloudPage
from tests.window.scripted_desk import DEVICE, DEVICES, INFO, MADE_API_USER, event, reply_to

Scene = Callable[[MainWindow], None]
PROGRAM = b'void setup() {\n    Particle.function("setColor", setColor);\n}\n'


def cloud_page(window: MainWindow) -> CloudPage:
    window.show_page("cloud")
    return next(iter(window.findChildren(CloudPage)))


def filled(window: MainWindow, call: str, **values: Value) -> CloudPage:
    """The page with the form of `call`."""
    page = cloud_page(window)
    page.calls.choose(call)
    assert isinstance(page.form, CallForm)
    for name, value in values.items():
        page.form.fields[name].fill_in(value)
    return page


def form(call: str, **values: Value) -> Scene:
    def show(window: MainWindow) -> None:
        filled(window, call, **values)

    return show


def order_of(page: CloudPage) -> Any:
    assert isinstance(page.form, CallForm)
    return page.form.order()


def answered(call: str, body: Any, values: Mapping[str, Value], **how: Any) -> Scene:
    def show(window: MainWindow) -> None:
        page = filled(window, call, **values)
        reply: Reply = reply_to(order_of(page), body, **how)
        window.cloud.run.answered.emit(reply)

    return show


def searched(window: MainWindow) -> None:
    filled(window, "devices.ping").calls.search.setText("claim")


def device_act(act: str) -> Scene:
    def show(window: MainWindow) -> None:
        cloud_page(window).calls.choose(act)

    return show


def waiting(window: MainWindow) -> None:
    page = filled(window, "devices.function", device=DEVICE, function="setColor", arg="255,0,0")
    page.answers.wait_for(CALLS["devices.function"])
    page.answers.show_news(DeskNews("The site's budget is used up", wait_s=40))
    page.show_busy(busy=True)
    page.show_part("reply")


def wrong(window: MainWindow) -> None:
    page = filled(window, "devices.function", device=DEVICE, function="setColor", arg="x" * 80)
    assert isinstance(page.form, CallForm)
    page.form.fields["function"].fill_in("")
    page.form.check()


def unsafe(window: MainWindow) -> None:
    page = filled(window, "devices.function", device=DEVICE, function="setColor", arg="255,0,0")
    page.request._styles._group.button(1).click()
    page.show_part("request")


def no_reply(window: MainWindow) -> None:
    filled(window, "devices.list")
    window.cloud.run.failed.emit(SiteOffline())


def asked_first(window: MainWindow) -> None:
    page = filled(window, "products.remove", product="9319", device=DEVICE)
    agree(window.look, page, order_of(page), "9319", lambda: None)


def followed(window: MainWindow) -> None:
    page = filled(window, "events.product", product="9319")
    page.answers.events.take(StreamNews(StreamState.LIVE))
    page.answers.events.take(tuple(event(number) for number in range(1, 41)))
    page.answers.events._look_through()
    page.show_part("reply")


def history(window: MainWindow) -> None:
    page = filled(window, "devices.function")
    past = [
        PastCall(
            "2026-01-31T10:00:00+00:00", "devices.function", "POST",
            f"/v1/devices/{DEVICE}/setColor", 200, 0.312, "user",
        ),
        PastCall(
            "2026-01-31T09:59:00+00:00", "devices.list", "GET", "/v1/devices", 401, 0.1, "user"
        ),
    ]  # fmt: skip
    HistoryBox(window.look, page, past).open()


def told(topic: str) -> Scene:
    def show(window: MainWindow) -> None:
        HelpBox(window.look, cloud_page(window), topic).open()

    return show


_FUNCTION = {"device": DEVICE, "function": "setColour", "arg": "255,0,0"}
_UNKNOWN = NameUnknown(
    "The device has no function setColour.", hint="Choose one that the device has."
)
CLOUD_SCENES: dict[str, Scene] = {
    "cloud": form("devices.list"),
    "cloud-search": searched,
    "cloud-function": form("devices.function", device=DEVICE, function="setColor", arg="255,0,0"),
    "cloud-wrong": wrong,
    "cloud-unsafe": unsafe,
    "cloud-import": form("products.import", devices=(DEVICE, DEVICE, "P046AF3B0C1")),
    "cloud-api-user": form(
        "api-users.create", friendly_name="station-3", scopes=("devices:get", "devices:list")
    ),
    "cloud-flash": form("devices.flash", device=DEVICE, files=(FilePart("blink.ino", PROGRAM),)),
    "cloud-log-in": form("tokens.log-in", username="lab@example.com", password="correct horse"),
    "cloud-vitals": form("vitals.history", device=DEVICE),
    "cloud-sim": form("sims.info", iccid="8934076500002589174"),
    "cloud-wifi": device_act("device.wifi"),
    "cloud-identify": device_act("device.identify"),
    "cloud-table": answered("devices.list", DEVICES, {}),
    "cloud-json": answered("devices.info", INFO, {"device": DEVICE}),
    "cloud-kept": answered(
        "api-users.create", MADE_API_USER, {"friendly_name": "s", "scopes": ("devices:get",)}
    ),
    "cloud-offers": answered(
        "devices.function", {"ok": False, "error": "Function setColour not found"}, _FUNCTION,
        status=404, trouble=_UNKNOWN,
        offers={"function": ("setColor", "reset"), "token_kind": (Kind.CUSTOMER,)},
    ),
    "cloud-asleep": answered(
        "devices.function", {"error": "Timed out."}, _FUNCTION, status=408,
        trouble=DeviceUnreachable(),
    ),
    "cloud-offline": no_reply,
    "cloud-waiting": waiting,
    "cloud-events": followed,
}  # fmt: skip
CLOUD_DIALOGS: dict[str, Scene] = {
    "cloud-remove": asked_first,
    "cloud-history": history,
    "cloud-help-tokens": told("tokens"),
    "cloud-help-safety": told("safety"),
}
"""What opens above the window: a picture of its own each."""


def on_top(window: MainWindow) -> QWidget:
    """The dialog that is open, else the window."""
    from PySide6.QtWidgets import QDialog

    return next((each for each in window.findChildren(QDialog) if each.isVisible()), window)
