# A sentence shows its language by its smallest words. A few of each tell languages apart; a word that is spelt as a
# word of another of these languages is left out ("la", "on", "die", "que").
"""Words that tell in which of some languages a sentence is written."""

from __future__ import annotations

from collections.abc import Mapping

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "der und das ist nicht ein eine einen dem auf für mit von zu sich wurde werden auch nach bei aus sind hat"
        " im zum zur oder wie dass wird über".split()
    ),
    "en": frozenset(
        "the of and to that is were are with this which by from has have its their been not it at they who".split()
    ),
    "es": frozenset("los las pero más ha han sus fue ser esta este también el y muy desde donde".split()),
    "fr": frozenset(
        "les et dans pour qui est une avec ce cette ces au aux pas ont été elle nous leur ainsi c’est n’est".split()
    ),
    "it": frozenset("gli della delle dei nel nella di che sono anche più stato alla dal questo per questa".split()),
    "nl": frozenset("het een van niet zijn voor op aan maar ook worden wordt naar uit dat deze heeft".split()),
    "pt": frozenset("os dos em uma não foi são pelo pela com sua seu ao é".split()),
}
"""ISO 639-1 → words in lower case."""
