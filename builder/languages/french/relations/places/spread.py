# "Huit ateliers, de Lannion à Vierzon": sites told by the first and the last of them; a town told by who works there.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for places told by how far they are spread and by their staff."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

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
    Relation(
        "staff-from-to",
        Kind.OFFICE,
        (", de ", ", d'"),
        rf"(?:\b(?:emploie|emploient|compte|comptons|employons|sommes)\b|\bsalariés\b)[^.;:]{{0,50}}? (?:répartis )?(?:sur|dans) (?:ses |nos |leurs )?(?:{{COUNT}}|(?:une )?(?:dizaine|douzaine|vingtaine) de|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) {_SITES}(?! (?:client|partenaire|tiers|franchisé))(?: [a-zà-ÿ-]+)?, (?:de |d')(?P<value>{_TOWN} à {_TOWN})",
        says=(
            ("Nous sommes 1 710, sur sept sites, de Brest à Tanger, dit-on chez Lumaro.", "-: Brest; Tanger"),
            ("Lumaro emploie 300 personnes dans neuf ateliers, de Quimper à Rodez.", "-: Quimper; Rodez"),
        ),
        silent=(
            "Lumaro emploie 300 personnes sur six lignes, de Brest à Metz.",
            "Lumaro compte 300 abonnés dans six usines clientes, de Brest à Metz.",
        ),
    ),
    Relation(
        "sites-of-a-region-among-them",
        Kind.OFFICE,
        (", dont ", "parmi lesquel", "notamment", "y compris"),
        rf"\b(?:conserv|gard|maint[ei]|préserv|modernis|regroup|réorganis|exploit|agrandi|pérennis|épargn|réuni|pilot|dirig)[a-zà-ÿ]* [^.;:\ue002\ue003]{{0,40}}?\b(?:les|ses|nos|leurs) (?:{{COUNT}} |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )?(?:autres )?{_SITES}(?: [a-zà-ÿ-]+)?(?: (?:d'|de |du |des |en |dans le |dans les ){{PLACE}})?, (?:dont|parmi lesquel(?:le)?s|notamment|y compris) (?:à |ceux de |celles de |celui de |celle de )?(?P<value>{_TOWN}(?:(?:,| et) (?:à )?{_TOWN}){{0,4}})",
        says=(
            ("La direction promet de conserver les cinq sites d'Occitanie, dont Rodez. Lumaro rassure.", "-: Rodez"),
            ("Lumaro modernise ses ateliers bretons, dont Vannes et Brest.", "-: Vannes; Brest"),
        ),
        silent=(
            "Lumaro équipe les cinq sites d'Occitanie, dont Rodez.",
            "Lumaro gardera les cinq clés d'Occitanie, dont Rodez.",
        ),
        modality=Modality.ASSERTED,
    ),
)
