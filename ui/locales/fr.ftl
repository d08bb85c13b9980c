# Les mots de Régie, à l’écran comme sur le papier. Une section par endroit du programme.
# Espaces insécables devant : ; ? ! et à l’intérieur des guillemets.

## commun

cancel = Annuler
close = Fermer
save = Enregistrer
back = Retour
edit = Modifier
yes = Oui
no = Non
later = Plus tard
undo = Annuler
retry = Réessayer
optional = facultatif
working = Un instant…
loading = Chargement…
skip-to-content = Aller au contenu
navigation = Parties du programme
fill-in-this-field = Remplissez ce champ.

date-long =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

## parties du programme

area-check-in = Accueil
area-people = Participants
area-programme = Programme
area-review = À revoir
area-settings = Réglages
review-badge = cas à revoir

## mots partagés

role = Qualité
role-participant = Participant
role-producer = Producteur
role-reuser = Réutilisateur
role-project-holder = Porteur de projet
role-speaker = Intervenant
role-organiser = Organisateur

given = Prénom
family = Nom
organisation = Organisation
email = Courriel
code = Code
notes = Notes
day = Jour

photo = Photos
photo-not-asked = Pas encore demandé
photo-yes = Accepte d’être photographié
photo-no = Pas de photo

presence-expected = Pas encore là
presence-here = Là depuis { $time }, { $desk }
presence-gone = Sortie à { $time }, { $desk }
no-organisation = Sans organisation

part-morning = Matin
part-afternoon = Après-midi
part-evening = Soirée

activity-workshop = Atelier, formation
activity-meetings = Rendez-vous courts
activity-pitches = Pitchs
activity-social = Moment convivial

## erreurs

error-no-event = Il n’y a pas encore d’événement ici.
    .hint = Ouvrez l’exemple ou créez votre événement.
error-event-exists = Il y a déjà un événement dans ce dossier. Rien n’a été changé.
    .hint = Choisissez un autre dossier, ou ouvrez celui-ci tel quel.
error-locked = L’événement est déjà ouvert dans une autre fenêtre de Régie.
    .hint = Fermez l’autre fenêtre, puis réessayez.
error-corrupt = Le fichier de l’événement est abîmé : { $detail }
    .hint = Restaurez la sauvegarde la plus récente. Le fichier abîmé est mis de côté, jamais supprimé.
error-read-only = Impossible d’écrire dans le dossier de l’événement.
    .hint = Vérifiez que le disque n’est pas protégé et que vous avez le droit d’y écrire, puis réessayez.
error-disk-full = Le disque est plein : la dernière action n’a pas été enregistrée.
    .hint = Libérez de la place, puis recommencez. Tout ce qui était enregistré l’est encore.
error-newer = Cet événement vient d’une version plus récente de Régie (format { $found }, cette version lit jusqu’au format { $known }).
    .hint = Installez sur cet ordinateur la même version que sur les autres.
error-broken-chain = Le journal a été modifié hors de Régie : l’entrée { $seq } du poste { $writer } ne s’enchaîne pas.
    .hint = Restaurez une sauvegarde, ou récupérez l’événement d’un autre ordinateur.
error-projection-differs = Les listes affichées ne correspondent plus au journal.
    .hint = Fermez Régie et ouvrez-la à nouveau : les listes sont refaites à partir du journal, rien n’est perdu.
error-no-such-person = Cette personne n’est pas dans l’événement.
    .hint = Elle a peut-être été effacée entre-temps. Cherchez-la par son nom.
error-several-people = { $count } personnes correspondent.
    .hint = Précisez avec l’organisation, le courriel ou le code du badge.
error-no-such-session = Cette séance n’existe pas.
    .hint = Elle a peut-être été retirée entre-temps. Regardez le programme.
error-wrong-code = Ce code a été mal lu ou mal tapé.
    .hint = Scannez-le de nouveau, ou cherchez la personne par son nom.
error-no-name = Il faut au moins un prénom ou un nom.
    .hint = Écrivez l’un des deux.
error-no-title = Il faut un titre.
    .hint = Quelques mots suffisent.
error-days-reversed = Le dernier jour est avant le premier.
    .hint = Vérifiez les deux dates.
error-too-many-days = Un événement dure au plus cent jours.
    .hint = Vérifiez l’année des deux dates.
error-not-a-day = Le { $day } n’est pas un jour de l’événement.
    .hint = Choisissez l’un des jours de l’événement, ou changez ses dates dans les réglages.
error-hours-reversed = La fin est avant le début.
    .hint = Vérifiez les deux heures.
error-not-arrived = Cette personne n’est pas là.
    .hint = Notez d’abord son arrivée.
error-nothing-to-undo = Il n’y a rien à annuler.
    .hint = Tout a déjà été annulé sur ce poste.
error-not-a-picture = Ce fichier n’est pas une image PNG ou JPEG.
    .hint = Enregistrez le logo au format PNG ou JPEG, puis choisissez-le de nouveau.
error-huge-picture = Cette image est trop lourde ({ $size } Mo).
    .hint = Réduisez-la à moins de 1 Mo : 1 000 pixels de large suffisent.
error-too-long = Un texte est trop long ({ $field }).
    .hint = Raccourcissez-le.
error-file = Un fichier n’a pas pu être lu ou écrit : { $detail }
    .hint = Vérifiez que le fichier est toujours là, puis réessayez.
error-database = L’enregistrement a été refusé : { $detail }
    .hint = Réessayez. Si cela continue, fermez Régie et ouvrez-la à nouveau.
error-unexpected = Quelque chose d’imprévu s’est produit : { $detail }
    .hint = Réessayez. Si cela continue, notez ce message et fermez Régie, puis ouvrez-la à nouveau.
error-no-window = La fenêtre n’a pas pu s’ouvrir.
    .hint = Relancez Régie depuis le bureau de cet ordinateur.

## premier démarrage

start-title = Bienvenue dans Régie
start-sample = Ouvrir l’exemple
start-lead = Tout reste sur cet ordinateur : ni réseau ni compte à créer.
start-sample-title = Essayer avec un exemple
start-sample-lead = Les Open Data Days des 4, 5 et 6 mars 2020, à Coco Velten, Marseille.
start-sample-days = Trois jours, matin, après-midi et soirée
start-sample-sessions = Ateliers, rencontres entre producteurs et réutilisateurs, pitchs
start-sample-projects = Sept projets et onze organisations
start-new-title = Créer votre événement
start-new = Créer l’événement

event-title = Titre
event-from = Premier jour
event-to = Dernier jour
event-days = Dates
event-from-to = { $from } au { $to }
event-place = Lieu
event-address = Adresse
event-organiser = Organisateur
event-funder-line = Mention du financeur
open-calendar = Ouvrir le calendrier
previous-month = Mois précédent
next-month = Mois suivant

broken-title = L’événement ne s’ouvre pas
broken-backups-lead = Choisissez la plus récente. L’événement actuel est mis de côté, jamais supprimé.

## accueil

desk-first-name = Accueil

check-in-who = Qui arrive ?
check-in-placeholder = Tapez un nom ou scannez un badge
check-in-results = Personnes trouvées
check-in-answer = Réponse
check-in-leave = Sortie
check-in-leave-named = Sortie : { $name }
check-in-left-toast = Sortie notée : { $name }
check-in-nothing-to-undo = Il n’y a plus rien à annuler sur ce poste.
check-in-nobody = Personne ne correspond à « { $query } »
check-in-nobody-lead = Essayez avec le nom de famille seul, l’organisation ou le courriel. La personne n’est pas inscrite ? Ajoutez-la.
check-in-veiled = Tapez au moins trois lettres
check-in-veiled-lead = La liste reste cachée : personne ne la lit par-dessus votre épaule.
check-in-empty = Personne n’est encore inscrit
check-in-empty-lead = Importez la liste de votre service d’inscription, ou ajoutez les personnes au fur et à mesure de leur arrivée.
check-in-import = Importer une liste

check-in-welcome = Bienvenue
check-in-welcome-back = Bon retour
check-in-already-in = Déjà là depuis { $time }, { $desk }
check-in-unknown = Code inconnu
check-in-unknown-hint = Rien n’a été enregistré. Scannez de nouveau, ou tapez le nom de la personne.
check-in-misread = Code mal lu
check-in-misread-hint = Rien n’a été enregistré : une lettre du code est fausse. Scannez de nouveau, ou tapez le nom de la personne.
check-in-goodbye = Sortie notée
check-in-undone-arrived = Arrivée annulée
check-in-undone-returned = Retour annulé
check-in-undone-left = Sortie annulée
check-in-undone-walk-in = Ajout annulé
check-in-undo-arrival = Annuler l’arrivée
check-in-undo-return = Annuler le retour
check-in-undo-departure = Annuler la sortie
check-in-note-departure = Noter la sortie
check-in-open-sheet = Voir la fiche
check-in-sessions = Aujourd’hui
check-in-photo-question = Photos : d’accord ?
keys-undo = Ctrl + Z
keys-leave = Alt + S
keys-photo-yes = Alt + O
keys-photo-no = Alt + N
keys-enter = Entrée

check-in-attendance = Affluence
check-in-not-today = Ce n’est pas aujourd’hui
check-in-progress = { $today } personnes venues ce jour sur { $expected } inscrites
check-in-sessions-of-the-day = Programme du jour
check-in-of-registered = inscrits
count-here = présents
count-today = venus ce jour
count-expected = inscrits
count-arrived = venus en tout

walk-in = Ajouter sur place
walk-in-lead = La personne est ajoutée à la liste et son arrivée est notée aussitôt.
walk-in-add = Ajouter
walk-in-email = Courriel noté : { $email }
walk-in-already-there = Déjà dans la liste ?
walk-in-already-there-lead = Quelqu’un du même nom est inscrit. Est-ce cette personne ?
walk-in-this-person = C’est cette personne
walk-in-anyway = Non, ajouter

## réglages

settings-computer = Cet ordinateur
settings-language = Langue
settings-theme = Apparence
theme-auto = Auto
theme-light = Clair
theme-dark = Sombre
settings-sound = Sons à l’accueil
settings-sound-hint = Un son différent pour une arrivée, une personne déjà là et un code inconnu.
settings-steward = Liste cachée à l’accueil
settings-steward-hint = Les noms n’apparaissent qu’après trois lettres : le public ne lit pas la liste.
desk-name = Nom du poste
desk-name-hint = Il est noté avec chaque arrivée : « Accueil A », « Entrée du jardin ».
desk-renamed = Le poste a changé de nom.

event-edit = Modifier l’événement
logo-organiser = Logo de l’organisateur
logo-funder = Logo du financeur
logo-none = Aucun logo
logo-choose = Choisir une image
logo-remove = Retirer le logo
logo-files = Images PNG ou JPEG

backups = Sauvegardes
backups-lead = Une copie est faite à chaque démarrage, puis toutes les dix minutes. Les dix dernières sont gardées.
backups-none = Aucune sauvegarde pour l’instant.
backups-more = { $count ->
        [one] Voir une autre
       *[other] Voir les { $count } autres
    }
backup-now = Sauvegarder maintenant
backup-made = Sauvegarde faite.
backup-not-needed = Rien n’a changé depuis la dernière sauvegarde.
backup-restore = Restaurer
backup-restore-named = Restaurer la sauvegarde de { $time }, { $day }
backup-restore-title = Revenir à { $time }, { $day } ?
backup-restore-lead = Tout ce qui a été enregistré après cette sauvegarde sera mis de côté : il ne s’affichera plus ici, mais le fichier est gardé.
backup-restored = La sauvegarde est restaurée.
size-kilo = { $size } ko
size-mega = { $size } Mo

journal = Journal
journal-lead = Chaque action y est inscrite et enchaînée à la précédente. La vérification relit tout et compare.
journal-verify = Vérifier le journal
journal-sound = { $entries ->
        [one] Tout est en ordre : une entrée vérifiée.
       *[other] Tout est en ordre : { $entries } entrées vérifiées.
    }
journal-digest = Empreinte { $digest }

about = Régie
about-version = Version { $version }
about-lead = Le poste de commande d’un événement public, sans réseau. Logiciel libre.


## Ligne de commande

cli-about = Régie sans fenêtre : toutes les tâches de l’événement, au clavier.
cli-data = Dossier où vit l’événement ; par défaut celui de l’application
cli-json = Répondre en JSON sur la sortie standard
cli-file = Fichier CSV ou XLSX
cli-dry-run = Montrer ce qui serait fait, sans rien enregistrer
cli-person = Code du badge, billet, identifiant, ou nom s’il n’y en a qu’un
cli-session = Numéro dans le programme, identifiant, ou partie du titre
cli-day = Jour, par exemple 2020-03-04 ; par défaut celui de l’accueil
cli-new = Créer l’événement
cli-new-sample = Les Open Data Days de mars 2020, pour essayer
cli-new-programme = À partir d’un programme en CSV ou XLSX
cli-info = Ce que contient l’événement, en nombres
cli-verify = Vérifier le journal, reconstruire, comparer
cli-programme = Le programme
cli-programme-list = Lister les séances
cli-programme-import = Importer des séances
cli-people = Les personnes
cli-people-import = Importer une liste d’inscriptions
cli-people-import-map = Dire quelle colonne est quoi, par exemple family=Nom
cli-people-import-include-left-out = Inclure les inscriptions annulées ou impayées
cli-people-add = Ajouter une personne
cli-people-add-role = participant, producer, reuser, project_holder, speaker ou organiser
cli-people-find = Chercher une personne
cli-people-find-query = Mots cherchés, dans n’importe quel ordre
cli-people-find-limit = Nombre de réponses au plus
cli-people-show = Montrer une fiche
cli-people-erase = Effacer une personne et tout ce qui la concerne
cli-check-in = Pointer une arrivée
cli-check-in-undo = Annuler le dernier pointage d’une personne
cli-check-in-leave = Pointer une sortie
cli-check-in-count = Compter les présents
cli-attendance = Les inscriptions aux séances
cli-attendance-register = Inscrire une personne à une séance
cli-attendance-unregister = Désinscrire une personne d’une séance
cli-attendance-list = Lister les inscrits d’une séance
cli-created = Événement créé : { $title }, { $sessions } séances.
cli-count-people = personnes
cli-count-organisations = organisations
cli-count-sessions = séances
cli-count-registrations = inscriptions à des séances
cli-count-arrivals = arrivées
cli-count-entries = lignes du journal
cli-count-writers = ordinateurs
cli-count-review = points à revoir
cli-verified = Tout est en ordre : { $entries } lignes, empreinte { $digest }.
cli-people-imported = { $added } ajoutées, { $updated } mises à jour, { $unchanged } inchangées, { $registrations } inscriptions à des séances.
cli-programme-imported = { $added } séances ajoutées, { $updated } mises à jour, { $unchanged } inchangées.
cli-left-out = Laissées de côté : { $rows } lignes ({ $why }).
cli-refused = Ligne { $row }, colonne « { $column } » : { $why }
cli-print = Les papiers, en PDF
cli-print-badges = Les badges : de tout le monde, sauf choix contraire
cli-print-not-printed = Seulement ceux qui n’ont jamais été imprimés
cli-print-sheet = Planche d’étiquettes ; print sheets en donne la liste
cli-print-from = Première étiquette à utiliser, à partir de 1
cli-print-x = Décalage vers la droite, en millimètres
cli-print-y = Décalage vers le bas, en millimètres
cli-print-cut-marks = Ajouter des traits de coupe
cli-print-out = Fichier PDF à écrire
cli-print-attendance = La feuille d’émargement d’une séance, une par demi-journée ; vierge sans séance
cli-print-walk-ins = Lignes vides pour les personnes non inscrites
cli-print-programme = Le programme, une page par jour
cli-print-doors = La liste de porte d’une séance, ou de toutes
cli-print-people = La liste des personnes
cli-print-recap = Le récapitulatif de présence par personne
cli-print-crib = L’aide-mémoire des bénévoles
cli-print-calibration = La page de réglage de l’imprimante
cli-print-sheets = Les planches d’étiquettes connues
cli-print-again = Imprimer de nouveau ce qui l’a déjà été
cli-print-label = Étiquette d’une planche mesurée soi-même, en millimètres : largeur x hauteur
cli-print-paper = Papier de cette planche, en millimètres
cli-print-grid = Nombre de colonnes x nombre de rangées
cli-print-margin = Du bord du papier à la première étiquette : à gauche x en haut
cli-print-pitch = D’une étiquette à la suivante : en largeur x en hauteur ; par défaut elles se touchent
cli-print-printer = Imprimante, par son nom ; print printers en donne la liste
cli-print-half = Une seule demi-journée : morning, afternoon ou evening
cli-print-printers = Les imprimantes de l’ordinateur
cli-event = La fiche de l’événement : la montrer, ou la changer
cli-event-project-title = Titre du projet
cli-event-project-acronym = Acronyme du projet
cli-event-project-number = Numéro du projet
cli-event-europe = Emblème de l’Union européenne
cli-event-privacy-purpose = À quoi servent les signatures
cli-event-privacy-holder = Qui conserve les feuilles signées
cli-event-retention-years = Années de conservation
cli-event-organiser-logo = Logo de l’organisateur, PNG ou JPEG
cli-event-funder-logo = Logo du financeur, PNG ou JPEG
cli-attendance-trace = Retrouver les lignes d’une feuille imprimée, par son code carré
cli-attendance-trace-code = Texte lu dans le code carré de la page
cli-printed-before =
    { $count ->
        [one] Un de ces badges avait déjà été imprimé.
       *[other] { $count } de ces badges avaient déjà été imprimés.
    }
printer-ready = prête
printer-busy = imprime
printer-stopped = arrêtée
printer-unknown = état inconnu
cli-printed =
    { $pages ->
        [one] { $file } : une page.
       *[other] { $file } : { $pages } pages.
    }
cli-nobody = Personne ne correspond.
cli-arrived-on = Présence : { $day }
cli-erased = La personne est effacée, ici et partout où ce journal ira.
cli-review-count = { $count } points à revoir ; --json en donne le détail.
cli-welcome = Bienvenue, { $name } ({ $day }).
cli-returned = De retour : { $name } ({ $day }).
cli-already-in = Déjà là : { $name }, depuis { $since }, { $by }.
cli-undone = Pointage annulé : { $name } ({ $day }).
cli-left = Sortie : { $name } ({ $day }).
cli-registered = { $name } est inscrit·e : { $title }.
cli-unregistered = { $name } n’est plus inscrit·e : { $title }.

## exchange

error-no-file = Il n’y a pas de fichier à cet endroit : { $path }
    .hint = Vérifiez que la clé ou le dossier est toujours là, puis choisissez le fichier de nouveau.
error-huge-file = Ce fichier est trop lourd ({ $megabytes } Mo) : la limite est de 100 Mo.
    .hint = Une liste de cent mille personnes tient dans 50 Mo. Vérifiez que c’est le bon fichier, et exportez la liste seule.
error-empty-file = Ce fichier est vide.
    .hint = Exportez la liste à nouveau, puis importez le nouveau fichier.
error-no-rows = Ce fichier a des en-têtes de colonnes, mais aucune ligne en dessous.
    .hint = Vérifiez les filtres de l’export : personne n’y est peut-être inscrit pour l’instant.
error-not-a-table =
    { $foreign ->
        [image] Ce fichier n’est pas une liste : c’est une image.
        [pdf] Ce fichier n’est pas une liste : c’est un document PDF.
        [archive] Ce fichier n’est pas une liste : c’est une archive compressée.
        [document] Ce fichier n’est pas lisible comme une liste : c’est un document LibreOffice, Word ou PowerPoint.
       *[other] Ce fichier n’est pas une liste : il contient autre chose que du texte.
    }
    .hint = Enregistrez la liste au format CSV ou Excel (.xlsx), puis importez ce fichier-là.
error-old-workbook = Ce classeur est protégé par un mot de passe, ou dans un format d’Excel qui n’est pas lu (.xls, .xlsb).
    .hint = Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx ou CSV, sans mot de passe.
error-broken-workbook = Ce classeur est abîmé : { $detail }
    .hint = Ouvrez-le dans Excel ou LibreOffice, enregistrez-le à nouveau, ou exportez la liste au format CSV.
error-bomb = Ce classeur se déplie en une quantité démesurée de données. Il n’a pas été ouvert.
    .hint = Ne l’ouvrez pas ailleurs non plus. Demandez à qui vous l’a envoyé d’exporter la liste au format CSV.
error-many-rows = Ce fichier a plus d’un million de lignes.
    .hint = Vérifiez que c’est le bon fichier, ou partagez-le en plusieurs.
error-many-columns = Ligne { $row } : plus de 500 colonnes.
    .hint = Supprimez les colonnes inutiles, ou exportez la liste à nouveau.
error-huge-cell = Ligne { $row }, colonne « { $column } » : cette cellule contient plus de 32 767 caractères.
    .hint = Un guillemet manque peut-être juste avant. Raccourcissez la cellule, puis importez à nouveau.
error-open-quote = Ligne { $row }, colonne « { $column } » : un guillemet s’ouvre et ne se referme jamais. Rien n’a été importé.
    .hint = Le fichier est peut-être coupé. Exportez-le à nouveau, ou refermez le guillemet à cette ligne.
error-stray-quote = Ligne { $row }, colonne « { $column } » : du texte suit un guillemet fermant. Rien n’a été importé.
    .hint = Doublez les guillemets qui font partie du texte, ou exportez la liste au format Excel (.xlsx).
error-bad-character = Ligne { $row } : un caractère est illisible ({ $encoding }). Rien n’a été importé.
    .hint = Le fichier est peut-être coupé ou abîmé. Exportez-le à nouveau en UTF-8.
error-no-name-column = Aucune colonne n’est indiquée pour le nom.
    .hint = Dites quelle colonne contient le nom, le prénom, ou les deux ensemble.
error-no-title-column = Aucune colonne ne contient les titres du programme.
    .hint = Donnez à la colonne des titres l’en-tête « Titre ».
error-no-such-column = Ce fichier n’a pas de colonne « { $column } ».
    .hint = Recopiez l’en-tête tel qu’il est dans le fichier.
error-no-such-field = « { $field } » n’est pas un champ connu.
    .hint = Par exemple : given (prénom), family (nom), full_name, organisation, email, role, notes, photo, ticket.
error-no-dates = Aucune ligne de ce programme ne donne de date complète.
    .hint = Écrivez les jours avec leur année, par exemple « 04/03/2020 » ou « mercredi 4 mars 2020 ».

left-out-cancelled = annulée
left-out-refunded = remboursée
left-out-unpaid = non payée
left-out-pending = en attente
left-out-other = statut inconnu

refusal-no-name = il n’y a ni prénom ni nom
refusal-too-long = ce texte dépasse { $limit } caractères
refusal-extra-cells = il y a plus de cellules que d’en-têtes : un séparateur est sans doute de trop
refusal-shared-ticket = ce billet est déjà celui d’une autre personne, à la ligne { $row }
refusal-no-title = il n’y a pas de titre
refusal-no-day = il n’y a pas de jour
refusal-not-a-date = ce jour ne se lit pas comme une date
refusal-outside-event = ce jour n’est pas un jour de l’événement
refusal-not-an-hour = cette heure ne se lit pas
refusal-hours-reversed = la fin est avant le début
refusal-not-a-number = ce n’est pas un nombre
refusal-twice = ce titre est déjà à la ligne { $row }, le même jour

## participants

people-import = Importer une liste
people-add = Ajouter une personne
people-add-lead = La personne est ajoutée à la liste des inscrits. Son arrivée n’est pas notée.
people-add-do = Ajouter
people-add-anyway = Non, ajouter quand même
people-search = Chercher un nom, une organisation, un courriel, un code
people-search-clear = Effacer la recherche
people-total =
    { $count ->
        [0] Aucun inscrit
        [one] { $total } inscrit
       *[other] { $total } inscrits
    }
people-found =
    { $count ->
        [0] Aucun résultat
        [one] { $total } résultat
       *[other] { $total } résultats
    }
