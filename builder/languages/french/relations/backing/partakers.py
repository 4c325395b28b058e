# How French prose tells of those who come into a company's capital by the way: whom the managers had beside them as they
# bought it, who takes over the shares of whom, to whom the rest belongs, whom the head names when asked.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told beside those who sell, buy and lead."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_BUYERS = r"(?:cadres|dirigeants|salariés|management|managers|équipe (?:dirigeante|de direction)|direction|fondat(?:eur|rice|eurs)|bras droit|fils|fille|enfants|associée?s?|directeur général|directrice générale|président|présidente|{PERSON})"
_BUYOUT = r"(?:rach[eè]t[a-zé]*|repri(?:se?|s)|repren[a-z]*|reprise|cédée?|cède|transmi[a-z]*|transmet|lbo|mbo|owner buy-out|obo)(?! (?:la (?:présidence|direction|parole|main)|sa place|la place|le (?:fauteuil|poste|relais|flambeau)|les (?:rênes|commandes|clés)))"
_BESIDE = r"(?:(?:accompagnée?s?|épaulée?s?|appuyée?s?|soutenue?s?|aidée?s?|rejointe?s?|entourée?s?) (?:par |de |d'|du |des )|associée?s? (?:à |au )|avec (?:l'appui|le soutien|le concours|l'aide|le renfort)(?: [a-zà-ÿ]+)? (?:de |d'|du |des )|aux côtés (?:de |d'|du |des ))"
_HAD = r"qu'(?:il|elle|ils|elles) (?:y )?(?:détenait|détenaient|détient|détiennent|possédait|possédaient|possède|possèdent|avait|avaient|a|ont)(?: encore)?"
_FRACTION = r"(?:{PERCENT}|un tiers|un quart|la moitié|la majorité|une partie|une part|une minorité|les deux tiers|les trois quarts|l'essentiel|la totalité)"
_IN_CO = r"(?:dans |de |d'|du |au capital de |au capital d'|chez )(?:la |l'|le )?(?={CO:subject}){CO}"
_HOW_MANY = r"(?:{COUNT} ?|(?:un|deux|trois|quatre|cinq|plusieurs|quelques) )"

_REST = r"le (?:solde|reste)(?: (?:du capital|des parts|des actions|des titres),?(?: {PERCENT},)? (?:(?:est|étant) )?(?:revient|revenant|va|allant)|,?(?: (?:du capital|des parts|des actions|des titres))?,? (?:(?:est|étant|reste|restant|se trouve) )?(?:détenu|possédé|contrôlé|partagé|entre les mains|aux mains|appartient|appartenant))"

