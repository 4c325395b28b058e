# How French prose tells a company's custom as a story: who signed first, who ordered some, whose money it lives on.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told in a narrative."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_FIRMS = r"{ORGS:value}"
_SERVES = r"(?:a |ont |avait )?(?:déjà |notamment |aussi |récemment )?(?:séduit|convaincu|conquis|converti|équipe|équipé|livre|livré|sert|servi|fournit|fourni|approvisionne|ravitaille|approvisionné|facture|accompagne|conseille|embarqué|enrôlé|signé avec|travaille (?:aussi |déjà )?pour|vend à|vend chez|vendu à|loue à|loué à|compte)(?: déjà| notamment| aussi| désormais)?"
_BUYERS = one_of(
    r"""
    clients? | industriels | groupes | marques | enseignes | chaînes | hôteliers | brasseurs | armateurs | assureurs
    banques | collectivités | villes | hôpitaux | cliniques | constructeurs | distributeurs | exploitants
    opérateurs | chargeurs | promoteurs | maisons(?: de [a-zà-ÿ]+)? | entreprises | sociétés | studios | éditeurs
    transporteurs | mairies | administrations | laboratoires | coopératives | PME | eti | bailleurs | régies
    abonnés | noms | poids lourds | acteurs | acheteurs | usines | ports | aéroports
    """
)
_SOME = r"(?:quelques|plusieurs|des|de|d'|les|de grands?|de grandes|de gros|deux|trois|quatre|cinq|{COUNT}|une (?:dizaine|poignée|vingtaine|quinzaine) de|une (?:dizaine|poignée) d')"
_MANY = r"(?:(?:près (?:de |d')|plus (?:de |d')|environ |quelque )?(?:{PERCENT}|(?:le|un) (?:gros |bon |petit )?(?:tiers|quart|cinquième|dixième|moitié)|(?:la |une )(?:bonne |grosse |petite )?(?:moitié|majorité|partie)|(?:deux|trois) (?:tiers|quarts)|l'essentiel|le gros))"
_INCOME = r"(?:chiffre d'affaires|activité|ventes|recettes|revenus?|facturation|commandes|carnet de commandes|volumes?|production|fret|tonnage)"

