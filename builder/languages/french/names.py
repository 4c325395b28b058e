# What tells a name from a word, and a company from a person, in French press prose. No company and no person of any
# article stands here: only the words that stand around names, and the places and given names every reader knows.
# ruff: noqa: E501  (a pattern is read on one line)
"""How names look and what stands beside them."""

from __future__ import annotations

import re

from builder.languages.french.given_names import GIVEN_NAMES
from builder.languages.french.towns import TOWNS
from builder.languages.language import one_of
from builder.languages.naming import Naming

FUNCTION_WORDS = frozenset(
    """
    a à afin ah ailleurs ainsi alors après assez au aucun aucune aujourd'hui auparavant auprès auquel aussi aussitôt
    autant autour autre autres aux avant avec beaucoup bien bientôt bref ça car ce ceci cela celle celles celui
    certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci combien comme comment conséquence
    contrairement contre côté créé créée d'abord d'ailleurs dans davantage de déjà demain depuis dernier dernière
    derrière des dès désormais deux devant dix dix-huit dont du durant également elle elles en encore enfin ensuite
    entre environ et étant eux évidemment exemple face faute finalement fondé fondée fort forte grâce hier hormis
    hors ici il ils jamais je jusqu'à jusque la là le les leur leurs loin lors lorsque lui ma mais malgré même mes mieux
    mon moins né née néanmoins ni non nommé nommée nos notamment notre nous nul objectif on or ou où oui outre par
    parallèlement parce parfois parmi partout pas pendant peu peut-être plus plusieurs plutôt pour pourquoi pourtant
    précédemment premier première près presque présent présente puis puisque qu'il qu'elle quand quant quatre que quel
    quelle quelles quelque quelques quels qui quinze quoi reste rien sa sans sauf se second seconde seize selon sept ses
    seul seule si six soit son sous soudain souvent suite sur surtout ta tandis tant tantôt tard tel telle telles tels
    tôt toujours tous tout toute toutefois toutes très treize trente trois trop tu un une vers via vingt voici voilà vos
    votre vous vu y cinq huit neuf onze douze cent mille résultat bilan autrement concrètement actuellement
    récemment initialement dernièrement prochainement historiquement côté clients client fort aidé basé basée
    installé installée lancé lancée valorisé valorisée spécialisé spécialisée implanté implantée coté cotée portée
    porté baptisé baptisée baptisés baptisées appelé appelée appelés appelées surnommé surnommée intitulé intitulée dénommé
    dénommée rebaptisé rebaptisée estampillé estampillée dirigé dirigée soutenu soutenue interrogé interrogée contacté contactée arrivé arrivée parti partie total
    montant date tour année effectif effectifs siège création secteur capital pays produit produits donc là-bas
    monsieur madame propos question réponse entretien interview exclusif info infographie vidéo portrait reportage
    enquête analyse chronique tribune éditorial décryptage dossier focus résumé note question-réponse malheureusement
    heureusement bonne bon mauvaise grande grand nouveau nouvelle nouvelles petite petit vive merci bonjour fini finie
    aujourd jusqu lorsqu puisqu quelqu presqu quoiqu cependant auparavant au-delà dessous dessus ensemble jeune jeunes ancien
    ancienne anciens elles-mêmes ouvert ouverte détenu détenue titulaire diplômé diplômée passé passée ex-cadre devenu devenue
    composé composée doté dotée conçu conçue produit vendu vendue distribué distribuée présenté présentée annoncé annoncée
    signé signée attendu attendue prévu prévue confronté confrontée dépourvu polytechnicien polytechnicienne ingénieur ingénieure
    deuxième troisième quatrième combien chiffre chiffres recrutement emploi emplois salariés clientèle concurrence histoire marché
    futur future promu promue chargé chargée
    stratégie perspectives contexte conclusion introduction gouvernance direction dirigeants actionnaires actionnariat partenaires
    concurrents gamme technologie financement bourse investisseurs levée série montée retour cap selon-lui nommer
    autour l'an certes celui-ci celle-ci ceux-ci celles-ci personne regardez prenez voyez imaginez écoutez notez sachez pensez demandez comparez oubliez attendez comptez disons prenons imaginons lundi mardi mercredi jeudi vendredi samedi dimanche ajoutez hors-série idem pis mi-
    """.split()
)
"""Words that begin sentences and are no names; in lower case."""

NOT_NAMES = frozenset(
    """
    IA AI PDG P-DG DG DGA CEO CFO CTO COO DAF DRH RH PME ETI TPE ETP CDI CDD CSE CE LLM API GPU CPU IPO R&D TVA CA HT
    TTC B2B BtoB B2C SaaS BTP RSE ESG CO2 PIB UE USA EU CAC ADN ARN VTC VO NDLR ONG OPA OPE LBO RGPD TGV TER PV SUV
    Bourse Etat État Internet Web Net Noël Covid Covid-19 Big Tech Amorçage Série Seed Pâques Toussaint
    Ebitda EBITDA Ebit QR GPS SMS FAQ PDF Deeptech Biotech Fintech Medtech Greentech Cleantech Foodtech
    CFDT CGT CFTC CFE-CGC UNSA Nasdaq Euronext Smic PEA AMM AG HLM Loi Md Mds Md€ M€ k€ K€ m2 TWh GWh MWh kWh GW MW kW km
    """.split()
)
"""Capitals that name no one, where they stand alone."""

