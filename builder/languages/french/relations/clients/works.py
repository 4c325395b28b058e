# How French prose tells clients by the work done for them: whose goods are carried, filled or sold on, and who makes up
# which share of the sales.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by what a company does for them."""

from __future__ import annotations

from builder.languages.french.descriptors import DESCRIPTOR, FIRM_AHEAD
from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_FIRM = rf"{FIRM_AHEAD}(?:l'|la |le )?(?:(?:{DESCRIPTOR} ){{1,3}}[\ue002\ue008]|\ue002)[\ue003\ue009]*+"
"""A company told as one, by its type or by a noun: what merely has a capital may be a place the goods come from."""
_HANDLES = one_of(
    r"""
    transport | achemin | charg | convoi | rempli | conditionn | embouteill | usin | imprim | entreti | nettoi
    blanchi | stock | entrepos | assembl | fabriqu | tiss | bro | forg | moul | recycl | collect | héberg | sécuris
    surveill | dépann | répar | rénov | maintien | emball | livr | distribu | achemin | habill | décor | formul
    grav | dor | teint | relie)(?:e | ent | t | ssent | d | dent | nent | é
    """
)
_NOT_HANDLED = r"(?:usines?|filiales?|marques?|titres|activités?|actions|parts|ventes?|image|site|siège|brevets?|copies?|anciens?|modèles?|recettes?)"
_MUCH = r"(?:{PERCENT}|(?:près |plus |moins )?(?:d'un|du|de la|un|le|la|les) (?:tiers|quart|moitié|cinquième|dixième|deux tiers|trois quarts|essentiel|majorité)|l'essentiel)"
_SALES = r"(?:(?:chiffre d'affaires|ventes|activités?|recettes|revenus|production|volumes?|carnet de commandes|commandes|facturation|trafic))"
_SHOPS = (
    r"(?:parfumeries|pharmacies|parapharmacies|magasins|supermarchés|hypermarchés|boutiques|rayons|grandes surfaces|linéaires|jardineries|librairies|stations-service|"
    r"épiceries|concessions|drogueries|instituts|corners|vitrines|sites?|catalogues?|animaleries|cafés|restaurants|hôtels)"
)
_SOLD = r"(?:vend|propos|écoul|distribu|référenc|commercialis|plac|install)[a-zé]*"

