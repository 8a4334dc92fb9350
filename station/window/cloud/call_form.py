"""The form of one call, made of its declaration."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from station.domain.calls.order import Order
from station.domain.calls.request import request_of
from station.domain.calls.shape import ApiCall, Effect, Encoding, Parameter, Style, Takes
from station.domain.errors import ParameterWrong
from station.window.buttons import KeyButton
from station.window.cloud.field_for import field_for
from station.window.cloud.many_fields import FilesField
from station.window.cloud.picker_field import PickerField
from station.window.cloud.remembered import Remembered
from station.window.cloud.request_pane import without_flags
from station.window.cloud.token_box import TokenBox
from station.window.cloud.value_fields import ValueField
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import Tick
from station.window.said import said
from station.window.segments import Segments
from station.window.words import Selectable, Words

_USER, _PRODUCT = "user", "product"
_WAITS = "Usually under 1 s; up to 30 s if the device sleeps."

_CONSOLE = "https://console.particle.io"
_IN_THE_CONSOLE = {
    "products.info": "Delete a product: in the console",
    "products.create": "Delete a product: in the console",
    "products.team": "Invite a member: in the console",
    "orgs.team": "Members and roles: in the console",
    "sims.info": "Activate a SIM: in the console",
    "agreements.list": "Plans and invoices: in the console",
    "agreements.organization": "Plans and invoices: in the console",
}
"""What the service has no call for, beside the calls that come nearest."""


class CallForm(QWidget):
    """One call at a time; what was typed for another is remembered, but for secrets."""

    changed = Signal()
    send_pressed = Signal()
    twin_wanted = Signal(str)
    help_wanted = Signal(str)

    def __init__(self, look: Look, call: ApiCall, remembered: Remembered) -> None:
        super().__init__()
        self._look, self.call, self._remembered = look, call, remembered
        self.fields: dict[str, ValueField] = {}
        self.token = TokenBox(look)
        self._encoding: Segments | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        self._add_head(column)
        for parameter in call.parameters:
            column.addWidget(self._field(parameter))
        self._add_encoding(column)
        column.addWidget(self.token)
        self.all_pages = Tick(look, self.tr("All pages"))
        self.all_pages.setVisible(call.is_paged)
        column.addWidget(self.all_pages)
        self.send = self._send_button()
        if call.reaches_device:
            column.addWidget(Words(said(_WAITS), "small"))
        self._add_help(column)
        column.addStretch()
        self.token.changed.connect(self.changed)
        self.show_suggestions()

    def order(self, style: Style = Style.HEADER) -> Order:
        values = {name: field.value() for name, field in self.fields.items()}
        given = {name: value for name, value in values.items() if value}
        encoding = Encoding(self._encoding.answer) if self._encoding is not None else None
        if style is Style.FORM and Encoding.FORM in self.call.encodings:
            encoding = Encoding.FORM
        return Order(
            self.call, given, self.token.kind, self.token.customer_name, style, encoding
        )  # fmt: skip

    def check(self, style: Style = Style.HEADER) -> ParameterWrong | None:
        """Say at the field what is wrong with it; None when the call can be made."""
        for field in self.fields.values():
            field.say("")
        try:
            request_of(self.order(style))
        except ParameterWrong as wrong:
            for field in self.fields.values():
                if str(wrong).startswith(f"{field.parameter.title} (--"):
                    field.say(without_flags(str(wrong)))
                    field.setFocus()
            return wrong
        return None

    def take(self, name: str, value: str) -> None:
        """A value that was offered: "token_kind" is the picker's."""
        if name == "token_kind":
            self.token.choose(value)
        elif name in self.fields:
            self.fields[name].fill_in(value)
        self.send.setFocus()

    def show_suggestions(self) -> None:
        """What was seen meanwhile can be picked; functions are those of the device typed."""
        device = self.fields["device"].value() if "device" in self.fields else ""
        for field in self.fields.values():
            if isinstance(field, PickerField):
                of = device if isinstance(device, str) else ""
                field.suggest(self._remembered.suggestions(field.parameter.takes, of))

    def show_errors(self, lines: list[str]) -> None:
        """The compiler's, at their lines in the editor."""
        for field in self.fields.values():
            if isinstance(field, FilesField) and field.editor is not None:
                field.editor.show_errors(lines)

    def _add_head(self, column: QVBoxLayout) -> None:
        call = self.call
        column.addWidget(Words(call.title, "panel"))
        column.addWidget(Selectable(call.name, "code"))
        column.addWidget(Words(call.does, "muted"))
        if call.twin:
            is_products = call.path.startswith("/v1/products/")
            options = ((_PRODUCT, "", self.tr("In a product")), (_USER, "", self.tr("My own")))
            twins = Segments(self._look, self.tr("Path"), options)
            twins.choose(_PRODUCT if is_products else _USER)
            twins.changed.connect(lambda _: self.twin_wanted.emit(call.twin))
            column.addWidget(twins)

    def _field(self, parameter: Parameter) -> ValueField:
        field = field_for(self._look, self.call, parameter)
        field.fill_in(self._remembered.value(self.call.name, parameter))
        field.changed.connect(self.changed)
        field.submitted.connect(self._submit)
        if parameter.takes is Takes.DEVICE:
            field.changed.connect(self._device_typed)
        self.fields[parameter.name] = field
        return field

    def _add_encoding(self, column: QVBoxLayout) -> None:
        if len(self.call.encodings) < 2:
            return
        words = {Encoding.JSON: "JSON", Encoding.FORM: self.tr("Form")}
        options = tuple((each.value, "", words[each]) for each in self.call.encodings)
        self._encoding = Segments(self._look, self.tr("Body"), options)
        self._encoding.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._encoding.changed.connect(lambda _: self.changed.emit())
        column.addWidget(Words(self.tr("Body"), "small-strong"))
        column.addWidget(self._encoding)

    def _send_button(self) -> KeyButton:
        kind = "grave" if self.call.effect is Effect.DESTROYS else "main"
        words = self.tr("Follow") if self.call.is_stream else self.call.title
        button = KeyButton(self._look, words, key="Ctrl+Return", kind=kind)
        button.clicked.connect(self.send_pressed)
        return button

    def _add_help(self, column: QVBoxLayout) -> None:
        call = self.call
        may = ", ".join(call.tokens) or self.tr("everybody, without a token")
        lines = [self.tr("May make it: {0}.").format(may)]
        if call.scope:
            lines.append(self.tr("An API user needs the scope {0}.").format(call.scope))
        if call.loses:
            lines.append(self.tr("What is lost: {0}").format(call.loses))
        lines.append(self.tr("Source: {0}.").format(call.reference))
        for line in lines:
            column.addWidget(Words(line, "small"))
        row = WrappingRow()
        pages = (("tokens", self.tr("Which token may what")), ("safety", self.tr("Token safety")))
        for page, words in pages:
            button = KeyButton(self._look, words)
            button.clicked.connect(lambda _=False, page=page: self.help_wanted.emit(page))
            row.add(button)
        if call.name in _IN_THE_CONSOLE:
            console = KeyButton(self._look, said(_IN_THE_CONSOLE[call.name]))
            console.clicked.connect(_open_console)
            row.add(console)
        column.addWidget(row)

    def _submit(self) -> None:
        if self.call.effect is Effect.READS:
            self.send_pressed.emit()

    def _device_typed(self) -> None:
        for field in self.fields.values():
            if field.parameter.takes in (Takes.FUNCTION, Takes.VARIABLE):
                self.show_suggestions()
                return


def _open_console() -> None:
    """Only when asked to: nothing is fetched from there by us."""
    QDesktopServices.openUrl(QUrl(_CONSOLE))
