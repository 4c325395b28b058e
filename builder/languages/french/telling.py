# How French press prose tells what it tells of companies: words that join, stand for a company, take a fact back.
# The rules themselves stand in relations_*.py; they are written with the word tables below.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that relation rules are made of, and words that say a thing is no plain fact."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.french.names import COMPANY_NOUNS, DEMONYMS, REFERRING_NOUNS
from builder.languages.french.unsaid import SALES_OF_A_PART
from builder.languages.telling import Marker
from builder.model.claims import Kind, Modality

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
DESCRIPTOR = rf"(?:(?:{_NOUN}|{_TRADE})(?: (?:de |d')[a-zà-ÿ-]{{2,20}}){{0,2}}|{_ADJECTIVE})"
NOUNED = rf"(?:à |chez |de |pour |avec )?(?:l'|la |le |les )[a-zà-ÿ-]{{4,20}} (?:(?:{_ADJECTIVE}|[a-zà-ÿ]{{3,14}}(?:al|ale|aux|ique|if|ive|ier|ière|eur|euse|é|ée|és|ées)s?|d[e'][ ]?[a-zà-ÿ-]{{3,16}}) ){{0,2}}"
WORDED = r"[0-9a-zà-ÿœ' -]"
FIRM_AHEAD = rf"(?={WORDED}*+[\ue002\ue008])"
"""Asked before determiners and descriptors are read, which takes long: mere words lead to a company."""
_END_AHEAD = rf"(?={WORDED}*+[«“\"]? ?\Z)"
"""The same, of mere words that lead to the end of what stands before a name."""
JOINT = (
    r",? et, (?:[a-zà-ÿ']+ ){0,3}\ue00c\ue00d*+, |,? (?:et|ou|ainsi que|ainsi qu'|ou bien|puis|de même que|aux côtés|mais|avec|(?:suivi|accompagné|épaulé|rejoint|secondé|entouré)e?s?)(?: (?:encore|aussi|même|surtout|également|enfin|notamment|plus récemment|désormais))? "
    r"|, (?:puis |notamment |dont (?![\ue002\ue008][\ue003\ue009]*+ (?:est|a|était|avait|fait|possède|détient)\b))?| / | & "
)

_LIKE_ADJECTIVES = (
    r"(?:fabri|revendi|indi|expli|communi|appli|prati|compli|dupli|criti|impli|répli|publi|convo|provo|invo|évo)que\b|(?:comm|dem|recomm)ande\b|"
    r"(?:g|reg|t|ret|has|bomb)arde\b|(?:achem|imag|dom|term|dess|raff|us|comb|dest|culm|décl|ru|exam|fasc|déterm|élim|illum|aff)ine\b|"
    r"(?:fonctio|rayo|abando|éto|do|so|conditio|perfectio|ambitio|actio|foiso|moisso|tâto|questio|mentio|positio|sanctio|collectio|additio|sélectio|statio|ordo|perso)nne\b|"
    r"(?:v|raff|cons|contr|is|imm|bric|survol|dés)ole\b|(?:cr|t)oise\b|(?:ap|bi|dépl)aise\b"
)
"""Verbs that end as adjectives of place do: in "l'entreprise fabrique" nothing is said of where it comes from."""
REFERRING = looked_for(
    rf"(?<![\w'-])(?:(?:(?<=\bdu )|(?<=\bau )|l'|la |le |cette |cet |ce |notre )(?:(?:jeune|petite?|nouvelle?|ex-) )?(?!maison[- ]mère)(?:{REFERRING_NOUNS})(?![\w-])"
    rf"(?: (?!{_LIKE_ADJECTIVES})(?:[a-zà-ÿ-]{{2,20}}(?:aise?|oise?|ienne?|éenne?|aine?|ande?|ole|arde|ique|ine|onne)|breton|gascon|belge|suisse|russe|tricolore|familiale?|cotée?)(?![\w'-]))?+"
    r"(?!(?: (?:de |d')[a-zà-ÿ-]{2,20}){0,2} (?:(?!(?:avec|par|pour|chez|dont|que|qui|depuis|comme|sans|contre|dans|sur|mais|car|face|puis|vers|entre) )[a-zà-ÿ-]{3,20} )?[\ue000\ue002\ue006\ue008])"
    r"|(?<!selon )(?<!que dit )(?:elle|il)(?= (?!y |faut|s'agit|est (?:vrai|clair|possible|temps|prévu|à noter|question|probable|difficile|important)|reste à|semble|convient|suffit|pleut|existe|va sans)(?:n'|ne |s'|se |en |a |est |y |[a-zà-ÿ]))"
    r"|(?P<we>(?:nous(?! (?:a|ont|avait|avaient|aura) )|on)(?= (?!a dit|sait|dit|peut dire|voit|trouve)[a-zà-ÿ])))",
)
PREPOSITIONS = looked_for(
    rf"(?:^|[\s'(,]){_END_AHEAD}"
    r"(?:d'|(?:avec|par|de|du|des|à|au|aux|chez|contre|pour|sur|face à|vers|envers|comme|tels? que|telles? que|selon|dont|en|dans|sans|"
    r"entre|auprès d[eu']|par rapport à|contrairement à|grâce à|outre|hors|sauf|via|sous|parmi|depuis|après|avant|malgré|notamment|aux côtés d[eu']|l'acquisition d[eu']|rival d[eu'])(?![a-zà-ÿ])) ?"
    rf"(?:{DETERMINER})?(?:{DESCRIPTOR} ){{0,3}}[«“\"]? ?\Z"
)
OPENINGS = looked_for(
    r"(?:^|[,;:.!?»\"(] ?|- |[\ue00c-\ue00f] ?|\b(?:et|ou|que|mais|car|or|si|quand|lorsque|où|puisque|comme|ainsi|aujourd'hui|désormais|puis|soit|alors|enfin|[a-zà-ÿ]+ment|aussitôt|depuis|hier|demain|soir|matin|dernier|dernière|prochain|il y (?:eut|avait|aura)) |qu'|lorsqu'|puisqu'|s')"
    rf"{_END_AHEAD} ?(?:(?:l'|la |le |les |un |une |son |sa |leur |notre |cette |ce |cet )?(?:{DESCRIPTOR} ){{0,4}})?[«“\"]? ?\Z"
)
CLAUSE = looked_for(
    r"[;:](?= )| - |,? (?:mais|tandis que|tandis qu'|alors que|alors qu'|bien que|bien qu'|même si|quand|lorsque|lorsqu'|puisque|puisqu'|contrairement à|contre|sans que|après que|avant que|et qui|tout en|"
    r"quoique|sauf que|or|car|parce que|parce qu'|malgré|en revanche|au contraire)(?=[ ']|(?<='))"
)

NEGATED = looked_for(r"\b(?:ne |n')(?:[a-zà-ÿ'-]+ ){1,4}?(?:pas|plus|jamais|aucune?|rien|guère)\b")

