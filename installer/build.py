#!/usr/bin/env python3
"""`python3 installer/build.py`: what is handed to people, made for the system that this runs on."""

import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from installer.packing import main  # noqa: E402  # found by the line above

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
