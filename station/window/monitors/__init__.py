"""The page Monitors: what devices print and what the cloud hears, on one time line."""
