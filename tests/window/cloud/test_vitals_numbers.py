from datetime import UTC, datetime

import pytest

from station.window.cloud.vitals_numbers import series_of

AT = "2024-05-13T10:55:12.898Z"
PAYLOAD = {
    "device": {
        "network": {"signal": {"strength": 88.33, "quality": 45.83}},
        "cloud": {"connection": {"disconnects": 2}, "coap": {"round_trip": 872}},
        "power": {"battery": {"charge": {"err": -210}}},
        "system": {"uptime": 7200, "memory": {"used": 40_000, "total": 80_000}},
    },
    "service": {"coap": {"round_trip": 228}},
}


def record(payload, at=AT):
    return {"updated_at": at, "deviceID": "3b01", "payload": payload}


def values(history) -> dict[str, list[float | None]]:
    return {key: [point.value for point in found] for key, found in series_of(history).items()}


def test_the_numbers_a_person_looks_for_are_found():
    assert values({"diagnostics": [record(PAYLOAD)]}) == {
        "strength": [88.33], "quality": [45.83], "round_trip": [872], "memory": [50.0],
        "uptime": [2.0], "disconnects": [2],
    }  # fmt: skip


@pytest.mark.parametrize("gap", [{"err": -210}, None, "", "none", True, float("nan"), [1]])
def test_what_is_no_number_is_a_gap(gap):
    signal = {"device": {"network": {"signal": {"strength": gap}}}}
    whole = {"device": {"network": {"signal": {"strength": 50}}}}
    assert values([record(signal), record(whole)]) == {"strength": [None, 50.0]}


@pytest.mark.parametrize("payload", [None, {}, "not json", [], {"device": None}, {"device": 3}])
def test_a_record_without_numbers_is_a_gap_in_every_line(payload):
    assert values([record(PAYLOAD), record(payload)])["uptime"] == [2.0, None]


def test_the_service_says_the_round_trip_where_the_device_does_not():
    assert values([record({"service": {"coap": {"round_trip": 228}}})]) == {"round_trip": [228]}


def test_memory_of_an_unknown_or_empty_whole_is_a_gap():
    memory = [{"used": 4}, {"used": 4, "total": 0}, {"used": 4, "total": 8}]
    records = [record({"device": {"system": {"memory": each}}}) for each in memory]
    assert values(records) == {"memory": [None, None, 50.0]}


def test_records_stand_in_order_of_time_and_those_without_one_are_left_out():
    early, late = {"device": {"system": {"uptime": 3600}}}, {"device": {"system": {"uptime": 7200}}}
    found = series_of({
        "diagnostics": [
            record(late, "2024-05-13T12:00:00+02:00"), record(early, "2024-05-13T09:00:00"),
            record(early, "soon"), record(early, None),
        ]
    })["uptime"]  # fmt: skip
    assert [point.value for point in found] == [1.0, 2.0]
    assert found[1].at == datetime(2024, 5, 13, 10, tzinfo=UTC)


def test_a_payload_that_is_text_is_read_as_the_event_writes_it():
    assert values([record('{"device":{"system":{"uptime":3600}}}')]) == {"uptime": [1.0]}


@pytest.mark.parametrize("before", ["", "payload."])
def test_csv_is_read_like_json(before):
    text = (
        f"\ufeffupdated_at,deviceID,{before}device.network.signal.strength,"
        f"{before}device.power.battery.charge,{before}device.power.battery.charge.err\r\n"
        f"{AT},3b01,88.33,,-210\r\n{AT},3b01,,51,\r\n"
    )
    assert values(text) == {"strength": [88.33, None], "battery": [None, 51.0]}


@pytest.mark.parametrize("history", [None, {}, [], "", {"diagnostics": None}, "no,csv\n", 7])
def test_nothing_is_found_in_nothing(history):
    assert values(history) == {}
