"""cloud/no_answer.py: a call without an answer was never sent, or its reply is lost."""

import pytest
import requests
import urllib3

from station.cloud.answer import Auth, Call
from station.cloud.no_answer import no_answer
from station.domain.cloud_errors import CloudUnwell, ReplyLost, SiteOffline
from station.domain.errors import ClockWrong
from station.domain.identity import Secret

AUTH = Auth("product", Secret("t"))
READ = Call("Reading", "GET", "/v1/user", AUTH)
ACT = Call("Acting", "POST", "/v1/devices", AUTH)
_POOL = urllib3.HTTPConnectionPool("cloud.test")
_NO_ROUTE = urllib3.exceptions.MaxRetryError(
    _POOL, "/", urllib3.exceptions.NewConnectionError(_POOL, "no route")
)


@pytest.mark.parametrize(
    ("cause", "of_read", "of_act"),
    [
        (requests.ConnectionError(_NO_ROUTE), SiteOffline, SiteOffline),
        (requests.ConnectTimeout(), SiteOffline, SiteOffline),
        (requests.exceptions.ProxyError(), SiteOffline, SiteOffline),
        (requests.ReadTimeout(), CloudUnwell, ReplyLost),
        (requests.ConnectionError("reset"), CloudUnwell, ReplyLost),
        (urllib3.exceptions.ProtocolError("reset"), CloudUnwell, ReplyLost),
        (requests.exceptions.SSLError("self-signed certificate"), SiteOffline, SiteOffline),
        (requests.exceptions.SSLError("certificate has expired"), ClockWrong, ClockWrong),
        (requests.exceptions.SSLError("certificate is not yet valid"), ClockWrong, ClockWrong),
    ],
)
def test_what_may_have_been_done_is_told_from_what_was_not(cause, of_read, of_act):
    assert type(no_answer(READ, cause)) is of_read
    assert type(no_answer(ACT, cause)) is of_act
