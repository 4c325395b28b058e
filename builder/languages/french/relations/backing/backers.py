# How French prose says who takes part in a company's funding round: the verbs of taking part are told once, and read
# behind the backer, before it, in a relative clause, as a participle and as a noun.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors by what they do in a round."""

from __future__ import annotations

from builder.languages.french.descriptors import JOINT
from builder.languages.telling import Relation
from builder.model.claims import Kind

_NTH = r"(?:dernière?|nouveau|nouvelle|premi(?:er|ère)|précédente?|deuxième|seconde?|troisième|présente?)"
_THE_ROUND = (
    rf"(?:l'amorçage|(?:l'|cette |une |la |sa |leur )(?:{_NTH} )?(?:opération(?! (?:de communication|commerciale))|levée(?: de fonds)?|augmentation de capital|recapitalisation|série [a-h]|injection de capital)"
    rf"|(?:le |ce |un |son |leur |au |du )(?:{_NTH} )?(?:tour(?! du| d'horizon)(?: de (?:table|financement)| d'amorçage)?|financement|refinancement|round|amorçage))"
)
_CAPITAL = r"(?:capital|tour de table|actionnariat)"
_OF_CO = r"(?: (?:de |d'|du )?(?={CO:subject}){CO})?"
_APP = r", (?!et |ou |qui |dont |que |mais |puis |ainsi |comme )[a-zà-ÿ][^,;.:\ue000-\ue009\ue014-\ue017]{3,60}"
_BACKERS = rf"{{BACKERS}}(?:{_APP}(?:{JOINT}){{BACKERS}}){{0,3}}+"
"""Backers in a row, some with a word on who they are: "Vesta, actionnaire historique, et le fonds Albis"."""
_ALSO = r"(?:,? (?:à (?:son|leur) tour|(?:eux|lui|elles?) aussi|également|aussi|notamment|ainsi|déjà|tou(?:te)?s(?: deux| trois| quatre)?|ensemble|conjointement|de (?:son|leur) côté|quant à (?:lui|elle|eux)|de nouveau|à nouveau|encore|enfin|désormais),?){0,2}"
_LEADS = r"(?:(?:co-?)?(?:mène(?:nt)?|condui(?:t|sent)|pilote(?:nt)?|emmène(?:nt)?|dirige(?:nt)?|orchestre(?:nt)?)|finance(?:nt)?|abonde(?:nt)?|complète(?:nt)?|souscri(?:t|vent)|rejoi(?:nt|gnent)|boucle(?:nt)?(?! une? | son | sa | leur )|soutien(?:t|nent)|garanti(?:t|ssent))"
_LED = r"(?:(?:co-?)?(?:mené|conduit|piloté|emmené|dirigé|orchestré)|financé|abondé|complété|souscrit|rejoint|soutenu|garanti|apporté|(?:réalisé|bouclé)(?! une? | son | sa | leur )|suivi)"
_JOINS = r"(?:participe(?:nt)?|souscri(?:t|vent)|pren(?:d|nent) part|contribue(?:nt)?|s'associe(?:nt)?|se joi(?:nt|gnent)|particip(?:a|èrent)|souscriv(?:it|irent)|pri(?:t|rent) part)"
_JOINED = r"(?:participé|souscrit|pris part|contribué|investi|concouru|apporté (?:son|leur) (?:concours|soutien|écot)|(?:associée?s?|jointe?s?))"
_AGAIN = r"(?:remet(?:tent)? au pot|réinvesti(?:t|ssent)|rempile(?:nt)?|sui(?:t|vent|vit|virent)(?= l'opération| le mouvement| pour (?:préserver|maintenir|conserver|garder|ne pas))|(?:est|sont) de la partie|signe(?:nt)? (?:un |le )(?:chèque|ticket))"
_DONE_AGAIN = r"(?:remis au pot|réinvesti|rempilé|suivi(?= l'opération| le mouvement)|signé (?:un |le )(?:chèque|ticket)|mis la main à la poche)"
_ENTERS = rf"(?:entre(?:nt)?|arrive(?:nt)?|monte(?:nt)?|f(?:ait|ont)(?:{_ALSO})? (?:son|leur) entrée|apparaî(?:t|ssent)){_ALSO} (?:{{@when}})?(?:au|dans (?:le|son)) {_CAPITAL}|(?:rejoi(?:nt|gnent)|intègre(?:nt)?) (?:le|son) {_CAPITAL}|prend (?:{{PERCENT}} (?:du capital|des parts)|une participation)"
_ENTERED = rf"(?:entrée?s?|arrivée?s?|montée?s?|fait (?:son|leur) entrée) (?:{{DATE}} )?(?:au|dans (?:le|son)) {_CAPITAL}|(?:rejoint|intégré) (?:{{DATE}} )?(?:le|son) {_CAPITAL}|pris (?:{{PERCENT}} (?:du capital|des parts)|une participation)"
_TO = r"(?:à |dans |pour |)"
_SENTENCE_ROUND = r"(?:{@round}|\b(?:tour|opération|levée|augmentation)\b|{MONEY})[^.;:]{0,70}?,? "

