# Headings and questions that ask for a fact: what stands under them is told in fragments, without a verb.

"""What headings and questions ask for."""

from __future__ import annotations

import re

from builder.languages.french.listing import LISTING
from builder.languages.listing import Asking
from builder.model.claims import Kind

ASKING = Asking(
    kinds=(
        (Kind.VALUATION, re.compile(r"\b(?:vaut|valorisation|valorisée?)\b")),
        (Kind.TOTAL_RAISED, re.compile(r"\b(?:levé|fonds levés|argent .{0,20}levé|levées? de fonds)\b")),
        (Kind.REVENUE, re.compile(r"\b(?:chiffre d'affaires|revenus|ventes)\b")),
        (
            Kind.HEADCOUNT,
            re.compile(
                r"\b(?:salariés|effectifs?|collaborateurs|employés|personnes)\b"
                r"|\bcombien (?:êtes-vous|sont-ils|de bras|de têtes)\b"
            ),
        ),
        (Kind.FOUNDED, re.compile(r"\b(?:créée?|fondée?|née?|création|fondation)\b")),
        (Kind.CLIENT, re.compile(r"\b(?:clients?|clientèle|références)\b")),
        (Kind.COMPETITOR, re.compile(r"\b(?:concurrents?|concurrence|rivaux)\b")),
        (
            Kind.PARTNER,
            re.compile(
                r"\b(?:partenaires?|partenariats?|alliances?|alliés|"
                r"accords? (?:industriels?|commercia(?:l|ux)|stratégiques?))\b"
            ),
        ),
        (Kind.INVESTOR, re.compile(r"\b(?:investisseurs?|actionnaires?|actionnariat)\b")),
        (Kind.PRODUCT, re.compile(r"\b(?:produits?|gamme|modèles?|catalogue|marques)\b")),
        (Kind.HEADQUARTERS, re.compile(r"\b(?:siège)\b")),
        (Kind.OFFICE, re.compile(r"\b(?:bureaux|implantations?|sites|usines|où (?:est|se trouve))\b")),
    ),
    agreed=r"[-« ]*(?:oui|absolument|tout à fait|exactement|en effet|effectivement|bien sûr)\b,?"
    r"[^.;:!?]{0,50}?\bavec {ORGS:value}",
    fragment=re.compile(r"[\ue00c-\ue00d]++(?:[.]?$|,? (?:par|à|au|en|dans|sous|avec|chez|près de)\b(?![^.;:]*,))"),
    include=re.compile(
        r"\b(?:incluent|comprennent|comptent|figurent|sont|citons|dont|notamment|tels? que|telles? que|comme)\b|:"
    ),
    listing=LISTING,
)
