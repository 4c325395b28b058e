# A company's places are called by its trade: cliniques, campus, hôtels, crèches. What tells that they are its own is the
# verb before them, and a number: "exploite douze cliniques, à Metz, Dole et Nancy".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for offices that a company keeps."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_KEEPS = r"(?:exploite|gère|compte|possède|dispose|détient|regroupe|anime|tient|administre|aligne|est à la tête)(?: (?:aujourd'hui|désormais|déjà|ainsi|à ce jour|actuellement|aussi|également|maintenant),?)?"
_PLACES = one_of(
    r"""
    campus | écoles? | collèges? | lycées? | instituts? | centres? | hôtels? | auberges? | résidences?
    restaurants? | brasseries? | cafés? | bars? | cliniques? | hôpitaux | maternités? | cabinets? | laboratoires?
    pharmacies? | crèches? | ehpad | maisons? de retraite | salles? | cinémas? | théâtres? | musées? | parcs?
    campings? | piscines? | garages? | concessions? | stations? | dépôts? | quais? | terminaux | hangars? | gares?
    fermes? | serres? | domaines? | chais? | moulins? | carrières? | mines? | scieries? | laiteries? | fromageries?
    abattoirs? | conserveries? | distilleries? | fonderies? | boulangeries? | fournils? | librairies? | magasins?
    boutiques? | supermarchés? | hypermarchés? | supérettes? | drives? | showrooms? | entrepôts? | plateformes?
    usines? | sites? | ateliers? | studios? | bureaux | agences? | antennes? | succursales? | filiales?
    implantations? | établissements? | bases? | centrales? | datacenters?
    """
)
_GAP = r"(?:(?!ferm|vend|cédé|concurrent|rival|projet|constru|prévu|à venir|client|partenaire|abandon|équipé|pour |parmi |de moins)[^.;:()\ue000-\ue009]|(?<=en )\ue004\ue005*+){0,60}?"
_TOWN = r"[\ue004\ue008][\ue005\ue009]*+"

KEPT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "places-it-keeps",
        Kind.OFFICE,
        (
            "exploite",
            "gère",
            "compte",
            "possède",
            "dispose",
            "détient",
            "regroupe",
            "anime",
            "tient",
            "administre",
            "aligne",
            "à la tête",
        ),
        rf"(?!\ue014\ue015{{1,3}}(?!\ue015)){{CO:subject}},? (?:qui )?{_KEEPS} (?:quelque |près de |plus de |environ |au total )?(?:de |d'|des )?(?:{{COUNT}}|deux|trois|quatre|une (?:dizaine|douzaine|quinzaine|vingtaine) (?:de |d')|plusieurs)(?: [a-zà-ÿ-]+){{0,1}}? ?{_PLACES}\b{_GAP}(?:(?: à|,? (?:notamment |répartis? )?à|,? dont (?:un|une|{{COUNT}}) à) (?P<value>{_TOWN}(?:(?:,| et|, et|, puis) (?:à )?{_TOWN}){{0,8}})| ?: (?:à )?(?P<value>{_TOWN}(?:(?:,| et|, et) (?:à )?{_TOWN}){{1,8}}))(?![^.:]{{0,60}} (?:fermée?s?|vendue?s?|cédée?s?)\b)",
        says=(
            (
                "Lumaro exploite 39 cliniques en France et trois à l'étranger, à Turin, Liège et Rabat.",
                "Lumaro: Turin; Liège; Rabat",
            ),
            ("Dorval possède six hôtels en Espagne, à Cadix et à Huelva, note Lumaro.", "Dorval: Cadix; Huelva"),
            ("Lumaro compte trois crèches : Metz, Dole et Nancy.", "Lumaro: Metz; Dole; Nancy"),
            ("Lumaro tient aujourd'hui cinq librairies à Metz, Dole et Nancy.", "Lumaro: Metz; Dole; Nancy"),
        ),
        silent=(
            "Lumaro compte ouvrir trois crèches à Metz et à Dole.",
            "Lumaro compte deux cliniques concurrentes à Metz.",
            "Lumaro compte trois clients à Metz, Dole et Nancy.",
            "Lumaro gère deux parcs pour le compte de Dorval, à Metz et à Dole.",
            "Lumaro possède deux hôpitaux équipés à Metz et à Dole.",
            "Lumaro pilote deux centres d'essais à Metz et à Dole.",
            "Anne Roy dirige Lumaro. Elle possède deux restaurants à Metz et à Dole.",
            "Lumaro exploite deux hôtels à Metz et à Dole ; ils ont depuis été vendus.",
            "Lumaro ne possède plus trois hôtels à Metz et à Dole.",
            "Lumaro possédait trois hôtels à Metz et à Dole.",
        ),
    ),
)
