"""The training's page: the drills, the marks of one, or the certificate."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from station.window.look import Look
from station.window.training.certificate_page import CertificatePage
from station.window.training.list_page import ListPage, bare
from station.window.training.result_page import ResultPage


class TrainingPage(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.list = ListPage(look)
        self.result = ResultPage(look)
        self.certificate = CertificatePage(look)
        self._stack = QStackedWidget()
        for page in (self.list, self.result, self.certificate):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(bare(self._stack))

    def turn_to(self, page: ListPage | ResultPage | CertificatePage) -> None:
        self._stack.setCurrentWidget(page)
        page.focus_page()

    def focus_page(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, ListPage | ResultPage | CertificatePage):
            shown.focus_page()
