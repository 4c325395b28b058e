# Verbs by which companies deal with each other, each in the infinitive, grouped by what their slots mean. A new verb is
# one word; who is who in active, passive, relative, cleft and inverted clauses is read by builder/claims/kinds/clauses.py.
# ruff: noqa: E501  (a table is read line by line)
"""The deals French verbs tell, and the words clauses are made of."""

from __future__ import annotations

import re

from builder.languages.dealing import GENITIVE, OBJECT, OWNER, SUBJECT, Deal, Dealing, Form, Role
from builder.languages.french.verbs import conjugated

_SUBJECTS, _OBJECTS = SUBJECT + OWNER, OBJECT + OWNER
_SELLS = {SUBJECT: Role.SELLER, _SUBJECTS: Role.SELLER}
_BUYS = {SUBJECT: Role.BUYER, _SUBJECTS: Role.BUYER}
_FROM = dict.fromkeys(("chez", "auprès"), Role.SELLER)
_ASSETS = frozenset(
    """usine usines site sites siège parts part participation filiale filiales activité activités actions action titres capital
    immeuble immeubles terrain terrains marque marques branche division hôtel hôtels magasin
    magasins boutique boutiques murs dette dettes brevet brevets""".split()
)
_PEOPLE = frozenset(
    """directeur directrice patron patronne fondateur fondatrice fondateurs salarié salariés équipe équipes ancien ancienne
    anciens ingénieur ingénieurs dirigeant dirigeants président présidente actionnaire actionnaires voisin voisine""".split()
)
_ERRANDS = frozenset(
    "vente cession direction présidence mission recherche audit mandat intérim arbitrage enquête gouvernance économies épargne secret secrets enfants vie peine regrets espoirs craintes sort avenir rênes".split()
)
_PACTS = frozenset(
    """partenariat partenariats alliance alliances collaboration coopération coentreprise co-entreprise joint-venture
    consortium""".split()
)
_WORDS = frozenset(
    """étude études rapport rapports enquête enquêtes sondage sondages audit classement baromètre avis chiffres statistiques
    explications réponses preuves noms documents justificatifs excuses expertise détails précisions méthode travaux
    recommandations conclusions normes témoignage témoignages""".split()
)
"""What is said, counted or written, and no goods: who gets or gives it is no client and no supplier."""
_PRIZES = frozenset(
    """prix label labels trophée médaille médailles concours certification financement financements aide aides subvention
    subventions bourse bourses titre titres étoile étoiles accord licence agrément prêt prêts crédit crédits autorisation
    autorisations feu aval appui permis certificat certificats homologation dérogation moratoire sursis délai garantie prime
    primes entretien audience""".split()
)
"""What is won of a body that buys nothing."""
_TAKING = frozenset("rachat acquisition reprise absorption fusion offre idée soutien argent".split())
_BACKING = frozenset(
    """investir entrer injecter miser participer apporter financer mettre remettre rejoindre venir céder vendre racheter rester que qu'
    aider soutenir prêter accorder accepter laisser attendre renoncer revenir patienter abandonner""".split()
)
"""What a backer or a seller is won over to: who is named with it buys nothing."""
_TOGETHER = frozenset("ensemble conjointement concert".split())

