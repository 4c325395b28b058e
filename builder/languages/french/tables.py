# What the header of a row or column of a table says its cells are. Headers are compared folded: lower case, no accents.
# ruff: noqa: E501  (a pattern is read on one line)
"""Headers of tables in the French press."""

from __future__ import annotations

import re

from builder.languages.listing import Tabling
from builder.model.claims import Kind


def _h(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})")


TABLING = Tabling(
    attributes=(
        (
            "total",
            Kind.TOTAL_RAISED,
            _h(
                r"^(?:capital|capitaux|fonds|montant total|total|argent|total des fonds|cumul)(?: total)? (?:levee?s?|collectes?|leves? a ce jour)|^total leve|^levees? cumulees?|^financements? (?:obtenus?|cumules?)|^levees? de fonds \(total|^financement total|^fonds leves|^levees? de fonds$"
            ),
        ),
        ("valuation", Kind.VALUATION, _h(r"^(?:valorisation|capitalisation|valeur|valeur d entreprise)")),
        ("revenue", Kind.REVENUE, _h(r"^(?:chiffre d affaires|chiffre daffaires|ca\b|revenus?|ventes|recettes)")),
        (
            "headcount",
            Kind.HEADCOUNT,
            _h(
                r"^(?:effectifs?|salaries|nombre de salaries|nombre d employes|employes|collaborateurs|nombre de collaborateurs|equipe|personnel|nb de salaries|taille de l equipe)"
            ),
        ),
        (
            "founded",
            Kind.FOUNDED,
            _h(
                r"^(?:annee de creation|date de creation|creation|fondation|annee de fondation|fondee?(?: en)?|creee?(?: en)?|date de fondation|naissance|lancement de la societe|annee de naissance)$"
            ),
        ),
        ("founder", Kind.FOUNDER, _h(r"^(?:co)?fondat|^(?:fondee?|creee?) par$|^createurs?$")),
        (
            "executive",
            Kind.EXECUTIVE,
            _h(
                r"^(?:presidente?s?(?! (?:directeur|directrice))|vice presidente?s?|dg delegues?|dg adjoint|(?:directeur|directrice|direction)(?: [a-z]+)? (?:delegue|adjoint)e?|(?:directeur|directrice|direction) (?!general|artistique|de la publication|de cabinet)[a-z]+)\b"
            ),
        ),
        (
            "ceo",
            Kind.CEO,
            _h(
                r"^(?:pdg|dg|directeur general|directrice generale|dirigeante?s?|patron|ceo|direction generale|a la tete|president directeur general|direction)\b"
            ),
        ),
        ("headquarters", Kind.HEADQUARTERS, _h(r"^(?:siege|siege social|localisation du siege)")),
        (
            "office",
            Kind.OFFICE,
            _h(
                r"^(?:bureaux?|(?:principales )?implantations?|(?:autres |principaux )?sites?(?: de production| industriels?)?|usines?|villes?|lieux?|ateliers?|agences?|laboratoires?|boutiques?|magasins?|etablissements|antennes?|succursales?|entrepots?|showrooms?|centres? (?:de recherche|logistiques?|techniques?)|(?:usines|bureaux|ateliers|sites) et (?:usines|bureaux|ateliers|laboratoires|entrepots))$"
            ),
        ),
        (
            "investor",
            Kind.INVESTOR,
            _h(
                r"^(?:investisseurs?|actionnaires?|principaux (?:investisseurs|actionnaires)|bailleurs|chefs? de file|menee? par|investisseur principal|actionnaire principal|lead)"
            ),
        ),
        (
            "client",
            Kind.CLIENT,
            _h(
                r"^(?:(?:principaux |premiers |grands |autres |quelques )?clients?(?: (?:connus|cites|principaux|phares?|notables|emblematiques|references))?|(?:quelques |principales )?references(?: clients)?|grands comptes|(?:principaux )?donneurs? d ordres?|acheteur|client final)$"
            ),
        ),
        (
            "partner",
            Kind.PARTNER,
            _h(
                r"^(?:partenaires?|partenariats?|alliances?|alliances? strategiques?|partenaires? (?:strategiques?|industriels?|principal|principaux|technologiques?))$"
            ),
        ),
        (
            "competitor",
            Kind.COMPETITOR,
            _h(
                r"^(?:(?:principaux|grands|autres|ses|premiers) )?(?:concurrents?|rivaux|rivale?|challengers|adversaires)(?: (?:directs?|principaux|europeens|francais|historiques?|cites))?$|^concurrence$"
            ),
        ),
        (
            "product",
            Kind.PRODUCT,
            _h(
                r"^(?:modeles?(?: ia| phares?| principaux)?|produits?(?: phares?| vedettes?| principaux)?|gammes?|marques?(?: (?:principales?|phares?|vedettes?))?|offres?(?: phares?)?|solutions?|logiciels?|applications? phares?|nom du produit|produit phare|candidats? medicaments?|references produits?|recettes? phares?|vehicules?)$"
            ),
        ),
        (
            "acquisition",
            Kind.ACQUISITION,
            _h(
                r"^(?:acquisitions?|rachats?|cibles?|emplettes?|(?:societes?|entreprises?|marques?) (?:rachetees?|acquises?|reprises?|absorbees?))$"
            ),
        ),
        ("licence", Kind.LICENCE, _h(r"^licences?")),
        (
            "users",
            Kind.USERS,
            _h(
                r"^(?:(?:entreprises|clients|magasins|communes|collectivités) )?(?:utilisatrices|utilisateurs)|^(?:utilisateurs?|clients actifs|comptes ouverts|nombre d utilisateurs|abonnes|adherents|usagers|nombre d abonnes|utilisateurs? actifs)"
            ),
        ),
    ),
    roles=(
        (
            "round",
            _h(
                r"^(?:tours?|levees?|operations?|series?|etapes?|tours? de table|type de tour|levee de fonds|financements?)$"
            ),
        ),
        (
            "date",
            _h(
                r"^(?:dates?|annees?|mois|quand|periode|date de (?:signature|lancement|sortie|l operation|debut|l accord)|lancement|sortie|exercice|depuis|signature|signe(?: le)?|debut|arrivee|entree)$"
            ),
        ),
        (
            "amount",
            _h(
                r"^(?:montants?|valeur|prix|somme|budget|montant (?:estime|leve|annonce|du contrat)|valeur (?:estimee|du contrat)|en m |en millions|leve)"
            ),
        ),
        ("sector", _h(r"^(?:secteurs?|domaines?|filieres?|marches?|activites?|secteur d activite)")),
        (
            "application",
            _h(
                r"^(?:applications?|usages?|objets?|projets?|prestations?|livrables?|objet du contrat|perimetre|besoins?|commande|fourniture|produit livre)"
            ),
        ),
        ("use", _h(r"^(?:usage principal|usages?|fonctions?|utilisation|destination|indication|cible)")),
        ("duration", _h(r"^(?:durees?|duree du contrat|engagement)")),
        ("event", _h(r"^(?:evenements?|faits?(?: marquants?)?|jalons?|moments? cles?|ce qui s est passe)$")),
        ("role", _h(r"^(?:fonctions?|postes?|roles?|titre|responsabilite)$")),
        ("lead", _h(r"^(?:chefs? de file|menee? par|investisseur principal|lead)")),
        ("person", _h(r"^(?:noms?|dirigeants?|personnes?|prenom et nom|nom et prenom)$")),
        (
            "company",
            _h(
                r"^(?:entreprises?|societes?|acteurs?|concurrents?|groupes?|start ?ups?|marques?|noms?|fabricants?|enseignes?|constructeurs?)$"
            ),
        ),
    ),
    empty=re.compile(
        r"(?:-+|–|—|\.+|…|/|\?|n\.?\s?[cdsa]\.?|n/[acds]|nc|nd|ns|na|néant|aucune?|non (?:communiquée?s?|précisée?s?|spécifiée?s?|divulguée?s?|renseignée?s?|connue?s?|disponible|publiée?s?|rendue? publique?|applicable|dévoilée?s?|coté|cotée)|"
        r"inconnue?s?|confidentiel(?:le)?s?|en cours|à venir|à définir|à préciser|sans objet|indisponible|secret|x|tbd|pas (?:de|d['’]) ?.{0,20}|cotée?|variable|idem)\.?",
        re.IGNORECASE,
    ),
    approximate=re.compile(
        r"env\.?(?!\w)|environ\b|~|≈|±|quelque\b|près d|autour d|presque\b|une? \w+aine", re.IGNORECASE
    ),
    between=re.compile(r",|;|/| et | ou | & (?=[A-Z])|<br ?/?>"),
    period=re.compile(
        r"(?:(?:exercice|annee|fin|objectifs?|previsions?|cible|budget|estimations?|projection|en|reel|realise|attendu)(?: clos)?(?: en)? ){0,2}"
        r"(?:(?:[stqh][1-4]|(?:[1-4](?:er|e|eme|nd)?|premier|second|deuxieme|troisieme|quatrieme) (?:semestre|trimestre)|[69] mois) )?"
        r"(?P<year>(?:19|20)\d\d)(?: \d{2,4})?(?: ?(?:e|p|est|estimee?|estimations?|previsions?|prevue?|objectifs?|cible|attendue?|vise|projection|budget|budgete|provisoire|reel|realise|pro forma))?"
    ),
    aimed=re.compile(r"objectif|prevision|prevu|cible|budget|projection|attendu|vise|\d ?[ep]\Z"),
    year=re.compile(r"(?:en |vers )?((?:1[89]|20)\d\d)"),
    also=re.compile(r" et | puis "),
    round_name=re.compile(r"seed|serie [a-h]\b|amorcage|pre amorcage|pre seed|premier tour|deuxieme tour|second tour"),
    rounds=re.compile(
        r"(?:levees?(?: de fonds)?|tours?(?: de table)?|financements?|historique des (?:levees|tours|financements))(?: de fonds| de table)?(?: successives?| realisee?s?)?"
    ),
    to_come=re.compile(r"\b(?:bientôt|prochainement|à terme|en projet|et demain)\b"),
    street=re.compile(
        r"\b(?:rue|avenue|av\.?|boulevard|bd|quai|place|allées?|chemin|impasse|route|cours|square|passage|villa|faubourg|esplanade"
        r"|zone|zac|za|zi|parc|pôle|technopole|immeuble|tour|bâtiment|résidence)(?: [a-zà-ÿ]+){0,2} ?(?:de la |de l['’]|des? |du |d['’])?\Z",
        re.IGNORECASE,
    ),
    headed_box=_h(
        r"^(?:les |le |la |l |quelques )?(?:(?:grands |principaux )?(?:chiffres|comptes|resultats|reperes|portrait|profil|zoom)|fiche(?: d identite)?|(?:carte d )?identite)(?: cles?| annuels| financiers| consolides)* (?:de |du |d |des |sur )(?:la |le |les |l )?"
        r"| en (?:bref|resume|chiffres|quelques (?:chiffres|dates|mots|lignes)|un coup d oeil|(?:\d+|trois|quatre|cinq|dix) (?:chiffres|dates))$"
        r"|(?: le| la| les)? (?:reperes|(?:fiche|carte)(?: d identite)?|chiffres(?: cles)?)$"
    ),
    headed_house=_h(r"^(?:le groupe|la societe) "),
    headed_trade=_h(
        r"^(?!(?:une?|sa|son|ses|nos|notre|leurs?) )(?:les? |la |l )?(?:\w+ )?(?:filieres?|marches?|secteurs?|professions?|branches?|industries?|departements?|regions?|communes?|villes?|concurren\w+|rivaux|usines?|sites?|filiales?|fondations?|magasins?|boutiques?|agences?|chantiers?|campus|ateliers?)\b"
    ),
    of_a_trade=re.compile(
        r"\b(?:du|des|de la|de l|d un|par) (?:[a-z]+ )?(?:secteurs?|marches?|filieres?|industries?|professions?|branches?|constructeurs|fabricants|"
        r"distributeurs|acteurs|concurrents|entreprises|groupes|editeurs|operateurs|producteurs|pays producteurs)\b"
    ),
    captions=tuple(
        (
            kind,
            _h(
                rf"^(?:les? |la |l |son |ses |leurs? )?(?:(?:evolution|repartition|detail|ventilation|progression)(?: annuelle)? (?:du |de l |de la |des |de |d )?(?:la )?)?{measure}\b"
            ),
        )
        for kind, measure in (
            (
                Kind.REVENUE,
                r"(?:chiffres? d affaires|ca|ventes|revenus?|recettes|facturations?|cotisations|primes|(?:une |l )?activite)",
            ),
            (Kind.HEADCOUNT, r"(?:effectifs?|salaries|nombre de salaries|equipes)"),
            (Kind.USERS, r"(?:nombre d )?(?:abonnes|utilisateurs|adherents|assures|societaires|inscrits|usagers)"),
        )
    ),
    parts=_h(
        r"^(?:activites?|metiers?|branches?|segments?|divisions?|poles?|lignes?|familles?|canal|canaux|zones?|regions?|geographies?|pays|marches?|secteurs?)\b"
    ),
    whole=re.compile(
        r"(?:le )?groupe|(?:(?:total|ensemble|cumul)(?: (?:du |de la )?(?:groupe|societe|maison))?|consolide)"
    ),
    values=re.compile(
        r"(?:(?:valeurs?|chiffres?|donnees?|details?|informations?|reponses?|descriptions?|contenus?|resultats?|elements?|precisions?)(?: cles?)?)?"
    ),
    partial=re.compile(
        r"\b(?:export|exportations?|international|etranger|hors (?!taxes?\b)|interimaires?|a temps partiel|recherches?|a recruter|de l usine|du site)\b"
    ),
    undone=re.compile(
        r"\b(?:(?:projet|accord|rachat|contrat|operation|offre)s? (?:abandonnee?s?|annulee?s?|rompue?s?|resiliee?s?|caduc\w*)|abandonnee?|annulee?|resiliee?|rompue?|fermee?|cedee?|revendue?|vendue?|liquidee?|ancien(?:ne)?|ex)\b"
    ),
    unsettled=re.compile(
        r"\b(?:en (?:negociations?|discussions?|pourparlers|cours|approche)|pressentie?s?|approchee?s?|interessee?s?|a confirmer|en projet|fermeture)\b|\bprojet$"
    ),
    average=re.compile(
        r"(?:moyennes?|medianes?|(?:l )?ensemble|(?:le )?(?:secteur|marche)|(?:la )?(?:filiere|profession|branche)|concurrents?|(?:la )?concurrence|autres?|reste|divers)(?: .*)?"
    ),
    nobody=re.compile(
        r"(?:divers|autres?(?: .*)?|flottant|public|(?:co)?fondateurs?(?: .*)?|salaries?(?: .*)?|management(?: .*)?|dirigeants?(?: .*)?|auto ?controle|auto ?detention|cadres(?: .*)?|business angels|investisseurs? (?:prives?|individuels?|institutionnels?)|petits porteurs)"
    ),
    total=re.compile(r"(?:total|somme|cumul|ensemble|total cumulé|montant total)\b", re.IGNORECASE),
    estimated=re.compile(r"estim|évalu|supposé|présumé|prévision", re.IGNORECASE),
)
