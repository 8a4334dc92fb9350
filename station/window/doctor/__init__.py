"""The page Doctor: what this computer needs, what is wrong with it, and what mends it."""
