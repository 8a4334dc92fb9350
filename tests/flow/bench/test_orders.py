"""flow/bench/orders.py: rows are met by the units they mean."""

from dataclasses import replace

from station.domain.identity import DeviceId
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.domain.traveller_rows import ready
from station.flow.bench.orders import TravellerOrders

ADAS = DeviceId("1f0030001647353236343033")
GRACES = DeviceId("2f0030001647353236343033")
LATER = DeviceId("3f0030001647353236343033")
ROWS = (
    TravellerRow(2, ADAS, "SN-1", "ada"),
    TravellerRow(3, GRACES, "", "grace"),
    TravellerRow(4, None, "sn-9", "linus"),
)


def orders(*findings: RowFinding) -> TravellerOrders:
    return TravellerOrders(Traveller("batch.csv", findings or tuple(map(ready, ROWS))))


def test_a_unit_meets_the_row_of_its_device_whatever_its_serial_number_says():
    assert orders().row_for(GRACES, "SN-9") == ROWS[1]


def test_a_unit_without_a_row_of_its_own_is_found_by_its_serial_number():
    assert orders().row_for(LATER, " SN-9 ") == ROWS[2]
    assert orders().row_for(LATER) is None


def test_the_serial_number_of_a_row_that_names_another_device_is_no_match():
    assert orders().row_for(LATER, "SN-1") is None


def test_a_row_once_met_is_met_also_for_a_second_unit_with_the_same_serial_number():
    book = orders()
    row = book.row_for(LATER, "SN-9")
    assert row is not None
    assert not book.is_met(row)
    book.meet(row, LATER)
    again = book.row_for(ADAS.parse("4f0030001647353236343033"), "SN-9")
    assert again == row
    assert book.is_met(row)
    assert book.row_for(LATER) == row, "the unit itself keeps its row without a serial number"


def test_a_row_that_is_not_fit_is_met_by_nobody():
    refused = replace(ready(ROWS[0]), code="owned-by-another", is_fit=False)
    assert orders(refused).row_for(ADAS, "SN-1") is None
