# De volgorde na het sluiten, zoals voorzitters en de organisatie haar zien; en wat een jurylid van de eigen strengheid ziet.

order-caption = Volgorde in { $sector }
order-none = In deze sector is er geen case met formulieren die meetellen.
order-rank = Plaats
order-case = Case
order-fair = Eerlijke score
order-mean = Gemiddelde
order-first = Kans op plaats 1
order-places = Plaatsen (90%)
order-adjusted = Gecorrigeerd
order-raw = Zoals gescoord
order-sheets = Formulieren
order-interval = { $low } tot { $high }
order-from-to = { $low } t/m { $high }
order-percent = { $percent }%
order-under-one = onder 1%
order-over-ninety-nine = boven 99%
order-band-one = Groep { $number }
order-band-first = Groep { $number }: niet te onderscheiden. Binnen deze groep kiest de jury vrij.
order-band-many = Groep { $number }: niet te onderscheiden
order-component = Deel { $number }

## Wat u moet weten

order-too-few-scores = Er zijn te weinig scores om mee te rekenen. Dit zijn gewone gemiddelden.
order-nothing-differs = Binnen elke sector zijn alle scores gelijk: er is geen volgorde.
order-plain-means = Dit zijn gewone gemiddelden. Of een jurylid streng of mild scoort, is niet verrekend: daarvoor zijn in de ronde minstens 5 juryleden, 10 cases en gemiddeld 3 formulieren per case nodig. Hier { $jurors ->
    [one] scoorde { $jurors } jurylid
   *[other] scoorden { $jurors } juryleden
} { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, met { $sheets ->
    [one] { $sheets } formulier
   *[other] samen { $sheets } formulieren
}.
order-cases-do-not-differ = De scores laten geen verschil tussen de cases zien. Lees de volgorde als toeval.
order-jurors-do-not-differ = De scores laten geen verschil in strengheid tussen de juryleden zien.
order-neither-differs = De scores laten geen verschil tussen de cases zien, en ook niet in strengheid. Lees de volgorde als toeval.
order-variances-unsure = Met { $jurors ->
    [one] { $jurors } jurylid
   *[other] { $jurors } juryleden
} staat niet goed vast hoeveel cases en juryleden van elkaar verschillen. Intervallen, kansen en plaatsen rekenen met alles wat daarvoor aannemelijk is.
order-components = De cases vallen uiteen in { $count } delen zonder gemeenschappelijk jurylid. Alleen binnen een deel zijn zij te vergelijken. Daarom staan zij per deel op volgorde, zonder plaatsen.
order-unordered = De scores zeggen niet hoe ver formulieren over dezelfde case uiteenlopen. Daarom staan de cases zonder plaats, kans en groep.
order-left-out =
    { $count ->
        [one] Eén case waarmee u een band hebt, staat hier niet bij. Die heeft wel een plaats in de volgorde; aan de nummers van de andere ziet u waar.
       *[other] { $count } cases waarmee u een band hebt, staan hier niet bij. Ze hebben wel een plaats in de volgorde; aan de nummers van de andere ziet u waar.
    }
order-critical = De volgorde hangt aan één jurylid: zonder { $name } waren niet alle cases in deze sector met elkaar te vergelijken.

## Uitleg

order-read-title = Hoe u dit leest
order-read-fair = De eerlijke score bepaalt de volgorde. Daarin is verrekend hoe streng of mild de juryleden van een case scoren. Hoe minder formulieren, hoe dichter de score bij het gemiddelde van de sector blijft. Daarachter staat tussen welke waarden zij met 95% zekerheid ligt.
order-read-mean = Het gemiddelde van de formulieren, met de gewichten van de editie, bepaalt de volgorde. Daarachter staat tussen welke waarden het met 95% zekerheid ligt.
order-read-places = De kans op plaats 1 zegt hoe vaak een case eerste is als de volgorde tienduizend keer wordt getrokken, zo onzeker als zij is. De plaatsen zijn die waartussen een case dan in 90% van de keren ligt.
order-read-bands = In één groep staan buren die niet te onderscheiden zijn: de kans dat de hogere echt beter is, ligt onder 75%.
order-read-others = Gecorrigeerd is het gemiddelde zonder de strengheid van de juryleden. Daarnaast staat het gemiddelde zoals gescoord.
order-read-sectors = Sectoren zijn onderling niet te vergelijken. De jury kent de titels toe, niet de som.
order-basis = Dit berust op { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $jurors ->
    [one] { $jurors } jurylid
   *[other] { $jurors } juryleden
} en { $sheets ->
    [one] { $sheets } formulier
   *[other] { $sheets } formulieren
}.
order-spread = De spreiding tussen cases is { $cases } punt, tussen juryleden { $jurors } punt; wat geen van beide verklaart { $rest } punt.
order-needed = Zoveel juryleden per case waren genoeg geweest om de cases uit elkaar te houden met een betrouwbaarheid van { $first }: { $low }; van { $second }: { $middle }; van { $third }: { $high }.
order-needed-many = meer dan 99
order-needed-none = De cases verschillen zo weinig dat geen aantal juryleden genoeg was geweest om ze uit elkaar te houden.
order-method = De methode uitgelegd

## Strengheid

order-severity-title = Strengheid in uw panel
order-severity-note = In punten van de schaal, naast de juryleden die dezelfde cases lazen, zelf of via elkaar; heeft elke sector een eigen panel, dan is dat het panel. Boven nul is mild, onder nul is streng. U ziet dit als voorzitter, en ieder jurylid ziet het eigen getal. De organisatie ziet het niet.
order-juror = Jurylid
order-points = Punten
order-lean = Scoort
order-lenient = mild
order-severe = streng
order-neither = als de anderen
order-own-title = Hoe streng u scoorde
order-own-act = Hoe streng u scoorde
order-own-lenient = U scoorde { $points } punt milder dan de jury waarmee u te vergelijken bent, op { $count ->
    [one] { $count } formulier
   *[other] { $count } formulieren
}.
order-own-severe = U scoorde { $points } punt strenger dan de jury waarmee u te vergelijken bent, op { $count ->
    [one] { $count } formulier
   *[other] { $count } formulieren
}.
order-own-neither = U scoorde niet merkbaar strenger of milder dan de jury waarmee u te vergelijken bent, op { $count ->
    [one] { $count } formulier
   *[other] { $count } formulieren
}.
order-own-meaning = Dit is een schatting in punten van de schaal van 1 tot 5, naast de juryleden die dezelfde cases lazen, zelf of via elkaar. Heeft elke sector een eigen panel, dan is dat uw panel. In de eerlijke scores is zij verrekend.
order-own-quality = Streng of mild is niet goed of fout, en zegt niets over hoe goed u oordeelt.
order-own-secret = Alleen u en de voorzitter van uw panel zien dit getal.
order-own-none = Van u telt geen formulier mee in de uitslag. Daarom is er geen getal.
order-own-uncorrected = In deze ronde zijn er te weinig juryleden, cases of formulieren om strengheid te schatten. Er is dus ook niets verrekend.
order-own-hidden-title = Nog niet te zien
order-own-hidden-text = De organisatie onthult eerst de volgorde aan de voorzitters. Daarna staat hier hoe streng u scoorde.

## Elementen

order-elements-title = Per element
order-elements-note =
    { $of ->
        [own] Over de sector waarvan u de jury voorzit. Cijfers van deelnemers aan de Challenge, geen norm voor de markt.
       *[all] Over alle sectoren van deze editie. Cijfers van deelnemers aan de Challenge, geen norm voor de markt.
    }
order-element = Element
order-contrast = Contrast
order-reliability = Betrouwbaarheid
order-agreement = Overeenstemming
order-open = niet te onderscheiden
order-grade-high = hoog
order-grade-fair = redelijk
order-grade-low = laag
order-elements-legend = Contrast: hoeveel hoger of lager een element scoort dan het eigen gemiddelde van het formulier. Betrouwbaarheid: hoe zeker de juryleden van een case de cases samen uit elkaar houden; hoog vanaf 0,75, redelijk vanaf 0,60, en pas vanaf 10 cases en 5 juryleden. Overeenstemming is Krippendorffs alfa: bij 1 zijn juryleden het volledig eens, bij 0 niet meer dan door toeval. Tussen welke waarden contrast en gemiddelde met 95% zekerheid liggen, staat erachter.
order-top = eerste { $count }: { $chance }
order-stability = Hoe vaak de eerste case eerste blijft als elk element tussen { $low } en { $high } keer zo zwaar weegt als nu: { $share }.
