"""Where the token stands in a request: one place at a time (cloud-api 2.1)."""

import base64

import requests
from requests.auth import AuthBase

from station.cloud.answer import Auth, Call, Pairs
from station.domain.calls.shape import Style

_NAME = "access_token"


class ExplicitAuth(AuthBase):
    """Set by an object, so that a `.netrc` entry never takes its place (settled 1.10); None is
    no header at all.
    """

    def __init__(self, auth: Auth | None) -> None:
        self._auth = auth

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._auth is not None:
            request.headers["Authorization"] = _header(self._auth)
        return request


def header_of(call: Call) -> ExplicitAuth:
    return ExplicitAuth(call.auth if call.style is Style.HEADER else None)


def query_of(call: Call) -> Pairs:
    return call.query + _token(call, Style.QUERY)


def form_of(call: Call) -> Pairs | None:
    return call.form if call.form is None else call.form + _token(call, Style.FORM)


def _token(call: Call, style: Style) -> Pairs:
    if call.auth is None or call.style is not style:
        return ()
    return ((_NAME, call.auth.secret.text),)


def _header(auth: Auth) -> str:
    text = auth.secret.text
    if auth.client_id is None:
        return f"Bearer {text}"
    return f"Basic {base64.b64encode(f'{auth.client_id}:{text}'.encode()).decode('ascii')}"
