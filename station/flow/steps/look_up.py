"""Ask the cloud where this device is now, and make way where the recipe allows it."""

from station.domain.cloud_errors import Denied, InAnotherProduct, WrongPlatform
from station.domain.platforms import PLATFORMS
from station.domain.unit import Identified, Placed, Product, Reading
from station.flow.release import release
from station.flow.step import Tools, step


@step("Look the device up", timeout_s=120)
async def look_up(unit: Identified, tools: Tools) -> Placed:
    """One reading where it is ours already. Raises WrongPlatform, InAnotherProduct, Denied."""
    tools.teller.moved("product_read")
    product = await tools.cloud.product()
    tools.teller.done("product_read", f"The product is {product.name} ({product.number}).")
    _refuse_wrong_platform(unit, product)
    tools.teller.moved("place_read")
    reading = await tools.cloud.look(unit.device)
    if reading is None:
        await _make_way(unit, product, tools)
        tools.teller.done("place_read", "The device is not in the product yet.")
    else:
        tools.teller.done("place_read", "The device is in the product already.")
    if reading is not None and reading.denied:
        raise Denied
    return Placed(unit.slot, unit.wifi, unit.facts, product, reading)


def _refuse_wrong_platform(unit: Identified, product: Product) -> None:
    platform = unit.facts.platform
    if platform is not None and platform != product.platform:
        raise WrongPlatform(f"This is a {platform}; {product.name} takes {product.platform} only.")


async def _make_way(unit: Identified, product: Product, tools: Tools) -> None:
    """Another product keeps a device from ours; a loose one of our own account does not."""
    elsewhere = await tools.cloud.look_elsewhere(unit.device)
    if elsewhere is None or not _is_in_another_product(elsewhere, product):
        return
    where = f"The device is in product {elsewhere.product_number}."
    owner_is_ours = elsewhere.owner is None or await tools.cloud.is_ours(elsewhere.owner)
    if not tools.recipe.release_own or not owner_is_ours:
        raise InAnotherProduct(where)
    await release(elsewhere, tools)


def _is_in_another_product(elsewhere: Reading, product: Product) -> bool:
    """A loose device's product number is its platform's (cloud-api 6, item 14)."""
    return elsewhere.product_number not in PLATFORMS and elsewhere.product_number != product.number
