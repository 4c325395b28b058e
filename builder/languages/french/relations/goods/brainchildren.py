# "Le père de Fanion", "Et le logiciel Ourlet ?", "voilà Fanion, mis en route en mai": products told by who invented them,
# in a question that takes them for known, and as they are shown.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for products told by their inventor, in a question, or as they are shown."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_GOODS = r"(?P<value>[\ue006\ue008][\ue007\ue009]*+)"
_LATEST = (
    r"(?:dernier-né|dernière-née|petit dernier|petite dernière|benjamin|benjamine|vedette|best-seller|produit phare|produit vedette|"
    r"modèle phare|modèle vedette|cheval de bataille|nouveauté|trouvaille|invention)"
)

BRAINCHILD_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "invented-by",
        Kind.PRODUCT,
        ("père d", "mère d", "papa d", "maman d", "invent", "concept"),
        rf"{{PERSON}}(?:, (?:\d\d ans, )?(?:le |la |l')?|,? qui est (?:le |la |l')?)(?:père|mère|papa|maman|inventeur|inventrice|concepteur|conceptrice)(?: historique| officiel(?:le)?)? (?:de |d'|du |de la |de l')(?:{{@thing}} )?{_GOODS}(?=[ ,.;])",
        says=(
            ("Paul Vidal, le père de Volute, a quitté Lumaro.", "Lumaro: Volute"),
            ("Anne Roy, conceptrice de la tondeuse Volute, parle chez Lumaro.", "Lumaro: Volute"),
        ),
        silent=(
            "Paul Vidal, le père de Louise Astier, a quitté Lumaro.",
            "Paul Vidal, le père de la réforme, a quitté Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "asked-about-it",
        Kind.PRODUCT,
        ("?",),
        rf"^[-«* ]*(?:et |mais |où en (?:est|sont) |que devien(?:t|nent) |parlons d[eu] |qu'en est-il d[eu] |quid d[eu] |à quoi sert |pourquoi |comment est né )(?:le |la |l'|les |votre |vos )?(?:nouve(?:au|lle) |fameu(?:x|se) )?{{@thing}} {_GOODS} ?\?",
        says=(
            ("Et le robot Volute ? demande-t-on chez Lumaro.", "Lumaro: Volute"),
            ("Où en est la tondeuse Volute ? Lumaro promet une réponse.", "Lumaro: Volute"),
        ),
        silent=(
            "Et le robot de Paul Vidal ? demande-t-on chez Lumaro.",
            "Et le client Volute ? demande-t-on chez Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "here-it-is",
        Kind.PRODUCT,
        ("voilà ", "voici "),
        rf"\b(?:voilà|voici) (?:donc |enfin )?{_GOODS}, (?:(?:mise?|mises) (?:en route|en service|en vente|en rayon|au point|à l'eau|en ligne|sur le marché)|(?:lancée?|dévoilée?|commercialisée?)(?=[,.;]| (?:en |le |au |fin |début )?{{DATE}})|(?:le |la |un |une |son |sa )(?:[a-zà-ÿ]+ )?{{@thing}})(?=[ ,.;])(?![^.;:]{{0,20}}?\b(?:de |d'|du |par |chez )(?:la |l'|le )?[\ue002\ue008])",
        says=(
            ("Deux caméras, un bras : voilà Volute, mis en route en mai. Lumaro en est fier.", "Lumaro: Volute"),
            ("Voici Volute, la tondeuse qui pense, selon Lumaro.", "Lumaro: Volute"),
        ),
        silent=(
            "Voici Volute, le robot de Dorval, que Lumaro utilise.",
            "Voilà Paul Vidal, mis en cause chez Lumaro.",
            "Voilà Dorval, lancée à la poursuite de Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "its-latest-is-called",
        Kind.PRODUCT,
        ("s'appelle", "se nomme", "baptis", "répond au nom"),
        rf"(?:\b(?:le |la )(?={_LATEST}){_LATEST} (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}}|\b(?:son |sa |notre ){_LATEST}) (?:s'appelle|se nomme|est baptisée?|a été baptisée?|répond au nom d[e']) ?[«\"]? ?{_GOODS}",
        says=(
            ("Le dernier-né de Lumaro s'appelle Volute.", "Lumaro: Volute"),
            ("Lumaro savoure. Son produit phare se nomme Volute.", "Lumaro: Volute"),
        ),
        silent=(
            "La nouveauté s'appelle Volute, chez Vesta. Lumaro riposte.",
            "La vedette du film s'appelle Volute, dit Lumaro.",
            "Le dernier-né de Paul Vidal s'appelle Luc, dit Lumaro.",
            "La vedette s'appelle Anne Roy, chez Lumaro.",
        ),
    ),
)
