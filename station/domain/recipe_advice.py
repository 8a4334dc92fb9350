"""What to tell an engineer who makes a recipe: which way of owning suits, and what it costs.

Source: verdicts 3.1 and 3.4. Nothing here forbids; it only says what is known.
"""

from dataclasses import dataclass

from station.domain.recipe import Ownership, Recipe


@dataclass(frozen=True, slots=True)
class ModeWords:
    """One way of owning as an engineer chooses it."""

    title: str
    right_when: str
    ends_as: str
    online: str

    @property
    def advice(self) -> str:
        return f"{self.right_when} Owner: {self.ends_as}. {self.online}"


MODES: dict[Ownership, ModeWords] = {
    Ownership.UNCLAIMED: ModeWords(
        "Nobody: an unclaimed product device",
        "Right when the product's own server, webhooks and integrations do the work. "
        "The maker of the cloud advises it.",
        "nobody",
        "Need not be on-line to be done; we look all the same.",
    ),
    Ownership.CUSTOMER: ModeWords(
        "A customer, by claim code",
        "Right when a phone app acts for the customer and the device is not on-line yet. "
        "Photon and P1.",
        "the customer",
        "Must come on-line within the code's hour.",
    ),
    Ownership.CUSTOMER_ONLINE: ModeWords(
        "A customer, once the device is on-line",
        "Right when the customer is known and the device connects by itself: rework, a second "
        "chance, boards that take no claim code.",
        "the customer",
        "Must be on-line.",
    ),
    Ownership.ACCOUNT: ModeWords(
        "One account of ours",
        "Right when webhooks live in one person's sandbox, or an older server lists the "
        "account's devices.",
        "the account's e-mail",
        "Need not be on-line once it is in the product and the account is on its team.",
    ),
    Ownership.DEVELOPMENT: ModeWords(
        "Our account, as a development device",
        "Right when an engineer flashes it from a desktop. It gets no updates of the fleet.",
        "the engineer's account",
        "Need not be on-line once it is in the product.",
    ),
}
"""In the order an engineer should think of them: the simplest first."""
OF_CUSTOMERS = (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE)


@dataclass(frozen=True, slots=True)
class Answers:
    """What only the engineer knows. None: not answered yet."""

    phone_app: bool | None = None
    """A phone app calls the cloud as the customer."""
    sandbox: bool | None = None
    """Webhooks live in one person's sandbox."""
    flashed: bool | None = None
    """Somebody will flash units from a desktop IDE."""
    arrive_owned: bool | None = None
    """Units come to the bench with an owner: returns, rework."""


QUESTIONS: dict[str, str] = {
    "phone_app": "Does a phone app call the cloud as the customer?",
    "sandbox": "Do webhooks live in one person's sandbox?",
    "flashed": "Will somebody flash these units from a desktop IDE?",
    "arrive_owned": "Do units arrive here with an owner already?",
}
"""By the fields of Answers."""


@dataclass(frozen=True, slots=True)
class Advice:
    """`tone` is warn (think again) or note (good to know)."""

    code: str
    tone: str
    what: str
    do: str = ""


def advice(recipe: Recipe, answers: Answers) -> tuple[Advice, ...]:
    """What there is to say of `recipe`, the warnings first."""
    said = (*_fitting(recipe, answers), *_warnings(recipe, answers), *_notes(recipe))
    return tuple(sorted(said, key=lambda each: each.tone != "warn"))


def _fitting(recipe: Recipe, answers: Answers) -> list[Advice]:
    mode = recipe.ownership
    asked = (answers.phone_app, answers.sandbox, answers.flashed)
    if mode is not Ownership.UNCLAIMED and all(answer is False for answer in asked):
        return [
            Advice(
                "claiming-pointless", "warn",
                "Claiming gains nothing here: unclaimed product devices are simpler, cost 2 calls "
                "of the cloud a unit instead of 4 to 5, and cannot expire.",
                "Choose Nobody: an unclaimed product device.",
            )
        ]  # fmt: skip
    if answers.phone_app and mode not in OF_CUSTOMERS:
        return [
            Advice(
                "app-needs-customer", "warn",
                "A phone app that acts as the customer finds no device of theirs this way.",
                "Choose a customer, by claim code or once on-line.",
            )
        ]  # fmt: skip
    if answers.sandbox and mode is Ownership.UNCLAIMED:
        return [
            Advice(
                "sandbox-needs-account", "warn",
                "Webhooks of one person's sandbox hear only that person's devices.",
                "Choose One account of ours, or move the webhooks to the product.",
            )
        ]  # fmt: skip
    return []


def _warnings(recipe: Recipe, answers: Answers) -> list[Advice]:
    mode, found = recipe.ownership, []
    if mode is Ownership.CUSTOMER and not recipe.platform.has_softap:
        found.append(
            Advice(
                "claim-code-board", "warn",
                f"Handing a claim code to a {recipe.platform} is not published: only Photon and "
                "P1 are known to take one.",
                "Choose a customer once the device is on-line.",
            )
        )  # fmt: skip
    if mode is Ownership.DEVELOPMENT:
        found.append(
            Advice(
                "development-mark", "warn",
                "A development device gets no updates of the fleet.",
                "Use it for the lab, not for a batch that is shipped.",
            )
        )  # fmt: skip
    if mode is Ownership.UNCLAIMED and answers.arrive_owned and not recipe.release_own:
        found.append(
            Advice(
                "arrives-owned", "warn",
                "A unit that arrives with an owner keeps it, and is set aside.",
                "Let the recipe release what is ours, or release such units first.",
            )
        )  # fmt: skip
    if not recipe.platform.has_softap:
        found.append(
            Advice(
                "import-first", "warn",
                "From Device OS 4.0 on nothing holds a unit back that powers on before it is in "
                "the product.",
                "Import the batch before its units are powered.",
            )
        )  # fmt: skip
    return found


def _notes(recipe: Recipe) -> list[Advice]:
    found = [
        Advice(
            "plan", "note", "A device in the product counts towards your plan; claiming does not."
        )
    ]
    if recipe.ownership is Ownership.CUSTOMER:
        found.append(
            Advice(
                "always-imported", "note",
                "A claim code alone may not bring a device into the product: Station always "
                "imports it first.",
            )
        )  # fmt: skip
    return found
