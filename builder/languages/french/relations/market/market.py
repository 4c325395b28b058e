# How French prose says who rivals a company and whom it takes over.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for competitors and acquisitions, and for backers that only these leave to be read."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

MARKET_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "competitors-such-as",
        Kind.COMPETITOR,
        ("concurren", "riva", "géants", "mastodont", "leaders", "acteurs établis", "poids lourds"),
        r"\b(?!(?:rivale?|concurrente?) (?:de |d'|du )(?:la |l'|le )?[\ue002\ue008\ue014][\ue003\ue009\ue015]*+,? (?:figur|compt|on |\ue016|se trouv|sont ))(?:concurrents?|concurrentes?|rivaux|rivales?|rival|concurrence|mastodontes)(?: (?!à |en |de |d')[a-zà-ÿ-]+){0,4}?(?: (?:de |d'|du |des )(?:l'|la |le )?(?:(?={CO:subject}){CO}|[a-zà-ÿ' -]{3,40}?))?{@such}(?:des |les |l'|le )?{ORGS:value}",
        says=(
            ("Lumaro affronte des concurrents comme Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Face à des rivaux établis tels que Dorval ou encore Vesta, Lumaro résiste.", "Lumaro: Dorval; Vesta"),
        ),
        silent=(
            "Lumaro fournit des géants comme Dorval.",
            "Parmi les clients de Vesta, rival de Lumaro, figurent Dorval et Albis.",
        ),
    ),
    Relation(
        "giants-such-as",
        Kind.COMPETITOR,
        ("géants", "leaders", "poids lourds", "acteurs", "mastodont"),
        r"\b(?:rivalis|concurren|affront|face à|face aux|suivre le rythme|dominat|par rapport|comparé|puissance|plus petite? que|rattrap|distanc|contre|moins que|derrière|défis?)[a-zà-ÿ]*{..70}\b(?:géants|géantes|leaders|poids lourds|acteurs|mastodontes)(?: (?!comme|tels|dont)[a-zà-ÿ'-]+){0,5}?{@such}(?:des |les )?{ORGS:value}",
        says=(
            (
                "Lumaro veut rivaliser avec les géants américains tels que Dorval ou encore Vesta.",
                "Lumaro: Dorval; Vesta",
            ),
            (
                "Lumaro peut-elle suivre le rythme des leaders de l'industrie : Dorval, Vesta et Albis.",
                "Lumaro: Dorval; Vesta; Albis",
            ),
        ),
        silent=("Lumaro fournit des géants comme Dorval.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "competes-with",
        Kind.COMPETITOR,
        (
            "rivalis",
            "concurrenc",
            "affront",
            "mesure",
            "face à",
            "détrôner",
            "bousculer",
            "tailler des croupières",
            "défie",
            "opposition",
        ),
        r"\b(?:rivaliser? (?:avec|face à)|rivalise(?:nt)? avec|concurrence(?:nt|r)?(?: directement)?|concurrençant|affronte(?:nt|r)?|se mesurer? (?:à|avec)|en concurrence(?: directe| frontale)? avec|détrôner|bousculer|défie(?:r)?|faire de l'ombre à|tenir tête à|en opposition avec les [a-zà-ÿ ]{3,30}?\(?{..50}(?:développés|proposés|vendus|fabriqués) par)(?: (?:(?:les |des |le |la |l')?(?:[a-zà-ÿ'-]+ ){0,5}?(?:{@such}|par )|des [a-zà-ÿ' -]{3,50}{@such}))? ?{ORGS:value}",
        says=(
            ("Lumaro rivalise avec Dorval sur ce marché.", "Lumaro: Dorval"),
            ("Lumaro se mesure à des acteurs bien plus gros, comme Dorval ou Vesta.", "Lumaro: Dorval; Vesta"),
            (
                "Lumaro développe des moteurs qui concurrencent directement Dorval, Vesta et Albis.",
                "Lumaro: Dorval; Vesta; Albis",
            ),
        ),
        silent=("Lumaro ne rivalise pas avec Dorval.", "Lumaro affronte une pénurie de pièces."),
    ),
    Relation(
        "opposed-to",
        Kind.COMPETITOR,
        ("opposition", "contrairement", "différence", "inverse"),
        r"\b(?:en opposition (?:avec|à|aux)|par opposition (?:à|aux)|contrairement (?:à|aux)|à la différence d[eu]s?|à l'inverse d[eu]s?)(?: [a-zà-ÿ'-]+){0,5}?(?: ?(?P<aside>[\ue01c-\ue020]+))? (?:développée?s?|proposée?s?|vendue?s?|fabriquée?s?|conçue?s?|produite?s?|éditée?s?|commercialisée?s?) par {ORGS:value}",
        says=(
            (
                "Lumaro mise sur l'acier, en opposition avec les cadres (dits légers) vendus par les italiens Dorval ou Vesta.",
                "Lumaro: Dorval; Vesta",
            ),
        ),
        silent=("Lumaro mise sur l'acier, contrairement aux cadres vendus par le passé.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "facing",
        Kind.COMPETITOR,
        ("face à", "face au", "devant", "derrière", "contre"),
        r"\bface (?:à|aux?) (?:l'|la |le |les )?(?:(?:géants?|mastodontes?|leaders?|domination)(?: [a-zà-ÿ]+){0,3} (?:de |d')?|(?:(?!de |du |des |à |en )[a-zà-ÿ-]+ ){0,2}?)?{ORGS:value}",
        says=(("Face à Dorval et Vesta, Lumaro joue la carte locale.", "Lumaro: Dorval; Vesta"),),
        silent=("Face à la pénurie, Lumaro s'organise.",),
    ),
    Relation(
        "rival-apposed",
        Kind.COMPETITOR,
        ("riva", "concurren"),
        r"{ORGS:value},? (?:est |reste |demeure |sont |restent |demeurent |, )?(?:(?:le |la |l'|son |sa |leur |un |une |les |ses |leurs |nos |de |d'|l'un de ses |l'une de ses |autre |grande? |principale? |éternel )(?:[a-zà-ÿ]+ ){0,3}?)(?:rivaux|rivale?s?|concurrente?s?)\b(?: (?:[a-zà-ÿ]+ ){0,2}?(?:de |d')(?={CO:subject}){CO})?",
        says=(
            ("Le danois Vesta, son principal rival, a levé 12 millions de dollars, contre 3 pour Lumaro.", "-: Vesta"),
            ("Dorval est le principal concurrent de Lumaro.", "Lumaro: Dorval"),
            ("Dorval et Vesta restent de redoutables concurrents pour Lumaro.", "-: Dorval; Vesta"),
        ),
        silent=("Dorval n'est pas un concurrent de Lumaro.",),
    ),
    Relation(
        "its-rival",
        Kind.COMPETITOR,
        ("riva", "concurren"),
        r"\b(?:(?:son|sa|ses|leur|leurs|notre|nos|le|la|du|au) |l')(?:[a-zà-ÿ]+ ){0,2}?(?:rivale?|concurrente?|rivaux|concurrents|concurrentes)(?: (?:[a-zà-ÿ]+)){0,2}?,? (?:le |la |l')?{ORGS:value}",
        says=(
            ("Lumaro devance son rival allemand Vesta.", "Lumaro: Vesta"),
            ("Lumaro résiste à ses concurrents Dorval et Albis.", "Lumaro: Dorval; Albis"),
        ),
        silent=("Lumaro devance ses rivaux.",),
    ),
    Relation(
        "among-rivals",
        Kind.COMPETITOR,
        ("rivaux", "concurrents", "concurrence"),
        r"^ ?(?:chez les|du côté des|côté|parmi les|parmi ses|chez ses) (?:rivaux|concurrents|concurrence)[^.;]{0,50}[,:] {ORGS:value}",
        says=(("Chez les rivaux, l'ambiance est autre : Vesta a ouvert une usine.", "-: Vesta"),),
        silent=("Chez les rivaux, l'ambiance est autre.",),
    ),
    Relation(
        "acquires",
        Kind.ACQUISITION,
        (
            "rach",
            "acqu",
            "repri",
            "repren",
            "absorb",
            "offr",
            "mis la main",
            "met la main",
            "ach",
            "aval",
            "emparé",
            "empare",
        ),
        r"\b(?:rachète|rachètent|racheté|racheter|acquiert|acquièrent|acquis|acquérir|acquerra|reprend|reprennent|repris|reprendre|reprendra|absorbe|absorbent|absorbé|absorber|s'offre|s'offrent|s'offrir|s'est offert|se sont offert|s'empare d[eu']|s'emparent d[eu']|s'emparer d[eu']|s'est emparée? d[eu']|mis la main sur|met la main sur|mettent la main sur|mettre la main sur|avale|rachètera) {@when}(?:(?!par |à |au |aux |chez |auprès )[a-zà-ÿ]+ ){0,1}?(?:(?:les |des |l'|la )?(?:actifs|activités|usine|activité|{PERCENT}|majorité)(?: [a-zà-ÿ]+)? (?:de |d'|du )?(?:capital (?:de |d'|du ))?)?(?:la société |l'entreprise )?(?!par |à |au |aux |chez |auprès ){ORGS:value}(?! (?:pour sa|comme client))",
        says=(
            ("Lumaro a racheté Dorval en 2021.", "Lumaro: Dorval"),
            ("Lumaro a repris en février les actifs de Vesta, un petit éditeur lyonnais.", "Lumaro: Vesta"),
            ("Lumaro s'offre la société liégeoise Albis.", "Lumaro: Albis"),
        ),
        silent=("Lumaro a renoncé à racheter la société liégeoise Albis.", "Lumaro pourrait racheter Dorval."),
    ),
    Relation(
        "takeover-of",
        Kind.ACQUISITION,
        ("rachat", "acquisition", "reprise", "absorption", "achat"),
        r"(?<!offre de )(?<!offre d')(?<!offres de )(?<!offre publique d')(?<!manqué le )(?<!manqué de peu le )(?<!manqué l')(?<!raté le )(?<!raté l')(?<!échoué au )\b(?:rachat|acquisition|reprise|absorption|achat)(?: {DATE:date})?(?: (?:par {CO:subject}|{@when}))? ?(?:de |d'|du )(?:{PERCENT} (?:du capital |des parts |des actions )?(?:de |d'|du ))?(?:la société |l'entreprise |la start-up |l'usine )?{ORGS:value}(?: par (?={CO:subject}){CO})?",
        says=(
            ("Lumaro a finalisé l'acquisition de Dorval en mars 2022.", "Lumaro: Dorval"),
            ("Le rachat de la start-up Albis par Lumaro est bouclé.", "Lumaro: Albis"),
        ),
        silent=(
            "Un temps évoqué, le rachat de l'allemand Dorval par Lumaro ne se fera pas.",
            "La reprise de l'éditeur Dorval, un temps évoquée par la presse, n'est plus d'actualité chez Lumaro.",
            "Lumaro envisage l'acquisition de Dorval.",
            "Lumaro a manqué de peu le rachat de Dorval.",
            "La reprise de la demande profite à Lumaro.",
            "Un tribunal a validé l'offre de reprise de Dorval, dit-on chez Lumaro.",
        ),
    ),
    Relation(
        "taken-over-apposed",
        Kind.ACQUISITION,
        ("rachet", "acqui", "repri", "absorb"),
        r"{ORG:value},? (?:qui (?:a été|est|fut) |a été |fut )?(?:rachetée?|acquise?|reprise?|absorbée?){@dearly}(?: {@when}| )?par (?={CO:subject}){CO}",
        says=(
            ("Vesta, acquis en 2022 par Lumaro, fabrique des vannes.", "Lumaro: Vesta"),
            ("Albis a été repris par Dorval en mai 2021.", "Dorval: Albis"),
        ),
        silent=("Vesta n'a pas été racheté par Lumaro.", "Vesta, conseillé par Lumaro, fabrique des vannes."),
    ),
    Relation(
        "taken-over-by",
        Kind.ACQUISITION,
        ("rach", "acqui", "repri", "absorb", "cédé"),
        r"(?:\b(?:été|est|sont|fut|être|était|étant|ayant été) {@adv}|, |^[-« ]*|(?<=[\ue002\ue003\ue008\ue009\ue014\ue015]) )(?:rachetée?|acquise?|reprise?|absorbée?){@dearly}(?: {@when}| )?par ?{ORG:value}|(?<=[\ue002\ue003\ue008\ue009\ue014\ue015])(?:,| (?:a|avait|aura) été| sera| est| fut) {@adv}cédée?(?: {@when}| )(?:à|au) ?{ORG:value}",
        says=(("Lumaro a été rachetée en 2020 par Dorval.", "Lumaro: Dorval"),),
        silent=("Lumaro n'a pas été rachetée par Dorval.", "Lumaro salue l'offre de reprise de Dorval."),
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "opens-capital-to",
        Kind.INVESTOR,
        ("capital", "parts", "cédé", "cède"),
        r"\b(?:(?:ouvre|ouvert|ouvrir) (?:{@when}|cette semaine |ce mois-ci )son capital|(?:cède|cédé|vend|vendu) (?:{PERCENT}|une partie|une part|la majorité)(?: (?:de son capital|du capital|de ses parts|de ses actions))?) (?:à |au |aux )(?:l'|la )?{ORGS:value}",
        says=(
            ("Lumaro a cédé 35 % de ses parts au fonds Mirande Capital.", "Lumaro: Mirande Capital"),
            ("Lumaro a ouvert en mai son capital à Crédis et à la Banque Albis.", "Lumaro: Crédis; Banque Albis"),
        ),
        silent=("Lumaro a cédé 35 % de ses parts aux salariés.",),
    ),
    Relation(
        "round-followed-by",
        Kind.INVESTOR,
        ("accompagn", "rejoint", "suivi", "épaul"),
        r"\b(?:opération|tour|tour de table|levée|{MONEY}|chef de file),?(?: (?:de |d')(?={CO:subject}){CO})? (?:est |a été )?(?:accompagnée?s?|suivie?s?|rejointe?s?|épaulée?s?) (?:par |de |d')(?:l'|la |le )?{ORGS:value}",
        says=(("L'opération de Lumaro est suivie par Crédis et par Albis.", "Lumaro: Crédis; Albis"),),
        silent=("L'opération de Lumaro est suivie par des curieux.",),
        of_round=True,
    ),
    Relation(
        "led-the-round",
        Kind.INVESTOR,
        ("mené", "conduit", "piloté", "mène", "pilote"),
        r"{ORGS:value},? (?:qui )?(?:(?:a|ont) {@adv}(?:mené|conduit|piloté|souscrit)|mènent?|conduit|pilotent?) (?:l'opération|le tour|cette levée|la levée|l'investissement|le financement)",
        says=(("Mirande a mené l'opération, selon Lumaro.", "Lumaro: Mirande"),),
        silent=("Un juge a mené l'opération contre Lumaro.",),
        qualifiers=(("lead", True),),
        of_round=True,
    ),
    Relation(
        "backers-apposed",
        Kind.INVESTOR,
        ("actionnaires", "investisseurs"),
        r"\b(?:les|ses|leurs|nos) (?:deux |trois |autres )?(?:actionnaires|investisseurs)(?: (?:historiques|existants|actuels|principaux|privés|institutionnels)){0,2}(?:, | (?!d(?:e|u|es) |d')){ORGS:value}",
        says=(
            (
                "Les actionnaires historiques, Mirande et Albis Participations, ont suivi Lumaro.",
                "Lumaro: Mirande; Albis Participations",
            ),
        ),
        silent=(
            "Les actionnaires historiques ont suivi Lumaro.",
            "Parmi les actionnaires de Vesta, rival de Lumaro, on trouve Dorval.",
        ),
        of_round=True,
    ),
    Relation(
        "facing-it",
        Kind.COMPETITOR,
        ("face à", "en face"),
        r"^[- ]*(?:face à (?:lui|elle|eux|elles|nous)|en face)(?:, | )(?:(?:les|des) (?:géants|poids lourds|mastodontes|acteurs|leaders)(?: [a-zà-ÿ]+){0,2} )?{ORGS:value}",
        says=(
            ("Face à elle, Dorval et Vesta. Lumaro résiste.", "-: Dorval; Vesta"),
            ("En face, les poids lourds Dorval et Vesta ne restent pas inactifs, dit Lumaro.", "-: Dorval; Vesta"),
        ),
        silent=("En face, la gare est vide, dit Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "rivals-from-to",
        Kind.COMPETITOR,
        ("concurren", "riva"),
        r"\b(?:concurrents?|concurrence|rivaux)\b[^.;:]{0,40}?[,:] (?:de |d')(?P<value>{ORG} (?:à |au ){ORG})",
        says=(("Les concurrents ne manquent pas, de Dorval à Vesta, dit Lumaro.", "-: Dorval; Vesta"),),
        silent=("Les concurrents ne manquent pas, de Lille à Metz, dit Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "acquisitions-listed",
        Kind.ACQUISITION,
        ("acquisitions", "rachats", "emplettes"),
        r"\b(?:acquisitions|rachats|emplettes)(?: [a-zà-ÿ-]+){0,3}?(?: (?:en|depuis|ces|sur)(?: [a-zà-ÿ]+)? (?:{DURATION}|{DATE}))?(?: :|, dont|, comme|, notamment) (?P<value>{ORG}(?: en {DATE}| {DATE}| l'{DATE})?(?:(?:,| et|, et)(?: puis| enfin)?(?: ?,? ?(?:en )?{DATE},)? {ORG}(?: en {DATE}| {DATE})?){0,6})",
        says=(
            (
                "Lumaro a enchaîné les acquisitions : l'espagnol Vesta en 2021, le belge Dorval en 2023 et Albis.",
                "Lumaro: Vesta; Dorval; Albis",
            ),
        ),
        silent=("Lumaro a enchaîné les acquisitions : trois en deux ans.",),
    ),
    Relation(
        "belongs-to",
        Kind.ACQUISITION,
        ("apparti", "apparten", "giron", "pavillon", "propriété d"),
        r"(?<!reste )(?<!solde )(?<!autre moitié )(?<!autre part )\b(?:appartient|appartenait(?! \ue00c)|appartenant|est la propriété|est passée? (?:dans le giron|sous le pavillon|sous pavillon)|(?:est )?entrée? dans le giron)(?: (?:depuis |en )?{DATE:date}| désormais| aujourd'hui| toujours)? ?(?:à |au |aux |de |d'|du )(?:l'|la )?(?!fonds|(?:la )?famille|ses |son |sa |leurs? ){ORG:value}",
        says=(("Lumaro appartient depuis 2015 au groupe Vesta.", "Lumaro: Vesta"),),
        silent=(
            "Lumaro appartient à une nouvelle génération.",
            "Lumaro n'appartient plus au groupe Vesta.",
            "La famille Roy détient 60 % de Lumaro, le reste appartient au groupe Vesta.",
        ),
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "works-from-to",
        Kind.PARTNER,
        ("travaill", "collabor", "partenaire"),
        r"\b(?:travaille|travaillent|collabore|collaborent|partenaires?)\b[^.;:]{0,60}?, (?:de |d')(?P<value>{ORG} (?:à |au ){ORG})",
        says=(("Lumaro travaille avec une quinzaine de marques, de Dorval à Vesta.", "Lumaro: Dorval; Vesta"),),
        silent=("Lumaro travaille avec une quinzaine de villes, de Lille à Metz.",),
    ),
)
