"""host/customers.py"""

from station.domain.identity import DeviceId
from station.host.customers import BegunCustomers

DEVICE = DeviceId.parse("3b0021000847343432313031")
OTHER = DeviceId.parse("3b0021000847343432313032")


def test_a_unit_begun_again_keeps_its_customer_also_after_a_restart(tmp_path):
    file = tmp_path / "begun.json"
    first = BegunCustomers(file, "api.example.com", "9319").of(DEVICE)
    assert BegunCustomers(file, "api.example.com", "9319").of(DEVICE) == first


def test_each_unit_and_each_product_has_a_customer_of_its_own(tmp_path):
    file = tmp_path / "begun.json"
    begun = BegunCustomers(file, "api.example.com", "9319")
    elsewhere = BegunCustomers(file, "api.example.com", "4")
    assert len({begun.of(DEVICE), begun.of(OTHER), elsewhere.of(DEVICE)}) == 3


def test_a_confirmed_unit_gets_a_new_customer_next_time(tmp_path):
    begun = BegunCustomers(tmp_path / "begun.json", "api.example.com", "9319")
    first = begun.of(DEVICE)
    begun.done(DEVICE)
    assert begun.of(DEVICE) != first
