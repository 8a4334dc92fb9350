"""Answers from what was said beforehand; what is missing goes to a person, or is Unanswered."""

from collections.abc import Mapping

from station.domain.errors import Unanswered
from station.domain.questions import Choose, Confirm, Enter, Form, Question
from station.flow.ports import Operator


class RecipeOperator:
    """`answers` by question key; `person` is asked for the rest, None is nobody."""

    def __init__(self, answers: Mapping[str, str], person: Operator | None = None) -> None:
        self._answers = dict(answers)
        self._person = person

    async def answer(self, question: Question) -> str:
        """Raises Unanswered."""
        if question.key in self._answers:
            return _checked(question, self._answers[question.key])
        if self._person is not None:
            return await self._person.answer(question)
        raise Unanswered(
            f"Nobody answered: {question.text}", hint=f"Give it as --answer {question.key}=…"
        )

    async def fill(self, form: Form) -> Mapping[str, str]:
        """A form is answered when its first field is; the other fields have usual answers."""
        if form.fields[0].key in self._answers or self._person is None:
            return {field.key: await self._field(field, form) for field in form.fields}
        return await self._person.fill(form)

    async def _field(self, field: Question, form: Form) -> str:
        if field.key in self._answers or field is form.fields[0]:
            return await self.answer(field)
        match field:
            case Choose(options=((first, _), *_)):
                return first
            case Confirm():
                return "no"
            case Enter(default=default):
                return default
        raise AssertionError(field)


def _checked(question: Question, text: str) -> str:
    allowed: tuple[str, ...] = ()
    if isinstance(question, Confirm):
        allowed = ("yes", "no")
    elif isinstance(question, Choose):
        allowed = tuple(answer for answer, _ in question.options)
    if allowed and text not in allowed:
        raise Unanswered(f"{question.key} is answered with one of {', '.join(allowed)}.")
    return text
