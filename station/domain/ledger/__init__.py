"""The ledger in words: what is written down, what is asked of it, what a check of it finds."""
