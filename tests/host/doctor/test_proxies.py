"""Which proxy is used for the cloud, and where it was set."""

from dataclasses import replace

import pytest

from station.host.doctor.proxies import look_at_proxy, proxy_for

CLOUD = "https://api.particle.io"
SET = "http://ada:hunter2@proxy.acme.example:3128"


def on(ground, **environment: str):
    return replace(ground, environment=environment)


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_it_is_told_where_the_proxy_was_set_and_never_its_password(ground, variable):
    proxy = proxy_for(CLOUD, on(ground, **{variable: SET}))
    assert (proxy.where, proxy.is_used) == (variable, True)
    assert "hunter2" not in repr(proxy)
    (finding,) = look_at_proxy(CLOUD, on(ground, **{variable: SET}))
    assert "(secret)@proxy.acme.example:3128" in finding.what
    assert "hunter2" not in finding.what


@pytest.mark.parametrize(
    ("excepted", "used"),
    [
        ("particle.io", False),
        (".particle.io", False),
        ("localhost, api.particle.io", False),
        ("*", False),
        ("article.io", True),
        ("example.com", True),
    ],
)
def test_names_that_are_excepted_go_without_it(ground, excepted, used):
    assert proxy_for(CLOUD, on(ground, HTTPS_PROXY=SET, NO_PROXY=excepted)).is_used is used


def test_nothing_for_this_computer_itself_goes_through_a_proxy(ground):
    assert not proxy_for("http://127.0.0.1:8080", on(ground, http_proxy=SET)).is_used


def test_a_proxy_for_other_talk_is_not_ours(ground):
    assert proxy_for(CLOUD, on(ground, http_proxy=SET)).where == ""
    assert look_at_proxy(CLOUD, on(ground))[0].what == "No proxy is set."
