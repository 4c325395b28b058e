# What lists are told with: bullets under a sentence that says what they are, and sentences that go on with a list
# that the one before began.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words about lists."""

from __future__ import annotations

import re

from builder.languages.listing import Listing
from builder.model.claims import Kind

_AGO = r"(?:,? ?(?:dès |en |au |à |il y a |depuis |fin |début )?{DATE},?)?"
_ALSO = r"(?: (?:aussi|aussitôt|vite|bientôt|depuis|ensuite|également|désormais|encore|récemment|même|d'ailleurs|par ailleurs|plus tard|peu après|dans la foulée|à leur tour|à son tour|tous deux|toutes deux|notamment|enfin)){0,2}"

LISTING = Listing(
    others=re.compile(
        r"\b(?:anciens|anciennes|ex-|perdus?|partis|fournisseurs?|prospects?|à conquérir|refus[a-zé]*|potentiels?|visés|espérés|convoités|victimes)\b"
        r"|\b(?:clients?|concurrents?|partenaires?) (?:de|d'|du|des) (?:son|leur|ses|leurs) "
    ),
    unsettled=re.compile(
        r"\b(?:rien de signé|essai en cours|en cours d'essai|en (?:discussion|négociation|pourparlers)|à l'étude|prospect|a (?:quitté|résilié|rompu)|résiliée?|rompue?|parti[es]?\b|perdue?\b|ancien(?:ne)? client|(?:ne |n')[^.;:]{1,30}? (?:pas|plus)\b|jusqu'en (?:19|200|201)|ferm[ée]e?s?\b|fermeture|cédée?s?\b|vendue?s?\b|pourrait|envisagée?)"
    ),
    to_come=re.compile(
        r"\b(?:en projet|en construction|en chantier|ouvrira|ouverture (?:en|prévue)|à venir|projet d[e'])|"
        # "phase 2, résultats attendus en mai" says nothing of the product itself
        r"(?:^|[:,;(–-] ?|\b(?:est|sera|usine|site|atelier|agence|bureau|magasin|entrepôt|lancement|sortie|livraison|mise en \w+) )"
        r"(?:prévue?s?|attendue?s?)"
    ),
    spread=re.compile(
        r"\b(?:dans (?:la région|le département|le pays|le monde|l'hexagone|le grand |le nord|le sud|les )|en (?:france|europe|région|chiffres et en lieux|\d+ (?:villes|lieux|adresses|étapes)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:villes|lieux|adresses))"
        r"|en [A-Za-zà-ÿ-]+\W*$|(?P<by>site|usine|ville|atelier|agence|magasin|adresse|pays) par (?P=by)|à travers |sur (?:le|son) territoire|(?:géographie|cartographie|carte|empreinte|ancrage) )"
    ),
    seat=re.compile(r"\b(?:siège(?: social| mondial)?)\b"),
    and_=r" et ",
    article=re.compile(
        r"(?:(?:[Ll]es? |[Ll]a |[Ll]['’])(?=[A-ZÀ-Þ])|(?:(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])?(?:[Gg]roupe|[Ss]ociété|[Cc]ompagnie|[Éé]diteur|[Cc]oopérative) )(?=[A-ZÀ-Þ]))"
    ),
    entry=r"^[-•* ]*(?:(?:en|fin|début|le) )?{DATE:date}(?:\.$|\. +| *: *| +[-–—] +)",
    ours=re.compile(
        r"\b(?:repères?|chronologie|(?:grandes? |quelques |cinq |dix |principales? )?dates|jalons|étapes|histoire|parcours|historique|frise)\b"
    ),
    ahead=re.compile(
        r"[-#*_ •]*(?:(?:l'|notre |son |le )?(?:agenda|calendrier (?:financier|des publications|prévisionnel|de communication))\b"
        r"|(?:(?:les|ses|nos|autres) )?(?:prochaine?s? (?:rendez-vous|dates?|étapes?|échéances?|publications?|événements?|communications?)|dates? à (?:retenir|venir)|rendez-vous à venir|à venir|échéances)\b)"
        r"(?! (?:\w+ )?(?:est|sont|a|ont|sera|seront)\b)"
    ),
    unlike=re.compile(
        r"\b(?:programme|agenda|résultats?|scores?|cours\b|textes?|lois?|réactions|commentaires|à lire|lire aussi|millésimes?|calendrier|"
        r"rappel des faits|mises? à jour|discographie|bibliographie|filmographie|prix|tarifs?|palmarès)"
    ),
    takes_office=re.compile(
        r"^(?:(?:elle|il) )?(?:prend|reprend|accède|succède|devient|crée|cofonde|fonde|nommée?|élue?|promue?|à la tête|aux commandes|prise? de fonctions?|nomination|élection|création d|fondation d|reprise d|succession|lance (?:la société|l'entreprise|sa))(?![\w-])"
    ),
    life=re.compile(
        r"^[-* ]*(?:naissance\b|naît\b|née?\b|mariage\b|baccalauréat\b|bac\b|études\b|diplômée?\b|entre (?:à|chez|au|aux)\b|ingénieure?\b)"
    ),
    founds=re.compile(
        r"\b(?:crée(?:nt)?|fonde(?:nt)?|lance(?:nt)? (?:la|leur) (?:société|start-up|entreprise)|créée?|fondée?|création|fondation|naissance)\b"
    ),
    aims=re.compile(r"(?:objectif|cap|cible|horizon|perspective)s?\b"),
    themes=(
        (
            Kind.CLIENT,
            re.compile(
                r"\b(?:clients?|clientes?|clientèle|contrats?|commandes?|abonnés|abonnement|acheteurs|à signer|références|donneurs d'ordres?|chargeurs|annonceurs|distributeurs|enseignes|appels? d'offres)\b"
            ),
        ),
        (Kind.COMPETITOR, re.compile(r"\b(?:concurrents?|concurrentes?|rivaux|rivales?|rival|adversaires?)\b")),
        (Kind.PARTNER, re.compile(r"\b(?:partenaires?|partenariats?|alliances?|alliés)\b")),
        (
            Kind.INVESTOR,
            re.compile(r"\b(?:investisseurs?|actionnaires?|tour de table|levée|lev[ée]|capital|fonds|augmentation)\b"),
        ),
        (Kind.ACQUISITION, re.compile(r"\b(?:rach[a-zèé]+|acqui[a-zé]+|acquisitions?|emplettes?|repris[es]?)\b")),
        (
            Kind.PRODUCT,
            re.compile(
                r"\b(?:gamme|modèles?|marques?|logiciels?|applications?|jeux?|albums?|romans?|livres?|titres?)\b"
            ),
        ),
    ),
    goes_on=(
        rf"^[-« ]*(?:(?:puis|ensuite|depuis|enfin|à ceux-ci|à celles-ci|à ces [a-zà-ÿ]+|à cette liste|à eux|à elles),? |{{DATE}},? )?(?:s'y (?:ajoutent|ajoute|joignent|joint|(?:sont|est) (?:ajoutée?s?|jointe?s?))|s'ajoutent|(?:se sont|s'est) ajoutée?s?|vien(?:nen)?t (?:ensuite|s'y ajouter|s'ajouter|allonger la liste|compléter la liste|grossir les rangs)|(?:sont|est) (?:ensuite |depuis )?(?:venue?s?|arrivée?s?)|suivent|suivi(?:ren)?t){_ALSO}{_AGO}{_ALSO} (?:des noms comme |notamment )?{{ORGS:value}}",
        rf"(?:^[-« ]*|; |, puis )(?:(?:puis|ensuite|depuis|enfin),? |{{DATE}},? )?{{ORGS:value}}(?:, (?:à|en|dans|près de|basée?s? à) (?:l'|la |le )?{{PLACE}},?)?,?{_AGO} (?:(?:(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ment |aussitôt |vite |bientôt |depuis |ensuite |également |aussi |tous deux )?(?:suivi\b(?! (?:un|une|le|la|les|des|ses|son|sa|l'|cette|ce)\b)|emboîté le pas|fait de même|fait le même choix|en a fait autant|sauté le pas|franchi le pas|rejoint (?:la liste|le mouvement|le portefeuille|les rangs)|complété la liste)|(?:suit|suivent|suivirent|suivit)(?=[,.;]|$)|(?:l'|les |nous )(?:a|ont|avaient|avait) (?:vite |bientôt |depuis |ensuite )?(?:rejointe?s?|imitée?s?|suivie?s?)|complète(?:nt)? la liste|en (?:a|ont) fait autant|s'y (?:ajoutent|ajoute|est ajoutée?|sont ajoutée?s)|(?:est|sont) (?:venue?s?|arrivée?s?) (?:ensuite|après|depuis|s'y ajouter|s'ajouter|compléter la liste))){_AGO}",
        r"^[-« ]*(?:idem|même chose|pareil|de même|même choix|même scénario)(?: (?:pour|chez|du côté d[eu]))+ {ORGS:value}",
        r"^[-« ]*(?:puis|ensuite|vint ensuite|vinrent ensuite|puis vinrent|puis vint|puis ce fut|puis ce furent|ce fut ensuite)(?: le tour d[eu])?,? (?:vint |vinrent |sont venus? |est venue? |viendra )?{ORGS:value}(?=[,.;]|$| {DATE})",
    ),
)