people-name = Nom
people-days = Présence
people-days-count = { $count } jours
people-empty = La liste est vide
people-empty-lead = Importez le fichier de votre service d’inscription (pretix, HelloAsso, Billetweb, Weezevent, Eventbrite, Hi.Events…) ou ajoutez les personnes une par une.
people-nobody = Personne ne correspond à « { $query } »
people-nobody-lead = Essayez avec le nom de famille seul, l’organisation ou le courriel.
people-open-sheet = Ouvrir la fiche
people-sheet = Fiche
people-notes-hint = Régime alimentaire, accessibilité : ce que l’accueil doit savoir.
people-tickets = Billets
people-history = Historique
people-presence = Présence
people-sessions = Inscriptions
people-no-sessions = Il n’y a pas encore de séance au programme.
people-today = aujourd’hui
people-note-arrival = Noter l’arrivée
people-note-departure = Noter la sortie
people-note-return = Noter le retour
people-of-day = { $what }, { $day }
people-arrival-noted = Arrivée notée.
people-departure-noted = Sortie notée.
people-return-noted = Retour noté.
people-saved = Fiche enregistrée : { $name }
people-saved-here = Enregistré
people-unsaved = Des modifications ne sont pas enregistrées.
people-discard = Ne pas enregistrer
people-erase = Effacer la personne…
people-erase-title = Effacer { $name } ?
people-erase-lead = Son nom, ses coordonnées, ses billets, ses inscriptions et son historique disparaissent de cet ordinateur, puis des autres dès qu’ils échangeront leurs données. On ne peut pas revenir en arrière. Les fichiers exportés avant aujourd’hui, les sauvegardes, les listes reçues et le papier gardent son nom : Régie ne peut renouveler que les copies de cet ordinateur.
people-erase-confirm = Effacer définitivement
people-erased = { $name } a été effacé de la liste.

suggestions = Propositions pour « { $label } »
quoted = « { $text } »
nothing-there = (vide)
history-added = Ajout à la liste
history-edited = { $field } : { $was } → { $now }
history-ticketed = Nouveau billet
history-registered = Inscription : { $title }
history-unregistered = Désinscription : { $title }
history-arrived = Arrivée le { $day } à { $time }
history-arrived-late = Arrivée du { $day }, notée un autre jour
history-left = Sortie le { $day } à { $time }
history-left-late = Sortie du { $day }, notée un autre jour
history-returned = Retour le { $day } à { $time }
history-returned-late = Retour du { $day }, noté un autre jour
history-moved = Passage à une autre séance : { $title }
history-marked = { $title } : { $mark }
history-cleared = { $title } : pointage effacé
history-printed = Badge imprimé
history-other = Autre changement
history-mark-present = présent
history-mark-late = en retard
history-mark-left-early = parti avant la fin
history-mark-absent = absent
history-mark-excused = excusé
history-undone = annulé
history-when = { $when }, { $desk }

## importer

import-steps = Étapes
import-step-file = Choisir le fichier
import-step-check = Vérifier
import-step-done = C’est fait
import-leave-people = Revenir à la liste
import-leave-programme = Revenir au programme
import-people-title = Choisissez le fichier des inscriptions
import-people-lead = Le fichier CSV ou Excel que donne votre service d’inscription : pretix, HelloAsso, Billetweb, Weezevent, Eventbrite, Hi.Events, ou tout autre tableau. Rien n’est enregistré avant que vous l’ayez vérifié.
import-programme-title = Choisissez le fichier du programme
import-programme-lead = Un tableau CSV ou Excel, une séance par ligne : titre, jour, et si vous les avez heures, type, salle, places, intervenants, liens. Rien n’est enregistré avant que vous l’ayez vérifié.
import-kinds = Tableaux CSV et Excel
import-choose = Choisir un fichier
import-reading = Lecture du fichier…
import-drop-here = Vous pouvez aussi le faire glisser ici.
import-another-file = Choisir un autre fichier
import-export-of = Export { $service }
import-table = Tableau
import-recognised = { $what }, { $source }
import-rows =
    { $count ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }
import-sheet = feuille « { $sheet } »
import-separator = séparateur « { $separator } »
import-tab = séparateur : tabulation
import-remembered = Les colonnes sont lues comme la dernière fois.
import-counts = Ce que fera l’import
import-added = à ajouter
import-updated = à compléter
import-unchanged = déjà à jour
import-left-out = laissées de côté
import-refused = refusées
import-include = Inclure aussi les inscriptions annulées ou impayées
import-include-count = Inclure aussi les inscriptions annulées ou impayées ({ $count ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    })
import-reason = { $why } : { $rows }
import-withdrawn =
    { $count ->
        [one] { $people } personne de la liste a annulé dans ce fichier. Elle reste inscrite ici.
       *[other] { $people } personnes de la liste ont annulé dans ce fichier. Elles restent inscrites ici.
    }
import-withdrawn-row = { $name } (ligne { $row })
import-options = Choix et séances
import-options-lead = Ce que les personnes ont choisi dans leur formulaire, et la séance où elles seront inscrites.
import-options-unsure =
    { $count ->
        [one] Un choix est à vérifier.
       *[other] { $count } choix sont à vérifier.
    }
