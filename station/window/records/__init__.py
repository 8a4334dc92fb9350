"""The page Records: what was done to every unit, found again and proven."""
