# Nobody is called a rival here: a market is told by how few are on it, and who they are.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for competitors told by who else is on a market."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_MAKERS = r"(?:acteurs?|fabricants?|constructeurs?|producteurs?|industriels?|indépendants?|spécialistes?|opérateurs?|éditeurs?|exploitants?|chantiers?|maisons?|marques?|enseignes?|plateformes?|poids lourds|prétendants?)"
_FEW = r"(?:{COUNT}|deux|trois|quatre|cinq|six|une poignée|peu|rares|seuls?)"
_MAKE = r"(?:fabriquer|produire|proposer|vendre|savoir|maîtriser|se (?:disputer|partager) (?:le|la|ce|cette) (?:marché|créneau|segment|niche|gâteau)|occuper|construire|concevoir|commercialiser|offrir|couvrir|opérer)"
_ON = r"(?:ce|le même|leur) (?:marché|créneau|segment|métier|terrain|secteur)"

FIELD_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "few-makers",
        Kind.COMPETITOR,
        (" ne sont ", " sont ", " reste", " subsist", " se compt", " n'est que", " existe", " y a "),
        rf"(?:(?:(?:\b(?:ils|elles)|\ue014\ue015*+) (?:ne )?(?:sont|restent) (?:plus )?(?:que |qu'|plus que )?{_FEW} à {_MAKE}|(?:\bil|\ue014\ue015*+) (?:(?:ne |n')?(?:reste|existe|subsiste)|n'y a)(?: plus)? (?:que )?{_FEW} {_MAKERS}|\b(?:les |ces ){_MAKERS} se comptent sur les doigts|\b{_FEW} {_MAKERS} (?:se partagent|se disputent|occupent|tiennent|dominent) (?:le|la|ce|cette) (?:marché|créneau|segment|secteur|niche))[^.;:\ue002\ue008\ue014]{{0,70}}? ?: (?:outre {{CO:subject}},|{{CO:subject}}(?:,| et)) {{ORGS:value}})(?! (?:en|y|les?|la) )",
        says=(
            (
                "Ils ne sont que trois à fabriquer ces pièces : Lumaro, Vesta et l'allemand Dorval.",
                "Lumaro: Vesta; Dorval",
            ),
            (
                "Ils sont quatre à se disputer le marché : Lumaro, Vesta, Dorval et Albis.",
                "Lumaro: Vesta; Dorval; Albis",
            ),
            (
                "Les indépendants se comptent sur les doigts d'une main : outre Lumaro, le lorientais Vesta et le toulousain Dorval.",
                "Lumaro: Vesta; Dorval",
            ),
            ("Il ne reste que trois fabricants de ce verre : Lumaro, Dorval et Albis.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Ils ne sont que trois à fournir Lumaro : Vesta, Dorval et Albis.",
            "Il ne reste que deux fournisseurs à Lumaro : Vesta et Dorval.",
            "Ils sont trois à se partager les actions : Vesta, Dorval et Albis, et Lumaro attend.",
            "Ils sont trois à détenir Lumaro : Vesta, Dorval et Albis.",
            "Ils sont deux à produire pour Lumaro : Vesta et Dorval.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "beside-it-on-the-market",
        Kind.COMPETITOR,
        ("outre", "à côté d", "aux côtés d", "en dehors d", "hormis"),
        rf"(?:\b(?:sur|dans) {_ON}[^.;:]{{0,25}}?,? (?:outre|à côté de|aux côtés de|en dehors de|hormis) {{CO:subject}}, (?:on (?:trouve|compte|croise|retrouve|ne trouve que) |figurent |opèrent )?(?:surtout |aussi |seulement )?|^[-« ]*(?:outre|à côté de|en dehors de|hormis) {{CO:subject}}, {_FEW} (?:autres? )?{_MAKERS}(?: [a-zà-ÿ]+)? (?:subsistent|existent|restent|opèrent|survivent|proposent|fabriquent|produisent|maîtrisent|se partagent|se disputent|occupent)[^.;:\ue002\ue008\ue014]{{0,60}}? ?: ){{ORGS:value}}",
        says=(
            ("Sur ce marché, outre Lumaro, on trouve Vesta et Dorval.", "Lumaro: Vesta; Dorval"),
            ("Outre Lumaro, deux fabricants subsistent en France : Vesta et Albis.", "Lumaro: Vesta; Albis"),
            ("Sur ce créneau, à côté de Lumaro, opèrent le danois Vesta et Albis.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Outre Lumaro, le fonds Vesta détient Dorval et Albis.",
            "Outre Lumaro, la région a aidé Dorval et Albis.",
            "Outre Lumaro, deux clients soutiennent le projet : Vesta et Albis.",
            "Outre Lumaro, deux industriels ont signé la charte : Vesta et Dorval.",
            "Outre Lumaro, le port accueille Dorval et Albis.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "the-competition-does",
        Kind.COMPETITOR,
        ("concurrence", "concurrents", "rivaux"),
        r"^[-« ]*(?:mais |or |car )?(?:la concurrence|les concurrents|ses concurrents|les rivaux|ses rivaux),? (?:(?:elle|elles|eux|ils|aussi|de (?:son|leur) côté),? )?(?:ne (?:dort|dorment|chôme|chôment|désarme|désarment|reste pas|manque pas)|n'(?:est|attend|attendent|a pas)|s'(?:organise|organisent|agite|agitent|active|activent|aiguise|intensifie|arme)|se (?:réveille|réveillent|muscle|bouscule|presse|renforce|rapproche|prépare)|(?:est|sont|reste|restent) (?:rude|vive|féroce|là|nombreux|à l'affût|aux aguets)|monte|grandit|affûte|fourbit)[^.;:]{0,50} ?: (?:le |la |l'|les )?{ORGS:value} (?!(?:l'|la |les |le |en |y )?(?:affirme|assure|estime|juge|note|prévient|rappelle|alerte|enquête|surveille|soutient|rachèt|vend))",
        says=(
            ("La concurrence, elle, ne dort pas : Vesta prépare une usine à Lens, et Lumaro attend.", "Lumaro: Vesta"),
            (
                "La concurrence n'est pas en reste : Dorval vient de lever 20 millions, contre 12 pour Lumaro.",
                "Lumaro: Dorval",
            ),
            ("Mais les rivaux, eux, ne chôment pas : Albis a doublé ses ventes face à Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "La concurrence n'est pas faussée : Vesta assure que Lumaro vend au prix du marché.",
            "La concurrence ne fait pas peur à Lumaro : Anne Roy embauche.",
            "La concurrence s'intensifie : Lumaro baisse ses prix.",
        ),
        modality=Modality.ASSERTED,
    ),
)
