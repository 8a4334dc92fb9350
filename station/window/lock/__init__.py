"""The engineer's lock in the window (operator-ui 1.2)."""
