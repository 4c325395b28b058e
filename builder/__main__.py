"""`python -m builder`: the command `briefing`."""

from builder.cli import main

if __name__ == "__main__":  # a process that helps imports this as well
    main()
