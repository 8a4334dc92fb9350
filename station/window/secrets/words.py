"""What kinds and places of secrets are called on the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from station.domain.secrets import SecretSeen

_KINDS = {
    "client": QT_TRANSLATE_NOOP("SecretsSection", "OAuth client secret"),
    "token": QT_TRANSLATE_NOOP("SecretsSection", "Account token"),
    "old_token": QT_TRANSLATE_NOOP("SecretsSection", "Old account token (not revoked)"),
    "password": QT_TRANSLATE_NOOP("SecretsSection", "Account password"),
    "wifi": QT_TRANSLATE_NOOP("SecretsSection", "Wi-Fi password"),
    "vault": QT_TRANSLATE_NOOP("SecretsSection", "Passphrase of the vault"),
}
_WHERE = {
    "key-store": QT_TRANSLATE_NOOP("SecretsSection", "in the key store"),
    "vault": QT_TRANSLATE_NOOP("SecretsSection", "in the vault"),
    "vault-locked": QT_TRANSLATE_NOOP("SecretsSection", "in the vault, which is locked"),
    "memory": QT_TRANSLATE_NOOP("SecretsSection", "in memory, until Station closes"),
    "given": QT_TRANSLATE_NOOP("SecretsSection", "given to this start, kept nowhere"),
}
_SINCE = QT_TRANSLATE_NOOP("SecretsSection", "{0}, since {1}")
_UNTIL = QT_TRANSLATE_NOOP("SecretsSection", "{0}, good until {1}")


def kind_words(kind: str) -> str:
    return _told(_KINDS[kind])


def where_words(seen: SecretSeen) -> str:
    """Where it lies, since when and until when; dates as people here write them."""
    words = _told(_WHERE[seen.where])
    if seen.since is not None:
        words = _told(_SINCE).format(words, _day(seen.since.timestamp()))
    if seen.expires is not None:
        words = _told(_UNTIL).format(words, _day(seen.expires.timestamp()))
    return words


def _day(at_s: float) -> str:
    at = QDateTime.fromSecsSinceEpoch(int(at_s))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def _told(text: object) -> str:
    return QCoreApplication.translate("SecretsSection", str(text))