DEALS = (
    Deal(
        "delivers",
        "livrer fournir",
        {**_SELLS, OBJECT: Role.BUYER, "à": Role.BUYER, "chez": Role.BUYER},
        void=_PEOPLE | _WORDS,
    ),
    Deal(
        "sells",
        "vendre louer facturer expédier",
        {**_SELLS, "à": Role.BUYER, "chez": Role.BUYER},
        void=_ASSETS | _PEOPLE | _WORDS,
        goods=True,
    ),
    Deal(
        "equips",
        "équiper approvisionner ravitailler habiller motoriser chausser meubler nettoyer dépolluer chauffer sécuriser",
        {**_SELLS, OBJECT: Role.BUYER, _OBJECTS: Role.BUYER, GENITIVE: Role.SELLER},
        void=_PEOPLE,
    ),
    Deal(
        "wins",
        "séduire décrocher",
        {**_SELLS, OBJECT: Role.BUYER, _OBJECTS: Role.BUYER},
        void=_PEOPLE | _PRIZES,
        sold=True,
    ),
    Deal(
        "wins-over",
        "convaincre conquérir",
        {**_SELLS, OBJECT: Role.BUYER, _OBJECTS: Role.BUYER},
        void=_PEOPLE | frozenset({"jury", "tribunal", "juges", "prix"}),
        unless=_BACKING,
        sold=True,
    ),
    Deal("works-for", "travailler imprimer", {SUBJECT: Role.SELLER, "pour": Role.BUYER}, void=_PEOPLE),
    Deal(
        "buys",
        "acheter commander réserver importer affréter",
        {**_BUYS, "à": Role.SELLER, **_FROM, _OBJECTS: Role.SELLER},
        void=_ASSETS | _PEOPLE | _WORDS,
    ),
    Deal(
        "uses",
        "utiliser adopter choisir retenir sélectionner plébisciter employer référencer",
        {**_BUYS, OBJECT: Role.SELLER, _OBJECTS: Role.SELLER, "chez": Role.BUYER},
        void=_ASSETS | _PEOPLE | _WORDS,
    ),
    Deal("builds-in", "intégrer", {**_BUYS, _OBJECTS: Role.SELLER, "dans": Role.BUYER}, void=_ASSETS | _PEOPLE),
    Deal(
        "is-put-into",
        "monter déployer installer embarquer référencer commercialiser distribuer",
        {_OBJECTS: Role.SELLER, "sur": Role.BUYER, "dans": Role.BUYER, "chez": Role.BUYER},
        void=_PEOPLE | _ASSETS,
        sold=True,
    ),
    Deal("entrusts", "confier sous-traiter déléguer externaliser", {**_BUYS, "à": Role.SELLER}, void=_ERRANDS),
    Deal("resorts", "recourir souscrire", {**_BUYS, "à": Role.SELLER}, void=_PEOPLE),
    Deal(
        "gets-from",
        "s'équiper se~fournir s'approvisionner se~ravitailler s'abonner se~tourner s'adresser se~doter",
        {**_BUYS, **_FROM, "à": Role.SELLER, GENITIVE: Role.SELLER, "vers": Role.SELLER, "avec": Role.SELLER},
        void=_PEOPLE,
    ),
    Deal("leans-on", "s'appuyer se~reposer", {SUBJECT: Role.BUYER, "sur": Role.SELLER}, void=_PEOPLE | _WORDS),
    Deal(
        "runs-on",
        "rouler voler naviguer fonctionner tourner",
        {_SUBJECTS: Role.BUYER, SUBJECT: Role.BUYER, "avec": Role.SELLER, "sur": Role.SELLER},
        void=_PEOPLE,
        sold=True,
    ),
    Deal("comes-from", "venir provenir arriver", {"à": Role.BUYER, GENITIVE: Role.SELLER}, void=_PEOPLE | _TAKING),
    Deal("signs", "signer", {SUBJECT: Role.BUYER, "avec": Role.SELLER}, void=_PACTS, sold=True),
    Deal(
        "makes",
        "fabriquer mouler assembler imprimer usiner embouteiller héberger produire construire tisser confectionner "
        "convertir rénover broder numériser transporter expédier stocker conditionner cultiver forger souffler fondre coudre entretenir laver blanchir repasser",
        {SUBJECT: Role.SELLER, "pour": Role.BUYER, _OBJECTS: Role.BUYER},
        void=_ASSETS | _PEOPLE,
    ),
    Deal(
        "allies",
        "collaborer coopérer codévelopper s'associer s'allier travailler",
        {SUBJECT: Role.ALLY, "avec": Role.ALLY, "à": Role.ALLY},
        void=_PEOPLE,
    ),
    Deal(
        "makes-a-pact",
        "nouer sceller conclure signer parapher renouveler lier unir",
        {SUBJECT: Role.ALLY, OBJECT: Role.ALLY, "avec": Role.ALLY, "à": Role.ALLY},
        needs=_PACTS,
        void=_PEOPLE,
    ),
    Deal(
        "does-together",
        "développer concevoir lancer créer tester mener travailler élaborer étudier expérimenter",
        {SUBJECT: Role.ALLY, "avec": Role.ALLY},
        needs=_TOGETHER,
        void=_PEOPLE,
    ),
    Deal(
        "takes-over",
        "racheter acquérir absorber reprendre croquer avaler gober",
        {SUBJECT: Role.TAKER, OBJECT: Role.TAKEN},
        void=_PEOPLE | (_ASSETS - {"filiale"}),
    ),
    Deal("treats-itself-to", "s'offrir se~payer", {SUBJECT: Role.TAKER, OBJECT: Role.TAKEN}, void=_PEOPLE | _ASSETS),
    Deal("seizes", "s'emparer", {SUBJECT: Role.TAKER, GENITIVE: Role.TAKEN}, void=_PEOPLE | _ASSETS),
    Deal(
        "rivals",
        "concurrencer devancer talonner défier distancer supplanter bousculer rivaliser éclipser affronter",
        {
            SUBJECT: Role.RIVAL,
            _SUBJECTS: Role.RIVAL,
            OBJECT: Role.RIVAL,
            _OBJECTS: Role.RIVAL,
            "avec": Role.RIVAL,
        },
        void=_PEOPLE,
    ),
    Deal(
        "meets",
        "croiser retrouver côtoyer combattre",
        {SUBJECT: Role.RIVAL, OBJECT: Role.RIVAL},
        needs=frozenset("offres rayons concours marchés terrain route consultations".split()),
        void=_PEOPLE,
    ),
    Deal("runs-into", "se~heurter se~mesurer se~frotter", {SUBJECT: Role.RIVAL, "à": Role.RIVAL}, void=_PEOPLE),
)
"""What the slots of verbs mean; a blank within a verb is written "~"."""


