"""What can go wrong while setting up, told in one sentence that holds its remedy."""

TOLD = 4
"""Exit status when this computer is at fault, as for every command of Station."""


class SetupTrouble(Exception):
    """Its text is the sentence that the person reads; there is nothing else to print."""


_CAUSES = (
    (
        ("No space left on device", "Errno 28", "not enough space on the disk"),
        "The disk is full: free 1 GB and run this again.",
    ),
    (
        ("DO NOT MATCH THE HASHES",),
        "A package is not the one that was checked: run `pip cache purge` and try again; if it"
        " happens twice, do not trust the place that it came from.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLError", "SSLCertVerificationError"),
        "The package index showed a certificate that this computer does not trust: set PIP_CERT"
        " to your network's certificate file and run this again.",
    ),
    (
        ("ProxyError", "Tunnel connection failed"),
        "The proxy refused to fetch the packages: correct HTTPS_PROXY and run this again.",
    ),
    (
        (
            "NewConnectionError",
            "ConnectTimeout",
            "ReadTimeout",
            "NameResolutionError",
            "Failed to establish a new connection",
            "Connection refused",
            "Connection reset",
            "Connection broken",
            "IncompleteRead",
            "timed out",
        ),
        "The packages could not be fetched: connect this computer to the network (behind a proxy,"
        " set HTTPS_PROXY) and run this again.",
    ),
    (
        ("Permission denied", "Errno 13", "WinError 5", "WinError 32"),
        "A file in .venv could not be written: close what uses it, look whose the folder is, and"
        " run this again.",
    ),
)


def explain_pip(said: str) -> str:
    """Return the sentence for what pip wrote on standard error."""
    for signs, sentence in _CAUSES:
        if any(sign in said for sign in signs):
            return sentence
    errors = [line.strip() for line in said.splitlines() if line.strip().startswith("ERROR:")]
    if lacking := [line for line in errors if "No matching distribution found for" in line]:
        name = lacking[-1].rpartition(" for ")[2].split(" ")[0]
        return (
            f"No package index gave {name} for this computer: connect it to the network, or use"
            " an index that carries it and a 64-bit Python, and run this again."
        )
    last = errors[-1].removeprefix("ERROR:").strip() if errors else "it gave no reason"
    return f"pip could not install the packages ({last}): mend that and run this again."
