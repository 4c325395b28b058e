# How French prose tells when a company was founded, where it works, what it makes, and who uses it.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founding dates, places, products, licences and users."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

THING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founded-in", Kind.FOUNDED, ("fond", "cré", "né", "lanc", "jour"),
        r"\b(?:(?:co-?)?fondée?|créée?|née?|vu le jour|immatriculée?|établie?) (?!par la)(?:à {PLACE},? )?(?:[a-zà-ÿ'-]+ ){0,3}?(?:en |il y a |dès |fin |début |depuis |voilà |le |au |à l'|courant )?{DATE:date}",
        says=(("Fondée en 2011 par Anne Roy, Lumaro emploie 40 salariés.", "Lumaro: 2011"),
              ("L'entreprise Dorval a été créée en mai 1998.", "Dorval: mai 1998"),
              ("Née en 2015 dans un garage, Lumaro conçoit des moteurs.", "Lumaro: 2015")),
        silent=("Anne Roy, née en 1980, dirige Lumaro.", "Lumaro a lancé une application en 2019.", "Lumaro possède une usine créée en 2004."),
        apposed=True,
    ),
    Relation(
        "company-launched", Kind.FOUNDED, ("lanc",),
        r"(?P<subject>[\ue014][\ue015]*),? (?:a été |est |fut )?lancée? (?:en |il y a |fin |début )?{DATE:date}",
        says=(("La start-up, lancée en 2019, emploie 40 salariés chez Lumaro.", "Lumaro: 2019"),),
        silent=("L'application, lancée en 2019, a séduit Lumaro.",),
    ),
    Relation(
        "founded-by-in", Kind.FOUNDED, ("fond", "cré"),
        r"\b(?:(?:co-?)?fondée?|créée?|née?)(?: à {PLACE})? par {~90}(?:en|il y a|le) {DATE:date}",
        says=(("Lumaro, fondée par Anne Roy et Paul Vidal en 2011, grandit.", "Lumaro: 2011"),),
        silent=("Lumaro, soutenue par Anne Roy en 2011, grandit.",),
        apposed=True,
    ),
    Relation(
        "since-its-founding", Kind.FOUNDED, ("créat", "fondat", "naissance", "lancement"),
        r"\b(?:(?:sa|la|leur) (?:création|fondation|naissance)|lancement de (?={CO:subject}){CO}|(?:création|fondation|naissance) de (?={CO:subject}){CO}|année de création ?:)(?: à {PLACE})?(?: par [^.;]{3,60}?)?,? ?(?:en |fin |début |le |il y a )?{DATE:date}",
        says=(("Depuis sa création en 2016, Lumaro a grandi.", "Lumaro: 2016"), ("Lors du lancement de Dorval en 2021, le marché dormait.", "Dorval: 2021")),
        silent=("Depuis la création de son usine en 2016, Lumaro a grandi.",),
    ),
    Relation(
        "founder-of-in", Kind.FOUNDED, ("fondat", "créat"),
        r"{@founder} (?:de |d'|du )(?:la |le |l')?{CO:subject} {@ago}{DATE:date}",
        says=(("Fondatrice de Lumaro en 2011, Anne Roy dirige 40 salariés.", "Lumaro: 2011"),),
        silent=("Fondatrice de Lumaro, Anne Roy part en 2011.",),
    ),
    Relation(
        "founded-active", Kind.FOUNDED, ("fond", "cré", "lanc"),
        r"{PERSONS},? (?:qui |et )?(?:{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé)|fonde(?:nt)?|crée(?:nt)?|cofonde(?:nt)?) (?:la société |l'entreprise |la start-up )?(?={CO:subject}){CO}{..30}(?:en |il y a |dès )?{DATE:date}",
        says=(("Anne Roy a fondé Lumaro en 2011.", "Lumaro: 2011"),),
        silent=("Anne Roy a rejoint Lumaro en 2011.",),
    ),
    Relation(
        "date-founds", Kind.FOUNDED, ("fond", "cré", "lanc"),
        r"(?:^|en |dès |c'est en ){DATE:date},? (?:que )?{PERSONS} (?:{@have} {@adv}(?:(?:co-?)?fondé|créé)|fonde(?:nt)?|crée(?:nt)?|cofonde(?:nt)?) {CO:subject}",
        says=(("En 2011, Anne Roy fonde Lumaro à Dijon.", "Lumaro: 2011"),),
        silent=("En 2011, Anne Roy quitte Lumaro.",),
    ),
    Relation(
        "offices-in", Kind.OFFICE, ("bureau", "antenne", "avant-poste", "agence", "filiale", "implant", "site", "usine", "laborato", "entrepôt", "magasin", "boutique", "atelier", "dépôt", "succursale", "plateforme", "centre"),
        r"\b(?:bureaux?(?! d'études)|antennes?|avant-postes?|agences?|filiales?|implantations?|sites?|usines?|laboratoires?|entrepôts?|magasins?|boutiques?|ateliers?|dépôts?|succursales?|points? de vente(?! d'études)|centres? (?:logistiques?|de recherche|de production|technique|de distribution|de r&d)|plateformes? logistiques?)(?: (?:[a-zà-ÿ'-]+)){0,4}?,? (?:à|au|aux|(?<!boutiques )(?<!magasins )(?<!vente )en|près de|dans|basée?s? à|située?s? à|installée?s? à|implantée?s? à) {PLACES:value}",
        says=(("Lumaro a établi des bureaux à Paris, Londres et a ouvert un avant-poste à Singapour.", "Lumaro: Paris; Londres; Singapour"),
              ("Lumaro possède deux usines à Lyon et à Metz.", "Lumaro: Lyon; Metz")),
        silent=("Lumaro prévoit d'ouvrir un bureau à Nantes.", "Lumaro envoie ses bureaux d'études à Dorval."),
    ),
    Relation(
        "office-of-place", Kind.OFFICE, ("bureau", "antenne", "avant-poste", "agence", "site", "usine", "laborato", "entrepôt", "magasin", "boutique", "atelier", "dépôt", "succursale", "centre"),
        r"\b(?:le|la|son|sa|ses|leur|leurs|notre|nos|les|au|du|aux|l'|dont celui|sur le|dans l') ?(?:bureaux?|antenne|avant-poste|agence|sites?|usines?|laboratoires?|entrepôts?|magasins?|boutiques?|ateliers?|dépôt|succursale|plateforme logistique|centre logistique)(?: (?:historique|principal|flambant neuf|actuel|industriel|logistique|berlinois))? (?:de |d'|du )(?P<value>[\ue004\ue008][\ue005\ue009]*)",
        says=(("Le bureau de Boston, ouvert en septembre par Lumaro, compte six personnes.", "Lumaro: Boston"),),
        silent=("Le bureau de Paul Vidal chez Lumaro est vide.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "present-in", Kind.OFFICE, ("implant", "présent", "install", "ouv"),
        r"\b(?:(?:également |aussi |désormais |déjà )?(?:implantée?|présente?) (?:également |aussi |désormais |déjà )?(?:à|au|en)|s'est (?:implantée?|installée?) (?:à|au|en)|a ouvert (?:[a-zà-ÿ' ]{3,30} )?à) {PLACES:value}",
        says=(("Lumaro, également présente à Turin et à Milan, recrute.", "Lumaro: Turin; Milan"),),
        silent=("Lumaro était présente au salon de Turin.",),
    ),
    Relation(
        "spread-over", Kind.OFFICE, ("répart", "dispers"),
        r"\b(?:répartie?s?|dispersée?s?) (?:entre|à|sur) (?:[a-zà-ÿ]+ (?:sites|villes)[,:]? (?:à |: )?)?{PLACES:value}",
        says=(("Lumaro emploie 96 salariés répartis entre Pau, Lyon et Casablanca.", "Lumaro: Pau; Lyon; Casablanca"),),
        silent=("Lumaro emploie 96 salariés répartis en deux équipes.",),
    ),
    Relation(
        "staff-at", Kind.OFFICE, ("à ",),
        r"{HEADS},? (?:(?:salariés|personnes|sont|basés|basées|en poste|travaillent|chercheurs|ingénieurs) )?(?:à|dans notre laboratoire de|dans son usine de|dans notre usine de|dans son laboratoire de|dans nos bureaux de|dans ses bureaux de|au bureau de|sur le site de) {PLACE:value}(?=,| et|\.|$|;)",
        says=(("Lumaro emploie une centaine de salariés : 81 salariés à Dijon, 9 salariés à Turin et 8 salariés à Boston.", "Lumaro: Dijon; Turin; Boston"),),
        silent=("Lumaro a vendu 81 tonnes à Dorval.",),
    ),
    Relation(
        "based-in", Kind.HEADQUARTERS, ("bas", "install", "siège", "implant", "domicili", "siéger"),
        r"(?<!équipe )\b(?:(?:principalement )?basée?|installée?|domiciliée?|implantée? (?:historiquement )?|dont le siège (?:social )?(?:est|se trouve)(?: (?:situé|installé|basé))?|établie?|sise?) (?:depuis {DATE} )?(?:à|au|aux|en|près de|dans la banlieue de) {PLACE:value}",
        says=(("Basée à Dijon, Lumaro emploie 40 salariés.", "Lumaro: Dijon"), ("L'entreprise Dorval, dont le siège est à Metz, recrute.", "Dorval: Metz")),
        silent=("Un bureau basé à Dijon travaille pour Lumaro.",),
        apposed=True,
    ),
    Relation(
        "headquarters-of", Kind.HEADQUARTERS, ("siège", "quartier général"),
        r"\b(?:siège(?: social| mondial| historique| européen)?|quartier général)(?: (?:de |d'|du )(?:l'|la |le )?(?={CO:subject}){CO})?(?:,? (?:à|au|de|d'|est (?:situé |basé |installé |fixé )?(?:à|au|en)|se (?:trouve|situe) à|reste à|installé à|basé à)) ?(?P<value>[\ue004\ue008\ue002][\ue005\ue009\ue003]*)",
        says=(("Nous recevons au siège d'Illzach, explique Lumaro.", "Lumaro: Illzach"), ("Le siège de Dorval est installé à Metz.", "Dorval: Metz")),
        silent=("Lumaro prévoit de déplacer son siège à Metz.",),
    ),
    Relation(
        "company-of-place", Kind.HEADQUARTERS, ("société d", "entreprise d", "start-up d", "biotech d", "groupe d", "pme d", "fabricant d", "eti d", "coopérative d", "laiterie d", "brasserie d", "fintech d", "jeune pousse d", "medtech d", "startup d", "maison d"),
        r"(?P<subject>(?:la |l'|cette |le )?[\ue014][\ue015]*) ?(?:de |d'|du )(?P<value>[\ue004\ue008][\ue005\ue009]*)(?! (?:et |à ))",
        says=(("Au total, la société de Dijon a vendu 30 moteurs, dit Lumaro.", "-: Dijon"),),
        silent=("Au total, la société de Paul Vidal a vendu 30 moteurs, dit Lumaro.",),
    ),
    Relation(
        "named-product", Kind.PRODUCT, ("baptis", "nomm", "appel", "dénomm", "nom de", "intitul", "surnomm"),
        r"\b(?:baptisée?s?|dénommée?s?|appelée?s?|nommée?s?|intitulée?s?|sous le nom (?:commercial )?de|sous le nom d'|du nom de|sous la marque|répondant au nom de|connue?s? sous le nom de) {PRODUCTS:value}",
        says=(("Lumaro vend aussi un service d'analyse baptisé Vistra.", "Lumaro: Vistra"), ("Lumaro propose une plateforme connue sous le nom de « Le Relais ».", "Lumaro: Le Relais")),
        silent=("Lumaro a été nommée entreprise de l'année.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "its-product-named", Kind.PRODUCT, ("son ", "sa ", "ses ", "notre", "leur", "premi", "modèle", "nouve", "second", "autre ", "best-seller", "phare", "vedette"),
        r"\b(?:son|sa|ses|leur|leurs|notre|nos|le (?=best-seller|produit phare|produit vedette|modèle phare|fleuron)|le premier|la première|premier|première|(?:le |la )?nouve(?:au|lle)|un second|un nouveau|une nouvelle|un autre) (?:[a-zà-ÿ'-]+ ){0,3}?(?:{@thing})(?: (?!de |d'|du )[a-zà-ÿ-]+| (?:de |d'|pour |à |en )(?:l'|la |le )?[a-zà-ÿ-]+| (?:de |d')(?:l'|la )?(?={CO:subject}){CO}){0,3}?,? ?(?:: )?(?P<value>(?:[\ue006\ue008\ue002][\ue007\ue009\ue003]*)(?:(?:,| et| ou) (?:la |le |l')?[\ue006\ue008\ue002][\ue007\ue009\ue003]*){0,5})",
        says=(("Son produit phare, Vistra, compte un million d'utilisateurs, selon Lumaro.", "-: Vistra"),
              ("Le premier modèle de Lumaro, Vistra 2, a été salué.", "Lumaro: Vistra 2"),
              ("Un second programme, VX-204, reste au stade préclinique chez Lumaro.", "-: VX-204"),
              ("Notre plateforme de tests Vistra vit de ses clients.", "-: Vistra")),
        silent=("Son fournisseur, Vesta, a livré Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "product-apposed", Kind.PRODUCT, ("son ", "sa ", "le ", "la ", "l'", "notre"),
        r"(?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*),? (?:son|sa|leur|notre|l'|le|la) ?(?:nouve(?:au|lle) |premi(?:er|ère) |[a-zà-ÿ]+ ){0,2}?{@thing}(?: [a-zà-ÿ'-]+){0,6}?(?:(?: (?:de |d'|du )| reposaient [a-zà-ÿ ]+ (?:de |d'))(?={CO:subject}){CO}|,|\.| (?:le|la) plus|$)",
        says=(("Les fonds financent VX-101, son candidat le plus avancé, dit Lumaro.", "-: VX-101"), ("Elle vend Vistra, l'application de Lumaro.", "Lumaro: Vistra")),
        silent=("Lumaro, le service de livraison, cartonne.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "launches-product", Kind.PRODUCT, ("lanc", "commercialis", "dévoil", "présent", "propos", "vend", "fabriqu", "conçoit", "développ", "édit", "sort", "produit", "publi"),
        r"\b(?:lance|lancé|lancer|lancera|commercialise|commercialisé|commercialiser|dévoile|dévoilé|édite|fabrique|conçoit|développe|a sorti|sort|publié|publie|vend|produit) {@when}(?:aussi |également |notamment |depuis {DATE},? |, depuis {DATE}, )?(?:(?:le |la |les |l'|un |une |son |sa |ses |des )(?:[a-zà-ÿ'-]+ ){0,6}?)?(?P<value>(?:[\ue006\ue008][\ue007\ue009]*)(?:(?:,| et| ou) (?:la |le |l')?[\ue006\ue008][\ue007\ue009]*){0,5})",
        says=(("Lumaro a lancé Vistra en mars 2024.", "Lumaro: Vistra"), ("Dorval commercialise la gamme de capteurs Orio.", "Dorval: Orio")),
        silent=("Lumaro a lancé une attaque contre Vistra Capital.",),
    ),
    Relation(
        "product-launched", Kind.PRODUCT, ("lanc", "commercialis", "disponible", "vendu", "dévoil", "sorti"),
        r"(?P<value>[\ue006\ue008][\ue007\ue009]*),? (?:qui )?(?:a été |est |sera |fut )?(?:officiellement )?(?:lancée?|commercialisée?|dévoilée?|mise? (?:sur le marché|en vente)|sortie?)(?: par {CO:subject})? (?:{@when}|en {DATE:date}|le {DATE:date}|depuis {DATE:date}|fin {DATE:date}|début {DATE:date})",
        says=(("Vistra 2, lancé en mars 2024, a été salué chez Lumaro.", "-: Vistra 2"),),
        silent=("Une pétition, lancée en mars 2024, vise Lumaro.",),
    ),
    Relation(
        "models-listed", Kind.PRODUCT, ("variété", "recette", "véhicule", "machine", "modèle", "gamme", "produit", "marque", "solution", "logiciel"),
        r"\b(?:modèles?|gammes?|produits?|marques?|solutions?|logiciels?|offres?|références|variantes?|variétés|recettes|véhicules|machines)(?: [a-zà-ÿ-]+){0,3}?(?:{@such}(?:(?:la |le |l')(?:[a-zà-ÿ-]{3,20} )?)?| )(?P<value>[\ue006\ue008][\ue007\ue009]*(?:(?:,| et| ou| ou encore) (?:(?:la |le |l')(?:[a-zà-ÿ-]{3,20} )?)?[\ue006\ue008][\ue007\ue009]*){0,8})(?! (?:a |ont |est )(?:levé|racheté))",
        says=(("Les solutions comme Vistra ou Orio font le succès de Lumaro.", "Lumaro: Vistra; Orio"),),
        silent=("Les solutions comme la vapeur font le succès de Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "licence-name", Kind.LICENCE, ("licence",),
        r"\blicences? (?:libre |ouverte |open source )?(?P<value>[\ue002\ue004\ue006\ue008][\ue003\ue005\ue007\ue009]*)(?: (?:de |d')(?={CO:subject}){CO})?",
        says=(("La licence Apache 2.0 de Lumaro est permissive.", "Lumaro: Apache 2.0"), ("Lumaro publie son code sous licence MIT.", "Lumaro: MIT")),
        silent=("La licence de Lumaro est permissive.",),
    ),
    Relation(
        "users-count", Kind.USERS, ("utilisat", "abonné", "téléchargement", "client", "inscrit", "membre", "usager", "passager", "voyageur", "patient", "visiteur", "adhérent", "sociétaire", "consommateur", "foyers", "conduct", "comptes"),
        r"{USERS:count}",
        says=(("Son application compte un million d'utilisateurs, selon Lumaro.", "Lumaro: un million d'utilisateurs"), ("Dorval revendique 300 000 abonnés.", "Dorval: 300 000 abonnés")),
        silent=("Lumaro vise un million d'utilisateurs.", "Lumaro compte 40 clients."),
    ),
    Relation(
        "launched-by-people", Kind.FOUNDED, ("lanc", "cré", "fond"),
        r"(?:{PERSONS}|\bils|\belles),? (?:qui )?(?:lance(?:nt)?|crée(?:nt)?|fonde(?:nt)?|ont {@adv}(?:lancé|créé|fondé)|a {@adv}(?:lancé|créé|fondé)) (?:la société |l'entreprise |la start-up |la marque )?(?={CO:subject}){CO}(?: à {PLACE})? {@ago}{DATE:date}",
        says=(("Ils lancent Lumaro en mars 2019 à Montreuil.", "Lumaro: mars 2019"),),
        silent=("Ils quittent Lumaro en mars 2019.",),
    ),
)
