"""One device in listening mode that is given an image over its serial port (device-protocol 5)."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from station.device.link import UsbDevice
from station.device.trace import Trace, no_trace
from station.device.wire import Wire
from station.domain.device_errors import UnitLost
from station.domain.errors import StationError
from station.domain.field.firmware.goodbye import Goodbye
from station.domain.field.firmware.ymodem import Sending
from station.domain.field_errors import FlashStopped
from station.domain.firmware import Firmware
from station.domain.platforms import Platform

_FIRST_WITHOUT = (6, 0)
"""Device OS that takes no firmware by serial any more (device-protocol 5.5)."""


class FlashingDevice(UsbDevice):
    """A device by USB, and the one thing more: it takes an image."""

    @classmethod
    async def open(
        cls,
        address: str,
        *,
        trace: Trace | None = None,
        time_scale: float = 1.0,
        platform: Platform | None = None,
    ) -> "FlashingDevice":
        """Raises PortDenied, PortBusy, UnitLost."""
        wire = await Wire.open(address, time_scale)
        return cls(wire, address, trace or no_trace, time_scale, platform)

    async def receive(
        self, content: bytes, tell: Callable[[int], None], *, block_bytes: int = 1024
    ) -> None:
        """Give it `content`; it returns when the device has taken and approved it and its port
        has gone. `tell` hears on this loop how many bytes were taken. Cancelled, the device is
        told first and stays as it was. Raises FlashNotSupported, FlashRefused, FlashStopped,
        NotListening, UnitLost, and what the device found wrong.
        """
        loop = asyncio.get_running_loop()
        firmware = await self._know_firmware()

        def told(sent_bytes: int) -> None:
            loop.call_soon_threadsafe(tell, sent_bytes)

        sending = Sending(
            content,
            block_bytes=block_bytes,
            is_sure=firmware is not None and _takes_ymodem(firmware),
            tell=told,
        )
        try:
            await self._open_wire().hold(sending)
            self._trace("D>", b"(the image was taken)")
            await self._open_wire().hold(Goodbye())
        except UnitLost:
            await self._after_loss(sending)
        except asyncio.CancelledError:
            await self._call_off(sending)
            raise
        finally:
            self._trace("H>", f"({sending.sent_bytes} of {len(content)} bytes)".encode())

    async def _call_off(self, sending: Sending) -> None:
        """Tell the device, and hear it out: it is at its command level again, as it was."""
        sending.stop()
        if not sending.is_over:
            with suppress(StationError):  # stopped is stopped, whatever it says
                await self._open_wire().hold(sending)

    async def _after_loss(self, sending: Sending) -> None:
        """Its port vanishes when it restarts to apply what it took; before that it is a loss.
        Raises UnitLost, FlashStopped.
        """
        await self.close()
        if sending.is_over:
            return
        if sending.sent_bytes:
            raise FlashStopped("The device went away while the firmware was on its way.")
        raise UnitLost


def _takes_ymodem(firmware: Firmware) -> bool:
    return not firmware.is_at_least(*_FIRST_WITHOUT)