_AGE = r"(?:\d{2}|(?:vingt|trente|quarante|cinquante|soixante)(?:[- ][a-zé]+){0,2})"
COMPANY_NOUNS = (
    "entreprise|société|soci[eé]t[eé]s|start-?up|jeune pousse|pépite|licorne|décacorne|groupe|firme|compagnie|maison|biotech|"
    "fintech|medtech|deeptech|foodtech|greentech|agritech|cleantech|edtech|proptech|insurtech|healthtech|scale-?up|"
    "pme|eti|éditeur|éditrice|constructeur|fabricant|fabricante|équipementier|industriel|laboratoire|enseigne|"
    "distributeur|opérateur|transporteur|armateur|brasseur|brasserie|laiterie|coopérative|"
    "banque|assureur|mutuelle|cabinet|fonds|holding|filiale|néobanque|marque|maison-mère|maison mère|"
    "studio|agence|énergéticien|électricien|gazier|pétrolier|sidérurgiste|chimiste|avionneur|motoriste|logisticien|"
    "chaîne|hébergeur|prestataire|intégrateur|concepteur|producteur|exploitant|"
    "développeur|spécialiste|leader|géant|mastodonte|acteur|numéro un|numéro deux|concurrent|rival|"
    "plateforme|fournisseur|négociant|traiteur|boulanger|torréfacteur|chocolatier|"
    "constructeur automobile|conglomérat|consortium|association|fondation|franchise|réseau|loueur|promoteur|foncière|"
    "bailleur|promotrice|éleveur|semencier|meunier|biscuitier|confiseur|volailler|lunetier|horloger|ferroviaire"
)
"""What a company is called in place of its name; singular, a regular expression."""

REFERRING_NOUNS = (
    "entreprise|société|start-?up|startup|jeune pousse|jeune entreprise|jeune société|pépite|licorne|décacorne|groupe|firme|compagnie|"
    "biotech|fintech|medtech|deeptech|foodtech|greentech|agritech|cleantech|edtech|proptech|insurtech|scale-?up|pme|eti|"
    "coopérative|enseigne|éditeur|constructeur|fabricant|équipementier|industriel|distributeur|opérateur|transporteur|"
    "énergéticien|spécialiste|néobanque|brasserie|laiterie|maison|marque|fabricante|éditrice|mutuelle|transporteuse|"
    "concepteur|exploitant|hébergeur|prestataire|assureur|loueur|armateur|brasseur|avionneur|studio|"
    "logisticien|motoriste|semencier|biscuitier|volailler|minotier|sidérurgiste|gazier|pétrolier|cimentier|papetier|"
    "voyagiste|croisiériste|conglomérat|foncière|bailleur|aciériste|ascensoriste|plasturgiste"
)
"""Nouns that with an article stand for the company spoken of ("la start-up")."""

INSTITUTIONS = (
    r"minist[èe]res?|universités?|ch[r]?u|chi|hôpital|hôpitaux|institut|école|lycée|mairie|villes?|métropole|région|département|"
    r"conseil (?:départemental|régional|général)|port|aéroports?|caisse|banque|crédit|commission|parlement|cour|chambre|fédération|"
    r"syndicat|académie|musée|préfecture|communauté de communes|communauté d'agglomération|communauté urbaine|communauté|régie|office|tribunal|observatoire|rectorat|gendarmerie|armée|assemblée|"
    r"centre hospitalier|(?:sapeurs-)?pompiers|collectivité|parc national|parcs nationaux|parc naturel|agence de l'eau|agence régionale|théâtre|opéra|fondation|mutuelle|coopérative|laiterie|brasserie|cave|domaine|château|moulins?"
)
"""Nouns that begin an institution's name, often in lower case."""

STATE_BODIES = "armée|armée de terre|marine|gendarmerie|police|gouvernement|douane|poste|régie|état|administration"
"""With an adjective of nation these name somebody: "l'armée française"."""

DEMONYMS = one_of(
    r"""
    françai[s]e? | allemande? | anglai[s]e? | britannique | écossais[e]? | irlandais[e]? | américaine?
    canadien(?:ne)? | québécoi[s]e? | italien(?:ne)? | espagnole? | portugai[s]e? | belge | flamande?
    wallon(?:ne)? | néerlandai[s]e? | hollandai[s]e? | suisse | autrichien(?:ne)? | danoi[s]e? | suédoi[s]e?
    norvégien(?:ne)? | finlandai[s]e? | islandai[s]e? | polonai[s]e? | tchèque | hongroi[s]e? | roumaine? | bulgare
    grec(?:que)? | turc | turque | russe | ukrainien(?:ne)? | chinoi[s]e? | japonai[s]e? | sud-coréen(?:ne)?
    coréen(?:ne)? | indien(?:ne)? | israélien(?:ne)? | marocaine? | algérien(?:ne)? | tunisien(?:ne)?
    sénégalai[s]e? | ivoirien(?:ne)? | égyptien(?:ne)? | brésilien(?:ne)? | mexicaine? | argentine?
    australien(?:ne)? | singapourien(?:ne)? | taïwanai[s]e? | luxembourgeoi[s]e? | européen(?:ne)? | tricolore
    nationale? | parisien(?:ne)? | lyonnai[s]e? | estonien(?:ne)? | letton(?:ne)? | lituanien(?:ne)? | slovène
    slovaque | croate | serbe | émirati[e]? | saoudien(?:ne)? | qatari[e]?
    """
)
"""Adjectives of nation in the singular; others are told by their endings."""

