"""How rules are written: patterns over masks, and what tells cheaply where one may match."""
