"""The way back: unclaim first, then remove (cloud-api 2.13: the order matters)."""

from station.domain.cloud_errors import CloudRefused
from station.domain.unit import Reading
from station.flow.step import Tools


async def unclaim(reading: Reading, tools: Tools) -> None:
    """Take the owner away and see it gone. Raises CloudRefused when it stays."""
    tools.teller.retried("Unclaims the device", f"it belonged to {reading.owner}")
    await tools.cloud.unclaim(reading.device, reading.product_number)
    after = await tools.cloud.look(reading.device)
    if after is not None and after.owner is not None:
        raise CloudRefused("The device still has its owner after it was unclaimed.")


async def release(reading: Reading, tools: Tools) -> None:
    """Take the device out of a product of ours, its owner first."""
    if reading.owner is not None:
        tools.teller.retried("Unclaims the device", f"it belonged to {reading.owner}")
        await tools.cloud.unclaim(reading.device, reading.product_number)
    tools.teller.retried(
        "Removes the device from its product", f"it was in product {reading.product_number}"
    )
    await tools.cloud.remove(reading.device, reading.product_number)
    tools.teller.done("released", f"Removed from product {reading.product_number}.")
