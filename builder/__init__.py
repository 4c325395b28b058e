"""Turns a folder of press articles into a bilingual briefing."""
