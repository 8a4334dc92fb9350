"""What a step may ask. A question is data; each face decides how to put it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Enter:
    """A line of text. `key` is also its name in a recipe and on the command line."""

    key: str
    text: str
    secret: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class Confirm:
    """Answered with "yes" or "no"."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Choose:
    """One of `options`: (answer, words for people)."""

    key: str
    text: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Several fields that belong together on one page; each is answered by its own key."""

    key: str
    text: str
    fields: tuple[Enter | Confirm | Choose, ...]


Question = Enter | Confirm | Choose

WIFI_SSID = Enter("wifi_ssid", "Name of the Wi-Fi (SSID)")
WIFI_PASSWORD = Enter("wifi_password", "Password of the Wi-Fi", secret=True)
WIFI_SECURITY = Choose(
    "wifi_security",
    "Security",
    (
        ("auto", "As the device sees it"),
        ("wpa2", "WPA2"),
        ("wpa", "WPA"),
        ("wep", "WEP"),
        ("open", "None (open)"),
    ),
)
WIFI_HIDDEN = Confirm("wifi_hidden", "Hidden network")
WIFI = Form(
    "wifi",
    "Which Wi-Fi should the device use?",
    (WIFI_SSID, WIFI_PASSWORD, WIFI_SECURITY, WIFI_HIDDEN),
)
CUSTOMER = Enter("customer", "Who will own the device?")
ONE_TIME_CODE = Enter("otp", "Six-digit code of the account's second factor", secret=True)
LISTENING = Confirm("listening", "Hold SETUP for 3 s until the light blinks blue. Does it blink?")
WAKE = Choose(
    "wake",
    "How shall the device get into listening mode?",
    (
        ("hand", "I hold SETUP until it blinks blue"),
        ("cable", "Station does it by the cable; the device's program stops"),
    ),
)
WAKE_BY_HAND = Choose(
    "wake_by_hand",
    "The device must get into listening mode by hand.",
    (("hand", "I hold SETUP until it blinks blue"),),
)
KEEP_OWNED = Confirm("keep_owned", "The customer owns this device already. Keep it as done?")
RELEASE = Confirm("release", "Unclaim this device and remove it from where it is?")
DEVICE_NETWORK = Choose("device_network", "Which of the devices near by is it?", ())
"""Its options are what is heard; on the command line the whole name, or the end of it."""
LEAVE_NETWORK = Confirm("leave_network", "May this computer leave its network for the device's?")
"""Asked only where somebody is there to answer."""
QUESTIONS: tuple[Question, ...] = (
    WIFI_SSID, WIFI_PASSWORD, WIFI_SECURITY, WIFI_HIDDEN, CUSTOMER, ONE_TIME_CODE,
    LISTENING, WAKE, WAKE_BY_HAND, KEEP_OWNED, RELEASE, DEVICE_NETWORK, LEAVE_NETWORK,
)  # fmt: skip
