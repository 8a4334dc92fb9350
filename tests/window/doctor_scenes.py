"""What the page Doctor may look like, for the gallery."""

import asyncio
from collections.abc import Callable

from station.domain.field.findings import Finding, ok, watch
from station.domain.field.findings_access import Access, judge_access
from station.domain.field.findings_line import judge_clock
from station.domain.field.findings_rule import judge_modem_manager
from station.window.doctor.page import DoctorPage
from station.window.main_window import MainWindow
from tests.window.scripted import TABLE

Scene = Callable[[MainWindow], None]
SOURCE = "/usr/share/station/resources/udev/50-station-particle.rules"
FIXES = (
    judge_modem_manager((), SOURCE, runs=True, has_rule=False),
    judge_access(Access("ada", "dialout")),
)
WATCHED = (
    judge_clock(95),
    watch(
        "sounds", "Nothing plays sounds here (pw-play, paplay, aplay are missing).",
        "A verdict is then seen, and not heard.", "Install pipewire-bin or alsa-utils.",
    ),
)  # fmt: skip
FINE = tuple(
    ok(f"check-{number}", words)
    for number, words in enumerate(
        (
            "ada may open serial ports by the group dialout.",
            "The name api.particle.io is found.",
            "TLS is fine; the certificate is from Amazon.",
            "The cloud is reached in 84 ms.",
            "The product token is good for 50 min; we may look at the device, import, make "
            "customers, make claim codes, hear events.",
            "12 of 6000 calls of 5 min are used.",
            "The disk of /home/ada has 41.0 GB free.",
            "Wi-Fi by wlan0 (Acme-Warehouse); with a second one its own network stays.",
            "192.168.0.1 is free for a device's own network.",
            "Printers: Zebra-2.",
        )
    )
)


def doctor_page(window: MainWindow, *findings: Finding) -> DoctorPage:
    window.show_page("doctor")
    page = next(iter(window.findChildren(DoctorPage)))
    for task in asyncio.all_tasks():
        if task.get_name() == "doctor":
            task.cancel()  # the look of its own, not begun yet
    for finding in findings:
        number = TABLE.row(finding.code).number if finding.code else ""
        page.add(finding, number, may_mend=True)
    page.show_ended("13:58:02")
    return page


def ill(window: MainWindow) -> None:
    page = doctor_page(window, *FIXES, *WATCHED, *FINE)
    page.cards[0].show_commands.click()


def sound(window: MainWindow) -> None:
    doctor_page(window, *FINE)


def running(window: MainWindow) -> None:
    page = doctor_page(window, *WATCHED[:1], *FINE[:4])
    page.show_running()


def refused(window: MainWindow) -> None:
    page = doctor_page(window, *FIXES[:1], *FINE)
    row = TABLE.row("fix-not-done")
    page.say_trouble(row.number, "Nobody gave the rights for it.", row.do)


DOCTOR_SCENES: dict[str, Scene] = {"doctor": ill, "doctor-running": running}
DOCTOR_PICTURES: dict[str, Scene] = {"doctor-sound": sound, "doctor-refused": refused}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