PARTAKER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "beside-the-managers",
        Kind.INVESTOR,
        ("accompagn", "épaul", "appu", "souten", "soutien", "aid", "rejoint", "entour", "concours", "côtés", "associ"),
        rf"(?:{{CO:subject}} (?:a été|est|vient d'être|fut) {{@adv}})?(?:\b(?!rach[eè]t[a-zé]* [^.;:,]{{0,60}} à (?:ses|son|sa) ){_BUYOUT}\b[^.;:!?]{{0,60}}?\b{_BUYERS}(?:,? (?:[a-zà-ÿ][^,;.:\ue000-\ue009]{{2,40}}?|{{PERSON}}))?|\b{_BUYERS}\b(?: (?:de |d'|du )(?:la |l'|le )?(?={{CO:subject}}){{CO}})?[^.;:!?]{{0,40}}?\b(?:rachètent|reprennent|ont racheté|ont repris|rachète|reprend|a racheté|a repris) (?:l'entreprise|la société|le groupe|l'affaire|la majorité|(?={{CO:subject}}){{CO}})[^.;:!?]{{0,30}}?),? {_BESIDE}(?!(?:le |la |l'|un |une )?(?:cabinet|avocate?|banque d'affaires|conseil|notaire|expert|syndicat|tribunal|région|ville|chambre|cgt|cfdt)\b){{BACKERS:value}}",
        says=(
            (
                "Lumaro vient d'être rachetée par ses cadres, accompagnés par Mirande Capital et Crédis.",
                "Lumaro: Mirande Capital; Crédis",
            ),
            ("Lumaro est reprise par son directeur général avec l'appui du fonds Vesta.", "Lumaro: Vesta"),
            ("Anne Roy cède Lumaro à son bras droit, Paul Vidal, épaulé par le fonds Crédis.", "Lumaro: Crédis"),
        ),
        silent=(
            "Lumaro reprend la route, épaulée par Vesta.",
            "Les salariés de Lumaro ont repris le travail, soutenus par la CGT.",
            "Lumaro a racheté Dorval à ses dirigeants, épaulée par la banque Albis.",
        ),
        of_topic=True,
    ),
    Relation(
        "sells-its-share-to",
        Kind.INVESTOR,
        ("céd", "cèd", "vend"),
        rf"\b(?:cède(?:nt)?|vend(?:ent)?|revend(?:ent)?|(?:a|ont|avait|avaient|vient de|viennent de) {{@adv}}(?:cédé|vendu|revendu|céder|vendre|revendre)) {{@when}}(?:(?:les|ses|leurs) {{PERCENT}}(?: (?:du capital|des parts|des actions))?(?: {_HAD})? {_IN_CO}|{_FRACTION} (?:de (?:son|leur) |du )capital(?: (?:de |d'|du )(?:la |l'|le )?(?={{CO:subject}}){{CO}})?) {{@when}}(?:à|au|aux) {{BACKERS:value}}",
        says=(
            ("Vesta vend les 34 % qu'elle détenait dans Lumaro au groupe Crédis.", "Lumaro: Crédis"),
            ("Lumaro a cédé un tiers de son capital à l'assureur Vesta.", "Lumaro: Vesta"),
            ("Albis a vendu en 2021 ses 12 % de Lumaro à la banque Crédis.", "Lumaro: Crédis"),
        ),
        silent=(
            "Lumaro vend un tiers de ses lampes à Vesta.",
            "Vesta n'a pas vendu ses 12 % de Lumaro à Crédis.",
            "Lumaro a cédé un tiers de son terrain à Vesta.",
        ),
    ),
    Relation(
        "buys-so-much-from-them",
        Kind.INVESTOR,
        ("rach", "repren", "reprend", "repris", "place à", "place au"),
        r"(?:\b(?:capital|actionnaires?|fonds)\b[^.;:]{0,80}?\b(?:cède|a cédé|cèdent) (?:la|sa|leur) place (?:à|au) {BACKERS:value}|\b(?:cède|a cédé|cèdent) (?:la|sa|leur) place (?:à|au) {BACKERS:value} (?:[^.;:,]{0,20},? )?pour {MONEY}|{BACKERS:value},? qui (?:vient de )?(?:rachète|reprend|racheter|reprendre|a racheté|a repris) (?:ses|leurs|les) {PERCENT}(?= ?[.,;]|$| (?:du capital|des parts)))",
        says=(
            (
                "Chez Lumaro, le fonds Albis se retire au profit de Mirande, qui rachète ses 45 %.",
                "Lumaro: Mirande",
            ),
            ("Au capital de Lumaro, le fonds Albis cède la place à Vesta Capital.", "Lumaro: Vesta Capital"),
        ),
        silent=(
            "À la tête de Lumaro, Paul Vidal cède la place à Anne Roy.",
            "Lumaro cède sa première place à Vesta.",
            "Le propriétaire du stade cède la place à Vesta, dit Lumaro.",
        ),
        of_topic=True,
        of_round=True,
    ),
    Relation(
        "rest-belongs-to",
        Kind.INVESTOR,
        ("solde", "le reste"),
        rf"(?:\b(?:détien|possèd|contrôl)[a-z]* [^.;:\ue002\ue008]{{0,40}}(?:de |d'|dans |du capital de )(?:la |l'|le )?(?={{CO:subject}}){{CO}}[^.;:]{{0,40}}?[,;] (?:et )?|^[-« ]*(?:et )?|\b(?:capital|parts|actions|titres)\b(?: (?:de |d'|du )(?:la |l'|le )?(?={{CO:subject}}){{CO}})?[^.;:\ue002]{{0,60}}, (?:et )?){_REST} (?:par|entre|à|au|aux|d[eu]s?|d'(?=[a-z\ue000-\ue009])) ?{{BACKERS:value}}",
        says=(
            (
                "Les salariés détiennent 12 % de Lumaro. Le solde appartient à la famille Roy et au fonds Vesta.",
                "Lumaro: famille Roy; Vesta",
            ),
            ("Anne Roy a 60 % du capital de Lumaro, le reste étant aux mains de Crédis.", "Lumaro: Crédis"),
        ),
        silent=(
            "Lumaro paie la moitié du chantier, le reste revient à la commune.",
            "Lumaro vend la moitié de ses lampes en France, le reste va à Vesta.",
        ),
        of_topic=True,
    ),
    Relation(
        "we-have-funds",
        Kind.INVESTOR,
        ("fonds", "investisseurs", "actionnaires", "business angels"),
        rf"(?:[\ue016\ue017] (?:avons|comptons)|\bon a|\bnotre (?:capital|tour de table) (?:réunit|compte|rassemble)|\b(?:a|ont) (?:à|dans) (?:son|leur) (?:capital|tour de table)|\b(?:le|son) (?:capital|tour de table) (?:réunit|rassemble|compte)) {_HOW_MANY}(?:autres |grands |principaux )?(?:fonds|investisseurs|actionnaires|business angels)(?! d[e'](?! ?(?:capital|croissance|private)))(?: (?!intéressés|potentiels|concurrents|clients|rivaux)[a-zà-ÿ'-]+){{0,3}}?(?: au capital)? ?(?:,|:|\() ?(?:dont )?{{BACKERS:value}}",
        says=(
            ("« Nous avons deux fonds, Mirande et Crédis », dit Anne Roy, PDG de Lumaro.", "Lumaro: Mirande; Crédis"),
            ("Le tour de table réunit trois fonds : Vesta, Albis et Crédis, dit Lumaro.", "-: Vesta; Albis; Crédis"),
        ),
        silent=(
            "« Nous avons deux usines, Vesta et Albis », dit Anne Roy, PDG de Lumaro.",
            "« Nous n'avons aucun fonds, Vesta est un client », dit Anne Roy, PDG de Lumaro.",
        ),
        of_topic=True,
        of_round=True,
    ),
    Relation(
        "keeps-a-stake",
        Kind.INVESTOR,
        ("participation",),
        r"{BACKERS:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)?,? (?:conserve|garde|conservera|gardera|conservent|gardent|conserveront|a conservé|a gardé){@too} (?:toutefois |cependant )?une participation(?:(?=(?: (?:minoritaire|majoritaire|résiduelle|significative|symbolique)| de \ue012))(?: (?:minoritaire|majoritaire|résiduelle|significative|symbolique))?(?: de {PERCENT})?(?=[.,;]|$)|(?: (?:minoritaire|majoritaire|résiduelle|significative|symbolique))?(?: de {PERCENT})?(?= (?:au capital|dans l'entreprise|dans la société|dans le groupe| de (?={CO:subject}){CO})))",
        says=(
            (
                "Lumaro change de mains. Mirande Capital conserve une participation minoritaire de 10 %.",
                "Lumaro: Mirande Capital",
            ),
            ("Le fonds Crédis garde une participation au capital, note Lumaro.", "-: Crédis"),
        ),
        silent=(
            "Mirande Capital ne conserve pas une participation de 10 %, dit Lumaro.",
            "Lumaro garde une participation active au salon.",
            "Vesta garde une participation, dit Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "fund-bets-on",
        Kind.INVESTOR,
        ("mise ", "misé", "parie", "parié", "misent", "croit en", "à bord"),
        r"(?:\b(?:fonds|holding|family office|société d'investissement|capital-risqueur|investisseur|business angel)(?: [a-zà-ÿ-]+){0,2} {BACKERS:value} (?:(?:mise|parie|a misé|a parié) (?:{MONEY} )?sur|croit en)|{BACKERS:value} (?:mise|parie|misent|a misé|ont misé|a parié|vient de miser) {MONEY} sur) (?:la |le |l')?(?={CO:subject}){CO}(?=[ ,.;]|$)(?! (?:contre|en bourse|à la baisse|pour (?:ses|équiper|fournir|livrer))\b)",
        says=(
            ("Mirande Capital mise 12 millions d'euros sur Lumaro.", "Lumaro: Mirande Capital"),
            ("Le fonds belge Crédis parie sur Lumaro.", "Lumaro: Crédis"),
        ),
        silent=(
            "Le fabricant Vesta mise sur Lumaro pour ses capteurs.",
            "Le fonds Crédis ne mise pas sur Lumaro.",
            "Le fonds Crédis parie sur Lumaro contre Vesta en Bourse.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "ticket-in",
        Kind.INVESTOR,
        ("ticket", "chèque"),
        r"{BACKERS:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)? (?:a |ont |vient de |viennent de |avait )?(?:pris|prend|prendre|mis|met|mettre|signé|signe|signer|placé) {@when}un (?:gros |premier |petit |nouveau )?(?:ticket|chèque)(?: (?:de|d'un montant de) {MONEY})? (?:dans|au capital de|au capital d'|à|chez) (?:la |le |l')?(?={CO:subject}){CO}(?=[ ,.;]|$)(?! (?:en (?:réparation|paiement|échange|règlement)|pour (?:ses|les|des))\b)",
        says=(
            ("Le fonds Vesta a pris un ticket de 3 millions d'euros dans Lumaro.", "Lumaro: Vesta"),
            ("Crédis vient de signer un chèque de 2 millions d'euros à Lumaro.", "Lumaro: Crédis"),
        ),
        silent=("Vesta a pris un ticket de métro chez Lumaro.", "Vesta n'a pas pris un ticket dans Lumaro."),
        of_round=True,
    ),
    Relation(
        "took-part-in-it",
        Kind.INVESTOR,
        ("particip", "souscri", "pris part", "prend part", "prennent part", "contribu", "joi"),
        r"(?:{BACKERS:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)? y (?:(?:a|ont|avait|avaient) {@adv}(?:participé|souscrit|pris part|contribué)|participe(?:nt)?|souscri(?:t|vent)|pren(?:d|nent) part|contribue(?:nt)?)(?! par )|^[-« ]*(?:y )?(?:participe(?:nt)?|ont participé|a participé|s'y joi(?:nt|gnent)|y prennent part)(?! (?:à (?!leurs? côtés|ses côtés)|au |aux ))(?: (?:également|aussi|notamment|encore|ensuite|à leurs côtés|à ses côtés))? (?!à |au |aux ){BACKERS:value})",
        says=(
            (
                "Lumaro lève 3 millions d'euros. Les fonds Vesta, Dorval et Albis y ont participé.",
                "Lumaro: Vesta; Dorval; Albis",
            ),
            ("Lumaro a bouclé un tour de table. Participent également Crédis et Vesta.", "Lumaro: Crédis; Vesta"),
        ),
        silent=(
            "Lumaro ouvre son salon. Les fonds Vesta et Dorval y ont participé.",
            "Lumaro lève 3 millions d'euros. Vesta n'y a pas participé.",
            "Lumaro lève 3 millions d'euros. Vesta et Dorval y ont contribué par leurs achats.",
            "Lumaro lève 3 millions d'euros. Participent à la fête Vesta et Dorval.",
        ),
        of_topic=True,
        of_round=True,
        after_round=True,
    ),
)
