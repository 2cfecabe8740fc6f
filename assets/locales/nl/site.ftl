# Woorden die op elke pagina terugkomen: kop, voet, navigatie, merken bij cijfers. Geen teksten van één pagina.

site-name = Interim Challenge
site-skip = Naar de inhoud
site-menu = Menu
site-nav-label = Hoofdmenu
site-language-label = Taal
site-language-nl = Nederlands
site-language-en = English
site-language-current = huidige taal
site-sign-in = Inloggen
site-crumbs-label = U bent hier

nav-elements = Elementen
nav-editions = Edities
nav-rules = Regels
nav-method = Methode
nav-edition = Editie { $year }

nav-candidate-case = Mijn case
nav-jury-desk = Mijn stapel
nav-organiser-edition = Editie
nav-organiser-candidates = Kandidaten
nav-organiser-jury = Jury
nav-organiser-rubric = Elementen
nav-organiser-bureaus = Bureaus
nav-organiser-people = Organisatie
nav-account = Mijn account

footer-method = Methode
footer-rules = Regels
footer-privacy = Privacy
footer-no-cookies = Geen cookies, geen volgers.
footer-cookie = Eén cookie, voor uw aanmelding. Geen volgers.
footer-demo = Voorbeeldcijfers.
footer-sign-out = Uitloggen

demo-bar-label = Voorbeeld
demo-bar-text = Dit is een voorbeeld. Alle mensen, bureaus, cases en cijfers zijn verzonnen.
demo-bar-link = Kies een rol of verzet de klok

desk-bar-label = Stand van zaken

timetable-passed = voorbij

figures-norm = Cijfers van deelnemers aan de Challenge, geen norm voor de markt.
figures-these = Deze cijfers
figures-basis =
    { $candidates ->
        [one] 1 kandidaat,
       *[other] { $candidates } kandidaten,
    } { $jurors ->
        [one] 1 jurylid
       *[other] { $jurors } juryleden
    }
figures-expected = De eerste cijfers verschijnen op { $moment }
figures-expected-text = Tot de publicatie is er niets te zien, ook geen tussenstand. De elementen, de niveaus en de interviewvragen staan er al.
figures-expected-of-edition = De cijfers van editie { $year } verschijnen op { $moment }
figures-not-yet-of-edition = Over editie { $year } zijn er nog geen cijfers
figures-none-of-edition = Over editie { $year } zijn geen cijfers gepubliceerd
figures-none-text = Hieronder staat waarop de jury scoorde.
figures-mean = Gemid{ "\u00AD" }delde
figures-element = Element
figures-contrast = Boven of onder
figures-bands = Hoe vaak elk niveau
figures-weight = Gaat samen met de uitslag
figures-reliability = Betrouw{ "\u00AD" }baarheid
figures-own-mean = eigen gemiddelde
figures-indistinct = niet te onderscheiden
figures-mean-description = Gemiddelde { $mean } op een schaal van 1 tot 5
figures-show-table = Toon de tabel
figures-scale-low = afwezig
figures-scale-high = voorbeeldig
figures-contrast-of = het eigen gemiddelde
figures-highest-first = hoogste eerst
figures-interval = { $low } tot { $high }
figures-interval-head = 95%-interval
figures-contrast-above = { $contrast }: boven het eigen gemiddelde, interval { $interval }
figures-contrast-below = { $contrast }: onder het eigen gemiddelde, interval { $interval }
figures-contrast-indistinct = { $contrast }: niet te onderscheiden van het eigen gemiddelde, interval { $interval }
figures-reliability-high = hoog
figures-reliability-fair = redelijk
figures-reliability-low = laag
figures-list = { $before } en { $last }
figures-weight-note = Berekend over { $years } samen ({ $candidates } kandidaten), met 95%-interval; pas vanaf 20 kandidaten. Stippellijn: { $equal }%, een gelijk deel. Bij 20 kandidaten tonen acht even belangrijke elementen alleen al door toeval 9 tot 16%. Het zegt wat samengaat, niet wat veroorzaakt.

mark-hidden = verborgen om mensen te beschermen
mark-hidden-short = verborgen
mark-waits = wacht op meer edities
mark-none = geen gegevens

band-low = 1–2 afwezig of beperkt
band-middle = 3 degelijk
band-high = 4–5 sterk of voorbeeldig
band-low-short = 1–2
band-middle-short = 3
band-high-short = 4–5
band-under-ten = minder dan 10%
band-over-ninety = meer dan 90%
band-share = { $share }%

level-1 = afwezig
level-2 = beperkt
level-3 = degelijk
level-4 = sterk
level-5 = voorbeeldig
level-abstained = niet te beoordelen

field-optional = niet verplicht
field-words-of = { $count } van { $limit } woorden
ballot-legend = Niveau voor { $element }
ballot-level-looks = Niveau { $number } ziet er zo uit
ballot-abstain = Niet te beoordelen uit deze case
ballot-all-levels = Alle niveaus naast elkaar
ballot-is-not = Wat het niet is
state-complete = klaar
state-begun = begonnen
state-empty = nog leeg
state-long = te lang
state-done = gedaan
state-to-do = te doen

justification-label = Onderbouwing
justification-asked = gevraagd bij 1 en 5
justification-welcome = welkom; gevraagd bij 1 en 5
both-texts-yours = Wat u nu typte
both-texts-saved = Wat er bewaard staat

legend-mean = gemiddelde van 1 tot 5
legend-contrast = boven of onder het eigen gemiddelde, met 95%-interval
legend-open = niet te onderscheiden: het interval omvat 0

history-edition = Editie
history-candidates = Kandidaten
history-jurors = Juryleden
