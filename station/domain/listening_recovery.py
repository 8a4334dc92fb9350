"""The way out of a prompt in which an earlier talk has left the device (device-protocol 2.9).

There is no cancel key: each question is answered so that nothing is stored. A Wi-Fi password of
one byte is refused by every firmware; an empty one would be stored as an open network by 0.6
and before. No answer is a command letter, should the device be in no prompt after all. Where no
answer is harmless we stop, and only RESET helps.
"""

from station.domain.device_errors import StuckInPrompt
from station.domain.listening_prompts import (
    CIPHER,
    CLAIM_CODE,
    ENDS,
    NEW_LINE,
    PASSWORD,
    PROMPTS,
    SCAN_S,
    SECURITY,
    SECURITY_PLAIN,
    SSID,
    STORED,
    Cue,
    LineCue,
)
from station.domain.listening_turn import Heard, Talk, Turn, answer

_HARMLESS = {
    CLAIM_CODE: b"",
    SSID: b"0",
    SECURITY: b"3",
    SECURITY_PLAIN: b"3",
    PASSWORD: b"0",
}
_MOST_TURNS = 8


def get_out(cue: Cue, *, unless: LineCue) -> Talk[Heard]:
    """Leave the prompt that `cue` shows: the prompt itself, or our letter coming back as one
    byte. Returns what `unless` heard when it was no prompt at all. Raises StuckInPrompt.
    """
    heard = Heard(cue)
    if cue not in PROMPTS:
        heard = yield Turn(b"\n", (NEW_LINE, *PROMPTS), (unless,))  # no harm outside a prompt
        if heard.cue is NEW_LINE:  # our letter was taken as an answer; a scan may follow
            heard = yield Turn(b"", (*PROMPTS, *ENDS), (unless,), within_s=SCAN_S)
    if heard.cue is unless:
        return heard
    if not isinstance(heard.cue, Cue):
        raise StuckInPrompt(seen=("the letter i came back as one byte",))
    if not (yield from walk_out(heard.cue)):
        raise StuckInPrompt(seen=(f"stopped at its question: {heard.cue.name}",))
    return Heard(None)


def walk_out(cue: Cue, *, password_follows: bool = False) -> Talk[bool]:
    """Answer `cue` and what follows so that nothing is stored; False where that cannot be.

    The cipher may be answered only where a password follows: on an open network it is the last
    question, and any answer stores it.
    """
    for _ in range(_MOST_TURNS):
        if cue in ENDS:
            return cue is not STORED
        text = b"1" if cue is CIPHER and password_follows else _HARMLESS.get(cue)
        if text is None:
            return False
        password_follows = password_follows or cue in (SECURITY, SECURITY_PLAIN)
        heard = yield answer(text, (*PROMPTS, *ENDS), SCAN_S)
        if not isinstance(heard.cue, Cue):
            return False
        cue = heard.cue
    return False
