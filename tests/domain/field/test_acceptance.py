"""A trace is cut into exchanges, and one unit's facts are taken out."""

from station.domain.field.acceptance import (
    CLOUD,
    CONSOLE,
    SOFTAP,
    WIRE,
    WIRE_MARK,
    Line,
    exchanges,
    shape_of,
)

DEVICE = "3b002100084734343233f0b1"


def talk(*lines: tuple[str, str]) -> list[Line]:
    return [Line(direction, text) for direction, text in lines]


def test_a_console_dialogue_is_one_exchange_from_its_letter_to_the_next():
    (wifi, identity) = exchanges(
        talk(
            ("H>", "w"), ("D>", "SSID: "), ("H>", "Acme\n"), ("D>", "Acme\r\nPassword: "),
            ("H>", "i"), ("D>", f"Your device id is {DEVICE}\r\n"),
        ),
        {"Acme"},
    )  # fmt: skip
    assert (wifi.channel, wifi.asked, wifi.changes) == (CONSOLE, "w", True)
    assert wifi.text == "\nD> SSID: \nH> (fact)\n\nD> (fact)\r\nPassword: "
    assert (identity.asked, identity.changes) == ("i", False)
    assert DEVICE not in identity.text


def test_two_units_say_the_same_once_their_facts_are_gone():
    def said(device, mac, version, claimed):
        return exchanges(
            talk(
                ("H>", "i"), ("D>", f"Your device id is {device}\r\n"),
                ("H>", "m"), ("D>", f"Your device MAC address is\r\n{mac}\r\n"),
                ("H>", "v"), ("D>", f"system firmware version: {version}\n"),
                ("H>", "c"), ("D>", f"Device claimed: {claimed}\r\n"),
            ),
            set(),
        )  # fmt: skip

    one = said(DEVICE, "e0:4f:43:00:00:01", "2.3.1", "no")
    assert one == said("6f2e8600894eef5cadebf5ca", "e0:4f:43:ff:00:02", "3.3.1", "yes")
    assert len(one) == 4


def test_a_module_table_is_compared_by_its_shape():
    (modules,) = exchanges(talk(("H>", "s"), ("D>", '{"p":6,"m":[{"s":16384}]}')), set())
    assert list(modules.shape) == ["", ".p", ".m", ".m[]", ".m[].s"]


def test_the_devices_own_http_is_known_by_its_request():
    (scan,) = exchanges(
        talk(
            ("H>", "GET /scan-ap HTTP/1.1\r\nHost: 192.168.0.1\r\n\r\n"),
            ("D>", '200 {"scans":[{"ssid":"A","rssi":-45},{"ssid":"B","rssi":-60,"ch":6}]}'),
        ),
        set(),
    )
    assert (scan.channel, scan.asked, scan.text) == (SOFTAP, "GET /scan-ap", "200")
    assert scan.shape[".scans[].ch"] == {"number"}


def test_a_head_is_kept_line_by_line():
    head = "GET /version\nHTTP/1.1 200 OK\nContent-Length: 7\n\n(body as it is)"
    (wire,) = exchanges(talk((WIRE_MARK, head)), set())
    assert (wire.channel, wire.asked) == (WIRE, "GET /version")
    assert wire.text == "HTTP/1.1 200 OK\nContent-Length: (number)\n\n(body as it is)"


def test_calls_of_the_cloud_are_known_by_path_and_field_names():
    (created,) = exchanges(
        talk(
            (">", "POST /v1/products/9319/customers no_password=true&email=ada@acme.example"),
            ("<", '201 {"token_type":"bearer","access_token":"(secret)"}'),
        ),
        set(),
    )
    assert created.channel == CLOUD
    assert created.asked == "POST /v1/products/(product)/customers no_password&email"
    assert (created.text, created.changes) == ("201", True)


def test_several_readings_of_one_device_show_more_together_than_one_alone():
    reading = (">", f"GET /v1/products/9319/devices/{DEVICE}")
    found = exchanges(
        talk(reading, ("<", '200 {"owner":null}'), reading, ("<", '200 {"owner":"ada"}'),
             reading, ("<", '404 {"ok":false}')),
        set(),
    )  # fmt: skip
    assert [each.text for each in found] == ["200", "404"]
    assert found[0].shape[".owner"] == {"null", "text"}


def test_a_call_that_nobody_answered_is_an_exchange_too():
    (lost,) = exchanges(talk((">", "GET /v1/user"), ("!", "ReadTimeout")), set())
    assert lost.text == "(no answer)"


def test_the_keys_of_a_products_own_objects_are_its_own_affair():
    assert list(shape_of({"variables": {"mine": "int32"}})) == ["", ".variables"]
