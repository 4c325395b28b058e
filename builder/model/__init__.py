# The values that pass between the stages. They are frozen, hold tuples, and know nothing of files, of Markdown or
# of a language.
"""Frozen values: what an article says, what is claimed, what is known, what is shown."""
