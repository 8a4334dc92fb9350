"""What a history may keep of an order."""

from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.shape import FilePart


def test_a_secret_is_not_among_the_harmless_values() -> None:
    order = Order(call_named("tokens.log-in"), {"username": "ada", "password": "geheim"})
    assert order.harmless_values == {"username": "ada"}
    assert "geheim" not in repr(order)


def test_of_a_file_only_the_name_is_kept() -> None:
    order = Order(call_named("devices.flash"), {"device": "d", "files": (FilePart("a.ino", b"x"),)})
    assert order.harmless_values == {"device": "d", "files": ("a.ino",)}


def test_a_value_left_out_is_the_parameters_default() -> None:
    assert Order(call_named("tokens.product")).value("expires_in") == "3600"
    assert Order(call_named("devices.info")).with_values(device="a").value("device") == "a"
