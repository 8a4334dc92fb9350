"""The operator at the window: questions go to the page shown, answers come back."""

import asyncio
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from station.domain.questions import Form, Question


class WindowOperator(QObject):
    """Remembers the answers for this unit, secrets in memory only, so that trying again asks
    nothing twice; what was found wrong is doubted, and asked again with the old answer there.
    """

    asked = Signal(object)
    """A Question or a Form to put before the operator."""
    withdrawn = Signal()
    """The question no longer matters: the step was stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: asyncio.Future[Mapping[str, str]] | None = None
        self._answers: dict[str, str] = {}
        self._doubted: set[str] = set()

    @property
    def remembered(self) -> Mapping[str, str]:
        """Answers given so far by key; they may be secret."""
        return dict(self._answers)

    async def answer(self, question: Question) -> str:
        return (await self._ask(question, (question.key,)))[question.key]

    async def fill(self, form: Form) -> Mapping[str, str]:
        return await self._ask(form, tuple(field.key for field in form.fields))

    def reply(self, answers: Mapping[str, str]) -> None:
        """What the person said, by key. Without a question it is only remembered."""
        self._answers |= answers
        self._doubted -= answers.keys()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(answers)

    def doubt(self, keys: tuple[str, ...]) -> None:
        """Ask these again next time."""
        self._doubted |= set(keys)

    def forget(self) -> None:
        """The next unit is another one."""
        self._answers.clear()
        self._doubted.clear()

    async def _ask(self, question: Question | Form, keys: tuple[str, ...]) -> Mapping[str, str]:
        if all(key in self._answers and key not in self._doubted for key in keys):
            return {key: self._answers[key] for key in keys}
        self._waiting = asyncio.get_running_loop().create_future()
        self.asked.emit(question)
        try:
            return await self._waiting
        except asyncio.CancelledError:
            self.withdrawn.emit()
            raise
        finally:
            self._waiting = None
