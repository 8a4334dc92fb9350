"""`station cloud --list`: every call; for people by group, for programs with all its parts."""

from collections.abc import Iterator, Mapping
from typing import Any

from station.domain.calls.catalogue import CALLS, ELSEWHERE, GROUPS, calls_of
from station.domain.calls.shape import ApiCall, Effect, Parameter


def call_fields(call: ApiCall) -> Mapping[str, Any]:
    """One row of `--list --json` (settled 2)."""
    return {
        "name": call.name,
        "title": call.title,
        "group": call.group,
        "does": call.does,
        "method": call.method,
        "path": call.path,
        "tokens": list(call.tokens),
        "doubtful": list(call.doubtful),
        "scope": call.scope,
        "parameters": [_parameter_fields(each) for each in call.parameters],
        "rows": list(call.rows),
        "encodings": list(call.encodings),
        "styles": list(call.styles),
        "effect": call.effect,
        "loses": call.loses,
        "is_stream": call.is_stream,
        "is_paged": call.is_paged,
        "reference": call.reference,
    }


def _parameter_fields(parameter: Parameter) -> Mapping[str, Any]:
    return {
        "name": parameter.name,
        "title": parameter.title,
        "takes": parameter.takes,
        "required": parameter.is_required,
        "help": parameter.help,
        "default": parameter.default,
        "choices": list(parameter.choices),
        "least": parameter.least,
        "most": parameter.most,
    }


def list_fields() -> list[Mapping[str, Any]]:
    return [call_fields(call) for call in CALLS.values()]


def list_lines() -> Iterator[str]:
    """At most 100 columns."""
    name_width = max(len(name) for name in CALLS) + 2
    title_width = max(len(call.title) for call in CALLS.values()) + 2
    for group in GROUPS:
        yield group
        for call in calls_of(group):
            mark = "!" if call.effect is Effect.DESTROYS else " "
            tokens = " ".join(call.tokens) or "no token"
            yield f"{mark} {call.name:<{name_width}}{call.title:<{title_width}}{tokens}"
        yield ""
    yield "! destroys something, and asks first. station cloud CALL --help tells all about a call."
    for words in dict.fromkeys(ELSEWHERE.values()):
        yield f"  {words}"
