# How French prose names goods by what becomes of them: what a range gains, what comes out.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for products told by their range and by their coming out."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_OWN = r"[\ue006\ue008][\ue007\ue009]*+"
_LISTED = rf"(?:la |le |les |l'|ses |son |sa )?(?:[a-zà-ÿ-]{{3,18}} )?{_OWN}(?:(?:,| et|, et| ou) (?:la |le |les |l'|son |sa )?(?:[a-zà-ÿ-]{{3,18}} )?{_OWN}){{0,5}}"
_RANGE = r"(?:gamme|catalogue|collection|offre|famille|ligne|carte)"

_MADE = r"(?:édité|développé|conçu|fabriqué|créé|imaginé|produit|commercialisé|inventé|mis au point|mise au point|construit|assemblé|élaboré)e?s?"

MARKETED_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "thing-made-by-it",
        Kind.PRODUCT,
        ("par ",),
        rf"(?:\b{{@thing}}(?: (?!de |d'|du |des |à |par |pour |et )[a-zà-ÿ-]+){{0,2}} (?P<value>{_OWN}),?|(?P<value>{_OWN}), (?:le |la |l'|un |une )(?:[a-zà-ÿ-]+ )?{{@thing}}(?: (?!par )[a-zà-ÿ'-]+){{0,4}}) (?:qui (?:est|a été) )?{_MADE} {{@when}}(?:à {{PLACE}} )?par (?:la |le |l')?(?={{CO:subject}}){{CO}}(?=[ ,.;]|$)",
        says=(
            ("Le jeu mobile « Petit Roi », édité par Lumaro, réunit 20 000 joueurs.", "Lumaro: Petit Roi"),
            ("Le tracteur Pali, fabriqué à Metz par Lumaro, séduit.", "Lumaro: Pali"),
            ("Orio, le robot de cuisine conçu par la société Lumaro, séduit.", "Lumaro: Orio"),
        ),
        silent=(
            "Le robot Orio, vendu par Lumaro, séduit.",
            "La marque Orio, distribuée par Lumaro, séduit.",
            "Le robot Orio ne sera pas fabriqué par Lumaro.",
            "Orio, le rachat imaginé par Lumaro, échoue.",
        ),
    ),
    Relation(
        "range-gains",
        Kind.PRODUCT,
        ("étoff", "enrichi", "élargi", "complèt", "complét", "compos", "compren", "compt"),
        rf"\b{_RANGE}(?: (?:de |d')(?={{CO:subject}}){{CO}})?(?: [a-zà-ÿ-]+){{0,2}},? (?:s'est |se |s')(?:étoffe|étoffée?|enrichit|enrichie?|élargit|élargie?|complète|complétée?|compose|composée?) (?:encore |aussi |désormais )?(?:avec |de |du |d')(?P<value>{_LISTED})",
        says=(
            ("La gamme de Lumaro s'étoffe avec le Pali, l'Orio et le Miro.", "Lumaro: Pali; Orio; Miro"),
            ("Son catalogue s'est enrichi de la tondeuse Rasette, dit Lumaro.", "-: Rasette"),
            ("La collection se compose du Pali et de l'Orio chez Lumaro.", "-: Pali"),
        ),
        silent=(
            "La gamme de Lumaro s'étoffe avec des lampes.",
            "La gamme de Lumaro ne s'étoffe pas avec le Pali.",
        ),
    ),
    Relation(
        "coming-out-of",
        Kind.PRODUCT,
        ("lancement", "commercialisation", "mise en vente", "mise sur le marché", "sortie"),
        rf"\b(?:lancement|commercialisation|mise en vente|mise sur le marché|sortie) (?:(?:officielle?|mondiale?|commerciale?) )?(?:de (?:la |l'|sa |son )|du )(?!(?:société|groupe|entreprise|filiale|usine|fonds|parc|site|plan|projet|start-up)\b)(?:[a-zà-ÿ-]{{3,18}} )?(?P<value>{_OWN})(?=[ ,.;]|$)(?! de \ue004)(?! d'ici)(?! (?:par|chez|de |du ) ?(?:le |la |l')?(?:[a-zà-ÿ-]+ ){{0,2}}[\ue002\ue008])",
        says=(
            ("Avec le lancement de l'Orio, Lumaro change d'échelle.", "Lumaro: Orio"),
            ("La mise en vente du fauteuil Pali a surpris Lumaro.", "-: Pali"),
            ("La sortie de la Rasette réjouit Lumaro.", "-: Rasette"),
        ),
        silent=("La sortie de la crise réjouit Lumaro.", "Le lancement de la filiale Vesta réjouit Lumaro."),
    ),
    Relation(
        "owed-to-it",
        Kind.PRODUCT,
        ("doit ", "inventé", "imaginé", "mis au point", "conçu"),
        rf"(?:{{CO:subject}},? (?:à qui|auquel|à laquelle) (?:l'on|on|\ue016\ue017*+) doit (?:déjà |notamment )?(?P<value>{_LISTED})|(?<=[\ue003\ue009\ue015]) (?:a|ont) (?:{{@adv}})(?:inventé|imaginé|mis au point|conçu) (?:le |la |l')(?:[a-zà-ÿ-]{{3,18}} )?(?P<value>{_OWN})(?=,|\.| ?;|$))",
        says=(
            ("Lumaro, à qui l'on doit la lampe Vistra, recrute.", "Lumaro: Vistra"),
            ("Lumaro a mis au point le Thermolux, un capteur.", "Lumaro: Thermolux"),
        ),
        silent=("Lumaro, à qui l'on doit 40 emplois, recrute.", "Anne Roy a conçu un plan pour Lumaro."),
        modality=Modality.ASSERTED,
    ),
)
