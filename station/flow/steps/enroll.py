"""Add the device to the product."""

from station.domain.cloud_errors import Denied, ImportRefused, InAnotherProduct, Quarantined
from station.domain.platforms import PLATFORMS
from station.domain.unit import Enrolled, Placed, Product, Reading
from station.flow.release import release
from station.flow.step import Tools, step


@step("Add the device to the product", timeout_s=120)
async def enroll(unit: Placed, tools: Tools) -> Enrolled:
    """Only what is not there yet is imported; importing again approves a quarantined device
    (cloud-api 2.13). The reading that follows is the one that counts: owner and baseline are
    taken from it while the device listens, so it cannot connect in between. Raises
    InAnotherProduct, NonmemberOwner, ImportRefused, Quarantined, Denied, ProductFull.
    """
    reading = unit.reading
    if reading is None or reading.quarantined:
        tools.teller.moved("imported")
        tools.members.add(unit.device)
        await _brought_in(unit, tools)
        reading = await tools.cloud.look(unit.device)
        if reading is None:
            raise ImportRefused("The cloud said it added the device, but does not show it.")
    tools.teller.done("imported", f"The device is in product {unit.product.name}.")
    if reading.denied:
        raise Denied
    if reading.quarantined:
        raise Quarantined
    return Enrolled(
        unit.slot, unit.wifi, unit.facts, unit.product, reading, tools.clock.now()
    )  # fmt: skip


async def _brought_in(unit: Placed, tools: Tools) -> None:
    """A refusal does not say why: then, and only then, our other products are looked through."""
    try:
        await tools.cloud.import_device(unit.device)
    except ImportRefused as refused:
        if not await _made_way(unit, tools, refused):
            raise
        await tools.cloud.import_device(unit.device)


async def _made_way(unit: Placed, tools: Tools, refused: ImportRefused) -> bool:
    """Whether another product that kept it was made to let it go. Raises InAnotherProduct."""
    elsewhere = await tools.cloud.look_elsewhere(unit.device)
    if elsewhere is None or not _is_in_another_product(elsewhere, unit.product):
        return False
    where = f"The device is in product {elsewhere.product_number}."
    owner_is_ours = elsewhere.owner is None or await tools.cloud.is_ours(elsewhere.owner)
    if not tools.recipe.release_own or not owner_is_ours:
        raise InAnotherProduct(where) from refused
    await release(elsewhere, tools)
    return True


def _is_in_another_product(elsewhere: Reading, product: Product) -> bool:
    """A loose device's product number is its platform's (cloud-api 6, item 14)."""
    return elsewhere.product_number not in PLATFORMS and elsewhere.product_number != product.number
