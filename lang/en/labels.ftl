# Words of the interface, in English. Labels of codes are in ontology/. Quotes from reports are never translated.

heading = WHAT IS REPORTED, AND BY WHOM.  recoupe has verified nothing.
footer = Bounds of what was read, not of what happened. recoupe { $version }, schema { $schema }.

language-fr = French
language-en = English
language-unread = language not read

document = document
document-line = { $id }   { $language }   { $length } chars   sha256 { $hash }
origin = origin
title = title
outlet-unknown = outlet not stated
date-unknown = publication date not stated
voices = voices
voices-line = { $cited ->
    [0] the writer alone; no source cited
    [one] 1 writer; 1 cited source
   *[other] 1 writer; { $cited } cited sources
  }{ $unnamed ->
    [0] {""}
   *[other] , { $unnamed } of them unnamed
  }

tolls = TOLLS
totals = IN ALL
totals-joined = the sum of what one sentence joins
totals-competing = sources that give different figures
totals-increment = with what is added to it
totals-other = ANOTHER EVENT
forces = FORCES
column-from = from
column-to = to
column-source = according to
column-words = exact words
column-words-foreign = exact words ({ $language })
column-cue = by the words
no-figure = no figure read
figure-as-of = { $words }, { $time }
of-whom = of whom { $what }
who-unsaid = whom, not said
who-open = whom? { $count } readings
source-none = the text, no source
source-writer = the writer
all-sides = all sides
or = or

foot-unnamed = source not named
foot-impersonal = author of the toll not stated
foot-readings = { $readings }
foot-euphemism = read from the text's own word: { $words }
foot-increment = adds to another figure
foot-overlap = may count the same people as { $words }: do not add
foot-currency = { $currency } figure

events = EVENTS
column-status = status
events-none = no event read
sites = SITES
sites-none = no site or object was read
column-count = how many
column-state = what became of it
column-where = where
party-named = named in the text [{ $start }:{ $end }]
actors = ACTORS
actors-none = no actor read
column-actor = actor
column-country = country
column-also = also called
column-voice = source
column-post = office
column-says = sayings
column-part = takes part
actor-acts = acts { $count ->
    [one] once
   *[other] { $count } times
}
actor-suffers = suffers { $count ->
    [one] once
   *[other] { $count } times
}
actor-says = speaks { $count ->
    [one] once
   *[other] { $count } times
}
places = PLACES
places-none = no place read
place-metonym = for its government
column-place = name in the text
column-stands-for = stands for
column-precision = precision
column-degrees = degrees
column-others = or
ledger = WHO SAYS WHAT, claim by claim.  recoupe has verified nothing.
ledger-none = nobody is credited with saying anything
ledger-share-events = events with a source: { $sourced } of { $all }
ledger-share-figures = figures with a source: { $sourced } of { $all }
ledger-holds = { $events ->
    [0] {""}
    [one] 1 event
   *[other] { $events } events
  }{ $both ->
    [no] {""}
   *[yes] {", "}
  }{ $figures ->
    [0] {""}
    [one] 1 figure
   *[other] { $figures } figures
  }
column-kind = kind
column-holds = holds
column-saying = what is said
not-facts = NOT TO BE READ AS FACTS
claim-by = { $kind }: { $source }
sayings = WHO SAYS WHAT
voices-title = WHO SPEAKS
checks = CHECKS
check-parts-exact = { $sum } = { $total } { $le } { $whole }{ $rest ->
    [none] {""}
   *[some] ; { $rest } left, not detailed
  }
check-parts-exceed = { $sum } = { $total } > { $whole }: the parts exceed the whole
check-parts = the parts make at least { $total }; the whole: { $whole }
check-part-of-whole = { $part } is inside { $whole }
check-part-exceeds = { $part } is given as inside { $whole }, but cannot fit
check-do-not-add = { $words }: possibly the same people, do not add
check-open-scope = { $words }: the words do not say who is counted
check-no-source = { $words }: the text gives no source
check-sourced-share = { $sourced } of { $all } figures of people have a source
check-party-only-source = { $words }: only { $source } says so, a party to the events
check-unsourced-accusation = { $words }: an accusation, and the text does not say whose
check-unsourced-act = { $words }: the text itself says who did it, and gives no source
check-loaded-label-own = { $words }: takes a side, and is the text’s own word
check-loaded-label-quoted = { $words }: takes a side; in quotation marks, and nobody is credited
check-loaded-label-of = { $words }: takes a side, the word of { $source }
check-after-publication = { $words }: the text dates it after its own publication
check-headline-differs = headline { $headline }, text { $body }: the headline does not say the same
check-headline-excludes = headline { $headline }, text { $body }: both cannot be right

note-at = { $words }: { $label }
note-empty-text = there is no text to read
note-decoded-as = the file was not UTF-8 and was read in another encoding
note-bytes-replaced = bytes that cannot be decoded were replaced
note-looks-binary = the text holds control characters and looks like a binary file
note-language-assumed = the language is not certain
note-language-unknown = the text was not read: recoupe reads French and English
note-sentence-cut = a sentence was too long and was cut
note-time-unanchored = cannot be dated without a publication date (add --date YYYY-MM-DD)
note-two-readings = two readings are possible, both are kept
note-no-source = a figure has no source in the text

why-heading = WHY, AT CHARACTER { $at }
why-nothing = no record of the report covers this character
why-sentence = sentence
record-voice = source
record-quantity = quantity
record-time = time
record-toll = toll
record-strength = strength
record-claim = saying
why-rule = rule { $rule }
why-entry = entry { $entry }
field-interval = interval
field-unit = unit
field-outcome = outcome
field-who = whom
field-source = source
field-part-of = part of
field-readings = readings
field-increment = total or increment
field-currency = standing in time
field-phase = phase
field-value = certainty
field-content = content
field-time = when
field-anchor = counted from
field-kind = kind
field-post = office
field-country = country
field-place = place
record-actor = actor
record-place = place
field-actor = actor
field-instrument = weapon
field-parties = parties
field-status = status
record-site = site
field-state = what became of it
record-event = event
event-untyped = other event

page-article = the text
page-records = what was read from it
page-skip = go to the tables
page-lanes = underline
page-theme = page
page-show = show the words
theme-auto = as the device
theme-light = light
theme-dark = dark
lane-figures = figures
lane-events = events
lane-sources = sources
lane-actors = actors
lane-places = places
lane-sites = sites
lane-loaded = words that take a side
