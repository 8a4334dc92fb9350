"""Shows the certificate of whoever trained, saves it where it is asked to, and prints it."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from station.domain.errors import StationError
from station.flow.training.ports import TrainingBook
from station.window.save_dialog import ask_where
from station.window.training.certificate import (
    certificate_in,
    certificate_text,
    document_of,
)
from station.window.training.page import TrainingPage

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


class Certifying(QObject):
    def __init__(self, window: "MainWindow", book: TrainingBook, page: TrainingPage) -> None:
        super().__init__(page)
        self._window, self._book, self._page = window, book, page
        page.list.certificate_pressed.connect(self.show)
        page.certificate.back_pressed.connect(lambda: page.turn_to(page.list))
        page.certificate.save_pressed.connect(self._ask_where)
        page.certificate.print_pressed.connect(self._print)

    def show(self) -> None:
        self._page.certificate.show_picture(certificate_in("png", self._text))
        self._page.turn_to(self._page.certificate)

    def save(self, path: str) -> None:
        """As the name's ending says."""
        form = PurePath(path).suffix.removeprefix(".").lower()
        try:
            self._book.write(path, certificate_in(form, self._text))
        except StationError as error:
            row = self._window.outside.verdicts.row(error.code)
            self._page.certificate.say_trouble(row.number, str(error), error.hint)
        else:
            self._page.certificate.say_done(self.tr("Saved as {0}").format(path))

    @property
    def _text(self) -> str:
        progress = self._book.progress(self._page.list.name)
        return certificate_text(progress, self._book.drills())

    def _ask_where(self) -> None:
        kinds = (("PDF", "pdf"), (self.tr("Picture"), "png"), (self.tr("Web page"), "html"))
        ask_where(
            self._window, self.tr("Save the certificate"), kinds,
            self.tr("training certificate"), self.save,
        )  # fmt: skip

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: document_of(self._text).print_(printer))
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
