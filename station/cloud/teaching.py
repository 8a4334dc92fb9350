"""What a refusal means and what to do instead (cloud-api 3): pure functions over an answer.

The first lesson that fits is the one; what fits none is told as `refusals.py` tells it.
"""

import re
from collections.abc import Callable

from station.cloud.import_lists import outcomes_in, turned_away
from station.cloud.reading import expects_json
from station.cloud.refusals import refusal, texts_in
from station.cloud.said import FINE, Lesson, Said
from station.cloud.teaching_tokens import limit, sign_in, style_refused, token_refused
from station.domain.calls.shape import Takes
from station.domain.cloud_errors import (
    BuildFailed,
    CloudUnwell,
    DeviceUnreachable,
    NameUnknown,
    NeverOnline,
    OwnedByAnother,
)
from station.domain.errors import ParameterWrong

_WAITED_AT_LEAST_S = 10.0
"""The cloud says no at once, or after about 30 s; nothing lies between (cloud-api 2.6)."""
_MOST_LINES = 20
_SILENT = re.compile(r"timed out|core isn't online", re.IGNORECASE)
_NO_NAME = re.compile(r"unknown (variable|function)|(variable|function)\b.*\bnot found", re.I)
_NO_DEVICE = re.compile(r"device|product|core|recogni[sz]e|permission", re.IGNORECASE)


def lesson_of(said: Said) -> Lesson:
    """FINE when there is nothing to teach."""
    for rule in _RULES:
        if (lesson := rule(said)) is not None:
            return lesson
    return Lesson(refusal(said.call, said.answer)) if said.is_no else FINE


def _known(said: Said) -> Lesson | None:
    """What the guard of the token endpoint was told is the cause."""
    return Lesson(said.known) if said.known is not None else None


def _device_silent(said: Said) -> Lesson | None:
    """All its forms (cloud-api 3.5), and `connected` false under a fine status (2.6)."""
    if not (_is_told_silent(said) or _is_not_connected(said)):
        return None
    how = "The cloud knew at once that it is off line."
    if said.story_s >= _WAITED_AT_LEAST_S:
        how = f"The cloud waited {said.story_s:.0f} s for it and believes it on line."
    text = f"{said.title}: the device did not answer. {how}"
    return Lesson(DeviceUnreachable(text, seen=said.evidence))


def _is_told_silent(said: Said) -> bool:
    if said.answer.status == 408:
        return said.is_json or said.order.call.reaches_device
    return said.is_no and said.is_json and bool(_SILENT.search(said.words))


def _is_not_connected(said: Said) -> bool:
    if not _name_asked_for(said) or not said.answer.is_fine:
        return False
    core = said.value("coreInfo")
    of_variable = core.get("connected") if isinstance(core, dict) else None
    return of_variable is False or said.value("connected") is False


def _name_unknown(said: Said) -> Lesson | None:
    """A bare 404 says it too, unless it speaks of the device or the product."""
    wanted = _name_asked_for(said)
    if not wanted or not said.is_no or not said.is_json:
        return None
    is_bare = said.answer.status == 404 and not _NO_DEVICE.search(said.words)
    if not is_bare and not _NO_NAME.search(said.words):
        return None
    name = said.answer.mask(str(said.order.value(wanted)))
    trouble = NameUnknown(f"The device has no {wanted} {name!r}.", seen=said.evidence)
    return Lesson(trouble, wants=wanted)


def _name_asked_for(said: Said) -> str:
    for each in said.order.call.parameters:
        if each.takes in (Takes.FUNCTION, Takes.VARIABLE):
            return each.name
    return ""


def _anothers(said: Said) -> Lesson | None:
    """A transfer that was asked for is no claim yet (cloud-api 2.14.5)."""
    if said.order.call.endpoint_name != "devices.claim":
        return None
    if said.answer.status == 403 and "belongs to someone else" in said.words.lower():
        text = f"{said.title}: the device belongs to somebody else."
        return Lesson(OwnedByAnother(text, seen=said.evidence), {"request_transfer": ("true",)})
    if said.answer.is_fine and said.value("transfer_id") is not None:
        text = f"{said.title}: its owner was asked by e-mail to hand it over; it is not ours yet."
        hint = "Wait for the owner's yes; then claim it again."
        return Lesson(OwnedByAnother(text, hint=hint, seen=said.evidence))
    return None


def _build_failed(said: Said) -> Lesson | None:
    takes_files = any(each.takes is Takes.FILES for each in said.order.call.parameters)
    if not takes_files or not said.is_no or not isinstance(said.body, dict):
        return None
    lines = [said.answer.mask(line) for line in texts_in(said.body.get("errors"))]
    output = said.value("output")
    if not lines and not (isinstance(output, str) and output):
        return None
    if not lines:
        lines = said.answer.mask(str(output)).splitlines()
    shown = "\n".join(lines[:_MOST_LINES])
    return Lesson(BuildFailed(f"The program does not compile:\n{shown}", seen=tuple(lines)))


def _turned_away(said: Said) -> Lesson | None:
    if said.order.call.endpoint_name != "products.import" or said.is_no:
        return None
    trouble = turned_away(said.title, outcomes_in(said.body))
    return Lesson(trouble) if trouble is not None else None


def _bad_parameter(said: Said) -> Lesson | None:
    """The form in which vitals refuse their dates, also under 200 (cloud-api 2.9)."""
    if said.slug != "bad_request" or not isinstance(said.body, dict):
        return None
    words = " ".join(said.answer.mask(" ".join(texts_in(said.body.get("description")))).split())
    text = f"{said.title}: the cloud says {words or 'bad request'}."
    return Lesson(ParameterWrong(text, seen=said.evidence))


def _unwell(said: Said) -> Lesson | None:
    """A page where JSON should be, an empty reply where there should be one, or a proxy's 408."""
    is_page = said.answer.body.lstrip()[:1] == b"<"
    is_wanted = expects_json(said.order, said.request) and said.answer.status != 204
    if said.answer.is_fine and (said.is_json or not is_wanted):
        return None
    trouble = refusal(said.call, said.answer)
    if not isinstance(trouble, CloudUnwell | NeverOnline):
        return None
    text = str(trouble)
    if is_page:
        text = (
            f"{said.title}: instead of JSON came a page ({said.answer.status}). Perhaps"
            " something stands between this computer and the cloud: a proxy, a sign-in."
        )
    return Lesson(CloudUnwell(text, seen=said.evidence))


_RULES: tuple[Callable[[Said], Lesson | None], ...] = (
    limit,
    _known,
    _device_silent,
    _name_unknown,
    _anothers,
    _build_failed,
    _turned_away,
    _bad_parameter,
    sign_in,
    style_refused,
    token_refused,
    _unwell,
)
