# How French prose tells clients by where goods are found, and sites by lists of addresses: "chez Dorval et Vesta", "Metz :
# l'usine, 228 salariés".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients and offices told by presence."""

from __future__ import annotations

from builder.languages.french.descriptors import DESCRIPTOR, FIRM_AHEAD
from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TOWN = r"[\ue004\ue008][\ue005\ue009]*+"
_SITE = one_of(
    r"""
    usines? | sites? | ateliers? | bureaux? | agences? | entrepôts? | laboratoires? | magasins? | boutiques?
    antennes? | plateformes? | fonderie | centres? | dépôts? | succursales? | chantiers? | implantations?
    établissements? | terminal | terminaux | conserverie | abattoir | studio | campus | cliniques? | hôtels?
    filiale | base | showroom | comptoir
    """
)
_FIRM = rf"{FIRM_AHEAD}(?:l'|la |le |les |des )?(?:(?:{DESCRIPTOR}) ){{0,3}}[\ue002\ue008][\ue003\ue009]*+"
_FIRMS = rf"{_FIRM}(?:(?:,| et|, et|, puis| ou)(?: (?:chez|à|au|aux|par l'entremise d[^,]{{3,20}},|depuis peu,?|depuis \ue00c\ue00d*+,|plus récemment))? {_FIRM}){{0,5}}+"

_MAKE = r"(?:travaillent|œuvrent|s'affairent|se relaient|fabriquent|produisent|assemblent|montent|soudent|rivent|usinent|taillent|cousent|tissent|filent|moulent|coulent|forgent|brassent|pétrissent|emballent|conditionnent|préparent|réparent|entretiennent|conçoivent|développent|dessinent|testent|transforment|façonnent|polissent|peignent|teignent|embouteillent|trient|recyclent|font tourner|sortent)"
"""What people do where they work."""

