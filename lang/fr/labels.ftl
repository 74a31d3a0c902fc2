# Words of the interface, in French. Labels of codes are in ontology/. Quotes from reports are never translated.

heading = CE QUI EST RAPPORTÉ, ET PAR QUI.  recoupe n’a rien vérifié.
footer = Bornes de ce qui a été lu, non de ce qui s’est passé. recoupe { $version }, schéma { $schema }.

language-fr = français
language-en = anglais
language-unread = langue non lue

document = document
document-line = { $id }   { $language }   { $length } car.   sha256 { $hash }
origin = origine
title = titre
outlet-unknown = média non indiqué
date-unknown = date de publication non indiquée
voices = voix
voices-line = { $cited ->
    [0] le rédacteur seul ; aucune source citée
    [one] 1 rédacteur ; 1 source citée
   *[other] 1 rédacteur ; { $cited } sources citées
  }{ $unnamed ->
    [0] {""}
    [one] , dont 1 anonyme
   *[other] , dont { $unnamed } anonymes
  }

tolls = BILAN
totals = EN TOUT
totals-joined = somme de ce que la phrase joint
totals-competing = des sources qui ne disent pas le même chiffre
totals-increment = avec ce qui s’y ajoute
totals-other = AUTRE ÉVÉNEMENT
forces = FORCES
column-from = de
column-to = à
column-source = selon
column-words = mots exacts
column-words-foreign = mots exacts ({ $language })
column-cue = par les mots
no-figure = aucun chiffre lu
figure-as-of = { $words }, { $time }
of-whom = dont { $what }
who-unsaid = qui, non dit
who-open = qui ? { $count } lectures
source-none = le texte, sans source
source-writer = le rédacteur
all-sides = tous camps
or = ou

foot-unnamed = source anonyme
foot-impersonal = auteur du bilan non indiqué
foot-readings = { $readings }
foot-euphemism = c’est le mot du texte qui est lu ainsi : { $words }
foot-increment = s’ajoute à un autre chiffre
foot-overlap = peut compter les mêmes personnes que { $words } : ne pas additionner
foot-currency = chiffre { $currency }

events = FAITS
column-status = statut
events-none = aucun fait lu
sites = LIEUX VISÉS
sites-none = aucun lieu ni objet lu
column-count = combien
column-state = ce qui lui arrive
column-where = où
party-named = nommé dans le texte [{ $start }:{ $end }]
actors = ACTEURS
actors-none = aucun acteur lu
column-actor = acteur
column-country = pays
column-also = dit aussi
column-voice = source
column-post = fonction
column-says = propos
column-part = prend part
actor-acts = agit { $count } fois
actor-suffers = subit { $count } fois
actor-says = parle { $count } fois
places = LIEUX
places-none = aucun lieu lu
place-metonym = pour son gouvernement
column-place = nom dans le texte
column-stands-for = désigne
column-precision = précision
column-degrees = degrés
column-others = ou
ledger = QUI DIT QUOI, propos par propos.  recoupe n’a rien vérifié.
ledger-none = le texte ne prête de propos à personne
ledger-share-events = faits qui ont une source : { $sourced } sur { $all }
ledger-share-figures = chiffres qui ont une source : { $sourced } sur { $all }
ledger-holds = { $events ->
    [0] {""}
    [one] 1 fait
   *[other] { $events } faits
  }{ $both ->
    [no] {""}
   *[yes] {", "}
  }{ $figures ->
    [0] {""}
    [one] 1 chiffre
   *[other] { $figures } chiffres
  }
column-kind = genre
column-holds = contient
column-saying = ce qui est dit
not-facts = À NE PAS LIRE COMME DES FAITS
claim-by = { $kind } : { $source }
sayings = QUI DIT QUOI
voices-title = QUI PARLE
checks = CONTRÔLES
check-parts-exact = { $sum } = { $total } { $le } { $whole }{ $rest ->
    [none] {""}
   *[some] {" "}; reste { $rest }, non détaillé
  }
check-parts-exceed = { $sum } = { $total } > { $whole } : les parties dépassent le tout
check-parts = les parties font au moins { $total } ; le tout : { $whole }
check-part-of-whole = { $part } est compris dans { $whole }
check-part-exceeds = { $part } est donné comme compris dans { $whole }, mais ne peut y tenir
check-do-not-add = { $words } : peut-être les mêmes personnes, ne pas additionner
check-open-scope = { $words } : les mots ne disent pas qui est compté
check-no-source = { $words } : le texte ne donne pas de source
check-sourced-share = { $sourced } chiffres de personnes sur { $all } ont une source
check-party-only-source = { $words } : seul { $source } le dit, qui est partie aux événements
check-unsourced-accusation = { $words } : une accusation, et le texte ne dit pas de qui
check-unsourced-act = { $words } : le texte dit lui-même qui l’a fait, et ne donne pas de source
check-loaded-label-own = { $words } : mot qui prend parti, employé par le texte lui-même
check-loaded-label-quoted = { $words } : mot qui prend parti, entre guillemets, sans que le texte dise de qui
check-loaded-label-of = { $words } : mot qui prend parti, de { $source }
check-after-publication = { $words } : le texte les date d’après sa publication
check-headline-differs = titre { $headline }, texte { $body } : le titre ne dit pas la même chose
check-headline-excludes = titre { $headline }, texte { $body } : les deux ne peuvent être vrais ensemble

note-at = { $words } : { $label }
note-empty-text = il n’y a pas de texte à lire
note-decoded-as = le fichier n’était pas en UTF-8 et a été lu dans un autre codage
note-bytes-replaced = des octets illisibles ont été remplacés
note-looks-binary = le texte contient des caractères de commande et ressemble à un fichier binaire
note-language-assumed = la langue n’est pas certaine
note-language-unknown = le texte n’a pas été lu : recoupe lit le français et l’anglais
note-sentence-cut = une phrase trop longue a été coupée
note-time-unanchored = non datable sans date de publication (ajoutez --date AAAA-MM-JJ)
note-two-readings = deux lectures possibles, gardées toutes deux
note-no-source = un chiffre n’a pas de source dans le texte

why-heading = POURQUOI, AU CARACTÈRE { $at }
why-nothing = aucun élément du rapport ne couvre ce caractère
why-sentence = phrase
record-voice = source
record-quantity = quantité
record-time = temps
record-toll = bilan
record-strength = effectif
record-claim = propos rapporté
why-rule = règle { $rule }
why-entry = entrée { $entry }
field-interval = intervalle
field-unit = unité
field-outcome = nature
field-who = qui
field-source = source
field-part-of = partie de
field-readings = lectures
field-increment = total ou ajout
field-currency = actualité du chiffre
field-phase = stade
field-value = certitude
field-content = propos
field-time = quand
field-anchor = compté depuis
field-kind = genre
field-post = fonction
field-country = pays
field-place = lieu
record-actor = acteur
record-place = lieu
field-actor = acteur
field-instrument = arme
field-parties = participants
field-status = statut
record-site = lieu ou objet
field-state = ce qui lui arrive
record-event = événement
event-untyped = autre événement

page-article = le texte
page-records = ce qui en a été lu
page-skip = aller aux tableaux
page-lanes = souligner
page-theme = page
page-show = montrer les mots
theme-auto = comme l’appareil
theme-light = claire
theme-dark = sombre
lane-figures = chiffres
lane-events = faits
lane-sources = sources
lane-actors = acteurs
lane-places = lieux
lane-sites = lieux et objets visés
lane-loaded = mots qui prennent parti
