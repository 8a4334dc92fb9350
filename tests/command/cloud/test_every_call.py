"""Every declared call as a command: its flags make the very request that the declaration makes."""

from pathlib import Path

import pytest

from station.command.cloud.options import flag_of
from station.command.cloud.values import order_of
from station.command.cloud.wish import call_wish
from station.domain.calls.catalogue import CALLS
from station.domain.calls.request import request_of
from station.domain.calls.shape import ApiCall, FilePart, Parameter, Value
from station.domain.identity import Secret
from tests.domain.calls.fitting import filled

SECRET = "invented-secret"


def arguments_for(parameter: Parameter, value: Value, folder: Path) -> list[str]:
    """As a person would type it; secrets are not typed."""
    if parameter.is_secret:
        return []
    if isinstance(value, str):
        return [flag_of(parameter), value]
    typed: list[str] = []
    for each in value:
        if isinstance(each, FilePart):
            file = folder / each.name
            file.write_bytes(each.content)
            each = str(file)  # noqa: PLW2901
        typed += [flag_of(parameter), each]
    return typed


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_the_command_makes_the_declared_request(call: ApiCall, tmp_path: Path) -> None:
    wanted = filled(call)
    values = {
        each.name: SECRET if each.is_secret else wanted.values[each.name]
        for each in call.parameters
    }
    typed = [
        word
        for each in call.parameters
        for word in arguments_for(each, values[each.name], tmp_path)
    ]
    ours = request_of(order_of(call_wish(call, typed), "", lambda _name: Secret(SECRET)))
    theirs = request_of(wanted.with_values(**values))
    assert (ours.path, ours.query, ours.form, ours.accept, ours.encoding) == (
        theirs.path, theirs.query, theirs.form, theirs.accept, theirs.encoding,
    )  # fmt: skip
    assert [part.content for part in ours.files] == [part.content for part in theirs.files]
