"""`station ledger …`: the record is read, checked, copied, kept."""
