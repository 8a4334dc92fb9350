"""What Settings, Secrets may look like, for the gallery."""

from datetime import UTC, datetime

from station.domain.secret_errors import SecretNotTaken
from station.domain.secrets import Place, SecretSeen, SecretsState
from station.window.main_window import MainWindow
from station.window.secrets.move_dialog import MoveDialog
from station.window.secrets.section import SecretsSection
from tests.window.settings_scenes import Scene, section, world

_SINCE, _ENDS = datetime(2024, 5, 1, 9, 30, tzinfo=UTC), datetime(2099, 8, 1, tzinfo=UTC)
_SEEN = (
    SecretSeen("client", "api.particle.io", "key-store", _SINCE),
    SecretSeen("token", "api.particle.io", "key-store", _SINCE, _ENDS),
    SecretSeen("old_token", "api.particle.io", "key-store", _SINCE, _SINCE),
    SecretSeen("wifi", "api.particle.io", "memory"),
)
_KEY_STORE = SecretsState("key-store", _SEEN, Place.VAULT, codes=16)
_CUT_OFF = SecretsState(
    "open", _SEEN[:1], Place.KEY_STORE, has_vault=True,
    cut_off="Moving the secrets to the vault was cut off. All of them lie whole in the vault. "
    "What was left of it was done now.",
)  # fmt: skip


def shown(window: MainWindow, state: SecretsState) -> SecretsSection:
    world(window).vault = state.place
    world(window).field.secret_desk.now = state
    found = next(iter(section(window, "secrets").findChildren(SecretsSection)))
    found.show_secrets(state)
    found.replacing.offer(window.settings, has_vault=state.place == "open")
    return found


def kept(window: MainWindow) -> None:
    shown(window, _KEY_STORE)


def replacing(window: MainWindow) -> None:
    found = shown(window, _KEY_STORE)
    found.replacing.new.fill_in("not a real one")
    found.say_trouble(SecretNotTaken())
    found.ensureWidgetVisible(found.replacing.replace)


def cut_off(window: MainWindow) -> None:
    shown(window, _CUT_OFF)


def passphrase(window: MainWindow) -> None:
    found = shown(window, _CUT_OFF)
    form = found.replacing
    form.kind.setCurrentIndex(form.kind.findData("vault"))
    found.ensureWidgetVisible(form.replace)


def moving(window: MainWindow) -> None:
    found = shown(window, _KEY_STORE)
    MoveDialog(window.look, found.window(), _KEY_STORE, Place.VAULT).open()


SECRETS_SCENES: dict[str, Scene] = {
    "settings-secrets-kept": kept,
    "settings-secrets-moving": moving,
}
SECRETS_PICTURES: dict[str, Scene] = {
    "settings-secrets-replacing": replacing,
    "settings-secrets-cut-off": cut_off,
    "settings-secrets-passphrase": passphrase,
}
"""For the eye alone."""
