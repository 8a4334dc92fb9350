"""What many calls have in common: their parameters, and the shapes of what they answer."""

from station.domain.calls.shape import Kind, Parameter, Place, Shape, Takes

U, P, C, K, A = Kind.USER, Kind.PRODUCT, Kind.CUSTOMER, Kind.CLIENT, Kind.API_USER

DEVICE = Parameter(
    "device", "Device", Place.PATH, Takes.DEVICE, "its device id; the account's own also by name"
)
PRODUCT = Parameter("product", "Product", Place.PATH, Takes.PRODUCT, "its number or slug")
ORGANIZATION = Parameter(
    "organization", "Organization", Place.PATH, Takes.ORGANIZATION, "its id or slug"
)
FUNCTION = Parameter("function", "Function", Place.PATH, Takes.FUNCTION, "its name on the device")
VARIABLE = Parameter("variable", "Variable", Place.PATH, Takes.VARIABLE, "its name on the device")
ARGUMENT = Parameter(
    "arg",
    "Argument",
    Place.BODY,
    Takes.TEXT,
    "what the function is given; over 63 bytes older devices cut it",
    is_required=False,
    most=1024,
    doubtful_over=63,
)
RAW_VALUE = Parameter(
    "format",
    "Value only",
    Place.QUERY,
    Takes.CHOICE,
    '"raw" gives the bare value as text',
    is_required=False,
    choices=("raw",),
)
NAME = Parameter("name", "Name", Place.BODY, help="unique within the owner's account")
NOTES = Parameter("notes", "Notes", Place.BODY, Takes.LONG_TEXT, "free text kept with the device")
LIFE = Parameter(
    "expires_in",
    "Life in seconds",
    Place.BODY,
    Takes.WHOLE,
    "0 is for ever: whoever finds such a token may use it for ever",
    is_required=False,
    least=0,
)
PAGE = Parameter(
    "page", "Page", Place.QUERY, Takes.WHOLE, "counted from 1", is_required=False, least=1
)
PER_PAGE = Parameter(
    "per_page",
    "Rows on a page",
    Place.QUERY,
    Takes.WHOLE,
    "25 when left out",
    is_required=False,
    least=1,
    most=1000,
    wire="perPage",
)
PREFIX = Parameter(
    "prefix",
    "Name begins with",
    Place.PATH,
    Takes.TEXT,
    "only events whose name begins so",
    is_required=False,
)
EVENT = (
    Parameter("name", "Event name", Place.BODY, help="letters, digits, / - _", most=64),
    Parameter("data", "Data", Place.BODY, Takes.LONG_TEXT, "text", is_required=False, most=1024),
    Parameter(
        "private", "Private", Place.BODY, Takes.FLAG, "the only kind there is today",
        is_required=False, default="true",
    ),
    Parameter(
        "ttl", "Life in seconds", Place.BODY, Takes.WHOLE, "60 when left out",
        is_required=False, least=0,
    ),
)  # fmt: skip
START = Parameter(
    "start_date", "From", Place.QUERY, Takes.TIME, "ISO 8601, at most 30 days ago",
    is_required=False,
)  # fmt: skip
END = Parameter(
    "end_date", "Until", Place.QUERY, Takes.TIME, "ISO 8601, not included", is_required=False
)
FORMAT = Parameter(
    "format", "Form of the reply", Place.ACCEPT, Takes.CHOICE, "JSON, or CSV for a spreadsheet",
    is_required=False, default="json", choices=("json", "csv"),
)  # fmt: skip
SOURCES = Parameter(
    "files", "Files", Place.BODY, Takes.FILES, "sources to compile, or one binary (.bin)",
    wire="file",
)  # fmt: skip
TARGET = Parameter(
    "build_target_version", "Device OS version", Place.BODY,
    help="to compile for; the device's own when left out", is_required=False,
)  # fmt: skip
ICCID = Parameter(
    "iccid", "ICCID", Place.PATH, Takes.ICCID, "18 to 21 digits that begin with 89", most=21
)
CUSTOMER_NAME = Parameter(
    "customer", "Customer", Place.PATH, Takes.CUSTOMER, "the name it was created with"
)

OK: Shape = {"ok": "flag"}
TOKEN: Shape = {
    "access_token": "text", "token_type": "text", "expires_in?": "number",
    "refresh_token?": "text", "scope?": "text",
}  # fmt: skip
TOKEN_SECRETS = ("access_token", "refresh_token")
CHANGED: dict[str, Shape] = {"id": "text", "updated_at?": "time"}
DEVICE_ROW: dict[str, Shape] = {
    "id?": "text", "name?": "text", "owner?": "text", "online?": "flag", "connected?": "flag",
    "last_handshake_at?": "time", "last_heard?": "time", "last_ip_address?": "text",
    "product_id?": "whole", "platform_id?": "whole", "serial_number?": "text",
    "system_firmware_version?": "text", "notes?": "text", "groups?": ["text"],
    "development?": "flag", "quarantined?": "flag", "denied?": "flag",
}  # fmt: skip
DEVICE_DETAIL: Shape = {
    **DEVICE_ROW, "id": "text", "functions?": ["text"], "variables?": "any", "cellular?": "flag",
    "mobile_secret?": "text", "firmware_version?": "whole", "desired_firmware_version?": "whole",
    "firmware_updates_enabled?": "flag", "firmware_updates_forced?": "flag", "status?": "text",
}  # fmt: skip
PRODUCT_ROW: Shape = {
    "id": "whole", "name": "text", "slug?": "text", "platform_id": "whole", "description?": "text",
    "groups?": ["text"], "device_count?": "whole", "settings?": "any",
}  # fmt: skip
PAGES: Shape = {"total_pages?": "whole"}
MEMBERS: Shape = [
    {"username": "text", "is_programmatic?": "flag", "friendly_name?": "text", "scopes?": ["text"],
     "role?": "any"},
]  # fmt: skip
VITALS: Shape = {"updated_at": "time", "deviceID": "text", "payload": "any"}
SIM: Shape = {
    "_id": "text", "status?": "text", "product_id?": "text", "carrier?": "text",
    "last_device_id?": "text", "last_device_name?": "text", "base_monthly_rate?": "number",
    "overage_monthly_rate?": "number", "updated_at?": "time",
}  # fmt: skip
SIM_USAGE: Shape = {
    "iccid?": "text", "total_mbs_used?": "number", "total_active_sim_cards?": "whole",
    "usage_by_day": [
        {"date": "text", "mbs_used": "number", "mbs_used_cumulative?": "number"}
    ],
}  # fmt: skip
FLASHED: Shape = {
    "ok?": "flag", "message?": "text", "id?": "text", "status?": "text",
    "output?": "text", "stdout?": "text", "errors?": ["any"],
}  # fmt: skip
CLIENT_ROW: Shape = {"id": "text", "name": "text", "type": "text", "redirect_uri?": "text"}
AGREEMENTS: Shape = {
    "data": [{"id": "text", "type": "text", "attributes": "any"}],
}  # fmt: skip
