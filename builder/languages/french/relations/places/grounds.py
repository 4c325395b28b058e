# How French prose names the places a company works at by buildings of a trade (greenhouse, clean room, test bench), by
# the part of the staff that is there, and by what is made there.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for places told by buildings of a trade and by parts of the staff."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_BUILDING = one_of(
    r"""
    serres? | salles? blanches? | hall (?:d'assemblage|d'intégration|de production|de montage|industriel)
    bancs? d'essais?
    centres? (?:d'appels|d'essais?|de contrôle|de tri|de recherche|de production|de formation|de données|de services|de r&d|de supervision|logistique|technique)
    pépinières? | chai | vergers? | manufacture | fonderie | forge | scierie | verrerie | tannerie | filature
    distillerie | conserverie | hangars? | campus | plateau(?: technique)?
    lignes? (?:de production|d'assemblage|pilote) | parcelles d'essais? | silos? | cuisine centrale | terminal
    data ?centers? | stations? (?:d'essais?|sol|de recherche|de sélection|expérimentale) | pas de tir
    chantier naval | tour de bureaux | raffinerie | plateformes? (?:logistique|technique|d'essais?) | showrooms?
    ferme pilote | école interne | centrale
    """
)
_BUILT = (
    "serre",
    "salle",
    "hall",
    "banc",
    "centre",
    "pépini",
    "chai",
    "verger",
    "manufact",
    "fonderie",
    "forge",
    "scierie",
    "verrerie",
    "tannerie",
    "filature",
    "distillerie",
    "conserverie",
    "hangar",
    "campus",
    "plateau",
    "ligne",
    "parcelles",
    "silo",
    "terminal",
    "center",
    "station",
    "pas de tir",
    "plateforme",
)
"""What tells of a building, in its first letters."""
_ADJ = r"(?: (?:historique|principal|flambant neuf|actuel|industriel|logistique|commercial|technique|régional|européen|central|voisin))?"
_PART = r"(?:la moitié|un tiers|deux tiers|l'essentiel|le gros|{COUNT}|{STAFF})"

GROUND_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "building-of-place",
        Kind.OFFICE,
        _BUILT,
        rf"(?:^[-« ]*|[,;:] |\b(?:dans|depuis|visite|inaugure|agrandit|modernise) )(?:(?:le |la |les |l')(?!campus|centrale|terminal|raffinerie|pas de tir|chantier|plateau|silo|verger|pépini)|son |sa |ses |leurs? |nos |notre ){_BUILDING}{_ADJ} (?:de |d'|du )(?P<value>[\ue004\ue008][\ue005\ue009]*+)(?!,? (?:à|près de) [\ue004\ue008])",
        says=(
            ("Lumaro grandit. Ses serres de Beaupréau couvrent quatre hectares.", "Lumaro: Beaupréau"),
            ("Lumaro recrute. La salle blanche de Cannes tourne jour et nuit.", "Lumaro: Cannes"),
            ("Lumaro agrandit le centre d'appels de Lens.", "Lumaro: Lens"),
        ),
        silent=(
            "Lumaro grandit. La salle des fêtes de Cannes est pleine.",
            "Lumaro grandit. Les rues de Lens sont vides.",
        ),
    ),
    Relation(
        "has-building-at",
        Kind.OFFICE,
        (
            *_BUILT,
            "représentation",
            "relais",
            "délégation",
            "comptoir",
        ),
        rf"(?:{{CO:subject}},? (?:qui )?(?:(?:a|ont|avait) {{@adv}}(?:ouvert|inauguré|construit|bâti|aménagé|mis en service|racheté|repris|monté)|met(?:tent)? en service|inaugure|ouvre|exploite|possède|dispose d[e']|compte|partage(?:ons)?|a|s'est dotée? d')(?:nt)? ?{{@when}}|^[-« ]*)(?:une?|des|son|sa|ses|{{COUNT}}|deux|trois) (?:nouve(?:au|l|lle)s? |premi(?:er|ère) |grande? |vaste |second[e]? |deuxième )?(?:{_BUILDING}|représentation|délégation|relais|comptoir)(?: (?!à\b)[a-zà-ÿ'-]+| {{COUNT}}){{0,5}}?(?: (?:a|vient d'|est) (?:ouvert|ouvrir|en service|été (?:ouverte?|inaugurée?|mise? en service|construite?)))?,? (?:à|au) {{PLACES:value}}",
        says=(
            ("Lumaro a mis en service une serre de deux hectares à Beaupréau.", "Lumaro: Beaupréau"),
            ("Lumaro s'est dotée d'un banc d'essais à Vernon.", "Lumaro: Vernon"),
            ("Lumaro dispose de deux centres d'appels à Lens et Dakar.", "Lumaro: Lens; Dakar"),
        ),
        silent=(
            "Lumaro veut ouvrir une serre à Beaupréau.",
            "Lumaro a ouvert une enquête à Beaupréau.",
        ),
    ),
    Relation(
        "of-whom-so-many-at",
        Kind.OFFICE,
        ("dont ", "travaill", "poste", "basés", "reste"),
        rf"(?:(?<!interrogé )(?<!réunit )(?<!rassemble )(?<!accueille )(?<!blessé )(?<!formé ){{STAFF}}[^.;:]{{0,25}}?,? dont|^[-« ]*{{COUNT}},? dont|{{COUNT}} (?:y )?(?:travaillent|sont en poste|officient|sont basés)) ?(?:{_PART} )?(?:(?:sont|travaillent|basés|en poste) )?à (?P<value>{{PLACE}}(?: ?\ue01e+)?(?:(?:,| et|, et) (?:{_PART}|le reste|les autres) à {{PLACE}}){{0,4}}+)",
        says=(
            ("Lumaro compte 151 salariés, dont 24 à Cornimont depuis la reprise de l'atelier.", "Lumaro: Cornimont"),
            ("Lumaro emploie 131 personnes, dont 58 à Lunel et une dizaine à Pau.", "Lumaro: Lunel; Pau"),
            ("Chez Lumaro, une trentaine travaillent à Lunel, douze à Pau.", "Lumaro: Lunel; Pau"),
        ),
        silent=(
            "Lumaro compte 151 salariés, dont 24 à temps partiel.",
            "Lumaro a vendu 131 lampes, dont 58 à Lunel.",
        ),
    ),
    Relation(
        "seat-fixed-at",
        Kind.HEADQUARTERS,
        ("siège",),
        r"\b(?:son |le |leur |notre )siège(?: social)?(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?,? (?:a été |est |reste |restait |demeure )(?:désormais |toujours |(?:depuis )?{DATE} )?(?:fixé|installé|établi|maintenu|situé|basé|domicilié)? ?(?:à|au) {PLACE:value}",
        says=(
            ("Le siège social de Lumaro a été fixé à Tarbes.", "Lumaro: Tarbes"),
            ("Lumaro grandit. Son siège reste à Pau.", "Lumaro: Pau"),
            ("Le siège de Dorval est toujours installé à Metz, note Lumaro.", "Dorval: Metz"),
        ),
        silent=("Le siège de Lumaro n'est plus à Tarbes.", "Le siège de Lumaro a été vendu à Tarbes Habitat."),
    ),
)