BACKER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "takes-part-in-round",
        Kind.INVESTOR,
        (
            "opération",
            "levée",
            "tour",
            "augmentation",
            "recapitalis",
            "série",
            "financement",
            "amorçage",
            "round",
            "capital",
            "au pot",
            "réinvesti",
            "rempil",
            "mouvement",
            "partie",
            "chèque",
            "ticket",
            "suivi",
            "poche",
            "actionnariat",
            "participation",
        ),
        rf"(?P<value>{_BACKERS}(?:{_APP},?)?,?(?: qui| lesquels)?(?: y| lui)?{_ALSO} ?(?:{{@have}}{_ALSO} ?{{@adv}}(?:{_LED} {_THE_ROUND}|{_JOINED} (?:{{MONEY}} )?{_TO}{_THE_ROUND}|{_DONE_AGAIN})|(?:est|sont|s'est|se sont|s'étaient){_ALSO} ?{{@adv}}(?:{_ENTERED}|{_JOINED} {_TO}{_THE_ROUND})|(?:a|ont) {{@adv}}(?:{_ENTERED})|{_LEADS}{_ALSO} {_THE_ROUND}|{_JOINS}{_ALSO} {_TO}{_THE_ROUND}|{_AGAIN}|{_ENTERS}){_OF_CO}(?!(?: (?!dans )[a-zà-ÿ]+)?(?: de \ue012\ue013*+)? dans (?:la |le |l')?(?:[a-zà-ÿ-]+ ){{0,2}}[\ue002\ue008])(?:,? (?:de même que|ainsi que|tout comme|comme|aux côtés d[eu]s?|(?:rejoint|accompagné|suivi|épaulé)e?s? (?:de|par|d')) ?{{BACKERS}})?)",
        says=(
            ("Mirande Capital est entré au capital de Lumaro en 2019.", "Lumaro: Mirande Capital"),
            ("Vesta et Albis financent l'opération de Lumaro.", "Lumaro: Vesta; Albis"),
            (
                "Crédis, actionnaire historique, et le fonds danois Albis ont remis au pot, dit Lumaro.",
                "-: Crédis; Albis",
            ),
            ("C'est Mirande Capital qui mène le tour de table de Lumaro.", "Lumaro: Mirande Capital"),
            ("Vesta et Albis ont, eux aussi, participé à cette levée, selon Lumaro.", "-: Vesta; Albis"),
            ("Le fonds Mirande Capital fait son entrée au capital de Lumaro.", "Lumaro: Mirande Capital"),
        ),
        silent=(
            "Mirande Capital n'est pas entré au capital de Lumaro.",
            "C'est Mirande Capital qui mène la fronde contre Lumaro.",
            "Vesta et Albis ont participé à cette foire, selon Lumaro.",
            "Vesta a pris une participation majoritaire dans Albis, rival de Lumaro.",
        ),
        of_round=True,
        of_topic=True,
    ),
    Relation(
        "in-which-take-part",
        Kind.INVESTOR,
        ("laquelle", "auquel", "lesquel", "y ", "que ", "qu'", ":", "trouve", "figur", "place"),
        rf"(?:(?:{_SENTENCE_ROUND}(?:à laquelle|auquel|dans (?:laquelle|lequel))|(?:^[-« ]*|[;:] )y){_ALSO} (?:{{@have}} {{@adv}}{_JOINED}|(?:se sont|s'est) {{@adv}}{_JOINED}|{_JOINS})|\b(?:fonds|investisseurs|actionnaires|acteurs|sociétés|industriels|groupes|particuliers|business angels)(?: [a-zà-ÿ'-]+){{0,5}}?{_ALSO} (?:{_LEADS}|{_JOINS}{_ALSO} {_TO}|{{@have}} {{@adv}}(?:{_LED}|{_JOINED} {_TO})) ?{_THE_ROUND} ?:|{_SENTENCE_ROUND}(?:que |qu')(?:{_LEADS}|(?:a|ont) {{@adv}}{_LED}e?s?)){_ALSO},? (?:(?:les |deux |trois |quatre |plusieurs )(?:fonds|investisseurs|actionnaires)(?: [a-zà-ÿ]+){{0,2}},? )?(?!à |au )(?P<value>{{BACKERS}}(?:(?:{_APP})?,? (?:ainsi que|et) (?:{{COUNT}} )?[a-zà-ÿ' -]{{3,60}}(?:, |: ){{BACKERS}})?)",
        says=(
            (
                "Lumaro a bouclé une levée à laquelle ont souscrit Crédis et la Banque Albis.",
                "Lumaro: Crédis; Banque Albis",
            ),
            ("Le tour de table, que mène le fonds Mirande, rassure Lumaro.", "-: Mirande"),
            (
                "Trois fonds privés français complètent cette opération : Vesta, Albis Partners et Crédis, dit Lumaro.",
                "-: Vesta; Albis Partners; Crédis",
            ),
            (
                "L'opération de Lumaro avance. Y participent également Mirande Capital, Crédis et la Banque Albis.",
                "Lumaro: Mirande Capital; Crédis; Banque Albis",
            ),
            (
                "Y participent aussi le fonds Vesta, nouvel entrant, ainsi que deux actionnaires de la première heure, Crédis et la Banque Albis, dit Lumaro.",
                "-: Vesta; Crédis; Banque Albis",
            ),
        ),
        silent=(
            "Lumaro a perdu un marché auquel avaient soumissionné Crédis et Albis.",
            "Y participent aussi des salariés de Lumaro.",
        ),
        of_round=True,
    ),
    Relation(
        "found-in-round",
        Kind.INVESTOR,
        ("trouve", "figur", "prennent place", "se rangent", "attiré", "séduit", "réuni", "rassemblé"),
        rf"{_SENTENCE_ROUND}(?:(?:on|\ue016\ue017*+) (?:re)?trouve|figurent?|prennent place|se rangent|(?:a|ont) {{@adv}}(?:attiré|séduit|réuni|rassemblé)){_ALSO} {{BACKERS:value}}",
        says=(
            (
                "Aux côtés de Vesta, qui conduit l'opération, on retrouve Crédis et la holding Albis, dit Lumaro.",
                "-: Crédis; Albis",
            ),
            ("Parmi les souscripteurs de la levée figurent aussi Vesta et Albis, dit Lumaro.", "-: Vesta; Albis"),
            ("L'opération, pilotée par Vesta, a également attiré Albis et Crédis, dit Lumaro.", "-: Albis; Crédis"),
            ("Dans ce tour de table, on trouve Mirande Capital, selon Lumaro.", "-: Mirande Capital"),
        ),
        silent=(
            "Aux côtés de Vesta, qui conduit le chantier, on retrouve Crédis, dit Lumaro.",
            "Lors de la visite, on retrouve Mirande Capital chez Lumaro.",
        ),
        of_round=True,
        of_topic=True,
    ),
    Relation(
        "capital-opened-to",
        Kind.INVESTOR,
        ("capital", "tour de table", "actionnariat", "actionnaires"),
        rf"\b(?:(?:ouvr|ouvert)[a-z]* (?:aussi |également )?(?:{{PERCENT}} d[eu] )?(?:(?:son|leur|notre|le) )?{_CAPITAL} (?:à|au|aux) (?:(?:un|deux|trois|quatre|plusieurs|{{COUNT}}) ?(?:nouveaux |grands |autres )?(?:fonds|investisseurs?|actionnaires?|partenaires financiers)(?: (?!d[eu'])[a-zà-ÿ'-]+){{0,2}},? )?{{BACKERS:value}}|(?:accueill[a-zéi]+|fait entrer|font entrer|fera entrer) (?:(?:à|au|dans) (?:son|leur|notre|le) {_CAPITAL} {{BACKERS:value}}|{{BACKERS:value}} (?:à|au|dans) (?:(?:son|leur|notre|le) )?{_CAPITAL})|céd(?:é|e|ent|er) {{PERCENT}} (?:de (?:son|leur|notre) capital|du capital) (?:à|au|aux) {{BACKERS:value}}|(?:a|avait|compte) (?:notamment |aussi )?pour (?:principaux )?(?:actionnaires?|investisseurs?) {{BACKERS:value}})",
        says=(
            ("Lumaro vient d'ouvrir son capital à Mirande et à la Banque Albis.", "Lumaro: Mirande; Banque Albis"),
            ("Lumaro a accueilli à son capital le groupe coopératif Crédis.", "Lumaro: Crédis"),
            ("Lumaro a cédé 20 % de son capital à Mirande Capital.", "Lumaro: Mirande Capital"),
        ),
        silent=(
            "Lumaro vient d'ouvrir son usine à Mirande, un client.",
            "Lumaro a cédé 20 % de sa filiale à Mirande Capital.",
            "Lumaro pourrait ouvrir son capital à Mirande.",
        ),
        of_round=True,
    ),
    Relation(
        "counts-on-for-round",
        Kind.INVESTOR,
        ("pour ", "lors ", "occasion", "cadre"),
        rf"\b(?:(?:pu )?(?:compter|s'appuyer) sur(?: (?:le soutien|l'appui|le concours) d[eu]s?)?|(?:reçu|obtenu|recueilli|décroché) (?:le soutien|l'appui|le concours)(?: [a-zà-ÿ]+)? d[eu]s?|(?:convain|séduit|persuad|rallié|attir)[a-zé]*) ?{{BACKERS:value}},? (?:pour (?:boucler|financer|mener|finaliser|réaliser|compléter|lever|réunir|signer)|lors d[eu]|à l'occasion d[eu]|dans le cadre d[eu]) ?(?:{_THE_ROUND}|{{MONEY}})",
        says=(
            (
                "Lumaro a pu compter sur Mirande, Crédis et la Banque Albis pour boucler son tour de table.",
                "Lumaro: Mirande; Crédis; Banque Albis",
            ),
            ("Lumaro a séduit Mirande Capital lors de sa levée de fonds.", "Lumaro: Mirande Capital"),
            ("Lumaro a reçu l'appui de Crédis dans le cadre de cette opération.", "Lumaro: Crédis"),
        ),
        silent=(
            "Lumaro peut compter sur Mirande pour vendre ses tests.",
            "Lumaro a séduit Mirande lors de sa tournée en Italie.",
        ),
        of_round=True,
    ),
    Relation(
        "leader-of-round",
        Kind.INVESTOR,
        ("de file",),
        r"(?:\bchef(?:fe)?s? de file (?:de (?:l'opération|la levée|cette levée|ce tour|cette opération)|du tour(?: de table)?)(?: (?:de |d'|du |des )(?={CO:subject}){CO})?,? (?P<value>{BACKERS}(?:,? (?:qui )?(?:est|a été|était|sont) (?:accompagnée?s?|rejointe?s?|suivie?s?|épaulée?s?|entourée?s?) (?:de |d'|par )?{BACKERS})?)|{BACKERS:value}(?:, | (?:est|sont|était) (?:l'un des |la |le |les )?)chef(?:fe)?s? de file (?:de (?:l'opération|la levée|ce tour|cette)|du tour)|\bdont (?:le |la )?chef(?:fe)? de file est {BACKERS:value})",
        says=(
            (
                "Chef de file de l'opération, Mirande est accompagné de Crédis et d'Albis, indique Lumaro.",
                "-: Mirande; Crédis; Albis",
            ),
            ("Mirande Capital, chef de file du tour, salue Lumaro.", "Lumaro: Mirande Capital"),
            ("Le chef de file de la levée, Crédis, entre chez Lumaro.", "-: Crédis"),
        ),
        silent=(
            "Chef de file de la filière, Mirande fournit Lumaro.",
            "Mirande, chef de file des opposants, vise Lumaro.",
        ),
        qualifiers=(("lead", True),),
        of_round=True,
    ),
    Relation(
        "entry-of-backer",
        Kind.INVESTOR,
        ("capital", "tour", "opération", "levée", "augmentation", "actionnariat", "série"),
        rf"\b(?:entrée|arrivée|montée|retour|participation|souscription|concours|renfort)s?(?: [a-zà-ÿ]+| {{DATE}})? (?:de |d'|du |des )(?:l'|la |le )?{{BACKERS:value}},? (?:{{DATE}},? )?(?:(?:au|à son|dans (?:le|son)) {_CAPITAL}|(?:à|dans|pour|au) ?{_THE_ROUND}){_OF_CO}",
        says=(
            ("L'arrivée de Mirande Capital au capital a changé Lumaro.", "-: Mirande Capital"),
            ("La participation de Crédis et d'Albis à ce tour rassure Lumaro.", "-: Crédis; Albis"),
            ("L'entrée de Mirande au capital de Dorval inquiète Lumaro.", "Dorval: Mirande"),
        ),
        silent=(
            "L'entrée de Mirande Capital au capital de Lumaro est à l'étude.",
            "La participation de Crédis à ce salon rassure Lumaro.",
        ),
        of_round=True,
    ),
    Relation(
        "holder-since",
        Kind.INVESTOR,
        ("capital", "actionnaire", "investisseur"),
        r"(?:^[-« ]*|[.;:] )(?:déjà |fidèle )?(?:(?:présente?s?|entrée?s?|arrivée?s?) )?(?:au capital|actionnaires?|investisseurs?)(?: (?:historiques?|majoritaires?|minoritaires?))?(?: (?:de |d'|du |des )(?={CO:subject}){CO})? (?:(?:depuis |en |dès )?{DATE}|depuis [^,;.:]{3,30}), {BACKERS:value}",
        says=(
            ("Actionnaire depuis 2021, Mirande remet au pot chez Lumaro.", "Lumaro: Mirande"),
            ("Au capital de Lumaro depuis 2019, Vesta et Albis accompagnent ce nouveau tour.", "Lumaro: Vesta; Albis"),
            ("Entré au capital de Dorval en 2019, le fonds Mirande patiente, note Lumaro.", "Dorval: Mirande"),
        ),
        silent=(
            "Actionnaire depuis 2021 de son club, Anne Roy dirige Lumaro.",
            "Client depuis 2021, Mirande équipe Lumaro.",
        ),
        of_topic=True,
    ),
)
