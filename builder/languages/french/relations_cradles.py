# Where a company is at home, told by what it is called and by its removal: "Lumaro, la pépite de Besançon", "son fief de
# Cholet", "a posé ses cartons à Colmar".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for headquarters told by a name for the company and by its belongings."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TOWN = r"(?P<value>[\ue004][\ue005]*+)"
_BELONGINGS = (
    r"(?:ses (?:valises|cartons|pénates|bagages|meubles|quartiers)|son (?:siège|siège social|quartier général|qg))"
)
_SETTLED = r"(?:posé|déposé|installé|transféré|établi|fixé|planté|déménagé|emménagé|pris|rapatrié)"
_HOME = r"(?:fief|berceau|port d'attache|camp de base|bastion|quartier général|qg|siège)"

CRADLE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "apposed-of-town",
        Kind.HEADQUARTERS,
        (", la ", ", le ", ", l'"),
        rf"(?<!chez )(?P<subject>[\ue002\ue008][\ue003\ue009]*+)(?: ?\ue01e+)?, \ue014\ue015*+(?: (?!de |du )[a-zà-ÿ-]+){{0,2}}? (?:de |d'|du ){_TOWN}(?=[,.;:)]|$)",
        says=(
            ("Fondatrice de Lumaro, la pépite lainière de Roubaix, elle refuse les interviews.", "Lumaro: Roubaix"),
            ("Lumaro, l'entreprise de Metz, double ses ventes.", "Lumaro: Metz"),
        ),
        silent=(
            "Lumaro, la maison de Paul Vidal, double ses ventes.",
            "Lumaro, fournisseur de Metz, double ses ventes.",
            "Lumaro a ouvert à Metz un magasin.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "put-down-its-belongings",
        Kind.HEADQUARTERS,
        ("valises", "cartons", "pénates", "bagages", "meubles", "quartiers", "siège", "qg"),
        rf"(?:\bc'est (?:à|au|en) {_TOWN} que (?={{CO:subject}}){{CO}} (?:a|avait|vient d[e'])(?: depuis| désormais| finalement)? ?{_SETTLED} {_BELONGINGS}\b(?! d'été)|{{CO:subject}} (?:a|avait)(?: depuis| désormais| finalement)? {_SETTLED} {_BELONGINGS}(?! d'(?:été|hiver)),? {{@when}}(?!d'été|d'hiver)(?:[a-zà-ÿ' -]{{0,40}}?(?:, )?)?(?:à|au) {_TOWN})",
        says=(
            ("C'est à Colmar que Lumaro a posé ses cartons, dans une ancienne filature.", "Lumaro: Colmar"),
            ("Lumaro a posé ses valises dans une ancienne filature, à Colmar.", "Lumaro: Colmar"),
        ),
        silent=(
            "C'est à Colmar que Lumaro a posé ses conditions.",
            "Lumaro n'a pas posé ses valises à Colmar.",
            "Lumaro a pris ses quartiers d'été à Metz.",
        ),
    ),
    Relation(
        "home-of-it",
        Kind.HEADQUARTERS,
        ("fief", "berceau", "port d'attache", "camp de base", "bastion", "quartier général", "qg"),
        rf"\b(?:depuis|dans|à|de|au départ de|hors de) (?:son|leur) {_HOME}(?: (?!de |du )[a-zà-ÿ-]+){{0,2}}? (?:de |d'|du |à ){_TOWN},? (?={{CO:subject}}){{CO}}",
        says=(
            ("Depuis son fief de Cholet, Lumaro expédie dans 14 pays.", "Lumaro: Cholet"),
            ("De son port d'attache historique de Brest, Lumaro voit passer les cargos.", "Lumaro: Brest"),
        ),
        silent=(
            "Depuis son fief électoral, le maire de Cholet soutient Lumaro.",
            "Dans son fief de Cholet, Paul Vidal reçoit Lumaro.",
        ),
    ),
)
