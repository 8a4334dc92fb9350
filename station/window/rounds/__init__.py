"""The page of an offline round."""
