"""The preview shows the very request that would be sent, and never a secret."""

import ast
import shlex

import pytest

from station.domain.calls.catalogue import CALLS, call_named
from station.domain.calls.order import Order
from station.domain.calls.preview import as_curl, as_python
from station.domain.calls.request import request_of
from station.domain.calls.shape import ApiCall, Encoding, FilePart, Kind, Style
from tests.domain.calls.fitting import filled, fitting

URL = "https://cloud.example.com"
every_call = pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)


def kind_of(call: ApiCall) -> Kind | None:
    return call.tokens[0] if call.tokens else None


@every_call
def test_curl_is_one_command_with_the_method_and_the_address(call: ApiCall) -> None:
    request = request_of(filled(call))
    words = shlex.split(as_curl(request, URL, kind_of(call)).replace("\\\n", " "))
    assert words[0] == "curl"
    assert ("-X" in words) == (call.method != "GET")
    assert any(word.startswith(URL + request.shown_path) for word in words)


@every_call
def test_python_is_a_program_that_can_be_read(call: ApiCall) -> None:
    program = as_python(request_of(filled(call)), URL, kind_of(call))
    tree = ast.parse(program)
    sent = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert any(ast.unparse(node.func) == "requests.request" for node in sent)


@every_call
def test_a_secret_parameter_is_never_shown(call: ApiCall) -> None:
    secret = "Geheim-4711-do-not-show"
    values = {each.name: secret if each.is_secret else fitting(each) for each in call.parameters}
    request = request_of(Order(call, values))
    shown = as_curl(request, URL, kind_of(call)) + as_python(request, URL, kind_of(call))
    assert secret not in shown


@pytest.mark.parametrize("style", [Style.HEADER, Style.FORM])
def test_the_token_is_a_variable_of_the_shell(style: Style) -> None:
    call = call_named("devices.function")
    order = Order(call, {"device": "d" * 24, "function": "setColor", "arg": "$HOME `id`"},
                  style=style)  # fmt: skip
    shown = as_curl(request_of(order), URL, Kind.USER)
    assert "$PARTICLE_TOKEN" in shown
    assert "'arg=$HOME `id`'" in shown or '\'{"arg": "$HOME `id`"}\'' in shown


def test_a_token_in_the_query_stands_in_the_address() -> None:
    order = Order(call_named("devices.variable"), {"device": "d" * 24, "variable": "sensor"},
                  style=Style.QUERY)  # fmt: skip
    shown = as_curl(request_of(order), URL, Kind.USER)
    assert "/sensor?access_token=$PARTICLE_TOKEN" in shown
    assert "Authorization" not in shown


def test_the_public_client_is_no_secret_and_the_products_own_is() -> None:
    log_in = request_of(filled(call_named("tokens.log-in")))
    assert "particle:particle" in as_curl(log_in, URL, Kind.CLIENT)
    product = request_of(filled(call_named("tokens.product")))
    assert "$PARTICLE_CLIENT_SECRET" in as_curl(product, URL, Kind.CLIENT)


def test_files_are_named_and_not_printed() -> None:
    values = {"device": "d" * 24, "files": (FilePart("a.ino", b"void setup"),)}
    request = request_of(Order(call_named("devices.flash"), values))
    assert request.encoding is Encoding.MULTIPART
    assert "file=@a.ino" in as_curl(request, URL, Kind.USER)
