"""Looks after this computer's secrets: the stores, the cloud they are for, and the record."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from station.domain.errors import KeyStoreMissing, SecretMissing, StationError
from station.domain.identity import Secret
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.domain.secret_errors import SecretNotTaken
from station.domain.secrets import (
    KEPT_KINDS,
    KIND_WORDS,
    Place,
    Replacement,
    SecretsDone,
    SecretsState,
)
from station.flow.cloud_desk import DeskAccount
from station.flow.field.secret_trial import Tried, not_taken, revoke, try_account
from station.flow.ports import Account, Operator
from station.host.secrets import Secrets
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.flow.cloud_desk import CloudDesk

_LEFT_AT_CLOUD = (
    "The cloud knows no end of a client's secret: delete the old client in the console, and name "
    "the new one in recipes that hold the old."
)


class StationSecretDesk:
    """Fulfils station.flow.field.secrets.SecretDesk."""

    def __init__(self, outside: "StationOutside") -> None:
        self._outside, self._secrets = outside, outside.secrets

    async def state(self, cloud_url: str = "") -> SecretsState:
        hosts = self._hosts(cloud_url)
        return await beside("secrets", lambda: self._state(hosts))

    def _state(self, hosts: tuple[str, ...]) -> SecretsState:
        secrets = self._secrets
        return SecretsState(
            secrets.vault_state(),
            tuple(secrets.seen(hosts)),
            secrets.can_move_to,
            sum(secrets.codes(host) for host in hosts),
            secrets.has_vault,
            secrets.move_told,
        )

    async def move(self, to: Place, passphrase: Secret | None = None) -> SecretsDone:
        hosts = self._hosts()
        said = await beside("secrets", lambda: self._secrets.move(to, passphrase, hosts))
        return SecretsDone(said, await self._note(f"the place of the secrets: {to.words}"))

    async def try_new(self, wish: Replacement, operator: Operator | None = None) -> str:
        return (await self._tried(wish, operator)).said

    async def replace(self, wish: Replacement, operator: Operator | None = None) -> SecretsDone:
        if wish.kind == "vault":
            return await self._replace_passphrase(wish)
        host = _host(wish.cloud_url)
        before = await beside("secrets", lambda: self._secrets.kept(wish.kind, host))
        if self._secrets.vault_state() == "none":
            raise KeyStoreMissing
        if before is not None and before.text == wish.new.text:
            raise SecretNotTaken("The new secret is the one that is kept already.")
        tried = await self._tried(wish, operator)
        is_token = wish.kind == "token" and before is not None
        await beside("secrets", lambda: self._keep(wish, host, before if is_token else None, tried))
        said = [tried.said, f"{_words(wish.kind)} for {host} is replaced."]
        if wish.kind == "client":
            self._keep_client(wish)
            said.append(_LEFT_AT_CLOUD)
        if is_token:
            said.append(await self._give_up("old_token", wish.cloud_url))
        unwritten = await self._note(f"{KIND_WORDS[wish.kind]} for {host}: replaced")
        return SecretsDone(tuple(said), unwritten)

    async def forget(self, kind: str, cloud_url: str = "") -> SecretsDone:
        url = cloud_url or self._cloud_url
        host = _host(url)
        if await beside("secrets", lambda: self._secrets.kept(kind, host)) is None:
            raise SecretMissing(f"{_words(kind)} for {host} is not kept here.",
                                hint="See which there are by station secret state.")  # fmt: skip
        if kind in ("token", "old_token"):
            said = (await self._give_up(kind, url, is_wished=True),)
        else:
            await beside("secrets", lambda: self._secrets.forget(kind, host))
            said = (f"{_words(kind)} for {host} is forgotten.",)
        return SecretsDone(said, await self._note(f"{KIND_WORDS[kind]} for {host}: forgotten"))

    async def _replace_passphrase(self, wish: Replacement) -> SecretsDone:
        if wish.old is None:
            raise SecretMissing("The passphrase until now was not given.")
        await self._outside.change_vault_passphrase(wish.old, wish.new)
        said = ("The vault's passphrase is replaced.", "Other Stations here open the vault again.")
        return SecretsDone(said, await self._note("the vault's passphrase: replaced"))

    def _keep(self, wish: Replacement, host: str, old: Secret | None, tried: Tried) -> None:
        """The old token first, so that it can be revoked after a power cut too."""
        secrets = self._secrets
        if old is not None:
            secrets.keep("old_token", old, host, forever=True)
        secrets.keep(wish.kind, wish.new, host, forever=True, expires=tried.expires)
        if secrets.kept(wish.kind, host) != wish.new:
            if old is not None:
                secrets.keep("token", old, host, forever=True)
                secrets.forget("old_token", host)
            raise SecretNotTaken("The store gives another secret back than was kept.")

    def _keep_client(self, wish: Replacement) -> None:
        kept = self._outside.settings()
        if wish.client_id and kept.get("client_id") and wish.client_id != kept["client_id"]:
            self._outside.keep_settings({"client_id": wish.client_id})

    async def _give_up(self, kind: str, url: str, *, is_wished: bool = False) -> str:
        """Revoke a token, and forget it; one that the cloud did not revoke is told."""
        host = _host(url)
        held = await beside("secrets", lambda: self._secrets.kept(kind, host))
        if held is None:
            return f"{_words(kind)} is gone already."
        desk = self._desk(DeskAccount(url), {"token": held})
        try:
            trouble = await revoke(desk)
        finally:
            await desk.close()
        if trouble and not is_wished:
            return (f"The old token is not revoked yet: {trouble} "
                    "Do it later by station secret forget old_token.")  # fmt: skip
        await beside("secrets", lambda: self._secrets.forget(kind, host))
        if trouble:
            return f"{_words(kind)} is forgotten here; the cloud did not revoke it: {trouble}"
        return f"{_words(kind)} is revoked at the cloud and forgotten."

    async def _tried(self, wish: Replacement, operator: Operator | None) -> Tried:
        """Raises SecretNotTaken."""
        try:
            if wish.kind == "client":
                return await self._tried_client(wish)
            return await self._tried_account(wish, operator)
        except StationError as trouble:
            raise not_taken(trouble) from trouble

    async def _tried_client(self, wish: Replacement) -> Tried:
        if not wish.client_id or not wish.product:
            raise SecretNotTaken("Its client ID and product are needed to test it.")
        account = Account(wish.cloud_url, wish.client_id, wish.product, client_secret=wish.new)
        return Tried(await self._outside.try_account(account))

    async def _tried_account(self, wish: Replacement, operator: Operator | None) -> Tried:
        is_password = wish.kind == "password"
        if is_password and not wish.username:
            raise SecretNotTaken("The account's e-mail is needed to test its password.")
        account = DeskAccount(wish.cloud_url, username=wish.username if is_password else "")
        desk = self._desk(account, {wish.kind: wish.new}, operator)
        try:
            tried = await try_account(desk, is_password=is_password)
        finally:
            await desk.close()
        if wish.product and not is_password:
            account_of = Account(wish.cloud_url, "", wish.product, user_token=wish.new)
            said = await self._outside.try_account(account_of)
            return Tried(f"{tried.said} {said}", tried.expires)
        return tried

    def _desk(
        self, account: DeskAccount, given: dict[str, Secret], operator: Operator | None = None
    ) -> "CloudDesk":
        """With these secrets and no others. Its talk is kept in no trace."""
        from station.assembly.outside import StationOutside

        outside = self._outside
        beside_us = StationOutside(
            Secrets(given), outside.time_scale, state_folder=outside.state_folder
        )
        return beside_us.cloud_desk(account, operator)

    async def _note(self, what: str) -> StationError | None:
        return await self._outside.engineer.note_change(what)

    @property
    def _cloud_url(self) -> str:
        return self._outside.settings().get("cloud_url") or DEFAULT_CLOUD_URL

    def _hosts(self, cloud_url: str = "") -> tuple[str, ...]:
        urls = (cloud_url, self._cloud_url, DEFAULT_CLOUD_URL)
        return tuple(dict.fromkeys(_host(url) for url in urls if url))


def _host(url: str) -> str:
    return urlsplit(url).netloc


def _words(kind: str) -> str:
    words = KIND_WORDS[kind] if kind in KEPT_KINDS else kind
    return words[:1].upper() + words[1:]
