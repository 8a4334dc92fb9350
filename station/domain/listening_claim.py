"""Handing over a claim code by the console (device-protocol 2.5)."""

import re

from station.domain.device_errors import CodeNotStored, NotListening
from station.domain.identity import ClaimCode
from station.domain.listening_prompts import CLAIM_CODE, PROMPT_S, SORRY, Cue, LineCue
from station.domain.listening_turn import Talk, Turn

_SET_TO = re.compile(rb"Claim code set to: \S{63}$")


def claim_code(code: ClaimCode) -> Talk[None]:
    """Store `code`; done when the device repeats it. Raises CodeNotStored, NotListening."""
    heard = yield Turn(b"C", (CLAIM_CODE,), parting=b"\n")  # an empty line ends the prompt
    if heard.cue is None:
        raise NotListening(seen=("C was not answered",))
    text = code.text.encode("ascii")
    stored = Cue("stored", b"Claim code set to: " + text + b"\r\n", is_anywhere=True)
    heard = yield Turn(
        text + b"\n",
        (stored, SORRY),
        (LineCue("another code stored", _other_code, is_mendable=False),),
        within_s=PROMPT_S,
        echo=text + b"\r\n",
        is_secret=True,
        hides_reply=True,
    )
    if heard.cue is not stored:
        what = heard.cue.name if heard.cue else "no confirmation"
        raise CodeNotStored(seen=(what,))


def _other_code(line: bytes) -> str | None:
    """Seen only when the line is not the one sought: the text of the code stays here."""
    return "another code" if _SET_TO.search(line) else None
