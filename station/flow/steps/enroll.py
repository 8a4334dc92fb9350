"""Add the device to the product."""

from station.domain.cloud_errors import Denied, ImportRefused, Quarantined
from station.domain.unit import Enrolled, Placed
from station.flow.step import Tools, step


@step("Add the device to the product", timeout_s=120)
async def enroll(unit: Placed, tools: Tools) -> Enrolled:
    """Only what is not there yet is imported; importing again approves a quarantined device
    (cloud-api 2.13). Raises NonmemberOwner, ImportRefused, Quarantined, Denied, ProductFull.
    """
    reading = unit.reading
    if reading is None or reading.quarantined:
        tools.teller.moved("imported")
        await tools.cloud.import_device(unit.device)
        reading = await tools.cloud.look(unit.device)
        if reading is None:
            raise ImportRefused("The cloud said it added the device, but does not show it.")
    tools.teller.done("imported", f"The device is in product {unit.product.name}.")
    if reading.denied:
        raise Denied
    if reading.quarantined:
        raise Quarantined
    return Enrolled(unit.slot, unit.wifi, unit.facts, unit.product, reading)