def _forms(*, reflexive: bool) -> dict[str, tuple[tuple[Deal, Form], ...]]:
    forms: dict[str, tuple[tuple[Deal, Form], ...]] = {}
    for deal in DEALS:
        for verb in deal.verbs.split():
            bare = verb.removeprefix("s'").removeprefix("se~")
            if (bare != verb) is reflexive:
                for form, told in conjugated(bare):
                    forms[form] = (*forms.get(form, ()), (deal, told))
    return forms


_WHO = ("lequel", "laquelle", "lesquels", "lesquelles", "qui")

_FORMS, _REFLEXIVE = _forms(reflexive=False), _forms(reflexive=True)

DEALING = Dealing(
    forms=_FORMS,
    reflexive=_REFLEXIVE,
    words=frozenset((*_FORMS, *_REFLEXIVE)),
    nouns=frozenset(
        """livre équipe équipes commande commandes fabrique loue monte montes emploi facture imprime offre lance sert reprise
        produit produits conçu confie souscrit fournit travaille acquis réserve réserves créé transporte alliée employé
        employés employée employées abonné abonnés concurrence concurrences""".split()
    )
    - {"confie", "souscrit", "fournit", "travaille", "loue", "monte", "transporte", "imprime", "lance"},
    determiners=frozenset("le la les l' un une des du au aux ce cet cette ces d'autres quelques plusieurs".split()),
    possessives=frozenset("son sa ses leur leurs notre nos".split()),
    prepositions={
        **dict.fromkeys(("à", "au", "aux"), "à"),
        **dict.fromkeys(("de", "d'", "du", "des"), GENITIVE),
        **{
            word: word
            for word in "chez avec par pour sur dans contre vers auprès selon comme en entre sous sans".split()
        },
        **{
            word: word
            for word in "parmi depuis après avant dès outre malgré via face derrière devant contrairement".split()
        },
    },
    agents=frozenset(("par",)),
    clitics={**dict.fromkeys(("lui", "leur", "nous"), "à"), **dict.fromkeys(("l'", "la", "le", "les"), OBJECT)},
    pronouns=frozenset(("elle", "il")),
    selves=frozenset(("s'", "se")),
    be=frozenset("est sont était étaient fut furent sera seront été être étant".split()),
    have=frozenset("a ont avait avaient aura auront ayant avons".split()),
    just=frozenset("vient viennent venait venaient venant va vont".split()),
    adverbs=frozenset(
        """déjà également aussi notamment désormais ainsi bien encore enfin ensuite alors depuis hier lundi mardi mercredi jeudi
        vendredi samedi dimanche puis même lui-même elle-même toujours souvent d'abord aussitôt vite en y ne n' pas plus jamais
        tous toutes tout deux régulièrement tard tôt chaque mois année jour an semaine effet finalement""".split()
    ),
    adverbial="ment",
    relatives={
        "qui": SUBJECT,
        "que": OBJECT,
        "qu'": OBJECT,
        "dont": GENITIVE,
        "où": "dans",
        **dict.fromkeys(("auquel", "auxquels", "auxquelles"), "à"),
    },
    which=frozenset(_WHO),
    clefts=frozenset(("c'", "ce")),
    cleft=re.compile(
        r"\b(?:c'(?:est|était)|ce (?:sont|furent|fut)) (?:aussi |notamment |désormais )?(?:[a-zà-ÿ'-]+ ){0,4}\Z"
    ),
    joints=frozenset(("et", "ou", "puis")),
    stops=frozenset(
        "mais car tandis alors lorsque lorsqu' quand puisque si comme parce afin donc selon explique rappelle indique".split()
    ),
)
