"""Ask the cloud where this device is now."""

from station.domain.cloud_errors import Denied, WrongPlatform
from station.domain.unit import Identified, Placed, Product
from station.flow.step import Tools, step


@step("Look the device up", timeout_s=120)
async def look_up(unit: Identified, tools: Tools) -> Placed:
    """One reading, and none for a device that the product's list did not have when the bench
    began. Raises WrongPlatform, Denied.
    """
    tools.teller.moved("product_read")
    product = await tools.cloud.product()
    tools.teller.done("product_read", f"The product is {product.name} ({product.number}).")
    _refuse_wrong_platform(unit, product)
    tools.teller.moved("place_read")
    is_out = tools.members.is_out(unit.device)
    reading = None if is_out else await tools.cloud.look(unit.device)
    where = "already" if reading is not None else "not yet"
    tools.teller.done("place_read", f"In the product: {where}.")
    if reading is not None and reading.denied:
        raise Denied
    return Placed(unit.slot, unit.wifi, unit.facts, product, reading)


def _refuse_wrong_platform(unit: Identified, product: Product) -> None:
    platform = unit.facts.platform
    if platform is not None and platform != product.platform:
        raise WrongPlatform(f"This is a {platform}; {product.name} takes {product.platform} only.")
