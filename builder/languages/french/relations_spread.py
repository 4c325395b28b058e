# "Huit ateliers, de Lannion à Vierzon": sites told by the first and the last of them; a town told by who works there.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for places told by how far they are spread and by their staff."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_TOWN = r"[\ue004\ue008][\ue005\ue009]*(?: ?\ue01e+)?"
_SITES = one_of(
    r"""
    usines | sites | ateliers | bureaux | agences | entrepôts | laboratoires | magasins | boutiques | dépôts
    antennes | succursales | implantations | établissements | plateformes | centres | cliniques | hôtels
    restaurants | carrières | moulins | abattoirs | chais | silos | serres | fermes | garages | studios
    chantiers navals | [a-zà-ÿ]{3,14}eries
    """
)
_RUNS = r"(?:fait tourner|font tourner|exploite|possède|compte|gère|détient|dispose de|a|tient|aligne|anime|regroupe|fait vivre|emploie [^.;:,]{3,40} dans|réunit|entretient|a ouvert|a gardé|garde)"

SPREAD_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "sites-from-to",
        Kind.OFFICE,
        (", de ", ", d'"),
        rf"{{CO:subject}}(?:, [^,;.:]{{3,60}},)? {_RUNS} (?:aujourd'hui |désormais |ainsi )?(?:{{COUNT}}|ses|une dizaine de|une douzaine de|une vingtaine de) (?:[a-zà-ÿ]+ )?{_SITES}(?:(?! (?:client|partenaire|pour|de ses|tiers|franchisé|concurrent)) [a-zà-ÿ-]+){{0,3}}, (?:de |d')(?P<value>{_TOWN} à {_TOWN})",
        says=(
            (
                "Lumaro fait tourner huit fonderies, de Lannion à Vierzon, et emploie 900 personnes.",
                "Lumaro: Lannion; Vierzon",
            ),
            ("Le groupe exploite onze boutiques, de Brest à Metz. Lumaro grandit.", "Lumaro: Brest; Metz"),
            ("Dorval possède six carrières, de Quimper à Rodez, note Lumaro.", "Dorval: Quimper; Rodez"),
        ),
        silent=(
            "Lumaro compte 12 agences clientes, de Brest à Metz.",
            "Lumaro a 12 restaurants pour clients, de Brest à Metz.",
            "Lumaro gère 40 cliniques de ses clients, de Brest à Metz.",
            "Lumaro équipe onze boutiques, de Brest à Metz.",
            "Lumaro compte onze boutiques clientes, qui vont de Brest à Metz.",
            "Lumaro exploite six trains, de Brest à Metz.",
        ),
    ),
)
