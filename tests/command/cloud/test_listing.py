"""command/cloud/listing.py"""

import json

from station.command.cloud.listing import list_fields, list_lines
from station.domain.calls.catalogue import CALLS, GROUPS, rows_served

PROMISED = {"name", "title", "method", "path", "tokens", "parameters", "rows"}
OF_A_PARAMETER = {"name", "title", "takes", "required", "help", "default", "choices"}


def test_programs_get_every_call_with_what_is_promised():
    listed = json.loads(json.dumps(list_fields()))
    assert [call["name"] for call in listed] == list(CALLS)
    assert all(set(call) >= PROMISED for call in listed)
    assert all(set(each) >= OF_A_PARAMETER for call in listed for each in call["parameters"])


def test_the_rows_of_the_list_are_those_that_calls_serve():
    served = {row for call in list_fields() for row in call["rows"]}
    others = {row for row, names in rows_served().items() if names[0].startswith("station ")}
    assert served == set(range(1, 57)) - others


def test_people_get_a_table_by_groups_that_fits_a_terminal():
    lines = list(list_lines())
    assert all(len(line) <= 100 for line in lines)
    assert [line for line in lines if line in GROUPS] == list(GROUPS)
    words = "\n".join(lines)
    assert all(f" {name} " in words for name in CALLS)
    assert "station device wifi" in words


def test_what_destroys_is_marked():
    [line] = [line for line in list_lines() if " devices.flash " in line]
    assert line.startswith("!")
