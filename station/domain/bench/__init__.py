"""The bench in words: slots, tiles, what an operator may do, what is told to whoever watches."""
