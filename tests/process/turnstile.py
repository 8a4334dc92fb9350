"""Holds a ledger shut at an exact entry, from another process, as a disk would that is too slow.

`python turnstile.py FILE ENTRIES`: waits until so many entries are in the file, takes the right to
write, and says how many there are and what the last one is. It holds until it is killed, so that
nothing is ever tidied up behind the killed one's back.
"""

import sqlite3
import sys
import time


def _hold(file: str, wanted: int) -> tuple[sqlite3.Connection, str]:
    """What holds it, and what is said of it."""
    while True:
        try:
            connection = sqlite3.connect(f"file:{file}?mode=rw", uri=True, isolation_level=None)
            return connection, _wait(connection, wanted)
        except sqlite3.OperationalError:  # it is being made, or made anew
            time.sleep(0.002)


def _wait(connection: sqlite3.Connection, wanted: int) -> str:
    last = "SELECT number, kind || ' ' || step FROM entries ORDER BY number DESC LIMIT 1"
    connection.execute("PRAGMA busy_timeout = 1000")
    while True:
        seen = connection.execute(last).fetchone()
        if seen is not None and seen[0] >= wanted:
            connection.execute("BEGIN IMMEDIATE")
            number, what = connection.execute(last).fetchone()
            return f"{number} {what}"
        time.sleep(0.0003)


if __name__ == "__main__":
    held, said = _hold(sys.argv[1], int(sys.argv[2]))
    sys.stdout.write(f"{said}\n")
    sys.stdout.flush()
    sys.stdin.read()