import-option-people =
    { $count ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
import-option-session = Séance pour « { $label } »
import-no-session = Aucune séance
import-session = { $day }, { $when } : { $title }
import-registers = Inscription
import-unsure = À vérifier
import-is-it = Est-ce « { $title } » ?
import-yes-it-is = Oui, « { $label } » est « { $title } »
import-no-it-is-not = Non, « { $label } » n’est pas « { $title } »
import-by-hand = choisi à la main
import-refused-rows =
    { $count ->
        [one] { $rows } ligne ne peut pas être importée
       *[other] { $rows } lignes ne peuvent pas être importées
    }
import-refused-lead = Les autres lignes seront importées. Corrigez le fichier, puis importez-le à nouveau : rien ne sera en double.
import-refused-done =
    { $count ->
        [one] { $rows } ligne n’a pas été importée
       *[other] { $rows } lignes n’ont pas été importées
    }
import-refused-done-lead = Corrigez le fichier, puis importez-le à nouveau : rien ne sera en double.
import-row = Ligne
import-column = Colonne
import-why = Pourquoi
import-more = Et { $more } autres.
import-first-rows = Les { $shown } premières lignes sur { $total }
import-all-rows = Les lignes du fichier
import-first-rows-label = Premières lignes du fichier
import-fate = Import
import-rest = Séances, notes
import-fate-added = À ajouter
import-fate-updated = À compléter
import-fate-unchanged = Déjà à jour
import-fate-left-out = De côté
import-fate-refused = Refusée
import-columns = Colonnes du fichier
import-columns-used = { $used } utilisées sur { $all }
import-columns-lead = Dites ce que contient chaque colonne. Ce choix est retenu pour le prochain fichier du même genre.
import-samples = Exemples
import-is = Ce que c’est
import-column-is = Ce que contient la colonne « { $column } »
import-field-none = Ne pas importer
import-field-full-name = Prénom et nom ensemble
import-field-product = Billet ou séance choisie
import-field-choice = Choix coché oui ou non
import-field-status = État de l’inscription
import-field-paid = Payé ou non
import-field-valid = Valide ou non
import-field-ticket = Numéro ou code du billet
import-field-order = Numéro de commande
import-field-attendee = Numéro du participant
import-field-payer-given = Prénom de l’acheteur
import-field-payer-family = Nom de l’acheteur
import-field-payer-name = Prénom et nom de l’acheteur
import-field-payer-email = Courriel de l’acheteur
import-field-position = Rang dans la commande
import-field-add-on-to = Complément d’une autre ligne
import-do = Importer
import-do-people =
    { $count ->
        [one] Importer { $people } personne
       *[other] Importer { $people } personnes
    }
import-do-sessions =
    { $count ->
        [one] Importer { $sessions } séance
       *[other] Importer { $sessions } séances
    }
import-nothing-new = Rien de nouveau à importer
import-under-way = Import en cours…
import-done = Import terminé
import-result-added =
    { $count ->
        [one] { $people } personne ajoutée.
       *[other] { $people } personnes ajoutées.
    }
import-result-updated =
    { $count ->
        [one] { $people } fiche complétée.
       *[other] { $people } fiches complétées.
    }
import-result-unchanged =
    { $count ->
        [one] { $people } personne était déjà à jour.
       *[other] { $people } personnes étaient déjà à jour.
    }
import-result-registrations =
    { $count ->
        [one] { $registrations } inscription à une séance.
       *[other] { $registrations } inscriptions à des séances.
    }
import-result-left-out =
    { $count ->
        [one] { $rows } ligne laissée de côté ({ $why }).
       *[other] { $rows } lignes laissées de côté ({ $why }).
    }
import-probable =
    { $count ->
        [one] { $people } personne ajoutée ressemble à quelqu’un de la liste.
       *[other] { $people } personnes ajoutées ressemblent à quelqu’un de la liste.
    }
import-probable-lead = Ce sont peut-être des doublons. Rien ne presse : l’accueil fonctionne sans attendre.
import-to-desk = Ouvrir l’accueil
import-to-list = Voir la liste
import-to-review = Voir les cas à revoir
import-to-programme = Voir le programme
import-sessions-added = séances à ajouter
import-sessions-updated = à compléter
import-sessions-unchanged = déjà à jour
import-sessions = Séances du fichier
import-programme-result = Séances ajoutées : { $added }. Complétées : { $updated }. Déjà à jour : { $unchanged }.

## programme

programme-event = Titre, lieu et dates
programme-import = Importer un programme
programme-empty = Le programme est vide
programme-empty-lead = Ajoutez les séances une par une, ou importez-les d’un tableau CSV ou Excel.
programme-day-empty = Rien de prévu ce jour.
programme-taking-part = Qui participe
programme-projects = Projets accompagnés
programme-producers = Producteurs de données
programme-reusers = Réutilisateurs de données
programme-other-organisations = Autres organisations

session-add = Ajouter une séance
session-add-on = Ajouter une séance le { $day }
session-add-do = Ajouter
session-edit = Modifier la séance
session-title = Titre
session-kind = Type
session-activity = Ce qu’on y fait
session-when = Moment
session-at-hours = Heure précise
session-start = Début
session-end = Fin
session-hour-wrong = Écrivez l’heure ainsi : 9:30
session-hours-reversed = La fin est avant le début.
session-until = jusqu’à { $time }
session-room = Salle
session-capacity = Nombre de places
session-capacity-hint = Sans nombre, pas de limite.
session-capacity-wrong = Écrivez un nombre entier, ou rien.
session-speakers = Intervenants
session-links = Liens
session-one-per-line = Un par ligne.
session-note = Note
session-registered =
    { $count ->
        [0] aucun inscrit
        [one] { $registered } inscrit
       *[other] { $registered } inscrits
    }
session-registered-of =
    { $count ->
        [0] aucun inscrit, { $capacity } places
        [one] { $registered } inscrit sur { $capacity }
       *[other] { $registered } inscrits sur { $capacity }
    }
session-full = Complet
session-waiting = { $waiting } { $count ->
        [one] personne en attente
       *[other] personnes en attente
    }
session-waits = La séance est complète : n° { $rank } sur la liste d’attente.
session-promoted = { $name } obtient la place.
session-cancel = Annuler la séance
session-cancelled = Annulée
session-restore = Rétablir
session-cancelled-toast = Séance annulée : { $title }
session-restored-toast = Séance rétablie : { $title }
session-added = Séance ajoutée : { $title }
session-saved = Séance enregistrée : { $title }
session-copy-link = Copier { $link }
session-link-copied = Adresse copiée.
session-link-not-copied = L’adresse n’a pas pu être copiée. La voici :

## à revoir

review-lead = Rien ici ne bloque l’accueil : regardez ces cas quand vous avez un moment.
review-empty = Rien à revoir
review-empty-lead = Les doublons probables, les modifications qui se contredisent et les séances trop pleines apparaîtront ici.
review-duplicates = Peut-être la même personne
review-same-name = Elles portent le même nom.
review-near-name = Leurs noms diffèrent d’une lettre, avec le même courriel ou la même organisation.
review-tell-apart = Ce sont deux personnes
review-tell-apart-hint = Le cas disparaît de la liste ; les fiches ne changent pas.
review-told-apart = Noté : ce sont deux personnes.
review-open-sheet-of = Ouvrir la fiche de { $name }
review-codes = Le même code de badge
review-codes-lead = Deux ordinateurs ont donné le même code. Le code seul n’ouvre plus la porte : à l’accueil, cherchez ces personnes par leur nom.
review-edits = Modifications qui se croisent
review-edits-lead = Deux postes ont modifié la même chose sans se voir. La dernière modification est en place.
review-found = Remplacé
review-now = En place
review-open-session = Ouvrir la séance
review-open-settings = Ouvrir les réglages
review-full = Plus d’inscrits que de places
review-full-lead = Les derniers inscrits attendent une place. Il faut une salle plus grande, ou prévenir quelques personnes.
review-over =
    { $over ->
        [one] { $registered } inscrits pour { $capacity } places : une personne de trop.
       *[other] { $registered } inscrits pour { $capacity } places : { $over } personnes de trop.
    }
review-clocks = Une horloge en retard
review-clocks-lead = Rien n’est perdu et l’ordre des arrivées reste juste. Les heures affichées sont celles de ce poste : réglez son horloge.
review-clock =
    { $hours ->
        [0] Jusqu’à { $minutes } minutes de retard, sur { $entries } { $count ->
            [one] action.
           *[other] actions.
        }
       *[other] Plus de { $hours } h de retard, sur { $entries } { $count ->
            [one] action.
           *[other] actions.
        }
    }
review-forks = Un dossier copié
review-forks-lead = Le dossier de l’événement a été copié, et les deux copies ont servi. Tout est gardé des deux côtés.
review-fork = Les deux suites sont dans la liste. Regardez s’il n’y a pas de doublons, et ne travaillez plus que sur une copie.
review-unreadables = Venu d’une version plus récente
review-unreadables-lead = Un autre ordinateur a une version plus récente de Régie. Ce qu’elle a noté est gardé et transmis, mais ne s’affiche pas ici. Installez la même version.
review-unreadable =
    { $count ->
        [one] { $entries } action gardée sans être affichée.
       *[other] { $entries } actions gardées sans être affichées.
    }
review-part = Moment de la journée
review-rank = Place dans le programme
review-theme = { $day } : { $theme }
review-event-title = Titre de l’événement
review-event-place = Lieu
review-event-address = Adresse
review-event-from = Premier jour
review-event-to = Dernier jour
review-event-organiser = Organisateur
review-event-funder-line = Mention du financeur
review-event-themes = Thèmes des jours

## présences

area-attendance = Présences
attendance-choose = Choisissez la séance dont vous tenez la salle.
attendance-today = Aujourd’hui
attendance-empty = Le programme est vide
attendance-empty-lead = Les présences se notent séance par séance. Ajoutez d’abord les séances au programme.
attendance-to-programme = Ouvrir le programme

room-other = Changer de séance
room-not-today = Cette séance n’est pas aujourd’hui
room-part = Demi-journée
room-part-differs = Un badge scanné est noté pour ce moment de la journée : { $part }.
room-who = Qui entre ?
room-placeholder = Scannez un badge ou tapez un nom
room-roll = Feuille de présence
room-answer = Réponse
room-counts = Affluence de la séance
room-came = présents
room-came-morning = venus le matin
room-came-afternoon = venus l’après-midi
room-came-evening = venus le soir
room-expected = attendus
room-waiting = en attente
room-unmarked = sans note
room-progress = { $came } présents pour { $expected } attendus

room-noted = Présence notée
room-noted-late = En retard
room-noted-late-at = En retard, { $time }
room-noted-waiting = Sur liste d’attente, noté·e présent·e
room-noted-waiting-late = Sur liste d’attente, noté·e en retard
room-noted-walk-in = Pas inscrit·e, noté·e présent·e
room-noted-walk-in-late = Pas inscrit·e, noté·e en retard
room-noted-waiting-hint = N° { $rank } sur la liste d’attente de cette séance.
room-noted-already = Déjà noté·e à { $time }, { $desk }
room-undone = Note annulée
room-undo = Annuler la note
room-undo-many = Annuler les { $people } notes
room-nothing-to-undo = Il n’y a plus rien à annuler sur ce poste.
room-undone-named = Note annulée : { $name }
room-undone-many = { $people } notes annulées.
room-to-roll = Voir la liste

mark-present = Présent·e
mark-late = En retard
mark-left-early = Parti·e avant la fin
mark-absent = Absent·e
mark-excused = Excusé·e
mark-short-present = Présent·e
mark-short-late = Retard
mark-short-left-early = Parti·e
mark-short-absent = Absent·e
mark-short-excused = Excusé·e
mark-of = Note de { $name }
mark-time-late = Heure d’arrivée de { $name }
mark-time-left-early = Heure de départ de { $name }
mark-time-wrong = Écrivez l’heure ainsi : 9:30
room-keys = Au clavier
room-keys-tab = aller à la liste
room-keys-lines = passer d’une ligne à l’autre
room-keys-clear = effacer la note
room-keys-field = revenir au champ
key-tab = Tab
key-backspace = ⌫
key-escape = Échap

room-column-who = Personne
room-column-mark = Note
room-column-more = Actions
room-here = Là depuis { $time }
room-gone = Sortie à { $time }
room-not-here = Pas encore là
room-place-waiting = En attente, n° { $rank }
room-place-walk-in = Pas inscrit·e
room-more = Actions pour { $name }
room-open-sheet = Voir la fiche
room-register = Inscrire à cette séance
room-unregister = Retirer de la séance
room-move = Déplacer vers une autre séance…

room-mark-arrived = Tous ceux qui sont arrivés
room-mark-arrived-hint =
    { $count ->
        [0] Personne d’autre à noter : tous ceux qui sont dans le lieu le sont déjà.
        [one] Note présente { $people } personne : inscrite, dans le lieu, sans note.
       *[other] Note présentes { $people } personnes : inscrites, dans le lieu, sans note.
    }
room-marked-arrived =
    { $count ->
        [0] Personne à noter : tous ceux qui sont arrivés ont déjà une note.
        [one] { $people } personne notée présente.
       *[other] { $people } personnes notées présentes.
    }

room-empty = Personne n’est inscrit à cette séance
room-empty-lead = Scannez les badges à la porte, ou ajoutez quelqu’un : toute personne qui entre est notée.
room-nobody = Personne de cette séance ne correspond à « { $query } »
room-nobody-lead = La personne n’est peut-être pas inscrite ici. Cherchez-la parmi tous les participants, ou ajoutez-la.
room-walk-in = Ajouter quelqu’un
room-search-all = Chercher parmi tous

room-add-title = Ajouter quelqu’un à la séance
room-add-search = Chercher parmi tous les participants
room-add-attend = Noter présent·e
room-add-attend-named = Noter la présence de { $name }
room-add-register = Inscrire
room-add-register-named = Inscrire { $name } à cette séance
room-add-on-roll = Sur la liste
room-add-nobody = Personne ne correspond. Ajoutez cette personne à l’événement.
room-add-type = Tapez un nom, une organisation ou un courriel.
room-add-new = Nouvelle personne
room-add-new-lead = Ajoutée aux participants et notée présente dans cette séance.
room-add-do = Ajouter et noter présent·e
room-add-back = Chercher de nouveau
room-add-found = Personnes trouvées

room-move-title = Déplacer { $name }
room-move-lead = Ce qui a été noté dans « { $title } » est gardé.
room-move-none = Il n’y a pas d’autre séance au programme.
room-move-same-time = au même moment
room-moved = { $name } passe à la séance « { $title } ».
room-registered = { $name } a une place dans « { $title } ».
room-registered-waiting = « { $title } » est complète : { $name } est en liste d’attente, n° { $rank }.
room-unregistered = { $name } n’est plus inscrit·e.
room-unregistered-kept = { $name } n’est plus inscrit·e ; ce qui est noté reste.
room-promoted = La place de { $name } va à { $next }.

## print

print-badges-title = Badges
print-undrawable = { $name } : ces lettres ne peuvent pas être imprimées : { $text }
print-narrowed = { $name } : le nom est si long que ses lettres ont été resserrées.
print-organisation-left-out = { $name } : l’étiquette n’a pas la place pour l’organisation.
print-no-room-for-logo = Cette étiquette n’a pas la place pour un logo.
print-no-room-for-event = Cette étiquette n’a pas la place pour la ligne de l’événement.
print-europe = Cofinancé par l’Union européenne
print-project = Projet { $project }
print-project-number = Projet { $project } · n° { $number }
print-page = Page { $page } / { $pages }
print-made = Imprimé le { $date } à { $time }
print-time =
    { $minute ->
        [0] { $hour } h
       *[other] { $hour } h { $padded }
    }
print-hours = { $start } – { $end }

sheet-a6-portrait = Badge A6 en hauteur, 4 par feuille
sheet-a6-landscape = Badge A6 en largeur, 4 par feuille
sheet-made = { $name } : { $width } × { $height } mm, { $labels } par feuille
sheet-roll = { $name } : rouleau, { $width } × { $height } mm

measure-paper-width = largeur du papier
measure-paper-height = hauteur du papier
measure-label-width = largeur de l’étiquette
measure-label-height = hauteur de l’étiquette
measure-columns = nombre de colonnes
measure-rows = nombre de rangées
measure-first-x = marge à gauche
measure-first-y = marge en haut
measure-pitch-x = pas d’une colonne à l’autre
measure-pitch-y = pas d’une rangée à l’autre

error-label-measure = Cette mesure doit être un nombre plus grand que zéro : { $measure }.
    .hint = Mesurez la planche avec une règle, en millimètres.
error-label-overlap =
    { $direction ->
        [across] Les étiquettes se chevauchent de { $by } mm d’une colonne à l’autre.
       *[down] Les étiquettes se chevauchent de { $by } mm d’une rangée à l’autre.
    }
    .hint = Le pas va du bord d’une étiquette au même bord de la suivante : il est au moins aussi grand que l’étiquette.
error-label-off-paper =
    { $edge ->
        [left] Les étiquettes dépassent du papier de { $by } mm à gauche.
        [top] Les étiquettes dépassent du papier de { $by } mm en haut.
        [right] Les étiquettes dépassent du papier de { $by } mm à droite.
       *[bottom] Les étiquettes dépassent du papier de { $by } mm en bas.
    }
    .hint = Vérifiez les marges, le pas, et le nombre de colonnes et de rangées.
error-label-too-small = Cette étiquette est trop petite pour un badge qui se lit et se scanne.
    .hint = Il faut au moins 50 × 25 mm.
error-no-such-sheet = Aucune planche d’étiquettes ne s’appelle « { $id } ».
    .hint = « regie-cli print sheets » en donne la liste.
error-no-such-label = Une planche a les étiquettes 1 à { $labels }.
    .hint = Comptez de gauche à droite, rangée par rangée.
error-print-offset = Le décalage est de 20 mm au plus, dans chaque sens.
    .hint = Imprimez la page de test et mesurez de nouveau.
error-nothing-to-print = Il n’y a rien à imprimer.
    .hint = Choisissez au moins une personne.
error-picture-gone = Le logo n’est plus là ou ne peut pas être lu : { $path }
    .hint = Choisissez-le de nouveau, ou imprimez sans logo.
error-picture-too-large = Cette image est trop grande pour un logo.
    .hint = Réduisez-la : 1 000 pixels de large suffisent.
error-folder-gone = Le dossier n’existe pas : { $path }
    .hint = Choisissez un autre dossier.
error-paper-not-writable = Ce fichier ne peut pas être écrit : { $path }
    .hint = Choisissez un dossier où vous avez le droit d’écrire. S’il est ouvert ailleurs, fermez-le.
error-paper-disk-full = Le disque est plein : le fichier n’a pas été écrit.
    .hint = Libérez de la place, puis recommencez. Ce qui était là n’a pas changé.
error-paper-not-written = Le fichier n’a pas été écrit : { $path } ({ $detail })
    .hint = Réessayez, ou choisissez un autre dossier. Ce qui était là n’a pas changé.

sheet-title = Feuille d’émargement
sheet-event = Événement
sheet-kind = Nature
sheet-place = Lieu
sheet-organiser = Organisateur
sheet-date = Date
sheet-half = Demi-journée
sheet-hours = Horaires
sheet-speakers = Intervenants
sheet-row = N°
sheet-signature = Signature
sheet-expected = Attendus
sheet-present = Présents
sheet-signed = Signatures
sheet-organiser-signature = Nom et signature de l’organisateur
sheet-number = Feuille n° { $number }
sheet-purpose = Cette feuille prouve votre participation auprès des financeurs du projet.
sheet-privacy =
    { $years ->
        [0] { $purpose } Elle est conservée par { $holder } aussi longtemps que les financeurs le demandent ; vous pouvez y demander l’accès à vos données et leur rectification.
        [one] { $purpose } Elle est conservée par { $holder } pendant un an après la fin du projet ; vous pouvez y demander l’accès à vos données et leur rectification.
       *[other] { $purpose } Elle est conservée par { $holder } pendant { $years } ans après la fin du projet ; vous pouvez y demander l’accès à vos données et leur rectification.
    }

recap-title = Récapitulatif de présence
recap-session = Séance
recap-mark = Présence
recap-total = Demi-journées suivies
recap-signature = Signature du participant

programme-paper-title = Programme
programme-paper-with = Avec { $names }

door-title = Liste à la porte
door-registered =
    { $registered ->
        [one] { $registered } inscrit
       *[other] { $registered } inscrits
    }
door-capacity =
    { $capacity ->
        [one] { $capacity } place
       *[other] { $capacity } places
    }
door-waiting = Liste d’attente
door-waiting-count = { $waiting } en attente

people-list-title = Liste des participants
people-list-count =
    { $count ->
        [one] Liste des participants : { $count } personne
       *[other] Liste des participants : { $count } personnes
    }

calibration-title = Page de test
calibration-now = Réglage actuel : { $x } mm en largeur, { $y } mm en hauteur. Imprimez à 100 %, sans ajuster à la page.
calibration-hold = Posez cette feuille sur une planche d’étiquettes et tenez-les devant une fenêtre.
calibration-across = À un coin d’étiquette, comptez les millimètres entre la croix et le coin. La croix est trop à gauche : ajoutez-les à la largeur ; trop à droite : retirez-les.
calibration-down = De même en hauteur : trop haut, ajoutez ; trop bas, retirez.
calibration-again = Imprimez de nouveau cette page : les croix tombent sur les coins.

help-title = À l’accueil : que faire quand…
help-first = Rien ne se perd : tout ce qui a été noté est enregistré, et tout s’annule. Prenez votre temps, souriez, continuez.
help-unknown-code = Le lecteur dit « { check-in-unknown } »
help-unknown-code-steps =
    Scannez une deuxième fois, badge bien à plat.
    Toujours rien : tapez les sept caractères écrits sous le code.
    Sinon, cherchez la personne par son nom.
help-no-name = Aucun nom ne correspond
help-no-name-steps =
    Tapez le nom de famille seul, puis le prénom seul.
    Essayez l’organisation ou le courriel.
    Demandez comment le nom s’écrit ; les accents ne comptent pas.
    Toujours rien : c’est une personne à ajouter sur place.
help-walk-in = Quelqu’un n’est pas inscrit
help-walk-in-steps =
    Cherchez d’abord son nom : l’inscription a pu être faite par un collègue.
    Choisissez « { walk-in } », écrivez prénom, nom et organisation.
    Son arrivée est notée aussitôt. Remettez un badge, ou un badge à remplir à la main.
help-wrong-arrival = L’arrivée d’une autre personne a été notée
help-wrong-arrival-steps =
    Choisissez « { check-in-undo-arrival } », ou appuyez sur Ctrl + Z.
    Vérifiez que la réponse dit « { check-in-undone-arrived } ».
    Notez la bonne personne.
help-same-name = Deux personnes ont le même nom
help-same-name-steps =
    Demandez l’organisation et comparez avec la liste.
    Dans le doute, demandez le code du badge ou le courriel de l’inscription.
    N’ajoutez personne deux fois : le doublon se verrait dans « { area-review } ».
help-badge = Le badge est perdu, faux ou mal imprimé
help-badge-steps =
    Ouvrez la fiche de la personne et corrigez-la s’il le faut.
    Imprimez le badge de nouveau : le code reste le même.
    Détruisez l’ancien badge s’il revient.
help-printer = L’imprimante ne répond plus
help-printer-steps =
    L’arrivée reste notée et le badge attend son tour : continuez l’accueil.
    Vérifiez le papier, le capot, le câble et l’interrupteur.
    Écrivez le nom et le code à la main sur une étiquette vierge.
    Appelez la régie si rien ne revient en cinq minutes.
help-laptop = L’ordinateur est figé ou éteint
help-laptop-steps =
    Passez à l’autre poste, ou cochez la liste sur papier en notant l’heure.
    Fermez Régie et ouvrez-la à nouveau : tout ce qui était noté est là.
    Sinon, redémarrez l’ordinateur et appelez la régie.
    Quand il revient, saisissez ce qui a été coché sur le papier.

## papers

paper-organiser-logo-unread = Le logo de l’organisateur ne se lit pas : la page est faite sans lui. Choisissez-le de nouveau.
paper-funder-logo-unread = Le logo du financeur ne se lit pas : la page est faite sans lui. Choisissez-le de nouveau.
error-no-such-page =
    { $pages ->
        [one] Ce papier n’a qu’une page.
       *[other] Ce papier a { $pages } pages.
    }
    .hint = Demandez une de ses pages.
error-page-not-shown = La page ne peut pas être montrée ({ $detail }).
    .hint = Enregistrez le papier en PDF et ouvrez-le avec un autre programme.
error-paper-not-opened = Aucun programme n’a ouvert le fichier ({ $detail }).
    .hint = Enregistrez le papier en PDF, puis ouvrez-le vous-même.
error-no-printer = Aucune imprimante n’est choisie sur cet ordinateur.
    .hint = Choisissez-en une dans les réglages d’impression.
error-printer-gone = L’imprimante « { $printer } » n’est plus là.
    .hint = Branchez-la et allumez-la, ou choisissez-en une autre.
error-printer-stopped = L’imprimante « { $printer } » est arrêtée.
    .hint = Vérifiez le papier, le capot et le câble, puis relancez-la dans les réglages du système.
error-printer-refused = L’imprimante « { $printer } » n’a pas pris le papier.
    .hint = Vérifiez dans les réglages du système qu’elle accepte les impressions, puis réessayez.
error-print-given-up = L’impression a été abandonnée sur « { $printer } ».
    .hint = Regardez ce que dit l’imprimante, puis réessayez.
error-not-a-sheet = Ce n’est pas le code d’une feuille d’émargement.
    .hint = Scannez le code carré en bas de la feuille.
error-no-such-printed-page = Cette feuille n’est pas connue sur cet ordinateur.
    .hint = Elle a été imprimée pour un autre événement, ou sur un ordinateur dont les données ne sont pas encore reçues.
error-badges-printed-before =
    { $count ->
        [one] Un de ces badges a déjà été imprimé.
       *[other] { $count } de ces badges ont déjà été imprimés.
    }
    .hint = Demandez --not-printed pour les autres seulement, ou --again pour tous.
error-no-such-job = Ce papier n’est plus dans la file d’impression.
    .hint = Il est déjà sorti, ou quelqu’un l’a retiré.

## impressions

area-print = Impressions
print-waiting-badge = papiers en attente
print-lead = Badges, feuilles d’émargement et listes : vous voyez la page avant de l’imprimer.
print-quick = Le plus courant
print-quick-badges =
    { $count ->
        [0] Tous les badges sont imprimés
        [one] { $badges } badge à imprimer
       *[other] { $badges } badges à imprimer
    }
print-quick-badges-lead = Ceux qui ne l’ont pas encore été
print-quick-badges-done = Pour en réimprimer, choisissez pour qui
print-quick-badges-queued =
    { $count ->
        [one] Dont { $badges } qui attend déjà l’imprimante
       *[other] Dont { $badges } qui attendent déjà l’imprimante
    }
print-quick-sheets =
    { $count ->
        [one] { $sheets } feuille, { $part }
       *[other] { $sheets } feuilles, { $part }
    }
print-quick-sheets-lead =
    { $count ->
        [0] { $day }, aucun inscrit
        [one] { $day }, { $people } inscription
       *[other] { $day }, { $people } inscriptions
    }
print-today = Aujourd’hui
print-papers = Tous les papiers
print-other = Choisir un autre papier
print-paper-attendance = Feuilles d’émargement
print-paper-blank = Feuille vierge
print-paper-doors = Liste à la porte
print-paper-people = Liste des participants
print-paper-programme = Programme
print-paper-recap = Récapitulatif
print-paper-crib = Aide-mémoire
print-paper-calibration = Page de test
print-lead-badges = Sur une planche d’étiquettes ou un rouleau, avec le code à scanner.
print-lead-attendance = À signer, une par séance et par demi-journée, avec les mentions du financeur.
print-lead-blank = La même, à remplir à la main : une séance imprévue, un ordinateur en panne.
print-lead-doors = Qui est attendu dans chaque salle, et qui est en liste d’attente.
print-lead-people = Tout le monde, à cocher à l’accueil si l’ordinateur s’arrête.
print-lead-programme = Une page par jour, à afficher ou à distribuer.
print-lead-recap = Une page par personne : ses demi-journées, à signer à la fin.
print-lead-crib = Une page pour les bénévoles : que faire quand…
print-lead-calibration = Pour que les badges tombent juste sur les étiquettes.

print-who = Pour qui
print-who-not-printed = Pas encore imprimés
print-who-everybody = Tout le monde
print-who-role = Un rôle
print-who-session = Les inscrits d’une séance
print-who-person = Une personne
print-person = Personne
print-person-hint = Tapez un nom, puis choisissez dans la liste.
print-session = Séance
print-session-hint = Choisissez une séance.
print-session-line = { $day }, { $when } · { $title }
print-sessions = Séances
print-all-sessions = Toutes
print-one-session = Une séance
print-half-day = Demi-journée
print-half-day-line = { $day }, { $part }
print-sheets-of = Les feuilles
print-recap-of = Pour qui
print-walk-ins = Lignes vides
print-walk-ins-hint = Après les inscrits, pour qui vient sans être attendu.
print-rows = Lignes à signer
print-sheet = Étiquettes
print-sheet-custom = Une autre planche, à mesurer…
print-measures = Les mesures
print-measures-title = Les mesures de la planche
print-measures-lead = Mesurez avec une règle, en millimètres, depuis le coin en haut à gauche.
print-measures-drawing = La planche à ces mesures
print-measures-use = Utiliser cette planche
print-measure-paper-width = Largeur du papier
print-measure-paper-height = Hauteur du papier
print-measure-label-width = Largeur d’une étiquette
print-measure-label-height = Hauteur d’une étiquette
print-measure-columns = Colonnes
print-measure-rows = Rangées
print-measure-first-x = Marge à gauche
print-measure-first-y = Marge en haut
print-measure-pitch-x = D’une colonne à l’autre
print-measure-pitch-y = D’une rangée à l’autre
print-start-at = Commencer à l’étiquette
print-start-hint = Planche entamée : cliquez sur la première étiquette libre.
print-label-number = Étiquette { $number }
print-label-of = { $number } sur { $labels }
print-cut-marks = Traits de coupe
print-cut-marks-hint = Pour du papier ordinaire, coupé au massicot.
print-offset = Décalage de l’imprimante
print-offset-hint = Si les badges tombent à côté des étiquettes : la page de test dit de combien.
print-offset-how = Imprimez la page de test, mesurez, corrigez ici, recommencez : les croix tombent sur les coins.
print-offset-x = En largeur
print-offset-y = En hauteur
print-calibrate = La page de test

print-preview = Aperçu
print-page-shown = La page
print-page-before = Page précédente
print-page-after = Page suivante
print-page-of = Page { $page } / { $pages }
print-sheet-of = Feuille { $sheet } / { $sheets }
print-picture = { $title }, page { $page } sur { $pages }, comme elle s’imprimera
print-zoom = Taille
print-zoom-fit = Page entière
print-zoom-real = Taille réelle
print-choose = Choisissez à gauche ce qui s’imprime.
print-all-printed = Tous les badges sont imprimés.
print-nobody = Personne dans cette sélection.
print-no-sessions = Aucune séance au programme : rien à émarger.

print-problems-wrong =
    { $count ->
        [one] { $problems } point à voir avant d’imprimer
       *[other] { $problems } points à voir avant d’imprimer
    }
print-problems =
    { $count ->
        [one] { $problems } remarque
       *[other] { $problems } remarques
    }
print-problems-title = Avant d’imprimer
print-problems-lead = Vous pouvez imprimer quand même : le reste de la page n’en souffre pas.

print-printer = Imprimante
print-printer-choose = Choisissez-la une fois : cet ordinateur s’en souvient.
print-printer-state = { $name } ({ $state })
print-printer-busy = imprime
print-printer-stopped = arrêtée
print-printer-gone = introuvable
print-no-printer = Pas d’imprimante sur cet ordinateur
print-no-printer-lead = Ouvrez le papier ou enregistrez-le en PDF.
print-do = Imprimer
print-do-badges =
    { $count ->
        [one] Imprimer { $badges } badge
       *[other] Imprimer { $badges } badges
    }
print-do-sheets = Imprimer les { $sheets } feuilles
print-open = Ouvrir le PDF
print-save = Enregistrer…
print-save-one = Celle-ci en PDF…
print-save-title = Enregistrer en PDF
print-pdf = Document PDF
print-sent =
    { $count ->
        [one] Parti à l’imprimante { $printer }.
       *[other] { $papers } papiers partis à l’imprimante { $printer }.
    }
print-sent-waits =
    { $count ->
        [one] L’imprimante { $printer } est arrêtée : le papier attend dans la file.
       *[other] L’imprimante { $printer } est arrêtée : { $papers } papiers attendent dans la file.
    }
print-opened = Ouvert dans le lecteur de PDF.
print-saved = Enregistré : { $file }
keys-page-before = Page précédente (Page ↑)
keys-page-after = Page suivante (Page ↓)
keys-print = Ctrl + P
keys-open = Ctrl + O
keys-save = Ctrl + S
keys-badge = Alt + B

print-reprint-one = Imprimer de nouveau le badge de { $name } ?
print-reprint-title =
    { $count ->
        [one] { $badges } badge a déjà été imprimé
       *[other] { $badges } badges ont déjà été imprimés
    }
print-reprint-lead = Le code reste le même : les deux badges s’ouvriraient la porte. Détruisez les anciens.
print-printed-today = déjà imprimé à { $time } par { $desk }
print-printed-on = déjà imprimé le { $when } par { $desk }
print-reprint-again = Imprimer de nouveau
print-reprint-all = Tout réimprimer
print-reprint-others =
    { $count ->
        [one] Seulement l’autre badge
       *[other] Seulement les { $others } autres
    }

print-queue = File d’impression
print-queue-lead = Les arrivées restent notées ; ces papiers sortiront dès que l’imprimante les prend.
print-queue-count =
    { $count ->
        [one] Voir la file d’impression : { $papers } papier attend
       *[other] Voir la file d’impression : { $papers } papiers attendent
    }
print-job-badge = Badge de { $names }
print-job-badges =
    { $count ->
        [one] { $badges } badge
       *[other] { $badges } badges
    }
print-job-drop = Retirer
print-job-do = { $what } : { $title }
print-since-today = depuis { $time }
print-since = depuis le { $when }
print-stage-waiting = Attend l’imprimante { $printer }
print-stage-sent = Envoyé à { $printer }
print-stage-held = Retenu ici, pour { $printer }
print-drop-title = Retirer de la file : { $title } ?
print-drop-lead = Ce papier ne sortira pas. Vous pourrez l’imprimer de nouveau d’ici.
print-drop-confirm = Retirer

print-badge = Imprimer le badge
print-badge-again = Réimprimer le badge
print-badge-waiting = Badge en route
print-badge-stuck = Badge en attente
room-sheet = Feuille d’émargement

print-settings = Impression
print-settings-lead = L’imprimante et les étiquettes de cet ordinateur.
print-on-arrival = Badge à l’arrivée
print-on-arrival-hint = Le badge part dès que l’arrivée est notée ; personne n’attend l’imprimante.
print-on-arrival-never = Jamais
print-on-arrival-first = La première fois
print-on-arrival-always = À chaque arrivée
print-on-arrival-no-printer = Choisissez une imprimante pour que les badges sortent.

event-project = Projet
event-project-no = n° { $number }
event-privacy = Feuilles signées
event-kept =
    { $count ->
        [0] conservées aussi longtemps que le financeur le demande
        [one] conservées { $years } an après la fin du projet
       *[other] conservées { $years } ans après la fin du projet
    }
event-papers = Sur les papiers
event-papers-lead = Ce qu’un financeur cherche sur une feuille d’émargement.
event-project-title = Titre du projet
event-project-acronym = Acronyme
event-project-number = Numéro du projet
event-europe = Emblème de l’Union européenne
event-europe-hint = Avec « Cofinancé par l’Union européenne », à la taille que la charte demande.
event-privacy-purpose = À quoi servent les signatures
event-privacy-purpose-hint = Écrit au pied de chaque feuille, pour qui signe.
event-privacy-holder = Qui conserve les feuilles
event-retention = Durée de conservation
event-retention-unit = années
event-retention-hint = Après la fin du projet ; 0 : aussi longtemps que le financeur le demande.

## aide

help = Aide
help-print = Imprimer cette page

## pitchs : chronomètre, papiers

pitch-kind-pitch = Pitch
pitch-kind-introduction = Introduction
pitch-kind-break = Pause
pitch-kind-vote = Vote
pitch-kind-other = Autre

pitch-log-armed = préparation du suivant
pitch-log-started = départ
pitch-log-questioned = passage aux questions
pitch-log-paused = pause
pitch-log-resumed = reprise
pitch-log-adjusted = temps ajouté ou retiré
pitch-log-ended = fin du pitch
pitch-log-discarded = pitch remis à plus tard
pitch-log-carried = temps écoulé corrigé
pitch-log-took-over = chronomètre repris d’un autre poste
pitch-log-wall-stepped = horloge de l’ordinateur changée
pitch-log-slept = mise en veille

error-no-such-pitch = Ce pitch n’est pas dans la conduite.
    .hint = Il a peut-être été retiré entre-temps. Regardez la conduite.
error-pitch-runs = Ce pitch est en cours.
    .hint = Terminez-le d’abord, ou annulez son départ.
error-bad-duration = Cette durée n’est pas possible : { $seconds } s.
    .hint = Un pitch dure au moins une seconde ; rien ne dure moins de zéro ni plus de six heures.
error-thresholds-reversed = Le rouge viendrait avant l’orange.
    .hint = Mettez au rouge moins de temps qu’à l’orange.
error-too-many-pitches = Une conduite a au plus { $most } lignes.
    .hint = Répartissez les pitchs sur plusieurs séances.
error-no-projects = L’événement n’a pas de projets.
    .hint = Ajoutez les pitchs un à un, ou importez un tableau.
error-empty-order = La conduite est vide.
    .hint = Ajoutez d’abord un pitch.
error-order-finished = Tout est passé : il n’y a plus rien à démarrer.
    .hint = Pour reprendre un pitch, préparez-le dans la conduite.
error-clock-still = Aucun pitch n’est en cours.
    .hint = Démarrez-en un d’abord.
error-clock-runs = Un pitch est déjà en cours.
    .hint = Terminez-le, ou passez au suivant.
error-too-little-time = Il ne reste pas autant de temps à retirer.
    .hint = Retirez-en moins, ou terminez le pitch.
error-nothing-interrupted = Rien n’a été interrompu sur ce chronomètre.
    .hint = Continuez simplement.

refusal-not-a-duration = cette durée ne se lit pas ; écrivez par exemple 3:00, 180 ou 3 min
refusal-absurd-duration = cette durée n’est pas possible : plus de zéro, six heures au plus
refusal-twice-in-order = ce titre est déjà à la ligne { $row }
pitch-paper-order = Conduite
pitch-paper-report = Bilan des pitchs
pitch-paper-number = N°
pitch-paper-hour = Heure
pitch-paper-what = Qui et quoi
pitch-paper-pitch = Pitch
pitch-paper-questions = Questions
pitch-paper-over = Écart
pitch-paper-skipped = sauté
pitch-paper-colours = Le temps qui reste est affiché devant la scène : orange à { $amber }, rouge à { $red }, puis le dépassement.
pitch-paper-legend = En gras, ce qui a eu lieu ; dessous, ce qui était prévu.
pitch-paper-started = commencé à { $time }
pitch-paper-ended = terminé à { $time }
pitch-paper-planned = prévu { $time }
pitch-paper-paused = pause { $length }
pitch-paper-total = Temps de scène
pitch-paper-laptop = Pendant la séance, l’ordinateur s’est mis en veille { $sleeps } fois et son horloge a été changée { $steps } fois : le chronomètre a compté le temps réel.
pitch-csv-number = N°
    .about = Le rang dans le conducteur.
pitch-csv-kind = Type
    .about = Pitch, introduction, pause, vote ou autre.
pitch-csv-title = Titre
    .about = Le titre du passage.
pitch-csv-speakers = Qui parle
    .about = Qui parle.
pitch-csv-state = État
    .about = Passé, sauté, en cours ou à venir.
pitch-csv-planned-start = Début prévu
    .about = Quand le passage devait commencer.
pitch-csv-start = Début réel
    .about = Quand il a commencé.
pitch-csv-end = Fin réelle
    .about = Quand il a fini.
pitch-csv-planned-pitch = Pitch prévu (s)
    .about = Temps prévu pour le pitch, en secondes.
pitch-csv-pitch = Pitch réel (s)
    .about = Temps pris par le pitch, en secondes.
pitch-csv-planned-questions = Questions prévues (s)
    .about = Temps prévu pour les questions, en secondes.
pitch-csv-questions = Questions réelles (s)
    .about = Temps pris par les questions, en secondes.
pitch-csv-adjusted = Temps ajouté (s)
    .about = Temps ajouté pendant le passage, ou retiré, en secondes.
pitch-csv-paused = Pause (s)
    .about = Temps pendant lequel le chronomètre était arrêté, en secondes.
pitch-csv-over = Écart (s)
    .about = Temps pris de plus que prévu, ou de moins, en secondes.
pitch-state-waiting = à venir
pitch-state-armed = prêt
pitch-state-running = en cours
pitch-state-done = passé
pitch-state-skipped = sauté
pitches-awake = Le chronomètre ou la scène est affiché
cli-pitches = La conduite des pitchs et son chronomètre
cli-pitches-session = Numéro de la séance dans le programme, identifiant, ou partie du titre ; par défaut celle de la scène
cli-pitches-list = Montrer la conduite, les heures et le chronomètre
cli-pitches-add = Ajouter un pitch ou un bloc
cli-pitches-edit = Modifier une ligne
cli-pitches-title = Titre
cli-pitches-kind = Pitch, introduction, pause, vote ou autre
cli-pitches-speaker = Qui parle ; une fois par personne
cli-pitches-pitch-time = Durée : 3:00, 180 ou 3 min
cli-pitches-questions = Temps de questions
cli-pitches-transition = Temps de changement avant le suivant
cli-pitches-notes = Note pour qui anime
cli-pitches-after = Après cette ligne ; à la fin sinon
cli-pitches-pitch = Numéro dans la conduite, identifiant, ou partie du titre
cli-pitches-move = Déplacer une ligne
cli-pitches-to = Sa nouvelle place, à partir de 1
cli-pitches-remove = Retirer une ligne
cli-pitches-skip = Sauter une ligne
cli-pitches-bring-back = Remettre une ligne sautée
cli-pitches-fill = Ajouter les projets de l’événement qui n’y sont pas encore
cli-pitches-import = Importer une conduite
cli-pitches-setup = Régler le chronomètre
cli-pitches-amber = Orange à partir de ce temps restant
cli-pitches-red = Rouge à partir de ce temps restant
cli-pitches-count = Compter le temps qui reste (down) ou le temps écoulé (up)
cli-pitches-by-hand = Les questions attendent l’animateur
cli-pitches-chime = Un son aux seuils et à la fin
cli-pitches-countdown = Compte à rebours avant la séance
cli-pitches-next = Passer à l’état suivant
cli-pitches-start = Démarrer le pitch prêt
cli-pitches-ago = Il a commencé il y a ce temps
cli-pitches-pause = Mettre en pause
cli-pitches-resume = Reprendre
cli-pitches-restart = Recommencer du début
cli-pitches-adjust = Ajouter du temps, ou en retirer
cli-pitches-adjust-time = Combien : 60, -10, 1:00
cli-pitches-jump = Préparer une autre ligne
cli-pitches-end = Terminer le pitch en cours
cli-pitches-undo = Annuler la dernière action, comme si elle n’avait pas eu lieu
cli-pitches-redo = Rétablir ce qui a été annulé
cli-pitches-recover = Après une coupure, dire ce qui s’est passé
cli-pitches-how = Il a continué (go-on), il s’est interrompu (resume), il n’a pas eu lieu (discard)
cli-pitches-take-over = Continuer avec le chronomètre d’un autre poste
cli-pitches-desk = Nom de ce poste
cli-pitches-log = Tout ce qui a été fait au chronomètre, par tous les postes
cli-pitches-report = Ce qui était prévu et ce qui a eu lieu, en CSV
cli-pitches-report-out = Fichier CSV à écrire ; sur la sortie standard sinon
cli-print-pitches = La conduite des pitchs, pour qui parle
cli-print-pitches-report = Plutôt le bilan : prévu et réel
cli-pitches-not-heeded = Rien n’a changé.
cli-pitches-armed = Prêt : { $title }.
cli-pitches-running = En cours : { $title }, reste { $left }.
cli-pitches-in-questions = Questions : { $title }, reste { $left }.
cli-pitches-paused = En pause : { $title }, reste { $left }.
cli-pitches-ended = Terminé : { $title }. Ensuite : { $next }.
cli-pitches-finished = Rien de plus à démarrer.
cli-pitches-recovery = « { $title } » était en cours quand le programme s’est arrêté, à { $cut } : { $at } écoulées alors, { $now } s’il a continué. Répondez avec « pitches recover ».
cli-pitches-slept = L’ordinateur a été en veille { $length }, jusqu’à { $time } ; le chronomètre a continué.
cli-pitches-stepped = L’horloge de l’ordinateur a été changée de { $length }, à { $time } ; le chronomètre n’a pas bougé.
cli-pitches-end-on-time = Fin estimée : { $end }, à l’heure.
cli-pitches-end-late = Fin estimée : { $end }, { $minutes } min de retard.
cli-pitches-end-early = Fin estimée : { $end }, { $minutes } min d’avance.
cli-pitches-imported = { $added } lignes ajoutées, { $updated } mises à jour, { $unchanged } inchangées.
cli-pitches-saved = Bilan enregistré : { $file }.
cli-pitches-end-expected = Fin estimée : { $end }.

## scène et conduite

area-pitches = Pitchs

stage-window = Régie – scène
stage-stale = Régie ne répond plus : le temps continue seul
stage-next = Ensuite : { $title }
stage-coming = À suivre
stage-starts-in = Début dans
stage-thanks = Merci à toutes et à tous
stage-slot = Créneau { $number } sur { $slots }
stage-slot-running = Rencontres en cours
stage-slot-soon = Dernière minute
stage-slot-change = Prochain changement à { $time }
stage-slot-break = Pause à { $time }
stage-slot-last = Fin des rencontres à { $time }
stage-slot-in = Créneau { $number } dans
stage-slot-at = Créneau { $number } à { $time }
stage-change = Changez de table
stage-break = Pause
stage-first = Début à { $time }

pitches-session = Séance
pitches-no-session = Aucune séance de pitchs au programme
pitches-no-session-lead = Ajoutez une séance au programme et choisissez « Pitchs » comme activité : sa conduite se prépare ici.
pitches-order = Conduite
pitches-empty = La conduite est vide
pitches-empty-lead = Mettez-y les projets de l’événement en une fois, importez un tableau, ou ajoutez les pitchs un à un.
pitches-fill = Ajouter les projets
pitches-fill-lead = Les projets de l’événement qui ne sont pas encore dans la conduite y sont ajoutés à la fin, avec ces durées. Tout se modifie ensuite.
pitches-fill-do = Ajouter les projets
pitches-import = Importer un tableau
pitches-add = Ajouter
pitches-add-title = Ajouter à la conduite
pitches-add-do = Ajouter
pitches-edit-title = Modifier
pitches-removed = « { $title } » est retiré de la conduite.

pitches-kind = C’est…
pitches-project = Projet
pitches-title = Titre
pitches-title-missing = Écrivez un titre.
pitches-speakers = Qui parle
pitches-speakers-hint = Plusieurs personnes : séparez les noms par des virgules.
pitches-time-pitch = Pitch
pitches-time-block = Durée
pitches-time-questions = Questions
pitches-time-transition = Changement
pitches-time-hint = { $whole } en tout. Une durée s’écrit 3:00, 3 min ou 180.
pitches-time-zero = Une durée est plus longue que zéro.
pitches-duration-wrong = Écrivez une durée ainsi : 3:00 ou 3 min
pitches-notes = Note
pitches-notes-hint = Pour qui anime : matériel, prononciation… Elle ne paraît pas sur la scène.

pitches-column-move = Place
pitches-column-planned = Prévu
pitches-column-expected = Estimé
pitches-column-what = Qui et quoi
pitches-column-length = Durée
pitches-column-more = Actions
pitches-move-named = Place { $place } : { $title }. Déplacer avec les flèches haut et bas.
pitches-move-hint = Glissez pour déplacer, ou flèches haut et bas
pitches-moved = « { $title } » est à la place { $place } sur { $of }.
pitches-more-named = Actions pour « { $title } »
pitches-state-running = En scène
pitches-state-armed = Prêt
pitches-state-done = Passé
pitches-state-skipped = Sauté
pitches-do-edit = Modifier…
pitches-do-start = Démarrer maintenant
pitches-do-arm = Préparer : c’est le prochain
pitches-do-skip = Sauter
pitches-do-bring-back = Remettre
pitches-do-up = Monter
pitches-do-down = Descendre
pitches-do-add-after = Ajouter après…
pitches-do-remove = Retirer

pitches-now = Il est
pitches-end-planned = Fin prévue
pitches-end-expected = Fin estimée
pitches-end-real = Fin réelle
pitches-end-late = Écart
pitches-on-time = À l’heure
pitches-late = { $minutes } min de retard
pitches-early = { $minutes } min d’avance
pitches-seconds = { $seconds } s
pitches-minutes = { $minutes } min
pitches-minutes-seconds = { $minutes } min { $seconds } s

pitches-clock = Chronomètre
pitches-phase-armed = Prêt à démarrer
pitches-phase-ended = Terminé
pitches-phase-finished = Tout est passé
pitches-nothing-left = Plus rien dans la conduite
pitches-paused = En pause
pitches-part-questions = Questions
pitches-level-amber = Bientôt fini
pitches-level-amber-questions = Dernière question
pitches-level-red = Concluez
pitches-level-over = Temps dépassé
pitches-starts-in = La séance commence dans { $time }
pitches-added = { $seconds } s ajoutées
pitches-taken = { $seconds } s retirées
pitches-start = Démarrer
pitches-to-questions = Questions
pitches-end = Terminer
pitches-arm-next = Au suivant
pitches-pause = Pause
pitches-resume = Reprendre
pitches-adjust = Ajouter ou retirer du temps
pitches-less-minute = − 1 min
pitches-less-ten = − 10 s
pitches-more-ten = + 10 s
pitches-more-minute = + 1 min
pitches-less-minute-label = Retirer une minute
pitches-less-ten-label = Retirer dix secondes
pitches-more-ten-label = Ajouter dix secondes
pitches-more-minute-label = Ajouter une minute
pitches-undo-what = Annuler : { $what }
pitches-redo = Rétablir
pitches-restart = Recommencer
pitches-skip = Sauter
pitches-started-ago = Commencé il y a…
pitches-ago-title = Commencé il y a…
pitches-ago-lead = « { $title } » a commencé sans le chronomètre : depuis combien de temps ?
pitches-ago-seconds = Depuis
pitches-ago-hint = En secondes, ou 1:30
pitches-ago-do = Mettre à l’heure

pitches-stage = Scène
pitches-message = Message pour la scène
pitches-send = Envoyer
pitches-message-shown = Affiché :
pitches-message-clear = Effacer
pitches-blackout = Noir
pitches-title-screen = Écran-titre
pitches-dark = Scène sombre : passer au clair
pitches-light = Scène claire : passer au sombre
pitches-screen = { $name }, { $width } × { $height }
pitches-screen-unnamed = Écran
pitches-stage-open = Ouvrir la scène
pitches-stage-close = Fermer la scène
pitches-stage-screen = Écran de la scène
pitches-stage-closed = Fermée. S’ouvre en plein écran sur l’autre écran.
pitches-stage-closed-alone = Fermée. Un seul écran : s’ouvre dans une fenêtre.
pitches-stage-opening = S’ouvre…
pitches-stage-full = Plein écran sur { $screen }.
pitches-stage-window = Dans une fenêtre sur { $screen }.
pitches-stage-plain = Dans une fenêtre : aucun autre écran n’est branché.
pitches-stage-meetings = La scène montre l’horloge des rencontres.
pitches-stage-back = Montrer les pitchs
pitches-stage-returned = La scène s’était fermée : elle est revenue. Pour la fermer, « Fermer la scène ».

pitches-setup = Réglages du chronomètre
pitches-setup-amber = Orange à partir de
pitches-setup-amber-hint = Temps restant : « Bientôt fini »
pitches-setup-red = Rouge à partir de
pitches-setup-red-hint = Temps restant : « Concluez »
pitches-setup-count = Le chronomètre montre
pitches-setup-down = Le temps qui reste
pitches-setup-up = Le temps écoulé
pitches-setup-by-hand = Les questions attendent l’animateur
pitches-setup-by-hand-hint = Sinon, elles commencent d’elles-mêmes à la fin du temps de pitch.
pitches-setup-countdown = Compte à rebours avant la séance
pitches-setup-countdown-hint = Sur la scène, jusqu’à l’heure de début du programme.
pitches-setup-chime = Un son aux seuils et à la fin
pitches-setup-chime-hint = Sur cet ordinateur seulement.

pitches-recovery = « { $title } » était en cours
pitches-recovery-lead = Régie s’est arrêtée à { $time } pendant ce pitch. Que s’est-il passé dans la salle ?
pitches-recovery-lead-desk = Le poste « { $desk } » tenait le chronomètre ; il en est à { $time }. Que s’est-il passé dans la salle ?
pitches-recovery-uncertain = L’ordinateur a redémarré : le temps passé vient de son horloge. Vérifiez-la.
pitches-recover-go-on = Le pitch a continué
pitches-recover-go-on-hint = Le chronomètre reprend comme s’il ne s’était jamais arrêté : { $time } écoulées.
pitches-recover-resume = Il s’est interrompu
pitches-recover-resume-hint = Le chronomètre reprend où il en était à la coupure : { $time } écoulées.
pitches-recover-discard = Il n’a pas eu lieu
pitches-recover-discard-hint = Le pitch est de nouveau prêt à démarrer, du début.

pitches-slept = L’ordinateur s’est mis en veille pendant { $length }, jusqu’à { $time }
pitches-stepped-forward = L’horloge de l’ordinateur a été avancée de { $length }, à { $time }
pitches-stepped-back = L’horloge de l’ordinateur a été reculée de { $length }, à { $time }
pitches-notice-lead = Le chronomètre n’a pas bougé : il a compté le temps réel.
pitches-other-clock = « { $desk } » a aussi tenu ce chronomètre, jusqu’à { $time }
pitches-other-clock-lead = Les deux relevés sont gardés. Ce poste continue avec le sien.
pitches-take-over = Reprendre le sien

pitches-report = Bilan
pitches-report-title = Prévu et réel
pitches-report-empty = Rien n’est encore passé
pitches-report-empty-lead = Le bilan compare ce qui était prévu et ce qui a eu lieu, pitch par pitch, dès le premier départ.
pitches-report-start = Début
pitches-report-end = Fin
pitches-report-stage = Temps de scène
pitches-report-planned = prévu { $time }
pitches-report-hours = Passage
pitches-report-adjusted = Ajusté
pitches-report-paused = pause { $time }
pitches-report-over = Écart
pitches-report-not-yet = Pas encore passé
pitches-report-laptop = Veilles de l’ordinateur : { $sleeps } ; réglages de son horloge : { $steps }. Les durées n’en dépendent pas.
pitches-over-none = Pile à l’heure
pitches-over-more = { $length } de plus
pitches-over-less = { $length } de moins

pitches-save-order = Conduite en PDF
pitches-save-csv = Tableau CSV
pitches-save-pdf = Bilan en PDF
pitches-saved = Fichier enregistré.
pitches-file-order = conduite-pitchs
pitches-file-report = bilan-pitchs
pitches-import-title = Importer la conduite
pitches-import-lead = Un tableau CSV ou Excel : une ligne par pitch, avec le titre, qui parle et les durées (3:00, 3 min, 180). Un titre déjà dans la conduite est mis à jour.
pitches-import-to-order = Voir la conduite
pitches-import-added = ajoutés
pitches-import-updated = mis à jour
pitches-import-unchanged = inchangés
pitches-import-result = Ajoutés : { $added }. Mis à jour : { $updated }. Inchangés : { $unchanged }.
pitches-import-do =
    { $count ->
        [one] Importer { $items } ligne
       *[other] Importer { $items } lignes
    }

press-next = Suivant
press-undo = Annuler
press-blackout = Noir sur la scène
press-pause = Pause ou reprise
press-start-or-pause = Démarrer, pause ou reprise
press-minute-more = Une minute de plus
press-minute-less = Une minute de moins

key-space = Espace
key-left = Flèche gauche
key-right = Flèche droite
key-page-down = Page ↓
key-page-up = Page ↑

clicker-title = Tester la télécommande
clicker-lead = Appuyez sur chaque bouton : ici, rien n’agit sur le chronomètre.
clicker-back = Retour à la conduite
clicker-press = Appuyez sur un bouton
clicker-nothing = Cette touche ne fait rien ici
clicker-too-soon = Ignorée : trop tôt après la précédente
clicker-table = Ce que font les touches
clicker-keys-next = Page suivante, flèche droite
clicker-keys-undo = Page précédente, flèche gauche, Ctrl + Z
clicker-keys-blackout = Point, B
clicker-keys-pause = F5, Échap
clicker-keys-start = Espace
clicker-keys-more = +
clicker-keys-less = −
clicker-received = Reçue
clicker-hint = Une touche tenue ou répétée compte une fois, et un second « suivant » dans la même seconde est ignoré. Les touches comptent aussi quand la scène est devant.

review-two-clocks-title = Chronomètres tenus séparément
review-two-clocks-lead = Deux postes ont tenu le même chronomètre sans se voir. Les deux relevés sont gardés ; chaque poste continue avec le sien.
review-two-clocks = Tenu par : { $desks }
review-open-pitches = Ouvrir la conduite
review-open-projects = Ouvrir les projets

## projets
projects-theme-green = Économie verte
projects-theme-blue = Économie bleue
projects-theme-creative = Économie créative
projects-stage-idea = Idée
projects-stage-needs = Besoins priorisés
projects-stage-feasibility = Faisabilité estimée
projects-stage-prototype = Prototype
projects-stage-in-use = En service
projects-need-dataset = Jeu de données
projects-need-skill = Compétence
projects-need-funding = Financement
projects-state-missing = manquant
projects-state-asked = demandé
projects-state-found = trouvé
projects-state-obtained = obtenu
projects-step-todo = à faire
projects-step-doing = en cours
projects-step-done = faite
projects-step-dropped = abandonnée
projects-owner-holders = Porteurs du projet
projects-owner-team = Équipe d’accompagnement
projects-appointment-planned = prévu
projects-appointment-held = tenu
projects-appointment-cancelled = annulé
projects-warning-booked = Avec les rendez-vous prévus, la part serait dépassée
projects-warning-nearly-spent = La part est presque épuisée
projects-warning-overspent = La part est dépassée
projects-action-done = fait
projects-action-past = passé, à confirmer
projects-action-under-way = en cours
projects-action-to-come = à venir
projects-meeting-held = rencontre tenue
projects-meeting-promised = rencontre prévue
projects-meeting-wished = rencontre souhaitée
projects-meeting-missed = rencontre manquée
projects-criterion-progress = Avancement à l’issue des 3 ateliers de la phase 1
projects-criterion-impact = Impact potentiel du projet
projects-criterion-viability = Viabilité du projet
projects-criterion-result = Capacité à produire un résultat tangible à l’issue de l’accompagnement
projects-number-weight = un poids
projects-number-score = une note
projects-number-scale = une échelle de notes
projects-number-envelope = une enveloppe en jours
projects-number-floor = un plancher en jours
projects-number-ceiling = un plafond en jours
projects-number-adjustment = une part en jours
projects-number-day = une journée en minutes
projects-method = Les points d’un projet sont ses notes, multipliées par le poids de chaque critère. L’enveloppe est partagée en proportion des points, chaque part restant entre son plancher et son plafond. Les fractions vont ensuite, une demi-journée chacune, aux plus forts restes (méthode de Hamilton) ; à restes égaux, au projet qui a le plus de points, puis à la meilleure note sur le critère le plus lourd, enfin au tirage fait à l’ajout du projet. Une part fixée à la main garde sa raison, et le reste est partagé de nouveau.
projects-ics-summary = Accompagnement : { $project }
projects-csv-project = Projet
    .about = Le nom du projet.
projects-csv-theme = Thématique
    .about = Économie verte, bleue ou créative, si c’est noté.
projects-csv-stage = Stade
    .about = Son stade, si c’est noté.
projects-csv-steps-done = Étapes faites
    .about = Les étapes faites de sa feuille de route.
projects-csv-steps = Étapes
    .about = Les étapes de sa feuille de route, sans celles abandonnées.
projects-csv-steps-late = Étapes en retard
    .about = Les étapes dont l’échéance est passée.
projects-csv-datasets-obtained = Jeux de données obtenus
    .about = Les jeux de données que le projet a obtenus.
projects-csv-datasets = Jeux de données
    .about = Les jeux de données dont il a besoin.
projects-csv-skills-obtained = Compétences obtenues
    .about = Les compétences trouvées.
projects-csv-skills = Compétences
    .about = Les compétences dont il a besoin.
projects-csv-funding-obtained = Financements obtenus
    .about = Les financements obtenus.
projects-csv-funding = Financements
    .about = Les financements dont il a besoin.
projects-csv-share = Part (jours)
    .about = La part d’accompagnement décidée.
projects-csv-used = Accompagnement utilisé (min)
    .about = La durée des rendez-vous tenus.
projects-csv-planned = Accompagnement prévu (min)
    .about = La durée des rendez-vous prévus.
projects-csv-held = Rendez-vous tenus
    .about = Les rendez-vous tenus.
projects-csv-unwritten = Comptes rendus à écrire
    .about = Les rendez-vous tenus dont le compte rendu manque.
projects-csv-producers = Rencontres avec des producteurs
    .about = Les rencontres tenues avec des producteurs de données.
projects-csv-pitched = Pitch
    .about = Si le projet a été pitché.
projects-csv-yes = oui
projects-csv-no = non
error-no-such-project = Ce projet n’existe pas, ou il est archivé.
    .hint = Vérifiez son nom dans la liste des projets, archives comprises.
error-several-projects = Plusieurs projets correspondent : { $names }.
    .hint = Écrivez le nom en entier.
error-no-such-item = Le projet n’a pas ce besoin, cette étape ou ce rendez-vous.
    .hint = Il a peut-être été retiré sur un autre poste : rouvrez la fiche du projet.
error-no-such-criterion = La grille n’a pas ce critère.
    .hint = Il a peut-être été retiré sur un autre poste : rouvrez la grille.
error-no-such-action = Le calendrier n’a pas cette action.
    .hint = Elle a peut-être été retirée sur un autre poste : rouvrez le calendrier.
error-no-such-organisation = Cette organisation n’est pas dans l’événement.
    .hint = Choisissez-en une dans la liste, ou écrivez son nom.
error-no-reason = Une part fixée à la main demande une raison.
    .hint = Dites en quelques mots pourquoi : elle reste avec la part.
error-bad-minutes = Un rendez-vous de { $minutes } min n’est pas possible.
    .hint = Un rendez-vous dure d’une minute à 24 heures.
error-far-day = Le { $day } est à des années de l’événement.
    .hint = Vérifiez l’année.
error-too-many = Un projet a au plus { $most } besoins, étapes ou rendez-vous.
    .hint = Retirez ce qui ne sert plus.
error-no-criteria = La grille n’a pas encore de critères.
    .hint = Ajoutez-en, ou commencez avec les quatre critères habituels.
error-no-weight = La somme des poids est nulle : aucun critère ne compte.
    .hint = Donnez un poids à au moins un critère.
error-bad-share-number = { $value } n’est pas possible pour { $what } : de { $least } à { $most }.
    .hint = Corrigez ce nombre.
error-not-half-days = « { $text } » n’est pas un nombre de demi-journées.
    .hint = Les jours se comptent par moitiés : 1 ; 1,5 ; 2…
error-bounds-reversed =
    { $named ->
        [yes] Pour { $name }, le plancher ({ $floor } j) dépasse le plafond ({ $ceiling } j).
       *[no] Le plancher ({ $floor } j) dépasse le plafond ({ $ceiling } j).
    }
    .hint = Baissez le plancher ou relevez le plafond.
error-floors-too-high = Les planchers et les parts fixées font déjà { $floors } j, plus que l’enveloppe de { $envelope } j.
    .hint = Baissez un plancher ou une part fixée, ou augmentez l’enveloppe.
error-ceilings-too-low = Les plafonds et les parts fixées ne permettent de placer que { $ceilings } j sur les { $envelope } j de l’enveloppe.
    .hint = Relevez un plafond ou une part fixée, ou réduisez l’enveloppe.

## projects command line
cli-projects = Les projets accompagnés : fiches, feuilles de route, partage de l’accompagnement, rendez-vous, bilan
cli-projects-list = Lister les projets
cli-projects-archived = Ceux qui sont archivés
cli-projects-show = Montrer tout ce qui est noté d’un projet
cli-projects-project = Le projet : son nom, ou une partie qu’il est seul à avoir
cli-projects-add = Ajouter un projet
cli-projects-name = Son nom
cli-projects-theme = Économie verte, bleue ou créative
cli-projects-stage = Son stade : idée, besoins priorisés, faisabilité estimée, prototype, en service
cli-projects-organisation = L’organisation qui le porte
cli-projects-note = Remarques
cli-projects-holder = Un porteur de plus : une personne de l’événement
cli-projects-drop-holder = Quelqu’un qui ne le porte plus
cli-projects-edit = Modifier la fiche d’un projet
cli-projects-archive = Archiver un projet : il quitte les listes, son histoire reste
cli-projects-restore = Sortir un projet des archives
cli-projects-analysis = Noter l’analyse des besoins
cli-projects-interviewed = Jour de l’entretien
cli-projects-synthesis = Synthèse de l’entretien ; n’y nommez personne
cli-projects-objective = Un objectif convenu ; l’option se répète et remplace la liste
cli-projects-need = Les besoins d’un projet : données, compétences, financements
cli-projects-need-add = Ajouter un besoin
cli-projects-need-edit = Modifier un besoin
cli-projects-need-remove = Retirer un besoin
cli-projects-need-which = Le besoin : son numéro, ou une partie de son titre
cli-projects-need-title = Son titre
cli-projects-need-kind = Jeu de données, compétence ou financement
cli-projects-need-link = Où le trouver
cli-projects-need-producer = Qui le produit : une organisation de l’événement, ou un autre nom
cli-projects-need-licence = Sa licence
cli-projects-need-state = Manquant, demandé, trouvé ou obtenu
cli-projects-step = La feuille de route d’un projet
cli-projects-step-add = Ajouter une étape, à la fin
cli-projects-step-edit = Modifier une étape
cli-projects-step-move = Déplacer une étape
cli-projects-step-remove = Retirer une étape
cli-projects-step-which = L’étape : son numéro, ou une partie de son texte
cli-projects-step-what = Ce qu’il y a à faire
cli-projects-step-owner = Qui s’en charge : « holders » (les porteurs), « team » (l’équipe), une personne ou une organisation
cli-projects-step-due = Échéance
cli-projects-step-state = À faire, en cours, faite ou abandonnée
cli-projects-step-to = Sa place : 1 est la première
cli-projects-grid = La grille d’évaluation et l’enveloppe
cli-projects-grid-show = Montrer la grille, l’enveloppe et la méthode
cli-projects-grid-usual = Commencer avec les quatre critères habituels
cli-projects-grid-criterion = Ajouter un critère
cli-projects-grid-weight = Changer le poids d’un critère
cli-projects-grid-remove = Retirer un critère ; ses notes restent
cli-projects-grid-envelope = Fixer l’enveloppe
cli-projects-criterion-name = Ce qui est évalué
cli-projects-criterion = Le critère : son numéro, ou une partie de son nom
cli-projects-weight = Son poids face aux autres
cli-projects-envelope-days = L’enveloppe en jours, par moitiés : 12 ; 12,5
cli-projects-day-minutes = La durée d’une journée d’accompagnement, en minutes
cli-projects-scale = La note la plus haute ; la plus basse est 0
cli-projects-usual-floor = Ce que chaque projet reçoit au moins, en jours
cli-projects-usual-ceiling = Ce que chaque projet reçoit au plus, en jours
cli-projects-score = Noter un projet sur un critère
cli-projects-score-value = La note ; sans elle, la note est retirée
cli-projects-limit = Fixer le plancher et le plafond d’un projet ; ceux de l’enveloppe sinon
cli-projects-floor = Ce qu’il reçoit au moins, en jours
cli-projects-ceiling = Ce qu’il reçoit au plus, en jours
cli-projects-adjust = Fixer la part d’un projet à la main ; le reste est partagé de nouveau
cli-projects-days = La part en jours, par moitiés
cli-projects-reason = La raison, gardée avec la part
cli-projects-by-method = La laisser de nouveau à la méthode
cli-projects-shares = Partager l’enveloppe entre les projets
cli-projects-try = Essayer un poids sans rien noter
cli-projects-adopt = Décider ce qui est proposé
cli-projects-appointment = Les rendez-vous d’accompagnement
cli-projects-appointment-list = Lister les rendez-vous d’un projet, ou de tous
cli-projects-appointment-add = Prendre un rendez-vous
cli-projects-appointment-edit = Modifier un rendez-vous
cli-projects-appointment-held = Noter qu’un rendez-vous a eu lieu
cli-projects-appointment-cancel = Annuler un rendez-vous
cli-projects-appointment-minutes = Écrire le compte rendu d’un rendez-vous
cli-projects-appointment-which = Le rendez-vous : son numéro dans la liste du projet, ou une partie de son objet
cli-projects-appointment-day = Jour, comme 2020-03-12
cli-projects-appointment-length = Durée prévue, en minutes
cli-projects-appointment-start = Heure
cli-projects-appointment-place = Lieu
cli-projects-appointment-about = Objet
cli-projects-appointment-with = Qui est là : une personne de l’événement
cli-projects-appointment-took = Durée réelle, en minutes ; celle prévue sinon
cli-projects-minutes-text = Le compte rendu, en entier ; n’y nommez personne
cli-projects-minutes-file = Fichier texte qui le contient
cli-projects-ics = Enregistrer les rendez-vous pour un agenda (iCalendar)
cli-projects-ics-out = Fichier à écrire
cli-projects-progress = Le bilan de la progression
cli-projects-progress-out = Fichier CSV à écrire
cli-projects-links = Les rencontres que proposent les données manquantes
cli-projects-links-list = Lister les rencontres proposées
cli-projects-links-accept = En faire un souhait de rencontre
cli-projects-links-decline = Écarter une proposition
cli-projects-links-with = Avec qui
cli-projects-links-tier = 1 indispensable, 2 souhaitée, 3 pourquoi pas
cli-projects-undo = Revenir là-dessus
cli-projects-fill = Mettre les projets dans la conduite des pitchs
cli-projects-fill-projects = Les projets, dans l’ordre voulu ; tous, par nom, sinon
cli-projects-calendar = Le calendrier des actions
cli-projects-calendar-list = Montrer le calendrier
cli-projects-calendar-add = Ajouter une action
cli-projects-calendar-edit = Modifier une action
cli-projects-calendar-done = Noter une action comme faite
cli-projects-calendar-remove = Retirer une action
cli-projects-action = L’action : son numéro, ou une partie de son titre
cli-projects-action-title = Ce qui est fait
cli-projects-action-from = Premier jour
cli-projects-action-to = Dernier jour
cli-projects-action-strand = La ligne du calendrier
cli-projects-action-about = Dates à préciser : quelque part dans cette période
cli-projects-is-archived = Archivé
cli-projects-title-analysis = Analyse des besoins
cli-projects-title-needs = Besoins
cli-projects-title-steps = Feuille de route
cli-projects-title-support = Accompagnement
cli-projects-title-links = Rencontres et pitchs
cli-projects-late = en retard
cli-projects-by-hand = Fixée à la main à { $days } j : { $reason }
cli-projects-pitch-given = pitch donné
cli-projects-pitch-planned = pitch prévu
cli-projects-used = { $used } sur { $share } j de { $day }, et { $planned } prévues
cli-projects-used-no-share = { $used }, et { $planned } prévues ; part à décider
cli-projects-unwritten = compte rendu à écrire
cli-projects-clashes = en même temps qu’un autre
cli-projects-envelope = Enveloppe : { $days } j de { $day } ; notes de 0 à { $scale } ; plancher { $floor } j, plafond { $ceiling } j
cli-projects-share = { $points } points sur { $most } : { $proposed } j (décidé : { $adopted } j)
cli-projects-unscored = notes manquantes : { $count }
cli-projects-adopted = Décidé le { $when }, { $by }
cli-projects-adopted-differs = Décidé le { $when }, { $by } ; la proposition est autre à présent
cli-projects-progress-line = étapes { $steps }, jeux de données { $datasets }, accompagnement { $used } / { $share }, producteurs rencontrés { $producers }, pitch { $pitched }
cli-projects-all = Ensemble
cli-projects-proposal = { $project } ↔ { $with } ({ $session }) : { $datasets }
cli-projects-declined = écartée
cli-projects-some-time = entre le { $from } et le { $to }, dates à préciser
cli-projects-period = du { $from } au { $to }
cli-projects-ics-saved = { $count } rendez-vous dans { $file }

## roster

cli-roster = Planifier des rencontres à deux, d’un fichier à un autre
cli-roster-solve = Trouver le meilleur planning
cli-roster-instance = Rencontres à planifier, au format b2b-roster/1
cli-roster-out = Fichier JSON à écrire
cli-roster-seconds = Temps de recherche, en secondes ; sans lui, un nombre d’essais fixe, qui donne toujours le même planning
cli-roster-seed = Graine du hasard : la même donne le même planning
cli-roster-prove = Chercher aussi la preuve qu’on ne peut pas mieux
cli-roster-repair = Réparer un planning sans déranger personne, et dire ce que gagneraient quelques déplacements
cli-roster-repair-file = Planning à réparer, au format b2b-repair/1
cli-roster-most = Nombre de rencontres à déplacer au plus dans une proposition
cli-roster-tier = Rencontres de niveau { $tier }
cli-roster-shortfall = Rencontres manquantes pour que chacun en ait deux
cli-roster-breaks = Attentes entre deux rencontres
cli-roster-line = { $name } : { $found } ({ $known })
cli-roster-proved = prouvé, on ne peut pas mieux
cli-roster-at-most = meilleur trouvé, on ne peut dépasser { $bound }
cli-roster-at-least = meilleur trouvé, on ne peut descendre sous { $bound }
cli-roster-mended = Sans rien déplacer : { $dropped } rencontres annulées, { $gained } nouvelles. Résultat : { $objective }.
cli-roster-offer = En déplaçant { $moved } rencontres et en renonçant à { $given-up } : { $gained } nouvelles. Résultat : { $objective }.
cli-roster-in-wish = souhait { $wish }
cli-roster-in-participant = participant { $participant }
cli-roster-in-instance = cadre des rencontres
error-not-a-roster = Ce fichier ne décrit pas des rencontres à planifier : { $file } ({ $detail })
    .hint = Les formats sont b2b-roster/1 pour planifier et b2b-repair/1 pour réparer.
error-roster-faults = Ces rencontres ne peuvent pas être planifiées : { $faults }
    .hint = Corrigez le fichier, puis recommencez. Les numéros sont ceux du fichier.
roster-fault-no-slots = Il n’y a aucun créneau.
roster-fault-no-tables = Il n’y a aucune table.
roster-fault-too-many-slots = Il y a { $count } créneaux ; { $most } au plus peuvent être planifiés.
roster-fault-too-many-participants = Il y a { $count } participants ; { $most } au plus peuvent être planifiés.
roster-fault-too-many-wishes = Il y a { $count } souhaits ; { $most } au plus peuvent être planifiés.
roster-fault-misnumbered = Participant { $people } : son numéro n’est pas sa place dans la liste, comptée à partir de 0.
roster-fault-no-such-slot = Le créneau { $slot } n’existe pas ({ $place }).
roster-fault-session = Session { $session } : ses créneaux ne se suivent pas, ou l’un d’eux est déjà dans une autre.
roster-fault-no-such-participant = Le participant { $people } n’existe pas ({ $place }).
roster-fault-same-id = Deux souhaits portent le numéro { $wishes }.
roster-fault-with-oneself = Participant { $people } : une rencontre avec soi-même est souhaitée (souhait { $wishes }).
roster-fault-twice = La même rencontre est souhaitée deux fois (souhaits { $wishes }).
roster-fault-vetoed = Souhait { $wishes } : ces deux-là ne doivent pas se rencontrer, un veto l’interdit.
roster-fault-no-such-tier = Souhait { $wishes } : il n’y a pas de niveau { $tier }, ils vont de 1 à 3.
roster-fault-pin-where-absent = Le participant { $people } n’est pas là au créneau { $slot }, où sa rencontre { $wishes } est fixée.
roster-fault-pin-not-allowed = La rencontre { $wishes } est fixée au créneau { $slot }, que son souhait ne permet pas.
roster-fault-pins-clash = Au créneau { $slot }, le participant { $people } est attendu à la fois par les rencontres fixées { $wishes }.
roster-fault-pins-without-table = Au créneau { $slot }, plus de rencontres sont fixées qu’il n’y a de tables : { $wishes }.
roster-fault-pins-over-limit = Participant { $people } : plus de rencontres sont fixées que les { $most } qu’il peut avoir : { $wishes }.
roster-fault-no-such-wish = Le planning en vigueur contient la rencontre { $wishes }, que personne ne souhaite.

## meetings

error-bad-frame = Ces créneaux ou ces tables ne conviennent pas : { $why }
    .hint = Corrigez le cadre de la rencontre, puis enregistrez-le.
error-no-frame = Cette rencontre n’a pas encore de créneaux ni de tables.
    .hint = Fixez d’abord l’heure, la durée et les tables.
error-no-such-slot = Aucun créneau ni aucune table ne correspond.
    .hint = Choisissez un créneau et une table du cadre actuel.
error-no-such-party = Ce participant n’est pas dans la liste de la rencontre.
    .hint = Ajoutez-le d’abord, ou vérifiez son nom.
error-several-parties = Plusieurs participants répondent à ce nom : { $names }
    .hint = Donnez le nom en entier.
error-bad-party = Il faut de 1 à 20 rencontres à la fois, et une limite d’au moins une rencontre.
    .hint = Corrigez ces nombres.
error-meets-itself = On ne se rencontre pas soi-même.
    .hint = Choisissez deux participants différents.
error-no-such-version = Cette version du planning n’existe pas.
    .hint = Choisissez-en une dans la liste des versions.
error-no-roster = Il n’y a pas encore de planning.
    .hint = Lancez d’abord le calcul du planning.
error-other-frame = Les créneaux ou les tables ont changé depuis ce planning.
    .hint = Recalculez le planning pour le nouveau cadre.
error-roster-moved = Un autre planning est entré en vigueur entre-temps.
    .hint = Recommencez à partir du planning actuel.
error-no-such-offer = Aucune proposition ne déplace ce nombre de rencontres.
    .hint = Rien n’a été changé ; choisissez une des propositions affichées.
error-not-wished = Personne ne souhaite cette rencontre, ou elle est exclue.
    .hint = Notez d’abord le souhait, ou levez le veto.
error-cannot-move = Cette rencontre ne peut pas aller là. { $why }
    .hint = Choisissez un des créneaux libres.
error-cannot-plan = Le planning ne peut pas être calculé. { $why }
    .hint = Corrigez ces points, puis recommencez.
error-no-wish-columns = Ce fichier n’est ni une liste de souhaits, ni un tableau croisé.
    .hint = Pour une liste : une colonne pour qui souhaite, une pour qui est souhaité. Pour un tableau croisé : les noms en première colonne et en première ligne.
meetings-frame-no-slots = il n’y a aucun créneau.
meetings-frame-many-slots = il y a plus de 64 créneaux.
meetings-frame-length = la durée d’une rencontre doit aller d’une minute à une journée.
meetings-frame-no-tables = il n’y a aucune table.
meetings-frame-tables = chaque table doit avoir un nom à elle, de 40 caractères au plus.
meetings-frame-blocks = les séries de créneaux se chevauchent ou ne sont pas dans l’ordre.
meetings-frame-midnight = les créneaux dépassent minuit.
meetings-quarrel-pin-nowhere = { $meeting } : la rencontre est fixée à { $time }, où aucun créneau ne commence.
meetings-quarrel-over = { $meeting } : la rencontre a déjà commencé.
meetings-quarrel-table-taken = La table { $table } est déjà prise par { $meeting }.
meetings-quarrel-too-large = Il y en a { $count } ; { $most } au plus peuvent être planifiés.
meetings-quarrel-itself = { $who } ne peut pas se rencontrer soi-même.
meetings-quarrel-twice = { $meeting } : la rencontre est souhaitée deux fois.
meetings-quarrel-veto = { $meeting } : un veto exclut cette rencontre.
meetings-quarrel-pin-absent = { $meeting } : la rencontre est fixée à { $time }, mais { $who } n’est pas là.
meetings-quarrel-pins-clash = À { $time }, trop de rencontres sont fixées pour { $who } : { $meetings }.
meetings-quarrel-pins-tables = À { $time }, plus de rencontres sont fixées qu’il n’y a de tables : { $meetings }.
meetings-quarrel-pins-limit = { $who } veut { $limit } rencontres au plus, et davantage sont fixées : { $meetings }.
meetings-quarrel-other = Un point n’est pas cohérent : { $detail }.
meetings-obstacle-frozen = Ce créneau est passé ou en cours.
meetings-obstacle-not-allowed = Ce créneau n’est pas permis pour cette rencontre.
meetings-obstacle-absent = { $who } n’est pas là.
meetings-obstacle-busy = { $who } est déjà en rencontre : { $meetings }.
meetings-obstacle-limit = { $who } a atteint sa limite de rencontres.
meetings-obstacle-tables = Toutes les tables sont prises.
meetings-unmet-veto = Un veto exclut cette rencontre.
meetings-unmet-not-taking-part = L’un des deux ne participe pas.
meetings-unmet-no-common-slot = Aucun créneau où les deux sont là.
meetings-unmet-both-full = Les deux sont au complet : { $who }.
meetings-unmet-full = { $who } est au complet.
meetings-unmet-no-table = Pas assez de tables : toutes sont prises quand les deux sont libres.
meetings-unmet-never-both-free = Chacun a des créneaux libres, mais jamais au même moment.
meetings-unmet-possible = Possible à { $time }.
review-rosters = Plannings faits séparément
review-rosters-lead = Deux ordinateurs ont fait chacun leur planning des rencontres. Les deux sont gardés, le plus récent est en vigueur : choisissez celui qui vaut.
review-roster-version = Version { $number }, { $by }, { $when }
review-meetings = Rencontres impossibles
review-meetings-lead = Ces rencontres du planning en vigueur ne peuvent pas se tenir. Réparez le planning, ou corrigez ce qui a été noté.
review-meeting-double = { $time } : { $who } a plus de rencontres que de personnes pour les tenir.
review-meeting-absent = { $time } : { $who } n’est pas là.
review-meeting-veto = { $time } : un veto exclut cette rencontre.
review-wish = Souhait de rencontre
review-frame = Créneaux et tables

## meetings print

print-meetings-version = Version { $number } du { $date }, { $time }
print-meetings-party-title = Feuilles de rencontres
print-meetings-table-title = Feuilles des tables
print-meetings-table-name = Table { $table }
print-meetings-wall-title = Planning des rencontres
print-meetings-contacts-title = Contacts
print-meetings-contacts-lead =
    { $count ->
        [one] Une seule coordonnée, donnée avec accord.
       *[other] { $count } coordonnées, données avec l’accord de chacun.
    }
print-meetings-time = Heure
print-meetings-table = Table
print-meetings-whom = Avec
print-meetings-notes = Notes
print-meetings-free = libre
print-meetings-who = Qui
print-meetings-contact = Coordonnées
print-meetings-brings = Apporte

## meetings import

refusal-no-such-party = « { $name } » n’est pas dans la liste de la rencontre
refusal-several-parties = « { $name } » désigne plusieurs participants
refusal-meets-itself = on ne se rencontre pas soi-même
refusal-not-a-wish = ce n’est pas un souhait : 1, 2, 3, un mot comme « indispensable », une croix ou « veto »
refusal-vetoed = un veto exclut cette rencontre
refusal-wished-twice = ce souhait est déjà à la ligne { $row }

## meetings command line

cli-meetings = Les rencontres : souhaits, planning, réparation, papiers
cli-meetings-frame = Fixer les créneaux et les tables
cli-meetings-frame-start = Début d’une série de créneaux ; à répéter pour une pause
cli-meetings-frame-slots = Nombre de créneaux de la série
cli-meetings-frame-length = Durée d’une rencontre, en minutes
cli-meetings-frame-changeover = Temps pour changer de table, en minutes
cli-meetings-frame-tables = Nombre de tables
cli-meetings-framed = { $slots } créneaux, { $tables } tables.
cli-meetings-request = Noter un souhait de rencontre, ou en importer
cli-meetings-request-from = Qui souhaite
cli-meetings-request-to = Qui est souhaité
cli-meetings-request-tier = 1 indispensable, 2 souhaitée, 3 pourquoi pas ; 2 par défaut
cli-meetings-request-veto = Exclure cette rencontre
cli-meetings-request-import = Liste de souhaits ou tableau croisé, en CSV ou XLSX
cli-meetings-wished = Noté : { $from } souhaite rencontrer { $to }.
cli-meetings-vetoed = Noté : { $from } et { $to } ne se rencontreront pas.
cli-meetings-imported = Souhaits : { $added } nouveaux, { $changed } modifiés, { $unchanged } déjà connus.
cli-meetings-unavailable = Noter quand quelqu’un n’est pas là
cli-meetings-unavailable-noted = Noté pour { $name }.
cli-meetings-party = Nom ou partie du nom d’un participant
cli-meetings-from = À partir de quelle heure ; depuis le début si rien n’est dit
cli-meetings-until = Jusqu’à quelle heure ; jusqu’à la fin si rien n’est dit
cli-meetings-plan = Calculer le planning et en faire la version en vigueur
cli-meetings-repair = Réparer le planning en vigueur sans déplacer personne
cli-meetings-repair-absent = Qui n’est pas venu
cli-meetings-repair-late = Qui arrivera en retard
cli-meetings-repair-left = Qui a dû partir
cli-meetings-repair-at = Heure de l’arrivée, du départ ou du constat ; maintenant par défaut
cli-meetings-repair-offer = Accepter la proposition qui déplace autant de rencontres
cli-meetings-repaired = Rencontres annulées : { $dropped } ; nouvelles : { $gained }.
cli-meetings-offer = En en déplaçant { $moved } : { $gain } (indispensables, souhaitées, pourquoi pas).
cli-meetings-changed = Feuilles à réimprimer : { $names }.
cli-meetings-list = Lister le planning en vigueur
cli-meetings-list-versions = Lister plutôt les versions
cli-meetings-version = Version { $number } : { $meetings } rencontres
cli-meetings-in-force = en vigueur
cli-meetings-apart = faite séparément, à départager
cli-meetings-unmet = Non satisfait : { $meeting }. { $why }
cli-meetings-print = Les papiers des rencontres, en PDF
cli-meetings-print-paper = sheets (par participant), tables, wall (A4), wall-a3 ou contacts
cli-meetings-print-table = Nom d’une table
cli-meetings-print-changed = Seulement les feuilles qui ont changé depuis cette version
meetings-line-must = Rencontres indispensables
meetings-line-like = Rencontres souhaitées
meetings-line-why-not = Rencontres « pourquoi pas »
meetings-line-shortfall = Rencontres manquantes pour que chacun en ait deux
meetings-line-gaps = Attentes entre deux rencontres
meetings-proved = prouvé, on ne peut pas mieux
meetings-at-most = meilleur trouvé, on ne peut dépasser { $bound }
meetings-at-least = meilleur trouvé, on ne peut descendre sous { $bound }
meetings-verdict = { $name } : { $found } ({ $known })

## rencontres, les écrans

area-meetings = Rencontres
meetings-no-session = Aucune rencontre au programme
meetings-no-session-lead = Ajoutez au programme une séance de rencontres, ou modifiez-en une : elle apparaîtra ici.
meetings-session = Séance de rencontres
meetings-steps = Étapes
meetings-step-who = Qui
meetings-step-wishes = Souhaits
meetings-step-frame = Créneaux et tables
meetings-step-plan = Planning
meetings-step-day = Jour J
meetings-step-papers = Papiers
meetings-step-done = fait
meetings-to-wishes = Saisir les souhaits
meetings-to-frame = Fixer créneaux et tables
meetings-to-plan = Aller au planning
meetings-to-papers = Fiches et plans à imprimer
meetings-tier-must = Indispensable
meetings-tier-like = Souhaité
meetings-tier-why-not = Pourquoi pas
meetings-side-producer = Producteurs
meetings-side-reuser = Réutilisateurs
meetings-side-none = Sans côté
meetings-who-lead =
    { $count ->
        [one] Un participant prend part aux rencontres.
       *[other] { $count } participants prennent part aux rencontres.
    }
meetings-who-out =
    { $count ->
        [one] Un autre n’y prend pas part.
       *[other] { $count } autres n’y prennent pas part.
    }
meetings-nobody = Qui se rencontre ?
meetings-nobody-lead = Ajoutez des organisations, des projets ou des personnes : il en faut au moins deux.
meetings-party = Participant
meetings-side = Côté
meetings-presence = Présence
meetings-limit = Rencontres au plus
meetings-limit-hint = Vide : autant qu’il y a de créneaux.
meetings-table = Table attitrée
meetings-table-any = Aucune
meetings-table-hint = La table qu’il garde si c’est possible.
meetings-brings = Ce qu’il apporte
meetings-brings-hint = Jeux de données, questions, projet : imprimé sur la fiche de l’autre.
meetings-interests = Centres d’intérêt
meetings-interests-hint = Séparés par des virgules ; en commun, ils proposent une rencontre.
meetings-contact = Contact
meetings-contact-hint = Adresse ou téléphone donnés après les rencontres.
meetings-contact-agreed = Accepte de figurer sur la liste des contacts
meetings-members = Personnes qui tiennent ses rencontres
meetings-members-hint = Tapez un nom : leur arrivée à l’accueil se verra ici.
meetings-member-gone = Personne effacée
meetings-member-remove = Retirer { $name }
meetings-taking-part = Prend part aux rencontres
meetings-taking-part-hint = Sinon, ses souhaits sont gardés mais pas planifiés.
meetings-not-taking-part = ne prend pas part
meetings-at-once = Rencontres en même temps
meetings-at-once-hint = Selon le nombre de ses représentants.
meetings-at-once-tag = { $count } à la fois
meetings-arrives = Arrive à
meetings-leaves = Repart à
meetings-presence-slots = Présent aux créneaux
meetings-always-there = Toujours là
meetings-there-from = À partir de { $time }
meetings-there-until = Jusqu’à { $time }
meetings-there-slots = { $count } créneaux sur { $of }
meetings-edit-party = Modifier { $name }
meetings-add = Ajouter
meetings-add-title = Ajouter aux rencontres
meetings-add-lead = Des organisations, des projets, ou une personne pour elle-même.
meetings-add-find = Chercher un nom
meetings-add-none = Personne d’autre à ce nom.
meetings-add-do =
    { $count ->
        [one] Ajouter
       *[other] Ajouter ({ $count })
    }
meetings-added =
    { $count ->
        [one] Un participant ajouté.
       *[other] { $count } participants ajoutés.
    }
meetings-grid = Souhaits de rencontre
meetings-wishes-none = Saisissez ce que souhaite chacun : placez-vous sur une case et tapez 1, 2 ou 3.
meetings-wishes-count =
    { $count ->
        [one] Une rencontre souhaitée ; réciproques : { $mutual }.
       *[other] { $count } rencontres souhaitées ; réciproques : { $mutual }.
    }
meetings-wisher = Qui souhaite
meetings-wisher-rows = Souhaits des lignes
meetings-wisher-columns = Souhaits des colonnes
meetings-wisher-switch = lignes ou colonnes
meetings-veto = Veto
meetings-veto-long = Ils ne doivent pas se rencontrer.
meetings-clear = Effacer
meetings-mutual = réciproque
meetings-mutual-long = réciproque : compte un rang de plus
meetings-says = { $who } : { $wish }
meetings-says-nothing = { $who } ne souhaite rien de son côté.
meetings-no-wish = aucun souhait
meetings-itself = { $name }, sans objet
meetings-pinned = fixée
meetings-pin-none = Heure libre
meetings-pin-at = Fixer la rencontre à
meetings-key-delete = Suppr
meetings-key-space = Espace
meetings-key-enter = Entrée
meetings-proposals =
    { $count ->
        [one] Une proposition
       *[other] { $count } propositions
    }
meetings-proposals-title = Rencontres proposées
meetings-proposals-lead = Ils s’intéressent aux mêmes choses. Confirmez d’un souhait ; le reste peut attendre.
meetings-import = Importer des souhaits
meetings-import-title = Importer des souhaits de rencontre
meetings-import-lead = Un tableau CSV ou Excel : une ligne par souhait, ou une matrice avec les noms en ligne et en colonne.
meetings-import-leave = Revenir aux souhaits
meetings-import-list = liste de souhaits
meetings-import-matrix = matrice
meetings-import-added = Nouveaux
meetings-import-changed = Modifiés
meetings-import-unchanged = Déjà connus
meetings-import-from = Qui souhaite
meetings-import-to = Rencontrer
meetings-import-wish = Souhait
meetings-import-do =
    { $count ->
        [one] Importer un souhait
       *[other] Importer { $wishes } souhaits
    }
meetings-import-result = Souhaits ajoutés : { $added } ; modifiés : { $changed } ; déjà connus : { $unchanged }.
meetings-length = Durée d’une rencontre (minutes)
meetings-changeover = Changement de table (minutes)
meetings-block-first = Début
meetings-block-next = Reprise après la pause
meetings-block-slots = Nombre de créneaux
meetings-block-ends = jusqu’à { $time }
meetings-block-add = Ajouter une pause
meetings-block-remove = Retirer la série de { $time }
meetings-tables-count = Nombre de tables
meetings-tables-names = Noms des tables
meetings-tables-names-hint = Un par ligne, comme sur les chevalets.
meetings-frame-shows = Les créneaux
meetings-frame-room = { $slots } créneaux × { $tables } tables : { $places } rencontres au plus.
meetings-break = Pause, { $minutes } min
meetings-frame-outdates = Enregistrer ces changements demandera de recalculer le planning.
meetings-frame-save = Enregistrer
meetings-plan-not-yet = Le planning attend encore quelque chose
meetings-plan-needs-who = Dites d’abord qui prend part aux rencontres.
meetings-plan-needs-wishes = Saisissez ou importez d’abord les souhaits.
meetings-plan-needs-frame = Fixez d’abord l’heure, la durée et les tables.
meetings-plan-ready = Tout est prêt
meetings-plan-ready-lead = Un bouton suffit : le meilleur planning se construit en quelques secondes.
meetings-plan-outdated = Les créneaux ou les tables ont changé
meetings-plan-outdated-lead = Le planning en vigueur ne leur correspond plus : recalculez-le.
meetings-plan-side = Calcul et qualité du planning
meetings-plan-do = Calculer le planning
meetings-plan-again = Recalculer le planning
meetings-plan-size = { $parties } participants, { $wishes } rencontres souhaitées, { $slots } créneaux, { $tables } tables.
meetings-plan-starting = Calcul en cours…
meetings-plan-running =
    { $count ->
        [one] Une rencontre placée ; on cherche mieux…
       *[other] { $count } rencontres placées ; on cherche mieux…
    }
meetings-plan-proving =
    { $count ->
        [one] Une rencontre placée ; on vérifie qu’il n’y a pas mieux…
       *[other] { $count } rencontres placées ; on vérifie qu’il n’y a pas mieux…
    }
meetings-plan-stop = Arrêter et prendre ce planning
meetings-plan-found =
    { $count ->
        [one] Planning trouvé : une rencontre
       *[other] Planning trouvé : { $count } rencontres
    }
meetings-plan-same = Aucune fiche ne change.
meetings-plan-changes =
    { $count ->
        [one] Une fiche change : { $who }.
       *[other] { $count } fiches changent : { $who }.
    }
meetings-plan-keep = Adopter ce planning
meetings-plan-leave = Garder l’ancien
meetings-plan-kept =
    { $count ->
        [one] Planning en vigueur : une rencontre.
       *[other] Planning en vigueur : { $count } rencontres.
    }
meetings-looking = recherche en cours
meetings-line-changes = Changements de table pour ceux qui reçoivent
meetings-unmet-title =
    { $count ->
        [one] Un souhait non satisfait
       *[other] Souhaits non satisfaits : { $count }
    }
meetings-place = Placer
meetings-version =
    { $count ->
        [one] Version { $number } du { $when }, une rencontre
       *[other] Version { $number } du { $when }, { $count } rencontres
    }
meetings-view = Voir le planning
meetings-view-slots = Par créneau
meetings-view-person = Par participant
meetings-roster-grid = Planning par créneau et par table
meetings-time = Heure
meetings-table-name = Table { $table }
meetings-cell = { $time }, table { $table }
meetings-cell-free = libre
meetings-away = absent
meetings-table-taken = La table { $table } est prise par { $meeting }.
meetings-carry-hint =
    { $count ->
        [one] Un créneau possible : choisissez une case verte, Entrée pour poser, Échap pour laisser.
       *[other] { $count } créneaux possibles : choisissez une case verte, Entrée pour poser, Échap pour laisser.
    }
meetings-key-move = déplacer (ou glisser)
meetings-key-pin = fixer ou libérer
meetings-key-out = retirer
meetings-moved = { $meeting } : { $time }, table { $table }. Rencontre fixée.
meetings-taken-out = { $meeting } : rencontre retirée.
meetings-day-no-roster = Pas encore de planning en vigueur
meetings-day-no-roster-lead = Calculez d’abord le planning.
meetings-day-who = Qui manque ?
meetings-day-find = Chercher un participant
meetings-note = Signaler
meetings-missing = attendu, pas encore vu
meetings-arrival-here = arrivé
meetings-arrival-not-yet = pas arrivé
meetings-arrival-gone = reparti
meetings-happening = Que se passe-t-il ?
meetings-happening-lead = Le planning est réparé sans rien déplacer d’autre ; vous verrez ce qui change avant d’accepter.
meetings-happening-do = Voir ce qui change
meetings-absent = Absent
meetings-late = En retard
meetings-left = Parti
meetings-back = Revenu
meetings-absent-from = Absent à partir de
meetings-late-until = Là à partir de
meetings-left-at = Parti à
meetings-back-at = Revenu à
meetings-noted-absent = absent dès { $time }
meetings-noted-late = en retard, là à { $time }
meetings-noted-left = parti à { $time }
meetings-noted-back = revenu à { $time }
meetings-mend-now = Réparer le planning
meetings-mend-title = Réparer : { $name }
meetings-mend-all = Réparer le planning en vigueur
meetings-mending = Réparation en cours…
meetings-mend-still = Sans rien déplacer
meetings-mend-dropped =
    { $count ->
        [one] Une rencontre tombe :
       *[other] { $count } rencontres tombent :
    }
meetings-mend-none-dropped = Aucune rencontre ne tombe.
meetings-mend-gained =
    { $count ->
        [one] Une rencontre prend une place libérée :
       *[other] { $count } rencontres prennent les places libérées :
    }
meetings-mend-no-sheet = Aucune fiche ne change.
meetings-mend-sheets =
    { $count ->
        [one] Une fiche change : { $who }.
       *[other] { $count } fiches changent : { $who }.
    }
meetings-mend-keep = Accepter
meetings-mend-price = Déplacer { $price }, gagner { $won }
meetings-mend-moves = { $meeting } : de { $from } à { $to }
meetings-mend-given-up = { $meeting } : abandonnée
meetings-mend-wins = { $meeting } : gagnée, à { $time }
meetings-mend-spread = Déplacer { $price } pour mieux répartir les rencontres
meetings-mend-saved = { $meeting } : sauvée, à { $time }
meetings-mend-again =
    { $count ->
        [one] Une rencontre trouve une autre heure :
       *[other] { $count } rencontres trouvent une autre heure :
    }
meetings-mend-take = Accepter ce déplacement
meetings-mend-leave = Ne rien enregistrer
meetings-gain-must =
    { $count ->
        [one] 1 incontournable
       *[other] { $count } incontournables
    }
meetings-gain-like =
    { $count ->
        [one] 1 souhaitée
       *[other] { $count } souhaitées
    }
meetings-gain-why-not =
    { $count ->
        [one] 1 « pourquoi pas »
       *[other] { $count } « pourquoi pas »
    }
meetings-mended =
    { $count ->
        [one] Planning réparé : une fiche à réimprimer.
       *[other] Planning réparé : { $count } fiches à réimprimer.
    }
meetings-mended-none = Noté. Aucune fiche ne change.
meetings-changed-title = Version { $number } : fiches à réimprimer
meetings-save-changed = Enregistrer les fiches changées
meetings-save-changed-tables = Feuilles de table changées : { $tables }
meetings-slot-title = Rencontres tenues
meetings-slot-choose = Créneau
meetings-slot = Créneau { $number }, { $from } – { $to }
meetings-slot-empty = Aucune rencontre à ce créneau.
meetings-held = Tenue
meetings-not-held = Pas tenue
meetings-clock-running = Créneau { $number } en cours
meetings-clock-next = Prochain créneau à { $time }
meetings-clock-last = Dernier créneau
meetings-clock-before = Premier créneau dans
meetings-clock-change = Changement de table
meetings-clock-over = Les rencontres sont terminées
meetings-clock-show = Montrer sur la scène
meetings-clock-hide = Retirer de la scène
meetings-clock-shown = La cloche sonne sur cet ordinateur, si ses sons sont activés.
meetings-clock-other-day = Les rencontres ne sont pas aujourd’hui
meetings-clock-other-day-lead = L’horloge tourne le jour de la séance ; tout le reste peut déjà être essayé.
meetings-papers-none = Rien à imprimer pour l’instant
meetings-papers-all = Imprimer le planning en vigueur
meetings-papers-lead = Version { $number } du { $when } ; chaque papier porte sa version et son heure.
meetings-paper-sheets = Fiches par participant
meetings-paper-tables = Feuilles par table
meetings-paper-wall-a4 = Plan mural A4
meetings-paper-wall-a3 = Plan mural A3
meetings-paper-contacts = Liste des contacts
meetings-papers-changed = Réimprimer seulement ce qui change
meetings-papers-changed-lead = Les autres fiches, déjà dans les mains, restent justes.
meetings-papers-since = Fiches déjà distribuées
meetings-papers-no-change = Aucune fiche n’a changé depuis.
meetings-papers-change =
    { $count ->
        [one] Une fiche a changé : { $who }.
       *[other] { $count } fiches ont changé : { $who }.
    }
meetings-file-sheets = fiches-rencontres
meetings-file-tables = feuilles-tables
meetings-file-wall = plan-rencontres
meetings-file-contacts = contacts
meetings-file-changed = fiches-changees
meetings-versions = Versions du planning
meetings-versions-apart = Deux plannings ont été faits séparément
meetings-versions-apart-lead = Choisissez celui qui compte.
meetings-version-short = Version { $number }, { $when }
meetings-version-facts =
    { $count ->
        [one] { $how }, une rencontre, { $by }
       *[other] { $how }, { $count } rencontres, { $by }
    }
meetings-how-planned = Calculée
meetings-how-moved = Modifiée à la main
meetings-how-repaired = Réparée
meetings-how-chosen = Choisie
meetings-in-force = en vigueur
meetings-apart = faite séparément
meetings-version-choose = Remettre en vigueur
meetings-version-choose-title = Remettre en vigueur la version { $number } ?
meetings-version-choose-lead = Elle devient la plus récente ; rien n’est effacé. Les fiches qui changent seront à réimprimer.
meetings-version-chosen = La version { $number } est en vigueur.

## décisions

error-nothing-to-decide = Il n’y a rien à décider ici.
    .hint = Le cas a peut-être été réglé sur un autre ordinateur : regardez la liste à jour.
error-same-person = C’est déjà la même fiche.
    .hint = Choisissez deux personnes différentes.
error-anonymous = Cette personne a été anonymisée.
    .hint = Sa fiche ne sert plus qu’aux comptes : elle ne se modifie pas et ne se réunit à aucune autre.
error-forgets-too-soon = Les noms seraient oubliés avant la fin de l’événement.
    .hint = Choisissez une date à partir du dernier jour.

review-all = Tout ({ $count })
review-filter = Montrer
review-kind-count = { $kind } ({ $count })
review-list = Cas à revoir
review-keys = Flèches haut et bas : passer d’un cas à l’autre.
review-more-button = En montrer { $more } de plus
review-seen = Vu
review-seen-hint = Le cas quitte la liste sur tous les ordinateurs. Il reviendra s’il s’aggrave.
review-noted-seen = Noté : vu.
review-keep = Garder ceci
review-keep-named = Garder ceci : { $value }
review-keep-hint = Votre choix règle le cas sur tous les ordinateurs, dès qu’ils échangeront leurs données.
review-kept = Choix noté.
review-said = { $by }, { $when }
review-said-unknown = Avant
review-duplicates-do = Si c’est la même personne, réunissez les deux fiches : rien n’est perdu, les deux badges ouvrent la porte, et l’on peut toujours les séparer.
review-same-field = Une personne ou deux ?
review-same-one = C’est une seule personne
review-same-two = Ce sont deux personnes
review-decided-apart = Deux décisions contraires
review-places = À deux endroits à la fois
review-places-lead = Cette personne est notée présente dans deux séances qui ont lieu en même temps. Retirez la présence notée par erreur, ou laissez les deux.
review-places-line = { $part }, { $day }
review-was-here = Était ici seulement
review-was-here-named = Était ici seulement : { $title }
review-was-here-done = La présence à « { $title } » est retirée.
review-half-erased = Effacée ailleurs
review-half-erased-lead = Quelqu’un a demandé à être effacé. Sur un autre ordinateur, cette fiche avait été réunie avec la sienne : si c’est la même personne, il faut l’effacer aussi.
review-half-erased-erase = Effacer aussi cette fiche…
review-half-erased-title = Effacer aussi { $name } ?
review-clock-desk = Poste : { $by }
review-choose-roster = Mettre en vigueur
review-choose-roster-named = Mettre en vigueur la version { $number } de { $by }
review-roster-in-force = En vigueur
review-open-meetings = Ouvrir les rencontres
review-merge = Réunir les deux fiches…
review-merge-title = Réunir deux fiches
review-merge-lead = Pour chaque ligne, choisissez ce qui vaut. La fiche réunie garde les arrivées, inscriptions, présences et billets des deux.
review-merge-line = Rubrique
review-merge-first = Fiche 1
review-merge-second = Fiche 2
review-merge-result = Fiche réunie
review-merge-code-hint = les deux codes ouvrent la porte
review-merge-confirm = Réunir
review-merged = { $name } : les deux fiches n’en font plus qu’une.
people-joined = Fiches réunies
people-joined-lead = Tout ce qui arrive sous l’un de ces noms compte ici. Chaque réunion peut être défaite.
people-joined-line = { $kept } et { $gone }
people-joined-gone = une fiche effacée
people-split = Séparer
people-split-named = Séparer { $kept } et { $gone }
people-split-title = Séparer { $kept } et { $gone } ?
people-split-lead = Chacune retrouve sa fiche, et ce qui a été noté sous son nom ou son badge.
people-split-done = Ce sont de nouveau deux fiches.
people-join = Réunir avec une autre fiche…
people-join-title = Réunir avec une autre fiche
people-join-lead = Cherchez l’autre fiche de { $name }.
people-join-find = Nom, organisation ou code
people-join-none = Personne d’autre ne correspond.
people-anonymous = Personne anonymisée
people-anonymous-lead = Son nom, ses coordonnées, ses notes et son code ont été effacés. Ses arrivées, inscriptions et présences comptent toujours, avec sa qualité.
people-erase-renew = Renouveler les copies de cet ordinateur
people-erase-renew-hint =
    { $count ->
        [one] { $copies } sauvegarde ou base mise de côté porte encore son nom ; une sauvegarde neuve est faite, puis l’ancienne est supprimée.
       *[other] { $copies } sauvegardes ou bases mises de côté portent encore son nom ; une sauvegarde neuve est faite, puis les anciennes sont supprimées.
    }
history-merged = Réunie avec une autre fiche
history-distinct = Séparée d’une autre fiche
history-kept = Choix entre deux modifications

## conservation

retention = Conservation des noms
retention-lead = Passé cette date, Régie propose d’oublier qui est venu. Elle ne le fait jamais d’elle-même.
retention-until = Noms gardés jusqu’au
retention-none = Aucune date n’est fixée.
retention-propose = Fixer au { $day }
retention-clear = Sans date
retention-saved = Date notée.
retention-people =
    { $count ->
        [0] Plus aucun nom n’est gardé.
        [one] { $people } nom est gardé.
       *[other] { $people } noms sont gardés.
    }
retention-due-title =
    { $count ->
        [one] { $people } nom n’a plus à être gardé
       *[other] { $people } noms n’ont plus à être gardés
    }
retention-due = La date que vous aviez fixée est passée ({ $day }). Écrivez d’abord le bilan s’il reste à faire.
retention-later = Plus tard
retention-open = Anonymiser…
retention-anonymise = Anonymiser maintenant…
retention-title =
    { $count ->
        [one] Anonymiser { $people } personne ?
       *[other] Anonymiser { $people } personnes ?
    }
retention-goes = Ce qui disparaît
retention-goes-list = Noms, organisations, courriels, notes, accords photo, codes des badges et numéros de billets, sur cet ordinateur puis sur les autres dès qu’ils échangeront leurs données.
retention-stays = Ce qui reste
retention-stays-list = Les comptes : arrivées, inscriptions et présences de chacun, avec sa qualité et sans rien d’autre.
retention-copies =
    { $count ->
        [0] Cet ordinateur n’a pas d’autre copie ; une sauvegarde neuve est faite.
        [one] { $copies } copie de cet ordinateur est remplacée par une sauvegarde neuve.
       *[other] { $copies } copies de cet ordinateur sont remplacées par une sauvegarde neuve.
    }
retention-reach = Ce que Régie n’atteint pas
retention-reach-list = Les fichiers exportés et les clés USB d’avant, les listes d’inscription reçues, les ordinateurs qui n’échangeront plus, les feuilles signées et les badges imprimés. Les contacts écrits dans les fiches des organisations, des projets et des pitchs restent aussi.
retention-forever = On ne peut pas revenir en arrière.
retention-confirm = Anonymiser définitivement
retention-done =
    { $count ->
        [one] { $people } personne ne compte plus que par sa qualité.
       *[other] { $people } personnes ne comptent plus que par leur qualité.
    }

## cli décisions

cli-review = Ce qui demande un coup d’œil
cli-review-list = Les cas, un par ligne
cli-review-keep = Garder l’une de deux modifications qui se croisent
cli-review-case = Le début du nom du cas, comme dans la liste
cli-review-side = replaced (ce qui a été remplacé) ou standing (ce qui est en place)
cli-review-seen = Noter qu’un cas a été vu
cli-review-kept = Choix noté.
cli-review-noted = Noté.
cli-people-merge = Réunir deux fiches
cli-people-merge-kept = La fiche gardée : code, billet, identifiant ou nom
cli-people-merge-gone = L’autre fiche
cli-people-merge-take = Une rubrique où l’autre fiche vaut mieux : given, family, organisation, email, role, notes ou photo
cli-people-split = Séparer deux fiches réunies
cli-people-erase-renew = Remplacer aussi les copies de cet ordinateur par une sauvegarde neuve
cli-erased-elsewhere = Les fichiers exportés avant, les sauvegardes et le papier gardent ce qu’ils savent ; --renew-backups s’occupe des copies de cet ordinateur.
cli-event-retention = La date jusqu’à laquelle les noms sont gardés
cli-event-retention-until = Une date (AAAA-MM-JJ), ou none pour n’en fixer aucune
cli-event-anonymise = Oublier tous les noms ; les comptes restent
cli-event-anonymise-yes = Oui, sans retour possible
cli-anonymised = { $people } personnes anonymisées, { $backups } copies de cet ordinateur remplacées.
cli-anonymised-elsewhere = Les fichiers exportés avant, les ordinateurs qui n’échangeront plus et le papier gardent ce qu’ils savent.
cli-retention-until = Noms gardés jusqu’au { $day } ; { $people } sont connus.
cli-retention-none = Aucune date fixée (proposée : { $day }) ; { $people } noms sont connus.

## échange entre postes

error-other-event = Ces enregistrements viennent d’un autre événement. Rien n’a été fusionné.
    .hint = Choisissez le fichier exporté depuis un poste de cet événement.
error-missing-entries = Il manque des enregistrements du poste « { $desk } » : ce fichier commence au numéro { $seq }, cet ordinateur en est au numéro { $have }. Rien n’a été fusionné.
    .hint = Fusionnez d’abord l’export précédent, ou demandez au poste qui a fait ce fichier un export complet.
error-cancelled = L’opération a été arrêtée. Rien n’a changé.
    .hint = Vous pouvez la recommencer quand vous voulez.
error-exchange-foreign = Ce n’est pas un fichier d’échange de Régie.
    .hint = Choisissez un fichier dont le nom finit par .regie, exporté depuis un autre poste.
error-exchange-truncated = Ce fichier est incomplet : sa copie a été interrompue. Rien n’a été fusionné.
    .hint = Copiez-le à nouveau depuis l’autre poste, et attendez que la clé puisse être retirée.
error-exchange-damaged = Ce fichier est abîmé : son contenu n’est plus celui qui a été exporté. Rien n’a été fusionné.
    .hint = Refaites l’export sur l’autre poste, si possible sur une autre clé. Rien n’y est perdu.
error-exchange-header-edited = L’en-tête de ce fichier a été modifié ou abîmé. Rien n’a été fusionné.
    .hint = Un fichier .regie ne se modifie pas à la main. Refaites l’export sur l’autre poste.
error-exchange-newer = Ce fichier vient d’une version plus récente de Régie (format { $found }, cette version lit jusqu’au format { $known }).
    .hint = Installez sur cet ordinateur la même version que sur l’autre poste.
error-exchange-needs-passphrase = Ce fichier est protégé par une phrase secrète.
    .hint = Demandez-la à la personne qui a fait l’export : elle s’est affichée à ce moment-là.
error-exchange-wrong-passphrase = Ce n’est pas la bonne phrase secrète.
    .hint = Majuscules, tirets et espaces comptent. Relisez-la sur le poste qui a fait l’export.
error-exchange-wrong-key = Ce fichier est destiné à un autre poste.
    .hint = Demandez un export protégé par une phrase secrète.
error-exchange-absurd-work = Ce fichier demande un calcul démesuré pour être ouvert. Il n’a pas été ouvert.
    .hint = Il n’a pas été fait par Régie. Refaites l’export sur l’autre poste.
error-exchange-other-event = Ce fichier est celui d’un autre événement : { $title }. Rien n’a été fusionné.
    .hint = Choisissez le fichier exporté depuis un poste de cet événement.
error-exchange-huge = Ce fichier est trop lourd ({ $megabytes } Mo) : un export n’atteint jamais cette taille.
    .hint = Vérifiez que c’est le bon fichier.
error-exchange-short-passphrase = Cette phrase secrète est trop courte.
    .hint = Il faut au moins 8 caractères ; mieux vaut garder celle qui est proposée.
error-exchange-no-room = Il n’y a plus de place à cet endroit : le fichier n’a pas été écrit.
    .hint = Libérez de la place ou choisissez une autre clé. Ce qui s’y trouvait est intact.
error-exchange-place-gone = La clé ou le dossier n’est plus là : le fichier n’a pas été écrit.
    .hint = Rebranchez la clé, puis exportez à nouveau. Rien n’est perdu sur cet ordinateur.
error-exchange-not-writable = Rien ne peut être écrit à cet endroit.
    .hint = La clé est peut-être verrouillée : choisissez un autre dossier ou une autre clé.
error-exchange-no-file = Ce fichier n’est pas là, ou n’y est plus.
    .hint = Si la clé a été retirée, rebranchez-la, puis recommencez.
error-exchange-disk = Le fichier n’a pas pu être lu ou écrit : { $detail }
    .hint = Vérifiez la clé ou le disque, puis recommencez.

cli-export = Écrire un fichier d’échange .regie pour un autre poste
cli-export-file = Le fichier à écrire
cli-export-passphrase-file = Un fichier dont la première ligne est la phrase secrète ; sans lui, une phrase est choisie et affichée
cli-export-unsealed = Sans chiffrement : quiconque trouve le fichier lit les données personnelles
cli-export-since = Seulement ce qui manque au poste qui a écrit ce fichier
cli-exported = { $entries } enregistrements exportés.
cli-exported-unsealed = Attention : ce fichier n’est pas chiffré. Quiconque le trouve lit les noms et les présences.
cli-exported-passphrase = Phrase secrète : { $passphrase }
cli-merge = Fusionner des fichiers d’échange ; dans un dossier vide, l’événement y commence
cli-merge-files = Les fichiers .regie ; tous, ou aucun
cli-merge-passphrase-file = Un fichier dont la première ligne est la phrase secrète
cli-merge-desk = Le nom de ce poste, là où l’événement commence
cli-merge-dry-run = Dire ce qui changerait, sans rien changer
cli-merged = { $new } enregistrements nouveaux, { $known } déjà connus.
cli-merged-review = { $review } cas à revoir.
cli-merge-would = { $new } enregistrements seraient nouveaux, { $known } sont déjà connus.
cli-merge-source = « { $desk } » : { $entries } enregistrements, de { $from } à { $to }

exchange-desk-name = Second poste

area-exchange = Échanger
exchange-title = Échanger entre postes
exchange-lead = Chaque poste travaille de son côté, sans réseau. Un fichier sur une clé, et leurs journées n’en font plus qu’une.
exchange-kind = Fichier d’échange Régie
exchange-file-stem = echange
exchange-stop = Arrêter
exchange-progress = { $done } enregistrements sur { $all }
exchange-telling = Mise à jour des listes…
exchange-minutes = { $minutes } min
exchange-hours = { $hours } h
exchange-days = { $days } j

exchange-export = Exporter ce poste
exchange-export-lead = Tout ce que ce poste sait de l’événement, dans un seul fichier à emporter sur un autre.
exchange-export-title = Enregistrer le fichier d’échange
exchange-export-choose = Choisir où exporter
exchange-export-elsewhere = Ailleurs
exchange-export-to-stick = Exporter sur « { $name } »
exchange-exporting = Export en cours…
exchange-passphrase = Phrase secrète
exchange-passphrase-hint = Notez-la sur papier, loin de la clé : sans elle, personne ne peut ouvrir le fichier, vous non plus.
exchange-passphrase-ask = Elle s’est affichée sur le poste qui a fait l’export.
exchange-passphrase-other = En proposer une autre
exchange-passphrase-short = Au moins 8 caractères.
exchange-passphrase-weak = Cette phrase se devine
exchange-passphrase-weak-lead = Qui trouve la clé peut l’ouvrir en quelques heures. Gardez plutôt celle qui est proposée, ou écrivez une phrase entière.
exchange-unsealed = Sans phrase secrète
exchange-unsealed-hint = À éviter : une clé perdue livrerait tous les noms.
exchange-unsealed-title = Exporter sans protection ?
exchange-unsealed-lead = Quiconque trouve ce fichier peut lire les noms, les adresses, les notes et les présences de toutes les personnes inscrites. Une clé se perd vite.
exchange-unsealed-confirm = Exporter sans protection
exchange-since = Seulement ce qui manque à un autre poste
exchange-since-file = Seulement ce qui manque au poste de « { $name } »
exchange-since-hint = Choisissez un fichier exporté depuis ce poste : le nouveau sera plus léger.
exchange-since-choose = Choisir un fichier de l’autre poste
exchange-exported = Exporté : { $name }
exchange-exported-facts =
    { $count ->
        [0] Aucun enregistrement : l’autre poste sait déjà tout. { $path }
        [one] Un enregistrement, écrit jusqu’au disque : { $path }
       *[other] { $entries } enregistrements, écrits jusqu’au disque : { $path }
    }
exchange-exported-sealed = Éjectez la clé avant de la retirer. La phrase secrète reste affichée ci-dessous.
exchange-exported-open = Éjectez la clé avant de la retirer. Ce fichier n’est pas protégé : effacez-le dès qu’il a servi.

exchange-merge = Fusionner un autre poste
exchange-merge-lead = Ce que l’autre poste a noté s’ajoute à ce que celui-ci sait. Rien n’est écrasé, rien n’est compté deux fois.
exchange-merge-choose = Choisir un fichier .regie
exchange-merge-drop = Ou déposez-le ici.
exchange-on-stick = Sur « { $name } »
exchange-stick-empty = Aucun fichier d’échange.
exchange-stick-come = Clé branchée : { $name }
exchange-open = Échanger
exchange-found-facts =
    { $count ->
        [one] « { $desk } », { $when }, un enregistrement
       *[other] « { $desk } », { $when }, { $entries } enregistrements
    }
exchange-found-own = Exporté depuis ce poste.
exchange-found-known = Déjà fusionné ici.
exchange-look = Regarder

exchange-merge-title = Fusionner un fichier
exchange-back = Retour aux échanges
exchange-look-inside = Voir ce que la fusion apporte
exchange-looking = Lecture du fichier…
exchange-new =
    { $count ->
        [one] Un enregistrement nouveau
       *[other] { $entries } enregistrements nouveaux
    }
exchange-known =
    { $count ->
        [one] Un autre est déjà connu ici.
       *[other] { $entries } autres sont déjà connus ici.
    }
exchange-nothing-new = Rien de nouveau
exchange-nothing-new-lead =
    { $count ->
        [one] Le seul enregistrement de ce fichier est déjà ici.
       *[other] Les { $entries } enregistrements de ce fichier sont déjà ici.
    }
exchange-sources = Qui a noté quoi
exchange-source-desk = Poste
exchange-source-entries = Enregistrements
exchange-source-from = Du
exchange-source-to = Au
exchange-source-notes = À savoir
exchange-source-fine = Rien à signaler
exchange-clock-lost = Son horloge est perdue
exchange-clock-ahead = Son horloge avance de { $length }
exchange-clock-behind = Son horloge retarde de { $length }
exchange-forked = Copié en deux
exchange-changes = Ce que la fusion apporte
exchange-change-arrivals = Arrivées
exchange-change-people-added = Personnes ajoutées
exchange-change-people-changed = Fiches modifiées
exchange-change-people-erased = Personnes oubliées
exchange-change-organisations = Organisations
exchange-change-movements = Départs et retours
exchange-change-registrations = Inscriptions
exchange-change-marks = Présences notées
exchange-change-printed = Impressions
exchange-change-programme = Séances et programme
exchange-change-meetings = Rencontres
exchange-change-pitches = Pitchs
exchange-change-projects = Projets
exchange-change-undone = Annulations
exchange-change-unknown = Non lisibles ici
exchange-change-other = Autres
exchange-review =
    { $count ->
        [one] Un cas de plus sera à revoir
       *[other] { $cases } cas de plus seront à revoir
    }
exchange-review-lead = Rien n’est bloqué : ils attendront dans la liste « { area-review } ».
exchange-review-none = Rien de plus à revoir
exchange-case = { $sort } : { $number }
exchange-case-duplicate = Doublons probables
exchange-case-crossed = Fiches modifiées sur deux postes
exchange-case-code = Badges au même code
exchange-case-capacity = Séances trop remplies
exchange-case-rosters = Plannings faits séparément
exchange-case-meeting = Rencontres qui se chevauchent
exchange-case-clock = Horloges qui se contredisent
exchange-case-fork = Postes copiés en deux
exchange-case-two-clocks = Chronomètres lancés sur deux postes
exchange-case-unreadable = Enregistrements d’une version plus récente
exchange-case-other = Autres
exchange-merge-safe = Une sauvegarde est faite juste avant. Tout est fusionné, ou rien.
exchange-merge-apply =
    { $count ->
        [one] Fusionner un enregistrement
       *[other] Fusionner { $entries } enregistrements
    }
exchange-merging = Fusion en cours…
exchange-merged =
    { $count ->
        [0] Rien de nouveau
        [one] Un enregistrement fusionné
       *[other] { $entries } enregistrements fusionnés
    }
exchange-merged-lead = Pour que l’autre poste sache aussi ce que sait celui-ci, exportez dans l’autre sens.
exchange-to-review =
    { $count ->
        [one] Un cas à revoir
       *[other] { $cases } cas à revoir
    }
exchange-finish = Terminer
exchange-renamed = Ce poste existait en double
exchange-renamed-lead = Une copie de son dossier avait continué de son côté. Les deux journées sont gardées, et désormais distinguées.

exchange-join = Rejoindre un événement
exchange-join-lead = Il est déjà sur un autre poste : avec un fichier .regie exporté là-bas, cet ordinateur devient un poste de plus.
exchange-join-choose = Choisir le fichier
exchange-join-apply = Rejoindre
exchange-joining = L’événement arrive…

## bilan de clôture

area-report = Bilan
report = Bilan de clôture
report-head = Bilan de clôture – { $title }
report-days = du { $from } au { $until }
report-folder-name = bilan-{ $day }
report-few = moins de 5
report-hour = { $from } h – { $until } h
report-hour-another-day = saisie un autre jour de l’événement
report-hour-outside = horloge hors des jours de l’événement
report-day-outside = hors des jours de l’événement
report-time = { $hour } h { $padded }
report-length = { $minutes } min { $seconds }
report-not-taken = pas de pointage
report-slot-outside = Hors planning
report-no-organisation = (sans organisation)
report-somebody = (une personne)
report-between-sides = Producteurs et réutilisateurs
report-between-others = Autres rencontres
report-status-held = tenue
report-status-not-held = non tenue
report-status-not-noted = non notée
report-place-in = inscrit·e
report-place-waiting = en attente
report-place-none = sans inscription

report-series-arrivals = arrivées
report-series-registered = inscrits
report-series-present = présents
report-series-planned = prévues
report-series-held = tenues
report-series-planned-time = temps prévu
report-series-real-time = temps réel
report-chart-empty = Rien à montrer.
report-chart-arrivals = Arrivées par heure
    .about = Combien de personnes sont arrivées, pour chaque jour et chaque heure ; chacune est comptée une fois par jour, à sa première arrivée.
report-chart-attendance = Inscrits et présents par séance
    .about = Pour chaque demi-journée de chaque séance, combien de personnes avaient une place et combien sont venues.
report-chart-meetings = Rencontres prévues et tenues
    .about = Pour chaque créneau, combien de rencontres étaient au planning en vigueur et combien ont été notées tenues.
report-chart-pitches = Pitchs : temps prévu et temps réel
    .about = Pour chaque passage sur scène, le temps prévu et le temps pris, questions comprises.

report-arrivals-by-day = Arrivées par jour
    .about = Une ligne par jour : combien de personnes sont arrivées, chacune comptée une fois.
report-arrivals-by-hour = Arrivées par heure
    .about = Une ligne par jour et par heure de première arrivée.
report-attendance = Présences
    .about = Une ligne par demi-journée de chaque séance ; les séances annulées n’y sont pas.
report-roles = Profils
    .about = Une ligne par profil.
report-organisations = Organisations
    .about = Une ligne par organisation, quelle que soit la façon dont son nom est écrit ; la dernière réunit les personnes sans organisation.
report-meetings-held = Bilan des rencontres
    .about = Rencontres entre producteurs et réutilisateurs, puis les autres, en nombres.
report-meetings = Rencontres
    .about = Une ligne par rencontre du planning en vigueur, puis celles qui se sont tenues sans y être.
report-pitches = Pitchs
    .about = Une ligne par passage sur scène, prévu et réel, à l’horloge de cet ordinateur.
report-people = Personnes
    .about = DONNÉES PERSONNELLES. Une ligne par personne : les jours où elle est venue et les demi-journées qu’elle a suivies.
report-roll = Présences nominatives
    .about = DONNÉES PERSONNELLES. Une ligne par personne et par demi-journée de chaque séance.

report-col-day = Jour
    .about = Le jour ; vide pour ce qui n’est d’aucun jour de l’événement.
report-col-date = Jour
    .about = Le jour.
report-col-hour = Heure
    .about = Le début de l’heure ; vide quand l’horloge ne la dit pas.
report-col-arrivals = Arrivées
    .about = Personnes arrivées, chacune comptée une fois par jour, à sa première arrivée.
report-col-remark = Remarque
    .about = Pourquoi le jour ou l’heure manque.
report-col-half-day = Demi-journée
    .about = Matin, après-midi ou soirée.
report-col-session = Séance
    .about = Le titre de la séance au programme.
report-col-kind = Genre
    .about = Le genre de séance, dans les mots du programme.
report-col-room = Salle
    .about = La salle, si elle est fixée.
report-col-start = Début
    .about = L’heure de début, si elle est fixée.
report-col-end = Fin
    .about = L’heure de fin, si elle est fixée.
report-col-capacity = Capacité
    .about = Le nombre de places ; vide quand il n’y a pas de limite.
report-col-registered = Inscrits
    .about = Personnes qui avaient une place dans la séance.
report-col-waiting = En attente
    .about = Personnes sur la liste d’attente.
report-col-taken = Pointage
    .about = Oui si les présences ont été notées pour cette demi-journée ; sinon personne ne sait qui est venu.
report-col-present = Présents
    .about = Personnes venues, avec ou sans place ; vide sans pointage.
report-col-expected-present = Présents inscrits
    .about = Personnes venues qui avaient une place.
report-col-others-present = Présents sans place
    .about = Personnes venues sans être inscrites, ou depuis la liste d’attente.
report-col-excused = Excusés
    .about = Inscrits notés excusés.
report-col-rate = Taux de présence (%)
    .about = Présents inscrits pour cent inscrits ; vide sans pointage ou sans inscrits.
report-col-role = Profil
    .about = À quel titre la personne vient.
report-col-people = Personnes
    .about = Personnes attendues ou venues.
report-col-came = Venues
    .about = Personnes arrivées au moins un jour.
report-col-organisation = Organisation
    .about = Le nom de l’organisation.
report-col-organisations = Organisations
    .about = Nombre d’organisations.
report-col-side = Côté
    .about = Le côté de l’organisation aux rencontres : producteur ou réutilisateur de données.
report-col-participants = Participants
    .about = Personnes de l’organisation au profil « participant ».
report-col-producers = Producteurs
    .about = Personnes de l’organisation au profil « producteur ».
report-col-reusers = Réutilisateurs
    .about = Personnes de l’organisation au profil « réutilisateur ».
report-col-project-holders = Porteurs de projet
    .about = Personnes de l’organisation au profil « porteur de projet ».
report-col-speakers = Intervenants
    .about = Personnes de l’organisation au profil « intervenant ».
report-col-organisers = Organisateurs
    .about = Personnes de l’organisation au profil « organisateur ».
report-col-between = Entre
    .about = Entre un producteur et un réutilisateur, ou autre.
report-col-planned = Prévues
    .about = Rencontres au planning en vigueur.
report-col-held = Tenues
    .about = Rencontres du planning notées tenues.
report-col-not-held = Non tenues
    .about = Rencontres du planning notées non tenues.
report-col-not-noted = Non notées
    .about = Rencontres du planning dont personne n’a rien noté.
report-col-unplanned = Tenues hors planning
    .about = Rencontres tenues sans être au planning en vigueur.
report-col-slot = Heure
    .about = L’heure prévue ; vide hors planning.
report-col-table = Table
    .about = La table prévue ; vide hors planning.
report-col-one = Rencontre 1
    .about = Qui se rencontre : le producteur, s’il y en a un.
report-col-one-side = Côté 1
    .about = Son côté aux rencontres.
report-col-other = Rencontre 2
    .about = Qui se rencontre : l’autre.
report-col-other-side = Côté 2
    .about = Son côté aux rencontres.
report-col-status = État
    .about = Tenue, non tenue, ou non notée.
report-col-family = Nom
    .about = Nom de famille.
report-col-given = Prénom
    .about = Prénom.
report-col-days = Jours de présence
    .about = Nombre de jours où la personne est arrivée.
report-col-dates = Dates de présence
    .about = Ces jours, séparés par une espace.
report-col-half-days = Demi-journées suivies
    .about = Nombre de demi-journées de séances où la personne a été notée venue.
report-col-place = Inscription
    .about = Inscrit·e, en attente, ou sans inscription.
report-col-mark = Présence
    .about = Ce qui a été noté ; vide si rien ne l’a été.
report-col-span = Tranche
    .about = L’heure d’arrivée, ou « autres heures ».
report-col-pitches-planned = Pitchs prévus
    .about = Pitchs au conducteur.
report-col-pitches-held = Pitchs tenus
    .about = Pitchs qui ont eu lieu jusqu’au bout.
report-col-minutes-planned = Durée prévue (min)
    .about = Temps prévu pour les pitchs tenus, questions comprises, en minutes ; vide quand moins de cinq pitchs ont été tenus.
report-col-minutes-real = Durée réelle (min)
    .about = Temps pris par les pitchs tenus, questions comprises, en minutes ; vide quand moins de cinq pitchs ont été tenus.

report-xlsx-first = Lisez-moi
report-xlsx-date = dd/mm/yyyy
report-xlsx-moment = dd/mm/yyyy hh:mm:ss
report-note-made = Établi le { $date } à { $time } d’après le journal de l’événement : { $entries } écritures, empreinte { $digest }.
report-note-counts = Les nombres sont ceux des écrans de Régie au même moment. Pour les vérifier, « regie-cli verify » sur le même événement redonne la même empreinte.
report-note-names = Ce bilan contient des noms : personne ne doit le lire qui n’en a pas besoin. Seul le dossier « ouvert » peut être publié.
report-note-no-names = Ce bilan ne nomme aucun participant, mais de petits nombres peuvent en désigner. Seul le dossier « ouvert » peut être publié.
report-folder-workbook = tous les tableaux dans un classeur
report-folder-evidence = le justificatif à imprimer ou à remettre au financeur
report-folder-tables = les mêmes tableaux en CSV, pour un tableur
report-folder-charts = les graphiques en SVG
report-folder-open = la partie publiable, sans données personnelles, avec sa licence
report-keep = À garder entre organisateurs et financeurs : bilan.xlsx, justificatif.pdf, tableaux et graphiques. À publier : ouvert.
report-keep-names = DONNÉES PERSONNELLES : bilan.xlsx, justificatif.pdf et tableaux nomment des personnes. À publier : ouvert, et rien d’autre.

report-open-title = { $title } : fréquentation
report-open-about = Fréquentation de « { $title } » ({ $days }) : arrivées par heure, inscrits et présents par séance, profils, organisations, rencontres et pitchs. Aucune donnée personnelle.
report-open-rule-title = Protection des personnes
report-open-rule = Un effectif de moins de cinq (zéro compris) n’est jamais publié : sa case dit « moins de 5 ». À partir de cinq, les effectifs sont arrondis au multiple de cinq le plus proche. Aucun total ni aucun taux n’est publié, et rien n’est découpé de deux façons : aucune soustraction ne redonne un petit effectif. Les profils de moins de cinq personnes sont réunis.
report-open-left-out = Ni les noms, ni les organisations une à une, ni les titres et intervenants des pitchs ne sont publiés ; ni ce qui a été noté pour un jour hors de l’événement. Les titres des séances sont ceux du programme, déjà public : relisez-les avant de publier.
report-open-files = Fichiers
report-open-format = CSV en UTF-8, séparés par des virgules ; dates et heures selon ISO 8601. Une case vide veut dire « sans objet » ou « pas de pointage » ; « moins de 5 », de zéro à quatre.
report-open-column = Colonne
report-open-says = Contenu
report-open-guarded = Arrondi au multiple de 5 le plus proche ; « moins de 5 » de zéro à quatre.
report-open-check = Vérifier
report-open-check-how = datapackage.json décrit ces fichiers selon la norme Frictionless Data Package :
report-open-licence = Licence
report-open-licence-says = Données publiées par { $organiser } sous [Licence Ouverte / Open Licence version 2.0]({ $licence }) : réutilisation libre, y compris commerciale, à condition d’en citer la source et la date de mise à jour ({ $date }).
report-open-source = Journal de l’événement « { $title } », tenu à l’accueil, dans les salles et sur la scène avec Régie.
report-open-keywords = données ouvertes, événement, fréquentation, présences
report-open-arrivals = Arrivées
    .about = Une ligne par jour et par heure, les mêmes heures chaque jour ; la dernière du jour réunit toutes les autres.
report-open-attendance = Présences
    .about = Une ligne par demi-journée de chaque séance.
report-open-roles = Profils
    .about = Une ligne par profil ; les profils de moins de cinq personnes sont réunis.
report-open-organisations = Organisations
    .about = Une ligne par côté des rencontres entre producteurs et réutilisateurs de données.
report-open-meetings = Rencontres
    .about = Deux lignes par séance de rencontres : entre producteurs et réutilisateurs, puis les autres.
report-open-pitches = Pitchs
    .about = Une ligne par séance de pitchs.
report-other-hours = autres heures
report-other-roles = autres profils
report-side-producers = producteurs
report-side-reusers = réutilisateurs
report-side-others = autres

evidence-title = Justificatif de clôture
evidence-organiser = Organisé par { $organiser }
evidence-totals = L’événement en nombres
evidence-people = personnes attendues ou venues
evidence-came = personnes venues
evidence-arrivals = arrivées, par personne et par jour
evidence-organisations = organisations
evidence-sessions = séances tenues au programme
evidence-present = présences notées, par demi-journée
evidence-meetings = rencontres producteurs–réutilisateurs tenues, sur { $planned } prévues
evidence-pitches = pitchs tenus, sur { $planned } prévus
evidence-contents = Sommaire
evidence-seal = D’où viennent ces nombres
evidence-seal-says = Ils sont comptés du journal de l’événement, où chaque arrivée, inscription et présence est écrite une fois et ne peut être changée sans que cela se voie : { $entries } écritures.
evidence-digest = Empreinte
evidence-seal-check = Sur le même événement, la commande « regie-cli verify » contrôle le journal et redonne cette empreinte.
evidence-names = Ce document nomme des personnes. Il est réservé au contrôle de l’action financée.
evidence-programme = Programme
evidence-attendance = Présences par séance
evidence-attendance-lead = Inscrits : personnes qui avaient une place. Présents : personnes venues, avec ou sans place. Le taux compte les inscrits venus.
evidence-session = Séance
evidence-half-day = Demi-journée
evidence-registered = Inscrits
evidence-present-short = Présents
evidence-others = dont sans place
evidence-rate = Taux
evidence-roll = Présences nominatives
evidence-name = Nom
evidence-people-section = Personnes et organisations
evidence-role = Profil
evidence-organisation = Organisation
evidence-side = Côté
evidence-people-short = Personnes
evidence-came-short = Venues
evidence-arrivals-section = Arrivées
evidence-meetings-section = Rencontres
evidence-hour = Heure
evidence-table = Table
evidence-meeting = Rencontre
evidence-status = État
evidence-meetings-count = Prévues : { $planned }. Tenues : { $held }. Non tenues : { $not_held }. Non notées : { $not_noted }. Tenues hors planning : { $unplanned }.
evidence-pitches-section = Pitchs
evidence-nothing = Rien n’a été noté.

report-lead = Les nombres de l’événement, tels qu’ils sont maintenant, et le dossier à garder, à remettre et à publier.
report-figures = En nombres
report-figure-people = personnes
report-figure-came = venues
report-figure-arrivals = arrivées
report-figure-organisations = organisations
report-figure-sessions = séances
report-figure-meetings = rencontres tenues sur { $planned }
report-figure-pitches = pitchs tenus sur { $planned }
report-row = Quoi
report-folder = Le dossier du bilan
report-folder-lead = Choisissez où l’écrire : le programme y fait un nouveau dossier, et ne touche à aucun autre.
report-part-keep = À garder et à remettre
report-part-keep-lead = Un classeur, les tableaux en CSV, les graphiques, et un justificatif en PDF pour le financeur, avec l’empreinte du journal.
report-part-open = À publier
report-part-open-lead = Le dossier « ouvert » : un jeu de données sous Licence Ouverte 2.0, sans noms, où les effectifs de moins de cinq sont regroupés et les autres arrondis.
report-names = Ajouter les noms des participants
report-names-hint = Pour un financeur qui les demande : feuilles de présence nominatives dans le classeur, les tableaux et le justificatif. Jamais dans la partie à publier.
report-write = Écrire le bilan
report-choose = Où écrire le dossier du bilan
report-written = Le bilan est écrit
report-written-lead = { $count } fichiers dans { $folder }
report-open-folder = Ouvrir le dossier

cli-report = Écrire le bilan de clôture : tableaux, graphiques, justificatif et partie publiable
cli-report-folder = Dossier à créer ; il ne doit pas exister encore
cli-report-names = Nommer les participants, sauf dans la partie publiable
cli-report-language = Langue du bilan : fr ou en ; par défaut celle du terminal
cli-report-written = Bilan écrit dans { $folder } : { $count } fichiers, { $entries } écritures, empreinte { $digest }.
cli-print-evidence = Justificatif de clôture, pour le financeur
cli-print-evidence-names = Nommer les participants

error-report-folder-exists = Il y a déjà quelque chose à cet endroit : { $path }
    .hint = Rien n’a été écrit. Choisissez un autre nom, ou déplacez ce qui s’y trouve.
error-report-no-place = Il n’y a pas de dossier à cet endroit : { $path }
    .hint = Vérifiez que la clé ou le dossier est toujours là, puis choisissez de nouveau.
error-report-not-writable = Impossible d’écrire à cet endroit : { $path }
    .hint = Vérifiez que la clé n’est pas protégée et que vous avez le droit d’y écrire, ou choisissez un autre dossier.
error-report-not-opened = Aucun programme n’a ouvert le dossier : { $detail }
    .hint = Le bilan est écrit. Ouvrez le dossier depuis votre gestionnaire de fichiers.

## projets sur papier

project-paper-roadmap = Feuille de route
project-paper-minutes = Compte rendu de rendez-vous
project-paper-review = Bilan de la progression
project-paper-calendar = Calendrier des actions
project-paper-all = Tous les projets
project-paper-held-by = Porté par { $names }
project-paper-granted = Accompagnement accordé
project-paper-used = Accompagnement utilisé
project-paper-not-shared = Pas encore réparti
project-paper-next-due = Prochaine échéance
project-paper-about = Le projet
project-paper-synthesis = Synthèse de l’entretien
project-paper-objectives = Objectifs de l’accompagnement
project-paper-no-objectives = Pas encore fixés.
project-paper-needs = Besoins
project-paper-dataset = Jeu de données
project-paper-datasets = Jeux de données
project-paper-producer = Producteur, licence
project-paper-state = État
project-paper-skills = Compétences
project-paper-funding = Financement
project-paper-steps = Étapes
project-paper-no-steps = Aucune étape n’est encore fixée.
project-paper-step = Étape
project-paper-owner = Qui
project-paper-due = Échéance
project-paper-place = Lieu
project-paper-planned = Durée prévue
project-paper-took = Durée réelle
project-paper-subject = Objet
project-paper-who = Présents
project-paper-text = Compte rendu
project-paper-no-text = Rien n’est encore rédigé.
project-paper-support = Accompagnement
project-paper-support-used = { $used } utilisés ; l’enveloppe n’est pas encore répartie.
project-paper-support-left = { $used } utilisés sur { $granted } ; il reste { $left }.
project-paper-support-over = { $used } utilisés sur { $granted } ; la part est dépassée de { $left }.
project-paper-used-of = { $used } sur { $granted }
project-paper-out-of = sur { $granted }
project-paper-by-project = Par projet
project-paper-project = Projet
project-paper-steps-done = Étapes faites
project-paper-datasets-obtained = Données obtenues
project-paper-meetings = Rencontres tenues
project-paper-pitch = Pitch
project-paper-pitches-given = Pitchs présentés
project-paper-yes = présenté
project-paper-no = pas encore
project-paper-met = Rencontres avec des producteurs
project-paper-met-nobody = Aucune rencontre n’est encore notée.
project-paper-promised = À venir : { $names }
project-paper-pitch-not-given = Pas encore présenté.
project-paper-of = { $done } sur { $all }
project-paper-days =
    { $count ->
        [one] { $days } jour
       *[other] { $days } jours
    }
project-paper-minutes-only = { $minutes } min
project-paper-hours = { $hours } h
project-paper-hours-minutes = { $hours } h { $minutes }
project-paper-span = { $from } – { $to }
project-paper-between = Entre le { $from } et le { $to }
project-paper-today = Aujourd’hui, { $day }
project-paper-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
project-paper-month =
    { $month ->
        [1] Janvier
        [2] Février
        [3] Mars
        [4] Avril
        [5] Mai
        [6] Juin
        [7] Juillet
        [8] Août
        [9] Septembre
        [10] Octobre
        [11] Novembre
       *[12] Décembre
    } { $year }
cli-print-roadmaps = La feuille de route d’un projet, ou de tous
cli-print-minutes = Les comptes rendus des rendez-vous tenus avec un projet
cli-print-minutes-day = Seulement ceux de ce jour (AAAA-MM-JJ)
cli-print-review = Le bilan de la progression d’un projet, ou de tous
cli-print-calendar = Le calendrier des actions
cli-print-project = Projet, par son nom ou une partie de son nom

## projets à l’écran
area-projects = Projets
project-section-list = Projets
project-section-sharing = Répartition
project-section-calendar = Calendrier
project-section-review = Bilan
project-parts = Parties du projet
project-part-sheet = Fiche
project-part-needs = Besoins
project-part-roadmap = Feuille de route
project-part-support = Accompagnement
project-part-progress = Bilan
project-back = Retour aux projets
project-none = Aucun
project-not-said = Non précisé
project-of = { $done } sur { $all }
project-days =
    { $count ->
        [one] { $days } jour
       *[other] { $days } jours
    }
project-minutes = { $minutes } min
project-hours = { $hours } h
project-hours-minutes = { $hours } h { $minutes }
project-state = État
project-note = Note
project-saved = Enregistré
project-saving = Enregistrement…
project-unsaved = Pas enregistré
project-removed = Retiré : { $title }
project-edit-of = Modifier : { $title }
project-remove-of = Retirer : { $title }
project-state-of = État : { $title }
project-list-lead =
    { $count ->
        [0] Aucun projet n’est accompagné pour l’instant.
        [one] { $count } projet accompagné.
       *[other] { $count } projets accompagnés.
    }
project-add = Ajouter un projet
project-add-do = Ajouter le projet
project-no-projects = Aucun projet
project-no-projects-lead = Ajoutez un projet pour suivre ses besoins, sa feuille de route, ses rendez-vous et ses progrès.
project-column-project = Projet
project-column-steps = Étapes faites
project-column-data = Données obtenues
project-column-support = Accompagnement
project-column-days = Pendant les journées
project-late =
    { $count ->
        [one] { $count } étape en retard
       *[other] { $count } étapes en retard
    }
project-met =
    { $count ->
        [one] { $count } producteur rencontré
       *[other] { $count } producteurs rencontrés
    }
project-pitched = Pitch présenté
project-not-pitched = Pas encore
project-archived =
    { $count ->
        [one] { $count } projet archivé
       *[other] { $count } projets archivés
    }
project-archive = Archiver
project-archive-title = Archiver « { $name } » ?
project-archive-lead = Le projet quitte les listes et la répartition. Son histoire reste : besoins, rendez-vous, rencontres et pitchs. Il peut revenir à tout moment.
project-archived-said = Projet archivé
project-restore = Reprendre le projet
project-restored = Le projet est de nouveau suivi
project-is-archived = Ce projet est archivé
project-is-archived-lead = Il ne figure plus dans les listes ni dans la répartition ; son histoire reste lisible ici.
project-held-by = Porté par { $names }
project-name = Nom du projet
project-theme = Thématique
project-stage = Stade
project-holders = Porteurs du projet
project-holders-hint = Cherchez par le nom : les porteurs sont des participants de l’événement.
project-nobody-found = Personne de ce nom parmi les participants. Ajoutez d’abord la personne dans « Participants ».
project-person-remove = Retirer { $name }
project-note-hint = Le projet en quelques phrases : elles ouvrent la feuille de route.
project-analysis = Analyse des besoins
project-interviewed = Entretien du
project-synthesis = Synthèse de l’entretien
project-prose-hint = Une ligne vide sépare deux paragraphes ; une ligne qui commence par « - » est un point d’une liste.
project-objectives = Objectifs fixés pour l’accompagnement
project-one-per-line = Un objectif par ligne.
project-datasets = Jeux de données
project-skills = Compétences
project-funding = Financement
project-no-datasets = Aucun jeu de données n’est encore noté.
project-no-skills = Aucune compétence n’est encore notée.
project-no-funding = Aucun financement n’est encore noté.
project-add-dataset = Ajouter un jeu de données
project-add-skill = Ajouter une compétence
project-add-funding = Ajouter un financement
project-need-title = De quoi le projet a besoin
project-need-link = Lien
project-need-producer = Producteur
project-need-producer-hint = Le nom d’une organisation de l’événement propose une rencontre avec elle.
project-need-licence = Licence
project-need-add-do = Ajouter le besoin
project-add-step = Ajouter une étape
project-edit-step = Modifier l’étape
project-step-add-do = Ajouter l’étape
project-step-what = Étape
project-step-owner = Qui
project-step-due = Échéance
project-step-late = en retard
project-step-up = Monter : { $title }
project-step-down = Descendre : { $title }
project-step-moved = { $title } : désormais à la place { $place }
project-steps-lead = Étapes faites : { $done } sur { $all }.
project-steps-none-lead = La feuille de route dit qui fait quoi, et pour quand.
project-no-steps = Aucune étape
project-no-steps-lead = Ajoutez la première étape, avec qui s’en charge et son échéance.
project-save-roadmap = Feuille de route (PDF)
project-save-roadmaps = Feuilles de route (PDF)
project-file-roadmap = feuille-de-route.pdf
project-file-roadmaps = feuilles-de-route.pdf
project-used = { $used } utilisés
project-used-of = { $used } sur { $share }
project-share-none = L’enveloppe n’est pas encore répartie.
project-share-left = Il reste { $left }.
project-share-over = La part est dépassée de { $over }.
project-share-planned = { $planned } de rendez-vous prévus.
project-add-appointment = Ajouter un rendez-vous
project-edit-appointment = Modifier le rendez-vous
project-appointment-add-do = Ajouter le rendez-vous
project-appointment-start = Heure
project-appointment-planned = Durée prévue
project-appointment-place = Lieu
project-appointment-about = Objet
project-appointment-with = Avec qui
project-appointment-took = { $took } (prévu : { $planned })
project-appointment-clashes = En même temps qu’un autre rendez-vous
project-appointment-unwritten = Compte rendu à écrire
project-appointment-held-do = Noter comme tenu
project-appointment-planned-again = De nouveau prévu
project-appointment-cancel = Annuler le rendez-vous : { $when }
project-appointment-cancelled-said = Rendez-vous annulé
project-no-appointments = Aucun rendez-vous
project-no-appointments-lead = Le temps des rendez-vous tenus se déduit de la part du projet.
project-held-title = Le rendez-vous a eu lieu
project-held-lead = Le temps réellement passé se déduit de la part du projet.
project-held-took = Durée réelle
project-held-do = Noter comme tenu
project-length-wrong = Écrivez une durée : « 2 h », « 1 h 30 » ou « 45 min ».
project-minutes-label = Compte rendu
project-save-minutes = Compte rendu (PDF)
project-file-minutes = compte-rendu.pdf
project-save-calendar = Rendez-vous (iCalendar)
project-calendar-kind = Calendrier iCalendar
project-file-appointments = rendez-vous.ics
project-envelope = Enveloppe
project-envelope-days = Enveloppe (jours)
project-envelope-floor = Plancher par projet
project-envelope-ceiling = Plafond par projet
project-envelope-scale = Notes de 0 à
project-envelope-day = Une journée dure
project-no-criteria = Aucun critère
project-no-criteria-lead = La grille d’évaluation dit ce qui compte et combien. Commencez par les quatre critères d’usage, puis modifiez-les.
project-usual-criteria = Prendre les critères d’usage
project-add-criterion = Ajouter un critère
project-edit-criterion = Modifier le critère
project-criterion-name = Ce qui est évalué
project-criterion-add-do = Ajouter le critère
project-remove-criterion = Retirer le critère
project-weight = Poids
project-weight-hint = Un critère de poids 2 compte deux fois plus qu’un critère de poids 1 ; de poids 0, il ne compte pas.
project-weight-of = Poids : { $name }
project-score = Note
project-score-of = { $project } : note pour « { $criterion } »
project-points = Points
project-floor = Plancher
project-ceiling = Plafond
project-floor-of = { $project } : plancher en jours
project-ceiling-of = { $project } : plafond en jours
project-proposed = Proposé
project-decided = Décidé
project-sum = Total proposé
project-adjust-of = Fixer la part à la main : { $project }
project-adjust-title = Part de { $project }
project-adjust-lead = La part fixée à la main est retirée de l’enveloppe ; le reste est réparti entre les autres projets.
project-adjust-lead-method = La méthode propose { $days }. La part fixée à la main est retirée de l’enveloppe ; le reste est réparti entre les autres projets.
project-adjust-days = Jours
project-adjust-days-hint = En demi-journées : 1,5 par exemple.
project-adjust-reason = Raison
project-adjust-reason-hint = Elle est gardée avec la part.
project-adjust-do = Fixer la part
project-adjust-clear = Revenir à la méthode
project-half-days-wrong = Écrivez un nombre de jours, à la demi-journée près.
project-adjusted = À la main : { $reason }.
project-by-method = La méthode donnait { $days }.
project-adopt = Adopter la répartition
project-adopted-at = Répartition adoptée le { $when } par { $by }.
project-never-adopted = La répartition n’est pas encore adoptée : les projets n’ont pas encore de part.
project-differs = La proposition a changé depuis
project-shares-adopted = Répartition adoptée
project-method-title = Comment les jours sont répartis
project-calendar-lead = Ce qui est fait et ce qui vient, mois par mois.
project-add-action = Ajouter une action
project-edit-action = Modifier l’action
project-action-add-do = Ajouter l’action
project-action-title = Action
project-action-strand = Ligne du calendrier
project-action-strand-hint = Les actions d’une même ligne restent ensemble.
project-action-from = Du
project-action-to = Au
project-action-about = Dates approximatives
project-action-about-hint = L’action a lieu entre ces dates, sans jour précis.
project-action-done-do = Noter comme fait : { $title }
project-action-undone = Noter comme pas encore fait : { $title }
project-between = Entre le { $from } et le { $to }
project-span = { $from } – { $to }
project-today = Aujourd’hui, { $day }
project-no-actions = Aucune action
project-no-actions-lead = Ajoutez les grandes actions du cycle, de l’analyse des besoins au bilan.
project-save-timeline = Calendrier (PDF)
project-file-calendar = calendrier-des-actions.pdf
project-progress-lead = Où en est le projet : ce qui est fait, obtenu, utilisé, et ce que les journées y ont ajouté.
project-save-review = Bilan (PDF)
project-file-review = bilan.pdf
project-meetings = Rencontres
project-meetings-see = Voir les rencontres
project-no-meetings = Aucune rencontre n’est souhaitée ni prévue.
project-pitches = Pitch
project-pitch-see = Voir les pitchs
project-no-pitches = Le projet n’est dans aucun ordre de passage.
project-pitch-to-come = Pitch à venir
project-pitch-running = Pitch en cours
project-pitch-skipped = Pitch passé
project-wishes = Rencontres proposées
project-wishes-lead = Une donnée manque et une organisation présente la produit : d’un geste, la rencontre devient un souhait du projet.
project-wish-for = Données : { $datasets }
project-wish-must = Souhait indispensable
project-wish-like = Souhaiter
project-wish-decline = Écarter
project-wish-again = Proposer de nouveau
project-wish-accepted = Rencontre souhaitée : { $name }
project-wish-declined = Proposition écartée
project-wishes-declined =
    { $count ->
        [one] { $count } proposition écartée
       *[other] { $count } propositions écartées
    }
project-pitch-order = Remplir l’ordre de passage
project-pitch-order-lead = Les projets choisis prennent place à la fin de l’ordre de passage, où tout se déplace ensuite.
project-pitch-no-session = Aucune séance de pitchs n’est au programme : ajoutez-en une d’abord.
project-pitch-known = Déjà dans l’ordre de passage
project-pitch-fill =
    { $count ->
        [0] Rien à ajouter
        [one] Ajouter { $count } pitch
       *[other] Ajouter { $count } pitchs
    }
project-pitch-filled =
    { $count ->
        [one] { $count } pitch ajouté à l’ordre de passage
       *[other] { $count } pitchs ajoutés à l’ordre de passage
    }
project-review-lead = La progression de tous les projets, à remettre à la fin du cycle.
project-review-met = Rencontres avec des producteurs
project-review-producers = Producteurs rencontrés
project-review-pitched = Pitchs présentés
project-review-pitch = Pitch
project-review-appointments = Rendez-vous tenus
project-review-not-shared = utilisés ; enveloppe de { $envelope }, pas encore répartie
project-review-shared = utilisés ; { $shared } répartis sur { $envelope }
project-unwritten =
    { $count ->
        [one] { $count } compte rendu à écrire
       *[other] { $count } comptes rendus à écrire
    }
project-save-reviews = Bilan (PDF)
project-file-reviews = bilan-des-projets.pdf
project-save-table = Tableau (CSV)
project-table-kind = Tableau CSV
project-file-table = bilan-des-projets.csv

## dossier partagé
area-folder-level = Dossier à jour
area-folder-waiting = Dossier en attente
area-folder-away = Dossier absent
area-folder-stuck = Dossier bloqué
area-folder-paused = Dossier en pause
area-folder-starting = Dossier : lecture
folder-title = Dossier partagé
folder-lead = Chacun écrit dans un dossier tenu en commun, et Régie réunit le tout par lui-même.
folder-card-open = Ouvrir le dossier partagé
folder-card-begin = Partager un dossier
folder-back = Retour aux échanges
folder-mood-starting = Lecture du dossier…
folder-mood-level = Tout est à jour
folder-mood-level-lead = Ce qui est noté ailleurs est ici, et ce qui est noté ici est dans le dossier.
folder-mood-waiting = En attente
folder-mood-waiting-lead = Quelque chose est en chemin. Rien à faire : cela arrive tout seul.
folder-mood-away = Le dossier n’est pas là
folder-mood-away-lead = Clé retirée, lecteur éteint ou dossier déplacé ? Tout continue d’être noté ici ; le dossier est repris dès qu’il revient.
folder-mood-stuck = Le dossier ne peut pas être mis à jour
folder-mood-paused = En pause
folder-mood-paused-lead = Rien ne part et rien n’arrive. Ce qui est noté ici attend.
folder-place = Dossier
folder-merged = Lignes reçues depuis l’ouverture
folder-unpublished = Lignes à déposer
folder-entries-waiting = Lignes en attente de leur suite
folder-laptops = Ordinateurs
folder-laptop = Poste
folder-laptop-here = cet ordinateur
folder-heard = Entendu
folder-heard-now = à l’instant
folder-heard-seconds = il y a { $count } s
folder-heard-minutes = il y a { $count } min
folder-heard-hours = il y a { $count } h
folder-heard-days = il y a { $count ->
    [one] un jour
   *[other] { $count } jours
  }
folder-left = fermé
folder-standing = Où il en est
folder-standing-level = à jour
folder-standing-ahead = { $count ->
    [one] une ligne à recevoir de lui
   *[other] { $count } lignes à recevoir de lui
  }
folder-standing-behind = { $count ->
    [one] il lui manque une ligne
   *[other] il lui manque { $count } lignes
  }
folder-no-laptop = Personne d’autre n’a encore été entendu.
folder-notes = Fichiers à regarder
folder-notes-none = Tous les fichiers du dossier se lisent.
folder-notes-lead = Aucun n’arrête les autres, et rien n’est effacé. Un fichier incomplet est relu dès qu’il change.
folder-pause = Mettre en pause
folder-resume = Reprendre
folder-forget = Ne plus partager
folder-forget-title = Ne plus partager ce dossier ?
folder-forget-text = Cet ordinateur n’y lira et n’y écrira plus. Ce qui s’y trouve y reste, l’événement d’ici aussi.
folder-change = Changer de dossier
folder-passphrase-show = Montrer la phrase secrète
folder-passphrase-lead = Elle se saisit sur chaque ordinateur qui rejoint le dossier. Qui a le dossier sans la phrase n’y lit rien.
folder-passphrase-kept = Elle est gardée en clair dans le dossier de données de cet ordinateur, lisible par votre session seulement.
folder-begin = Choisir le dossier…
folder-begin-title = Partager un dossier
folder-begin-new = Un sous-dossier pour cet événement y sera créé. Notez la phrase secrète : chaque ordinateur en aura besoin.
folder-begin-shared = Des ordinateurs partagent déjà cet événement ici. Saisissez leur phrase secrète.
folder-begin-other = C’est le dossier d’un autre événement. Choisissez celui qui le contient, ou un autre.
folder-passphrase = Phrase secrète du dossier
folder-passphrase-hint = Huit caractères au moins. Celle qui est proposée suffit largement.
folder-begin-apply = Partager
folder-shared = Dossier partagé
folder-choose-title = Dossier à partager
folder-step-sync = Choisissez un dossier que Syncthing, Nextcloud ou un lecteur réseau garde en commun ; ou une clé, qui passe de l’un à l’autre.
folder-step-passphrase = Une phrase secrète ferme tout ce qui y est écrit : une clé perdue ne dit rien à personne.
folder-step-others = Sur chaque autre ordinateur, au premier démarrage : « Rejoindre par un dossier partagé ».
folder-join = Rejoindre par un dossier partagé
folder-join-lead = L’événement est sur un autre ordinateur, qui partage un dossier : ce poste en devient un de plus.
folder-join-choose = Choisir le dossier…
folder-join-apply = Rejoindre
folder-join-busy = Lecture du dossier…
folder-desk-name = Nouveau poste
folder-file-truncated = Incomplet : sa copie n’est sans doute pas finie. Il sera relu dès qu’il changera.
folder-file-damaged = Abîmé : son contenu ne correspond pas à son sceau. L’ordinateur qui l’a écrit peut le redéposer.
folder-file-foreign = Ce n’est pas un fichier de Régie. Il est laissé tranquille.
folder-file-other-event = Il est d’un autre événement. Il n’est pas lu.
folder-file-newer = Une version plus récente de Régie l’a écrit. Mettez ce poste à jour pour le lire.
folder-file-passphrase = Il est fermé par une autre phrase secrète. Vérifiez celle de l’ordinateur qui l’a écrit.
folder-file-no-key = La clé qui l’ouvre n’est pas encore arrivée, ou ne s’ouvre pas avec cette phrase secrète.
folder-file-huge = Il est plus gros qu’aucun fichier de Régie. Il n’est pas lu.
folder-file-unreadable = Le système ne permet pas de le lire ({ $detail }). Il est réessayé de temps en temps.
folder-file-conflict = Une copie mise de côté par le programme de synchronisation. Elle a été lue, rien n’est perdu ; elle peut être effacée.
folder-entries-wait = Des lignes de { $desks } attendent celles qui les précèdent. Elles seront prises dès que le fichier manquant arrivera.
folder-entries-refused = Des lignes ne sont pas ce qu’elles disent. Elles sont laissées de côté ; les autres sont prises.
error-folder-away = Ce dossier n’est pas là.
    .hint = Branchez la clé ou le lecteur, ou choisissez un autre dossier.
error-folder-other-event = C’est le dossier d’un autre événement.
    .hint = Choisissez le dossier qui le contient, ou un autre : plusieurs événements peuvent se partager un même dossier.
error-folder-passphrase = Ce n’est pas la phrase secrète de ce dossier.
    .hint = Un ordinateur qui le partage déjà peut la montrer : Échanger, Dossier partagé, Montrer la phrase secrète.
error-folder-short-passphrase = Cette phrase secrète est trop courte.
    .hint = Huit caractères au moins, et plutôt celle qui est proposée.
error-folder-no-event = Aucun événement n’est partagé dans ce dossier.
    .hint = Vérifiez que le dossier a fini d’arriver, ou choisissez-en un autre.
error-folder-several = Plusieurs événements sont partagés dans ce dossier.
    .hint = Choisissez le sous-dossier de celui que vous voulez : son nom commence par « Regie- ».
error-folder-incomplete = Le début de l’événement n’est pas encore arrivé dans ce dossier.
    .hint = Attendez que la synchronisation avance, puis réessayez.
error-folder-full = Il n’y a plus de place là où est le dossier partagé.
    .hint = Faites-y de la place. Tout est enregistré ici, et y sera déposé ensuite.
error-folder-not-writable = Le dossier partagé ne peut pas être écrit.
    .hint = Vérifiez que la clé n’est pas verrouillée et que vous avez le droit d’y écrire. Tout est enregistré ici.
error-folder-needs-passphrase = La phrase secrète du dossier manque.
    .hint = Donnez-la par un fichier : --passphrase-file FICHIER.
error-folder-none-chosen = Aucun dossier n’est partagé sur cet ordinateur.
    .hint = Choisissez-en un dans Échanger, Dossier partagé.
cli-sync = Lire et écrire un dossier partagé ; dans un dossier de données vide, y commencer l’événement
cli-sync-folder = Le dossier que plusieurs ordinateurs ont en commun
cli-sync-passphrase-file = Un fichier dont la première ligne est la phrase secrète du dossier ; sans lui, celle que la fenêtre garde
cli-sync-desk = Le nom de ce poste
cli-sync-once = Une fois, jusqu’à ce que plus rien ne vienne ni ne parte (par défaut)
cli-sync-watch = Rester, et suivre le dossier jusqu’à ce qu’on arrête le programme
cli-sync-started = L’événement du dossier a commencé ici.
cli-synced = Lignes reçues : { $merged } ; déposées : { $published }
cli-sync-laptop = { $desk } : entendu il y a { $seconds } s

## bilan : les projets

report-projects = Projets
    .about = Une ligne par projet accompagné : étapes, jeux de données, accompagnement, rencontres et pitch.
report-col-share = Part (min)
    .about = La part d’accompagnement décidée, en minutes.
