# What stands beside a date or instead of one, and says of which day a figure or a deed is.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words beside dates."""

from __future__ import annotations

from builder.languages.beginnings import looked_for

AS_OF = looked_for(
    r"\b(?:à ce jour|actuellement|désormais|aujourd'hui|à l'heure actuelle|à présent|maintenant|au total|en tout|depuis (?:sa|son|ses|leur) (?:création|lancement|débuts|fondation|origine|naissance)|depuis ses débuts|depuis l'origine|jusqu'ici|jusqu'à présent|jusqu'à maintenant|pour l'instant|pour le moment|déjà|à date)\b"
)
LATELY = looked_for(r"\bces (?:tout )?(?:derniers jours|dernières heures|dernières semaines)\b|\bces jours-ci\b")
"""Said of something that happened in the month of the article, or hardly before."""
UNTIL = looked_for(r"jusqu'")
SINCE = looked_for(r"depuis\b|d'ici\b|jusqu'")
DATE_OPENING = looked_for(
    r"\W*(?:(?:pour|sur|durant|lors d[eu]|au cours d[eu]) ?(?:toute |l'ensemble (?:de )?|les )?)?(?:(?:en|le|fin|début|dès|au|à|ce|courant|mi|depuis|l') ?){0,2}"
)
"""All that may stand before a date that opens its sentence."""
MADE_UP_TO = looked_for(r"(?:\b(?:au|clos le|close le|arrêtée?s? le|achevée? le|terminée? le) |\bau)\Z")
"""Before a day on which accounts end."""
STAGE_OPENING = looked_for(
    r"\W*(?:(?:lors d|au moment d|à l'époque d)[^,;.:\ue00c]{3,50}?|à (?:l'époque|l'origine|sa création|son arrivée|ses débuts)),? "
    r"(?:(?:en|le|fin|début|au|à la fin de|de|il y a) ?){0,2}"
)
"""All that may stand before a date that opens its sentence with a stage of a company's life: "lors de sa reprise, en"."""
OPENS = looked_for(r"\b(?:ouvr|inaugur|install|implant)[a-zéè]+ (?:dès |en |le |fin |début |au )?\Z")
