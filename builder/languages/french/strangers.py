# How French prose calls a company that is not the one it is about: by its nation, by its town, by what it is to the
# other. Whom these words mean is found among the names of the article.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for another company."""

from __future__ import annotations

import re

from builder.languages.french.names import DEMONYMS

_REF = r"\ue014\ue015*+"
_NAME = r"[\ue002\ue008][\ue003\ue009]*+"
_AT = r"(?:^[-« ]*|[,;:»] |\b(?:et|mais|que|car|or|si|quand|chez|face à|puis|selon|pour|par) |qu'|- )"
_OTHER = r"(?:concurrente?|rivale?|challenger|compétit(?:eur|rice)|homologue|maison[- ]mère)"
_VERB = (
    r"(?:a|est|en|ne|se|y|avait|aurait|vient|va|doit|peut|veut|fait|vaut|pèse|vise|table|mise|espère|prévoit|prépare|lève|ouvre|domine|détient|possède|dispose|"
    r"annonce|emploie|affiche|réalise|revendique|avance|garde|recrute|exploite|vend|fabrique|produit|construit|lorgne|grandit|reste|tient|[a-zà-ÿ]{3,}(?:ait|era|ira))\b"
)
_FOLLOWS = rf"(?=,? (?:qui|dont|lui|elle)\b| {_VERB}| [ns]'|, [a-zà-ÿ-]+é?e?,)"
STRANGER = re.compile(
    rf"{_AT}(?:"
    rf"(?P<ref>{_REF}(?: (?:de |d'|du )(?P<town>[\ue004\ue008])[\ue005\ue009]*+)?)(?P<named>, {_NAME}(?=,))?"
    rf"|(?<![\ue003\ue009\ue01e], )(?P<nation>(?:l'|le |la ){DEMONYMS})(?:(?=, (?!l[ea'] ?|un |une |des ))|{_FOLLOWS})"
    rf"|(?<![\ue003\ue009\ue01e], )(?P<rival>(?:l'|le |la |son |sa |leur |ce |cette )(?:(?:grande?|principale?|premi(?:er|ère)|gros(?:se)?|seule?|autre|éternel(?:le)?) )?{_OTHER}(?: [a-zà-ÿ-]+){{0,2}}?|(?:(?:le |la |l')(?:géante?|mastodonte|colosse|numéro un|leader|champion(?:ne)?)(?: [a-zà-ÿ-]+)? (?:de |d'|du )[\ue004\ue008][\ue005\ue009]*+)){_FOLLOWS}"
    r")"
    rf"|(?P<head>[\ue000\ue008])[\ue001\ue009]*+,? (?:(?!chez |et |ou |a |est )[a-zà-ÿ'-]+ ){{1,4}}?(?:de |d'|du )(?P<house>{_REF})"
)
"""Words for a company in the place of a subject, over masks; the group that matches says by what it is called."""
