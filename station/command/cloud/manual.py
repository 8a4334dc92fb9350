"""`station cloud CALL --help`: all that is declared of one call, as a page for a terminal."""

import json
import textwrap
from collections.abc import Iterator, Mapping

from station.command.cloud.options import Option, flag_of, options_of
from station.command.cloud.wish import metavar_of, variable_of
from station.domain.calls.shape import ApiCall, Effect, Kind, Parameter, Shape, Takes

_WIDTH = 98
_NO_BREAK = ":\u00a0"
_EXAMPLES: Mapping[Takes, str] = {
    Takes.WHOLE: "1",
    Takes.TIME: "2026-01-31T10:00:00Z",
    Takes.LIST: "@devices.txt",
    Takes.FILES: "program.ino",
    Takes.SCOPES: "devices:get,devices:list",
    Takes.DEVICE: "1f0030001647353236343033",
    Takes.PRODUCT: "9319",
    Takes.ORGANIZATION: "my-company",
    Takes.CUSTOMER: "ada@example.com",
    Takes.FUNCTION: "blink",
    Takes.VARIABLE: "temperature",
    Takes.ICCID: "8934076500002589174",
    Takes.FLAG: "true",
}


def manual_of(call: ApiCall) -> str:
    return "\n".join(_lines(call)) + "\n"


def _lines(call: ApiCall) -> Iterator[str]:
    yield f"station cloud {call.name} · {call.title}"
    yield ""
    yield from _wrapped(call.does)
    yield ""
    yield from _facts(call)
    if flags := [each for each in call.parameters if not each.is_secret]:
        yield from ("", "Parameters")
        for each in flags:
            yield from _entry(f"{flag_of(each)} {metavar_of(each)}", _about(each))
    if secrets := [each for each in call.parameters if each.is_secret]:
        yield from ("", "Secrets, by the environment or --secrets-stdin")
        for each in secrets:
            yield from _entry(variable_of(each), _about(each))
    yield from ("", "Options")
    for option in options_of(call):
        yield from _entry(_head(option), option.help)
    if call.answers is not None:
        yield from ("", "Reply", *_shape_lines(call.answers))
    yield from ("", "Example", *_example_lines(call))


def _facts(call: ApiCall) -> Iterator[str]:
    parts = [("Request", f"{call.method} {call.path}"), ("Tokens", _tokens(call))]
    if call.encodings:
        parts.append(("Body", ", ".join(call.encodings)))
    if call.effect is Effect.DESTROYS:
        parts.append(("Destroys", f"{call.loses} It asks first, or wants --yes."))
    if call.secrets:
        parts.append(("Secret", f"The reply shows once: {', '.join(call.secrets)}."))
    if call.reaches_device:
        parts.append(("Waits", "Up to 30 s for the device."))
    if call.is_stream:
        parts.append(("Stream", "One JSON object a line, until it is stopped."))
    if call.made_of:
        parts.append(("Made of", ", ".join(call.made_of)))
    parts.append(("Reference", call.reference))
    for name, words in parts:
        yield from _entry(name, words, 12)


def _tokens(call: ApiCall) -> str:
    if not call.tokens:
        return "none is needed"
    words = [_kind_words(call, kind) for kind in call.tokens]
    words += [f"{kind} (not sure)" for kind in call.doubtful]
    return ", ".join(words)


def _kind_words(call: ApiCall, kind: Kind) -> str:
    match kind:
        case Kind.API_USER if call.scope:
            return f"{kind} with {call.scope}"
        case Kind.CLIENT:
            return "none: the client's id and secret" if not call.uses_public_client else "none"
        case _:
            return str(kind)


def _about(parameter: Parameter) -> str:
    """Title, help, limits and default in one sentence."""
    words = [parameter.title + (f": {parameter.help}" if parameter.help else "")]
    if parameter.least is not None:
        words.append(f"at least {parameter.least}")
    if parameter.most is not None:
        words.append(f"at most {parameter.most:,}{_unit(parameter)}")
    if parameter.default:
        words.append(f"{parameter.default} when left out")
    elif parameter.takes is Takes.PRODUCT:
        words.append("the one worked on when left out")
    if not parameter.is_required:
        words.append("may be left out")
    return "; ".join(words)


def _unit(parameter: Parameter) -> str:
    match parameter.takes:
        case Takes.WHOLE:
            return ""
        case Takes.LIST | Takes.SCOPES:
            return " lines"
        case Takes.FILES:
            return " file" if parameter.most == 1 else " files"
        case _:
            return " bytes"


def _head(option: Option) -> str:
    value = "|".join(option.choices) if option.choices else option.metavar
    return " ".join(filter(None, (", ".join(option.flags), value)))


def _entry(head: str, words: str, indent: int = 26) -> Iterator[str]:
    lines = textwrap.wrap(words, _WIDTH - indent - 2, break_on_hyphens=False) or [""]
    if len(head) + 2 > indent:
        yield f"  {head}"
        yield from (f"  {'':<{indent}}{line}" for line in lines)
        return
    yield f"  {head:<{indent}}{lines[0]}"
    yield from (f"  {'':<{indent}}{line}" for line in lines[1:])


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH)


def _shape_lines(shape: Shape) -> list[str]:
    """As JSON; what ends with "?" may be missing."""
    text = json.dumps(shape, ensure_ascii=False).replace(": ", _NO_BREAK)
    lines = textwrap.wrap(
        text, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
    return [line.replace(_NO_BREAK, ": ") for line in lines]


def _example_lines(call: ApiCall) -> list[str]:
    """A command that could be typed, over two lines where it is long."""
    lines = textwrap.wrap(
        example_of(call), _WIDTH - 4, initial_indent="  ", subsequent_indent="    ",
        break_on_hyphens=False, break_long_words=False,
    )  # fmt: skip
    return [f"{line} \\" for line in lines[:-1]] + lines[-1:]


def example_of(call: ApiCall) -> str:
    """With every parameter that is needed."""
    words = ["station", "cloud", call.name]
    for each in call.parameters:
        if each.is_required and not each.is_secret and not each.default:
            words += [flag_of(each), _example(each)]
    return " ".join(words)


def _example(parameter: Parameter) -> str:
    if parameter.choices:
        return parameter.choices[0]
    return _EXAMPLES.get(parameter.takes, parameter.name.upper().replace("_", "-"))
