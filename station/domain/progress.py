"""The words of the work under way: what each step and part is called, how long it usually takes,
when we give up on it, and what the device's light should do meanwhile.

Seconds are story seconds; usual times are (from, to) until a station has runs of its own to
measure. What the light shows is from device-protocol 4.1.
"""

from dataclasses import dataclass, replace

from station.domain.clocks import CODE_LIFE_S, NOT_SURE_AFTER_S, WATCH_ENDS_AFTER_S
from station.domain.recipe import Ownership, Recipe


@dataclass(frozen=True, slots=True)
class Light:
    """What the device's light should do. `colour` is blue, green, cyan or off; `motion` is
    blink, breathe or still.
    """

    colour: str
    motion: str
    what: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Part:
    """One line of a step's checklist. `light` None: as the step says."""

    words: str
    usual_s: tuple[float, float]
    limit_s: float
    light: Light | None = None
    named: str = ""
    """The same with the name of what it is about in it, where it has one."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a step is called and what to expect of it; `parts` in the order they are done."""

    title: str
    sentence: str
    usual_s: tuple[float, float]
    limit_s: float
    light: Light
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the window: a step, or two that a person sees as one."""

    name: str
    steps: tuple[str, ...]


AT_THE_START = Light("blue", "blink", "Should blink blue", "hold SETUP for 3 s")
LISTENING = Light("blue", "blink", "Should blink blue", "listening mode")
JOINING = Light("green", "blink", "Should blink green", "joining the Wi-Fi")
ONLINE = Light("cyan", "breathe", "Should breathe cyan", "connected to the cloud")

PARTS: dict[str, Part] = {
    "port_opened": Part("The port is open", (0.1, 1), 12),
    "device_answers": Part("The device answers in listening mode", (1, 3), 20),
    "firmware_read": Part("Device OS is read", (0.1, 1), 5),
    "network_found": Part("The device's own Wi-Fi is near", (1, 5), 20),
    "network_joined": Part("Join the device's own Wi-Fi", (5, 15), 45, None, "Join {0}"),
    "chosen_by_hand": Part(
        "Choose the device's own Wi-Fi in the Wi-Fi menu",
        (10, 60),
        180,
        None,
        "Choose {0} in the Wi-Fi menu; we notice",
    ),
    "networks_seen": Part("The device says which networks it sees", (2, 8), 30),
    "returned": Part("Back on this computer's own network", (3, 10), 90, None, "Back on {0}"),
    "returned_by_hand": Part(
        "Choose this computer's own network in the Wi-Fi menu",
        (10, 60),
        540,
        None,
        "Choose {0} in the Wi-Fi menu; we notice",
    ),
    "product_read": Part("The product is known", (0.2, 1), 30),
    "place_read": Part("The cloud says where the device is", (0.2, 1), 30),
    "imported": Part("The device is in the product", (1, 2), 60),
    "owner_checked": Part("Nobody else owns it", (0.2, 1), 30),
    "released": Part("The device is released from where it was", (1, 3), 60),
    "customer_ready": Part("The customer is known to the cloud", (0.3, 2), 60),
    "code_fetched": Part("The claim code is ready", (0.3, 2), 60),
    "listening": Part("The same device still listens", (0.3, 2), 20),
    "code_stored": Part("The claim code is handed over", (1, 3), 20),
    "wifi_stored": Part("The Wi-Fi is stored", (1, 5), 60),
    "left_listening": Part("The device leaves listening mode", (0.5, 3), 20, JOINING),
    "online_seen": Part("The device joins and is online", (5, 20), NOT_SURE_AFTER_S, JOINING),
    "product_seen": Part("The cloud names the product", (0.2, 2), 30, ONLINE),
    "owner_seen": Part("The cloud names the owner", (0.3, 8), 60, ONLINE),
}

STEPS: dict[str, StepWords] = {
    "choose_wifi": StepWords(
        "Choose the Wi-Fi",
        "The device will join this network by itself, now and after every restart.",
        (0, 1), 30, AT_THE_START, (),
    ),
    "identify": StepWords(
        "Identify the device",
        "Plug it in by USB and hold SETUP for 3 s; then it tells us who it is.",
        (1, 3), 40, LISTENING, ("device_answers", "firmware_read"),
    ),
    "look_up": StepWords(
        "Add it to the product",
        "Only a device that is in the product can be given to a customer of it.",
        (1, 2), 120, LISTENING, ("product_read", "place_read", "imported"),
    ),
    "enroll": StepWords(
        "Add it to the product",
        "Only a device that is in the product can be given to a customer of it.",
        (1, 2), 120, LISTENING, ("product_read", "place_read", "imported"),
    ),
    "expect_owner": StepWords(
        "Name the customer",
        "Before a claim code is made we check that nobody else owns the device.",
        (1, 3), 120, LISTENING, ("owner_checked", "customer_ready"),
    ),
    "promise": StepWords(
        "Get a claim code",
        "One code, for this device alone, good for an hour. It is made only now.",
        (1, 3), 90, LISTENING, ("code_fetched",),
    ),
    "hand_over": StepWords(
        "Hand over",
        "The device gets the claim code and the Wi-Fi, then goes online by itself.",
        (3, 12), 240, LISTENING, ("listening", "code_stored", "wifi_stored", "left_listening"),
    ),
    "confirm_owner": StepWords(
        "Confirm the owner",
        "We ask the cloud until the owner is proven, or we know why it is not.",
        (6, 25), WATCH_ENDS_AFTER_S, JOINING, ("online_seen", "product_seen", "owner_seen"),
    ),
}  # fmt: skip

BY_HAND = {"chosen_by_hand": "network_joined", "returned_by_hand": "returned"}
"""What a person does where this computer cannot, and what it does itself elsewhere."""

OVER_THE_AIR: dict[str, StepWords] = {
    "identify": replace(
        STEPS["identify"],
        sentence="Hold SETUP for 3 s. This computer goes to the device's own Wi-Fi, asks who it "
        "is, and comes back by itself.",
        usual_s=(15, 40), limit_s=240,
        parts=("network_found", "network_joined", "device_answers", "networks_seen", "returned"),
    ),
    "hand_over": replace(
        STEPS["hand_over"],
        sentence="This computer goes to the device once more, hands over and comes back.",
        usual_s=(30, 60), limit_s=240,
        parts=("network_joined", *STEPS["hand_over"].parts, "returned"),
    ),
}  # fmt: skip
"""The steps that are otherwise where the device is reached by its own Wi-Fi."""

PAGES: tuple[Page, ...] = (
    Page("Wi-Fi", ("choose_wifi",)),
    Page("Identify", ("identify",)),
    Page("Product", ("look_up", "enroll")),
    Page("Customer", ("expect_owner",)),
    Page("Claim code", ("promise",)),
    Page("Hand over", ("hand_over",)),
    Page("Confirm owner", ("confirm_owner",)),
    Page("Done", ()),
)
CODE_LIFE_MIN = CODE_LIFE_S / 60


def page_of(step: str) -> int:
    """The index in PAGES of the page that shows `step`. Raises KeyError for an unknown step."""
    for index, page in enumerate(PAGES):
        if step in page.steps:
            return index
    raise KeyError(step)


def expected_parts(step: str, recipe: Recipe) -> tuple[str, ...]:
    """The parts `step` will surely do for `recipe`; others show once they happen."""
    never: set[str] = set()
    if recipe.ownership is not Ownership.CUSTOMER:
        never |= {"code_stored"}
    if recipe.ownership not in (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE):
        never |= {"customer_ready"}
    if recipe.keeps_wifi:
        never |= {"wifi_stored"}
    return tuple(part for part in words_of(step, recipe).parts if part not in never)


def words_of(step: str, recipe: Recipe) -> StepWords:
    """Of the step as `recipe` reaches the device. Raises KeyError for an unknown step."""
    if recipe.delivery == "softap" and step in OVER_THE_AIR:
        return OVER_THE_AIR[step]
    return STEPS[step]
