"""The Cloud page: every declared call as a form, what it asks, and what came back."""
