"""Claim codes that outlive a power cut, in the key store or the opened vault.

A code in doubt is delivered again rather than replaced (verdicts 5.1), so it must be found again
after a power cut; and it is as good as a password for its hour, so it lies in no file of ours.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta

from station.domain.bench_errors import VaultLocked, VaultUnusable, VaultWrong
from station.domain.errors import KeyStoreMissing
from station.domain.identity import ClaimCode, DeviceId, Secret
from station.flow.bench.ports import KeptCode
from station.host.secrets import Secrets
from station.worker import Worker

GOOD_FOR = timedelta(hours=1)
"""cloud-api 2.14.4"""
NO_STORE = (KeyStoreMissing, VaultLocked, VaultWrong, VaultUnusable)
_SHARDS = "0123456789abcdef"
"""No key store lists what is in it, so the devices are written down too; by their last digit,
because the key store of Windows takes 1280 characters for one entry."""


class KeptCodes:
    """Fulfils station.flow.bench.ports.Codes for one product. The first call forgets what an
    earlier start left behind and is over an hour old.
    """

    def __init__(
        self,
        secrets: Secrets,
        cloud_host: str,
        product: str,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._secrets, self._host, self._product, self._now = secrets, cloud_host, product, now
        self._in_memory: dict[DeviceId, KeptCode] = {}
        self._worker = Worker("codes")
        self._has_begun = False

    async def keep(self, device: DeviceId, kept: KeptCode) -> bool:
        """False when this computer has neither store nor an open vault: in memory only."""
        self._in_memory[device] = kept
        return await self._worker.call(lambda _: self._keep(device, kept))

    async def find(self, device: DeviceId) -> KeptCode | None:
        """None for a code whose hour is over, and for one of another product."""
        kept = self._in_memory.get(device)
        if kept is None:
            kept = await self._worker.call(lambda _: self._find(device))
        return kept if kept is not None and self._is_good(kept.made_at) else None

    async def forget(self, device: DeviceId) -> None:
        """The device is confirmed, or the code's hour is over. Forgetting twice is fine."""
        self._in_memory.pop(device, None)
        await self._worker.call(lambda _: self._forget(device))

    async def close(self) -> None:
        """Closing twice is fine."""
        self._worker.close()

    def _keep(self, device: DeviceId, kept: KeptCode) -> bool:
        try:
            self._begin()
            self._note(device, kept.made_at)  # first, so that no code lies there unlisted
            self._secrets.keep(_name(device), self._told(kept), self._host, forever=True)
        except NO_STORE:
            return False
        return True

    def _find(self, device: DeviceId) -> KeptCode | None:
        try:
            self._begin()
            secret = self._secrets.find(_name(device), self._host)
        except NO_STORE:
            return None
        return _read(secret.text, self._product) if secret is not None else None

    def _forget(self, device: DeviceId) -> None:
        try:
            self._secrets.forget(_name(device), self._host)
            self._note(device, None)
        except NO_STORE:
            return  # then it was in memory only

    def _begin(self) -> None:
        if not self._has_begun:
            for shard in _SHARDS:
                self._prune(shard, self._listed(shard))
            self._has_begun = self._secrets.vault_state() in ("key-store", "open")

    def _prune(self, shard: str, listed: Mapping[str, datetime]) -> None:
        good = {device: at for device, at in listed.items() if self._is_good(at)}
        for device in listed.keys() - good.keys():
            self._secrets.forget(_name(device), self._host)
        if len(good) < len(listed):
            self._list(shard, good)

    def _note(self, device: DeviceId, made_at: datetime | None) -> None:
        """`device` has a code from now on, or none any more (`made_at` None)."""
        shard = device.text[-1]
        before = self._listed(shard)
        after = {each: at for each, at in before.items() if each != device.text}
        if made_at is not None:
            after[device.text] = made_at
        if after != before:
            self._list(shard, after)

    def _listed(self, shard: str) -> dict[str, datetime]:
        secret = self._secrets.find(_index(shard), self._host)
        return dict(_lines(secret.text.split())) if secret is not None else {}

    def _list(self, shard: str, devices: Mapping[str, datetime]) -> None:
        if not devices:
            self._secrets.forget(_index(shard), self._host)
            return
        lines = [f"{device}:{at.timestamp():.0f}" for device, at in devices.items()]
        self._secrets.keep(_index(shard), Secret(" ".join(lines)), self._host, forever=True)

    def _told(self, kept: KeptCode) -> Secret:
        told = {
            "code": kept.code.text,
            "made_at": kept.made_at.isoformat(),
            "product": self._product,
        }
        return Secret(json.dumps(told))

    def _is_good(self, made_at: datetime) -> bool:
        return self._now() - made_at < GOOD_FOR


def accounts_of_codes(find: Callable[[str], Secret | None], cloud_host: str) -> list[str]:
    """The accounts of a store in which codes for `cloud_host` lie, and the lists of them."""
    accounts: list[str] = []
    for shard in _SHARDS:
        index = f"{_index(shard)}@{cloud_host}"
        if (listed := find(index)) is not None:
            accounts.append(index)
            devices = (device for device, _at in _lines(listed.text.split()))
            accounts += [f"{_name(device)}@{cloud_host}" for device in devices]
    return accounts


def _name(device: DeviceId | str) -> str:
    return f"claim-code-{device}"


def _index(shard: str) -> str:
    return f"claim-codes-{shard}"


def _lines(lines: Iterable[str]) -> Iterable[tuple[str, datetime]]:
    """What is not readable is not listed: it may be another's entry of the same name."""
    for line in lines:
        device, _, at_s = line.partition(":")
        if at_s.isdecimal():
            yield device, datetime.fromtimestamp(int(at_s), UTC)


def _read(text: str, product: str) -> KeptCode | None:
    try:
        match json.loads(text):
            case {"code": str(code), "made_at": str(at), "product": str(of)} if of == product:
                return KeptCode(ClaimCode.parse(code), datetime.fromisoformat(at))
    except ValueError:
        pass  # not ours, or cut off: as if it were not there
    return None
