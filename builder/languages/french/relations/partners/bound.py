# How French prose says with whom a company works: by the pact with the partner before its name, by what is given to it
# to do, by the group both belong to.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for partners told by pacts and common work."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_DEED = r"(?:vente|distribution|commercialisation|fabrication|production|assemblage|logistique|transport|livraison|stockage|construction|développement|maintenance|exploitation|installation|hébergement|impression|conditionnement)"

BOUND_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "pact-with",
        Kind.PARTNER,
        ("convention", "liée", "lié "),
        r"(?:{CO:subject}[^.;:\ue000-\ue009]{0,60}? conventions?(?! collective| de stage)(?: (?!collective)[a-zà-ÿ'-]+){0,4}?,? avec (?:l'|la |le |les )?{ORGS:value}|(?:^[-« ]*|, )liée?s? {@when}(?:à|au|aux) (?:l'|la |le |les )?{ORGS:value} par (?:un|une|des) (?:contrats?|accords?|partenariats?|conventions?|alliances?))",
        says=(
            ("Lumaro a signé une convention avec Dorval.", "Lumaro: Dorval"),
            ("Lumaro a conclu en mai une convention de recherche avec le groupe Vesta.", "Lumaro: Vesta"),
            ("Liée à Albis par un contrat de licence, Lumaro touche des redevances.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro a signé une convention avec les syndicats.",
            "Lumaro n'est plus liée à Albis par un contrat.",
        ),
    ),
    Relation(
        "shares-a-laboratory-with",
        Kind.PARTNER,
        ("laboratoire commun", "centre commun", "chaire"),
        r"(?:\b(?:laboratoire|centre) commun|{CO:subject}[^.;:\ue000-\ue009]{0,40}? chaire)(?: [a-zà-ÿ'-]+){0,4}?,? avec (?:l'|la |le |les )?{ORGS:value}",
        says=(
            ("Lumaro a ouvert un laboratoire commun avec l'institut Vesta.", "Lumaro: institut Vesta"),
            ("Un laboratoire commun avec Dorval ouvrira cet automne chez Lumaro.", "Lumaro: Dorval"),
            ("Lumaro finance une chaire avec la fondation Albis.", "Lumaro: fondation Albis"),
        ),
        silent=(
            "Lumaro a ouvert un laboratoire commun avec des étudiants.",
            "Lumaro vend un laboratoire avec Dorval.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "runs-project-with",
        Kind.PARTNER,
        (" avec ",),
        r"{CO:subject},? (?:qui )?(?:pilote|mène|conduit|porte|coordonne|teste|expérimente|étudie|prépare|lance|a lancé|a mené|a conduit|a testé|participe à)(?:nt)?(?: aussi| également| actuellement| depuis [a-zà-ÿ0-9 ]{3,16})?(?: avec {ORGS:value},? (?:un|une|des|plusieurs|le|la|deux) (?:essais?|projets?|programmes?|études?|recherches?|expérimentations?|tests?|pilotes?|travaux|laboratoires?|chantiers?)| (?:un|une|des|plusieurs|deux|ce|cette) (?:essais?|projets?|programmes?|études?|recherches?|expérimentations?|tests?|pilotes?|travaux)(?: [a-zà-ÿ'-]+){0,6}? avec {ORGS:value})",
        says=(
            ("Lumaro mène avec l'institut Vesta un essai sur 400 lampes.", "Lumaro: institut Vesta"),
            ("Lumaro pilote un programme de recherche avec Dorval et Albis.", "Lumaro: Dorval; Albis"),
            ("Lumaro mène aussi avec la coopérative Vesta un programme de tri.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro mène avec soin un essai sur 400 lampes.",
            "Lumaro pourrait mener avec Dorval un essai.",
        ),
    ),
    Relation(
        "entrusts-to-it",
        Kind.PARTNER,
        ("confi", "sous-trait", "délégu"),
        rf"{{CO:subject}} (?:confie|(?:a|ont|avait) {{@adv}}confié|sous-traite|(?:a|ont) {{@adv}}sous-traité|délègue|(?:a|ont) {{@adv}}délégué)(?:nt)? {{@when}}(?:à|au|aux) {{ORGS:value}} (?:la |le |l'|les |sa |son ){_DEED}\b",
        says=(
            ("Lumaro a confié à Dorval la vente de ses lampes.", "Lumaro: Dorval"),
            ("Lumaro sous-traite à la société Vesta la fabrication des boîtiers.", "Lumaro: Vesta"),
            ("Lumaro confie à Albis et Dorval la maintenance de ses bornes.", "Lumaro: Albis; Dorval"),
        ),
        silent=(
            "Lumaro a confié à Dorval son inquiétude.",
            "Lumaro pourrait confier à Dorval la vente de ses lampes.",
        ),
        oneway=True,
    ),
    Relation(
        "its-goods-made-by",
        Kind.PARTNER,
        ("distribué", "commercialisé", "fabriqué", "assemblé", "fourni", "produit", "tricoté", "imprimé", "hébergé"),
        r"\b(?:ses|leurs|nos) [a-zà-ÿ][a-zà-ÿ' -]{2,40}? (?:est|sont|étaient) (?:désormais |aujourd'hui |toujours |tous |toutes )?(?:distribué|commercialisé|fabriqué|assemblé|fourni|produit|tricoté|imprimé|hébergé|livré)e?s? {@when}(?:(?:en|à|au|aux) {PLACE} |[a-zà-ÿ-]{2,14} )?par {ORGS:value}",
        says=(
            ("Lumaro grandit. Ses lampes sont distribuées par Dorval en Suède.", "Lumaro: Dorval"),
            ("Lumaro exporte. Ses boîtiers sont fabriqués par la société Vesta.", "Lumaro: Vesta"),
            ("Lumaro grandit. Ses puces sont fournies par Albis et Dorval.", "Lumaro: Albis; Dorval"),
        ),
        silent=(
            "Lumaro grandit. Ses lampes sont fabriquées par des artisans.",
            "Lumaro grandit. Ses lampes ne sont plus distribuées par Dorval.",
        ),
        oneway=True,
    ),
    Relation(
        "old-partner-opens",
        Kind.PARTNER,
        ("partenaire",),
        r"^[-« ]*partenaire (?:de longue date|historique|industriel(?:le)?|de la première heure|depuis \ue00c\ue00d*+|technologique|exclusif|privilégié)(?: (?:de |d'|du |des )(?={CO:subject}){CO})?(?: {DATE}| (?:depuis|dans|en) [^.;:,]{3,25})?, (?:l'|la |le )?{ORG:value} [a-zà-ÿ]",
        says=(
            ("Lumaro grandit. Partenaire de longue date, Dorval fournit les réactifs.", "Lumaro: Dorval"),
            ("Partenaire industriel de Lumaro depuis 2019, Vesta livre les moteurs.", "Lumaro: Vesta"),
            ("Partenaire historique de Dorval, le groupe Albis inquiète Lumaro.", "Dorval: Albis"),
        ),
        silent=(
            "Lumaro grandit. Partenaire de tennis, Dorval s'en amuse.",
            "Ancien partenaire de Lumaro, Dorval part.",
        ),
    ),
    Relation(
        "consortium-of",
        Kind.PARTNER,
        ("consortium", "groupement", "alliance", "coentreprise", "projet", "programme"),
        r"\b(?:consortium|groupement|alliance(?! des)|coentreprise|projet|programme(?! d[ue] ))\b[^.;:\ue000-\ue009]{0,40}? (?:réunit|associe|rassemble|regroupe|réunissant|associant|regroupant|réunissait|associait){@too} (?={CO:subject}){CO}(?:, | et |, avec | à ){ORGS:value}",
        says=(
            ("Le consortium réunit Lumaro, Dorval et Albis.", "Lumaro: Dorval; Albis"),
            ("Un projet européen associe Lumaro à l'institut Vesta.", "Lumaro: institut Vesta"),
            ("Un programme associant Lumaro et Dorval démarre.", "Lumaro: Dorval"),
        ),
        silent=("Le débat réunit Lumaro, Dorval et Albis.", "Le projet réunit Lumaro et les riverains."),
    ),
)
