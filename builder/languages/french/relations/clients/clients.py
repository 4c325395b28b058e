# How French prose says who buys from a company and who uses what it makes.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NOT_PLACED = "".join(f"(?<!{verb} )(?<!{verb} une )" for verb in ("passé", "passer", "passe", "passent"))
"""Before an order: who places one is the client."""
_PAPER = rf"\b(?:contrats?|marchés?|{_NOT_PLACED}commandes?(?: ferme)?|(?<!répondu à l')(?<!répond à l')(?<!répondre à l')(?<!candidat à l')(?<!candidate à l')(?<!participé à l')(?<!concouru à l')(?<!lice pour l')(?<!répondu aux )(?<!répond aux )appels? d'offres)(?<!partage le marché)(?<!partage ce marché)(?<!\ue013 du marché)"
_WHOSE = r"(?:(?: (?!de |du |des )[a-zà-ÿ-]+)? (?:de |d'|du )(?:la |l')?(?:[a-zà-ÿ-]+ )?(?={CO:subject}){CO}|(?!(?: [a-zà-ÿ-]+)? (?:de |d'|du |des )(?!longue|toujours|la première|premier|référence|choix|poids|renom|taille)))"
"""Behind "client": whose, or nobody else's."""
_RAW = r"(?:électricité|énergie|chaleur|gaz|biogaz|biométhane|hydrogène|acier|aluminium|cuivre|matières?|lait|blé|bois|eau)\b"
_NO_SALE = (
    r"(?! (?:à terme|mondial|de (?:travail|vente|licence|sous-traitance|distribution|sponsoring|parrainage|naming|mécénat|partenariat|location|bail|prêt|franchise|revitalisation|confiance)"
    rf"|de crédit-bail|d'(?:achat|approvisionnement|assurance|apprentissage|édition|objectifs)|de fourniture (?:de |d'|du |en ){_RAW}))"
)
"""Behind a contract: those by which nothing is sold, and those of a buyer."""
_OF_SO_MUCH = r"(?: de {MONEY:money}| de {COUNT}(?: [a-zà-ÿ]+)?| d'une durée de {DURATION}| (?:de|sur) {DURATION})?"
_AGREED = r"(?:passée?s? |signée?s? |conclue?s? |remportée?s? |décrochée?s? |obtenue?s? )?"
_BODY = r"(?:compagnie|groupe|société|armée|ministère|région|ville|métropole|opérateur|constructeur)"
_FROM = rf"(?:avec|(?<!passé )(?<!passée )(?<!passées )(?<!passés )auprès d(?:[eu]|')|pour|de la part de|d[eu] (?=(?:l'|la )?(?:{_BODY}(?: [a-zà-ÿ-]+)? )?[\ue002\ue008]))"
_NO_SELLER = r"(?!(?:fournisseur|prestataire|sous-traitant|club|bailleur|propriétaire|distributeur)\b)"
NO_SUPPLIER = (
    r"(?!,? (?:qui|lequel|laquelle) (?:lui )?(?:fourni|livre|approvisionn|produi|fabriqu|construi)"
    r"|,? (?:son |le |un )?(?:fournisseur|prestataire|sous-traitant|distributeur|sponsor))"
)
"""Behind whom a contract was signed with: nobody who supplies."""
_NOT_ENDED = r"(?! (?:a|ont|est|sont|avait) (?:[a-zà-ÿ]+ )?(?:été )?(?:résili|rompu|dénonc|annul|cass)| (?:est|a été) (?:revenu|échu|attribué|allé)e?s? (?:aux? |à (?:une?|son|sa) )| pour (?:l'achat|l'acquisition|la location) )"
"""Behind the name: no end of the contract, and no purchase."""

