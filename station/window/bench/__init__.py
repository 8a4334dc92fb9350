"""The page Bench: tiles, call-out, counters, scans."""
