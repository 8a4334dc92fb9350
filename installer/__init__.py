"""Sets Station up in its checkout, shows it, checks it. Standard library only."""
