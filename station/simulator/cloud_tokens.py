"""The token store: which kind each token is, whose, and until when."""

from dataclasses import dataclass, field
from typing import Any, Literal

from station.simulator.cloud_ground import Ground
from station.simulator.cloud_people import ApiUser, Owner, ProductCustomer
from station.simulator.cloud_refusals import invalid_grant, oauth_refusal

TokenKind = Literal["user", "product", "customer", "api"]
DEFAULT_LIFE_S = 7_776_000.0
"""90 days (cloud-api 2.2)."""
_REFRESH_LONGER_S = 1_209_600.0


@dataclass(slots=True, eq=False)
class Token:
    """`owner` is the user or customer it acts for; a product token has none."""

    text: str = field(repr=False)
    kind: TokenKind
    client_id: str
    expires_at_s: float | None
    """Story time; None is never."""
    owner: Owner | None = None
    product_id: int | None = None
    api_user: ApiUser | None = None
    refresh_text: str | None = field(default=None, repr=False)
    life_s: float = DEFAULT_LIFE_S

    @property
    def scope(self) -> str | None:
        """As the token reply words it: only a customer's token has one."""
        if isinstance(self.owner, ProductCustomer):
            return f"customer={self.owner.username}"
        return None


class TokenStore:
    """Gives tokens out, finds them again, and lets them end."""

    def __init__(self, ground: Ground) -> None:
        self._clock = ground.clock
        self._mint = ground.mint
        self._switches = ground.switches
        self._tokens: dict[str, Token] = {}
        self._refreshes: dict[str, tuple[Token, float]] = {}

    def issue(
        self,
        kind: TokenKind,
        client_id: str,
        *,
        owner: Owner | None = None,
        product_id: int | None = None,
        life_s: float = DEFAULT_LIFE_S,
    ) -> Token:
        """A new token that lives `life_s`; 0 is for ever, and then it cannot be refreshed."""
        now = self._clock.now()
        token = Token(
            self._mint.token(),
            kind,
            client_id,
            now + life_s if life_s > 0 else None,
            owner=owner,
            product_id=product_id,
            life_s=life_s,
        )
        if life_s > 0:
            token.refresh_text = self._mint.token()
            self._refreshes[token.refresh_text] = (token, now + life_s + _REFRESH_LONGER_S)
        self._tokens[token.text] = token
        return token

    def issue_for_api_user(self, api_user: ApiUser) -> Token:
        """Never expires (cloud-api 2.16)."""
        token = self.issue("api", "api-user", product_id=api_user.product_id, life_s=0)
        token.api_user = api_user
        return token

    def find(self, text: str) -> Token:
        """Raises Refusal for an unknown, revoked or expired token; both are a 401."""
        token = self._tokens.get(text)
        if token is None:
            raise oauth_refusal(401, "invalid_token", "The access token provided is invalid.")
        now = self._clock.now()
        if token.expires_at_s is not None and token.expires_at_s <= now:
            if now - token.expires_at_s > self._switches.expired_tokens_remembered_s:
                del self._tokens[text]
                raise oauth_refusal(401, "invalid_token", "The access token provided is invalid.")
            raise oauth_refusal(401, "invalid_token", "The access token provided has expired.")
        return token

    def peek(self, text: str) -> Token | None:
        """The token as it is, expired or not."""
        return self._tokens.get(text)

    def refresh(self, refresh_text: str, client_id: str) -> Token:
        """Trade a refresh token, once, for a new pair of the same kind. Raises Refusal."""
        token, until_s = self._refreshes.get(refresh_text, (None, 0.0))
        if token is None or token.client_id != client_id:
            raise invalid_grant("Invalid refresh token")
        del self._refreshes[refresh_text]
        if until_s <= self._clock.now():
            raise invalid_grant("Refresh token has expired")
        self._tokens.pop(token.text, None)
        return self.issue(
            token.kind,
            client_id,
            owner=token.owner,
            product_id=token.product_id,
            life_s=token.life_s,
        )

    def revoke(self, text: str) -> None:
        """A token that is not there is fine: the service says ok as well (cloud-api 2.3)."""
        token = self._tokens.pop(text, None)
        if token is not None and token.refresh_text is not None:
            self._refreshes.pop(token.refresh_text, None)

    def of(self, owner: Owner) -> list[Token]:
        return [token for token in self._tokens.values() if token.owner is owner]

    def revoke_of(self, owner: Owner) -> None:
        for token in self.of(owner):
            self.revoke(token.text)

    def revoke_of_api_user(self, api_user: ApiUser) -> None:
        for token in [t for t in self._tokens.values() if t.api_user is api_user]:
            self.revoke(token.text)

    def expire(self, kind: TokenKind | None = None) -> None:
        """Test hook: let all tokens (of one kind) have ended just now."""
        for token in self._tokens.values():
            if kind in (None, token.kind):
                token.expires_at_s = self._clock.now()

    def reply(self, token: Token) -> dict[str, Any]:
        """The token object (cloud-api 2.2); a never-ending one has neither life nor refresh."""
        body: dict[str, Any] = {"token_type": "bearer", "access_token": token.text}
        if token.expires_at_s is not None:
            body["expires_in"] = round(token.life_s)
            body["refresh_token"] = token.refresh_text
        if token.scope is not None:
            body["scope"] = token.scope
        return body
