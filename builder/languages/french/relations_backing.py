# How French prose says who puts money into a company, and who works with it.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors and partners."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

BACKING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "round-led-by",
        Kind.INVESTOR,
        ("men", "condui", "pilot", "emmen", "tour", "levée", "série", "souscri", "opération", "financ"),
        r"\b(?:tour|tour de table|levée|levée de fonds|opération|financement|série [a-h]|augmentation de capital|amorçage|investissement|millions d'euros|{MONEY}|{DATE}){~90}\b(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|orchestrée?|codirigée?|co-dirigée?|financée?|soutenue?)s?(?:,? [a-zà-ÿ']+){0,3}?(?: {PERCENT}| {MONEY})?,? par (?P<value>{BACKERS}(?:(?:, [a-zà-ÿ][^,;.:]{3,60},?)?,? (?:et|puis) (?:[a-zà-ÿ']+ ){0,5}?par {BACKERS})?)",
        says=(
            (
                "Lumaro boucle une levée de fonds de 7 millions d'euros, menée par Mirande Capital.",
                "Lumaro: Mirande Capital",
            ),
            (
                "Le tour de Lumaro est conduit par le fonds parisien Mirande Capital, aux côtés du zurichois Albis Partners et de Crédis.",
                "Lumaro: Mirande Capital; Albis Partners; Crédis",
            ),
        ),
        silent=("L'opération de Lumaro, menée par des chercheurs, avance.",),
        qualifiers=(("lead", True),),
        of_round=True,
    ),
    Relation(
        "raised-from",
        Kind.INVESTOR,
        ("auprès", "participation", "soutien", "appui", "côtés", "concours", "tour", "levée", "os avec", "ars avec", "€ avec", "$ avec"),
        r"(?:{@round}|{@raiseonly}|tour|opération|capital|{MONEY} levés|levé){~80}\b(?:auprès d[eu]s?|auprès d'|avec la participation d[eu]s?|avec la participation d'|avec le soutien(?: [a-zà-ÿ]+)? d[eu]s?|avec le soutien(?: [a-zà-ÿ]+)? d'|avec un soutien(?: [a-zà-ÿ]+)? d[eu]s?|avec un soutien(?: [a-zà-ÿ]+)? d'|avec le concours d[eu]s?|avec l'appui d[eu]s?|avec l'appui d'|grâce (?:au soutien|à l'appui|au concours|à la participation)(?: [a-zà-ÿ]+)? d(?:[eu]s?|')|aux côtés d[eu]s?|aux côtés d'|rejointe? par|(?<=\ue00b )avec|(?<=table )avec|(?<=fonds )avec|(?<=capital )avec) ?(?:ses |l'|la |le |les |d')?{BACKERS:value}",
        says=(
            (
                "Dorval lève 4,5 millions d'euros auprès de Mirande Capital et d'Albis Partners.",
                "Dorval: Mirande Capital; Albis Partners",
            ),
            ("Lumaro a levé 7 millions d'euros, avec la participation de Crédis.", "Lumaro: Crédis"),
        ),
        silent=(
            "Lumaro a levé 7 millions d'euros auprès de particuliers.",
            "Lumaro relit chaque contrat, dont celui à 26 millions d'euros décroché auprès de Dorval.",
        ),
        of_round=True,
    ),
    Relation(
        "backers-such-as",
        Kind.INVESTOR,
        ("investisseur", "actionnaire", "bailleurs", "fonds", "capital", "soutiens", "backer"),
        r"(?<!anciens )(?<!ex-)\b(?:investisseurs?|actionnaires?|bailleurs de fonds|fonds d'investissement|financeurs|soutiens financiers|tour de table|au capital)(?: (?:historiques?|principaux|institutionnels|privés|existants|actuels|américains|européens))?(?: (?:de |d')(?={CO:subject}){CO})?{..25}{@such}(?:des |les |le |l')?{..45}{BACKERS:value}",
        says=(
            (
                "Parmi ses investisseurs figurent Mirande Capital, Albis Partners et Crédis.",
                "-: Mirande Capital; Albis Partners; Crédis",
            ),
            ("Les actionnaires de Lumaro, dont Mirande Capital, ont suivi.", "Lumaro: Mirande Capital"),
            (
                "Au capital figurent aussi Mirande (18 %), la Banque Albis et le coréen Vesta, dit Lumaro.",
                "-: Mirande; Banque Albis; Vesta",
            ),
        ),
        silent=("Les investisseurs de Lumaro se réjouissent, selon Vesta.",),
        of_round=True,
    ),
    Relation(
        "backer-named",
        Kind.INVESTOR,
        ("actionnaire", "investisseur"),
        r"\b(?:l'|son |leur |d'|un |premier |principal )(?:actionnaire|investisseur)(?: [a-zà-ÿ]+){0,2},? {BACKERS:value}",
        says=(("L'actionnaire historique Mirande Santé a remis au pot chez Lumaro.", "Lumaro: Mirande Santé"),),
        silent=("L'actionnaire de Lumaro a refusé.",),
        of_round=True,
    ),
    Relation(
        "org-invests-in",
        Kind.INVESTOR,
        (
            "invest",
            "inject",
            "capital",
            "détien",
            "détient",
            "possèd",
            "contrôl",
        ),
        r"{BACKERS:value}(?:, [a-zà-ÿ][^,;.:]{3,50})?,? (?:qui )?(?:{@have} {@adv}|est {@adv}|sont {@adv})?(?:investi(?:t|ssent|r)? {..30}dans(?! (?:l'|(?:le|la|les|un|une|des|ce|cet|cette|son|sa|ses|leurs?|de) )?(?!capital|tour|levée|opération|projet|affaire|aventure|maison|fonds|table|titres|parts)[a-zà-ÿ])|investi(?! [^.;:,]{0,30}\bdans\b)|injecté? {..30}dans|présente?s? au capital|(?:en )?détien(?:t|nent)(?=,? (?:[a-zà-ÿ'-]+ ){0,4}?(?:{PERCENT}(?! (?:du marché|des parts de marché|de parts? de marché|des ventes|des volumes|des voix))(?: (?:(?:du capital|des parts|des actions|des titres) )?(?:de |d'|du )(?:la |l'|le )?(?={CO:subject}){CO})?|majorité|moitié|participation|part(?! de marché)|parts(?! de marché)|tiers|quart|titres|actions|minorité|solde|capital)(?![a-zà-ÿ]))|(?:en )?possède(?:nt)?(?= {PERCENT}(?! (?:du marché|des parts de marché|de parts? de marché|des ventes|des volumes|des voix))(?: (?:(?:du capital|des parts|des actions|des titres) )?(?:de |d'|du )(?:la |l'|le )?(?={CO:subject}){CO})?)|(?:en )?contrôle(?:nt)?(?= {PERCENT}(?! (?:du marché|des parts de marché|de parts? de marché|des ventes|des volumes|des voix))(?: (?:(?:du capital|des parts|des actions|des titres) )?(?:de |d'|du )(?:la |l'|le )?(?={CO:subject}){CO})?))(?: (?:{@many})?(?:{PERCENT} (?:du capital|des parts)|l'opération|tour|levée|capital))?(?= |[.,;]|$)",
        says=(
            ("Albis Partners, qui détient 31 % du capital, réfléchit.", "-: Albis Partners"),
            ("Le fonds britannique Vesta en détient 62 % depuis juillet 2020, dit Lumaro.", "Lumaro: Vesta"),
            ("La Caisse Albis, arrivée en 2022, possède 14 % de Lumaro.", "Lumaro: Caisse Albis"),
        ),
        silent=(
            "Mirande Capital ne détient plus 31 % de Lumaro.",
            "Vesta possède 30 % des parts de marché, note Lumaro.",
            "Albis Partners a investi 400 millions d'euros dans la filière, note Lumaro.",
            "Mirande et Vesta ont participé à la foire de Lumaro.",
        ),
        tentative=True,
    ),
    Relation(
        "backed-by",
        Kind.INVESTOR,
        ("souten", "financ", "appuy", "adoss", "détenu", "possédé", "contrôlé"),
        r"\b(?:soutenue?s?|financée?s?|appuyée?s?|détenue?s?|contrôlée?s?)(?: (?:[a-zà-ÿ]+ ){0,2}|,? à {PERCENT} | à hauteur de {PERCENT} )?par (?P<value>(?:(?:son|sa|ses|leur) [a-zà-ÿ' -]{3,40}, )?{BACKERS}(?:(?:,| et|, et)(?: à(?: hauteur de)? {PERCENT}| pour {PERCENT})? par {BACKERS}){0,4})",
        says=(
            ("Contrairement à Dorval (soutenu par Mirande Capital), Lumaro est seule.", "Dorval: Mirande Capital"),
            ("Vesta (soutenu par Albis et Crédis) domine.", "Vesta: Albis; Crédis"),
        ),
        silent=("La candidature de Lumaro, soutenue par des élus, avance.",),
    ),
    Relation(
        "enjoys-support",
        Kind.INVESTOR,
        ("soutien",),
        r"\b(?:bénéficie|dispose|profite|bénéficiant|reçoit)(?: également| aussi)? (?:du|d'un|le) soutien (?:[a-zà-ÿ]+ )?(?:de |d'|du ){BACKERS:value}",
        says=(("Vesta bénéficie du soutien financier de Mirande Capital.", "Vesta: Mirande Capital"),),
        silent=("Vesta bénéficie du soutien de ses salariés.",),
    ),
    Relation(
        "partnership-with",
        Kind.PARTNER,
        (
            "partenariat",
            "alliance",
            "collaboration",
            "accord",
            "association",
            "coopération",
            "complémentarité",
            "protocole",
            "coentreprise",
            "joint-venture",
            "consortium",
        ),
        r"\b(?:partenariats?|alliances?|collaborations?|coopérations?|accords? (?:de (?:licence|distribution|partenariat|coopération|collaboration|développement|recherche|co-développement|codéveloppement|coopération)|stratégiques?|industriels?|commercia(?:l|ux)|pluriannuel)|accords?-cadres?|protocole d'accord|coentreprise|co-entreprise|joint-venture|consortiums?|groupements?|tandem)(?: (?!de confidentialité)[a-zà-ÿ'-]+){0,4}?,?(?: ?{@when}| )(?:[a-zà-ÿ]+ ){0,2}?(?:avec|conclue?s? avec|signée?s? avec|nouée?s? avec|entre {CO} et)(?: (?:des|les|de grands|plusieurs|deux|trois)(?: [a-zà-ÿ' -]{3,40}?)?{@such})? ?(?:l'|la |le |les )?{ORGS:value}",
        says=(
            ("Lumaro a signé un partenariat avec Dorval.", "Lumaro: Dorval"),
            ("Lumaro a conclu en 2022 un accord de distribution avec le groupe allemand Vesta.", "Lumaro: Vesta"),
            (
                "Grâce à des collaborations avec des acteurs majeurs tels que Dorval et Vesta, Lumaro grandit.",
                "Lumaro: Dorval; Vesta",
            ),
        ),
        silent=("Lumaro négocie un partenariat avec Dorval.", "Lumaro a signé un accord avec les syndicats."),
    ),
    Relation(
        "bare-deal-with",
        Kind.PARTNER,
        ("accord", "association", "complémentarité", "rapprochement"),
        r"(?<!faute d')(?<!absence d')(?<!sans )(?<!défaut d')\b(?:accord|association|complémentarité)(?: [a-zà-ÿ]+)? (?:{@when})?(?:signé |conclu |trouvé |noué |annoncée? )?avec (?:l'|la |le |les )?{ORGS:value}",
        says=(("L'accord conclu avec Dorval garantit à Lumaro un accès aux pièces.", "Lumaro: Dorval"),),
        silent=(
            "L'accord conclu avec ses créanciers garantit un répit à Lumaro.",
            "Faute d'accord avec Dorval, Lumaro renonce.",
        ),
    ),
    Relation(
        "works-with",
        Kind.PARTNER,
        ("collabor", "associ", "alli", "travaill", "coopèr", "partenaire", "coopér"),
        r"\b(?:collabore(?:nt)?|collaboré|collaborer|s'est (?:aussi |également |récemment )?(?:associée?|alliée?)|s'associe(?:r)?|se sont (?:associés|alliés)|s'allie(?:r)?|coopère(?:nt)?|coopéré|travaill(?:e|ent|ons)(?: main dans la main| notamment| déjà)?|collaborons|fait équipe|s'appuie sur un partenariat|noue un partenariat){@too}(?: {DATE})? (?:avec|(?<!travaille )(?<!travaillent )(?:à|au|aux))(?: (?:des|les|de grands|plusieurs)(?: [a-zà-ÿ' -]{3,40}?)?{@such})? ?(?:l'|la |le |les )?{ORGS:value}",
        says=(
            ("Lumaro collabore avec Dorval pour concevoir des capteurs.", "Lumaro: Dorval"),
            ("Lumaro s'est associée à la société de puces Vesta.", "Lumaro: Vesta"),
            ("Lumaro collabore avec des acteurs européens comme Dorval.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro travaille à Dorval depuis 1934.",
            "Lumaro collabore avec la Suède et le Maroc.",
            "Lumaro pourrait collaborer avec Dorval.",
        ),
    ),
    Relation(
        "partners-such-as",
        Kind.PARTNER,
        ("partenaire",),
        r"\b(?:partenaires?)(?: (?:historiques?|industriels?|stratégiques?|principaux|commerciaux|technologiques?|financiers?|majeurs?))?(?: (?:de |d')(?={CO:subject}){CO})?{@such}{ORGS:value}",
        says=(("Les partenaires de Lumaro, parmi lesquels Dorval et Vesta, approuvent.", "Lumaro: Dorval; Vesta"),),
        silent=("Les partenaires sociaux de Lumaro, dont la CFDT, approuvent.",),
    ),
    Relation(
        "partner-named",
        Kind.PARTNER,
        ("partenaire",),
        r"\b(?:son|sa|leur|notre) partenaire(?: (?:historique|industriel|stratégique|japonais|allemand|américain|chinois|italien|local|technologique))?,? {ORG:value}",
        says=(("Lumaro et son partenaire industriel Dorval ouvrent une usine.", "Lumaro: Dorval"),),
        silent=("Lumaro et son partenaire ouvrent une usine.",),
    ),
    Relation(
        "supported-deal",
        Kind.PARTNER,
        ("soutien", "association", "accord"),
        r"(?:enregistré|obtenu|reçu|décroché) le soutien (?:de |d'|du ){ORGS:value}",
        says=(("Elle a aussi enregistré le soutien de Dorval, dit-on chez Lumaro.", "-: Dorval"),),
        silent=("Elle a perdu le soutien de Dorval, dit-on chez Lumaro.",),
    ),
    Relation(
        "org-announced-deal",
        Kind.PARTNER,
        ("association", "partenariat", "accord", "alliance", "collaboration"),
        r"{ORG:value},? (?:qui )?{@have} {@adv}(?:annoncé|signé|conclu|noué|dévoilé) {@when}(?:un|une|son|sa) (?:association|partenariat|alliance|collaboration|accord)(?: [a-zà-ÿ]+){0,3}? avec {CO:subject}",
        says=(
            ("Dorval, qui avait annoncé le 5 février une association avec Lumaro, s'en félicite.", "Lumaro: Dorval"),
        ),
        silent=("Dorval, qui avait annoncé une rupture avec Lumaro, s'en félicite.",),
    ),
    Relation(
        "keeps-licence",
        Kind.PARTNER,
        ("licence",),
        r"{ORG:value} (?:conserve|garde|détient|exploite|a acquis|a obtenu|obtient) (?:sa|une|la) licence",
        says=(("Vesta conserve sa licence mais ne paiera pas Lumaro.", "-: Vesta"),),
        silent=("Vesta a perdu sa licence.",),
    ),
    Relation(
        "money-brought-by",
        Kind.INVESTOR,
        (
            "apport",
            "investi",
            "inject",
            "signé",
            "avanc",
            "souscrit",
            "fourni",
            "condui",
            "mené",
            "emmen",
            "réalis",
            "consenti",
        ),
        r"(?:{MONEY}|\bchèque|\bticket)(?: (?:en|l') ?{DATE})?(?:, | )(?:[a-zà-ÿ]+ ){0,2}?(?:apportés?|investis?|injectés?|signés?|avancés?|souscrits?|fournis?|conduits?|menés?|emmenés?|réalisés?|consentis?),?(?: [a-zà-ÿ']+){0,2}?,? par (?P<value>{BACKERS}(?:,? et (?:{MONEY}|{COUNT})(?: (?:millions?|apportés?|investis?|injectés?|souscrits?))? par {BACKERS})?)",
        says=(
            (
                "Lumaro salue les 68 millions d'euros apportés par Mirande Capital.",
                "Lumaro: Mirande Capital",
            ),
            ("Lumaro reçoit un chèque de 800 000 euros en 2018, signé par Mirande.", "Lumaro: Mirande"),
        ),
        silent=(
            "Lumaro paie 68 millions d'euros de dégâts apportés par la tempête.",
            "Lumaro a réalisé 31 millions d'euros de ventes, dont 4 millions apportés par Vesta.",
        ),
    ),
    Relation(
        "shareholders-beside",
        Kind.INVESTOR,
        ("aux côtés", "devant", "suivi"),
        r"\b(?:détien[a-z]+|conserve[a-z]*|possède[a-z]*|contrôle[a-z]*|garde[a-z]*)[^.;:]{0,40}? {PERCENT}(?! (?:du marché|de parts? de marché|des ventes|du secteur))[^.;:]{0,30}?,? (?:aux côtés (?:de |d'|du |des )|(?:loin )?devant |suivie?s? (?:de |d'|du |par )){BACKERS:value}",
        says=(
            ("Anne Roy détient encore 58 % de Lumaro, aux côtés de Mirande et de Crédis.", "Lumaro: Mirande; Crédis"),
        ),
        silent=("Anne Roy détient 58 % de Lumaro et travaille aux côtés de ses salariés.",),
    ),
    Relation(
        "stakes-told",
        Kind.INVESTOR,
        ("du capital", "des parts", "des actions", "des titres"),
        r"(?:^|[.;:] |\bque |\bet )[-« ]*(?P<value>{ORG} (?:est |a |sont )?(?:désormais |toujours |encore )?(?:montée?|monte|passée?|passe|détient|contrôle|possède|(?<=a )|(?<=toujours )|(?<=encore )|porte sa (?:part|participation)|porté sa (?:part|participation)|grimpe|conserve|garde) (?:à |désormais )?{PERCENT} (?:du capital|des parts(?! de marché)|des actions|des titres)(?:(?:,| et) {ORG}(?: en détient| en possède| à| avec|,)? ?{PERCENT})*)",
        says=(
            ("Lumaro grandit. Vesta est monté à 5 % du capital, la banque Albis à 7 %.", "Lumaro: Vesta; Albis"),
            ("Mirande Capital détient 12 % du capital de Lumaro.", "Lumaro: Mirande Capital"),
        ),
        silent=("Vesta pourrait monter à 5 % du capital de Lumaro.",),
    ),
    Relation(
        "first-shareholder",
        Kind.INVESTOR,
        ("actionnaire",),
        r"\b(?:premier|première|principal|principale|deuxième|troisième|second|seul) actionnaire(?: [a-zà-ÿ]+)?(?:,? (?:avec|à hauteur de|fort de) [^,;.]{2,30})?, ?{ORG:value}",
        says=(
            ("Premier actionnaire avec 31 % des titres, la holding Vesta a suivi Lumaro.", "Lumaro: Vesta"),
            ("Le principal actionnaire, Mirande Capital, soutient Lumaro.", "Lumaro: Mirande Capital"),
        ),
        silent=("Premier actionnaire de son rival, un fonds a suivi Lumaro.",),
    ),
    Relation(
        "is-shareholder",
        Kind.INVESTOR,
        ("actionnaire", "investisseu"),
        r"{BACKERS:value},? (?:qui )?(?:est|sont|reste|restent|demeure|devient|deviennent|,) (?:[a-zà-ÿ' ]{3,30} )?(?:l'|son |sa |un |une |le |la |les |ses )?(?:premier |principal |deuxième |autre |nouvel |seul )?(?:actionnaires?|investisseurs?)(?: (?:majoritaire|minoritaire|historique|de référence|principal))?s?(?=[,.;]| (?:de |d')(?={CO:subject}){CO}| avec| à hauteur)",
        says=(
            (
                "Le motoriste Vesta est à la fois fournisseur et actionnaire, avec 9 % des parts de Lumaro.",
                "Lumaro: Vesta",
            ),
        ),
        silent=("Vesta n'est plus actionnaire de Lumaro.",),
    ),
    Relation(
        "made-with",
        Kind.PARTNER,
        ("avec",),
        r"\b(?:co)?(?:conçu|développé|mis au point|mise? au point|élaboré|fabriqué|créé|construit|produit|bâti|imaginé|réalisé|lancé|expérimenté|testé|mené|conduit)e?s? (?:{@when}|en partenariat |main dans la main |conjointement |notamment )?avec (?:le concours d[eu] |l'aide d[eu] )?{ORGS:value}",
        says=(("La carte de Lumaro, conçue avec Dorval et la Banque Albis, plaît.", "Lumaro: Dorval; Banque Albis"),),
        silent=("La carte de Lumaro, conçue avec soin, plaît.", "La carte de Lumaro n'est pas conçue avec Dorval."),
    ),
    Relation(
        "with-whom-it-makes",
        Kind.PARTNER,
        ("avec ",),
        r"(?:^|[.;:] |\ben )[- ]*(?:collaboration |partenariat |association |lien )?avec {ORGS:value}(?: (?:de|à) {PLACE})?, {CO:subject} (?:partag[a-z]+|exploit[a-z]+|développons|construisons|met au point|développe|conçoit|prépare|construit|expérimente|teste|travaille|planche|bâtit|lance|{@have} {@adv}(?:mis au point|développé|conçu|lancé|créé|monté))",
        says=(("Avec l'Institut Vesta de Valenciennes, Lumaro met au point un moteur.", "Lumaro: Institut Vesta"),),
        silent=("Avec Dorval, Lumaro change de taille.",),
    ),
    Relation(
        "does-with",
        Kind.PARTNER,
        (" avec ",),
        r"{CO:subject},? (?:le |la |les |l'|y )?(?:{@have} {@adv}|est {@adv}en train de )?(?:développ|conçoi|conçu|partag|expériment|construi|élabor|coconstrui|codévelopp|mett(?:ent|ons) au point|met au point|mis au point|produi|fabriqu)[a-zà-ÿ]*(?! (?:(?:une? )?(?:relation|conversation|échange)|(?:le|ce|la|cette) (?:marché|créneau|segment|secteur|niche)\b))(?: [a-zà-ÿ'-]+){0,6}? avec (?:l'aide d[eu'] ?)?{ORGS:value}",
        says=(
            ("Lumaro développe des pompes de forage avec Dorval.", "Lumaro: Dorval"),
            ("Nous partageons un atelier de recherche avec la coopérative Vesta, dit-on chez Lumaro.", "Lumaro: Vesta"),
        ),
        silent=("Lumaro développe des pompes avec soin.", "Lumaro ne développe plus de pompes avec Dorval."),
    ),
    Relation(
        "is-partner",
        Kind.PARTNER,
        ("partenaire",),
        r"{ORGS:value},? (?:qui est |est |sont |reste |demeure |devient |deviennent |redevient |est devenue? |sera |, )?(?:[a-zà-ÿ]+ )?(?:son |leur |un |le |l'un de ses |notre )?(?:partenaires?)(?: (?!social|sociaux|du |des )[a-zà-ÿ'-]+){0,4}?(?=[,.;]| (?:de |d'|du )(?={CO:subject}){CO})",
        says=(
            ("Lumaro devient partenaire officiel du Stade Dorval pour trois ans.", "Lumaro: Stade Dorval"),
            ("L'intégrateur Dorval, partenaire de longue date, installera les modules de Lumaro.", "Lumaro: Dorval"),
        ),
        silent=("Dorval n'est plus partenaire de Lumaro.", "Dorval est partenaire du concours de Lumaro."),
    ),
)
