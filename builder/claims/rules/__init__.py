"""A match of a rule → what it says, of whom, and whether it is so."""
