"""The second step of a log-in: a person is asked for the one-time code (cloud-api 2.2)."""

from station.cloud.oauth import code_refusal, second_step
from station.cloud.replies import read_mfa_token
from station.cloud.sending import Sender, Sent, tell
from station.domain.cloud_errors import SecretRefused, SignInNeeded
from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.questions import ONE_TIME_CODE
from station.flow.ports import Ask

_TRIES = 2


class SecondFactor:
    """The same code is not sent twice, and a wrong one counts with the guard."""

    def __init__(self, sender: Sender, ask: Ask) -> None:
        self._sender, self._ask = sender, ask

    async def given(self, first: Sent) -> Sent:
        """What the cloud said last; `first` is the answer that wants the code."""
        try:
            mfa_token = read_mfa_token(first.answer.parsed()[1])
            return await self._by_code(first, mfa_token)
        except StationError as trouble:  # nobody answers, the guard holds, or an odd reply
            return Sent(first.call, first.answer, first.kind, trouble)

    async def _by_code(self, first: Sent, mfa_token: Secret) -> Sent:
        last, tried = first, set[str]()
        for _ in range(_TRIES):
            code = (await self._ask(ONE_TIME_CODE)).strip()
            if code in tried:
                break
            tried.add(code)
            call = second_step(mfa_token, code)
            last = await self._sender.guarded(call, "tokens", (), code_refusal)
            if not isinstance(last.trouble, SecretRefused):
                return last
            tell(str(last.trouble))
        refused = SignInNeeded("The one-time code was not accepted.")
        return Sent(last.call, last.answer, last.kind, refused)
