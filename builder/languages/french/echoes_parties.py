# Whoever has read that Terravel is a client needs no more than "chez Terravel, le délai est passé de 47 à 29 jours".
# ruff: noqa: E501  (a pattern is read on one line)
"""Sentences about backers, clients, rivals and partners known from another article."""

from __future__ import annotations

from builder.languages.echoing import Echo, telling
from builder.languages.french.echo_guards import BESIDE, CALLED, IN_COURT, NO_MORE
from builder.model.claims import Kind

_OF_ITS_OWN = r"^(?!.*(?:{US}|\bnous\b|\bnotre\b|\bnos\b)).*(?:{X} (?:a|ont|vient d'|va) (?:annonc|publi|ferm|supprim|licenci|rachet|embauch|nomm)\w+|\blicenci\w+|\bgrèves?\b|\bgrévistes?\b|\bsyndicat\w*|\bcgt\b|\bcfdt\b|\bplan social\b|\bsalaire moyen\b|\bpostes (?:sont|supprimés|menacés)\b)"
"""What a firm does at home, where the company is not named."""
_NOT_YET = r"\?[ »\"]*$|\bsi {X}|\b(?:voul\w+|veut|veulent|rêv\w+|esp[éè]r\w+|tent(?:e|é|ent|ait|er)|aimerai\w+|souhait\w+)\b[^.;]{0,40}{X}|\b(?:approché|sollicité|démarché)e?s?\b|{X}[^.;]{0,20}\b(?:pourrai|devrai|voudrai)(?:t|ent) [^.;]{0,20}(?:sign|rejoin|chois|équip|adopt|command)"
_WORK = (
    r"\b(?:développ|conç|mis au|met au|mène|mené|test|travaill|lanc|accord|programme|projet|prépar|constru|produi)\w*"
)
_DEALING = r"{US}|\b(?:nous|notre|nos|on)\b|\b(?:la|cette) (?:société|maison|start-up|pme|jeune pousse|marque|coopérative|mutuelle)\b|\bl'(?:entreprise|éditeur|équipe|industriel|usine)|\ble (?:groupe|fabricant|constructeur|duo|logiciel|système)\b|\bchez {X}, |\b(?:outre|pour) (?:[a-zà-ÿ'-]+ ){0,3}{X}|\bsign|\bcontrat|\bcommand|\brejoint|\brejoign|\bajout|\butilis|\béquip|\blivr|\bdéplo[iy]|\binstall|\badopt|\bclient|\bconfi|\bfourni|\bloue|\bachèt|\bacheté|\bchois|\bretenu|\bprolong|\brenouvel|\bdécroch|\bgagné|\bremport|\bpanne|\bconsomm|\babsorb|\bpass(?:é|ée|és|ées) à\b|% d(?:e |es |u )(?:vos|nos|ses|votre|notre|son) (?:ventes|chiffre d'affaires|commandes|activité|revenus|carnet|recettes)|\b(?:pièces|lots|livraisons|produits|modules|machines|fournées|palettes|camions)\b[^.;]{0,40} (?:vont|partent|filent|sont destiné\w+) (?:à|aux?|chez|pour|vers) "
"""What tells that it is about what the company sells: it is named, or somebody deals."""

