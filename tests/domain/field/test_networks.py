"""domain/field/networks.py"""

from station.domain.field.air import Heard
from station.domain.field.networks import by_name, called, five_ghz_only, which

HEARD = (
    Heard("Photon-7XK2QM", "wlan0", 62, 11),
    Heard("Photon-AB34CD", "wlan0", 81, 11),
    Heard("Photon-7XK2QM", "wlan1", 88, 11),
    Heard("Acme-Office", "wlan0", 70, 36),
    Heard("Acme-Both", "wlan0", 70, 44),
    Heard("Acme-Both", "wlan0", 60, 6),
)


def test_each_network_stands_once_by_its_best_signal():
    near = by_name(HEARD[:3])
    assert [(one.ssid, one.signal_percent) for one in near] == [
        ("Photon-7XK2QM", 88), ("Photon-AB34CD", 81),
    ]  # fmt: skip


def test_a_device_is_meant_by_its_whole_name_or_by_the_end_of_it():
    near = by_name(HEARD[:3])
    assert [one.ssid for one in called(near, "7xk2qm")] == ["Photon-7XK2QM"]
    assert [one.ssid for one in called(near, "Photon-AB34CD")] == ["Photon-AB34CD"]
    assert called(near, "") == near
    assert called(near, "ZZZZZZ") == ()


def test_a_name_that_is_the_end_of_another_means_itself():
    near = (Heard("Kitchen", "wlan0", 50), Heard("My Kitchen", "wlan0", 90))
    assert [one.ssid for one in called(near, "Kitchen")] == ["Kitchen"]


def test_which_of_several_is_asked_with_the_signal():
    question = which(by_name(HEARD[:3]))
    assert question.key == "device_network"
    assert question.options[0] == ("Photon-7XK2QM", "Photon-7XK2QM · signal 88 %")


def test_a_network_on_5_ghz_alone_is_of_no_use():
    assert five_ghz_only(HEARD) == ("Acme-Office",)
