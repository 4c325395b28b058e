# How French prose tells of founders and heads by what stands beside their names: one of several founders, an aside
# between a name and its verb, an office that is given away.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for people told beside the point of a sentence."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_KIN = r"(?:(?:petit-)?fils|(?:petite-)?fille|neveu|nièce|gendre|héritière?) (?:de |d'|du )(?:[a-zà-ÿ-]+,? ){0,4}(?:la )?{PERSON}"
_ASIDE = rf"(?:, {_KIN},|, (?!et |ou |mais |dont )[a-zà-ÿ][^;.:\ue000\ue014-\ue017]{{3,60}},)?"
_OF_CO = r"(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?"

HEIR_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founded-by-forebear",
        Kind.FOUNDER,
        ("fond", "cré", "lanc", "mont"),
        r"\b(?:fondée?|créée?|lancée?|montée?)s? {@when}(?:à {PLACE} )?{@when}par (?:son|sa|leur|leurs) (?:arrière-)?(?:grand-père|grand-mère|père|mère|oncle|tante|aïeul|frère|sœur|mari|femme|époux|épouse|ancêtre),? {@people}",
        says=(
            ("Créée par son grand-père, Lucien Roy, Lumaro a failli disparaître.", "Lumaro: Lucien Roy"),
            ("Fondée en 1951 par son père Paul Vidal, Lumaro emploie 40 salariés.", "Lumaro: Paul Vidal"),
            ("Dorval, lancée par sa mère, Louise Astier, inquiète Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Créée par son grand-père, la recette de Lumaro plaît.",
            "Élevée par son grand-père, Lucien Roy, Anne Roy dirige Lumaro.",
        ),
        apposed=True,
    ),
    Relation(
        "heads-it-with-aside",
        Kind.CEO,
        ("dirige", "pilote", "préside aux"),
        rf"{{PERSON:value}}{_ASIDE},? (?:dirige|pilote|préside aux destinées d[eu'])(?:nt)?{{@too}} ?(?:la société |l'entreprise )?(?={{CO:subject}}){{CO}}(?= ?[,.;»]|$| (?:depuis|avec|en|et|seul|d'une)\b| {{DATE}})",
        says=(
            ("Paul Vidal, venu de Vesta, dirige désormais Lumaro.", "Lumaro: Paul Vidal"),
            ("Anne Roy, une ancienne de la banque, pilote Lumaro depuis 2019.", "Lumaro: Anne Roy"),
            ("Louise Astier, ingénieure, dirige Dorval, note Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Paul Vidal, venu de Vesta, dirigeait Lumaro.",
            "Paul Vidal, venu de Vesta, dirige la chorale de Lumaro.",
        ),
    ),
    Relation(
        "direction-given-to",
        Kind.CEO,
        ("direction",),
        rf"(?:\b(?:la )?direction(?: générale{_OF_CO}|(?: (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}})) (?:est|a été|avait été) (?:désormais |aujourd'hui |{{@when}})?(?:assurée?|confiée?|reprise) {{@when}}(?:par|à) (?:[a-zà-ÿ' -]{{3,30}}, )?{{PERSON:value}}|^[-« ]*à la direction générale{_OF_CO}, {{PERSON:value}})",
        says=(
            ("La direction générale de Lumaro est assurée par Paul Vidal.", "Lumaro: Paul Vidal"),
            ("La direction de Lumaro a été confiée en 2021 à Anne Roy.", "Lumaro: Anne Roy"),
            (
                "À la direction générale de Dorval, Louise Astier a succédé à son père, note Lumaro.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "La direction de Lumaro a été alertée par Paul Vidal.",
            "La direction générale de Lumaro n'est plus assurée par Paul Vidal.",
        ),
    ),
    Relation(
        "called-in-as-head",
        Kind.CEO,
        ("appel", "arriv", "reven", "recrut", "embauch", "débarqu", "propuls", "nomm"),
        rf"{{PERSON:value}}{_ASIDE} (?:a été|est|avait été|était) {{@adv}}(?:appelé|arrivé|revenu|recruté|embauché|débarqué|propulsé|nommé)e? (?:[^.;:,\ue000-\ue009]{{0,40}}? )?(?:comme|au poste de|en tant que|en qualité de) (?:nouve(?:au|lle) )?{{@ceo:role}}{_OF_CO}(?= ?[,.;»]|$| {{DATE}})",
        says=(
            ("Paul Vidal a été appelé à la rescousse en 2022 comme directeur général de Lumaro.", "Lumaro: Paul Vidal"),
            ("Anne Roy est arrivée au poste de directrice générale, chez Lumaro.", "-: Anne Roy"),
            (
                "Louise Astier, une ancienne de Vesta, a été recrutée comme PDG de Dorval, note Lumaro.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "Paul Vidal a été décoré comme directeur général de Lumaro.",
            "Paul Vidal devrait être nommé au poste de directeur général de Lumaro.",
        ),
    ),
    Relation(
        "trade-and-office",
        Kind.EXECUTIVE,
        ("direct", "responsable", "secrétaire"),
        rf"{{PERSON:value}}{{@aged}}, (?:(?!ancien|ex-|économiste|histori|sociolog|politolog|chercheu|professeur|maître|élue?\b|syndicaliste|déléguée? )[a-zà-ÿ-]+(?: [a-zà-ÿ-]+){{0,3}}? et )(?!{{@ceo}}|direct(?:eur|rice) (?:d'études|de recherches?\b|de thèse))(?:{{@exec:role}}){_OF_CO}(?= ?[,.;»]|$)",
        says=(
            ("Claire Pons, médecin et directrice médicale de Lumaro, a démenti.", "Lumaro: Claire Pons"),
            ("Paul Vidal, chimiste et responsable des essais, chez Lumaro, a démenti.", "-: Paul Vidal"),
            ("Louise Astier, juriste et secrétaire générale de Dorval, inquiète Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Claire Pons, médecin et romancière, visite Lumaro.",
            "Claire Pons, ancienne médecin et directrice médicale de Lumaro, a démenti.",
        ),
        modality=Modality.ASSERTED,
    ),
)