ORG_TAILS = frozenset(
    """
    SA SAS SARL SE SCOP Inc Inc. Ltd LLC GmbH AG BV NV Oy AB Group Groupe Holding Holdings Capital Croissance Développement Partners Partenaires Ventures
    Invest Investissement Investissements Gestion Finance Bank Banque Assurances Labs Lab Technologies Technology Tech
    Systems Systèmes Industries Industrie Energy Énergie Énergies Energie Energies Motors Bio Biotech Pharma Therapeutics
    Thérapeutics Thérapeutique Santé Health Medical Robotics Software Studio Studios Media Médias Logistics Logistique
    Transports Transport Mobility Mobilité Foods Food Brands Corp Corporation Company Compagnie Cie AI IA Analytics
    Conseil Consulting Solutions Services Retail Distribution Airlines Marine Space Aerospace Networks Telecom Télécom
    Frères Fils Associés International Europe France Power Solar Solaire Cloud Digital Works Materials Matériaux
    Instruments Semiconductors Sciences Biosciences Biologics Diagnostics Genomics Equity Asset Management Fund Fonds
    """.split()
)
"""Last words of company names."""

PLACES = frozenset(
    """
    France Allemagne Angleterre Royaume-Uni Grande-Bretagne Écosse Irlande Italie Espagne Portugal Belgique Flandre Wallonie
    Pays-Bas Luxembourg Suisse Autriche Danemark Suède Norvège Finlande Islande Pologne Tchéquie Slovaquie Hongrie
    Roumanie Bulgarie Grèce Turquie Russie Ukraine Chine Japon Corée Inde Israël Maroc Algérie Tunisie Égypte Sénégal
    Cameroun Kenya Nigeria Brésil Mexique Argentine Chili Colombie Canada Québec États-Unis Etats-Unis Australie
    Singapour Taïwan Thaïlande Vietnam Indonésie Malaisie Philippines Émirats Dubaï Qatar Arabie Europe Asie Afrique
    Amérique Océanie Maghreb Scandinavie Benelux Californie Texas Floride Bretagne Normandie Alsace Lorraine Bourgogne
    Auvergne Occitanie Provence Corse Aquitaine Picardie Nouvelle-Aquitaine Hauts-de-France Île-de-France Ile-de-France Vendée
    Jura Savoie Haute-Savoie Isère Essonne Yvelines Gironde Finistère Morbihan Ardennes Ardèche Drôme Vosges
    Paris Lyon Marseille Lille Toulouse Bordeaux Nantes Strasbourg Rennes Grenoble Montpellier Nice Rouen Reims Dijon Metz
    Nancy Angers Tours Brest Caen Orléans Mulhouse Limoges Poitiers Pau Amiens Dunkerque Calais Besançon Annecy Chambéry
    Clermont-Ferrand Saint-Étienne Saint-Nazaire Sophia-Antipolis Saclay Villeurbanne Valence Avignon Perpignan Quimper
    Londres Berlin Munich Hambourg Francfort Cologne Düsseldorf Stuttgart Madrid Barcelone Lisbonne Porto Rome Milan Turin
    Bruxelles Anvers Liège Gand Amsterdam Rotterdam Genève Lausanne Zurich Bâle Berne Vienne Copenhague Stockholm Oslo
    Helsinki Varsovie Prague Budapest Bucarest Athènes Istanbul Moscou Kiev Dublin Édimbourg Manchester Cambridge Oxford
    Boston Chicago Seattle Austin Houston Miami Toronto Montréal Vancouver Tokyo Séoul Pékin Shanghai Shenzhen Bombay
    Bangalore Delhi Sydney Melbourne Casablanca Rabat Tunis Alger Dakar Abidjan Nairobi Lagos Johannesburg Davos
    """.split()
) | {
    "New York",
    "San Francisco",
    "Los Angeles",
    "Silicon Valley",
    "Hong Kong",
    "Tel Aviv",
    "São Paulo",
    "Le Havre",
    "Le Mans",
    "La Rochelle",
    "Grand Est",
    "Pays de la Loire",
    "Corée du Sud",
    "Afrique du Sud",
    "Moyen-Orient",
    "Union européenne",
    "Arabie saoudite",
    "Nouvelle-Zélande",
    "Kuala Lumpur",
    "Palo Alto",
    "Buenos Aires",
    "Mexico",
}
"""Places every reader knows: a prior against taking them for companies."""

