# How French prose says where a company sits and works: where its teams are, where things are made, what it rents.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for places told by what goes on there."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_SITE = one_of(
    r"""
    bureaux? | antenne | agence | site | usine | atelier | laboratoire | entrepôt | magasin | boutique | succursale
    filiale | centre(?: de (?:recherche|formation|production|données|r&d|distribution|tri|services))? | plateforme
    chantier naval | showroom | studio | ferme | station(?: [a-zà-ÿ]+)? | clinique | datacenter | data center
    """
)
_WORK = r"(?:production|fabrication|assemblage|recherche|logistique|conception|maintenance|r&d|recherche et développement|intégration|impression|découpe|transformation)"

SEAT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "where-it-has-one",
        Kind.OFFICE,
        (" où ",),
        rf"{{PLACES:value}}(?: ?\ue01e+)?,? où (?:{{CO:subject}} |l'entreprise |la société )(?:(?:a|avait|vient d') ?(?:{{@when}}|déjà )?(?:ouvert|inauguré|installé|implanté|établi|acheté|racheté|repris|ouvrir|inaugurer) (?:un|une|son|sa|ses|deux|trois) (?:[a-zà-ÿ]+ )?{_SITE}|(?:possède|dispose d'|exploite|a|compte|emploie|gère|loue) ?(?:déjà |aussi )?(?:un|une|son|sa|deux|trois) (?:[a-zà-ÿ]+ )?{_SITE})",
        says=(
            ("Après Londres, où Lumaro a ouvert un bureau en 2021, place à la Suède.", "Lumaro: Londres"),
            ("À Dole, où Lumaro exploite une usine, l'inquiétude monte.", "Lumaro: Dole"),
            ("À Metz, où Dorval possède un entrepôt, Lumaro cherche un terrain.", "Dorval: Metz"),
        ),
        silent=(
            "À Metz, où Lumaro n'a pas d'usine, rien ne bouge.",
            "À Metz, où Lumaro ouvrira un bureau en 2031, rien ne bouge.",
        ),
    ),
    Relation(
        "spread-over-sites",
        Kind.OFFICE,
        ("répart", "dispers", "sites", "implantations", "bureaux", "agences", "usines"),
        r"(?:\b(?:répartie?s?|dispersée?s?) (?:(?:sur|entre|dans) )?(?:{COUNT}|deux|trois|quatre|cinq|plusieurs) (?:sites|implantations|bureaux|agences|usines|ateliers|villes)(?: [a-zà-ÿ]+)?(?:, à | ?: à |, | ?: )|\b(?:sur|dans|exploite|possède|ses|leurs|nos) (?:{COUNT}|deux|trois|quatre|cinq) (?:sites|implantations|bureaux|agences|usines|ateliers)(?: [a-zà-ÿ]+)?(?:,| ?:) (?:à )?){PLACES:value}",
        says=(
            ("Lumaro a 80 salariés, répartis sur trois sites, Dole, Metz et Pau.", "Lumaro: Dole; Metz; Pau"),
            ("Lumaro a fermé un jour ses deux usines, à Dole et Metz.", "Lumaro: Dole; Metz"),
            ("Dorval a 640 salariés répartis entre deux agences, à Lille et Pau, note Lumaro.", "Dorval: Lille; Pau"),
        ),
        silent=(
            "Lumaro a 80 clients répartis sur trois pays, l'Italie, la Suède et le Maroc.",
            "Lumaro a 80 salariés répartis en trois équipes.",
        ),
    ),
    Relation(
        "team-sits-at",
        Kind.OFFICE,
        ("équipe", "développeurs", "ingénieurs", "chercheurs", "commerciaux", "basés", "basée", "salari"),
        r"(?<!\w)(?:(?:l'|son |une |notre )équipe|les équipes|ses équipes|nos équipes|{COUNT} (?:développeurs|ingénieurs|chercheurs|commerciaux|techniciens|consultants)|{STAFF})(?: (?:technique|commerciale?|scientifique|de recherche|de développement|de production|r&d|support|informatique)s?)?(?: (?:de |d'|du |des )(?={CO:subject}){CO})? (?:est|sont) (?:désormais |aujourd'hui |toujours )?(?:installée?s?|basée?s?|localisée?s?|implantée?s?|hébergée?s?|regroupée?s?) (?:à|au|en) {PLACE:value}",
        says=(
            ("Les équipes de recherche de Lumaro sont installées à Grenoble.", "Lumaro: Grenoble"),
            ("Chez Lumaro, dix développeurs sont basés à Casablanca.", "Lumaro: Casablanca"),
            ("L'équipe commerciale de Dorval est basée à Lille, note Lumaro.", "Dorval: Lille"),
        ),
        silent=(
            "Les équipes de foot sont installées à Grenoble, note Lumaro.",
            "Les équipes de Lumaro seront installées à Grenoble en 2031.",
        ),
    ),
    Relation(
        "made-at",
        Kind.OFFICE,
        ("production", "fabrication", "assembl", "recherche", "logistique", "conception", "maintenance"),
        rf"\b(?:la |sa |l'|leur |notre ){_WORK}(?: (?:de ses|de nos|de leurs|des)(?: [a-zà-ÿ-]+){{1,3}})?(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})? (?:est|reste|se fait|a lieu|s'effectue|se déroule)(?: (?:entièrement |désormais |toujours |aujourd'hui )?(?:assurée|réalisée|installée|concentrée|effectuée|basée|localisée|regroupée))? (?:à|dans l'usine de|dans son usine de) {{PLACE:value}}(?!,? (?:par|chez) )",
        says=(
            ("La production de Lumaro est assurée à Roanne.", "Lumaro: Roanne"),
            ("Lumaro grandit. L'assemblage a lieu à Dole.", "Lumaro: Dole"),
            ("La recherche de Dorval est concentrée à Lille, note Lumaro.", "Dorval: Lille"),
        ),
        silent=(
            "La production de Lumaro est vendue à Roanne.",
            "La production de Lumaro n'est plus assurée à Roanne.",
        ),
    ),
    Relation(
        "its-rooms-at",
        Kind.OFFICE,
        ("locaux", "bureaux", "ateliers", "entrepôts", "laboratoires", "usine", "site "),
        rf"(?:\b(?:(?:dans |depuis )les |ses |leurs )(?:locaux|bureaux|ateliers|entrepôts|laboratoires)(?: (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}})?,? (?:à|de) {{PLACE:value}}|\b{_SITE} que {{CO:subject}} (?:exploite|possède|(?:a|vient d') ?(?:ouverte?|inaugurée?|construite?|rachetée?|ouvrir|inaugurer)|occupe|loue) (?:{{@when}})?à {{PLACE:value}})",
        says=(
            ("Dans les locaux de Lumaro, à Villeurbanne, on se serre.", "Lumaro: Villeurbanne"),
            ("L'usine que Lumaro exploite à Dole a été agrandie.", "Lumaro: Dole"),
            ("Lumaro quitte les ateliers qu'elle louait et ses bureaux de Metz.", "Lumaro: Metz"),
        ),
        silent=(
            "Dans les locaux de la mairie, à Villeurbanne, Lumaro expose.",
            "L'usine que Lumaro a visitée à Dole appartient à Vesta.",
        ),
    ),
    Relation(
        "rents-at",
        Kind.OFFICE,
        ("loue", "occupe", "exploite"),
        r"{CO:subject} (?:loue|occupe|y exploite|exploite)(?:nt)? (?:{@too} )?(?:un (?:bâtiment|terrain|immeuble|plateau|hangar)|des (?:locaux|bureaux)|{COUNT} (?:m²|m2|m |mètres|hectares?))[^.;:,]{0,40}? à {PLACE:value}",
        says=(
            ("Lumaro loue 2 000 m² à Villeurbanne.", "Lumaro: Villeurbanne"),
            ("Lumaro occupe un hangar de 400 mètres carrés à Dole.", "Lumaro: Dole"),
            ("Dorval loue des bureaux à Metz, note Lumaro.", "Dorval: Metz"),
        ),
        silent=("Lumaro loue 2 000 vélos aux touristes.", "Lumaro loue un stand au salon de Metz."),
    ),
    Relation(
        "moved-to",
        Kind.HEADQUARTERS,
        ("déménag", "quitt", "emménag"),
        r"{CO:subject} (?:(?:a|ont|avait) (?:{@when}|récemment )?(?:déménagé|emménagé) {@when}(?:(?:de |du |d')[^.;:,]{3,25} )?(?:à|vers)|(?:a|ont|avait) {@when}quitté (?:{PLACE}|(?!la bourse|le marché)[^.;:,\ue000-\ue003\ue006\ue007\ue010-\ue01f]{3,25}) pour(?: s'installer à)?) {PLACE:value}",
        says=(
            ("Lumaro a déménagé à Villeurbanne en 2022.", "Lumaro: Villeurbanne"),
            ("Lumaro a quitté Lyon pour Villeurbanne.", "Lumaro: Villeurbanne"),
            ("Dorval a emménagé en 2019 à Metz, note Lumaro.", "Dorval: Metz"),
        ),
        silent=(
            "Lumaro n'a pas quitté Lyon pour Villeurbanne.",
            "Lumaro devrait déménager à Villeurbanne.",
        ),
    ),
)
