"""Gathers a bundle: what this computer, the record and the latest talk have to say."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from station import __version__
from station.domain.bundle import Bundle, BundleWish, Cleaner, LeftOut, Part
from station.domain.errors import StationError
from station.domain.ledger.entry import Entry
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.host import bundle_parts as parts
from station.host import folders
from station.host.bundle import TRACE, keep_bundle
from station.host.clock import SystemClock
from station.host.trace import TraceMemory
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside


class StationBundles:
    """Fulfils station.flow.field.bundles.Bundles."""

    def __init__(self, outside: "StationOutside") -> None:
        self._outside = outside

    def usual_name(self) -> str:
        return f"station-bundle-{SystemClock().utc():%Y%m%d-%H%M%S}.zip"

    def usual_place(self) -> str:
        return str(folders.documents_folder() / self.usual_name())

    async def make(self, wish: BundleWish) -> Bundle:
        told = await self._story(wish.device)
        return await beside("bundle", lambda: self._make(wish, told))

    def _make(self, wish: BundleWish, story: "list[Part | LeftOut]") -> Bundle:
        found = [*self._of_this_computer(), *self._talk(wish), *story]
        if wish.crash:
            found.append(Part("crash-now.txt", "the fault that is on the screen", wish.crash))
        inside = [each for each in found if isinstance(each, Part)]
        left_out = [each for each in found if isinstance(each, LeftOut)]
        clean = Cleaner(self._secrets(), str(Path.home()))
        return keep_bundle(Path(wish.into), inside, left_out, clean, SystemClock().utc())

    def _of_this_computer(self) -> "Iterable[Part | LeftOut]":
        log, settings = folders.log_folder(), self._outside.settings_file
        return [
            *parts.log_tail(log),
            *parts.crash_reports(log),
            *parts.versions(__version__),
            *parts.settings(settings),
            *parts.slots(settings),
        ]

    def _talk(self, wish: BundleWish) -> "Iterable[Part | LeftOut]":
        if wish.trace:
            return parts.trace_file(wish.trace)
        trace = self._outside.trace
        if isinstance(trace, TraceMemory) and trace.text:
            return [Part(TRACE, "the latest talk with devices and cloud", trace.text)]
        return [LeftOut("the trace", "none was kept; --trace FILE of a run keeps one")]

    async def _story(self, device: str) -> "list[Part | LeftOut]":
        from station.assembly.keeping import ledger_of
        from station.ledger.records import LedgerRecords

        if not device:
            return [LeftOut("the record", "no device was named")]
        records = LedgerRecords(ledger_of(self._outside))
        try:
            whole = await _whole_id(records.search, device.strip().lower())
            entries = (await records.story_veiled(whole)).entries if whole else ()
        except StationError as trouble:
            return [LeftOut("the record", str(trouble))]
        finally:
            await records.close()
        if not entries:
            return [LeftOut("the record", f"nothing is known of one device {device}")]
        text = "".join(f"{json.dumps(_fields(entry), ensure_ascii=False)}\n" for entry in entries)
        return [Part("story.jsonl", "what the record tells of the device", text)]

    def _secrets(self) -> list[str]:
        try:
            url = self._outside.settings().get("cloud_url")
        except StationError:
            url = None
        return self._outside.secrets.texts(urlsplit(url or DEFAULT_CLOUD_URL).netloc)


async def _whole_id(search: Any, text: str) -> str:
    """Of the one device whose id ends so; "" for none or several."""
    from station.domain.ledger.search import Search

    if len(text) == 24:
        return text
    found = {row.device for row in (await search(Search(text))).rows if row.device}
    ending = [device for device in found if device.endswith(text)]
    return ending[0] if len(ending) == 1 else ""


def _fields(entry: Entry) -> Mapping[str, Any]:
    told = {
        "number": entry.number, "at": entry.at.isoformat(), "kind": entry.kind, "run": entry.run,
        "device_id": entry.device, "slot": entry.slot, "step": entry.step,
        "operator": entry.operator, "customer": entry.customer, "recipe": entry.recipe,
        "facts": dict(entry.facts),
    }  # fmt: skip
    return {key: value for key, value in told.items() if value not in ("", {})}
