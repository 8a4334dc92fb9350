"""What pip says becomes one sentence that a person can act on."""

import pytest

from installer.trouble import explain_pip

NAMELESS = "NewConnectionError('<connection object>: Failed to establish a new connection"


@pytest.mark.parametrize(
    ("said", "remedy"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
         "free 1 GB"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
         "pip cache purge"),
        ("WARNING: Retrying after connection broken by 'SSLError(SSLCertVerificationError(1,",
         "PIP_CERT"),
        ("WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.',",
         "HTTPS_PROXY"),
        (f"WARNING: Retrying after connection broken by '{NAMELESS}", "connect this computer"),
        ("pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.",
         "connect this computer"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'",
         "look whose the folder is"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.12.0 (from -r x)",
         "pyside6-essentials==6.12.0"),
        ("ERROR: Something new.", "(Something new.)"),
        ("", "it gave no reason"),
    ],
)  # fmt: skip
def test_each_failure_has_its_sentence(said, remedy):
    told = explain_pip(said)
    assert remedy in told
    assert "\n" not in told
    assert told.endswith(".")


def test_no_network_is_told_as_such_though_pip_ends_with_another_error():
    said = f"WARNING: Retrying: {NAMELESS}\nERROR: No matching distribution found for yarl==1"
    assert explain_pip(said).startswith("The packages could not be fetched")
