"""command/completion.py"""

import shutil
import subprocess

import pytest

from station.command.completion import print_completion
from station.domain.calls.catalogue import CALLS


def script(shell, capsys):
    assert print_completion(shell, "0") == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_call_and_the_flags_of_each_are_completed(shell, capsys):
    text = script(shell, capsys)
    assert [name for name in CALLS if name not in text] == []
    for word in ("build-target-version", "as-device-id", "token-kind", "softap", "simulate"):
        assert word in text


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this computer")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["cl"], {"cloud"}),
        (["cloud", "devices.f"], {"devices.function", "devices.flash"}),
        (["cloud", "devices.function", "--dev"], {"--device"}),
        (["cloud", "products.devices", "--sort", "dev"], {"deviceName", "deviceId"}),
        (["cloud", "devices.info", "--token-kind", "u"], {"user"}),
        (["cloud", "help", "s"], {"safety", "serials.info", "sims.info"}),
        (["device", "wifi", "--ss"], {"--ssid"}),
        (["be"], {"bench"}),
        (["bench", "--tr"], {"--traveller", "--trace"}),
        (["ledger", "re"], {"report", "restore", "rebuild"}),
        (["ledger", "search", "--verdict", "un"], {"unconfirmed"}),
        (["ledger", "export", "--format", "j"], {"jsonl"}),
        (["label", "p"], {"print", "preview", "printers"}),
        (["vault", "ch"], {"change-passphrase"}),
    ],
)
def test_bash_offers_what_can_follow(typed, offered, capsys, tmp_path):
    file = tmp_path / "completion.bash"
    file.write_text(script("bash", capsys), encoding="utf-8")
    program = """\
source "$1"; shift
COMP_WORDS=(station "$@"); COMP_CWORD=$#
function_name=$(complete -p station | sed 's/.*-F \\([^ ]*\\).*/\\1/')
"$function_name" station "${@: -1}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
    run = subprocess.run(
        ["bash", "-c", program, "bash", str(file), *typed],  # noqa: S607  # whichever there is
        capture_output=True, text=True, check=True, timeout=15,
    )  # fmt: skip
    assert offered <= set(run.stdout.split())
