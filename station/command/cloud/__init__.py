"""`station cloud …`: every declared call as a command, and what goes with them."""
