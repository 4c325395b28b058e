# Whether a sentence speaks of what was or of what is to come decides which "30 juin" it means. Verbs are told by
# their endings; what nouns share ("société", "patrons") is left out, and so are forms that are both ("tira").
"""French verbs as signs of time."""

from __future__ import annotations

import re

from builder.languages.language import Tense, words

TENSE = Tense(
    future=words(
        "va vont allons doit doivent devrait devraient pourrait pourraient prévoit prévoient vise visent espère "
        "espèrent prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés "
        "programmées prochainement bientôt prochain prochaine prochains prochaines aura auront saura sauront ici "
        "rendez appelle appellent appelé fixé fixée fixés fixées convoqué convoquée convoqués convoquées"
    ),
    future_endings=(
        "era",
        "eront",
        "ira",
        "iront",
        "dra",
        "dront",
        "vra",
        "vront",
        "rra",
        "rront",
        "ttra",
        "ttront",
        "îtra",
        "îtront",
        "erai",
        "irai",
        "drai",
        "vrai",
        "rrai",
        "erons",
        "irons",
        "drons",
        "vrons",
    ),
    past=words("depuis était étaient avait avaient fut furent étais avais étions avions"),
    past_endings=("ait", "aient"),
    neither=words(
        "environs vrai caméra opéra fait lait trait parfait souhait extrait retrait attrait forfait fallait serait "
        "seraient aurait auraient plait plaît"
    ),
    auxiliaries=words("a ont ai avons avez est sont suis sommes avait avaient était étaient fut furent eu été"),
    passive=words("être sera seront serait seraient soit soient"),
    participles=words(
        "ouvert offert couvert mort parti sorti paru venu devenu revenu tenu obtenu survenu intervenu mis pris "
        "repris appris acquis conquis élu conclu vendu perdu reçu conçu connu vu introduit produit construit "
        "réduit réuni fini choisi investi franchi fourni rejoint atteint inscrit écrit dit fait rompu entendu "
        "rendu remis clos promis permis soumis abouti démenti averti bâti rétabli établi surpris compris "
        "entrepris convaincu vaincu suivi servi senti consenti réussi vécu survécu couru recouru parcouru battu "
        "abattu combattu détruit instruit conduit séduit traduit déduit étendu descendu défendu tendu suspendu "
        "répandu fondu répondu cru bu élargi agrandi grandi ralenti garanti saisi bondi trahi guéri banni "
        "ressorti reparti menti accueilli recueilli subi puni blanchi réfléchi rajeuni converti retenu soutenu "
        "maintenu entretenu détenu parvenu prévenu convenu aperçu déçu craint éteint peint joint contraint "
        "restreint exclu admis commis transmis démis émis résolu voulu paru apparu disparu accru lu réélu investi "
        "englouti surgi jailli rempli accompli anéanti démoli affaibli enrichi assaini adouci élu failli interdit "
        "promu pourvu débattu tordu étreint entrevu revêtu échu reconduit redescendu éconduit "
        "prescrit souscrit décrit inclus dissous assis"
    ),
    participle_endings=("é",),
    nouns=words(
        "santé volonté bonté liberté fierté pauvreté sûreté propreté société qualité capacité activité cité "
        "entité beauté marché congé comité traité été côté clé degré blé café pré abonné salarié employé associé "
        "communiqué autorité majorité minorité sécurité réalité publicité université identité communauté "
        "difficulté nouveauté thé musée lycée année armée idée durée entrée arrivée soirée journée matinée "
        "rentrée tournée assemblée moitié amitié tribu contenu revenu début salut statut institut produit débit crédit "
        "profit circuit bruit fruit droit mois"
    ),
    determiners=words("le la les l un une des du au aux son sa ses leurs notre nos votre vos cette ce cet chaque"),
    goals=words("au aux pour à jusqu"),
    aside=re.compile(
        r", (?:(?:avec|à|pour|chez|par|sur|de|dans) )?(?:qui|que|qu['’]|dont|où|auxquels?|auquel|lequel|laquelle)"
        r"\b[^,;:.!?]*,(?=(?:\W*\w+){3})"
    ),
    infinitive_endings=("er", "ir", "dre", "tre", "ire", "ure", "vre", "pre", "cre"),
    examples=(
        ("Le bureau fermera le", 1),
        ("L'usine sera lancée en", 1),
        ("L'opération devrait être finalisée au", 1),
        ("Une réunion est prévue le", 1),
        ("Il avait annoncé le", -2),
        ("une interview accordée en", -2),
        ("La société a été rachetée en", -2),
        ("l'établissement, ouvert en", -2),
        ("L'effectif, monté à cent personnes en", -2),
        ("la directrice, débarquée du verre en", -2),
        ("Promue en", -2),
        ("L'usine ouvrira, épaulée par Vesta, en", 1),
        ("elle signe en", 0),
        ("Le prix, santé des comptes en", 0),
        ("la qualité de la société, en", 0),
        ("les patrons, le", 0),
        ("Sa boutique de Tours, ouverte le", -2),
        ("Elle compte 83 boutiques, dont celle de Tours, ouverte le", -2),
        ("Le jeu sera mis en avant à sa sortie, le", 1),
        ("Son mandat devrait être renouvelé par l'assemblée du", 1),
        ("Un rendez-vous est fixé au", 1),
        ("La sortie, repoussée au", -1),
        ("Elle a ouvert ses portes à Tours le", -2),
        ("Depuis le", -2),
        ("Elle a promis de partir le", -1),
        ("L'assemblée, convoquée le", 1),
        ("Paul Vidal, avec qui elle a fondé la maison, lâche la direction le", 0),
        ("Paul Vidal, avec qui elle a fondé la maison, est parti le", -2),
    ),
)
