# How French prose tells where a company is by the town first: "À Dole, l'usine tourne au ralenti".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for sites told behind their town."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_SITE = r"(?:usine|atelier|site|fonderie|laboratoire|entrepôt|agence|boutique|magasin|filature|verrerie|forge|scierie|chantier naval|centre de (?:recherche|tri|formation|services|recherches)|plateforme|dépôt|bureau d'études|raffinerie|brasserie|distillerie|conserverie|studio|hôtel)"
_OTHERS = r"(?:internet|web|du coin|d\'en face|de ville|de l\'eau|du (?:client|rival|concurrent)|municipal|communal|départemental|régional|public|voisin|militaire|protégé|universitaire|hospitalier|pénitentiaire|solidaire|associatif)"
_LIVES = one_of(
    r"""
    emploie | tourne | fabrique | produit | assemble | compte
    (?:fermera|ferme|va fermer)(?: (?:ses portes|définitivement))?(?: (?:le |en |fin |à la |début )?{DATE})?
    restera | reste (?:ouvert|en activité|à l'arrêt) | fonctionne | occupe | abrite | s'étend | s'agrandit | livre
    expédie | traite | est (?:à l'arrêt|en grève|en travaux|menacé) | sera (?:agrandi|fermé|modernisé|cédé|vendu)
    va s'agrandir | a (?:doublé|triplé|repris|retrouvé|tourné|redémarré|été (?:agrandi|modernisé|rénové))
    """
)

TOWN_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "at-town-its-site",
        Kind.OFFICE,
        ("à ",),
        rf"(?:^|[.;:] )[-« ]*à {{PLACE:value}},(?: (?:en revanche|au contraire|de son côté|elle|lui|par exemple|enfin|à l'inverse|depuis {{DATE}}),)? (?:l'|le |la |son |sa |leur ){_SITE}(?! {_OTHERS}e?)(?: (?:d'|de |à |aux )?(?!{_LIVES})[a-zà-ÿ'-]+){{0,3}}?(?: (?:de |d'|du |des )(?:la |l'|le )?(?={{CO:subject}}){{CO}})?(?: ne)? {_LIVES}\b",
        says=(
            ("À Dole, l'usine de Lumaro tourne au ralenti.", "Lumaro: Dole"),
            ("À Metz, en revanche, l'atelier de découpe fermera le 31 juillet, dit Lumaro.", "-: Metz"),
            ("À Vire, son laboratoire emploie 18 chimistes, précise Lumaro.", "-: Vire"),
        ),
        silent=(
            "À Dole, l'hôtel de ville occupe un ancien couvent, dit Lumaro.",
            "À Dole, son site internet compte 40 000 visiteurs, dit Lumaro.",
            "À Dole, l'usine tournerait au ralenti, dit Lumaro.",
            "À Dole, l'atelier municipal emploie 18 personnes, note Lumaro.",
            "À Dole, l'usine Vesta tourne au ralenti, loin de Lumaro.",
            "À Dole, l'usine a fermé en 2019. Lumaro s'en souvient.",
            "À Dole, l'équipe de Lumaro tourne.",
        ),
        modality=Modality.ASSERTED,
        tentative=True,
    ),
)
