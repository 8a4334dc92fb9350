"""command/cloud/values.py"""

import io
import sys

import pytest

from station.command.cloud.values import order_of
from station.command.cloud.wish import call_wish
from station.domain.calls.catalogue import CALLS
from station.domain.calls.request import HIDDEN, request_of
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.identity import Secret


def order(name, *arguments, product="9319", secret=lambda name: None):
    return order_of(call_wish(CALLS[name], arguments), product, secret)


@pytest.fixture
def typed(monkeypatch):
    """What a pipe brings to standard input."""

    def bring(content: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    bring(b"")
    return bring


def test_the_product_worked_on_is_taken_when_none_is_named():
    assert order("products.info").values == {"product": "9319"}
    assert order("products.info", "--product", "17").values == {"product": "17"}


def test_a_device_list_comes_from_a_file_with_or_without_a_mark(typed, tmp_path):
    file = tmp_path / "devices.txt"
    file.write_text("\ufeffone\r\n\r\n two \n", encoding="utf-8")
    given = order("products.import", "--devices", f"@{file}", "--devices", "three")
    assert given.values["devices"] == ("one", "two", "three")


@pytest.mark.parametrize("arguments", [[], ["--devices", "-"]])
def test_a_device_list_comes_by_standard_input(typed, arguments):
    typed(b"one\ntwo\n")
    assert order("products.import", *arguments).values["devices"] == ("one", "two")


def test_a_list_that_may_be_left_out_waits_for_no_input(typed):
    typed(b"one\n")
    assert "groups" not in order("firmware.release", "--version", "1").values


def test_secrets_and_a_list_cannot_both_come_by_standard_input(typed):
    with pytest.raises(ParameterWrong, match="@FILE"):
        order("products.import", "--devices", "-", "--secrets-stdin")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_list_that_cannot_be_read_is_told_with_its_file(typed, tmp_path, content):
    file = tmp_path / "devices.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ParameterWrong, match=r"--devices.*devices\.txt"):
        order("products.import", "--devices", f"@{file}")


def test_scopes_may_stand_with_commas():
    given = order(
        "api-users.create", "--friendly-name", "x", "--scopes", "devices:get, devices:list",
        "--scopes", "events:get",
    )  # fmt: skip
    assert given.values["scopes"] == ("devices:get", "devices:list", "events:get")


def test_the_cloud_sees_a_file_by_its_path_below_this_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "src").mkdir()
    (tmp_path / "src/a.cpp").write_bytes(b"void setup() {}")
    given = order(
        "devices.flash", "--device", "kitchen", "--files", "src/a.cpp", "--files",
        str(tmp_path / "src/a.cpp"),
    )  # fmt: skip
    assert [part.name for part in given.values["files"]] == ["src/a.cpp", "a.cpp"]
    assert given.values["files"][0].content == b"void setup() {}"


def test_a_file_that_is_not_there_is_named():
    with pytest.raises(ParameterWrong, match=r"--files.*nowhere\.ino"):
        order("devices.flash", "--device", "kitchen", "--files", "nowhere.ino")


def test_a_secret_is_looked_for_under_its_own_name():
    asked = []

    def secret(name):
        asked.append(name)
        return Secret("t0k3n")

    assert order("tokens.delete", secret=secret).values == {"token": "t0k3n"}
    assert asked == ["token_to_delete"]


def test_a_secret_that_is_missing_is_told_with_how_to_give_it():
    with pytest.raises(SecretMissing) as missing:
        order("tokens.log-in", "--username", "ada@example.com")
    assert "STATION_SECRET_PASSWORD" in missing.value.hint
    assert "--secrets-stdin" in missing.value.hint


def test_a_secret_that_may_be_left_out_is_left_out():
    assert order("serials.info", "--serial", "PH-1").values == {"serial": "PH-1"}


def test_a_preview_needs_no_secret():
    made = order("tokens.delete", secret=None)
    assert request_of(made).shown_path.endswith(HIDDEN)


def test_what_no_flag_was_given_for_is_left_to_the_declaration():
    assert order("events.publish", "--name", "x").values == {"name": "x"}
    assert order("events.publish", "--name", "x").value("private") == "true"