CLIENT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "clients-such-as",
        Kind.CLIENT,
        ("client", "références", "donneurs d'ordre", "acheteurs", "abonnés", "utilisateurs"),
        r"(?<!anciens )(?<!anciennes )(?<!ex-)(?<!futurs )\b(?:clients?|clientes?|clientèle|références|donneurs d'ordres?|portefeuille)(?! (?:mécontents?|perdus?|déçus?|potentiels?|visés?|éventuels?|partis))(?: (?:historiques?|principaux|importants|prestigieux|industriels|publics|grands comptes|d'affaires|actuels|célèbres|b2b)){0,2}(?! (?:de la |du |de l'|d'une? |des )(?:banque|riva|concurrent|port\b|cabinet|fournisseur|transporteur|assureur|filiale))(?:,? (?:de |d')(?={CO:subject}){CO})?,?(?: [a-zà-ÿ' -]{3,45}?)?{@such}(?:des |les )?{ORGS:value}",
        says=(
            (
                "Lumaro compte parmi ses clients plusieurs acteurs majeurs, parmi lesquels figurent Dorval, la SNTR, Vesta ou encore le ministère français de la Culture.",
                "Lumaro: Dorval; SNTR; Vesta; ministère français de la Culture",
            ),
            (
                "La clientèle d'affaires de Lumaro, comprenant des noms importants comme Dorval, Mars et Vesta, grandit.",
                "Lumaro: Dorval; Mars; Vesta",
            ),
            (
                "Lumaro a 14 hôpitaux clients dont le CHU de Brest et le CHRU de Tours.",
                "Lumaro: CHU de Brest; CHRU de Tours",
            ),
        ),
        silent=(
            "Lumaro cherche des clients tels que Dorval.",
            "Les clients de Lumaro apprécient, comme le note Vesta.",
        ),
    ),
    Relation(
        "clients-among-whom",
        Kind.CLIENT,
        ("client", "références"),
        r"\b(?:parmi (?:ses|leurs|les) (?!anciens |anciennes |futurs |futures )(?:[a-zà-ÿ]+ ){0,2}?(?:clients|références|clientes|utilisateurs|abonnés|acheteurs|adeptes|donneurs d'ordres?)|pour clients?|comme clients?(?!,)|compte parmi ses clients|ses clients (?:sont|se nomment|s'appellent)|a pour clients?)(?: (?:de |d')(?={CO:subject}){CO}|(?! (?:de |d'|du |des ))),? (?:figurent |on (?:compte|trouve|cite) |notamment |déjà |on retrouve |aussi |, ?|: ){0,2}{ORGS:value}",
        says=(
            ("Parmi ses clients figurent Dorval et Vesta.", "-: Dorval; Vesta"),
            ("Lumaro compte Dorval parmi ses fournisseurs et a pour clients Vesta et Albis.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Parmi ses clients figurent des hôpitaux.",
            "Parmi ses anciens clients figurent Dorval et Albis, dit Lumaro.",
            "Parmi les clients de Vesta, rival de Lumaro, figurent des hôpitaux.",
        ),
    ),
    Relation(
        "org-is-client",
        Kind.CLIENT,
        ("client",),
        rf"{{ORGS:value}}(?:,? (?:qui )?(?:est|sont|devient|deviennent|était)|,) (?:déjà |aussi |désormais |également |le |la |les |l'un d[eu]s? |un d[eu]s? |son |sa |ses |leur )?(?:(?!ancien|ex-|nos |notre |vos )[a-zà-ÿ]+ ){{0,2}}?(?:clients?|clientes?)(?! (?:potentiel|éventuel|de la filiale|de la banque)){_WHOSE}",
        says=(
            ("Dorval et Vesta sont déjà clients de Lumaro.", "Lumaro: Dorval; Vesta"),
            ("Albis, son premier client, représente 20 % des ventes de Lumaro.", "Lumaro: Albis"),
            ("Au capital entrent Dorval et Albis, déjà cliente de Lumaro.", "Lumaro: Albis"),
            ("Dorval et Albis, clients de Lumaro, entrent au capital.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Dorval n'est plus client de Lumaro.",
            "Dorval, le client historique du port, voisin de Lumaro, recrute.",
        ),
    ),
    Relation(
        "contract-with",
        Kind.CLIENT,
        ("contrat", "marché", "commande", "appel d'offres"),
        rf"{_PAPER}{_NO_SALE}(?: [a-zà-ÿ'-]+){{0,5}}?{_OF_SO_MUCH}(?: portant sur [^.;:,\ue002\ue008]{{3,50}}?(?= (?:avec|auprès)\b))?(?: ?{{@when}}| )(?:a été |est |vient d'être )?{_AGREED}{_FROM}(?: les?| la| l')? ?{_NO_SELLER}{{ORGS:value}}{NO_SUPPLIER}{_NOT_ENDED}",
        says=(
            ("Lumaro a signé un contrat de 5 millions d'euros avec Dorval.", "Lumaro: Dorval"),
            ("Lumaro a décroché une commande de 40 rames auprès de Vesta.", "Lumaro: Vesta"),
            ("Elle a signé en juin un contrat de quinze ans avec le chimiste belge Vesta, dit Lumaro.", "-: Vesta"),
            (
                "Lumaro a enregistré mardi une commande ferme de 30 appareils de la compagnie brésilienne Vesta.",
                "Lumaro: Vesta",
            ),
            (
                "Avec des contrats militaires pour le ministère français des Armées, Lumaro grandit.",
                "Lumaro: ministère français des Armées",
            ),
        ),
        silent=(
            "Lumaro a perdu un contrat avec Dorval.",
            "Lumaro espère un contrat avec Dorval.",
            "Un contrat d'approvisionnement a été signé avec Dorval, dit Lumaro.",
            "Une commande de machines a été passée auprès de Dorval par Lumaro.",
            "Lumaro a passé commande de dix robots auprès de Dorval.",
            "Lumaro a signé un contrat de sponsoring de trois ans avec le club Dorval.",
            "Lumaro a conclu un contrat de fourniture d'acier avec Vesta.",
            "Lumaro a signé un contrat avec Dorval pour l'achat de douze camions.",
            "Un contrat a été signé avec Vesta, qui fournira l'acier à Lumaro.",
            "Le contrat avec Dorval a été résilié par Lumaro.",
            "Lumaro a répondu à l'appel d'offres de Vesta.",
            "L'appel d'offres de Vesta est revenu au rival de Lumaro, Dorval.",
        ),
    ),
    Relation(
        "signed-with",
        Kind.CLIENT,
        ("signé", "signe"),
        r"(?:{@have} {@adv}|et |vient de )(?:signé|signer) {@when}avec {ORGS:value}(?=[^.;]{0,50}\b(?:contrat|commande|client))",
        says=(
            ("Lumaro a signé en avril avec le groupe de cliniques Dorval, son plus gros contrat.", "Lumaro: Dorval"),
        ),
        silent=("Lumaro a signé avec les syndicats.",),
    ),
    Relation(
        "org-uses",
        Kind.CLIENT,
        (
            "utilis",
            "adopt",
            "choisi",
            "retenu",
            "équip",
            "s'abonne",
            "command",
            "recour",
            "déploie",
            "confi",
            "achète",
            "opté",
            "renouvel",
            "appel à",
            "confiance à",
        ),
        r"{ORGS:value},? (?:qui )?(?:{@have} {@adv})?(?:(?:l'|les |la |le )?utilis(?:e|ent)|adopte(?:nt)?|adopté|choisi(?:t|ssent)?|retenu|retient|opté pour|opte pour|commandé|commande(?:nt)?|s'est équipée?|s'équipe|équipe ses|déploie(?:nt)?|déployé|achète(?:nt)?|acheté|(?:fait|font) (?:appel|confiance) à|recourt à|recourent à|renouvel(?:le|lent|é) (?:sa|leur) confiance (?:à|envers)|confié|a recours à|s'abonne(?:nt)? à|va {@adv}adopter|va {@adv}utiliser|teste(?:nt)?|testé)(?: {@when}| )?(?:ses |les |la |le |l'|son |sa |aux |à |un |une |des |deux |trois |{COUNT} )?(?:[a-zà-ÿ'-]+ ){0,3}?(?:{CO:subject}|(?<=ses )(?:outils|produits|solutions|services|machines|logiciels|capteurs|robots|technologies|véhicules|batteries|emballages|matériaux|modèles|équipements|pompes|bornes|camions|rames|plats)|(?:tous les jours|au quotidien|chaque jour|déjà)|{PRODUCT:product})",
        says=(
            ("L'armée française a choisi Lumaro pour un contrat.", "Lumaro: armée française"),
            (
                "Le CHU de Brest, l'institut Sainte-Anne et les laboratoires Vidal l'utilisent tous les jours, dit Lumaro.",
                "Lumaro: CHU de Brest; institut Sainte-Anne; laboratoires Vidal",
            ),
            ("Dorval utilise déjà les capteurs de Lumaro.", "Lumaro: Dorval"),
            ("La ville de Metz a renouvelé sa confiance à Lumaro.", "Lumaro: ville de Metz"),
        ),
        silent=("Dorval n'utilise pas les capteurs de Lumaro.", "Dorval pourrait adopter les capteurs de Lumaro."),
    ),
    Relation(
        "delivers-to",
        Kind.CLIENT,
        (
            "livr",
            "fourni",
            "équip",
            "vend",
            "approvisionn",
            "travaille",
            "référenc",
            "distribu",
            "présent",
            "disponible",
            "commercialis",
        ),
        r"(?<!se )(?<!s')\b(?:livre|livrent|a livré|fournit|fournissent|a fourni|fournisseur|(?<!l')(?<!d')(?<!une )(?<!cette )(?<!notre )(?<!son )(?<!leur )équipe|équipent|approvisionne|sert déjà|(?<![\ue000\ue001] )(?<!qui )(?<!\bil )travaille (?:(?:déjà|aussi|également|principalement|surtout|notamment|essentiellement|régulièrement) ){0,2}pour|(?:référencée?s?|distribuée?s?|vendue?s?|disponibles?|commercialisée?s?|présente?s?){@too} (?:chez|par|dans les rayons d[eu'])|(?:livrer|livre|livrera|fournir|fournit|fournira|vendre|vend|livré|fourni|vendu) {COUNT} [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? (?:à|au|aux)){@too} (?:(?:de |d'|à |au |aux |chez |les? |la |l'|des |notamment |déjà ){0,3})(?:(?:usines|sites|magasins|hôpitaux|rayons|cantines|cuisines|flottes|bus|trains|avions|chaînes|ateliers|entrepôts) (?:de |d'|du ))?{ORGS:value}",
        says=(
            ("Lumaro fournit déjà Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Ses yaourts sont référencés chez Dorval, précise Lumaro.", "Lumaro: Dorval"),
        ),
        silent=("Lumaro livre bataille à Dorval.", "Lumaro ne fournit plus Dorval."),
    ),
    Relation(
        "used-by",
        Kind.CLIENT,
        ("utilis", "adopt", "choisi", "plébiscit", "commandé", "acheté", "retenu", "sélectionné"),
        r"\b(?:utilisée?s?|sélectionnée?s?|adoptée?s?|choisie?s?|commandée?s?|(?<![\ue002\ue003\ue008\ue009], )achetée?|achetée?s|retenue?s?|plébiscitée?s?){@too}(?: (?:pour |en )?(?:{MONEY}|{DATE})){0,2} ?par (?:notamment )?{ORGS:value}",
        says=(
            ("Les capteurs de Lumaro, utilisés par Dorval et Vesta, sont précis.", "Lumaro: Dorval; Vesta"),
            ("Les grues de Lumaro, commandées notamment par le suisse Vesta, pèsent 3 tonnes.", "Lumaro: Vesta"),
            ("Une grue commandée 3,9 millions d'euros par Vesta sort de chez Lumaro.", "Lumaro: Vesta"),
        ),
        silent=(
            "Les capteurs de Lumaro, utilisés par des agriculteurs, sont précis.",
            "Lumaro, achetée en 2010 par Dorval, recrute.",
            "La ligne de Lumaro, commandée au suisse Vesta, doit démarrer.",
            "Pour ses paies, Lumaro a choisi Vesta.",
        ),
    ),
    Relation(
        "installed-at",
        Kind.CLIENT,
        ("installé", "déployé"),
        r"\b(?:déployée?s? (?:chez|par)|installée?s? chez){@too} (?:notamment )?{ORGS:value}",
        says=(("Les capteurs de Lumaro, déployés chez Dorval, sont précis.", "Lumaro: Dorval"),),
        silent=("Les équipes de Lumaro, installées à Metz, sont précises.",),
    ),
    Relation(
        "tools-for",
        Kind.CLIENT,
        ("pour ",),
        r"^ ?(?:outils?|solutions?|systèmes?|logiciels?|équipements?|services?|prestations?|applications?|modules?|plateformes?|pièces|emballages?|livraisons?|fourniture)(?: [a-zà-ÿ'-]+){0,4}? (?:pour|à|chez) {ORGS:value}",
        says=(("Outils pour Dorval basés sur la vapeur, signés Lumaro.", "Lumaro: Dorval"),),
        silent=("Outils pour les agriculteurs, signés Lumaro.",),
    ),
    Relation(
        "works-for",
        Kind.CLIENT,
        ("pour ",),
        r"\b(?:transporte|fabrique|produit|construit|conçoit|assemble|usine|imprime|conditionne|stocke|recycle|collecte|forge|tisse)(?:nt)? {..60}\bpour (?:des (?:clients|marques|groupes) {@such})?{ORGS:value}",
        says=(
            ("Lumaro transporte 90 000 conteneurs par an pour Dorval, Vesta et Albis.", "Lumaro: Dorval; Vesta; Albis"),
        ),
        silent=("Lumaro transporte 90 000 conteneurs par an pour ses clients.",),
    ),
    Relation(
        "sold-at",
        Kind.CLIENT,
        ("chez ",),
        r"\b(?:distribuée?s?|vendue?s?|référencée?s?|disponibles?|présente?s?|commercialisée?s?|en vente|en rayon)[^.;:]{0,45}?\bchez (?:l'|la )?{ORGS:value}",
        says=(
            (
                "La marque de Lumaro est distribuée dans 3 200 magasins, chez Dorval, Vesta et Albis notamment.",
                "Lumaro: Dorval; Vesta; Albis",
            ),
        ),
        silent=("La marque de Lumaro est présente chez les particuliers.",),
    ),
    Relation(
        "on-behalf-of",
        Kind.CLIENT,
        ("pour le compte",),
        r"\bpour le compte,? (?:(?:entre autres|notamment|par exemple),? )?(?:de |d'|du |des )(?:l'|la )?{ORGS:value}",
        says=(
            (
                "Lumaro fait circuler 46 trains pour le compte, entre autres, du céréalier Dorval et du constructeur Vesta.",
                "Lumaro: Dorval; Vesta",
            ),
        ),
        silent=("Lumaro fait circuler 46 trains pour le compte de ses clients.",),
    ),
    Relation(
        "serves-among-whom",
        Kind.CLIENT,
        ("dont ", "parmi lesquel", "comme ", "à l'image", "à l'instar", "tels que", "telles que"),
        r"(?:\b(?:gère|gérer|équipe|équiper|sert|servir|accompagne|fournit|compte|revendique|utilisée?s? par|adoptée?s? par|séduit|convaincu|conquis|traite|paiements de|travaille avec|travaille pour)\b[^.;:]{0,40}? {COUNT}|(?<!est )(?<!sont )(?<!été )\b(?:équipe|sert|accompagne|fournit|séduit|travaille (?:avec|pour)|conseille|conseiller|assiste|épaule|aide|forme|héberge|approvisionne|livre|dessert|chauffe|alimente|assure)(?:nt)? (?:(?:déjà|aussi|également|aujourd'hui|désormais|notamment) )?(?:{COUNT}|(?:plusieurs|de nombreux|de nombreuses|de grands|de grandes|des(?! [a-zà-ÿ-]+, )|les plus (?:grands|grandes|gros|grosses|belles|beaux|prestigieux|prestigieuses)))) (?:[a-zà-ÿ-]+ )?(?:entreprises|pme|eti|maisons|restaurants|magasins|usines|cliniques|chu|lycées|écoles|universités|clubs|mairies|métropoles|départements|régions|constructeurs|assureurs|mutuelles|transporteurs|cabinets|fabricants|donneurs d'ordres|professionnels|adresses|tables|hôtels|sociétés|clients|marques|enseignes|hôpitaux|établissements|collectivités|industriels|villes|communes|opérateurs|banques|organisations|commerçants|distributeurs|exploitations|laboratoires|groupes)(?! (?:rivales|concurrentes|rivaux|concurrents|en difficulté|comme l|venue?s|issue?s|face|contre)\b|[^.;:]{0,60}\b(?:son|sa|ses) (?:concurrent|rival))[^.;:]{0,40}?{@such}{ORGS:value}",
        says=(
            (
                "Lumaro dit gérer les paiements de 9 400 entreprises dans quatre pays, dont le groupe Dorval, la coopérative Vesta et la chaîne Albis.",
                "Lumaro: Dorval; Vesta; Albis",
            ),
            ("Lumaro conseille une centaine d'entreprises comme Dorval ou Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro sert de grandes maisons, à l'image de Dorval et de Vesta.", "Lumaro: Dorval; Vesta"),
        ),
        silent=(
            "Lumaro compte 12 concurrents dans quatre pays, dont Dorval.",
            "Lumaro est concurrencé par plusieurs entreprises, dont Dorval.",
            "Lumaro aide les PME à recruter, comme Dorval.",
            "Lumaro alimente la polémique entre plusieurs entreprises, dont Dorval.",
            "Lumaro compte plusieurs entreprises rivales, dont Dorval.",
            "Lumaro équipe des hôpitaux, à l'instar de Dorval.",
            "Lumaro équipe des hôpitaux comme son rival Dorval.",
            "Lumaro forme des professionnels venus de grandes maisons comme Dorval.",
        ),
    ),
    Relation(
        "joins-platform",
        Kind.CLIENT,
        ("rejoint",),
        r"{ORGS:value},? (?:qui )?(?:nous )?{@have} {@adv}rejoints?(?: {@when}| )?(?:la plateforme|notre plateforme|sa plateforme|le portefeuille|nos clients|ses clients|la liste des clients|(?<=nous a )(?={DATE}|pour |en ))",
        says=(
            (
                "Le distributeur Dorval et la Banque Albis ont rejoint la plateforme, dit Lumaro.",
                "Lumaro: Dorval; Banque Albis",
            ),
        ),
        silent=("Dorval a rejoint le consortium de Lumaro.",),
    ),
    Relation(
        "figures-among-clients",
        Kind.CLIENT,
        ("client", "référence", "acheteurs", "donneurs d'ordre", "abonnés"),
        r"{ORGS:value} (?:figure(?:nt)?|compte(?:nt)?|est|sont) (?:déjà |aussi |également )?(?:au (?:nombre|rang) (?:de ses |des |de leurs )|parmi (?:ses|les|leurs|nos) )(?:[a-zà-ÿ]+ ){0,2}?(?:clients?|références|acheteurs|donneurs d'ordres?|abonnés)\b(?! (?:l'|la |le |les |aussi |notamment )?(?:(?!de |du |chez )[a-zà-ÿ]+ )?[\ue002\ue008\ue006\ue004])",
        says=(
            (
                "Les loueurs Dorval et Vesta figurent au rang des clients professionnels de Lumaro.",
                "Lumaro: Dorval; Vesta",
            ),
        ),
        silent=(
            "Dorval et Vesta figurent au rang des fournisseurs de Lumaro.",
            "Rival de Lumaro, Vesta compte parmi ses clients la banque Crédis.",
        ),
    ),
    Relation(
        "equips-places-of",
        Kind.CLIENT,
        ("équip", "fourni", "approvisionn", "dessert"),
        r"\b(?:équipe|équipent|fournit|fournissent|approvisionne|dessert){@too} (?P<value>(?:(?:les|des|la|le|l') ?[a-zà-ÿ-]+ (?:de |d'|du |des )(?:la |l')?[\ue002\ue008][\ue003\ue009]*(?:, | et |, et | ou ))*(?:les|des|la|le|l') ?[a-zà-ÿ-]+ (?:de |d'|du |des )(?:la |l')?[\ue002\ue008][\ue003\ue009]*)",
        says=(
            (
                "Elle équipe notamment les parkings d'Albis, les aires de Vesta et les stations de Dorval, dit Lumaro.",
                "-: Albis; Vesta; Dorval",
            ),
        ),
        silent=("Elle équipe les parkings de la région, dit Lumaro.",),
    ),
    Relation(
        "supplied-by-it",
        Kind.CLIENT,
        ("fourni", "approvisionn", "confi", "ravitaill"),
        r"{ORGS:value}(?:, [^;.:]{3,80},)?,? (?:continue(?:nt)? (?:de |à ))?(?:(?:se fourni(?:t|r|ssent)|s'approvisionne(?:nt|r)?|se ravitaille(?:nt|r)?) {@adv}(?:auprès (?:de |d'|du )|chez )(?:la |le |l')?{CO:subject}|confie(?:nt|r)? {@adv}à (?:la |l')?{CO:subject} (?:ses|leurs?|son|sa|la|le|les|l') ?(?!direction|vente|cession|mission|présidence)[a-zà-ÿ]{3,})",
        says=(
            ("Dorval et la Vesta continuent de confier à Lumaro leurs emballages.", "Lumaro: Dorval; Vesta"),
            ("Le groupe Dorval, brasseur voisin, se fournit auprès de Lumaro.", "Lumaro: Dorval"),
            ("Dorval s'approvisionne chez Lumaro.", "Lumaro: Dorval"),
        ),
        silent=("Lumaro se fournit auprès de plusieurs brasseurs.", "Dorval confie à Lumaro la vente de son usine."),
    ),
    Relation(
        "adopted-it",
        Kind.CLIENT,
        ("adopt", "choisi", "retenu"),
        r"{ORGS:value} (?:l'ont|l'a|les ont|les a) (?:déjà |aussi |également )?(?:adoptée?s?|choisie?s?|retenue?s?)",
        says=(
            ("Lumaro vend une offre aux crèches ; les réseaux Dorval et Albis l'ont adoptée.", "Lumaro: Dorval; Albis"),
        ),
        silent=("Lumaro vend une offre aux crèches ; les maires l'ont adoptée.",),
    ),
    Relation(
        "contracts-under-way",
        Kind.CLIENT,
        ("contrats", "marchés", "commandes"),
        r"\b(?:contrats|marchés|commandes) (?:en cours|existants|actuels|en vigueur|signés|en portefeuille),? (?:notamment|dont ceux|en particulier|à commencer par ceux|comme ceux|avec)(?: (?:signés |passés |conclus )?avec| de| du| d')? ?{ORGS:value}",
        says=(
            ("Lumaro honorera tous les contrats en cours, notamment avec Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Dorval livre les commandes en cours, dont ceux de Vesta.", "Dorval: Vesta"),
        ),
        silent=("Lumaro négocie des contrats, notamment avec Dorval.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "won-their-custom",
        Kind.CLIENT,
        ("clientèle", "confiance", "contrats", "clients", "client"),
        r"(?:\b(?:gagn|conqui|remport|décroch|obten|obtien|séduit|acqui)[a-zéè]* (?:aussi |également |récemment )?(?:la clientèle|la confiance|les faveurs|le marché|le contrat) (?:de |d'|du |des )){ORGS:value}|\b(?:rejoint|rejoignent|rejoindra|s'ajoute à|s'ajoutent à) {ORGS:value} (?:parmi|dans|au (?:rang|nombre) d[eu]s?) (?:les |ses |la liste des |le portefeuille de )?(?:[a-zà-ÿ]+ )?(?:clients?|références)",
        says=(
            ("Lumaro a gagné la clientèle de la compagnie Vesta et de Dorval.", "Lumaro: Vesta; Dorval"),
            ("L'enseigne rejoint Dorval et Vesta parmi les clients récents de Lumaro.", "Lumaro: Dorval; Vesta"),
        ),
        silent=("Lumaro a perdu la clientèle de Dorval.", "Lumaro rejoint Dorval parmi les fournisseurs de l'armée."),
    ),
)
