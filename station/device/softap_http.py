"""A device's own access point over HTTP."""

import threading

from station.device.softap_socket import Address, exchange
from station.device.trace import Trace
from station.domain.device_errors import AnswerNotUnderstood, SetUpNetworkSilent
from station.domain.redaction import redact_bytes
from station.domain.softap import Command
from station.domain.softap_http import HttpReply, http_request


class SoftapHttp:
    """One connection a command; the device keeps ten (device-protocol 3.3)."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def ask(
        self, command: Command, within_s: float, stop: threading.Event, trace: Trace
    ) -> bytes | None:
        """The body of the reply; None when it was lost after the command had been sent.
        Raises SetUpNetworkSilent, AddressClash, AnswerNotUnderstood.
        """
        request = http_request(command, self._address.host)
        trace("H>", redact_bytes(request))
        reply = HttpReply()
        exchange(self._address, request, reply, within_s, stop)
        trace("D>", redact_bytes(f"{reply.status} ".encode() + reply.body))
        match reply.status:
            case 200 | None:
                return reply.body if reply.is_complete else None
            case 503 | 500:
                raise SetUpNetworkSilent(seen=(f"{command.name} was answered {reply.status}",))
        raise AnswerNotUnderstood(seen=(f"{command.name} was answered {reply.status}",))
