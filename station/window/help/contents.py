"""What the guide holds: its pages in order, and which of them belongs to what is on the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of the guide: `resources/guide/<key>.md`."""

    key: str
    title: str


FIRST = "index"
TROUBLES = "troubleshooting"
LEAVES: tuple[Leaf, ...] = (
    Leaf(FIRST, "The guide"),
    Leaf("operator", "For operators"),
    Leaf("technician", "For technicians"),
    Leaf("engineer", "For engineers"),
    Leaf("developer", "For developers"),
    Leaf(TROUBLES, "Troubleshooting"),
    Leaf("bench", "The bench"),
    Leaf("rounds", "Rounds without a network"),
    Leaf("softap", "The device's own Wi-Fi"),
    Leaf("listening", "Listening mode"),
    Leaf("release", "Release a device"),
    Leaf("firmware", "Firmware"),
    Leaf("cloud", "The cloud"),
    Leaf("monitors", "Monitors"),
    Leaf("doctor", "The doctor"),
    Leaf("training", "Training"),
    Leaf("secrets", "Secrets"),
    Leaf("bundle", "A bundle for an engineer"),
    Leaf("wifi", "This computer's Wi-Fi"),
    Leaf("setup", "Setting up a station"),
    Leaf("updates", "Updates"),
    Leaf("languages", "Languages"),
    Leaf("recipe", "Recipes"),
    Leaf("commands", "Commands"),
    Leaf("flags", "Every flag"),
    Leaf("simulated-bench", "The simulated bench"),
    Leaf("emulated-machine", "The emulated machine"),
    Leaf("acceptance", "With real devices"),
)
"""A page that is not written yet is left out of the list."""

TOPICS: dict[str, str] = {
    "guided": "technician",
    "choose_wifi": "technician#1-wi-fi",
    "identify": "technician#2-identify",
    "look_up": "technician#3-product",
    "enroll": "technician#3-product",
    "expect_owner": "technician#4-customer",
    "promise": "technician#5-claim-code",
    "hand_over": "technician#6-hand-over",
    "confirm_owner": "technician#7-confirm-owner",
    "done": "technician#8-done",
    "bench": "operator",
    "cloud": "cloud",
    "monitors": "monitors",
    "records": "bench#the-record",
    "doctor": "doctor",
    "release": "release",
    "firmware": "firmware",
    "rounds": "rounds",
    "training": "training",
    "welcome": "engineer#the-first-run",
    "settings": "engineer#settings",
    "account": "engineer#account-and-secrets",
    "secrets": "secrets",
    "look": "engineer#look",
    "slots": "engineer#slots",
    "recipes": "recipe",
    "labels": "engineer#labels-and-cards",
    "sounds": "engineer#sounds",
    "lock": "engineer#engineer-and-operator",
    "help": FIRST,
}
"""What is on the screen, and the page (and its heading) that F1 opens there. The steps are those
of `domain/progress.py`; settings have a topic for each section.
"""


def place_of(topic: str) -> tuple[str, str]:
    """Page and anchor for a page of the window, a step, a number (`CLM-204`) or a verdict's slug.

    What is no topic is a verdict: its entry in the troubles has an anchor of that name.
    """
    place = TOPICS.get(topic)
    if place is None:
        return TROUBLES, topic.lower()
    page, _, anchor = place.partition("#")
    return page, anchor