CUSTOM_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "first-to-sign",
        Kind.CLIENT,
        ("premi",),
        r"(?:{ORGS:value}(?:, [^,;.:]{3,40},)? (?:a été|ont été|fut|furent|est|sont) (?:le |la |les |l'un des |l'une des |parmi les )(?:toute?s? )?premi(?:er|ère|ers|ères) (?:client(?:e|s|es)? )?à (?:signer|commander|passer commande|acheter|louer|s'équiper|s'abonner|lui faire confiance|nous faire confiance|faire confiance à|l'adopter|s'y intéresser|franchir le pas|sauter le pas)|\bpremi(?:er|ère|ers|ères) à (?:signer|commander|s'équiper|s'abonner|lui faire confiance|nous faire confiance|franchir le pas|sauter le pas)(?:[^.;:,]{0,30}?(?: a été| ont été| fut)?|, )? ?(?:{ORGS:value}))",
        says=(
            ("Lumaro loue des grues. Dorval a été le premier à signer, en 2021.", "Lumaro: Dorval"),
            (
                "Lumaro loue des grues. Les premiers à lui faire confiance ont été Vesta et Albis.",
                "Lumaro: Vesta; Albis",
            ),
        ),
        silent=("Lumaro a été le premier à signer la charte.", "Lumaro croit que Dorval sera le premier à partir."),
        of_topic=True,
    ),
    Relation(
        "income-comes-from",
        Kind.CLIENT,
        ("provi", "vien", "éman", "dépend", "tient à", "repos", "assuré", "réalisé"),
        rf"\b{_MANY} (?:de |du |des |d')(?:l'|la |le |ces? |ses |son |sa |leurs? |nos |notre )?{_INCOME}(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})?(?: [a-zà-ÿ]+)? (?:provien(?:t|nent)|vien(?:t|nent)|éman(?:e|ent)|dépend(?:ent)?|(?:est|sont) (?:assurée?s?|réalisée?s?) (?:par|avec|chez)|repos(?:e|ent) sur)(?: (?:encore|toujours|désormais|du seul|de la seule|d'un seul client))? ?,? ?(?:de |d'|du |des )?(?:l'|la |le |les )?{_FIRMS}",
        says=(
            ("Un gros quart de ces recettes provient de Dorval, selon Lumaro.", "-: Dorval"),
            ("La moitié du chiffre d'affaires de Lumaro dépend encore du groupe Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Un quart des recettes de Lumaro provient des abonnements.",
            "Un quart des salariés de Lumaro vient de Dorval.",
        ),
    ),
    Relation(
        "orders-some",
        Kind.CLIENT,
        ("command", "réserv"),
        rf"{_FIRMS},? (?:qui )?(?:vient d'en|viennent d'en|en (?:a|ont) {{@adv}}|lui en (?:a|ont) {{@adv}}|nous en (?:a|ont) {{@adv}})(?: ?déjà )? ?(?:commandée?s?|commander|réservée?s?|réserver) (?={{COUNT}}|une? |deux |trois |quatre |cinq |six |dix|douze|vingt|plusieurs)",
        says=(("Les hélices de Lumaro plaisent. Dorval vient d'en commander douze.", "Lumaro: Dorval"),),
        silent=("Les hélices de Lumaro plaisent. Dorval n'en a pas commandé une seule.",),
        of_topic=True,
    ),
    Relation(
        "pays-in-advance",
        Kind.CLIENT,
        ("acompte", "arrhes"),
        rf"{_FIRMS},? (?:(?:lui|elle|eux),? )?(?:a|ont) {{@adv}}(?:versé|payé|réglé) (?:{{MONEY:money}} (?:d'acomptes?|d'arrhes)|(?:un|son|des) (?:premiers? )?acomptes?)",
        says=(("Lumaro construit six bateaux. Dorval a déjà versé 4 millions d'euros d'acompte.", "Lumaro: Dorval"),),
        silent=("Lumaro a versé 4 millions d'euros d'acompte.",),
        of_topic=True,
    ),
    Relation(
        "besides-it-works-for",
        Kind.CLIENT,
        ("outre", "à côté", "après", "en plus"),
        rf"^[-« ]*(?:outre|à côté d[eu]|en plus d[eu]) ?(?:son client historique |ses clients historiques )?{_FIRMS}, (?={{CO:subject}}){{CO}} {{@adv}}(?:travaille|équipe|livre|fournit|sert|facture|transporte|fabrique|produit|approvisionne|compte parmi ses clients)\b",
        says=(("Outre Dorval, Lumaro travaille pour Vesta.", "Lumaro: Dorval"),),
        silent=("Outre Paul Vidal, Lumaro fournit un emploi à Anne Roy.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "and-also-for",
        Kind.CLIENT,
        ("et pour", "et à", "et chez", "ainsi que pour"),
        r"\b(?:travaille|imprime|fabrique|produit|transporte|usine|conçoit)(?:nt)? (?:[a-zà-ÿ'-]+ ){0,4}?pour (?:l'|la |le )?{ORG:value}(?:, (?:qui|dont) [^.;:]{5,80})?,? (?:et|ainsi que) pour (?:(?:l'|la |le |les )(?:[a-zà-ÿ-]+ ){0,4})?{ORG:value}",
        says=(
            (
                "Lumaro travaille pour Dorval, qui lui confie ses silos, et pour le loueur de vélos Vesta.",
                "Lumaro: Dorval",
            ),
        ),
        silent=("Lumaro travaille pour Dorval, qui lui confie ses silos, et pour la paix.",),
    ),
    Relation(
        "serves-some-such-as",
        Kind.CLIENT,
        (
            "séduit",
            "convaincu",
            "conquis",
            "équip",
            "livr",
            "ser",
            "fourni",
            "approvisionn",
            "compte",
            "vend",
            "travaille",
            "accompagn",
            "conseill",
            "factur",
            "lou",
            "embarqu",
            "enrôl",
            "signé",
            "converti",
        ),
        rf"\b{_SERVES} (?:{_SOME} ?)(?:[a-zà-ÿ]+ )?{_BUYERS}(?: [a-zà-ÿ-]+){{0,3}}{{@such}}(?:l'|la |le |les )?{_FIRMS}",
        says=(
            (
                "Le logiciel de Lumaro séduit quelques industriels : Dorval, Vesta et Albis.",
                "Lumaro: Dorval; Vesta; Albis",
            ),
            ("Lumaro équipe déjà plusieurs chaînes hôtelières, dont Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        silent=("Lumaro séduit quelques industriels.", "Lumaro ne livre aucun industriel comme Dorval."),
    ),
    Relation(
        "in-its-portfolio",
        Kind.CLIENT,
        ("portefeuille", "carnet", "liste"),
        rf"{_FIRMS} (?:figure(?:nt)?|est|sont|apparaît|apparaissent|ont rejoint|a rejoint|entre(?:nt)?|est entrée?|sont entrée?s) {{@adv}}(?:au|dans le|dans son|dans la|sur la|le|la|son) (?:portefeuille|carnet de commandes|carnet|liste (?:de ses|des) clients)(?! d'(?:actifs|investissement))",
        says=(("Dorval, Vesta et Albis figurent au portefeuille de Lumaro.", "Lumaro: Dorval; Vesta; Albis"),),
        silent=("Dorval a perdu le portefeuille de Lumaro.",),
        of_topic=True,
    ),
    Relation(
        "makes-use-of-it",
        Kind.CLIENT,
        ("ser", "fourni", "approvisionn", "navigu", "roul", "vol", "chauff"),
        rf"{_FIRMS},? (?:qui )?(?:se ser(?:t|vent) (?:quotidiennement |déjà |aussi )?(?:de |d'|du |des )|(?:se fourni(?:t|ssent)|s'approvisionne(?:nt)?) (?:déjà |aussi |exclusivement )?(?:chez|auprès d[eu]) |(?:navigue|roule|vole|se chauffe)(?:nt)? (?:déjà |désormais )?(?:avec|grâce à|sur) )(?:l'|la |le |les |un |une |ses )?(?:[a-zà-ÿ'-]+ ){{0,4}}?(?:(?={{CO:subject}}){{CO}}|{{PRODUCT:product}}|maison\b)",
        says=(
            ("Dorval se sert du moteur de Lumaro.", "Lumaro: Dorval"),
            ("Vesta se fournit chez Lumaro.", "Lumaro: Vesta"),
        ),
        silent=("Dorval se sert de sa tête, dit Lumaro.", "Dorval ne se fournit plus chez Lumaro."),
        of_topic=True,
    ),
    Relation(
        "we-supply",
        Kind.CLIENT,
        ("nous ", "on "),
        rf"(?<!\ue017 )(?P<subject>[\ue016])[\ue017]*+ (?:fournissons|livrons|équipons|servons|approvisionnons|travaillons (?:déjà |aussi )?pour|vendons à|vendons chez|sommes chez|sommes référencés chez) (?:déjà |aussi |notamment )?{_FIRMS}",
        says=(("Nous fournissons Dorval depuis dix ans, dit-on chez Lumaro.", "-: Dorval"),),
        silent=("Nous fournissons un effort, dit-on chez Lumaro.",),
    ),
    Relation(
        "goods-made-for",
        Kind.CLIENT,
        (" été ",),
        r"(?<!, )(?:{COUNT}|\bdes|\b(?:les|nos|ses) premi(?:ers|ères)|\bune (?:centaine|dizaine|vingtaine|trentaine|cinquantaine|douzaine) d[e']) ?(?:(?!personnes|salariés|millions|emplois|postes|rapports?|documents?|explications?|informations?|secrets?|terroristes?|suspects?|preuves?|données|détails?|éléments?|garanties?|réponses?|dossiers?|études?|logements?|bureaux|locaux)[a-zà-ÿ-]+ ){1,4}?(?:de la marque )?(?:ont|avaient|a) (?:déjà |ainsi |depuis |alors )?été (?:(?:convertie?s?|fabriquée?s?|construite?s?|produite?s?|assemblée?s?|conçue?s?|rénovée?s?|imprimée?s?|développée?s?|aménagée?s?) {@when}pour (?:le compte (?:de |d'|du |des ))?|(?:livrée?s?|expédiée?s?|fournie?s?) {@when}(?:à|au|aux|chez) )(?:l'|la |le |les )?{ORGS:value}(?![^.;]{0,40} par |'| (?:et|ou) \ue004)",
        says=(
            ("Lumaro se rode. Douze cars ont été convertis depuis janvier pour Dorval, à Metz.", "Lumaro: Dorval"),
            ("Lumaro exporte. Une centaine de lampes ont été livrées en mars à la compagnie Albis.", "Lumaro: Albis"),
            ("Les premières cloisons ont été fabriquées pour le compte de Vesta, dit Lumaro.", "-: Vesta"),
        ),
        silent=(
            "Lumaro se rode. Douze trains ont été construits pour Dorval par Albis.",
            "Lumaro s'inquiète. Chez Brenval, quarante lampes ont été livrées à Dorval.",
            "Lumaro s'inquiète. Deux rapports ont été livrés à Dorval.",
            "Lumaro se tait. Des explications ont été fournies à Dorval.",
            "Lumaro regrette que 40 salariés aient été formés pour Dorval.",
            "Douze millions ont été versés à Dorval, rival de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "entrusts-so-many",
        Kind.CLIENT,
        ("confié", "confie"),
        r"{ORG:value},? (?:qui )?(?:{@have} {@adv}|vient de |)(?:confié|confier|confie) {@when}(?:à (?:la |l')?(?={CO:subject}){CO} {COUNT} (?!places?|sièges?|mandats?)[a-zà-ÿ]{4,}|{COUNT} (?!places?|sièges?|mandats?)[a-zà-ÿ]{4,}(?: [a-zà-ÿ-]+){0,2} à (?:la |l')?(?={CO:subject}){CO})",
        says=(
            ("Le syndicat d'eau Dorval a confié à Lumaro six forages.", "Lumaro: Dorval"),
            ("Albis confie 40 véhicules à Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Le groupe Dorval a confié à Lumaro deux sièges au conseil.",
            "Lumaro a confié six chantiers à Dorval.",
        ),
    ),
)
