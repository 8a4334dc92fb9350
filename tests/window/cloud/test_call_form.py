"""The form of every call: made of its declaration, it makes the very request that is declared."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from station.domain.calls.catalogue import CALLS, call_named
from station.domain.calls.order import Order
from station.domain.calls.request import request_of
from station.domain.calls.shape import ApiCall, Effect, Style, Takes
from station.window.cloud.call_form import CallForm
from station.window.cloud.many_fields import FilesField
from station.window.cloud.picker_field import PickerField
from station.window.cloud.remembered import Remembered
from station.window.look import Look
from tests.domain.calls.fitting import DEVICE, filled


@pytest.fixture
def made(bare_look: Look, qtbot):
    """Makes a form that is put away after the test."""

    def make(name: str, remembered: Remembered | None = None) -> CallForm:
        form = CallForm(bare_look, call_named(name), remembered or Remembered())
        qtbot.addWidget(form)
        return form

    return make


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_the_form_makes_the_declared_request(made, call: ApiCall) -> None:
    form, wanted = made(call.name), filled(call)
    for name, value in wanted.values.items():
        form.fields[name].fill_in(value)
    ours, theirs = request_of(form.order()), request_of(wanted)
    assert (ours.method, ours.path, ours.query, ours.form, ours.accept) == (
        theirs.method, theirs.path, theirs.query, theirs.form, theirs.accept,
    )  # fmt: skip
    assert [part.content for part in ours.files] == [part.content for part in theirs.files]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_every_field_has_a_name_for_those_who_do_not_see(made, call: ApiCall) -> None:
    form = made(call.name)
    for name, field in form.fields.items():
        stops = [w for w in field.findChildren(QWidget) if w.focusPolicy().value & 1]
        assert all(stop.accessibleName() for stop in stops if isinstance(stop, QLineEdit)), name


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_call_that_destroys_looks_so(made, call: ApiCall) -> None:
    kind = "grave" if call.effect is Effect.DESTROYS else "main"
    assert made(call.name).send.property("kind") == kind


def test_what_is_missing_is_told_at_its_field(made) -> None:
    form = made("devices.function")
    wrong = form.check()
    assert wrong is not None
    assert form.fields["device"]._note.text() == "Device is needed."
    assert "--" not in form.fields["device"]._note.text()


def test_an_argument_that_older_devices_cut_is_doubted_not_refused(made) -> None:
    form = made("devices.function")
    form.fields["arg"].fill_in("x" * 64)
    form.fields["arg"].say("")
    assert "cut it" in form.fields["arg"]._note.text()


def test_a_device_goes_along_to_the_next_call_and_a_secret_does_not(made) -> None:
    remembered = Remembered()
    log_in = made("tokens.log-in", remembered)
    log_in.fields["username"].fill_in("ada")
    log_in.fields["password"].fill_in("geheim")
    remembered.keep(log_in.order())
    info = made("devices.info", remembered)
    info.fields["device"].fill_in(DEVICE)
    remembered.keep(info.order())
    assert made("products.device-info", remembered).fields["device"].value() == DEVICE
    again = made("tokens.log-in", remembered)
    assert (again.fields["username"].value(), again.fields["password"].value()) == ("ada", "")


def test_functions_of_the_device_are_offered_once_it_is_known(made) -> None:
    remembered = Remembered()
    form = made("devices.function", remembered)
    form.fields["device"].fill_in(DEVICE)
    remembered._learn_device({"id": DEVICE, "functions": ["setColor"], "variables": {}})
    form.show_suggestions()
    box = form.fields["function"]
    assert isinstance(box, PickerField)
    assert [box.box.itemText(row) for row in range(box.box.count())] == ["setColor"]


def test_a_token_in_the_body_makes_the_body_a_form(made) -> None:
    form = made("devices.function")
    assert form.order(Style.FORM).encoding == "form"


def test_an_unticked_box_that_may_be_left_out_is_not_sent(made) -> None:
    form = made("devices.claim")
    assert "request_transfer" not in form.order().values
    publish = made("events.publish")
    publish.fields["private"].fill_in("false")
    assert publish.order().values["private"] == "false"


def test_a_program_written_here_is_sent_as_a_file(made) -> None:
    form = made("devices.flash")
    field = form.fields["files"]
    assert isinstance(field, FilesField)
    assert field.editor is not None
    field.editor.set_source("void setup() {} void loop() {}", "blink.ino")
    [part] = form.order().values["files"]
    assert (part.name, part.content[:10]) == ("blink.ino", b"void setup")


def test_a_list_says_what_stands_in_it_twice(made) -> None:
    form = made("products.import")
    form.fields["devices"].fill_in(f"{DEVICE}\n{DEVICE.upper()}\n")
    assert "twice" in form.fields["devices"]._count.text()


def test_a_new_customer_may_have_a_name_nobody_has(made) -> None:
    form = made("customers.create")
    assert form.call.parameter("customer").takes is Takes.CUSTOMER
    form.fields["customer"].findChildren(QLineEdit)
    uuid_button = next(
        each for each in form.fields["customer"].findChildren(QWidget)
        if each.accessibleName() == "Use UUID"
    )  # fmt: skip
    uuid_button.click()
    assert len(str(form.fields["customer"].value())) == 36


def test_orders_are_equal_for_equal_forms(made) -> None:
    form = made("devices.ping")
    form.fields["device"].fill_in(DEVICE)
    assert form.order() == Order(call_named("devices.ping"), {"device": DEVICE})