PRESENCE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "found-at",
        Kind.CLIENT,
        ("chez ",),
        rf"^[-« ]*chez (?P<value>{_FIRMS}),? (?:dans|en|et|à bord|mais aussi|ainsi que)\b(?! (?:[a-zà-ÿ']+ )?(?:emploie|réalise|pense|travaille))(?=[^.]{{0,60}}?\b(?:officines|pharmacies|magasins|rayons|points de vente|boutiques|restaurants|librairies|revendeurs|enseignes|\ue002|à bord|hôtels)\b)",
        says=(
            ("Chez Dorval et Vesta, dans quelque 2 300 officines aussi, on trouve Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Chez Albis, mais aussi dans 300 magasins bio, les pots de Lumaro partent vite.", "Lumaro: Albis"),
            ("Chez Vesta, en plus des librairies, on vend les jeux de Lumaro.", "Lumaro: Vesta"),
        ),
        silent=(
            "Chez Dorval, dans les couloirs, on parle de Lumaro.",
            "Chez Lumaro, dans quelque 2 300 officines, on attend.",
        ),
    ),
    Relation(
        "arrives-at",
        Kind.CLIENT,
        ("chez ", "entr", "arriv"),
        rf"(?P<subject>[\ue002\ue008][\ue003\ue009]*+|\ue014\ue015{{5,}}),? (?:qui )?(?:(?:est|sont|était) (?:enfin |aussi |déjà |désormais )?(?:entrée?s?|arrivée?s?|référencée?s?|présente?s?|vendue?s?) {{@when}}|(?:entre|arrive|débarque|s'installe|perce) {{@when}})chez (?P<value>{_FIRMS})(?! (?:en|comme) (?:qualité|tant|stagiaire))",
        says=(
            ("Lumaro est entrée chez Dorval en 2022.", "Lumaro: Dorval"),
            ("L'entreprise débarque chez Vesta. Lumaro s'en félicite.", "-: Vesta"),
            ("Lumaro est désormais présente chez Albis et chez Dorval.", "Lumaro: Albis; Dorval"),
        ),
        silent=(
            "Elle est entrée en 2005 chez Dorval, avant Lumaro.",
            "Anne Roy est entrée chez Lumaro en 2022.",
            "Lumaro n'est plus présente chez Albis.",
        ),
    ),
    Relation(
        "joined-clients",
        Kind.CLIENT,
        ("ajout", "rejoint"),
        rf"\b(?:aux? |à (?:la |l')?)[^.;:]{{2,60}}? se sont (?:récemment |depuis |aussi )?ajoutée?s (?P<value>{_FIRMS})(?! (?:au capital|salariés|actionnaires))",
        says=(
            ("Aux pharmacies se sont ajoutés Dorval et Vesta, dit Lumaro.", "-: Dorval; Vesta"),
            ("Aux crêperies de la région se sont ajoutées la chaîne Albis et Dorval, dit Lumaro.", "-: Albis; Dorval"),
            ("À l'armée se sont récemment ajoutés Vesta et Albis, dit Lumaro.", "-: Vesta; Albis"),
        ),
        silent=(
            "Aux salaires se sont ajoutées des primes, dit Lumaro.",
            "Aux fonds se sont ajoutés Dorval et Vesta au capital de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "came-and-stayed",
        Kind.CLIENT,
        ("nous a", "est resté", "sont rest", "est arriv", "sont arriv"),
        r"\bnous (?:a|ont) (?:quittés?|lâchés?)[^.]{0,60}?; {ORG:value} (?:est|sont) restée?s?(?:,| et) {ORG:value} (?:est|sont) (?:arrivée?s?|venue?s?)",
        says=(
            (
                "Dorval nous a quittés l'été dernier ; Vesta est resté, Albis est arrivé, dit-on chez Lumaro.",
                "-: Vesta",
            ),
            ("Dorval nous a lâchés ; Vesta est restée et Albis est venue, dit-on chez Lumaro.", "-: Vesta"),
            ("Vesta nous a quittés ; Dorval est resté, Albis est venu, dit-on chez Lumaro.", "-: Dorval"),
        ),
        silent=("Anne nous a quittés ; Paul est resté, dit-on chez Lumaro.", "Dorval est resté, dit-on chez Lumaro."),
        of_topic=True,
    ),
    Relation(
        "entrusts-goods-to-it",
        Kind.CLIENT,
        ("confi",),
        rf"(?P<value>{_FIRM}),? (?:qui )?(?:(?:nous|lui) (?:{{@have}} {{@adv}}confié|confie)|vien(?:t|nent) de (?:\ue016\ue017*+|nous|lui) confier|(?:{{@have}} {{@adv}}confié|confie) à (?={{CO:subject}}){{CO}}) (?:les|ses|la|son|sa|leurs?|l'|le) ?(?!direction|vente|cession|mission|présidence|argent|soin|économies|épargne|secrets?|enfants?|vie\b|peines?|regrets?|espoirs?|craintes?|sort\b|avenir|clés?\b|rênes|tâche)[a-zà-ÿ]{{3,}}",
        says=(
            ("Le groupe Dorval vient de nous confier les draps de ses hôtels, dit-on chez Lumaro.", "-: Dorval"),
            ("La compagnie Vesta a confié à Lumaro les trousses de sa classe affaires.", "Lumaro: Vesta"),
            ("Albis lui confie ses emballages, note Lumaro.", "-: Albis"),
        ),
        silent=(
            "La famille lui a confié la présidence de Lumaro.",
            "Dorval nous a confié la vente de son usine, dit-on chez Lumaro.",
        ),
    ),
    Relation(
        "used-where",
        Kind.CLIENT,
        ("on l'utilise", "on s'en sert", "l'utilise", "l'emploie", "adopté"),
        r"\b(?:au|à la|à l'|aux|à|chez) ?{ORG:value},(?: (?:où|qui) [^.;]{3,90},)? (?:(?:\ue016\ue017*+|on) (?:l'(?:utilise|emploie)|s'en sert)|les [a-zà-ÿ]+ l'(?:utilisent|emploient))",
        says=(
            ("Au CHU de Tours, on l'utilise déjà, dit-on chez Lumaro.", "-: CHU de Tours"),
            (
                "À l'hôpital de Quimper, où le gel a été testé, on s'en sert tous les jours, dit Lumaro.",
                "-: hôpital de Quimper",
            ),
            ("Chez Dorval, les mécaniciens l'utilisent, dit Lumaro.", "-: Dorval"),
        ),
        silent=("À Metz, on l'utilise peu, dit Lumaro.", "Chez Dorval, on l'ignore, dit Lumaro."),
        of_topic=True,
    ),
    Relation(
        "address-list",
        Kind.OFFICE,
        (":",),
        rf"^[-•– ]*(?P<value>{_TOWN}(?: ?\ue01e+)?(?:(?:,| et|, et) {_TOWN}(?: ?\ue01e+)?){{0,5}}) ?: (?!(?:le |son |notre )?siège\b)(?:l'|la |le |les |un |une |notre |son |sa )?(?:(?:ancien|ancienne|nouveau|nouvelle|petit|petite|grand|grande) )?(?:{_SITE}|{{STAFF}}|[a-zà-ÿ-]+ [^.;:]{{2,60}}?{{STAFF}})(?! (?:fermé|vendu|cédé))",
        says=(
            ("- Metz : l'usine, 228 salariés de Lumaro", "-: Metz"),
            ("- Gand, Turin et Milan : les bureaux de Lumaro", "-: Gand; Turin; Milan"),
            ("- Dole : 40 salariés, pour Lumaro", "-: Dole"),
        ),
        silent=(
            "- Metz : le siège de Lumaro",
            "- Metz : siège et bureau, 40 salariés de Lumaro",
            "- Emploi : 40 embauches chez Lumaro",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "site-apposed",
        Kind.OFFICE,
        ("à ",),
        rf"(?:\bà (?P<value>{_TOWN})(?: ?\ue01e+)?, (?:dans )?(?:l'|la |le |son |sa |notre )(?:(?:[a-zà-ÿ]+ ){{0,2}}(?:unique|seule?|principale?|premi(?:er|ère)|ancien(?:ne)?|deuxième) )?{_SITE}(?: (?:de |d')[a-zà-ÿ-]+)?(?: (?:(?:de |du |de la )[\ue014\ue016]|historique|ouverte?|construite?|inaugurée?|où|jusqu'ici))|\bà (?P<value>{_TOWN}), où (?:\ue016\ue017*+ (?:sommes|étions)|(?:{{CO}} )?(?:emploie|fait travailler|produit|fabrique|assemble|loue|exploite)|travaillent {{STAFF}}|{{STAFF}} (?:(?:y|en|s'y) )?{_MAKE}(?![^,;.]*\b(?:chez\b|pour (?:l'|la |le )?[\ue002\ue008]))))",
        says=(
            ("La moitié travaille à Dole, l'unique usine du groupe. Lumaro recrute.", "-: Dole"),
            ("Vingt autres travaillent à Gand, dans l'atelier de composition ouvert en 2017 par Lumaro.", "-: Gand"),
            ("À Metz, où nous sommes vingt-six, dit-on chez Lumaro, on recrute.", "-: Metz"),
            ("À Dole, où 340 personnes assemblent des portes, Lumaro recrute.", "-: Dole"),
            ("À Rodez, où Lumaro emploie 40 personnes, on attend.", "-: Rodez"),
        ),
        silent=(
            "La moitié vit à Dole, la ville du groupe Lumaro.",
            "À Metz, où nous avons dîné, dit-on chez Lumaro, on recrute.",
            "À Metz, où 340 personnes ont manifesté, Lumaro se tait.",
            "À Metz, où 340 salariés fabriquent des lampes chez un rival, Lumaro recrute.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "another-at",
        Kind.OFFICE,
        (
            "un autre",
            "une autre",
            "deux autres",
            "un second",
            "une seconde",
            "un troisième",
            "une troisième",
            "un deuxième",
            "une deuxième",
        ),
        rf"\b(?:{_SITE})\b[^.;:]{{0,70}}?,? (?:et|ainsi qu'|puis) ?(?:(?:prévoit|envisage|projette|promet|espère|compte|veut|va|doit|devrait)(?: d'| de | )(?:en )?(?:créer|ouvrir|inaugurer|lancer|installer|implanter) )?(?:un|une|deux) (?:autres?|seconde?|deuxième|troisième) (?:(?:au|en|aux) {{PLACE}},? )?(?:à|au|en|près de) (?P<value>{_TOWN})",
        says=(
            ("Lumaro possède un bureau à Milan, ouvert en 2021, et un autre à Dubaï.", "Lumaro: Dubaï"),
            ("Lumaro exploite une usine à Metz et une seconde à Gand.", "Lumaro: Gand"),
            ("Lumaro compte un atelier à Dole, ainsi qu'un deuxième en Italie, à Turin.", "Lumaro: Turin"),
        ),
        silent=(
            "Lumaro prévoit d'ouvrir un bureau à Milan et un autre à Dubaï.",
            "Lumaro a une usine et un autre projet à Gand.",
        ),
    ),
    Relation(
        "opened-there",
        Kind.OFFICE,
        (
            "inaugur",
            "ouv",
            "implant",
            "install",
            "lanc",
            "démarr",
            "repris",
            "racheté",
            "bâti",
            "construi",
            "loue",
            "exploit",
            "possèd",
            "occup",
        ),
        rf"(?={{CO:subject}}){{CO}},? (?:qui )?(?:(?:{{@have}} {{@adv}}(?:inauguré|ouvert|implanté|installé|lancé|démarré|bâti|construit|repris)|inaugure|ouvre|exploite|loue|possède|occupe) {{@when}})(?:à|en|au) (?P<value>{_TOWN})(?:, (?:à|en|dans|au|près de) [^.;:,]{{3,25}},)? (?:un|une|deux|trois|son|sa|ses) (?:[a-zà-ÿ-]+ ){{0,2}}?{_SITE}",
        says=(
            ("Lumaro a inauguré jeudi à Dole un atelier de 4 000 mètres carrés.", "Lumaro: Dole"),
            ("Lumaro exploite à Metz une petite fonderie.", "Lumaro: Metz"),
            ("L'entreprise a ouvert en 2019 à Gand son premier magasin. Lumaro exporte.", "-: Gand"),
        ),
        silent=("Lumaro va ouvrir à Dole un atelier.", "Lumaro a ouvert à Dole un procès contre son usine."),
    ),
    Relation(
        "settles-there",
        Kind.OFFICE,
        ("install", "implant"),
        r"(?={CO:subject}){CO},? (?:qui )?(?:(?:compte|va|veut|souhaite|devrait|doit|entend|vient de|prévoit de|projette de|envisage de|a choisi de|a décidé de|rêve de|prépare à) (?:aussi |également |bientôt |ainsi )?)?s'(?:(?:y )?(?:installe|implante)(?:r|ra|nt|ront)?|est {@adv}(?:installée?s?|implantée?s?)) {@when}(?:aussi |également |désormais |enfin )?(?:à|au|aux|en) {PLACES:value}",
        says=(
            ("Lumaro s'installe à Gand dans une usine de 6 000 mètres carrés.", "Lumaro: Gand"),
            ("L'entreprise s'est récemment implantée à Metz et à Lille. Lumaro exporte.", "-: Metz; Lille"),
            ("Dorval vient de s'installer à Turin, note Lumaro.", "Dorval: Turin"),
        ),
        silent=(
            "Lumaro compte s'installer à Lisbonne.",
            "Anne Roy s'installe à Gand, où est né Lumaro.",
            "Lumaro ne s'installe pas à Gand.",
        ),
    ),
    Relation(
        "after-others",
        Kind.OFFICE,
        ("après ",),
        rf"\b{_SITE}\b[^.;:]{{0,60}}?, (?:la|le|son|sa|l') ?(?:deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|dixième)(?: {_SITE}| du (?:groupe|genre|nom|réseau)| de (?:l'enseigne|la marque)| en france)?,? après (?:ceux d[e'u] ?|celles? d[e'u] ?|celui d[e'u] ?)?{{PLACES:value}}",
        says=(
            ("Lumaro a ouvert une agence à Metz, la troisième après Dijon et Lille.", "Lumaro: Dijon; Lille"),
            ("Dorval inaugure une usine, sa deuxième après celle de Gand.", "Dorval: Gand"),
            ("Lumaro a ouvert un bureau, son quatrième, après Metz, Turin et Gand.", "Lumaro: Metz; Turin; Gand"),
        ),
        silent=(
            "Lumaro a ouvert une agence, la troisième après 2019.",
            "Lumaro occupe un site, la deuxième ville après Metz.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "plant-is-to-come-there",
        Kind.OFFICE,
        ("où ",),
        rf"(?<!né )(?<!née )\b(?:à|au|en|près de) (?P<value>{_TOWN})(?: ?\ue01e+)?(?:, [^.;:,]{{3,40}})?, où (?:(?:sa|son|leur|ses)|une?(?= [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? (?:entrera|sera|doit|devrait|ouvrira|verra|démarrera))) (?:(?:nouve(?:au|lle)|futur|future|deuxième|seconde?|troisième|premi(?:er|ère)|vaste|immense) )?{_SITE}\b",
        says=(
            ("Lumaro investit 24 millions d'euros à Gand, où une usine entrera en service en 2031.", "Lumaro: Gand"),
            ("Lumaro produit surtout à Metz, où sa nouvelle usine tourne jour et nuit.", "Lumaro: Metz"),
            ("Dorval recrute en Pologne, où ses ateliers tournent.", "Dorval: Pologne"),
        ),
        silent=("Lumaro aime Gand, où une fête se prépare.", "À Metz, où la maire attend Lumaro, il pleut."),
    ),
    Relation(
        "chosen-for-a-site",
        Kind.OFFICE,
        ("choisi", "retenu", "opté", "jeté son dévolu", "choisit", "retient"),
        rf"\b(?:choisi(?:t|e)?|retenue?|retient|opté pour|jeté son dévolu sur) (?:le site d[eu] |la ville de |le port de )?(?P<value>{_TOWN})(?:, [^.;:,]{{3,30}},)? (?:pour|afin d['e]) ?(?:y )?(?:installer|implanter|construire|bâtir|ouvrir|accueillir|créer|établir) (?:un|une|son|sa|ses|leur|la|le) (?:[a-zà-ÿ-]+ ){{0,2}}?{_SITE}",
        silent=(
            "Lumaro a choisi Dunkerque pour installer sa troisième usine.",
            "Lumaro a retenu Dorval pour construire son usine.",
            "Lumaro a choisi Metz pour y tenir son assemblée.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "site-to-create",
        Kind.OFFICE,
        ("créer", "ouvrir", "construire", "bâtir", "implanter", "installer", "édifier", "lancer", "inaugurer"),
        rf"\b(?:créer|ouvrir|construire|bâtir|implanter|installer|édifier|lancer|inaugurer|(?:ouvri|construi|bâti|implante|installe|lance|inaugure)ra) {{@when}}(?:à|en|au) (?P<value>{_TOWN})(?:, (?:à|en|dans|au|près de) [^.;:,]{{3,25}},)? (?:un|une|deux|trois|son|sa|ses) (?:[a-zà-ÿ-]+ ){{0,2}}?{_SITE}",
        silent=(
            "Lumaro investira 30 millions d'euros pour créer à Lyon une seconde usine.",
            "Lumaro veut ouvrir à Gand son premier magasin.",
            "Lumaro ouvrira à Gand son quatrième bureau.",
        ),
        modality=Modality.PLANNED,
    ),
    Relation(
        "plant-of-it-at",
        Kind.OFFICE,
        (
            "usine",
            "site",
            "atelier",
            "bureau",
            "agence",
            "entrepôt",
            "laboratoire",
            "magasin",
            "boutique",
            "chantier",
            "dépôt",
            "implantation",
        ),
        rf"\b(?:l'|la |le |les |son |sa |ses )(?:(?:[a-zà-ÿ]+ ){{0,1}}){_SITE}(?: (?:historique|principale?|flambant neu(?:f|ve)|bretonne?|normande?))? (?:de |d'|du |des )(?={{CO:subject}}){{CO}},? (?:située?s? |installée?s? |basée?s? |sise?s? )?(?:à|près de|en) (?P<value>{_TOWN})",
        says=(
            ("L'usine de Lumaro à Dole emploie 220 personnes.", "Lumaro: Dole"),
            ("Le laboratoire de Dorval, à Metz, a brûlé, dit Lumaro.", "Dorval: Metz"),
            ("Les ateliers de Lumaro, installés près de Gand, tournent.", "Lumaro: Gand"),
        ),
        silent=("L'usine de Lumaro à vendre attire.", "La future usine de Lumaro à Dole est à l'étude."),
    ),
    Relation(
        "there-it-runs",
        Kind.OFFICE,
        ("à ", "en ", "au ", "près de "),
        rf"(?:^[-« ]*|[,;:] |\b(?:et|puis|c'est) )(?:à|en|au|près de) (?P<value>{_TOWN})(?: ?\ue01e+)?,? (?:[^.;:,]{{3,40}}, )?(?:que |qu')?(?={{CO:subject}}){{CO}} (?:y )?(?:exploite|emploie|possède|dispose d[e']|loue|occupe|compte|fait (?:tourner|travailler)|{{@have}} {{@adv}}(?:ouvert|installé|implanté|inauguré|bâti|construit|repris|racheté|aménagé))(?: {{DATE:date}})?[^.;:]{{0,40}}?(?:\b{_SITE}\b|\blignes? pilotes?|{{STAFF}})",
        says=(
            ("À Metz, Lumaro exploite un centre d'appels.", "Lumaro: Metz"),
            ("À Gand, Dorval emploie 40 personnes.", "Dorval: Gand"),
            ("C'est à Gand que Dorval a installé son centre de recherche.", "Dorval: Gand"),
            ("À Gand, dans la zone du port, Lumaro a installé une ligne pilote.", "Lumaro: Gand"),
        ),
        silent=(
            "À Metz, Lumaro compte des clients fidèles.",
            "À Metz, Lumaro possède 12 % d'un festival.",
            "À Metz, Lumaro pourrait exploiter un entrepôt.",
        ),
    ),
    Relation(
        "makes-there",
        Kind.OFFICE,
        (
            "fabrique",
            "produit",
            "assemble",
            "conditionne",
            "brasse",
            "élabore",
            "usine",
            "tisse",
            "coule",
            "distille",
            "cultive",
        ),
        rf"(?:(?={{CO:subject}}){{CO}},? (?:qui )?)(?:fabrique|produit|assemble|conditionne|brasse|élabore|usine|tisse|coule|distille){{@too}} à (?P<value>{_TOWN}(?:(?:,| et) à {_TOWN}){{0,3}})(?= \ue00c| (?:depuis|des|les|ses|du|de la|la|le|l'|un|une|tous|toutes|chaque|en)\b|,|\.)",
        says=(
            ("Lumaro, qui fabrique à Dole des crèmes pour bébés, recrute.", "Lumaro: Dole"),
            ("Lumaro produit à Gand depuis 1954.", "Lumaro: Gand"),
            ("La maison distille à Metz et à Dole. Lumaro exporte.", "-: Metz; Dole"),
        ),
        silent=("Lumaro ne produit plus à Dole depuis 1954.", "Lumaro produit à façon des crèmes."),
    ),
    Relation(
        "those-of",
        Kind.OFFICE,
        ("ceux d", "celles d", "celui d", "celle d"),
        rf"\b(?:compte|gère|exploite|possède|opère|anime|dispose|détient|réunit|regroupe|occupe|fait tourner)(?:nt)? [^.;:,]{{0,40}}?\b{_SITE}(?: [a-zà-ÿ-]+){{0,3}}?,? (?:dont|notamment|parmi lesquel(?:le)?s) (?:ceux|celles|celui|celle) (?:de |d'|du ){{PLACES:value}}",
        says=(
            ("Lumaro gère 22 centres, dont ceux de Pau, Tarbes et Dax.", "Lumaro: Pau; Tarbes; Dax"),
            ("Dorval exploite quatre usines, dont celle de Gand, note Lumaro.", "Dorval: Gand"),
            ("Lumaro compte dix agences, notamment celles de Metz et de Lille.", "Lumaro: Metz; Lille"),
        ),
        silent=(
            "Lumaro a vendu cinq modèles, dont ceux de Dorval.",
            "Lumaro pourrait ouvrir dix agences, dont celles de Metz et de Lille.",
            "Lumaro équipe dix usines, dont celles de Metz et de Lille.",
        ),
    ),
)
