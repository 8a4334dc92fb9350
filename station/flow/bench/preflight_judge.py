"""What one row of a traveller is worth, by what the cloud shows of its device."""

from station.domain.cloud_errors import (
    AlreadyOwned,
    Denied,
    InAnotherProduct,
    OwnedByAnother,
    OwnedByAnotherCustomer,
    Quarantined,
    WrongPlatform,
)
from station.domain.errors import StationError
from station.domain.identity import Customer
from station.domain.platforms import PLATFORMS, platform_numbered
from station.domain.recipe import Ownership, Recipe
from station.domain.traveller import RowFinding, TravellerRow
from station.domain.traveller_rows import NEEDS_LOOK, malformed, ready
from station.domain.unit import Product, Reading
from station.flow.ports import Cloud

OURS = "ours-already"
_FOR_CUSTOMERS = (Ownership.CUSTOMER, Ownership.CUSTOMER_ONLINE)


class Judge:
    """Says of a row what the bench itself would come to, so that both say the same. `account` is
    whose user token we hold.
    """

    def __init__(
        self, cloud: Cloud, recipe: Recipe, product: Product, account: Customer | None
    ) -> None:
        self._cloud, self._recipe, self._product = cloud, recipe, product
        self._account = account
        self._ours: dict[str, bool] = {}

    def of_order(self, row: TravellerRow) -> RowFinding | None:
        """What recipe and row say of the customer; None when they agree."""
        recipe = self._recipe
        if recipe.ownership not in _FOR_CUSTOMERS:
            return None
        if not row.customer and recipe.customer is None and recipe.customer_from == "traveller":
            return malformed(
                row, "No customer stands here, and the recipe takes it from the list.",
                "Fill in the customer.",
            )  # fmt: skip
        named = Customer.parse(recipe.customer) if recipe.customer else None
        if row.customer and named is not None and not named.is_named(row.customer):
            return malformed(
                row, f"The row is for {row.customer}, the recipe for {named}.",
                "Correct one of the two.",
            )  # fmt: skip
        return None

    async def of_member(self, row: TravellerRow, reading: Reading) -> RowFinding:
        """The device is in our product."""
        if reading.denied:
            return _refused(row, Denied())
        if (wrong := self._platform_trouble(reading)) is not None:
            return _refused(row, wrong)
        if reading.owner is not None:
            return await self._of_owned(row, reading.owner)
        if reading.quarantined:
            what = "It is in the product's quarantine; being on this list approves it."
            return RowFinding(
                row, Quarantined.code, what, "Take the row out to keep it there.", is_fit=True
            )
        what = "It is in the product already, and nobody owns it."
        return RowFinding(row, OURS, what, "", is_fit=True)

    async def of_stranger(self, row: TravellerRow, reading: Reading) -> RowFinding:
        """Our account sees the device outside our product."""
        if (wrong := self._platform_trouble(reading)) is not None:
            return _refused(row, wrong)
        number = reading.product_number
        if number not in PLATFORMS and number != self._product.number:
            where = f"The device is in product {number}."
            if not self._recipe.release_own or not await self._is_free_or_ours(reading.owner):
                return _refused(row, InAnotherProduct(where))
            return RowFinding(
                row, InAnotherProduct.code, f"{where} The recipe lets us release it there.", "",
                is_fit=True,
            )  # fmt: skip
        if reading.owner is not None:
            return await self._of_owned(row, reading.owner)
        return ready(row)

    async def _of_owned(self, row: TravellerRow, owner: str) -> RowFinding:
        wanted = self._wanted(row)
        if wanted is not None and wanted.is_named(owner):
            if self._recipe.ownership not in _FOR_CUSTOMERS:
                return RowFinding(row, OURS, f"It belongs to {owner} already.", "", is_fit=True)
            return RowFinding(
                row, AlreadyOwned.code, f"{owner} owned this device before this batch.",
                "Say --answer keep_owned=yes to keep it, or take the row out.", is_fit=True,
            )  # fmt: skip
        is_ours = await self._is_free_or_ours(owner)
        if is_ours and self._recipe.release_own:
            what = f"It belongs to {owner}; the recipe lets us unclaim it first."
            return RowFinding(row, OwnedByAnotherCustomer.code, what, "", is_fit=True)
        if is_ours:
            return _refused(
                row, OwnedByAnotherCustomer(f"The device belongs to {owner}, ours too.")
            )
        return _refused(row, OwnedByAnother(f"The device belongs to {owner}."))

    def _wanted(self, row: TravellerRow) -> Customer | None:
        """Who is to own it, as far as the row and the recipe say."""
        if self._recipe.ownership is Ownership.UNCLAIMED:
            return None
        if self._recipe.ownership not in _FOR_CUSTOMERS:
            return self._account
        named = self._recipe.customer or row.customer
        return Customer.parse(named) if named else None

    async def _is_free_or_ours(self, owner: str | None) -> bool:
        """Asked once for each owner."""
        if owner is None:
            return True
        if owner not in self._ours:
            self._ours[owner] = await self._cloud.is_ours(owner)
        return self._ours[owner]

    def _platform_trouble(self, reading: Reading) -> WrongPlatform | None:
        number, product = reading.platform_number, self._product
        if number is None or number == product.platform.number:
            return None
        platform = platform_numbered(number)
        return WrongPlatform(f"This is a {platform}; {product.name} takes {product.platform} only.")


def unknown_serial(row: TravellerRow) -> RowFinding:
    return RowFinding(
        row, NEEDS_LOOK, f"No device of our product has serial number {row.serial}.",
        "Write the device ID into the row: only it tells which unit is meant.", is_fit=True,
    )  # fmt: skip


def unseen(row: TravellerRow) -> RowFinding:
    """The cloud does not say whether it is unknown or a stranger's (verdicts P3)."""
    return RowFinding(
        row, NEEDS_LOOK, "Neither our product nor our account shows this device.",
        "Run it: if it is somebody else's, the cloud refuses it then.", is_fit=True,
    )  # fmt: skip


def not_looked_at(row: TravellerRow, *, has_account: bool) -> RowFinding:
    what = "It is not in our product; it was not looked for elsewhere"
    if has_account:
        return RowFinding(
            row, NEEDS_LOOK, f"{what}, for too many rows are not.",
            "Run it: if it is somebody else's, the cloud refuses it then.", is_fit=True,
        )  # fmt: skip
    return RowFinding(
        row, NEEDS_LOOK, f"{what}: that takes the account's token.",
        "Give STATION_SECRET_TOKEN to look there, or run it.", is_fit=True,
    )  # fmt: skip


def _refused(row: TravellerRow, error: StationError) -> RowFinding:
    return RowFinding(row, error.code, str(error), error.hint, is_fit=False)
