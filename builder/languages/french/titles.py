# What the French press calls those who lead companies, as a British financial newspaper calls them. Whoever presides is
# the chair: French titles have a gender, English ones need none.
"""Titles in French → in English."""

from __future__ import annotations

from builder.languages.titling import Titling


def _table(rows: str) -> dict[str, str]:
    """A table written one row a line: several forms between commas, and what they are told as."""
    found: dict[str, str] = {}
    for row in filter(None, map(str.strip, rows.splitlines())):
        forms, told = row.split(" = ")
        found |= dict.fromkeys(forms.split(", "), told)
    return found


_WOMEN = _table("""
    présidente = président
    vice-présidente = vice-président
    directrice = directeur
    codirectrice = codirecteur
    fondatrice, fondateurs, fondatrices = fondateur
    cofondatrice, co-fondatrice, co-fondateur, cofondateurs, cofondatrices = cofondateur
    administratrice = administrateur
    présidente-directrice = président-directeur
    générale, généraux = général
    financière = financier
    commerciale = commercial
    industrielle = industriel
    opérationnelle = opérationnel
    administrative = administratif
    exécutive = exécutif
    créative = créatif
    médicale = médical
    éditoriale = éditorial
    régionale = régional
    digitale = digital
    associée, associés, associées = associé
    adjointe = adjoint
    déléguée = délégué
    gérante, cogérante, cogérant = gérant
    dirigeante, dirigeants = dirigeant
    patronne = patron
    chargée = chargé
    cheffe = chef
    trésorière = trésorier
    conseillère = conseiller
    ingénieure = ingénieur
    chercheuse = chercheur
    consultante = consultant
    avocate = avocat
    députée = député
    sénatrice = sénateur
    rédactrice = rédacteur
    ancienne = ancien
    future = futur
    nouvelle, nouvel = nouveau
    actuelle = actuel
    fédérale = fédéral
    syndicale = syndical
    p-dg, p.-d. = pdg
""")

_WHOLE = _table("""
    pdg, président-directeur général, président directeur général = chair and chief executive
    président et directeur général = chair and chief executive
    directeur général, dg, d.g., ceo = chief executive
    codirecteur général = co-chief executive
    directeur général adjoint, directeur général délégué, dga, d.g.a = deputy chief executive
    président, présidence, président conseil, présidence conseil = chair
    président conseil administration, présidence conseil administration = chair of the board
    président conseil surveillance, présidence conseil surveillance = chair of the supervisory board
    président directoire, présidence directoire = chair of the management board
    président exécutif = executive chair
    président non exécutif = non-executive chair
    président honneur = honorary chair
    vice-président = vice-chair
    vice-président exécutif = executive vice-president
    fondateur = founder
    cofondateur = co-founder
    associé = partner
    directeur associé, associé gérant = managing partner
    gérant = managing director
    administrateur = board member
    administrateur délégué = chief executive
    administrateur indépendant = independent director
    dirigeant = head
    patron = boss
    numéro deux = second in command
    directeur = director
    directeur exécutif = executive director
    directeur adjoint = deputy director
    directeur régional = regional director
    directeur financier, direction financier, daf, cfo = chief financial officer
    directeur administratif et financier = chief financial and administrative officer
    directeur technique, directeur technologique, cto = chief technology officer
    directeur opérations, directeur opérationnel, coo = chief operating officer
    directeur scientifique = chief scientific officer
    directeur médical = chief medical officer
    directeur marketing, cmo = chief marketing officer
    directeur commercial = sales director
    directeur produit, directeur produits = chief product officer
    directeur numérique, directeur digital = chief digital officer
    directeur systèmes information, dsi = chief information officer
    directeur ressources humaines, drh = head of human resources
    directeur juridique = general counsel
    directeur industriel = head of manufacturing
    directeur artistique = artistic director
    directeur création, directeur créatif = creative director
    directeur éditorial = editorial director
    directeur usine = plant manager
    directeur site = site manager
    directeur cabinet = chief of staff
    rédacteur en chef = editor-in-chief
    secrétaire général = secretary-general
    trésorier = treasurer
    porte-parole = spokesperson
    actionnaire = shareholder
    conseiller = adviser
    chef projet, chef projets, responsable projet, responsable projets = project manager
    chef produit, chef produits = product manager
    chef marque = brand manager
    chargé études = research officer
    chargé projet, chargé projets = project officer
    directeur recherche = research director
    chef atelier = workshop manager
    ingénieur = engineer
    chercheur = researcher
    analyste = analyst
    économiste = economist
    consultant = consultant
    avocat = lawyer
    maire = mayor
    député = member of parliament
    sénateur = senator
    délégué syndical = union representative
""")

_FIELDS = _table("""
    finances, finance = finance
    technique, technologie, technologies = technology
    opérations = operations
    commercial, ventes = sales
    marketing = marketing
    communication = communications
    marketing communication = marketing and communications
    produit, produits = product
    achats = procurement
    production = production
    fabrication = manufacturing
    qualité = quality
    logistique = logistics
    supply chain = supply chain
    stratégie = strategy
    innovation = innovation
    recherche = research
    développement = development
    recherche développement, r&d = research and development
    ressources humaines, rh = human resources
    juridique, affaires juridiques = legal affairs
    affaires publiques = public affairs
    affaires réglementaires = regulatory affairs
    relations institutionnelles = institutional relations
    relations investisseurs = investor relations
    relations presse = press relations
    relations clients, relation client = customer relations
    international = international business
    export, exportations = exports
    numérique, digital = digital
    données, data = data
    informatique, systèmes information = information technology
    cybersécurité = cybersecurity
    sécurité = security
    ingénierie = engineering
    études = studies
    projets, projet = projects
    partenariats = partnerships
    transformation = transformation
    marque = brand
    design = design
    création = creation
    développement durable, rse, durabilité = sustainability
    environnement = environment
    conformité = compliance
    risques = risk
    investissements = investments
    fusions-acquisitions = mergers and acquisitions
    immobilier = property
    réseau = network
    magasins, boutiques = stores
    exploitation = operations
    maintenance = maintenance
    formation = training
    recrutement = recruitment
    talents = talent
    europe = Europe
    france = France
""")

IN_ENGLISH = Titling(
    same=_WOMEN,
    whole=_WHOLE,
    heads=_table("""
        directeur général adjoint chargé, directeur général délégué chargé = deputy chief executive for %s
        directeur général adjoint en charge, directeur général délégué en charge = deputy chief executive for %s
        directeur adjoint, responsable adjoint = deputy head of %s
        chargé, en charge = in charge of %s
        directeur, responsable, patron, chef, direction = head of %s
        vice-président chargé, vice-président en charge = vice-president for %s
    """),
    fields=_FIELDS,
    before=_table("""
        ancien, ex = former %s
        futur = future %s
        nouveau = new %s
        actuel = current %s
    """),
    behind={"par intérim": "interim %s", "sortant": "outgoing %s", "sortante": "outgoing %s"},
    links=frozenset("le la les l' de du des d' son sa leur".split()),
    joint=r"\s*,\s+(?:et\s+)?|\s+et\s+",
    last=" and ",
    of=r"\s+(?:chez\s+|de\s+(?:la\s+|l['’]\s?)?|du\s+|d['’]\s?|des\s+)",
    told_of="%s of %s",
    unnamed=frozenset(
        """république région département sénat assemblée conseil chambre direction fabrication production développement
        innovation recherche stratégie communication commission comité syndicat fédération union""".split()
    ),
)
