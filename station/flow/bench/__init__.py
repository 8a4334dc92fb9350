"""Many units at once: slots, their runs, and what goes on after the operator moved on."""