PRODUCT_NOUNS = one_of(
    r"""
    application | appli | logiciel | modèle | chatbot | assistant | robot | gamme | produit | médicament | vaccin
    traitement | molécule | candidat | service | véhicule | voiture | camion | vélo | avion | drone | bateau
    navire | fusée | satellite | batterie | moteur | capteur | puce | montre | casque | console | jeu | carte
    boîtier | progiciel | algorithme | extension | module | abonnement | formule | bouquet | lessive | shampoing
    tisane | galette | biscuiterie | sachet | bouteille | tracteur | semoir | tondeuse | lampe | matelas | canapé
    chaise | basket | sac | ordinateur | tablette | smartphone | téléphone | enceinte | exosquelette | lunettes?
    lentille | thérapie | pilule | gélule | seringue | dirigeable | planeur | hélicoptère | biréacteur
    turbopropulseur | navette | péniche | voilier | catamaran | tuile | brique | béton | peinture | fibre | textile
    marque | plateforme | plate-forme | offre | solution | outil | dispositif | système | programme | boisson
    bière | yaourt | fromage | best-seller | fleuron | substitut | recette | plat | eau | vin | whisky | chocolat
    biscuit | barre | burger | steak | sérum | crème | parfum | collection | carte | machine | four | pompe
    chaudière | éolienne | panneau | radar | brouilleur | antenne | sonde | caméra | foreuse | grue | presse à
    lanceur | missile | obus | blindé | canon | scanner | échographe | microscope | laser | imprimante | routeur
    serveur | processeur | terminal | borne | compteur | thermostat | ampoule | luminaire | radiateur | climatiseur
    compresseur | turbine | alternateur | pile | électrolyseur | remorque | benne | nacelle | portique | automate
    vanne | filtre | pneu | frein | poussette | jouet | poupée | parka | veste | manteau | pull | jean | maillot
    chaussure | botte | sandale | bijou | bague | stylo | pain | brioche | gâteau | bonbon | confiture | miel | jus
    soda | limonade | cidre | rhum | gin | liqueur | thé | café | huile | sauce | soupe | jambon | saucisson
    terrine | compote | céréale | croquette | engrais | variété | herbicide | livret | interface | portail
    messagerie | navigateur | framework | collyre | pansement | spray | gel | patch | valve | lampadaire | terminaux
    candidat-médicament | vaccin-candidat | principe actif | antibiotique | anticorps | biosimilaire | biostimulant
    fongicide | insecticide | mini-lanceur | micro-lanceur | microlanceur | propulseur | nanosatellite
    microsatellite | constellation | décodeur | modem | forfait | box | simulateur | cobot | gerbeur | poêle
    aspirateur | réfrigérateur | bouilloire | cafetière | rasoir | dentifrice | savon | déodorant | mascara
    respirateur | défibrillateur | cathéter | inhalateur | bioplastique | gobelet | conteneur | fourgon | berline
    citadine | cabriolet | moto | hydravion | montgolfière | hydrolienne | réacteur | onduleur | transformateur
    chargeur | chauffe-eau | trancheuse | effaneuse | épandeur | moissonneuse | pulvérisateur | hybride | semence
    laitue | melon | courgette | aubergine | poivron | endive | fenouil | frégate | corvette | patrouilleur
    chalutier | ferry | paquebot | remorqueur | kayak | raquette | gourde | duvet | scooter | trottinette | cargo
    train | rame | tramway | bus | autocar | van | utilitaire | appareil | test | kit | prothèse | implant | stent
    """
)
"""What a product's name stands beside."""

# One by one: as one group they would be looked for by "des" alone.
_LETTERED = "|".join(
    rf"{body}\sd[a-z'’ ]{{1,6}}(?=[A-ZÀ-ÖØ-Þ])" for body in "CCI CMA CAF CPAM ARS SDIS Sdis CROUS Crous".split()
)
"""Public bodies called by their letters, up to where they are: "la CCI de Lyon"."""
_HOUSES = (
    "Savonneries?|Compagnie|Chantiers?|Ateliers?|Verreries?|Fonderies?|Laboratoires?|Manufactures?|Maison|Imprimeries?|Caves?|Vignobles|Moulins?|Forges|Aciéries?|"
    "Papeteries?|Biscuiteries?|Fromageries?|Laiteries?|Conserveries?|Brasseries?|Distilleries?|Tanneries?|Filatures?|Tissages?|Cartonneries?|Scieries?|Minoteries?|Messageries|"
    "Éditions|Librairies?|Armement|Bateaux|Messagerie|Chocolaterie|Confiserie|Sucreries?|Salins|Thermes|Cristalleries?|Faïenceries?|Porcelaines?|Coutellerie|Pêcheries|Minerais|Eaux|Grands Moulins|Jardins|Vergers|Serres|Fermes?|Transports|Courriers|Autocars|Cars|"
    "Vignerons|Pêcheurs|Producteurs|Artisans|Maraîchers|Éleveurs|Paysans|Céréaliers|Laitiers|Planteurs|Apiculteurs|Mareyeurs|Bateliers|Passeurs|Opticiens|Bouchers|Hôtels|Cliniques|Hospices|Taxis|Ambulances"
)
"""Nouns that with a capital begin a company's name: "Savonnerie du Midi"."""

_NO_VERB = r"(?!(?:toute|même|comme|contre|entre|ensuite|outre|autre|cette|notre|votre|quelque|chaque|être|quand|dont|tout|fait|faut|soit|part|art|tard|fort|ouvert|court|vert|grand|froid|chaud|nord|bord|accord|abord|avant|pendant|durant|devant|encore|presque|jusque|lorsque|puisque|depuis|sauf)\b)"
"""What ends as a verb does and is none, where it stands behind a capital that opens a sentence."""