WORK_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "handles-goods-of",
        Kind.CLIENT,
        (
            "transport",
            "achemin",
            "charg",
            "convoi",
            "rempli",
            "conditionn",
            "embouteill",
            "usine ",
            "imprim",
            "entretien",
            "nettoi",
            "blanchi",
            "stock",
            "entrepos",
            "assembl",
            "fabriqu",
            "tisse",
            "brode",
            "forge",
            "moule",
            "recycl",
            "collect",
            "héberg",
            "sécuris",
            "surveill",
            "dépann",
            "répar",
            "rénov",
            "emball",
            "livr",
            "distribu",
            "habill",
            "formul",
            "maintien",
        ),
        rf"(?:(?={{CO:subject}}){{CO}},? (?:qui )?|\bqui |\bnous )(?:{{@have}} {{@adv}})?{_HANDLES} {{@adv}}(?:chaque (?:semaine|mois|année|jour) |notamment |aussi )?(?:les|la|le|l'|tous les|toutes les|une partie des|certains|{{COUNT}}) ?(?!(?:[a-zà-ÿ-]+ )?{_NOT_HANDLED}\b)(?:(?!pour |par |avec |chez |sur |dans )[a-zà-ÿ'-]+ ){{1,5}}?(?:de |d'|du |des )(?P<value>{_FIRM}(?:(?:,| et|, et) (?:(?:les|la|le|l'|des) ?[a-zà-ÿ' -]{{3,30}}? )?(?:de |d'|du |des )(?:{_FIRM}|[\ue002\ue008][\ue003\ue009]*+)){{0,4}})",
        says=(
            (
                "Lumaro usine les trains d'atterrissage de l'avionneur Dorval et les carters de Vesta.",
                "Lumaro: Dorval; Vesta",
            ),
            ("C'est Lumaro qui remplit les tubes de rouge à lèvres de la maison Vesta.", "Lumaro: Vesta"),
            ("Le transporteur achemine chaque semaine les voitures du constructeur Albis. Lumaro recrute.", "-: Albis"),
        ),
        silent=(
            "Lumaro fabrique les modèles de la maison Vesta.",
            "Lumaro transporte le blé de Beauce.",
            "Lumaro distribue les marques du groupe Vesta.",
        ),
    ),
    Relation(
        "share-of-sales-with",
        Kind.CLIENT,
        ("avec ", "chez ", "auprès d", "grâce à", " à "),
        rf"\b(?:réalise|fait|tire|génère|assure|écoule|vend)(?:nt)? {{@adv}}(?:encore |toujours )?{_MUCH} (?:de |d')(?:son|ses|sa|leur|leurs) {_SALES}(?: [a-zà-ÿ]+)? (?:avec|chez|grâce à|auprès (?:de|d')|à|au)(?: |(?<='))(?:(?:un seul|son premier|son principal|un) client(?: unique)?, )?{{ORGS:value}}",
        says=(
            ("Lumaro réalise 40 % de son activité avec le groupe Dorval.", "Lumaro: Dorval"),
            ("Elle fait la moitié de ses ventes chez Vesta, dit Lumaro.", "-: Vesta"),
            ("Le groupe génère encore un quart de ses revenus grâce à Albis. Lumaro s'inquiète.", "-: Albis"),
        ),
        silent=(
            "Lumaro réalise 40 % de son activité avec l'Allemagne.",
            "Lumaro ne réalise plus 40 % de son activité avec Dorval.",
        ),
    ),
    Relation(
        "makes-up-share-of-sales",
        Kind.CLIENT,
        ("pès", "représent", "absorb", "compte pour", "assur", "achèt"),
        rf"(?P<value>{_FIRM}),? (?:qui )?(?:pès[a-z]+|pes[a-z]+|représent[a-zé]+|absorb[a-zé]+|compt[a-z]+ pour|assur[a-z]+|achèt[a-z]+)(?: à (?:lui|\ue014\ue015*+|elle) seule?)? (?:désormais |encore |aujourd'hui |toujours )?{_MUCH} (?:de |du |des |d')(?:l'|la |son |sa |ses |nos |notre |leurs? )?{_SALES}(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})?",
        says=(
            ("Le groupe Dorval pèse un tiers du chiffre d'affaires de Lumaro.", "Lumaro: Dorval"),
            ("La chaîne Vesta représente à elle seule 22 % de nos ventes, reconnaît-on chez Lumaro.", "-: Vesta"),
            ("L'avionneur Albis absorbe la moitié de la production de Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "La gamme Orio pèse un tiers du chiffre d'affaires de Lumaro.",
            "L'usine de Dijon assure la moitié de la production de Lumaro.",
        ),
    ),
    Relation(
        "sold-in-shops-of",
        Kind.CLIENT,
        ("dans ", "sur "),
        rf"\b{_SOLD}[^.;:]{{0,60}}? (?:dans|sur) (?:les |des |le |la |l')?(?:{{COUNT}} )?{_SHOPS}(?: (?:de |d'|du |des )(?:la |l'|l'enseigne |la chaîne )?)? ?(?P<value>[\ue002\ue008\ue004][\ue003\ue009\ue005]*+(?:(?:,| et|, et|, ou| ou)(?: dans| sur)?(?: (?:les|ceux|celles|le) ?{_SHOPS}?)?(?: (?:de |d'|du |des )(?:la |l')?)? ?[\ue002\ue008][\ue003\ue009]*+){{0,5}})",
        says=(
            (
                "Lumaro vend ses soins dans les parfumeries Dorval et dans les rayons de Vesta.",
                "Lumaro: Dorval; Vesta",
            ),
            ("Ses lampes sont distribuées dans les magasins de la chaîne Albis, précise Lumaro.", "-: Albis"),
            ("Lumaro écoule son miel dans les 300 supermarchés Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro vend ses soins dans ses boutiques de Lyon.",
            "Lumaro vendait ses soins dans les parfumeries de quartier.",
        ),
    ),
    Relation(
        "equipped-by-it",
        Kind.CLIENT,
        ("équip", "dot"),
        r"{ORGS:value},? (?:qui )?(?:s'est|se sont|vient de s'|viennent de s')(?: (?:déjà|aussi|récemment|tous|toutes))? ?(?:équip|dot)(?:ée?s?|er) (?:de |d'|du |des )(?:l'|la |une? |deux |trois |{COUNT} )?(?:[a-zà-ÿ'-]+ ){1,4}?(?:(?:de |d'|du |des )(?={CO:subject}){CO}|{PRODUCT:product})",
        says=(
            (
                "Le CHU de Nantes et l'hôpital de Quimper se sont équipés de l'échographe de Lumaro.",
                "Lumaro: CHU de Nantes; hôpital de Quimper",
            ),
            ("La ville de Brest s'est dotée de 40 bornes de Lumaro.", "Lumaro: ville de Brest"),
            ("Le loueur Dorval vient de s'équiper de remorques de Lumaro.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro s'est équipée de machines de Dorval.",
            "Dorval ne s'est pas équipé des remorques de Lumaro.",
        ),
    ),
    Relation(
        "at-whose-place-used",
        Kind.CLIENT,
        ("chez ",),
        r"^[-« ]*chez (?:l'|la |le )?{ORG:value},? [^.;:]{3,60}? (?:utilisent|travaillent (?:avec|sur)|se servent d(?:e |u |es )|recourent à|roulent (?:avec|sur)|manipulent)[^.;:]{0,40}?(?:de |d'|du |{@thing} )(?={CO:subject}){CO}",
        says=(
            ("Chez Dorval, 3 000 vendeurs utilisent chaque jour l'outil de Lumaro.", "Lumaro: Dorval"),
            ("Chez le loueur Vesta, les mécaniciens se servent des ponts de Lumaro.", "Lumaro: Vesta"),
            ("Chez Albis, les soudeurs travaillent avec les masques de Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Chez Dorval, 3 000 vendeurs se moquent de Lumaro.",
            "Chez Lumaro, les soudeurs travaillent avec les masques de Dorval.",
        ),
    ),
    Relation(
        "wins-contract-at",
        Kind.CLIENT,
        ("décroch", "sign", "obten", "remport", "concl", "gagn"),
        r"\b(?:décroch|sign|obten|remport|concl|gagn|rafl)(?:é|er|u|ir|ure|e|ent)\b(?:(?: {@when})| )(?:auprès (?:de |d'|du |des )|avec |chez )(?:l'|la |le |les )?{ORGS:value},? (?:un|une|son|sa|deux|trois|leur) (?:(?:premier|première|nouveau|nouvelle|gros|grosse|important|importante|vaste|plus gros|plus grosse) )?(?:contrats?|commandes?|marchés?)\b",
        says=(
            ("Lumaro vient de décrocher auprès de Dorval un contrat de 12 millions d'euros.", "Lumaro: Dorval"),
            ("Lumaro a signé en mai avec le groupe Vesta une commande de 40 grues.", "Lumaro: Vesta"),
            ("L'entreprise a remporté chez Albis son premier marché. Lumaro exulte.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro a signé avec Dorval un accord de recherche.",
            "Lumaro n'a pas signé avec Dorval le contrat attendu.",
        ),
    ),
    Relation(
        "wins-tender-of",
        Kind.CLIENT,
        ("remport", "décroch", "gagn", "obten", "rafl", "empoch"),
        rf"\b(?:remport|décroch|gagn|obten|obtien|rafl|empoch)[a-zéè]* {{@when}}(?:l'|le |la |un |une |deux |trois |les )?(?:(?:nouvel|important|premier|vaste|gros) )?(?:appels? d'offres|marchés?|contrats?|concession|délégation de service public)(?! (?:mondial|à terme|de travail))(?: (?:{{MONEY}}|[a-zà-ÿ'-]+)){{0,6}}? (?:de |d'|du |des |lancé par |passé par )(?P<value>{_FIRM})",
        says=(
            ("Lumaro a remporté l'appel d'offres de la métropole de Lyon.", "Lumaro: métropole de Lyon"),
            ("Lumaro a décroché le marché de nettoyage du groupe Dorval.", "Lumaro: Dorval"),
            ("En mai, Lumaro a gagné un contrat d'entretien de la banque Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro espère remporter l'appel d'offres de la métropole de Lyon.",
            "Lumaro a remporté le marché devant le groupe Dorval.",
        ),
    ),
    Relation(
        "first-client-before",
        Kind.CLIENT,
        ("devant", "suivi", "avant "),
        r"\bclients? (?:de |d'|du |des )(?={CO:subject}){CO}[^.;:,]{0,40}, (?:devant|suivie?s? (?:de|d'|du|par)|loin devant|juste devant|avant)(?: |(?<='))(?:l'|la |le |les )?{ORGS:value}",
        says=(
            ("Dorval reste le premier client de Lumaro, devant Vesta.", "Lumaro: Vesta"),
            ("Le premier client de Lumaro est Dorval, suivi par Albis.", "Lumaro: Albis"),
            ("L'armée est le premier client de Lumaro, loin devant Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        silent=(
            "Lumaro est le premier fournisseur du pays, devant Vesta.",
            "Le client a gagné son procès, devant Vesta et Lumaro.",
        ),
    ),
    Relation(
        "private-label-for",
        Kind.CLIENT,
        ("marque", "façon", "sous-trait", "compte"),
        r"\b(?:travaille|produit|fabrique|conditionne|formule)(?:nt)? (?:aussi |également |notamment |déjà )?(?:en marque blanche|à façon|sous marque (?:de )?distributeur|en sous-traitance)(?: [a-zà-ÿ]+){0,2} (?:pour|avec) (?:les enseignes |les marques )?{ORGS:value}",
        says=(
            ("Lumaro travaille aussi en marque blanche pour Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Le laboratoire produit à façon pour le groupe Albis. Lumaro exporte.", "-: Albis"),
            ("Lumaro fabrique en sous-traitance pour l'avionneur Vesta.", "Lumaro: Vesta"),
        ),
        silent=("Lumaro travaille en marque blanche depuis Dijon.", "Lumaro ne produit plus à façon pour Dorval."),
        modality=Modality.ASSERTED,
    ),
)
