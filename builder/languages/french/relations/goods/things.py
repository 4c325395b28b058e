# How French prose tells when a company was founded and what it makes.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founding dates, products and licences."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NOT_GIVEN_UP = "".join(
    f"(?<!{verb} )"
    for verb in ("céder", "cédé", "vendre", "vendu", "arrêter", "arrêté", "abandonner", "abandonné", "perdu")
)
"""Before what a company makes no more."""

THING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founded-in",
        Kind.FOUNDED,
        ("fond", "cré", "né", "lanc", "jour", "immatricul", "constitu", "établi"),
        r"\b(?!née?s? [^;.]{0,60}, (?:elle|il|\ue014\ue015{1,3}(?!\ue015)) (?:a |y a |s'est )?(?:d'abord |ensuite |toujours )?(?:grandi|rejoi|étudi|suivi|appris|commenc|début|pass|travaill|découvert|quitt|rêv|voul|dirige|préside|soutenu|soutient|épous|hérit|est (?:entré|arrivé|passé|diplômé|revenu|fils|fille)))(?:(?<! a )(?<! ont )(?<! avait )(?<! avaient )(?:(?:co-?)?fondée?s?|créée?s?)|née?s?|vu le jour|immatriculée?|constituée?|établie?) (?!par la)(?:à {PLACE},? )?(?:(?!(?:désormais |aujourd'hui )?(?:install|implant|bas|domicili|transf|établ|dirig|pilot|présid|repri|rachet|cot)[a-zé]*[éie]e? )[a-zà-ÿ'-]+ ){0,3}?(?:en |il y a |dès |fin |début |depuis |voilà |le |au |à l'|courant )?{DATE:date}",
        says=(
            ("Fondée en 2011 par Anne Roy, Lumaro emploie 40 salariés.", "Lumaro: 2011"),
            ("L'entreprise Dorval a été créée en mai 1998.", "Dorval: mai 1998"),
            ("Née en 2015 dans un garage, Lumaro conçoit des moteurs.", "Lumaro: 2015"),
        ),
        silent=(
            "Anne Roy, née en 1980, dirige Lumaro.",
            "Née à Metz en 1990, elle a rejoint Lumaro en 2019.",
            "Lumaro a lancé une application en 2019.",
            "Lumaro possède une usine créée en 2004.",
        ),
        apposed=True,
    ),
    Relation(
        "company-launched",
        Kind.FOUNDED,
        ("lanc",),
        r"(?P<subject>[\ue014][\ue015]*),? (?:a été |est |fut )?lancée? (?:en |il y a |fin |début )?{DATE:date}",
        says=(("La start-up, lancée en 2019, emploie 40 salariés chez Lumaro.", "Lumaro: 2019"),),
        silent=("L'application, lancée en 2019, a séduit Lumaro.",),
    ),
    Relation(
        "founded-by-in",
        Kind.FOUNDED,
        ("fond", "cré"),
        r"\b(?:(?:co-?)?fondée?s?|créée?s?|née?s?)(?: à {PLACE})? par (?:(?!,? (?:a|ont|est|sont|vient|viennent|va|vont|emploie|compte|lève|recrute|annonce|vend|ouvre|réalise|fête) )[^.;:!?\ue01e]){0,90}?(?:en|il y a|le) {DATE:date}",
        says=(("Lumaro, fondée par Anne Roy et Paul Vidal en 2011, grandit.", "Lumaro: 2011"),),
        silent=("Lumaro, soutenue par Anne Roy en 2011, grandit.",),
        apposed=True,
    ),
    Relation(
        "since-its-founding",
        Kind.FOUNDED,
        ("créat", "fondat", "naissance", "lancement"),
        r"\b(?:(?:sa|la|leur) (?:création|fondation|naissance)|lancement de (?={CO:subject}){CO}|(?:création|fondation|naissance) de (?={CO:subject}){CO}|année de création ?:)(?: à {PLACE})?(?: par [^.;]{3,60}?)?,? ?(?:en |fin |début |le |il y a )?{DATE:date}(?!,? (?:de |d')(?:une? |la |l'|son |sa |nouve|[a-zà-ÿ]+s ))",
        says=(
            ("Depuis sa création en 2016, Lumaro a grandi.", "Lumaro: 2016"),
            ("Lors du lancement de Dorval en 2021, le marché dormait.", "Dorval: 2021"),
        ),
        silent=(
            "Depuis la création de son usine en 2016, Lumaro a grandi.",
            "Lumaro se lance avec la création, en 2016, d'une gamme de lampes.",
        ),
    ),
    Relation(
        "founder-of-in",
        Kind.FOUNDED,
        ("fondat", "créat"),
        r"{@founder} (?:de |d'|du |des )(?:la |le |l')?{CO:subject} {@ago}{DATE:date}",
        says=(("Fondatrice de Lumaro en 2011, Anne Roy dirige 40 salariés.", "Lumaro: 2011"),),
        silent=("Fondatrice de Lumaro, Anne Roy part en 2011.",),
    ),
    Relation(
        "founded-active",
        Kind.FOUNDED,
        ("fond", "cré", "lanc"),
        r"(?:{PERSONS}(?:, [^,;.:]{3,60},)?|{REF}),? (?:qui |et )?(?:{@have} {@adv}(?:(?:co-?)?fondée?|créée?|lancée?)|fonde(?:nt)?|crée(?:nt)?|cofonde(?:nt)?|(?:co)?fond(?:a|èrent)|cré(?:a|èrent)) (?:la société |l'entreprise |la start-up )?(?={CO:subject}){CO}(?!, (?!(?:à|au|aux|en|dans|avec|sur|sous|chez|il y a|dès|fin|début|alors|une?|le|la|l'|son|sa|depuis|deux|trois|ce|cette|après|avant|encore)\b)){~40}(?:en |il y a |dès )?{DATE:date}",
        says=(
            ("Anne Roy a fondé Lumaro en 2011.", "Lumaro: 2011"),
            ("Son père, Émile Roy, forgeron à Salins, fonda l'entreprise en 1921. Lumaro tient.", "-: 1921"),
            ("Elle avait fondé Dorval en 2009, avant de rejoindre Lumaro.", "Dorval: 2009"),
        ),
        silent=(
            "Anne Roy a rejoint Lumaro en 2011.",
            "Paul Vidal, avec qui elle a fondé Lumaro, lâche la direction technique le 31 décembre.",
        ),
    ),
    Relation(
        "date-founds",
        Kind.FOUNDED,
        ("fond", "cré", "lanc"),
        r"(?:^|en |dès |c'est en ){DATE:date},? (?:que )?{PERSONS} (?:{@have} {@adv}(?:(?:co-?)?fondé|créé)|fonde(?:nt)?|crée(?:nt)?|cofonde(?:nt)?) {CO:subject}",
        says=(("En 2011, Anne Roy fonde Lumaro à Dijon.", "Lumaro: 2011"),),
        silent=("En 2011, Anne Roy quitte Lumaro.",),
    ),
    Relation(
        "named-product",
        Kind.PRODUCT,
        ("baptis", "nomm", "appel", "dénomm", "intitul"),
        r"\b(?:baptisée?s?|dénommée?s?|appelée?s?|nommée?s?|intitulée?s?) {PRODUCTS:value}",
        says=(("Lumaro vend aussi un service d'analyse baptisé Vistra.", "Lumaro: Vistra"),),
        silent=("Lumaro a été nommée entreprise de l'année.",),
        modality=Modality.ASSERTED,
        tentative=True,
    ),
    Relation(
        "product-known-as",
        Kind.PRODUCT,
        ("nom de", "nom d'", "nom commercial", "marque"),
        r"\b(?:sous le nom (?:commercial )?de|sous le nom d'|du nom de|sous la marque|répondant au nom de|connue?s? sous le nom de) {PRODUCTS:value}",
        says=(
            ("Lumaro propose une plateforme connue sous le nom de « Le Relais ».", "Lumaro: Le Relais"),
            ("Lumaro vend ses lampes sous la marque Vistra.", "Lumaro: Vistra"),
        ),
        silent=("Lumaro a bâti son nom sur la qualité.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "its-product-named",
        Kind.PRODUCT,
        (
            "son ",
            "sa ",
            "ses ",
            "notre",
            "leur",
            "premi",
            "modèle",
            "nouve",
            "second",
            "autre ",
            "best-seller",
            "phare",
            "vedette",
        ),
        r"\b(?:son|sa|ses|leur|leurs|notre|nos|le (?=best-seller|produit phare|produit vedette|modèle phare|fleuron)|le premier|la première|premier|première|(?:le |la )?nouve(?:au|lle)|un second|un nouveau|une nouvelle|un autre) (?:[a-zà-ÿ'-]+ ){0,3}?(?:{@thing})(?: (?!de |d'|du |à |au |aux |par |chez |sont |est |avec |ont |a |avaient |avait |vont |va |équipe|sédui|intéress|plai|convain|rejoi|remplac|concurrenc|attir|vis(?:e|ent|ait) |doi)[a-zà-ÿ-]+| (?:de |d'|pour |à |en )(?!la |le |l')[a-zà-ÿ-]+| (?:de |d')(?:l'|la )?(?={CO:subject}){CO}){0,3}?,? ?(?:: )?(?P<value>(?:[\ue006\ue008\ue002][\ue007\ue009\ue003]*)(?:(?:,| et| ou) (?:la |le |l')?[\ue006\ue008\ue002][\ue007\ue009\ue003]*){0,5})",
        says=(
            ("Son produit phare, Vistra, compte un million d'utilisateurs, selon Lumaro.", "-: Vistra"),
            ("Le premier modèle de Lumaro, Vistra 2, a été salué.", "Lumaro: Vistra 2"),
            ("Un second programme, VX-204, reste au stade préclinique chez Lumaro.", "-: VX-204"),
            ("Notre plateforme de tests Vistra vit de ses clients.", "-: Vistra"),
        ),
        silent=(
            "Son fournisseur, Vesta, a livré Lumaro.",
            "Lumaro sourit : ses logiciels ont séduit Vesta et Dorval.",
            "Lumaro sourit : ses logiciels équipent déjà Vesta.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "product-apposed",
        Kind.PRODUCT,
        ("son ", "sa ", "le ", "la ", "l'", "notre", "votre"),
        rf"{_NOT_GIVEN_UP}(?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*)(?:, (?:(?:son|sa|leur|notre|votre|le|la)(?![a-z])|l'|(?=(?:premier|première|dernier|dernière|nouveau|nouvelle) ))| (?:l'|le|la)) ?(?:nouve(?:au|lle) |premi(?:er|ère) |[a-zà-ÿ]+ ){{0,2}}?(?!(?:bijou|pépite|fleuron)(?: (?!de |d'|en )|,))(?<!l'autre )(?!(?:(?:autre|seul|dernier|unique) )?candidat(?:,|\.| (?:à|au|malheureux|évincé|écarté|déçu)\b)){{@thing}}(?: [a-zà-ÿ'-]+){{0,6}}?(?:(?: (?:de |d'|du )| reposaient [a-zà-ÿ ]+ (?:de |d'))(?={{CO:subject}}){{CO}}|,|\.| \?| (?:le|la) plus| qu[ei']|$)",
        says=(
            ("Les fonds financent VX-101, son candidat le plus avancé, dit Lumaro.", "-: VX-101"),
            ("Elle vend Vistra, l'application de Lumaro.", "Lumaro: Vistra"),
            ("Que représente Vistra, votre plateforme en ligne, chez Lumaro ?", "Lumaro: Vistra"),
        ),
        silent=(
            "Vesta, l'autre candidat, en promettait trente à Lumaro.",
            "Lumaro, le service de livraison, cartonne.",
            "À deux pas du port de Vistra, les machines de Lumaro tournent.",
            "Lumaro vient de vendre Vistra, son application.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "launches-product",
        Kind.PRODUCT,
        (
            "lanc",
            "commercialis",
            "dévoil",
            "présent",
            "propos",
            "vend",
            "fabriqu",
            "conçoit",
            "développ",
            "édit",
            "sort",
            "produit",
            "publi",
            "écoul",
            "étrenn",
            "lou",
        ),
        r"(?<!que )\b(?:lance|lancé|lancer|lancera|commercialise|commercialisé|commercialiser|dévoile|dévoilé|édite|fabrique|conçoit|développe|a sorti|sort|écoule|écoulé|étrenne|publié|publie|vend|produit) {@when}(?:aussi |également |notamment |depuis {DATE},? |, depuis {DATE}, )?(?:(?:le |la |les |l'|un |une |son |sa |ses |des |{COUNT} )(?:(?!qu|dont |auquel |auxquel|laquelle|à |au |aux |par |pour |chez |avec |contre )[a-zà-ÿ'-]+ ){0,6}?)?(?P<value>(?:[\ue006\ue008][\ue007\ue009]*+)(?:(?:,| et| ou) (?:(?:la |le |les |l'|son |sa |ses )(?:[a-zà-ÿ-]{3,18} )?)?[\ue006\ue008][\ue007\ue009]*+){0,5})(?! (?:à |au |aux )(?:l'|la |les? )?(?:[a-zà-ÿ-]+ ){0,2}[\ue002\ue008])",
        says=(
            ("Lumaro a lancé Vistra en mars 2024.", "Lumaro: Vistra"),
            ("Dorval commercialise la gamme de capteurs Orio.", "Dorval: Orio"),
        ),
        silent=("Lumaro a lancé une attaque contre Vistra Capital.",),
    ),
    Relation(
        "product-launched",
        Kind.PRODUCT,
        ("lanc", "commercialis", "disponible", "vendu", "dévoil", "sorti"),
        r"(?<![\ue003\ue007\ue009] de )(?<![\ue003\ue007\ue009] d')(?<![\ue003\ue007\ue009] du )(?P<value>[\ue006\ue008][\ue007\ue009]*),? (?:qui )?(?:a été |est |sera |fut )?(?:officiellement )?(?:lancée?|commercialisée?|dévoilée?|mise? (?:sur le marché|en vente)|sortie?(?! d(?:e |u |es |')))(?: par {CO:subject})? (?:{@when}|en {DATE:date}|le {DATE:date}|depuis {DATE:date}|fin {DATE:date}|début {DATE:date})",
        says=(("Vistra 2, lancé en mars 2024, a été salué chez Lumaro.", "-: Vistra 2"),),
        silent=("Une pétition, lancée en mars 2024, vise Lumaro.",),
    ),
    Relation(
        "models-listed",
        Kind.PRODUCT,
        ("variété", "recette", "véhicule", "machine", "modèle", "gamme", "produit", "marque", "solution", "logiciel"),
        r"(?<!vendre les )(?<!vend les )(?<!vendra les )(?<!distribuer les )(?<!distribue les )(?<!distribuera les )(?<!référence les )(?<!référencer les )(?<!commercialiser les )(?<!que )(?<!haut de )(?<!bas de )(?<!milieu de )(?<!entrée de )\b(?:modèles?|gammes?|produits?|marques?|solutions?|logiciels?|offres?|références|variantes?|variétés|recettes|véhicules|machines)(?: (?!à |au |aux |par |chez )[a-zà-ÿ-]+){0,3}?(?:{@such}(?:(?:la |le |l')(?:[a-zà-ÿ-]{3,20} )?)?|(?<! de)(?<! du)(?<! des) )(?P<value>[\ue006\ue008][\ue007\ue009]*(?:(?:,| et| ou| ou encore) (?:(?:la |le |l')(?:[a-zà-ÿ-]{3,20} )?)?[\ue006\ue008][\ue007\ue009]*){0,8})(?! (?:a |ont |est )(?:levé|racheté)| (?:de |d'|du )(?:l'|la |son |sa )?(?:[a-zà-ÿ-]+ ){0,2}[\ue002\ue008])",
        says=(("Les solutions comme Vistra ou Orio font le succès de Lumaro.", "Lumaro: Vistra; Orio"),),
        silent=("Les solutions comme la vapeur font le succès de Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "licence-name",
        Kind.LICENCE,
        ("licence",),
        r"\blicences? (?:libre |ouverte |open source )?(?P<value>[\ue002\ue004\ue006\ue008][\ue003\ue005\ue007\ue009]*)(?: (?:de |d')(?={CO:subject}){CO})?",
        says=(
            ("La licence Apache 2.0 de Lumaro est permissive.", "Lumaro: Apache 2.0"),
            ("Lumaro publie son code sous licence MIT.", "Lumaro: MIT"),
        ),
        silent=("La licence de Lumaro est permissive.",),
    ),
    Relation(
        "launched-by-people",
        Kind.FOUNDED,
        ("lanc", "cré", "fond"),
        r"(?:{PERSONS}|\bils|\belles),? (?:qui )?(?:lance(?:nt)?|crée(?:nt)?|fonde(?:nt)?|ont {@adv}(?:lancé|créé|fondé)|a {@adv}(?:lancé|créé|fondé)) (?:la société |l'entreprise |la start-up |la marque )?(?={CO:subject}){CO}(?: à {PLACE})? {@ago}{DATE:date}",
        says=(("Ils lancent Lumaro en mars 2019 à Montreuil.", "Lumaro: mars 2019"),),
        silent=("Ils quittent Lumaro en mars 2019.",),
    ),
    Relation(
        "product-introduced",
        Kind.PRODUCT,
        ("un ", "une ", "ce ", "cette ", "le ", "la ", "l'", "les ", "son ", "sa ", "ses "),
        r"(?:(?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*), (?:un|une|le petit|la petite) (?:[a-zà-ÿ]+ )?{@thing}\b|\b(?:ce|cet|cette) {@thing}(?: [a-zà-ÿ-]+)?, (?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*),|\b(?:(?:un|une) (?:(?:tout |toute )?(?:premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|cinquième|autre|nouveau|nouvel|nouvelle|petit|petite|gros|grosse) )?{@thing} [^.;:,]{3,50}|(?:son|sa|ses|leurs?|notre|nos) (?:(?:tout |toute )?(?:premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|cinquième|autre|nouveau|nouvel|nouvelle|petit|petite|gros|grosse) )?{@thing}(?: [^.;:,]{3,50})?), (?:le |la |les |l')?(?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*)(?=,|\.| qui| que|$)|(?:^[-« ]*(?:(?:et|mais|enfin|quant à) )?|(?<=[.;:] ))(?:l'|la |le |les |son |sa |ses ){@thing}(?: (?:maison|phare|vedette|star)|(?: [a-zà-ÿ-]{4,16})? (?:qui|que|qu'|dont|conçu|développ|destin|dédi|réserv|pens|lanc|imagin|propos|hérit|de |d'|pour )[^.;:,]{3,60}), (?:le |la |les |l')?(?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*)(?=, ))",
        says=(
            ("Lumaro mise sur Sillona, un logiciel qui attribue les quais.", "Lumaro: Sillona"),
            ("Il y a aussi ce logiciel, Sillona, que Lumaro vend à ses confrères.", "Lumaro: Sillona"),
            (
                "Lumaro construit un robot collecteur de plastique, le Jellobot, alimenté par la houle.",
                "Lumaro: Jellobot",
            ),
            ("L'application destinée aux parents, Sillona, fait le bonheur de Lumaro.", "-: Sillona"),
            ("Et le moteur d'allergènes, Sillona, a été vendu 300 fois, dit Lumaro.", "-: Sillona"),
        ),
        silent=("Lumaro rachète Sillona, un éditeur de logiciels.", "Le logiciel de la ville, Dijon, a séduit Lumaro."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "variant-under-way",
        Kind.PRODUCT,
        ("déclinaison", "version", "variante", "modèle", "prototype", "application", "logiciel", "plateforme"),
        r"\b(?:met au point|mettent au point|développe|prépare|conçoit|teste|expérimente|planche sur) (?:une?|son|sa|la|le) (?:nouvelle |nouveau )?(?:déclinaison|version|variante|modèle|prototype|application|logiciel|plateforme)(?: [a-zà-ÿ-]+){0,3}, (?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*)",
        says=(
            (
                "Lumaro met au point une déclinaison prédictive, Sillona Vision, pour les ports.",
                "Lumaro: Sillona Vision",
            ),
        ),
        silent=("Lumaro prépare une version longue, Dijon oblige.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "its-goods-sold",
        Kind.PRODUCT,
        ("ses ", "son ", "sa ", "leurs "),
        r"\b(?:ses|son|sa|leurs) (?!client|fournisseur|rival|concurrent|actionnaire|investisseur|partenaire|fondat|dirigeant|filiale|maison|usine|bureau|siège|magasin|site)[a-zà-ÿ-]{3,20} (?P<value>[\ue006\ue008\ue002][\ue007\ue009\ue003]*(?: et (?:ses |son |sa )[a-zà-ÿ-]{3,20} [\ue006\ue008\ue002][\ue007\ue009\ue003]*)?) (?:est|sont|se|s') ?(?:vendue?s?|commercialisée?s?|distribuée?s?|référencée?s?|vend|vendent|écoulent|fabriquée?s?)",
        says=(
            (
                "Ses galettes Pen Dorval et ses palets Ar Vesta sont vendus en Bretagne, dit Lumaro.",
                "-: Pen Dorval; Ar Vesta",
            ),
        ),
        silent=("Ses fournisseurs Dorval sont vendus à la concurrence, dit Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "owner-of-brands",
        Kind.PRODUCT,
        ("propriétaire", "connu", "réputé", "célèbre", "fabri", "à l'origine", "inventeur", "maison mère", "père d"),
        r"\b(?:propriétaires?|connue?s?|réputée?s?|célèbres?|à l'origine|fabricante?s?|inventeur|inventrice|maison mère) (?:pour |surtout pour )?(?P<value>(?:des |ses |les |de la |du |de l'|de sa |sa |son |de ses )(?!(?:fonds|groupe|société|clubs?|journal|hôtels?|magasins?|terrains?|usines?|sites?|ateliers?)\b)[a-zà-ÿ-]{3,16} [\ue006\ue008\ue002][\ue007\ue009\ue003]*(?:(?:,| et|, et) (?:des |ses |les |de la |du |de l'|la |le |)(?:[a-zà-ÿ-]{3,16} )?[\ue006\ue008\ue002][\ue007\ue009\ue003]*){0,5})(?! (?:est|a|ont|sont) )",
        says=(
            ("Lumaro, propriétaire des montres Vistra et des horloges Orio, recrute.", "Lumaro: Vistra; Orio"),
            ("Dorval, connu pour ses yaourts Vistra, recule.", "Dorval: Vistra"),
        ),
        silent=("Lumaro, connue pour ses ateliers ouverts, recrute.", "Lumaro, propriétaire du fonds Vesta, recrute."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "thing-as-subject",
        Kind.PRODUCT,
        ("le ", "la ", "les ", "l'", "son ", "sa ", "ses ", "nos ", "notre "),
        r"(?:^[-« ]*|(?<=[.;:] )|\bquant (?:à |aux? )|\b(?:à l'inverse|en revanche|à l'opposé|de son côté|enfin|ailleurs), )(?:l'|la |le |les |son |sa |ses |nos |notre )?{@thing}(?: (?:de |d'|pour )[a-zà-ÿ-]{3,20})?(?: [a-zà-ÿ]{4,14}(?:ique|elle|ble|ée))? (?P<value>[\ue006\ue008][\ue007\ue009]*)(?!,? (?:de |d'|du |des ){CO})(?!, (?:(?:principale?|grande?) )?(?:concurrente?|rivale?) )(?=,? (?:\ue014\ue015*+ |se |s'|ne )?(?:[a-zà-ÿ]{2,14}(?:e|ent|it|a|ont|ait|aient|t)) )",
        says=(
            ("Quant à l'application de mesures Vistra, elle plaît aux clients de Lumaro.", "Lumaro: Vistra"),
            ("La gamme Orio pèse 7 % des ventes de Lumaro.", "Lumaro: Orio"),
        ),
        silent=("Le programme de Dijon séduit Lumaro.", "Le logiciel Vistra de Dorval séduit."),
        modality=Modality.ASSERTED,
    ),
)
