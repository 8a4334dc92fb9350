"""A request as a person may copy it: curl and Python, with placeholders for every secret."""

import json
import shlex
from urllib.parse import urlencode

from station.domain.calls.request import HIDDEN, Request
from station.domain.calls.shape import Encoding, Kind, Style

TOKEN_VARIABLE = "PARTICLE_TOKEN"  # noqa: S105  # the name of a variable
CLIENT_VARIABLES = ("PARTICLE_CLIENT_ID", "PARTICLE_CLIENT_SECRET")
_PUBLIC_PAIR = ("particle", "particle")
"""Known to everybody, and so no secret (cloud-api 2.2)."""


def as_curl(request: Request, cloud_url: str, kind: Kind | None) -> str:
    """One command for a shell. The token is a variable, never its text."""
    words = ["curl"]
    if request.method != "GET":
        words += ["-X", request.method]
    words.append(_quoted(_address(request, cloud_url)))
    lines = [" ".join(words)]
    lines += [f"-H {_double_quoted(header)}" for header in _headers(request, kind)]
    if kind is Kind.CLIENT:
        lines.append(f'-u "{_pair_in_shell(request)}"')
    lines += _curl_body(request, kind)
    return " \\\n  ".join(lines)


def as_python(request: Request, cloud_url: str, kind: Kind | None) -> str:
    """A program for the requests library; the token comes from the environment."""
    lines = ["import os", "", "import requests", ""]
    arguments = [_literal(request.method), _literal(cloud_url + request.shown_path)]
    if query := _shown_query(request):
        arguments.append(f"params={query}")
    if headers := _python_headers(request, kind):
        arguments.append(f"headers={headers}")
    if kind is Kind.CLIENT:
        arguments.append(f"auth={_pair_in_python(request)}")
    arguments += _python_body(request, kind)
    arguments.append(f"timeout={45 if request.call.reaches_device else 10}")
    if request.call.is_stream:
        arguments.append("stream=True")
    inner = "".join(f"    {each},\n" for each in arguments)
    lines += [f"reply = requests.request(\n{inner})", "print(reply.status_code, reply.text)"]
    return "\n".join(lines)


def _address(request: Request, cloud_url: str) -> str:
    pairs = list(_shown_query_pairs(request))
    query = urlencode([pair for pair in pairs if not pair[1].startswith("$")])
    if request.style is Style.QUERY:
        query = f"{query}&" if query else ""
        query += f"access_token=${TOKEN_VARIABLE}"
    return f"{cloud_url}{request.shown_path}" + (f"?{query}" if query else "")


def _shown_query_pairs(request: Request) -> tuple[tuple[str, str], ...]:
    secret = {each.wire_name for each in request.call.parameters if each.is_secret}
    return tuple((key, HIDDEN if key in secret else value) for key, value in request.query)


def _shown_query(request: Request) -> str:
    pairs = [f"{_literal(key)}: {_literal(value)}" for key, value in _shown_query_pairs(request)]
    if request.style is Style.QUERY:
        pairs.append(f'"access_token": {_python_token()}')
    return "{" + ", ".join(pairs) + "}" if pairs else ""


def _headers(request: Request, kind: Kind | None) -> list[str]:
    headers = []
    if request.style is Style.HEADER and kind not in (None, Kind.CLIENT):
        headers.append(f"Authorization: Bearer ${TOKEN_VARIABLE}")
    if request.accept != "application/json":
        headers.append(f"Accept: {request.accept}")
    if request.encoding is Encoding.JSON:
        headers.append("Content-Type: application/json")
    return headers


def _python_headers(request: Request, kind: Kind | None) -> str:
    pairs = []
    if request.style is Style.HEADER and kind not in (None, Kind.CLIENT):
        pairs.append(f'"Authorization": f"Bearer {{{_python_token(single=True)}}}"')
    if request.accept != "application/json":
        pairs.append(f'"Accept": {_literal(request.accept)}')
    return "{" + ", ".join(pairs) + "}" if pairs else ""


def _python_token(*, single: bool = False) -> str:
    mark = "'" if single else '"'
    return f"os.environ[{mark}{TOKEN_VARIABLE}{mark}]"


def _pair_in_shell(request: Request) -> str:
    if request.call.uses_public_client:
        return ":".join(_PUBLIC_PAIR)
    return ":".join(f"${name}" for name in CLIENT_VARIABLES)


def _pair_in_python(request: Request) -> str:
    if request.call.uses_public_client:
        return f"({', '.join(map(_literal, _PUBLIC_PAIR))})"
    name, secret = CLIENT_VARIABLES
    return f'(os.environ["{name}"], os.environ["{secret}"])'


def _shown_fields(request: Request) -> dict[str, object]:
    secret = {each.wire_name for each in request.call.parameters if each.is_secret}
    return {key: HIDDEN if key in secret else value for key, value in request.fields.items()}


def _shown_form(request: Request) -> list[tuple[str, str]]:
    secret = {each.wire_name for each in request.call.parameters if each.is_secret}
    return [(key, HIDDEN if key in secret else value) for key, value in request.form]


def _curl_body(request: Request, kind: Kind | None) -> list[str]:
    if request.encoding is Encoding.JSON:
        return [f"-d {_quoted(json.dumps(_shown_fields(request), ensure_ascii=False))}"]
    if request.encoding is Encoding.MULTIPART:
        lines = [f"-F {_quoted(f'{key}={value}')}" for key, value in _shown_form(request)]
        return lines + [f"-F {_quoted(f'{key}=@{part.name}')}" for key, part in request.named_files]
    if request.encoding is Encoding.FORM:
        lines = [
            f"--data-urlencode {_quoted(f'{key}={value}')}" for key, value in _shown_form(request)
        ]
        if request.style is Style.FORM and kind is not None:
            lines.append(f'--data-urlencode "access_token=${TOKEN_VARIABLE}"')
        return lines
    return []


def _python_body(request: Request, kind: Kind | None) -> list[str]:
    if request.encoding is Encoding.JSON:
        return [f"json={_literal(_shown_fields(request))}"]
    arguments = []
    pairs = [f"({_literal(key)}, {_literal(value)})" for key, value in _shown_form(request)]
    if request.style is Style.FORM and kind is not None:
        pairs.append(f'("access_token", {_python_token()})')
    if request.encoding is not None and pairs:
        arguments.append("data=[" + ", ".join(pairs) + "]")
    if request.files:
        files = [
            f'({_literal(key)}, open({_literal(part.name)}, "rb"))'
            for key, part in request.named_files
        ]
        arguments.append("files=[" + ", ".join(files) + "]")
    return arguments


def _quoted(text: str) -> str:
    """For a shell; a variable of ours is left for the shell to fill in."""
    if f"${TOKEN_VARIABLE}" in text:
        return _double_quoted(text)
    return shlex.quote(text)


def _double_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`")
    variable = f"${TOKEN_VARIABLE}"
    parts = [part.replace("$", "\\$") for part in escaped.split(variable)]
    return '"' + variable.join(parts) + '"'


def _literal(value: object) -> str:
    """As Python writes it, texts in double quotes as the program around them has."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        pairs = ", ".join(f"{_literal(key)}: {_literal(each)}" for key, each in value.items())
        return "{" + pairs + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return repr(value)
