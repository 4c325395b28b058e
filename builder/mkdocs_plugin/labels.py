# The few words the overrides show around a page; their translations stand with all others in templates/locale/.
"""Interface labels of the site's shell."""

from __future__ import annotations

from functools import cache

from builder.locales import Formats, Messages
from builder.pages.vocabulary import N_

SEARCH = {
    "search_label": N_("Search the briefing"),
    "clear_search": N_("Clear"),
    "load_more": N_("Show more results"),
    "filters_label": N_("Filters"),
    "zero_results": N_("No results for “[SEARCH_TERM]”"),
    "one_result": N_("[COUNT] result for “[SEARCH_TERM]”"),
    "many_results": N_("[COUNT] results for “[SEARCH_TERM]”"),
    "total_zero_results": N_("No results"),
    "total_one_result": N_("[COUNT] result"),
    "total_many_results": N_("[COUNT] results"),
    "alt_search": N_("No results for “[SEARCH_TERM]”; these are for “[DIFFERENT_TERM]”"),
    "search_suggestion": N_("No results for “[SEARCH_TERM]”. You could try:"),
    "searching": N_("Searching for “[SEARCH_TERM]”…"),
    "results_label": N_("Search results"),
    "keyboard_navigate": N_("move"),
    "keyboard_select": N_("open"),
    "keyboard_clear": N_("clear"),
    "keyboard_close": N_("close"),
    "keyboard_search": N_("search"),
    "error_search": N_("The search failed"),
    "filter_selected_one": N_("[COUNT] selected"),
    "filter_selected_many": N_("[COUNT] selected"),
    "input_hint": N_("Results appear as you type"),
    "loading": N_("Loading…"),
}
"""What Pagefind calls its words → ours: its own are not as a native would write them in every language."""


@cache
def name_of(language: str) -> str:
    """A language's name in that language, with a capital as it stands alone: "Français"."""
    name = Formats(language).language_name(language)
    return name[0].upper() + name[1:]


@cache
def direction(language: str) -> str:
    """Which way a language is written: `ltr` or `rtl`."""
    return Formats(language).direction


def search_words(language: str) -> dict[str, str]:
    """Those of `SEARCH` in `language`; what has no translation is left to Pagefind, which speaks many languages."""
    said = {name: label(language, msgid) for name, msgid in SEARCH.items()}
    return {name: words for name, words in said.items() if language == "en" or words != SEARCH[name]}


def label(language: str, msgid: str) -> str:
    """`msgid`, which is English, in `language`."""
    return Messages(language).text(msgid)
