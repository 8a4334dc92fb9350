"""What the training needs of this computer and of its simulated bench."""

from collections.abc import Sequence
from typing import Protocol

from station.domain.training import Act, Drill
from station.domain.training_marks import Marks
from station.domain.training_progress import Progress


class TrainingBook(Protocol):
    """The drills there are, and who has come how far. Works without a training under way."""

    def drills(self) -> Sequence[Drill]:
        """In their order. Raises DrillWrong."""

    def people(self) -> Sequence[Progress]:
        """Who has trained at this computer, the latest last. Raises CertificateNotKept."""

    def progress(self, person: str) -> Progress:
        """Raises CertificateNotKept."""

    def keep(self, person: str, marks: Marks) -> Progress:
        """Where they are better than before. Raises CertificateNotKept."""

    def write(self, path: str, content: bytes) -> None:
        """A certificate, whole or not at all. Raises CertificateNotKept."""


class TrainingBench(Protocol):
    """The simulated bench of one training; all it does is simulated."""

    def now(self) -> float:
        """Story seconds that only go forward; what a drill lets go by is not in them."""

    async def set_up(self, drill: Drill) -> None:
        """Put a device into the place, and its fault. Raises StepOverdue."""

    def lend_hand(self, act: Act) -> None:
        """One of `HANDS`, at the device in the place."""

    async def clear(self) -> None:
        """Nothing is left of the drill. Clearing twice is fine."""


class TrainingDesk(Protocol):
    """What a face may ask of the training."""

    @property
    def book(self) -> TrainingBook: ...

    @property
    def bench(self) -> TrainingBench | None:
        """None where no training is under way."""

    def certificate(self, person: str, form: str) -> bytes:
        """`form` is html, pdf or png. Raises DrillWrong."""
