# "Une jeune société liégeoise, Lumaro": before a name stand an article, nouns and adjectives, before these the word it
# hangs on, and between the names of a list what joins them.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words before names and between them."""

from __future__ import annotations

from builder.languages.beginnings import looked_for
from builder.languages.french.names import COMPANY_NOUNS, DEMONYMS

DETERMINER = r"(?:(?:(?:de |à |chez |avec |par |dont |en |celui de |celle de |ceux de )(?:l'|la |le |les |un |une )?|l'|la |le |les |un |une |des |du |d'|au |aux |son |sa |ses |leur |leurs |notre |cet |cette |ce )(?:ex-)?)"
_ADJECTIVE = (
    r"(?:[a-zà-ÿ]{2,16}(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|agne|ole|olle|ard|arde|ique|aque|oque|in|ine|ote|on|onne)s?|belges?|suisses?|russes?|"
    r"tchèques?|grecs?|turcs?|espagnols?|corses?|britanniques?|tricolores?|privée?s?|publi(?:c|que)s?|jeunes?|petite?s?|grande?s?|gros|grosses?|"
    rf"{DEMONYMS}|catalane?|texane?|basques?|monégasques?|auvergnate?|"
    r"principal|principale|principaux|historiques?|nouve(?:au|lle)|familiale?|familial|mondiale?|nationale?|local|locale|voisin|voisine|"
    r"célèbres?|discre(?:t|ète)|autres?|cotée?s?|spécialisée?s?|coopérati(?:f|ve)|industriel(?:le)?s?|anciens?|ancienne|ex-|régionale?|indépendante?|équipementier|premier|première|second|seconde|seul|seule)"
)
_NOUN = (
    rf"(?:{COMPANY_NOUNS}|géante?s?|mastodontes?|leaders?|acteurs?|groupes?|sociétés?|entreprises?|fonds|familles?|start-?ups?|sites?|majors?|banques?|enseignes?|marques?|"
    r"laboratoires?|ingénieure?s?|immunologiste|biologiste|chercheu(?:r|se)s?|entrepreneure?s?|entrepreneuse|investisseu(?:r|se)s?|actionnaires?|"
    r"[a-zà-ÿ]{3,14}eries?|chantiers? nava(?:l|ls)|offices?|régies?|syndicats?|mutuelles?|studios?|clubs?|ports?|collectifs?|constructeurs?|fabricants?|concurrente?s?|rivale?s?|partenaires?|clientes?|clients?|hôpita(?:l|ux)|hôtels|restaurants|cliniques|transports|chantiers|family office|"
    r"business angels?|fondat(?:eur|rice)s?|cofondat(?:eur|rice)s?|docteure?|professeure?|pharmacien(?:ne)?|agronome|médecin|frères?|sœurs?|épouse|époux|mari|femme|compagne|compagnon|fils|fille|cousine?|beau-frère|associée?s?|camarades?|complices?|amie?s?|copains?|copines?|collègues?|polytechnicien(?:ne)?s?|"
    r"ville|métropole|région|département|éditeurs?|équipementiers?|distributeurs?|opérateurs?|transporteurs?|assureurs?|cabinets?|chaînes?|"
    r"gestionnaire|plateforme|plate-forme|service|application|cloud|puces|brasserie|laiterie|coopératives?|supermarchés|hypermarchés|"
    r"d'investissement|d'assurance|de capital-risque|de capital-investissement|de gestion|d'ia|de puces|de distribution|de cosmétiques|de transport|d'énergie|du luxe|de la distribution|du cac 40|de l'énergie|de l'eau|de cliniques|d'assurances|automobile|alimentaire)"
)
_TRADE = r"[a-zà-ÿ-]{3,16}(?:iste|ier|ière|icien|icienne|eur|euse|trice|aire|cher|chère|logue)s?"
DESCRIPTOR = rf"(?:(?:{_NOUN}|{_TRADE})(?: (?:(?:de |d')[a-zà-ÿ-]{{2,20}}|en ligne|à domicile)){{0,2}}|{_ADJECTIVE})"
NOUNED = rf"(?:à |chez |de |pour |avec )?(?:l'|la |le |les )[a-zà-ÿ-]{{4,20}} (?:(?:{_ADJECTIVE}|[a-zà-ÿ]{{3,14}}(?:al|ale|aux|ique|if|ive|ier|ière|eur|euse|é|ée|és|ées)s?|d[e'][ ]?[a-zà-ÿ-]{{3,16}}) ){{0,2}}"
WORDED = r"[0-9a-zà-ÿœ' -]"
FIRM_AHEAD = rf"(?={WORDED}*+[\ue002\ue008])"
"""Asked before determiners and descriptors are read, which takes long: mere words lead to a company."""
END_AHEAD = rf"(?={WORDED}*+[«“\"]? ?\Z)"
"""The same, of mere words that lead to the end of what stands before a name."""
_LIES = r"(?:, (?:de|d'|à|près de|au|aux|(?:basée?s?|installée?s?|établie?s?|implantée?s?) (?:à|près de|en|au)) ?[\ue004][\ue005]*+(?=,| et\b))?"
"""Where the name before lies: "l'armement Dorval, de Lorient, et Vesta"."""
JOINT = (
    rf"{_LIES}(?:"
    r",? et, (?:[a-zà-ÿ']+ ){0,3}\ue00c\ue00d*+, |,? (?:et|ou|ainsi que|ainsi qu'|ou bien|puis|de même que|aux côtés|mais|avec|(?:suivi|accompagné|épaulé|rejoint|secondé|entouré)e?s?)(?: (?:encore|aussi|même|surtout|également|enfin|notamment|plus récemment|désormais))? "
    r"|, (?:puis |notamment |dont (?![\ue002\ue008][\ue003\ue009]*+ (?:est|a|était|avait|fait|possède|détient)\b))?| / | & )"
)
AND = r"\b(?:et|ou)\b(?: encore| aussi)?"
ARTICLES = r"(?:l'|la |le |les |du |de |d')?"
PREPOSITIONS = looked_for(
    rf"(?:^|[\s'(,]){END_AHEAD}"
    r"(?:d'|(?:avec|par|de|du|des|à|au|aux|chez|contre|pour|sur|face à|vers|envers|comme|tels? que|telles? que|selon|dont|en|dans|sans|"
    r"entre|auprès d[eu']|par rapport à|contrairement à|grâce à|outre|hors|sauf|via|sous|parmi|depuis|après|avant|malgré|notamment|aux côtés d[eu']|l'acquisition d[eu']|rival d[eu'])(?![a-zà-ÿ])) ?"
    rf"(?:{DETERMINER})?(?:{DESCRIPTOR} ){{0,3}}[«“\"]? ?\Z"
)
OPENINGS = looked_for(
    r"(?:^|[,;:.!?»\"(] ?|- |[\ue00c-\ue00f] ?|\b(?:et|ou|que|mais|car|or|si|quand|lorsque|où|puisque|comme|ainsi|aujourd'hui|désormais|puis|soit|alors|enfin|[a-zà-ÿ]+ment|aussitôt|depuis|hier|demain|soir|matin|dernier|dernière|prochain|il y (?:eut|avait|aura)) |qu'|lorsqu'|puisqu'|s')"
    rf"{END_AHEAD} ?(?:(?P<article>l'|la |le |les |un |une |son |sa |leur |notre |cette |ce |cet )?(?:{DESCRIPTOR} ){{0,4}})?[«“\"]? ?\Z"
)
RESUMES = looked_for(
    rf"(?:[,:»)]|\bque|\bdit|\bde chez|\bchez){END_AHEAD} ?(?:(?:l'|la |le |les |un |une )?(?:{DESCRIPTOR} ){{0,4}})?[«“\"]? ?\Z"
)
"""What stands before the subject of a sentence that opened with something else: "Basée à Dijon, Lumaro emploie"."""
AGENT = looked_for(r"\b(?:par|auprès d[eu]|aux côtés d[eu]) (?:[a-zà-ÿ'-]+ ){0,4}\Z")
"""Before a name that something else hangs on: in "soutenue par Vesta, valorisée" it is not Vesta that is worth it."""
