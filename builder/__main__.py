"""`python -m builder`: the command `briefing`."""

from builder.cli import main

main()
