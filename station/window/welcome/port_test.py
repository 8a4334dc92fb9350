"""Looks whether a device can be seen by a cable, in the card of slots."""

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.flow.ports import Outside
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.settings.slots_form import SlotsForm


class PortTest(QObject):
    """A button above the picture of the slots; `seen` where there is a port."""

    seen = Signal()

    def __init__(self, look: Look, outside: Outside, form: SlotsForm) -> None:
        super().__init__(form)
        self._outside, self._form = outside, form
        self.button = KeyButton(look, self.tr("Test it: is a device seen?"), icon="search")
        self.button.clicked.connect(self._look)
        form.column.insertWidget(form.column.indexOf(form.picture), self.button)

    def _look(self) -> None:
        try:
            ports = self._outside.ports()
        except StationError as error:
            self._form.say_trouble(error)
            return
        if not ports:
            nothing = self.tr("No device is seen. Plug one in by a cable that carries data.")
            self._form.say(nothing, "warn")
            return
        names = ", ".join(port.address for port in ports)
        self._form.say(self.tr("Devices seen: {0} ({1})").format(len(ports), names))
        self.seen.emit()
