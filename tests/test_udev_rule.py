"""The rule for Linux names every Particle board and no other device."""

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

RULE = Path(__file__).resolve().parent.parent / "resources/udev/50-station-particle.rules"
PART = re.compile(r'[A-Z]+(\{\w+\})?(==|=|\+=)"[^"]*"')


def lines():
    text = RULE.read_text(encoding="ascii")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def rules_for(subsystem, vendor, product):
    """The lines that take hold of such a device."""
    wanted = {"SUBSYSTEM": subsystem, "idVendor": vendor, "idProduct": product}
    found = []
    for line in lines():
        conditions = dict(re.findall(r'(SUBSYSTEM|idVendor|idProduct)\}?=="([^"]*)"', line))
        if conditions and all(fnmatchcase(wanted[name], glob) for name, glob in conditions.items()):
            found.append(line)
    return found


@pytest.mark.parametrize(
    ("vendor", "product"),
    [("2b04", "c006"), ("2b04", "c008"), ("2b04", "d006"), ("1d50", "607d"), ("1d50", "607f")],
)
@pytest.mark.parametrize("subsystem", ["tty", "usb"])
def test_modem_manager_lets_go_of_it_and_the_person_may_open_it(subsystem, vendor, product):
    [rule] = rules_for(subsystem, vendor, product)
    assert re.search(r'ENV\{ID_MM_(DEVICE|PORT)_IGNORE\}="1"', rule)
    assert 'GROUP="dialout"' in rule
    assert 'TAG+="uaccess"' in rule


@pytest.mark.parametrize(("vendor", "product"), [("2341", "0043"), ("1d50", "6018")])
def test_other_makers_devices_are_left_alone(vendor, product):
    assert rules_for("tty", vendor, product) == []


@pytest.mark.parametrize("line", lines())
def test_every_line_has_the_form_of_a_rule(line):
    assert all(PART.fullmatch(part.strip()) for part in line.split(","))
