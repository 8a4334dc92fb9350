"""The training as the faces see it, made of the real parts."""

import os
from dataclasses import dataclass

from station.flow.training.ports import TrainingBench, TrainingBook


@dataclass(frozen=True, slots=True)
class StationTraining:
    """Fulfils station.flow.training.ports.TrainingDesk."""

    book: TrainingBook
    bench: TrainingBench | None = None

    def certificate(self, person: str, form: str) -> bytes:
        from station.window.training.certificate import certificate_in, certificate_text

        progress, drills = self.book.progress(person), self.book.drills()
        if form == "html":
            return certificate_text(progress, drills).encode()
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # it is drawn, and not shown
        from PySide6.QtGui import QGuiApplication

        from station.window.typefaces import load_typefaces

        _app = QGuiApplication.instance() or QGuiApplication(["station"])
        load_typefaces()
        return certificate_in(form, certificate_text(progress, drills))
