"""`python -m station`: hands over to the assembly."""

import sys

from station.assembly import main

if __name__ == "__main__":
    sys.exit(main())
