"""Trouble in the cloud: its books, our access, the way there (verdicts 2.3 and 2.5)."""

from station.domain.errors import StationError


class WrongPlatform(StationError):
    code = "wrong-platform"
    what = "This kind of device does not fit the product."
    hint = "Choose another product, or another device."


class InAnotherProduct(StationError):
    code = "in-another-product"
    what = "The device is in another product."
    hint = "Release it there first, or set it aside."


class ImportRefused(StationError):
    code = "import-refused"
    what = "The cloud does not add this device to the product."
    hint = "Set it aside; support needs its device ID."


class NonmemberOwner(StationError):
    code = "nonmember-owner"
    what = "The device belongs to somebody outside the product's team."
    hint = "Ask the present owner to release it, then try again."


class ProductFull(StationError):
    code = "product-full"
    what = "The product takes no more devices."
    hint = "Have an engineer raise the plan or remove devices."


class Quarantined(StationError):
    code = "quarantined"
    what = "The device is in the product's quarantine."
    hint = "Have an engineer approve it, then try again."


class Denied(StationError):
    code = "denied"
    what = "The product denies this device."
    hint = "Have an engineer lift the denial."


class VanishedFromProduct(StationError):
    code = "vanished-from-product"
    what = "The device is no longer in the product."
    hint = "Ask who removed it before trying again."


class AlreadyOwned(StationError):
    code = "already-owned"
    what = "The customer owned this device before this run."
    hint = "Keep it, or set it aside."


class OwnedByAnother(StationError):
    code = "owned-by-another"
    what = "The device belongs to another account."
    hint = "Ask the owner to release it, or put it into the RED bin."


class OwnedByAnotherCustomer(StationError):
    code = "owned-by-another-customer"
    what = "The device belongs to another customer of this product."
    hint = "Have an engineer release it, then try again."


class CodeExpired(StationError):
    code = "code-expired"
    what = "The claim code is over an hour old."
    hint = "Try again: a new code is fetched and handed over."
    worth_retrying = True


class CodeNotApplied(StationError):
    code = "code-not-applied"
    what = "The device connected without presenting its code."
    hint = "Press RESET once on the device."
    worth_retrying = True


class CodeIgnored(StationError):
    code = "code-ignored"
    what = "Online for 30 s, and still no owner."
    hint = "Try again for a new claim code; twice the same: set aside."
    worth_retrying = True


class CustomerRefused(StationError):
    code = "customer-refused"
    what = "The cloud does not accept this customer."
    hint = "Correct the customer's name, then try again."


class ClaimEndpointGone(StationError):
    code = "claim-endpoint-gone"
    what = "The cloud gives no claim codes for this product any more."
    hint = 'Use the ownership mode "customer-online" in the recipe.'


class NeverOnline(StationError):
    code = "never-online"
    what = "No sign of the device in the cloud."
    hint = "Look at the light: blue, try again; green or cyan, wait; off, check power."
    worth_retrying = True


class TokenExpired(StationError):
    code = "token-expired"
    what = "The cloud no longer accepts our token."
    hint = "Log in again; nothing is lost."


class TokenLacksScope(StationError):
    code = "token-lacks-scope"
    what = "This token may not do that."
    hint = "Have an engineer choose a token that may."


class WrongTokenKind(StationError):
    code = "wrong-token-kind"
    what = "The wrong kind of token was sent."
    hint = "Send us the details: this is our mistake."


class SecretRefused(StationError):
    code = "secret-refused"
    what = "The cloud refused the client ID or secret."
    hint = "Have an engineer check it; we stopped, to avoid a lock-out."


class SignInNeeded(StationError):
    code = "sign-in-needed"
    what = "The account must sign in again."
    hint = "Sign in again, or give a token."


class LockedOut(StationError):
    code = "locked-out"
    what = "This site is locked for 30 min after wrong log-ins."
    hint = "Wait for the time shown; do not try elsewhere."


class RateLimited(StationError):
    code = "rate-limited"
    what = "This site has used its calls for these 5 min."
    hint = "Wait a few minutes, then try again."
    worth_retrying = True


class CloudUnwell(StationError):
    code = "cloud-unwell"
    what = "The cloud answers with errors."
    hint = "Leave the device plugged in and try again in a minute."
    worth_retrying = True


class SiteOffline(StationError):
    code = "site-offline"
    what = "This computer has no way to the cloud."
    hint = "Check the cable or Wi-Fi of this computer, then try again."
    worth_retrying = True


class ReplyLost(StationError):
    code = "reply-lost"
    what = "The cloud's reply was lost."
    hint = "Try again: we look first, nothing is done twice."
    worth_retrying = True


class ReplyNotUnderstood(StationError):
    code = "reply-not-understood"
    what = "The cloud answered in a way we do not know."
    hint = "Try again; the same again: send us the details."
    worth_retrying = True


class CloudRefused(StationError):
    code = "cloud-refused"
    what = "The cloud refused the call."
    hint = "Read the details; have an engineer check the account."


class ProductUnknown(StationError):
    code = "product-unknown"
    what = "The cloud shows no such product to this account."
    hint = "Correct the product in the recipe, or the client's product."


class DeviceUnreachable(StationError):
    code = "device-unreachable"
    what = "The device did not answer the cloud."
    hint = "See that it has power and Wi-Fi; then try again."
    worth_retrying = True


class NameUnknown(StationError):
    code = "name-unknown"
    what = "The device has no function or variable of this name."
    hint = "Choose one of those that it has."


class BuildFailed(StationError):
    code = "build-failed"
    what = "The program does not compile."
    hint = "Correct the lines that are named."


class DevicesTurnedAway(StationError):
    code = "devices-turned-away"
    what = "Not all devices came into the product."
    hint = "See what is said beside each; import the rest again."
