"""A device's own access point over plain TCP."""

import threading

from station.device.softap_socket import Address, exchange
from station.device.trace import Trace
from station.domain.redaction import redact_bytes
from station.domain.softap import Command
from station.domain.softap_tcp import TcpReply, tcp_request


class SoftapTcp:
    """One connection a command; the device keeps five (device-protocol 3.4)."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def ask(
        self, command: Command, within_s: float, stop: threading.Event, trace: Trace
    ) -> bytes | None:
        """The body of the reply; None when it was lost after the command had been sent.
        Raises SetUpNetworkSilent, AddressClash.
        """
        request = tcp_request(command)
        trace("H>", redact_bytes(request))
        reply = TcpReply()
        exchange(self._address, request, reply, within_s, stop)
        trace("D>", redact_bytes(reply.body))
        # a reply that never becomes JSON and is never closed is still all that will come
        return reply.body if reply.is_complete or reply.body else None