PARTIES = (
    Echo(
        Kind.INVESTOR,
        telling(
            r"actionnair|actionnariat|\bcapital\b|\bparts\b|\btitres\b|tour de table|souscri|série [a-h]\b|participation|levée de fonds|\blevée?s? |augmentation de capital"
            r"|\bticket\b|chèque|administrat|associée?s? (?:chez|de|d'|du) ?{X}|\b(?:entré|entrée|entre (?:au|à|dans|en|aussi)|resté|restée|reste|rejoint|rejoints|conserve(?! ses (?:bureaux|locaux))|apporté|suivi) |fonds(?: [a-zà-ÿ-]+){0,3} {X}|%"
        ),
        telling(
            r"{X}[^.;]{0,60}\b(?:a|ont|avait|aurait) (?:été )?(?:proposé|racheté|repris|offert|mis la main)|\b(?:offre|proposition|rachat)\b[^.;]{0,30}{X}|(?:participation|parts|titres) (?:de |d'|du ){X}|\b(?:sorti|sortie|sortir|sort|sortent|sortait|retiré|retire|désengag\w+|promis|promet|promettent|pourrait|pourraient|absente?|discut\w+|discussions?|pourparlers|négoci\w+|serai(?:t|ent)|entrera|entreront|décliné|refus\w+|rendements?)\b|{X},? (?:ne |n')[^.;]{0,25}\b(?:pas|plus|jamais)\b"
            r"|(?:\bselon|\bd'après) {X}|{X},? (?:estime|prévoit|calcule|juge|table|évalue|anticipe)\b|{X} (?:a levé|a bouclé|vient de lever)|\bentrée?s? chez |\bcapital (?:de |d')(?!{US}|l'|la |notre|cette|ce |son |\d)|\b(?:rejoint|rejoindre) {X}|{X}[^.;]{0,20}\b(?:cédé|cède|vendu|vend) (?:sa |ses |toutes ses |l'intégralité de (?:sa |ses ))(?:participation|parts|titres|actions)"
        ),
        frozenset(),
        says=(
            "[Corbas] garde pour l'heure ses 12 % du capital.",
            "[Dorval Capital] est entré en juillet.",
            "Une associée de [Dorval Capital] siège au comité stratégique.",
            "La série B, c'est [Dorval Capital] qui en a souscrit la moitié.",
        ),
        silent=(
            "Ostrand a levé 180 millions d'euros auprès de [Dorval Capital].",
            "[Dorval Capital] a proposé 500 millions d'euros pour l'ensemble.",
            "[Dorval Capital] occupe deux étages rue Haute.",
            "[Dorval Capital], qui détenait un tiers du capital, est sorti au printemps.",
            "La holding a racheté les titres de [Dorval Capital].",
            "L'entreprise discute avec [Dorval Capital] d'une entrée au capital.",
            "Une augmentation de capital serait à l'étude avec [Dorval Capital].",
            "[Dorval Capital] entrera au capital si le conseil l'approuve.",
            "[Dorval Capital] a cédé sa participation à une famille du Nord.",
            "[Dorval Capital] n'est plus au capital.",
            "[Dorval Capital] n'a pas suivi la levée de fonds.",
            "[Dorval Capital] a refusé d'entrer au capital.",
            "Lumaro a racheté les parts d'[Arvor Capital].",
            "[Dorval Capital] a été racheté par un assureur, qui en détient 60 %.",
            "[Dorval Capital] a levé un fonds de 400 millions d'euros.",
            "[Dorval Capital] est entré chez un brasseur.",
            "[Dorval Capital] conserve ses bureaux de la rue Haute.",
            "[Dorval Capital] estime que la demande grandit de 8 % par an.",
            "Le bras de fer entre [Dorval Capital] et la mairie dure depuis un an.",
            "L'ancienne directrice financière a rejoint [Dorval Capital] en mai.",
            "Une part des bénéfices, 3 %, va à la fondation [Dorval Capital].",
        ),
        dated=telling(
            r"souscri|\blevée?s?\b|augmentation de capital|série [a-h]\b|tour de table|\b(?:entrée?s?|rejoint|rejoints|rejoignent|arrivée?s?|montée?s?|vend|vendu|apporté|boucl\w+)\b"
        ),
        another=telling(CALLED),
    ),
    Echo(
        Kind.CLIENT,
        telling(_DEALING),
        telling(
            r"{X}[^.;]{0,30} n'(?:a|ont|avait) (?:pas|plus|jamais|rien) (?:encore )?(?:renouvel|prolong|recondu|command|donné suite|sign|achet|retenu|chois)|\b(?:quitté|quittés|perdu|résili\w+|rompu|lâché|préféré|échantillons?|pourparlers|négoci\w+|candidate?s?|concurrente?s?|rivale?s?|subventions?)\b|discuss|\baccord\b|\bni (?:à|avec|pour|chez) {X}|\bpas (?:encore )?(?:avec|chez|pour|à) {X}"
            rf"|\b(?:départ|défection|conseil|conseil d'administration) (?:de |d'|du ){{X}}|\b(?:fut|était|avait été)\b[^.;]{{0,40}}\bclient|\bcomme {{X}},? (?:{{US}}|nous )|{_NOT_YET}|{NO_MORE}|{IN_COURT}|{BESIDE}|{_OF_ITS_OWN}"
        ),
        frozenset({Kind.COMPETITOR}),
        says=(
            "Chez [Terravel], les retards ont été divisés par deux.",
            "[Terravel] a remonté nos capteurs l'an dernier.",
            "Outre le brasseur [Terravel], deux hôpitaux ont signé.",
            "[Terravel] pèse 60 % de vos ventes.",
            "Les lots de Metz partent chez [Terravel], ceux d'ici à l'export.",
        ),
        silent=(
            "[Terravel] nous a quittés l'été dernier.",
            "Le directeur financier, venu de [Terravel], arrive en mai.",
            "Avec [Terravel], les échanges n'ont pas dépassé le stade des échantillons.",
            "Ostrand a équipé [Terravel] en 2023.",
            "[Terravel] a préféré un fournisseur espagnol, moins cher de 12 %.",
            "Lumaro se remet mal du départ de [Terravel].",
            "Lumaro sponsorise le trail des Monts, avec [Terravel] et une caisse locale.",
            "Dans la zone des Grands Prés, Lumaro voisine avec [Terravel] et un garage.",
            "[Terravel] réclame 2 millions d'euros à Lumaro devant le tribunal de commerce.",
            "[Terravel] a accordé une subvention de 300 000 euros à Lumaro.",
            "[Terravel] pourrait signer avec Lumaro d'ici à l'été.",
            "Si [Terravel] commandait demain, Lumaro devrait embaucher.",
            "Lumaro livrera-t-elle un jour [Terravel] ?",
            "[Terravel] fut, jusqu'en 2020, le plus gros client de Lumaro.",
            "[Terravel] s'est tourné vers un Espagnol, au grand regret de Lumaro.",
            "Lumaro a nommé un pur produit de [Terravel].",
            "Lumaro n'équipe plus [Terravel] depuis l'hiver.",
            "[Terravel] a mis fin au contrat de Lumaro.",
            "Lumaro et [Terravel] figurent parmi les lauréats du prix régional.",
            "Le mari de la directrice est cadre chez [Terravel].",
            "Lumaro voulait convaincre [Terravel].",
            "Nous avions approché [Terravel] dès 2017.",
            "[Terravel] a fermé douze magasins depuis janvier.",
            "Chez [Terravel], 400 postes sont menacés.",
            "Le chiffre d'affaires de [Terravel] a reculé de 5 % l'an passé.",
            "Un incendie a ravagé un magasin [Terravel].",
            "Comme [Terravel], Lumaro applique l'index de l'égalité.",
            "La patronne siège au conseil de [Terravel] depuis 2020.",
            "Chez [Terravel], où il a passé douze ans, il dirigeait les achats.",
            "Lumaro a recruté trois ingénieurs chez [Terravel].",
            "Le siège quitte la rue de [Terravel] pour le quai des Indes.",
        ),
        dated=telling(
            r"\b(?:sign\w+|rejoints?|choisi|retenue?s?|décroché\w*|gagnée?s?|remporté\w*|depuis|command\w+|conquise?s?|ajoutée?s?|arrivée?s?)\b"
        ),
        priced=telling(r"\bcontrats?\b|\bcommande|\bsigné|\brejoints?\b"),
        another=telling(CALLED),
    ),
    Echo(
        Kind.COMPETITOR,
        telling(""),
        telling(
            r"\bni (?:à|avec|pour|chez) {X}|filiale[^.;]{0,40}{X}|\b[a-zà-ÿ]+ (?:de |d'|du ){X}|{X}[^.;]{0,20}\b(?:pas|plus|jamais) (?:un |une |notre |son |leur |le |la )(?:concurrent|rival)"
        ),
        frozenset({Kind.CLIENT, Kind.PARTNER, Kind.INVESTOR, Kind.OFFICE, Kind.HEADQUARTERS}),
        says=(
            "[Dorval] ouvre une deuxième usine en Pologne.",
            "Le prix affiché par [Dorval] reste plus bas d'un dixième.",
            "Comme [Dorval], la maison cherche des soudeurs.",
        ),
        silent=(
            "Karim Ziani, l'ex-directeur financier de [Dorval], nous rejoindra en novembre.",
            "La famille ne vendra ni à [Dorval] ni à personne.",
            "Ostrand, une filiale lointaine du groupe [Dorval], revendique 200 clients.",
            "[Dorval] n'est pas un rival de Lumaro.",
            "Le salon [Dorval] ouvre jeudi à Angers.",
        ),
        of_rivals=True,
        another=telling(CALLED),
    ),
    Echo(
        Kind.PARTNER,
        telling(
            rf"\bparten|\balli(?:ée?s?|ance)\b|(?<!')\bensemble\b|\bfourni|\bavec {{X}}[^.;]{{0,60}}{_WORK}|{_WORK}[^.;]{{0,60}}\bavec {{X}}|\bém(?:et|is)|\bdistribu|\bcollabor|\bcoentreprise\b|(?:{{US}} et (?:[a-zà-ÿ'-]+ ){{0,2}}{{X}}|{{X}} et {{US}}) ont (?:mis au point|développé|conçu|lancé)"
        ),
        telling(
            rf"\bni avec|\bpas (?:encore )?avec {{X}}|rompu|ancien partenaire|discussions?|contrat|\bplus (?:de |d')[a-zà-ÿ]+ avec {{X}}|\bfin (?:à|aux|au) [^.;]{{0,40}}{{X}}|\bl'une? des\b|\bpourrai(?:t|ent)\b|{IN_COURT}|{BESIDE}|\b(?:ne |n')[^.;]{{0,25}}\b(?:pas|jamais)\b[^.;]{{0,30}}{{X}}"
        ),
        frozenset({Kind.COMPETITOR, Kind.CLIENT}),
        says=(
            "Avec [Aérovire], l'équipe prépare un prototype plus léger.",
            "L'alliance tient : [Aérovire] forme les techniciens.",
            "Lumaro et [Aérovire] ont mis au point une batterie de 10 kilos.",
            "Les cellules sont émises ensemble, [Aérovire] y veille.",
        ),
        silent=(
            "[Aérovire] a ouvert une usine à Brest.",
            "Les discussions avec [Aérovire] ont échoué.",
            "Lumaro n'a plus de contact avec [Aérovire].",
            "Lumaro n'est pas l'alliée de [Aérovire].",
            "Lumaro est à égalité avec [Aérovire] au classement des employeurs.",
            "Lumaro s'est brouillée avec [Aérovire].",
            "Avec [Aérovire] et une scierie, Lumaro est l'un des employeurs du bassin.",
            "L'immeuble a longtemps appartenu à [Aérovire].",
            "L'ensemble de la filière, dont [Aérovire], a signé une tribune.",
            "Lumaro pourrait s'allier à [Aérovire] l'an prochain.",
        ),
        another=telling(CALLED),
    ),
)