MARKERS: tuple[Marker, ...] = (
    Marker(
        Modality.DENIED,
        r"\b(?:aur(?:ais|ait|ions|iez|aient)|eût|eussent) (?:très bien |bien |aussi |même |également |sans doute )?(?:pu|dû|voulu|aimé|préféré|souhaité)\b",
        "Lumaro aurait pu racheter Vesta.",
        "Lumaro a pu racheter Vesta.",
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:n'|ne )(?:[a-zà-ÿ'-]+ [\x22«“]? ?){1,4}?(?:pas|plus|jamais|aucune?|rien|nullement|guère)\b(?! que| qu'| seulement| uniquement| simplement)",
        "Lumaro n'a pas levé 12 millions d'euros.",
        "Lumaro n'a levé que 12 millions d'euros.",
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:dément|démenti|démentent|nié|nie|refusé|refuse|refusent|failli|décliné|renoncé|renonce|abandonné|abandonne|écarté|écarte|exclu|exclut|rejeté|rejette|repoussé) (?:[a-zà-ÿ'-]+ ){0,4}?",
        "Lumaro a renoncé à racheter Vesta.",
        deed=True,
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:sans (?:avoir|que)|loin d'avoir|au lieu de|plutôt que de|faute de|aucune?|pas question de|pas de|pas d'|jamais eu)\b",
        "Sans avoir levé 12 millions d'euros, Lumaro avance.",
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:(?:perdu|perd)(?! (?:[a-zà-ÿ' ]{1,12} )?[\ue00a\ue012])|résilié|résilie|rompu|rompt|annulé|annule|mis fin à|met fin à|rupture)\b",
        "Lumaro a perdu un contrat avec Vesta.",
        deed=True,
    ),
    Marker(
        Modality.DENIED,
        r"\b(?:perte|fin|non-renouvellement|résiliation|rupture|arrêt|échéance) (?:d'un|du|de son|de sa|de leur|de l'|de la|d'une|de plusieurs|de deux|de ce) ?(?:principal |principale |gros |grosse |premier |première )?(?:contrats?|clients?|cliente|marchés?|commandes?|accord|partenariat)\b",
        "Lumaro souffre de la perte d'un contrat avec Vesta.",
    ),
    Marker(
        Modality.TARGET,
        r"\b(?:objectifs?|vise|visent|visait|visiez|visions|visons|visez|ambitionne|ambitionnent|ambition|(?<!la )cible(?! d)|espère|espèrent|seuil de rentabilité|point mort|espérait|espéraient|escompt[a-z]+|visaient|ambitionnait|tabl(?:e|ent|ons|ait|aient)(?: [a-zà-ÿ\ue00c\ue00d]{2,16}){0,3} sur|mise sur|doivent faire|doit faire|doit atteindre|doivent atteindre|(?:maint[a-zé]+|gard[a-zé]+|tien[a-z]*|met[a-z]*|fix[a-zé]+|affich[a-zé]+|au|vers le|sur le) (?:le )?cap des?|passer à|(?<!pour )atteindre|d'ici|viser|visant|à terme|à horizon|à l'horizon|budgète|cap chiffré|(?:s'est|se sont|s'était) fixée?s?|se fixe(?:nt)?)\b(?! à)",
        "Lumaro vise 30 millions d'euros de chiffre d'affaires en 2027.",
    ),
    Marker(
        Modality.TARGET,
        r"\b(?:aura|auront) (?:[a-zà-ÿ]+ )?(?:dépassé|franchi|atteint|doublé|triplé)\b",
        "Lumaro aura dépassé les 30 millions d'euros de chiffre d'affaires.",
    ),
    Marker(
        Modality.PLANNED,
        r"\b(?:prévoit|prévoient|prévoyait|prévue?s?|projette|projettent|s'apprête|s'apprêtent|compte (?:bien )?[a-zà-ÿ']+(?:er|ir|re)|comptent [a-zà-ÿ']+(?:er|ir|re)|entend|entendent|programmée?s?|va (?:aussi |également |bientôt |ainsi |prochainement |désormais )?[a-zà-ÿ']+(?:er|ir|re)|vont (?:aussi |également |bientôt )?[a-zà-ÿ']+(?:er|ir|re)|"
        r"devrait|devraient|doi(?:t|vent)(?! (?:son|sa|ses|leurs?|beaucoup|une (?:partie|part) de) )|devra|devront|projet de|projets de|en vue d[e'u]|sur le point de|attendue?s?|veut|veulent|souhaite|souhaitent|cherche à|cherchent à|promet de|en passe de|envisagent de signer|s'engage à|à venir)\b",
        "Lumaro prévoit d'ouvrir un bureau à Nantes.",
    ),
    Marker(
        Modality.PLANNED,
        r"\b(?:annonce|annoncé|annoncent|prépare|préparent|financer|financera|financeront|servir à|serviront à|servira à|permettr[a-zà-ÿ]+|consacr[a-zà-ÿ]+ à)\b[^.;]{0,60}?\b(?:ouverture|implantation|installation)s? ",
        "Lumaro annonce l'ouverture d'un bureau à Nantes.",
        "Lumaro fête l'ouverture d'un bureau à Nantes.",
    ),
    Marker(
        Modality.PLANNED,
        r"\b(?:prépar(?:e|ent|ait|er)|travaille(?:nt)? (?:à|sur)|planche(?:nt)? sur|s'attelle à|négocie(?:nt)?|négocier|peaufine(?:nt)?) (?:une |sa |la |leur |l'|son |un )(?:(?:nouve(?:lle|au)|prochaine?|premi(?:ère|er)|deuxième|seconde?|troisième|importante?|grosse?|future?) )?(?:levée|tour de table|augmentation de capital|introduction en bourse)\b",
        "Lumaro prépare une levée de fonds de 12 millions d'euros.",
        "Lumaro prépare l'avenir après une levée de fonds de 12 millions d'euros.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?:pourrait|pourraient|peut|peuvent|pourra|pourront|potentiellement|éventuel|éventuelle|éventuellement|cherche (?!à)|cherchent (?!à)|recherche des|courtise|prospecte|démarche des|en quête d|envisage|envisagent|envisager|envisagerait|réfléchit|réfléchir|étudie|étudient|étudier|explore|explorer|examine|examiner|hypothèse|hypothétique|si tout va bien|il faudrait|faudrait|peut-être|rumeurs?|rumeur|candidat(?:é|er|e)? (?:au|à la|à l')|soumissionn[a-zé]+|brigu(?:e|ent|ait|é)|lorgn(?:e|ent|ait)|convoit(?:e|ent|ait)|intention de|tenté[e]? de|songe|rêve|discussions?|discute(?:nt)? (?:d'|de |avec)|pourparlers|négoci(?:er?|ent|ait|aient|ations)|susceptible|théoriquement|intéressée? par|jusqu'à)\b",
        "Lumaro pourrait lever 12 millions d'euros.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?:(?:la presse|(?:les|des|certains|plusieurs) (?:médias|journaux|rumeurs|bruits|observateurs)|(?:la|une) rumeur|une dépêche|le bruit)(?: [a-zà-ÿ'-]+){0,3}? (?:annon|évoqu|prêt|donn|imagin|voy|vu |pari|spécul|préten|racont)[a-zà-ÿ]*|on (?:a |avait |l'a |l'avait |le |la |lui )?(?:dit|disait|donnait|prêtait|prêté|annonçait|croyait|imaginait|racontait))\b",
        "La presse a annoncé l'arrivée de Vesta au capital de Lumaro.",
        "Lumaro a annoncé à la presse l'arrivée de Vesta à son capital.",
    ),
    Marker(
        Modality.POSSIBLE,
        r"\b(?!(?:portrait|attrait|retrait|extrait|trait|distrait|abstrait|paraît|espérait|espéraient|tirait|tiraient)\b)[a-zà-ÿ]{2,}(?:rait|raient)\b|\b(?:aur|ser|fer|pourr|devr|voudr|ir|aimer|préférer|prendr|racheter|achèter|signer|lever|ouvrir)(?:ais|ions|iez)\b",
        "Lumaro lèverait 12 millions d'euros.",
        hearsay=True,
    ),
)

REPORTED = looked_for(
    r"\b(?:selon|d'après|à en croire|de source|de sources|au dire de|aux dires de|assure|affirme|affirmé|assuré|note que|revendique|croit savoir|croient savoir|estime|estimé par|rapporte|rapporté|indique|"
    r"confie|révélé|révèle|serait|auraient|aurait)\b"
)
AS_OF = looked_for(
    r"\b(?:à ce jour|actuellement|désormais|aujourd'hui|à l'heure actuelle|à présent|maintenant|au total|en tout|depuis (?:sa|son|ses|leur) (?:création|lancement|débuts|fondation|origine|naissance)|depuis ses débuts|depuis l'origine|jusqu'ici|jusqu'à présent|jusqu'à maintenant|pour l'instant|pour le moment|déjà|à date)\b"
)
ESTIMATED = looked_for(
    r"\b(?:estimée?s? (?:à|entre|autour)|selon (?:les|nos|des) estimations|estimations?|estime(?:nt)? à|estimée?s?|évaluée? à)\b"
)
LATELY = looked_for(r"\bces (?:tout )?(?:derniers jours|dernières heures|dernières semaines)\b|\bces jours-ci\b")
"""Said of something that happened in the month of the article, or hardly before."""
BARE_SUM = looked_for(r"[^.;]{1,40}?\b(?:millions?|milliards?)(?!\s+d[e'’])(?=\s|\Z)")
"""In "68 millions apportés par un fonds" the word after the scale is no thing that is counted."""
MEASURES = looked_for(
    r"\b(?:chiffre d'affaires|ventes|revenus|recettes|(?<!à )pertes?|bénéfices?|résultat|marge|ebitda|produit net|(?<!, )effectifs?|emploie(?:nt)?(?= [^.;]{0,60}\bcontre )|volumes?|(?:la barre|le cap|le seuil) d(?:es?|u)|marché(?= (?:[a-zà-ÿ]+ )?de \ue00a)|(?:l'action|le titre|le cours)(?= (?:a|perd|gagne|cède|recule|bondit|du|de)\b))\b"
)
SHARES = looked_for(
    r"\b(?:(?<![\ue00a\ue00b] )l'action|le titre|le cours|les actions|les titres|l'indice|les marchés|l'obligation)\b"
    r"(?![^.;:,]{0,25} (?:a été|est|sera|fut|avait été) (?:radiée?|retirée?|admise?|introduite?|cotée?)\b)"
)
"""Words for a price on an exchange; "à 12 euros l'action" says what one was sold at, a listing is an event."""
UNTIL = looked_for(r"jusqu'")
SINCE = looked_for(r"depuis\b|d'ici\b|jusqu'")
_PARTS = (
    r"(?:usines?|sites?|activités?|divisions?|branches?|filiales?|immeubles?|siège|brevets?|marques?|magasins?|boutiques?"
    r"|actifs|stocks?|ateliers?|entrepôts?|terrains?|fonds de commerce)"
)
_SHARES_OF = r"(?:parts|actions|titres|participation|[\ue012][\ue013]*+(?: du capital| des parts| des titres)?)"
_SO_MANY = r"[\ue00e\ue01c][\ue00f\ue01d]*+(?: [a-zà-ÿ-]+)? (?:de |d'|du )?"
PART_OF = looked_for(
    rf"(?:(?<!\w)(?:{_PARTS}(?: [a-zà-ÿ-]+){{0,2}}|{_SHARES_OF}) (?:de |d'|du )(?:la |le |l')?|{_SO_MANY})[\ue002\ue008]\Z"
)
"""Matches to the first sign of a company of which only a part is meant."""
CHANGED_HANDS = looked_for(
    r"\b(?:rachète|racheté|reprend|repris|acquiert|acquis|cède|cédé|vend|vendu|s'offre|s'est offert)(?:nt|e)? "
    rf"(?:(?!(?:à|au|aux|par) )[a-zà-ÿ'-]+ |[\ue00c\ue00d]+ ){{0,3}}?(?:(?P<name>[\ue002\ue008])|(?:son|sa|ses|une?) {_PARTS})"
)
"""A verb by which something is bought or sold, and what."""
AGENTS = r"[^,;:]{0,40}\bpar [^,;:]{3,60}, {PERSONS}, (?=(?:l'|la |le )?(?:[a-zà-ÿ-]+ ){0,4}[\ue002\ue008\ue014])"
"""Behind a participle that opens a sentence: by whom it was, put beside their trade, and then the company."""
SCARE = looked_for(r"[«“\"] ?[a-zà-ÿ-]+ ?[»”\"]")
DETERMINED = looked_for(r"\b(?:un|une|le|la|les|des|son|sa|ses|l'|cette|ce|du|au) ?[a-zà-ÿ]{3,}")
"""A noun with its article: a participle after it is its own."""
FUTURE = looked_for(
    r"\b(?!(?:sera|serra|opéra|caméra|agora|aura|para)\b)[a-zà-ÿ]{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|ttra|ttront)\b|\b(?!(?:environs|patrons|citrons|électrons|barons|larrons|chevrons|marrons|éperons|avirons|forgerons|bûcherons|vignerons|fleurons|perrons|jurons|neurons|escadrons|plastrons|parrains)\b)[a-zà-ÿ]{2,}rons\b|\b(?:sera|seront|(?:aura|auront)(?! (?:ainsi |déjà |donc |au total )?[a-zà-ÿ]+[éi]e?s? ))\b"
)

_HAVE = r"(?:a|ont|avons|avait|avaient|ait|aient|aura|auront|aurait|auraient|avoir|ayant)"
_ADV = (
    r"(?:(?:déjà|également|aussi|notamment|récemment|désormais|ainsi|bien|encore|enfin|officiellement|rapidement|en effet|d'ailleurs|par ailleurs|"
    r"à nouveau|de nouveau|elle-même|lui-même|toutefois|cependant|discrètement|finalement|seulement|à peine|tout juste|depuis|alors|même|aujourd'hui|actuellement|environ|quelque|près de|plus de|ensuite|au total|à ce jour|depuis peu|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce jour|cette année|cette semaine|réussi à|annoncé avoir|dit avoir|affirme avoir|assure avoir|indiqué avoir|su|pu|pour sa part|pour leur part|de son côté|de leur côté|lui aussi|elle aussi|eux aussi|lui|elle|dans la foulée|entre-temps|au passage|d'abord|aussitôt|tout de même|de même|pourtant|certes|en revanche|bel et bien|donc|longtemps|en outre|bien sûr|d'ores et déjà|dans le même temps|au préalable|en parallèle|parallèlement|naguère|un temps|jusqu'ici|jamais) ){0,3}"
)

_WHO = r"(?:, (?!par |dont |qui |puis |et )[a-zà-ÿ' \ue002-\ue005\ue008\ue009\ue00c-\ue011-]{3,60}?)"
_KIN = r"(?:(?:l'|le |la |son |sa |ses |leur |un |une )(?:[a-zà-ÿ-]+,? ){1,2})"
"""What stands between two people of a list: who the first is, whose kin the next one."""

WORDS = {
    "have": _HAVE,
    "adv": _ADV,
    "too": r"(?:,? (?:déjà|notamment|aussi|ainsi|également|aujourd'hui|désormais|par ailleurs|d'ailleurs|en outre|encore|toujours|régulièrement|depuis peu|de longue date|étroitement|entre autres|par exemple|surtout|chaque jour|depuis|actuellement|en particulier),?){0,2}",
    "when": r"(?:,? ?(?:(?:en|le|ce|cet|cette|au|à|dès|depuis|début|fin|dans|il y a|courant|l'an|la|mi-|pour|lors|à l'|l'|dès l'|depuis l') ?(?:[a-zà-ÿ']+ ){0,2})?{DATE},? ?)?",
    "raise": r"(?:lève|lèvent|lever|levé|levée|levés|lèvera|lèveront|lèverait|levait|levant|boucle|bouclent|boucler|bouclé|bouclera|réunit|réuni|réunir|obtient|obtenu|obtenir|décroche|décroché|décrocher|récolte|récolté|récolter|collecte|collecté|collecter|sécurise|sécurisé|sécuriser|finalise|finalisé|finaliser|clôture|clôturé|clôturer|reçu|reçoit|recevoir|engrange|engrangé|mobilise|mobilisé|rassemblé|rassemble|trouvé|réalisé|réalise|signe|signé|conclu|conclut|annonce|annoncé|empoché|empoche|recueilli|recueille|recueillir|attiré|attire|s'offre|chiffre|officialise|officialisé)",
    "raiseonly": r"(?:lève|lèvent|lever|levé|levée|levées|levés|lèvera|lèveront|lèverait|levait|levant|réunit|réuni|réunir|récolte|récolté|récolter|collecte|collecté|collecter|rassemblé|rassemble|empoché|empoche|recueilli|recueille|recueillir|mobilisé|mobilise)",
    "round": r"(?:(?:levées? de fonds|tours? de table|tours? de financement|augmentations? de capital|opérations? de financement|financements?(?! (?:bancaire|participatif))|levées?(?= (?:de|d'|en))|tour(?= (?:de|à|d'un montant de) \ue00a)|premier tour|deuxième tour|second tour|troisième tour|série [a-h]\b|amorçage|tour d'amorçage|pré-amorçage|seed|injection de capital|refinancement|méga-levée|mégalevée|collecte|apport|ticket))",
    "stage": r"(?:(?:de |d'|en |dit(?:e)? )?(?:série [a-h][0-9+]?|amorçage|pré-amorçage|démarrage|seed|pre-seed|pré-seed|late stage|growth|capital-risque|capital|fonds propres|croissance))",
    "valued": r"(?:valorisée?s?|évaluée?s?|estimée?s?)",
    "sales": r"\b(?:chiffre d'affaires|chiffres d'affaires|revenus?|ventes|recettes(?! (?:fiscales|publiques))|facturations?|produit net bancaire|ca(?![\w'])|volume d'affaires|prises? de commandes|revenus? annuels? récurrents?|volume de (?:primes|ventes)|primes (?:émises|encaissées|acquises|brutes)|cotisations (?:encaissées|émises|perçues|acquises)|arr)(?![\w])",
    "takings": r"(?:{@sales}|\b(?:ses|leurs|nos|les) (?:cotisations|primes|loyers|redevances|honoraires)\b(?! (?:versé|dû|due|payé|de départ|exceptionnel|de risque)))",
    "moved": r"(?:progress|augment|bondi|grimp|recul|baiss|chut|cr[uûoî]|hausse|tomb|doubl|tripl|quadrupl|décupl|multipli|gonfl|fléchi|diminu|plong|rebondi|stagn|stabilis|envol|accr[uo]|contract|fond|mont|redress|repli|culmin|inscri)[a-zà-ÿ]*",
    "staff": r"(?:personnes|salariés|salariées|collaborateurs|collaboratrices|employés|employées|équipiers|équipières|agents|effectifs|emplois|postes|ouvriers|ingénieurs|etp|équivalents temps plein|têtes|compagnons|soignants|permanents|associés-salariés|talents|membres|chercheurs|techniciens|cadres|professionnels|professionnelles|cdi|livreurs|conducteurs|sociétaires-salariés)",
    "ceo": r"(?:pdg|p-dg|p\.-d\.g\.|ceo|président-directeur général|présidente-directrice générale|président directeur général|présidente directrice générale|directeur général|directrice générale|dg(?!\w)|directeur exécutif|directrice exécutive|patronne|patron(?!n)|présidente? exécuti(?:f|ve)|présidente? et direct(?:eur|rice) générale?|(?:co-?)?gérante?+(?! (?:du |de la |de l'|des |d'une? |de (?:fonds|portefeuille|patrimoine|fortune|taxes)|associé|non )))(?! (?:adjointe?|déléguée?|associée?|des (?![\ue002\ue008])|du développement|de la communication|france|europe))",
    "exec": r"(?:(?:vice-)?président(?!-)e?(?: du directoire| du conseil(?: [a-zà-ÿ'-]+){0,2}| du comité [a-zà-ÿ]+)?|directeur général adjoint|directrice générale adjointe|directeur général délégué|directrice générale déléguée|dga|cfo|cto|coo|cmo|cso|drh|daf|dsi|directeur (?!général)[a-zà-ÿ]+|directrice (?!générale)[a-zà-ÿ]+|directeur (?:de |du |des |de la |de l'|d')[a-zà-ÿ' -]{3,40}?|directrice (?:de |du |des |de la |de l'|d')[a-zà-ÿ' -]{3,40}?|responsable [a-zà-ÿ' -]{3,40}?|secrétaire générale?|directeur|directrice|(?<!le )(?<!la )dirigeante?|chef [a-zà-ÿ' -]{3,30}?|cheffe [a-zà-ÿ' -]{3,30}?|administrat(?:eur|rice)|conseill(?:er|ère)|numéro deux|associée? fondat(?:eur|rice)|directeur|membre du directoire)",
    "people": rf"(?P<value>{{PERSON}}(?:{_WHO}?, {_KIN}?{{PERSON}}){{0,5}}(?:{_WHO}?,? et (?:à |de |d'|par )?{_KIN}?{{PERSON}})?)",
    "staffunit": r"(?:développeu(?:r|se)s|consultante?s|artisane?s|cuisini(?:er|ère)s|avocate?s|infirmi(?:er|ère)s|opérat(?:eur|rice)s de production|designers|informaticien(?:ne)?s|maçons|menuisi(?:er|ère)s|marins|navigants|vendeu(?:r|se)s|technicien(?:ne)?s|chauffeurs|couturières|journalistes|cheminots|horlogers|verriers|soudeurs|hôtesses|maroquiniers|sédentaires|dockers|tisserands|gens de mer|cdi\b|intermittents|mineurs de fond|personnes?|salariée?s?|collaborat(?:eur|rice)s?|employée?s?|équipi(?:er|ère)s?|agents?|emplois|postes|ouvri(?:er|ère)s?|etp|équivalents?(?: temps plein)?|têtes|compagnons|permanents|effectifs?|professionnel(?:le)?s|architectes|juristes|enseignante?s|format(?:eur|rice)s|charpentiers|ébénistes|boulang(?:er|ère)s|pâtissi(?:er|ère)s|travailleurs?|soignants|livreurs|ingénieurs)",
    "userunit": r"(?:utilisat(?:eur|rice)s?|abonnée?s?|téléchargements?|inscrite?s?|usagers?|adhérente?s?|sociétaires|assurée?s?|internautes|joueurs|visiteurs (?:uniques|mensuels|quotidiens|par)|foyers|voyageurs|passagers|consommateurs|conducteurs inscrits|comptes)",
    "ago": r"(?:en |il y a |dès |fin |début |depuis |le |au |à l'|courant )?",
    "founder": r"(?:co-?fondateurs?|co-?fondatrices?|fondateurs?|fondatrices?|créateurs?|créatrices?)",
    "former": r"(?:ancien(?:ne)?s?|ex|ex-)",
    "sector": r"(?:[a-zà-ÿ' -]{3,60}?)",
    "such": r"(?:,? ?(?:tels? que|telles? que|tels? qu'|telles? qu'|comme|dont|notamment|parmi lesquel(?:le)?s(?: figurent| on (?:compte|trouve|retrouve))?|parmi eux|parmi elles|à l'image d[eu]s?|à l'image d'|à l'instar d[eu]s?|comprenant|incluant|au premier rang desquel(?:le)?s|à commencer par|en particulier|: ?|figurent|comptent|on compte|on trouve|on retrouve|sont|se nomment|s'appellent|incluent|comprennent|citons)(?: (?:des |les )?(?:noms|références|géants|poids lourds|acteurs|grands noms|grands comptes|groupes|enseignes|marques|sociétés|entreprises)(?: [a-zà-ÿ]+){0,2} (?:comme|tels? que|telles? que))? ?)",
    "many": r"(?:[a-zà-ÿ'-]+ ){0,4}?",
    "aged": r"(?:, (?:{COUNT}|{DURATION})(?: à peine)?)?",
}
"""Word tables for relation rules; each is a pattern."""

BYSTANDERS = looked_for(
    r"\b(?:fonds|actionnaires?|investisseurs?|familles?|mutuelle|cabinet|banque|assureur|clients?|cliente|partenaires?|fournisseurs?|prestataire|analystes?|syndicat|"
    r"ministère|université|journal|agence|quotidien|institut|magazine|radio|chaîne|site|concurrente?s?|rivale?s?|rivaux|filiale|maison mère|musée|écoles?|lycée|hôpital|mairie|métropole|région|département|commune|tribunal|préfecture|propriétaires?|repreneurs?|acquéreurs?|vendeurs?)(?: [a-zà-ÿ'-]+){0,3},? (?:(?:l'|le |la )(?:[a-zà-ÿ-]+ ){0,2})?\Z"
)
"""Whoever is named so does not become the company spoken of."""
RIVALRY = looked_for(
    r"\b(?:(?<!autorité de la )(?<!droit de la )(?<!mise en )(?<!mettre en )concurrence|concurrents?|concurrentes?|rivaux|rivales?|rival|bataille|(?<!de )compétition(?! (?:automobile|sportive|équestre|cycliste|nautique))|disputée?|concurrentiel(?:le)?|encombrée?)\b"
)
"""A paragraph that says so goes on to name competitors."""
MARKET = looked_for(
    r"\b(?:(?<!place de )(?<!places de )marché|secteur|filière|industrie|segment|branche|dépenses|pays|état|monde|commerce|planète)\b"
)
"""What is worth or earns so much is then no company."""
ROUNDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    *((f"series {letter.upper()}", looked_for(rf"\bsérie {letter}\b")) for letter in "abcdefgh"),
    ("pre-seed", looked_for(r"\b(?:pré-amorçage|pre-seed|pré-seed)\b")),
    ("seed", looked_for(r"\b(?:amorçage|seed|financement de démarrage|tour de démarrage|table de démarrage)\b")),
    ("first", looked_for(r"\b(?:premier tour|première levée|premier financement)\b")),
    ("second", looked_for(r"\b(?:deuxième tour|second tour|seconde levée|deuxième levée)\b")),
    ("third", looked_for(r"\b(?:troisième tour|troisième levée)\b")),
)
"""(round, words for it)."""
ROUND_BEFORE = looked_for(r"\b(?:après|depuis|avant|suite à|succéd[a-zà-ÿ]+ à)(?: [a-zà-ÿ'-]+){0,6} ?\Z")
"""Before the name of a round that is not the one told: "trois ans après sa série A"."""
PREPOSITIONAL = looked_for(
    rf"[-«\" ]*(?:avec|après|grâce à|depuis|lors|face|parmi|en|dans|à|au|aux|pour|malgré|contrairement|selon|chez|d'après|sous|sur|par|dès|il y a|début|fin|pendant|outre|afin|avant|"
    rf"contre|sans|du|côté|(?:{COMPANY_NOUNS}|chaîne|maison|coopérative)(?= )|désormais|aujourd'hui|ainsi|également|déjà|historiquement|initialement|bien|toujours|très|plus|si|tout|à peine|d'abord|forte?|née?|fondée?|créée?|[a-zà-ÿ]+ée?s?)\b"
)
"""How a sentence opens whose subject comes after its first words."""
RESUMES = looked_for(
    rf"(?:[,:»)]|\bque|\bdit|\bde chez|\bchez){_END_AHEAD} ?(?:(?:l'|la |le |les |un |une )?(?:{DESCRIPTOR} ){{0,4}})?[«“\"]? ?\Z"
)
"""What stands before the subject of a sentence that opened with something else: "Basée à Dijon, Lumaro emploie"."""
DATELINE = looked_for(
    r"[A-ZÀ-Þ][\w' -]{1,30}(?: - (?:le )?\d{1,2}(?:er)? \w{3,9} \d{4}|, (?:le )?(?:\w+di )?\d{1,2}(?:er)? \w{3,9}\.?(?: \d{4})?)?(?: \([^)]{2,40}\))? ?[-–—] (?=[A-ZÀ-Þ«\"L])"
)
"""How a wire begins: place, date, agency and a dash; none of it is said of anybody."""
AFTERWARDS: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    (
        Modality.POSSIBLE,
        looked_for(
            r"[^.;]{0,25}?\b(?:est|sont|serait|seraient|reste|restent) (?:aussi |également |encore |déjà |toujours )?[«“\" ]*(?:à l'étude|envisagée?s?|en discussion|en négociation|en cours de négociation|possible|évoquée?s?)"
        ),
    ),
    (
        Modality.PLANNED,
        looked_for(
            r"[^.;,]{0,25}?\b(?:est|sont|doit|devrait|sera|seront) (?:prévue?s?|programmée?s?|attendue?s?|espérée?s?|visée?s?|annoncée?s? pour|ouvrir|être|ouverte?s?)|[^.;,]{0,12}?\b(?:ouvrira|verra le jour|sortira)"
        ),
    ),
    (
        Modality.DENIED,
        looked_for(
            r"(?:, (?:(?! mais )[^.;,]){3,60},)?,?(?:(?! mais | et | qui )[^.;,]){0,20}? (?:(?:ne |n')[a-zà-ÿ' ]{1,20}?\b(?:pas|plus|jamais|guère)\b"
            r"|(?:a été|est|sera) (?:annulée?|perdue?|abandonnée?|rompue?|écartée?|démentie?|enterrée?|exclue?|repoussée?)|a échoué|a capoté|a avorté|(?:a|ont) pris fin|s'est (?:achevée?|terminée?)|a expiré|est tombée? à l'eau)"
            r"|[^.;]{0,60}[;,] (?:mais |que |ce que )?(?:[^.;, ]+ ){1,3}(?:l'|(?:l'|les )?(?:a|ont) (?:poliment |aussitôt )?)?(?:refus(?:e|ent|é)|déclin(?:e|ent|é)|rejet(?:te|tent|é)|repouss(?:e|ent|é)|éconduit)e?s?\b"
        ),
    ),
)
"""What follows a noun and takes it back: "un bureau à Nantes est à l'étude"."""
BACKWARD = looked_for(r"\b(?:son|sa|ses|leur|leurs|elle|il|lui|celle-ci|celui-ci|cette|ce|cet)\b")
"""Words that point back to what the sentence before was about."""
DATE_OPENING = looked_for(
    r"\W*(?:(?:pour|sur|durant|lors d[eu]|au cours d[eu]) ?(?:toute |l'ensemble (?:de )?|les )?)?(?:(?:en|le|fin|début|dès|au|à|ce|courant|mi|depuis|l') ?){0,2}"
)
"""All that may stand before a date that opens its sentence."""
OWNER = r"[a-zà-ÿ]{3,}(?: [a-zà-ÿ-]+)? (?:de |d'|du (?:[a-zà-ÿ]+ )?|chez )(?:l'|la )?(?P<name>\ue002)[^,;:]{0,60}\Z"
"""A possessor before the words of a match: "les ventes de Lumaro"."""
_APPOSED_NOUN = rf"(?:\ue014\ue015*+|(?:un |une |l'|le |la )?(?:(?:petite?|grande?|jeune|gros|grosse|vieille|autre) )?(?:{COMPANY_NOUNS})\b(?: [^,;:]{{2,70}}?)?)"
ATTACHED = looked_for(
    r"(?<!anciens d')(?<!ancien d')(?<!anciens de )(?<!ancien de )(?<!ancienne de )(?<!ancienne d')(?<!transfuges d')(?<!transfuge d')(?<!transfuges de )(?<!transfuge de )"
    r"(?P<name>[\ue002\ue008])[\ue003\ue009]*+(?: ?\ue01e+)?"
    rf"(?:(?:, (?:{_APPOSED_NOUN}|[\ue00a-\ue013\ue018-\ue01d]+(?: [a-zà-ÿ' ]{{2,30}})?))?,? (?:qui|dont)\b[^,;:]*|, (?:forte?|[a-zà-ÿ-]+(?:é|u|is)e?) [^,;:]*? et (?:dont|qui) [^,;:]*|, (?:lui|elle|eux)-mêmes? [^,;:]*|(?P<bare>, )(?:{_APPOSED_NOUN}[ ,] ?|[a-zà-ÿ-]+(?:é|u|is)e? [^,;:]{{2,60}} et )?)\Z"
)
"""The words before a match that say a thing of the company just named: "Lumaro, qui emploie", "Lumaro, valorisée".

What it is may stand between: "Lumaro, une PME de Dole qui emploie", "Lumaro, le brasseur fondé".
"""
AGENT = looked_for(r"\b(?:par|auprès d[eu]|aux côtés d[eu]) (?:[a-zà-ÿ'-]+ ){0,4}\Z")
"""Before a name that something else hangs on: in "soutenue par Vesta, valorisée" it is not Vesta that is worth it."""
_IS_OR_WAS = r"(?:(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ )?été|est|sont|fut|furent|était|étaient)(?: (?:elle-même|lui-même|[a-zà-ÿ]+ment|désormais|aujourd'hui))?"
SET_APART = looked_for(
    r"(?P<name>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+(?: ?\ue01e+)?"
    rf"(?:, (?!et |ou |où |mais |puis |dont (?!le siège )|que |qu')(?:(?!un |une |son |sa |ses |leur )[^,;:\ue000]{{3,90}}|(?:une? |la |le |l')?(?:{COMPANY_NOUNS}) [^,;:\ue000]{{3,90}})(?:, (?!et |ou |mais |puis |un |une |son |sa |ses |leur )[^,;:\ue000]{{3,60}})?,| (?:de |d'|du )[\ue004\ue008][\ue005\ue009]*+(?: ?\ue01e+)?) {_IS_OR_WAS} \Z"
)
"""A company, words put beside it and a verb whose participle is said of it: "Lumaro, spécialiste du bois, a été "."""
DESCRIBED = looked_for(
    r"(?P<name>[\ue002\ue008])[\ue003\ue009]*+(?: ?\ue01e+)?, [a-zà-ÿ-]+(?:é|u|is)e?s? [^,;:]{2,50}, (?:quelque |environ |près de |plus de )?\Z"
)
"""A company and a participle that says what it is, behind which its figures stand: "Vesta, créée en 2009 à Metz, "."""
APPOSED = looked_for(r"(?:dont le siège|forte?s? (?:aujourd'hui |désormais )?de|[a-zà-ÿ-]+(?:é|u|is)e?s?)\b")
"""How words begin that are put beside a name behind a comma."""
PLURAL_TOLD = looked_for(
    r"\b(?:(?:co-?)?fond|cré|lanc|bas|install|domicili|implant|établ|dirig|présid|emmen|pilot|mont|n)(?:é|i)e?s\b"
)
WE_ARE = looked_for(
    r"\ue016\ue017*+ (?:sommes|avons été|étions) (?:[a-zà-ÿ]+ment |aujourd'hui |désormais |toujours )?\Z"
)
PLURAL_NAME = re.compile(r"(?:[Ll]es |\w+[sx] \w)")
SOURCE = looked_for(r"\b(?:selon|d'après|à en croire|de sources?)\b")
"""Somebody is named, or hinted at, who says so: then a conditional is reported, not merely possible."""
RELATIVE = looked_for(r"(?:qui|dont|où|elle|il|[\ue014\ue016])")
PRICED = (
    r"(?:, (?!et |qui |dont |mais )[^,;.:\ue00a]{3,60},)?,? (?:pour|contre|moyennant) (?:environ |près de |plus de |quelque )?"
    r"(?:{MONEY:money}|(?:un|son) (?:premier )?(?:contrat|marché|accord|bail)(?: (?:de |d'une durée de |sur )?{DURATION:lasting})?(?:,? (?:d'un montant de|d'une valeur de|évalué à|estimé à|de|et) {MONEY:money})?)"
)
LEADS = looked_for(r"(?:et|mais|où|puis|car|or|qui|que|dont) (?!que )")
FINITE = looked_for(r"\b(?:a|ont|est|emploie)\b")
"""A verb after a comma: a clause of its own."""
BEGINS = looked_for(r"(?:^|, |[;:] |que |et )(?:(?:l'|le |la |les )(?:[a-zà-ÿ-]+ )?)?\Z")
"""What stands before the name a clause begins with."""
ANNOUNCED = (
    (Kind.EXECUTIVE, r"\bles {COUNT:count} dirigeants(?: (?:de |d')(?={CO:subject}){CO})?"),
    (Kind.FOUNDER, r"\bles {COUNT:count} (?:co-?)?fondateurs(?: (?:de |d')(?={CO:subject}){CO})?"),
)
"""People announced by their number: "les trois dirigeants de Lumaro"."""
AND = r"\b(?:et|ou)\b(?: encore| aussi)?"
ARTICLES = r"(?:l'|la |le |les |du |de |d')?"
RETRACTS = looked_for(
    r"[-« ]*(?:rien de (?:tout )?(?:cela|ceci|ça)\b|il n'en (?:est|sera|fut) rien|aucune? de ces |(?:que des|de pures|pures?|simples?) rumeurs?\b|(?:c'est |tout cela est )?(?:totalement |tout simplement |complètement )?(?:faux|inexact)\b ?[.!,]|(?:une )?pure invention\b"
    r"|(?:le groupe|la société|l'entreprise|la direction|la famille|la start-up|l'intéressée?|les intéressés|la marque|elle|il|tous|les deux)(?:,? (?!ne |n')[a-zà-ÿ]+){0,2} (?:dément(?:ent)?|nie(?:nt)?|réfute(?:nt)?|s'en défend|a démenti|ont démenti)\b(?! (?:que|avoir)))"
)
THIS_COMPANY = looked_for(
    rf"\b(?:cette|cet|ce) (?:petite? |grosse? |jeune |vieille |discrète? )?(?:{COMPANY_NOUNS})\b"
    r"|^[-« ]*(?:la cible|les (?:vendeurs|cédants)|le (?:vendeur|cédant))\b"
    rf"|\b(?:la|l'|le|sa) ?(?:nouvelle |future |ex-)?(?:{COMPANY_NOUNS}) (?:acquise?|rachetée?|reprise?|absorbée?|cible|cédée?)\b"
    r"|\b(?:sa|la) (?:nouvelle |future |désormais )?(?:filiale|maison[- ]mère|cible|proie|recrue)\b(?! (?:de |d'|du ))"
    r"|\b(?:l'opération|la transaction|le rachat|la reprise|l'acquisition|cette (?:opération|acquisition|reprise|transaction)|ce rachat) (?:lui |leur )?(?:apporte|ajoute|amène|fait entrer|représente)\b"
)
SELLERS = looked_for(r"[-« ]*(?:les (?:vendeurs|cédants)|le (?:vendeur|cédant))\b")
"""How a paragraph begins that goes on about what has just been bought."""
_TO_OPEN = r"(?:ouvrir|démarrer|entrer en (?:service|production|fonction|activité)|voir le jour|être (?:inaugurée?|livrée?|mise? en service|prête?|opérationnel(?:le)?|achevée?|terminée?|ouverte?))"
_WILL_OPEN = r"(?:ouvrira(?! (?:le dimanche|le soir|plus |aussi |ses portes au))|démarrera|entrera en (?:service|production|fonction|activité)|verra le jour|sera (?:inaugurée?|livrée?|mise? en service|prête?|opérationnel(?:le)?|achevée?|terminée?))"
UNOPENED = looked_for(
    rf"(?: (?:de |d'|du )(?:la |l')?[\ue002\ue008\ue014][\ue003\ue009\ue015]*)?(?:,? qui (?:devait|devrait|doit|devra) (?:initialement |d'abord |enfin |y )?{_TO_OPEN}|,? (?:qui )?(?:encore |toujours )?en (?:travaux|chantier|construction)\b(?: depuis)?"
    rf"|(?:,[^,;.:]{{3,80}},)? (?:{_WILL_OPEN}|n'(?:ouvrira|entrera en)|ne (?:tournera|démarrera|produira|verra le jour|sera (?:prête?|opérationnel(?:le)?|achevée?|inaugurée?|livrée?)) (?:pas|guère|qu)))"
)
TO_BE = looked_for(r"\bfuture?s?\b")
NEWCOMERS = looked_for(r"\b(?:nouve(?:aux|lles)|futurs|futures|supplémentaires|anciens|anciennes)\b")
WENT_OUT = looked_for(
    r"(?:, (?:elle|lui|de son côté|quant à (?:elle|lui)),)? (?:(?:est|était) sortie?\b|sort (?:du|de)\b|sortira (?:du|de)\b|se (?:retire|désengage)|s'est (?:retirée?|désengagée?)|quitte le capital"
    r"|a (?:quitté le capital|(?:vendu|cédé|revendu) (?:sa part|ses parts|sa participation|ses titres|ses actions)))"
)
THE_LATTER = looked_for(r"[-« ]*(?:celle-ci|celui-ci|cette dernière|ce dernier)\b")
BRINGS_IN = looked_for(
    r"\b(?:rach|acqui|repris|reprend|repren|reprise|absor|fusion|s'offr|s'est offert|empar|mis la main|met la main|emplette|achat|achèt|acheté|filiale|emparé|apparti|apparten|maison[- ]mère)[a-zà-ÿ]*|\bà nous\b(?= depuis| désormais|[.,;!]|$)"
)
_SITE = r"(?:usines?|sites?|ateliers?|bureaux?|agences?|entrepôts?|laboratoires?|magasins?|boutiques?|antennes?|plateformes?|ferme|fonderie|centre|dépôt|succursale|filiale|branche|division|station|mine|carrière|abattoir|restaurant|hôtel|crèche|chantier(?! nava)|établissement)"
_LOAN = r"(?:prêts?|emprunts?|subventions?|aides?|crédits?|dettes?|lignes? de crédit|obligations?|garanties?|avances?|dividendes?|amendes?|dépenses?|investissements?|pertes?|provisions?|indemnités?)"
_DEAL = r"(?:accords?|contrats?|marchés?|projets?|chantiers?|opération|transaction|rachat|cession|coûts?|préjudices?|dégâts|travaux|factures?|devis|plan|commandes?|terrain|immeuble|bâtiment|usine|site|patrimoine|fortune|pertes?|dette)"
JOINED_CLAUSE = looked_for(
    r"(?: et|, tandis que|, alors que) (?:l'|la |le )?(?P<name>[\ue002\ue008][\ue003\ue009]*)(?:, [^;:.]{3,140}?,)? (?:a|avait|vient|devait|doit|lève|emploie|vise|compte|affiche|réalise|revendique)\b(?:(?! et [\ue002\ue008])[^;:.])*\Z"
)
ONE_SITE = looked_for(
    rf"[-«, ]*(?:(?:ici|là|là-bas|sur place|à elle seule|à lui seul),? |(?:dans|sur) (?:ce(?:t|tte)?|son|sa|l'|le|la) ?(?:seule? |nouve(?:l|au|lle) |future? |vieille? |vieux )?{_SITE}\b)"
)
"""How a clause begins whose figures are one site's: "Dans son atelier de Dole, elle emploie"."""
FIGURES_OF_OTHERS = {
    Kind.PRODUCT: looked_for(
        r"\b(?:se sert|se servent|se servait|utilise|utilisent|recourt|recourent|adopte|adoptent|achète|achètent|loue|louent|s'équipe|s'équipent)\b[^.;:]{0,60}$"
    ),
    Kind.OFFICE: looked_for(
        r"\bsiège(?: social| mondial)?(?: (?:de |d'|du |des )(?:la |l')?[\ue002\ue008\ue014][\ue003\ue009\ue015]*+)? (?:est|reste|sera|a été) (?:désormais )?$"
        r"|\b(?:cédé|vendu|revendu|cède|vend|revend|cédera|vendra|fermé|quitté|abandonné|renonc[a-zé]+ à|vente|cession|rachat|acquisition)"
        r" (?:[a-zà-ÿ]+ )?(?:de |du |d')?(?:son |sa |ses |leurs? |l'|la |le |les |une? |des |nos |[\ue00e\ue018\ue01c\ue01a][\ue00f\ue019\ue01d\ue01b]*+ |(?:deux|trois|quatre|cinq|six|plusieurs|quelques) )?(?:de (?:ses|nos|leurs) )?(?:\d+ )?$"
    ),
    Kind.HEADQUARTERS: looked_for(
        r"\b(?:déménag[a-zé]+|transf[a-zéè]+|déplac[a-zé]+|quitt[a-zé]+|maintenir|maintiendra|conserver|garder|laisser) (?:son |le |leur )?$"
        r"|\b(?:reçu|reçoit|rendu|rend|invité|invite) [^.;:]{0,40}\bau $"
    ),
    Kind.HEADCOUNT: looked_for(
        rf"(?:^[-« ]*|, )(?:l'|la |le |les |cette |ce |toute la )(?:marché|secteur|filière|industrie|branche|profession|métier|région|département|bassin|concurrence)s?\b|\b(?!filiale (?:(?!de |d'|du |des )[a-zà-ÿ-]+ )?[\ue002\ue008]){_SITE}(?: (?!{_SITE}\b)[^.;:, ]+){{0,6}}?(?: \ue01e+)?,?(?: [^.;:,]{{3,40}},)?(?: qui| où travaillent| où|)(?: (?:y|en|lui|elle))?(?: [a-zà-ÿ]+ment)? ?(?:et )?$"
        r"|\b(?:repren[a-zé]+|reprend[a-zé]*|repris|reprise|réembauch[a-zé]+|sauv[a-zé]+|sauvegarde) (?:[a-zà-ÿ]+ )?(?:de |d')?(?:[\ue00e\ue018\ue01c][\ue00f\ue019\ue01d]*+ ?(?:des|de ses|de leurs|sur(?: les| ses)?) )?$"
    ),
    Kind.ACQUISITION: looked_for(
        rf"\b(?:celle|celui|{_SITE}|immeuble|terrain|locaux|bâtiment|brevets?)(?: (?:de |d'|du |à )(?:la |l')?(?:[\ue004\ue008][\ue005\ue009]*+|[a-zà-ÿ-]+)){{0,2}} $"
    ),
    Kind.VALUATION: looked_for(
        rf"\b{_DEAL}\b[^.;:]{{0,60}}\b(?:évaluée?s?|estimée?s?|chiffrée?s?)(?: [a-zà-ÿ]+)? (?:à|entre|autour de) (?:[a-zà-ÿ']+ ){{0,2}}$"
        r"|\b(?:contrat|marché|commande|chantier|projet|parc|programme|mission|participation|parts?|tranche|lot|terrain|bâtiment|immeuble|machine|amende|pénalité|stock|brevet|opération|transaction|cession|vente|accord|appel d'offres|filière|secteur|licence|l'ensemble|le tout|cela|ça)s?\b[^.;:]{0,60}\b(?:vaut|vaudrait|vaudra|pèse|pèserait|tournerait)(?: [a-zà-ÿ']+){0,3} $"
    ),
    Kind.FUNDING_ROUND: looked_for(
        rf"\b{_LOAN}(?: [a-zà-ÿ'-]+){{0,3}} (?:de |d'|à )$"
        r"|\b(?:travaux|chantier(?! nava)|usine|rénovation|construction|installation|association|fondation)\b[^.;:]{0,60}$"
    ),
    Kind.INVESTOR: looked_for(
        rf"\b{_LOAN}\b[^.;:,]{{0,40}}(?:,? (?:de |d'un montant de |à hauteur de ))?$"
        r"|(?:^[-« ]*|, )(?:le |la |les |l'|ce |cet |cette |ces )(?:terrain|bâtiment|immeuble|entrepôt|site|parc|brevet|licence|marché|secteur|chiffre d'affaires|journal|stade|aéroport|port|navire|logement)s?\b[^.;:]{0,50}$|\bmarchés?\b[^.;:]{0,60}(?:jusqu'(?:ici|alors|à présent)|auparavant|naguère) $|\bparts? de marché $"
        r"|\b(?:chiffre d'affaires|ventes|revenus|recettes)\b[^.;:]{0,60}, dont $"
    ),
    Kind.TOTAL_RAISED: looked_for(rf"\b{_LOAN}(?: [a-zà-ÿ'-]+){{0,3}} (?:de |d'|à )$"),
    Kind.USERS: looked_for(
        r"\b(?:associations?|syndicats?|collectifs?|fédérations?|amicales?|ong|comités?|avocate?s?|partis?|élus?|le pays|le marché|le secteur|la filière)\b[^.;:]{0,60}$"
    ),
    Kind.REVENUE: looked_for(
        rf"\b(?:l'action|le titre|le cours)\b|\b(?:dette|{_LOAN}|trésorerie|bénéfices?|résultat|marge|objectif|budget) (?:[a-zà-ÿ'-]+ ){{0,5}}$"
        rf"|{SALES_OF_A_PART}"
    ),
}
"""To the end of the words before what a rule matches, or before its figure."""
CHANGE_OF_SALES = looked_for(
    r"\b(?:perdu|perd|perdra|coûté|coûte|coûtera|coûterait|gagné|gagner|retirera|retire|retiré|ajoute|ajoutera|ajouté|manque|manqué|amput[a-zé]+|priv[a-zé]+|économis[a-zé]+|équivalent|hausse|baisse|recul|chute)(?: à [\ue002\ue008\ue014][\ue003\ue009\ue015]*)?(?: (?!un |une |son |sa |le |la )[a-zà-ÿ'-]+){0,4} ?(?:de |d')?$"
    r"|\bseuil (?:de rentabilité|d'équilibre)\b[^.;:]{0,60}$"
)
"""To the end of the words before a sum of sales that is what was lost or gained, or what would be enough."""
_OF_A_TOTAL = r"[^.;:]{0,60}?,? (?:pour|sur) un (?:total|ensemble) (?:de |d')(?:[a-zà-ÿ']+ ){0,3}"
_IN_SIGHT = r"(?: (?:de |d')[a-zà-ÿ' ]{3,40}?)? (?:en ligne de mire|dans (?:le|son|leur) viseur|en point de mire|à portée de main)\b"
_WHOLE = r"au total|en tout|tous sites confondus|dans le monde|à travers le monde|à l'échelle (?:mondiale|du groupe)|au niveau mondial|dans l'ensemble du groupe"
FOLLOWED = {
    # "23 des 31 salariés gardent leur poste": those of a firm somebody takes over
    Kind.HEADCOUNT: looked_for(
        r" chez [\ue002\ue008]| (?:qui )?(?:gard|conserv|retrouv|sauv|perd)[a-zè]*(?:nt|ra) (?:leur|un) (?:poste|emploi|travail)"
        r"|,? (?:qui )?(?:sont|seront|ont été|étaient) (?:repris|licencié|réembauché|transféré)"
        rf"|{_OF_A_TOTAL}[\ue00e\ue018\ue01a\ue01c]"
        rf"|(?! (?:{_WHOLE}))[^.;:\ue00a\ue00e\ue018\ue01a\ue01c]{{0,60}}?(?:,| et|, et|, pour|, soit) (?:près de |environ |quelque |plus de |une )?[\ue00e\ue018][\ue00f\ue019]*+ (?:{_WHOLE})"
        r"| (?:à|au|en) [\ue004\ue008][\ue005\ue009]*+(?:,| et) (?:une |près de |environ |quelque )?[\ue00e\ue018][\ue00f\ue019]*+ (?:autres )?(?:à|au|en) [\ue004\ue008]"
    ),
    Kind.USERS: looked_for(rf",? (?:au sein|chez) (?:de )?(?:son|sa|leur|l'|[\ue002\ue008])|{_IN_SIGHT}"),
    Kind.INVESTOR: looked_for(
        r"(?:(?<=dans)|[^.;:,]{0,30}? dans) (?:les |des |ses |plusieurs |quelques |[\ue00e\ue018\ue01a\ue01c][\ue00f\ue019\ue01b\ue01d]*+ ?)(?!sociétés? |entreprises? )[a-zà-ÿ]"
    ),
    Kind.CLIENT: looked_for(
        r"[^.;:]{0,60}?,? (?:a|ont|avait) (?:échappé|filé|été (?:remporté|raflé|emporté|gagné|perdu|attribué à)e?s?)\b"
    ),
    Kind.REVENUE: looked_for(
        rf"{_IN_SIGHT}"
        r"| (?:supplémentaires?|additionnel(?:le)?s?|perdue?s?|de plus|en moins|de moins)\b"
        r"|[^.;:]{0,70}\b(?:fois (?:notre|la nôtre|le nôtre)|notre taille|(?:fois )?plus (?:gros|grand)(?:se|e)?s? que nous)\b"
        rf"|{_OF_A_TOTAL}\ue00a"
    ),
    Kind.OFFICE: looked_for(
        r" chez (?:le |la |l')?(?:[a-zà-ÿ-]+ )?[\ue002\ue008]|(?:, [^.;:,]{3,45},|[^.;:,]{0,15}) (?:a |ont |avait |est |sont |a été |ont été )(?:définitivement )?(?:fermée?s?|cessé|liquidée?s?|cédée?s?|vendue?s?)\b"
    ),
    Kind.FUNDING_ROUND: looked_for(
        r" (?:de |d')(?:commandes|précommandes|ventes|aides?|subventions?|prêts?|dettes?|dons|économies|contrats|pertes|bénéfices?|chiffre d'affaires|revenus|promesses|crédits?|impôts?|amendes?|travaux)\b"
    ),
}
"""What follows a match and makes it something else: a plant that closed, a sum of orders."""
INTENDED = {
    Kind.OFFICE: looked_for(
        r"(?<!vient d')(?<!vient de )(?<!viennent de )(?<!viennent d')\b(?:financer|construire|bâtir|édifier|implanter|ouvrir|installer|créer|inaugurer|étudier|étudié|envisager|projeter|chercher|prévoir|servir à|aménager|destinée?s? à|prépare|préparent|projette|projettent|planifie|planifient|étudie|étudient|envisage|envisagent|vise|visent|veut|veulent|(?:ira|iront|serviront|servira|consacrée?s? en partie|destinés) à|investi(?:t|r|ra|ssent)(?: [^.;:]{1,40}?)? dans|candidate?s? à|en quête de|en quête d')"
        r" (?:[a-zà-ÿ]+ ){0,2}?(?:un|une|son|sa|ses|des|de|d'|deux|trois)(?: (?:[a-zà-ÿ]+ ){0,2})?$|\b(?:future?s?|prochaine?s?|projet d[e']) ?$"
    ),
}
"""To the end of the words before a match that make it a plan."""
OPENS = looked_for(r"\b(?:ouvr|inaugur|install|implant)[a-zéè]+ (?:dès |en |le |fin |début |au )?\Z")
FINANCIERS = looked_for(
    r"(?:[Ff]amille|[Ff]onds|Banque|Caisse|Crédit)\b|.*\b(?:Capital|Partners|Ventures|Venture|Invest|Investissements?|Participations?|Equity|Gestion|Amorçage|Fund|Angels)\Z"
)
ONE_OF_THEM = looked_for(
    r"(?: ?\ue01e+)?, (?:(?:déjà|aussi|également|lui-même|elle-même|par ailleurs|désormais|depuis peu|un temps) )?(?:(?:le|la|un|une|son|sa|leur|notre|l'une? de[s ]|une? d[ue]s?|l'autre) ?(?:ses |leurs |nos )?|l')?(?:(?:premi(?:er|ère)|principale?|grande?|nouve(?:au|lle)|plus|gros(?:se)?|autre|ancien(?:ne)?|fidèle|historique) ){0,2}"
    r"(?:client|cliente|partenaire|allié|alliée|fournisseur|fournisseuse|sous-traitant|prestataire|distributeur|distributrice|actionnaire|investisseur|concurrent|concurrente|rival|rivale|challenger|donneur d'ordres|acheteur|abonné|abonnée|chef de file|filiale|maison mère|associé)(?![\w-])"
    r"|(?: ?\ue01e+)?, l'une? (?:de|des) (?:ses|leurs|nos)? ?[a-zà-ÿ]+"
)
REGION = looked_for(
    r"[\ue004\ue008][\ue005\ue009]*+, (?:au|aux|en|dans (?:le |la |les |l'))(?: nord| sud)? ?(?P<region>[\ue004\ue008])[\ue005\ue009]*+(?!,? (?:et|ou) (?:à la |au|aux|en|dans)\b)(?!, (?:au|aux|en)\b)"
)
PLACED = looked_for(r" ?(?:de |d'|du )(?=[\ue004\ue008])")
LABELLED = looked_for(
    r"[-•« ]*(?:(?:(?:regardez|prenez|voyez|voyons|prenons) )?(?:l'|la |le |les )?(?P<name>[\ue002\ue008])[\ue003\ue009]*+(?: ?\ue01e+)?(?:,[^:;]{2,110})? ?:"
    r"|(?:chez|du côté d[eu]|côté|quant (?:à|au|aux)) (?:[a-zà-ÿ'-]+ ){0,4}?(?:l'|d')?(?P<beside>[\ue002\ue008])[\ue003\ue009]*+,) ?"
)
WOMANS_OFFICE = looked_for(
    r", (?:la |une )(?:[a-zà-ÿ]+ et )?(?:co-?)?(?:fondatrice|directrice|présidente|patronne|dirigeante|gérante|créatrice|cheffe)\b"
)