_NO_DEED = r"(?!\s(?!(?:son|sa|ses|leurs?) (?:[a-zà-ÿ]+ )?(?:inquiétude|satisfaction|joie|espoir|souhait|volonté|intention|ambition|enthousiasme|sentiment|amertume|surprise|regret|fierté|soulagement|impatience|déception)s?\b)(?:à\s(?:(?!\squ)[^,.;:«]){2,60}?\s)?(?:(?:la|le|les|une?|des|son|sa|ses|leurs?|cette|ces|près|plus|quelque|\d+)\s|l['’]))"
"""Behind a verb of speech that is one of deeds with an object: "Lumaro a confié à Dorval la maintenance"."""

NAMES = Naming(
    own_words=frozenset(("Groupe", "Société", "Compagnie", "Entreprise")),
    function_words=FUNCTION_WORDS,
    adjectives=frozenset(
        "petit petite grand grande bon bonne jeune nouvelle nouveau belle beau haut haute vieux vieille".split()
    ),
    not_names=NOT_NAMES,
    particles=frozenset("de du des d' la le les von van der den di da del el al ben bin o'".split()),
    place_names=PLACES | TOWNS,
    given_names=GIVEN_NAMES,
    households=frozenset({"famille", "familles"}),
    org_tails=ORG_TAILS,
    demonym_noun=re.compile(rf"(?:{DEMONYMS})\Z", re.IGNORECASE),
    institution=re.compile(
        rf"(?<![\w-])(?:(?:(?i:{INSTITUTIONS})(?:\s[a-zà-ÿ-]{{3,20}}){{0,2}}\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])(?:Pays\s(?:de\s|d['’])(?:la\s|l['’])?)?)"
        rf"|(?:{_HOUSES})(?:\s[a-zà-ÿ-]{{3,20}})?\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])"
        r"|(?:(?<=les )|(?<=Les )|(?<=des ))(?:collèges|lycées|crèches|écoles|mairies|cantines|médiathèques|musées|bibliothèques|piscines)\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])"
        rf"|{_LETTERED}"
        r"|(?=[Rr]égion\s)(?<!en )(?<!dans la )(?<!toute la )(?<!autre )(?<!choisi la )(?<!choisit la )(?<!retenu la )(?<!quitté la )(?<!quitte la )(?<!rejoint la )[Rr]égion\s(?=[A-ZÀ-ÖØ-Þ])"
        r"|(?:[Mm]inistères?|[Ii]nstitut|[Ll]aboratoires?|CHI|CHR?U|[Hh]ôpital|[Cc]linique|[Uu]niversité|[Ff]ondation|[Mm]utuelle|[Ll]ycée|"
        r"[Bb]rasserie|[Ll]aiterie|[Ff]romagerie|famille|[Tt]ransports|[Éé]tablissements|[Gg]aleries|[Mm]agasins|[Gg]roupement|[Mm]aternité)\s)(?=[A-ZÀ-ÖØ-Þ])"
    ),
    state_body=re.compile(
        r"(?<![\w-])(?:Mutuelle|Banque|Caisse|Société|Compagnie|Agence|Autorité|Commission|Fédération|Union|Confédération|Direction|Cour|Académie|Haute autorité)"
        r"(?: (?:générale|nationale|centrale|populaire|européenne|régionale|française|publique|internationale|mondiale))"
        r"(?: (?:de l['’]|de la |de |des |d['’])[a-zà-ÿ]{3,20}(?: [a-zà-ÿ]{4,}s)?)?(?![\w-])"
        r"|(?<![\w-])(?:Agence|Office|Institut|Centre|Direction|Autorité|Fonds|Service|Conseil|Comité|Bureau|Établissement|Organisation|Observatoire)(?:[ '’][a-zà-ÿ]{1,20}){1,7}(?= \([A-Z][A-Za-z]{1,7}\))"
        r"|(?<![\w-])Fonds (?:[a-zà-ÿ]{5,20} )?(?:d['’]|de )?[a-zà-ÿ]{5,20}(?=,| \(|\.)"
        r"|(?=[CRMFLAU][a-zé]+ d)(?:(?<=[Ll]a )|(?<=de )|(?<=[Ll]['’]))(?:Caisse|Chambre|Régie|Mutuelle|Compagnie|Fédération|Confédération|Ligue|Association|Union) (?:de (?:la |l['’])?|du |des |d['’])[a-zà-ÿ]{4,20}(?: et d['’e]\s?[a-zà-ÿ]{4,20})?(?![\w-])"
        r"|(?<![\w-])(?:Office|Institut|Centre|Conservatoire|Observatoire|Conseil|Service|Comité|Fonds|Muséum|Syndicat|Groupement) (?:national|européen|français|régional|départemental|international)(?: (?:de l['’]|de la |de |du |des |d['’])[a-zà-ÿ]{3,20}(?: (?:et )?(?:de l['’]|de la |de |du |des |d['’])[a-zà-ÿ]{3,20}| [a-zà-ÿ]{3,16}(?:el|elle|elles|iques?|al|ales?|aires?|iers?|ières?))?)?(?![\w-])"
        r"|(?<![\w-])Agence (?:spatiale|nationale|régionale|fédérale|internationale) (?:européenne|française|canadienne|italienne|allemande|(?:de l['’]|de la |de |du |des |d['’])[a-zà-ÿ]{3,20}(?: [a-zà-ÿ]{4,}s)?)(?![\w-])"
        rf"|(?<![\w-])(?i:{STATE_BODIES})\s{DEMONYMS}(?![\w-]|\s[A-ZÀ-Þ])"
        r"|(?:Crédit\s(?:mutuel|agricole|coopératif)|Banque\s(?:populaire|postale))(?![\w-])(?:\s(?=[A-ZÀ-ÖØ-Þ]))?"
    ),
    stands=re.compile(
        r"[\s\u00a0](?:a|est|va|avait|était|sera|vient|prévoit|compte|emploie|lève|rachète|vise|veut|lance|revendique|réalise|fabrique|"
        r"conçoit|développe|produit|exploite|affiche|annonce|signe|s['’]\w+|se|n['’]\w+|ne|propose|vend|équipe|ouvre|fournit|livre|conserve|boucle|garde|perd|gagne|passe|tient|supprime|ferme|licencie|rassemble|regroupe|totalise|génère|déploie|achète|acquiert|absorbe|envisage|nomme|promet|renonce|refuse|dément|met|prend|redresse|renoue|accélère|recule|bondit|embauche|expédie|assemble|"
        r"et\s(?:l['’]|la\s|le\s|les\s)?(?=[A-Z])|et\s(?:l['’]|la\s|le\s)[a-zà-ÿ]{3,}(?:\s[a-zà-ÿ]{4,}){0,2}\s(?=[A-ZÀ-Þ])|dispose|détient|possède|reste|pèse|recrute|mise|investit|devra|doit|peut|pourrait|entend|espère|cherche|table|"
        r"lui\s|leur\s(?:a|avait)|injecte|apporte|réinvesti\w*|suit|remet|distribue|change|tombe|rejoint|croque|participe|complète|souscrit|mène|bascule|règne|talonne|sort|s['’]empare|fait|figure|appartient|"
        r"collabore|travaille|souhaite|commercialise|vaut|valorise|cède|repren\w+|entre|devient|utilise|choisit|confie|assure|continue|"
        r"construit|bâtit|transporte|arme|affrète|représente|absorbe|préside|dirige|imprime|finance|héberge|accueille|forme|gère|loue|importe|exporte|cultive|distille|brasse|tisse|forge|recycle|collecte|traite|stocke|"
        r"conditionne|abrite|édite|publie|diffuse|incarne|verse|reçoit|accepte|négocie|discute|étudie|prépare|planche|teste|expérimente|commande|réserve|renouvelle|prolonge|rompt|abandonne|délaisse|arrive|débarque|tourne|roule|navigue|fonctionne|"
        r"cumule|redescend|remonte|relance|ralentit|réduit|enregistre|essuie|dégage|accuse|subit|décroche|remporte|rafle|obtient|inaugure|étend|agrandit|mobilise|récolte|clôture|officialise|dévoile|scelle|noue|débauche|promeut|écoule|encaisse|débourse|dépense|redémarre|rouvre|transfère|déménage|implante|modernise|rénove|abaisse|relève|maintient|convainc|séduit|fédère|réunit|facture|perçoit|conclut|renégocie|plafonne|stagne|"
        r"préfère|approvisionne|ravitaille|dessert|relie|achemine|charge|construira|lancera|revend|double|triple|franchira|atteint|dépasse|frôle|occupe|partage|demeure|lorgne|convoite|courtise|imite|copie|"
        r"concurrence|domine|grandit|avance|progresse|affronte|devance|rivalise|estime|souligne|explique|note|résiste|bénéficie|franchit|quitte|\w{2,}ra)\b"
        r"|,\s(?:lui|elle|eux|elles|quant\sà\s(?:lui|elle)|de\sson\scôté|pour\ssa\spart|en\srevanche)(?:\saussi)?,"
        r"|,\sà\s[A-Z][\w-]+(?:\s?:|,)|,\s[a-zà-ÿ]{3,14}(?:é|ée|is|ise|u|ue)\s(?:en|par|depuis|l['’])|,\s(?:autre\s|nouvel\s|premi(?:er|ère)\s|princip(?:al|ale)\s|chef\sde\sfile|actionnaire|investisseur|filiale|client|partenaire|rival|concurrent|challenger|fournisseur|distributeur|sous-traitant|prestataire|éditeur|fabricant|présente?\s|entrée?\s|arrivée?\s|un\s|une\s|numéro|connu|réputé|propriétaire|qui|qu(?:e\s|['’])|dont|spécialis|fond|cré|leader|bas|filiale|né|coté|install|son\s|sa\s|l['’](?:un|autre)\b|avec\s|sans\s|bien\ssûr|évidemment|surtout|hier\b|lanc|PDG|direct)|,\s(?:l['’]|la\s|le\s|les\s)?(?=[A-Z][\w-]+(?:,|\s(?:et|ou|[A-Z])))|\s?\((?!\d)"
        r"|,\s(?:(?:le|la|les|leur)\s|l['’]|\d+\s)(?!plus\b)[a-zà-ÿ][^,.;:\n]{3,60},\s(?!(?:le|la|les|un|une|l['’]|il|elle|ils|elles|on|nous)\b)"
        rf"|\s{_NO_VERB}[a-zà-ÿ]{{2,}}(?:[^aeiouyéèêà\W]e|it|[^n]d|rt|[eo]int|ut)\s(?:l['’]|(?:la|les|une?|son|sa|ses|leurs?|cette)\s|le\s(?!\d|lun|mar|mer|jeu|ven|sam|dim))"
    ),
    speaks=re.compile(
        r"(?:,\s(?:cependant|lui|elle|de\sson\scôté|pour\ssa\spart),?)?\s(?:(?:a|avait|aurait)\s(?:\w+\s){0,2}?(?:reconnu|souligné|affirmé|déclaré|expliqué|suggéré|observé|estimé|raconté|signalé|insisté|précisé|répondu"
        rf"|(?:confié|conclu|révélé|admis|assuré|ajouté|refusé|rappelé|noté){_NO_DEED})|(?:souligne|estime|explique|raconte|insiste|sourit|reconnaît|se\s(?:félicite|souvient|réjouit)|tempère)\b|(?:confie|note|maintient|assure|rappelle|ajoute)\b{_NO_DEED})"
    ),
    spoken_by=re.compile(
        r"(?:affirmé|déclaré|expliqué|observé|noté|souligné|partagé|ajouté|confié|estimé|raconté|conclu|explique|estime|souligne|confie|raconte|tempère|"
        r"égrène|résume|sourit|insiste|assure|affirme|glisse|s['’]agace|(?:se|s['’]est)\s(?:félicite|réjouit|réjouie?|félicitée?|souvient)|nuance|poursuit|note|prévient|regrette|déplore|selon|d['’]après)\s\Z",
        re.IGNORECASE,
    ),
    articles=frozenset({"Le", "La", "Les", "L", "Un", "Une", "Des", "The"}),
    titles=frozenset({"M", "Mme", "MM", "Mlle", "Dr", "Pr", "Me", "Mmes"}),
    particle=re.compile(r"[ \u00a0](?:de la|van der|de|du|van|von|della|di|da|del|el|ben|bin|le)[ \u00a0](?=[A-ZÀ-Þ])"),
    inverted=re.compile(r"^[\w-]+-(?:ce|je|tu|il|elle|on|nous|vous|ils|elles)$"),
    governed=re.compile(r"(?:\b(?:à|de|en|au|du|chez)\s|\bd')\Z", re.IGNORECASE),
    placed=re.compile(r" (?:à|près de) [A-ZÀ-Þ]"),
    located=re.compile(r"\b(?:à|en|au|aux) \Z"),
    adverb=re.compile(r"\w{3,}ment\Z"),
    calling=re.compile(
        r"(?:[A-ZÉ][a-zà-ÿ]{2,}(?:iste|ier|ière|icien|icienne|teur|trice|logue|eur|euse|aire|cienne|nome)|Maître|Fils|Fille|Veuf|Veuve|Père|Mère|Avocate?)s?"
        r"(?:, (?=[A-ZÀ-Þ][a-zà-ÿ-]+ (?:[a-z]{2} )?[A-ZÀ-Þ])| et (?=(?:co-?)?(?:fondat|direct|présid|gérant|actionnaire|patron|pdg|dg\b|PDG|DG\b)))"
    ),
    branded=re.compile(
        r"\b(?!(?:mais|puis|depuis|alors|dans|sans|sous|moins|toujours|jamais|après|selon)\b)[a-zà-ÿ]{3,}s[ \u00a0]$"
    ),
    and_=re.compile(r"[ \u00a0]et[ \u00a0]"),
    before_person=re.compile(
        r"(?:\b(?:m\.|mme|mlle|dr|pr|me|monsieur|madame|pdg|p-dg|ceo|dg|directeur|directrice|président|présidente|"
        r"directeur général|directrice générale|présidente?-direct(?:eur|rice) générale?|fondateur|fondatrice|cofondateur|cofondatrice|"
        r"co-fondateur|co-fondatrice|patron|patronne|dirigeant|dirigeante|ingénieure?|chercheuse|chercheur|analyste|"
        r"associée?|responsable|porte-parole|ministre|députée?|sénateur|sénatrice|maire|économiste|médecin|professeure?|"
        r"immunologiste|biologiste|chimiste|pharmacien|pharmacienne|entrepreneure?|entrepreneuse|agronome|physicien|physicienne|"
        r"mathématicien|mathématicienne|informaticien|informaticienne|architecte|avocate?|journaliste|consultante?|secrétaire général|"
        r"secrétaire générale|délégué|déléguée|vice-président|vice-présidente|administrateur|administratrice|gérante?|chef|cheffe|"
        r"frères|sœurs|héritier|héritière|docteur|actuaire|designer|polytechnicien|polytechnicienne|centralien|centralienne)"
        r"(?:\s(?:français|française|américain|américaine|général|générale|financier|financière|technique|commercial|commerciale))?)\s\Z"
        r"|\b(?:son|sa)\s(?:(?:petit-|arrière-petit-|beau-|petite-|belle-)?(?:frère|sœur|fils|fille|père|mère)|mari|épouse|époux|femme|gendre|neveu|nièce|cousine?|compagne|compagnon|conjointe?|amie?|associée?|complice)"
        r"(?:\s(?:aînée?|cadet|cadette|jumeau|jumelle|d'enfance|de toujours))?,?\s\Z"
        r"|\b(?:son|sa|leur|notre|dont (?:le|la)) (?:nouve(?:au|lle) |actuel(?:le)? )?(?:pdg|dg|patronn?e?|(?:co-?)?fondat(?:eur|rice)|gérante?|dirigeante?|secrétaire générale?|porte-parole|déléguée? générale?"
        r"|présidente?(?:-direct(?:eur|rice) générale?)?|direct(?:eur|rice)(?: [a-zà-ÿ]+)?),\s\Z",
        re.IGNORECASE,
    ),
    somebody=re.compile(rf",\s(?:(?:lui|elle)(?:\saussi|-même)?,|{_AGE}\sans\b)"),
    after_person=re.compile(
        r"\s?(?:,\s(?:(?:le|la|l'|son|sa|également|aussi|alors|actuel|actuelle|ancien|ancienne|l'autre|nouveau|nouvelle|désormais|à la fois|ex-)\s?){0,3}"
        r"(?:pdg|p-dg|ceo|cfo|cto|dg\b|directeur|directrice|président|présidente|(?:co-?)?fondat|patron|dirigeant|responsable|analyste|porte-parole|"
        r"associée?\b|vice-président|chercheur|chercheuse|professeure?|secrétaire|ministre|maire|députée?|ingénieure?|déléguée?|chef|cheffe|"
        rf"gérante?|économiste|médecin|{_AGE} ans)"
        r"|\((?:pdg|directeur|directrice|président|présidente|ceo|dg|(?:co)?fondat|\d{2} ans))",
        re.IGNORECASE,
    ),
    portfolio=re.compile(
        r"\b(?:ministres?|secrétaires? d['’]état|sous-secrétaires? d['’]état|commissaires? européenn?e?s?) (?:déléguée?s? |d['’]état )?(?:à la |à l['’]|aux? |chargée?s? (?:de la |de l['’]|des |du )|de la |de l['’]|des |du )\Z",
        re.IGNORECASE,
    ),
    before_house=re.compile(
        r"(?<!d')(?<!de )\b(?:groupe|société|entreprise|fonds|holding|maison|marque|griffe|enseigne|cabinet|start-?up|filiale|compagnie|mutuelle|coopérative|biotech|fintech|medtech|jeune pousse)\s(?:[a-zà-ÿ]{3,16}(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|ol|ole)\s)?\Z",
        re.IGNORECASE,
    ),
    before_org=re.compile(
        rf"(?:\b(?:{COMPANY_NOUNS})s?(?:\s[a-zà-ÿ]{{3,18}}(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|ol|ole|on|onne|que|belge|suisse|russe|tricolore|privé|public|publique|historique|familial|familiale|coté|cotée)s?)?\s|(?:fabricante?|éditeur|éditrice|constructeur|distributeur|concepteur|producteur|développeur|spécialiste|fournisseur|négociant|loueur|exploitant|opérateur|hébergeur|intégrateur|prestataire|groupe|société|entreprise|start-?up)\s(?:de\s|d')[a-zà-ÿ-]{{3,18}}s\s|chez\s|aux? côtés (?:de |d')|"
        rf"(?:le|l'|du|de l'|au|à l')\s?(?:[a-zà-ÿ]{{2,15}}(?:ais|ois|ien|ain|and|ol)|belge|suisse|russe|grec|turc|tchèque)\s)\Z",
        re.IGNORECASE,
    ),
    after_org=re.compile(
        r"\s(?:a (?:levé|racheté|annoncé une levée|bouclé|acquis)|emploie|lève|rachète|recrute|compte \d|affiche)\b|,\s(?:spécialisée?|spécialiste|fondée|créée|cotée?|leader|filiale)\b",
        re.IGNORECASE,
    ),
    before_place=re.compile(
        r"(?:\b(?:basée?s?|installée?s?|implantée?s?|située?s?|bureaux?|siège|sièges|usine|usines|site|sites|entrepôts?|"
        r"agences?|laboratoires?|née?s?|arrivée?|ouverte?|présente?s?)\s(?:à|au|aux|en)\s|\b(?:ville de|près de|région de|banlieue de|nord de|sud de|est de|ouest de|usine de|usine d'|site de|bureau de|port de)\s|"
        r"\b(?:en|au sud de|au nord de)\s)\Z",
        re.IGNORECASE,
    ),
    before_product=re.compile(
        rf"(?<!s')(?<!eur de )(?<!ant de )(?<!îne de )(?<!iste de )(?<!été de )(?<!rise de )(?<!upe de )(?<!eur d')(?<!ant d')\b{PRODUCT_NOUNS}s?(?:\s[a-zà-ÿ-]{{3,18}}(?:ique|iques|ble|elle|el|eur|euse|é|ée|ant|ante|if|ive|al|ale|aire))?\s(?:baptisée?s?\s|appelée?s?\s|dénommée?s?\s|nommée?s?\s)?[«“\"*]{{0,3}}\s?\Z"
        r"|\b(?:module|extension|fonctionnalité|mise à jour|greffon|déclinaison)s?\s(?:de\s|d')\Z",
        re.IGNORECASE,
    ),
)
