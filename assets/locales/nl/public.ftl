# De openbare pagina's: voorpagina, elementen, edities, publicatie, regels, methode, privacy.

## Voorpagina

home-page-title = interim-manager van het jaar, en waardoor
home-title = Wie wint, is nieuws voor één dag. Waardoor, is bruikbaar in elke opdracht.
home-lead = De Interim Challenge kiest elk jaar de interim-manager van het jaar, over alle sectoren, op grond van een businesscase. De jury scoort elk element apart, en die cijfers staan hier open, zodat HR er een eigen selectie mee kan bouwen.
home-v-heading = De vijf V’s van interim-management
home-v-reinforcement = Versterking
home-v-reinforcement-text = Er is een hand te weinig: een vraag om capaciteit.
home-v-replacement = Vervanging
home-v-replacement-text = Er is een stoel leeg: ook een vraag om capaciteit.
home-v-change = Verandering
home-v-change-text = Het moet anders. Hier begint het vak.
home-v-trust = Vertrouwen
home-v-trust-text = Draagt de driehoek van opdrachtgever, interim-manager en bureau.
home-v-connection = Verbinding
home-v-connection-text = Echt contact met de mensen die het moeten doen.
home-edition = Editie { $year }
home-hr-label = Voor HR en opdrachtgevers
home-hr-title = Kies op wat er in elke opdracht toe doet
home-hr-text = Per element staat er wat het is, hoe elk niveau eruitziet en wat u er in een gesprek over kunt vragen. Met de cijfers van de jury ernaast.
home-hr-act = Naar de elementen
home-hr-note = Geen account nodig.
home-candidate-label = Voor kandidaten
home-candidate-title = Laat zien wat u veranderde
home-candidate-text = Een businesscase in zeven onderdelen over één eigen opdracht. Na afloop krijgt u een feedbackrapport met uw niveaus per element.
home-candidate-act = Zo doet u mee
home-candidate-act-open = Schrijf uw case
home-candidate-note-open = Inzenden kan tot en met { $moment }.
home-candidate-note-next = De inzending voor editie { $year } opent op { $moment }.
home-candidate-note-soon = De inzending voor editie { $year } opent binnenkort.
home-candidate-note-closed = De inzending voor editie { $year } is gesloten.
home-jury-label = Voor de jury
home-jury-title = Lees, score, onderbouw
home-jury-text = De case links, de elementen rechts. Alles wordt bewaard terwijl u typt, ook in de trein. U levert alles in één keer in.
home-jury-act = Naar mijn stapel
home-jury-note-scoring = Scoren kan tot en met { $moment }.
home-newest-label = Nieuwste cijfers, editie { $year }
home-newest-title = { $high } springt eruit, { $low } blijft achter
home-newest-title-plain = Wat de jury zag, per element
home-newest-text = Hoe ver elk element boven of onder het eigen gemiddelde van deze deelnemers ligt. Een open stip is daarvan niet te onderscheiden.
home-newest-scale = In punten, op een schaal van 1 tot 5.
home-newest-all = Bekijk alle elementen
home-expected-label = Cijfers
home-titles-label = Titels { $year }
home-titles-all = Alle titels
home-status-preparation = De organisatie bereidt de editie voor
home-status-call = Kandidaten schrijven hun case en dienen in tot en met { $moment }
home-status-call-over = De inzending sloot op { $moment }; hierna bekijkt de organisatie welke cases mogen meedoen
home-status-screening = De organisatie bekijkt of elke case compleet is en mag meedoen
home-status-judging = De jury leest en scoort tot en met { $moment }
home-status-judging-over = Scoren kon tot en met { $moment }; daarna beraadt de jury zich
home-status-deliberation = De jury beraadt zich
home-status-sealed = De scores liggen vast; de uitslag wordt bekend op { $moment }
home-status-sealed-soon = De scores liggen vast; de uitslag wordt binnenkort bekend
home-status-published = De uitslag is bekend

titles-overall = Interim-manager van het jaar
titles-bureau = Bureau van het jaar
titles-not-awarded = Niet toegekend
titles-sectors = Titels per sector
titles-words = Uit de woorden van de jury

## Elementen

elements-page-title = Elementen
elements-title =
    { $count ->
        [5] Vijf elementen die in elke opdracht terugkeren
        [6] Zes elementen die in elke opdracht terugkeren
        [7] Zeven elementen die in elke opdracht terugkeren
        [8] Acht elementen die in elke opdracht terugkeren
       *[other] Elementen die in elke opdracht terugkeren
    }
elements-edition = Editie
elements-fine = Het eigen gemiddelde is wat deze deelnemers over alle elementen samen scoren. Het interval zegt waar het cijfer bij andere deelnemers en juryleden zoals deze zou kunnen liggen; bevat het nul, dan is het element niet te onderscheiden van het eigen gemiddelde. Gelijke afgeronde cijfers staan in de volgorde van het beoordelingsformulier.
elements-defined = Wat elk cijfer betekent:
elements-table-caption = Cijfers per element, { $of }
elements-take = Meenemen
elements-cite = Zo citeert u deze pagina
elements-citation = Interim Challenge, Elementen, { $of }. Publicatie { $publication }, { $date }.
elements-citation-note = De cijfers onder dit nummer veranderen niet.
elements-publication = De publicatie
chart-offer = Downloaden of insluiten
chart-download = De cijfers als bestand (CSV)
chart-embed = Alleen dit diagram
chart-embed-how = Wilt u het diagram op een eigen pagina tonen, zet dan deze regel erin. Het toont wat hier gepubliceerd is, ook na een correctie of een nieuwe editie.
chart-code-label = Regel om te kopiëren
chart-title-contrasts = Afstand tot het eigen gemiddelde: { $of }
chart-title-bands = { $element }: hoe de scores verdeeld zijn, { $of }
chart-title-sector = { $element } per sector, { $years }
chart-title-kind = { $element } per soort opdracht, { $years }
chart-title-editions = { $element } per editie
elements-method = Zo rekenen wij
elements-levels = Niveaus en vragen
elements-levels-of = Niveaus en vragen bij { $element }
elements-empty-title = De eerste cijfers zijn er nog niet
elements-lead-both =
    { $whose } { $aboves ->
        [one] ligt
       *[other] liggen
    } { $above } boven het eigen gemiddelde; { $below } { $belows ->
        [one] ligt
       *[other] liggen
    } eronder. Over de andere elementen is dat niet te zeggen.
elements-lead-above =
    { $whose } { $aboves ->
        [one] ligt
       *[other] liggen
    } { $above } boven het eigen gemiddelde. Over de andere elementen is niet te zeggen of zij erboven of eronder liggen.
elements-lead-below =
    { $whose } { $belows ->
        [one] ligt
       *[other] liggen
    } { $below } onder het eigen gemiddelde. Over de andere elementen is niet te zeggen of zij erboven of eronder liggen.
elements-lead-none = { $whose } is geen element te onderscheiden van het eigen gemiddelde.
elements-whose-all = Bij deze deelnemers
elements-whose-sector = In { $name }
elements-whose-kind = Bij { $name }
elements-of-edition = editie { $year }
elements-of-cell =
    { $name }, { $count ->
        [one] editie { $years }
       *[other] edities { $years } samen
    }
elements-editions-together = Edities, samengenomen
elements-all-sector = Alle sectoren
elements-all-kind = Alle soorten
elements-switch-sector = Sector
elements-switch-sector-waits = Sector: wacht op meer edities
elements-switch-sector-other = Sector: kan niet samen met een soort opdracht
elements-switch-kind = Soort opdracht
elements-switch-kind-waits = Soort opdracht: wacht op meer edities
elements-switch-kind-other = Soort opdracht: kan niet samen met een sector

## Eén element

element-is-not = Wat het niet is.
element-figures = Cijfers van { $of }
element-fact-mean = gemiddeld, van 1 tot 5
element-fact-nearest = Het dichtst bij ‘{ $word }’
element-levels = Wat de jury per niveau ziet
element-questions = Vragen voor het gesprek
element-behavioural = Gedrag
element-situational = Situatie
element-probes = Doorvragen
element-green = Goed teken
element-red = Let op
element-bands-finding = Van de scores is { $share } sterk of voorbeeldig.
element-bands-note = Met minder dan vijftig kandidaten staan hier drie groepen in plaats van vijf niveaus, in stappen van 10%: zo is uit de cijfers niemand te herkennen.
element-history = Over de edities
element-history-finding = Elke editie heeft andere kandidaten en andere juryleden. Een verschil tussen edities is dus geen ontwikkeling.
element-history-caption = { $element } per editie
element-publication = Publicatie { $publication }
element-empty-title = Over dit element zijn nog geen cijfers
element-empty-text = De niveaus en de vragen hieronder gelden al: de jury gebruikt dezelfde, en u kunt ze in een gesprek gebruiken.
element-fact-contrast = boven of onder het eigen gemiddelde
element-fact-indistinct = niet te onderscheiden van het eigen gemiddelde
element-fact-interval = Interval { $interval }
element-fact-interval-in = interval { $interval }
element-fact-weight = gaat samen met de uitslag
element-fact-reliability = betrouwbaarheid
element-fact-reliability-note = { $word }: zo eens was de jury het over de kandidaten
element-by-sector = Per sector
element-by-caption-sector = Het element per sector
element-by-kind = Per soort opdracht
element-by-caption-kind = Het element per soort opdracht
element-block =
    { $count ->
        [one] Editie { $years }
       *[other] Edities { $years } samen
    }
element-block-elsewhere = Edities { $years } samen: dit element, opgesplitst
element-all-sector = alle sectoren { $contrast }
element-all-kind = alle soorten { $contrast }
element-waits-sector = Nog niet elke sector heeft genoeg kandidaten, juryleden en bureaus voor cijfers waarin niemand te herkennen is. Ze komen zodra er genoeg edities samen zijn, uiterlijk met vier edities.
element-waits-kind = Nog niet elke soort opdracht heeft genoeg kandidaten, juryleden en bureaus voor cijfers waarin niemand te herkennen is. Ze komen zodra er genoeg edities samen zijn, uiterlijk met vier edities.
element-groups-both = Boven het eigen gemiddelde: { $above }. Eronder: { $below }. Of de groepen onderling verschillen, is niet te zeggen.
element-groups-above = Boven het eigen gemiddelde: { $above }. Of de groepen onderling verschillen, is niet te zeggen.
element-groups-below = Onder het eigen gemiddelde: { $below }. Of de groepen onderling verschillen, is niet te zeggen.
element-groups-none = In geen van de groepen is dit element te onderscheiden van het eigen gemiddelde.
element-groups-note = Er staat nooit één verborgen regel alleen: die zou uit het totaal terug te rekenen zijn.
element-groups-absent = geen deelnemers in deze edities
element-slope-label = De afstand tot het eigen gemiddelde per editie, met het 95%-interval; de andere elementen als dunne lijnen. De cijfers staan in de tabel eronder.
element-slope-note = Rood: dit element, met het 95%-interval. Dunne lijnen: de andere elementen.
element-agreement = Overeenstemming van losse juryleden: { $consistency } in volgorde (ICC(C,1)), { $absolute } in hoogte (ICC(A,1)).
element-alpha = Krippendorffs alfa, ordinaal: { $alpha }.
element-agreement-how = Wat dat betekent
element-levels-note = Vanaf vijftig kandidaten staat elk niveau ook apart, in hele procenten.
element-levels-caption = De scores per niveau
element-levels-share = aandeel
element-levels-level = niveau

## Edities

editions-page-title = Edities
editions-title = Elk jaar een editie
editions-lead = Een editie loopt van de eerste inzending tot de publicatie. De titels zijn nieuws voor één dag; de elementen blijven staan.
editions-elements = Elementen
editions-more = Tijdpad
editions-empty-title = Er is nog geen editie
editions-empty-text = Zodra de organisatie een editie heeft aangekondigd, staan hier het tijdpad, de sectoren en later de titels.
edition-titles-title = De titels van { $year }
edition-titles-lead = De jury kent de titels toe. In het openbaar heeft iemand een titel, nooit een score of een plaats op een ranglijst.
edition-elements-link = Bruikbaarder zijn de elementen die tot de uitslag leidden.
edition-timetable = Tijdpad
edition-sectors = Sectoren
edition-panels = De jury
edition-panels-later = De namen van de juryleden staan hier zodra de uitslag bekend is. Zo kan niemand hen tijdens het lezen benaderen.
edition-juror-chair = voorzitter
edition-juror-president = voorzitter, en president van de jury
edition-recorded = Vastgelegd
edition-publication = Publicatie { $publication }
edition-correction = Verbetering: { $reason }
edition-nothing-published = Er is nog niets gepubliceerd.
edition-rules = De regels

## Publicatie

publication-title = Publicatie { $publication }
publication-lead = Openbaar sinds { $moment }. De cijfers en titels op deze pagina veranderen niet.
publication-newer = Er is een verbetering verschenen.
publication-reason = Dit is een verbetering.
publication-figures = Cijfers
publication-elements = Bekijk deze cijfers bij de elementen
publication-titles-only = Aan deze editie deden te weinig mensen mee om cijfers te tonen zonder iets over een van hen te verklappen. Daarom zijn alleen de titels gepubliceerd.
publication-recorded = Vastgelegd
publication-proposed = Voorgesteld
publication-confirmed = Bevestigd door een ander
publication-shown = Openbaar
publication-fingerprint = Vingerafdruk
publication-fingerprint-note = SHA-256 van de bevroren invoer. Wie de invoer later opnieuw optelt, moet op hetzelfde uitkomen.
publication-file = Deze cijfers als bestand (CSV)

## Regels

rules-page-title = Regels
rules-title = De regels van { $year }
rules-title-none = De regels
rules-lead = Wat voor deze editie geldt, en daaronder wat voor elke editie geldt. Alles staat vast voordat de inzending opent; alleen data kunnen nog later worden.
rules-dates = Data
rules-own = Deze editie
rules-choices = Sectoren, soorten en elementen
rules-sectors = Sectoren
rules-kinds = Soorten opdracht
rules-elements = Elementen
rules-weights-equal = Alle elementen wegen even zwaar.
rules-weights-unequal = De elementen wegen niet even zwaar. De reden: { $reason }
rules-empty-title = De regels van de eerste editie volgen
rules-empty-text = Zodra de organisatie de editie heeft voorbereid, staan hier de data, de sectoren en de eigen regels. Wat voor elke editie geldt, staat er al.
rules-case = De case
rules-case-1 = Een businesscase gaat over één eigen opdracht en heeft zeven onderdelen, elk met een woordgrens. Een bijlage staaft een feit; het verhaal staat in de onderdelen.
rules-case-2 = Iedereen dient per editie één case in. Wie in de jury zit, doet zelf niet mee. Bij het indienen verklaart de kandidaat dat de opdrachtgever instemt met het gebruik van de case.
rules-case-3 = De organisatie laat een case toe, stuurt hem terug met een reden en een nieuwe datum, of wijst hem af met een reden. Terug naar concept kan tot de sluiting van de inzending, intrekken tot de publicatie.
rules-jury = De jury
rules-jury-1 = Elk jurylid verklaart geheimhouding. Voordat een case opengaat, zegt het jurylid of er een band is met de kandidaat, het bureau of de opdrachtgever: als werkgever, in een betaalde kring of door een opdracht in de laatste drie jaar. Bij een ja blijft de case dicht.
rules-jury-2 = Ten minste drie juryleden lezen elke case. Zij scoren ieder apart, van 1 tot 5 per element, en zien tijdens het scoren elkaars scores niet. Bij een 1 en bij een 5 schrijven zij op waarom.
rules-jury-3 = Een jurylid levert alle cases van een ronde in één keer in. Zolang er gescoord wordt, ziet niemand een tussenstand, ook de organisatie niet.
rules-titles = De titels
rules-titles-1 = De jury kent de titels toe: interim-manager van het jaar, één titel per sector en bureau van het jaar. De scores geven een volgorde, de jury beslist en legt de reden vast. Een organisator bevestigt.
rules-titles-2 = De jury kan een titel ook niet toekennen. Bureau van het jaar is het bureau van de interim-manager van het jaar, tenzij de regels van de editie iets anders zeggen.
rules-titles-3 = Kandidaten horen eerder dan het publiek wanneer de uitslag bekend wordt. In het openbaar heeft iemand een titel, nooit een score of een plaats op een ranglijst.
rules-publication = De publicatie
rules-publication-1 = Publiceren doen twee mensen: de een stelt een moment voor, de ander bevestigt. Tot dat moment kan de publicatie worden afgezegd; daarna verandert zij niet.
rules-publication-2 = Per element worden de afstand tot het eigen gemiddelde, het gemiddelde en de verdeling openbaar, als er genoeg kandidaten, juryleden en bureaus meededen. De pagina over de methode zegt hoeveel.
rules-publication-3 = Elke kandidaat van wie de case is beoordeeld, krijgt na de publicatie een feedbackrapport met de eigen niveaus per element, gesorteerd en zonder namen, waar ten minste drie juryleden scoorden.

## Methode

method-page-title = Methode
method-title = Van scores naar cijfers
method-lead = Zo komt een gepubliceerd cijfer tot stand, wat het zegt en wat niet. De hele rekenwijze, met formules en bronnen, staat in de documentatie bij het programma.
method-terms = Zoek een begrip
method-term-contrast = Afstand tot het eigen gemiddelde
method-term-mean = Gemiddelde en verdeling
method-term-interval = Interval
method-term-reliability = Betrouwbaarheid
method-term-coefficients = Maten van overeenstemming
method-term-weight = Gaat samen met de uitslag
method-term-example = Een voorbeeld
method-term-order = Volgorde en titels
method-term-hidden = Verborgen cijfers
method-term-blocks = Sectoren en soorten
method-measured = Wat de jury doet
method-measured-1 = Een jurylid geeft een case op elk element een niveau van 1 tot 5, of onthoudt zich: uit deze case niet te beoordelen. Bij elk niveau staat wat er te zien moet zijn.
method-measured-2 = Onder alle elementen ligt dezelfde ladder: niet te zien, gezegd, concreet getoond, getoond toen het iets kostte, en terug te zien bij anderen. Bij twijfel tussen twee niveaus geldt het lagere.
method-measured-3 = Alleen volledige formulieren tellen. Ze tellen als het jurylid ze inleverde; wat klaar was maar niet is ingeleverd, telt alleen na een herinnering en met het ja van de voorzitter. In het beraad kan een formulier worden heropend of, door twee mensen, geschrapt; een geschrapt formulier telt niet. Wie een belang heeft bij een case, scoort die niet.
method-figures = De cijfers van een element
method-figures-1 = Vooraan staat hoe ver een element boven of onder het eigen gemiddelde ligt: per formulier de score op dat element min het gemiddelde van dat formulier, en daar het gemiddelde van. Een streng jurylid is streng op alle elementen; in dit verschil valt dat weg.
method-figures-2 = Daarnaast staat het gewone gemiddelde van alle getelde scores, en welk deel 1 of 2 is, 3, en 4 of 5. Onthoudingen tellen niet mee. Cijfers hebben één decimaal; delen staan er in stappen van 10% zolang een editie minder dan vijftig kandidaten heeft, en overal waar gemiddelden verborgen blijven.
method-figures-3 = Bij elk gemiddelde en elke afstand hoort een interval van 95%: zo ver kan het met andere deelnemers en juryleden zoals deze afwijken. Omvat het interval van de afstand nul, dan is het element niet te onderscheiden van het eigen gemiddelde; de stip is dan open. Dat wordt op de onafgeronde cijfers beslist: een interval dat op 0,0 eindigt, kan net wel of net niet nul omvatten.
method-order = De volgorde en de titels
method-order-1 = Elk formulier over een case geeft één score: het gemiddelde over de elementen, met de gewichten van de editie. Die zijn gelijk, tenzij de regels zeggen waarom niet. Uit die scores berekenen wij per case een eerlijke score: daarin is verrekend hoe streng of mild de juryleden van die case scoren. Met minder dan 5 juryleden, 10 cases of gemiddeld 3 formulieren per case kan dat niet; dan geldt het gewone gemiddelde.
method-order-2 = Zolang er gescoord wordt, ziet niemand die volgorde. Pas als een ronde gesloten is, wordt zij getoond aan de voorzitters en de organisatie, en dat moment wordt vastgelegd. Bij de volgorde staat hoe zeker zij is: cases die de scores niet van hun buren onderscheiden, staan in één groep.
method-order-3 = De jury kent de titels toe, niet de rekensom. Binnen de eerste groep van een sector kiest zij vrij; kiest zij daarbuiten, dan legt zij voor de organisatie vast waarom. Bij elke titel hoort een reden, en een organisator bevestigt. In het openbaar staan titels, nooit een score of een plaats op een ranglijst.
method-hidden = Verborgen cijfers: de regel
method-hidden-1 = Een cijfer mag nooit iets verklappen over één kandidaat, één jurylid of één bureau. Daarom rust elk gepubliceerd cijfer op ten minste:
method-hidden-2 = Van één bureau komt daarbij hooguit de helft van de kandidaten, en van één jurylid hooguit de helft van de formulieren; wie zonder bureau meedoet, telt als één bureau. Haalt een editie dit niet, dan publiceren wij alleen de titels.
method-hidden-3 = Ligt een gemiddelde op 4,5 of hoger, of op 1,5 of lager, dan tonen wij in die groep geen gemiddelden; afstanden en verdeling staan er wel. Zo dicht bij het uiterste zou het gemiddelde de losse scores verraden.
method-hidden-4 = Wie de scores van één jurylid kent, moet uit het cijfer niet die van een ander kunnen afleiden. Zonder dat ene jurylid moeten er dus ten minste twee overblijven die het niet in alles eens zijn.
method-hidden-5 = Een element staat nooit alleen verborgen: uit de andere zou het te berekenen zijn. Waarom een bepaald cijfer verborgen is, zeggen wij niet: dat zou het alsnog verklappen.
method-minimum-caption = Waarop een gepubliceerd cijfer ten minste rust
method-minimum-who = Meegeteld
method-minimum-least = ten minste
method-minimum-bureaus = Bureaus
method-frozen = Bevriezen en publiceren
method-frozen-1 = Sluit een ronde, dan staan de scores vast. Van de invoer van een publicatie maken wij een vingerafdruk (SHA-256), die op de pagina van de publicatie staat.
method-frozen-2 = Publiceren doen twee mensen. De een stelt voor, met die vingerafdruk en een moment dat ten minste een uur later ligt. De ander bevestigt binnen 72 uur. Verandert de invoer, dan vervalt het voorstel.
method-frozen-3 = De cijfers en titels van een publicatie veranderen daarna niet, en blijven te lezen. Een verbetering is een nieuwe publicatie met een reden. Cijfers verandert zij alleen als de scores van genoeg kandidaten anders zijn, ten minste tien; anders blijven de cijfers staan en staat de reden bij de publicatie.
method-honest = Wat deze cijfers niet zeggen
method-honest-1 = Zij gaan over deelnemers aan de Challenge: mensen die zelf meedoen, met een case die zij zelf kozen. Zij zijn geen norm voor de markt en zeggen niets over wie niet meedeed.
method-honest-2 = De elementen zijn niet gevalideerd als voorspellers. Of wie hoog scoort het in een volgende opdracht beter doet, is niet onderzocht. Dat een element met de uitslag samengaat, betekent niet dat het de uitslag veroorzaakt.
method-honest-3 = De vorm leunt op onderzoek naar gestructureerde interviews en beoordelingsschalen. Geen van die studies ging over interim-managers.
method-honest-4 = Woordgrenzen, punten en drempels zijn keuzes bij het ontwerp, geen bevindingen.
method-sources = Bronnen
method-source-opm = U.S. Office of Personnel Management, materiaal voor gestructureerde interviews (de handleiding is van 2008): vijf tot acht competenties, vragen naar gedrag en situatie, uitgewerkte niveaus, dezelfde vragen voor iedereen en gelijke gewichten, tenzij een vastgelegde reden anders zegt.
method-source-campion = Campion, Palmer en Campion (1997), Personnel Psychology 50: vijftien bestanddelen van structuur, in wat er wordt gevraagd en in hoe antwoorden worden beoordeeld.
method-source-smith = Smith en Kendall (1963), Journal of Applied Psychology 47: beoordelingsschalen die in gedrag zijn verankerd.
method-source-sackett = Sackett, Zhang, Berry en Lievens (2022), Journal of Applied Psychology 107: gestructureerde interviews hadden van de onderzochte voorspellers de hoogste gemiddelde validiteit (ongeveer 0,42), met flinke verschillen tussen studies.
method-source-kuncel = Kuncel, Klieger, Connelly en Ones (2013), Journal of Applied Psychology 98: oordelen combineren volgens een regel voorspelt beter dan combineren op indruk.
method-source-privacy = De Nederlandse praktijk bij gegevens van sollicitanten (vier weken, met toestemming hooguit een jaar) volgt de toezichthouder; het verbod op vragen naar gezondheid volgt de Wet op de medische keuringen. Beide gaan over sollicitanten; wie de vragen van deze site gebruikt, houdt ze ook bij interim-managers aan.
method-example = Een voorbeeld
method-example-1 = Drie juryleden scoren één case op vier elementen. Het tweede jurylid is mild, het derde streng.
method-example-caption = De scores van drie juryleden op vier elementen, en wat eruit volgt
method-example-juror = Jurylid
method-example-own = gemiddelde van het formulier
method-example-mean = Gemiddelde
method-example-contrast = Afstand tot het eigen gemiddelde
method-example-2 = De scores op verbinding lopen van 3 tot 5, maar elk jurylid zet verbinding boven het eigen gemiddelde: 0,75, 1 en 0,5 punt. Samen is dat 0,75, op de pagina +0,8. Zo zegt de afstand meer dan het gemiddelde: dat hangt ook af van wie er scoorde.
method-example-element-1 = Verbinding
method-example-element-2 = Vertrouwen
method-example-element-3 = Kennis en ervaring
method-example-element-4 = Borging van resultaat
method-agreement = Betrouwbaarheid en gewicht
method-agreement-1 = De betrouwbaarheid zegt hoe eens de jury het was over de volgorde van de kandidaten op een element: de intraklassecorrelatie ICC(C,k) van het gemiddelde van een panel. Vanaf 0,75 noemen wij haar hoog, vanaf 0,60 redelijk, daaronder laag.
method-agreement-2 = Voor kenners staan op de pagina van een element ook ICC(C,1) en ICC(A,1), van losse juryleden, zonder en met het verschil tussen streng en mild, en Krippendorffs alfa. Een lage waarde zegt niet dat de jury slecht keek; ook kandidaten die weinig verschillen geven haar.
method-agreement-3 = Wat met de uitslag samengaat, is het deel van de verschillen in de totalen dat een element meebrengt, over alle edities met dezelfde elementen samen en pas vanaf twintig kandidaten. Acht gelijke elementen tonen dan door toeval alleen al 9 tot 16%. Het zegt nooit wat de oorzaak is.
method-blocks = Sectoren en soorten opdracht
method-blocks-1 = Meestal heeft één editie per sector en per soort opdracht te weinig kandidaten. Daarom nemen wij edities samen. Zodra elke sector van de nieuwste editie genoeg kandidaten, juryleden en bureaus heeft, verschijnen de cijfers van die edities in één keer, uiterlijk met vier edities samen. Voor soorten opdracht geldt hetzelfde, apart.
method-blocks-2 = Wat dan nog te klein is, blijft verborgen, met zo nodig de op een na kleinste erbij: anders was het uit het geheel en de rest te berekenen. Een sector bij een soort opdracht publiceren wij nooit.
method-blocks-3 = Voor elke publicatie toetsen wij exact of iemand uit alles wat ooit gepubliceerd is, door optellen en aftrekken, de scores van minder kandidaten, juryleden of bureaus dan hierboven staat kan terugvinden. Kan dat, dan vervallen eerst soorten opdracht en daarna sectoren.

## Privacy

privacy-page-title = Privacy
privacy-title = Wat wij bewaren, en waarom
privacy-lead = Per rol staat hier wat er van u is vastgelegd, waarvoor, wie het ziet en hoe lang. Wie alleen leest, heeft geen account en krijgt geen cookie.
privacy-term-what = Wat
privacy-term-why = Waarom
privacy-term-who = Wie het ziet
privacy-term-until = Hoe lang
privacy-reader = Wie alleen leest
privacy-reader-what = Van een bezoek bewaren wij standaard niets. De beheerder van de server kan een toegangslogboek aanzetten. Dan noteert de server bij elk verzoek de tijd, het soort pagina en of het lukte, met een ingekort netwerkadres.
privacy-reader-why = Om de site te laten werken en misbruik op te merken.
privacy-reader-who = Alleen wie de server beheert.
privacy-reader-until = Staat het logboek aan: zolang de beheerder het bewaart.
privacy-account = Wie een account heeft
privacy-account-what = Naam, e-mailadres, taal, uw rollen per editie en een onomkeerbare bewerking (argon2id) van uw wachtwoord. Zolang u bent aangemeld ook een sessie, met het moment van aanmelden en van het laatste gebruik.
privacy-account-why = Om u te herkennen, u brieven te sturen en u alleen te tonen wat bij uw rol hoort.
privacy-account-who = U. De organisatie ziet uw naam, e-mailadres en rol, nooit uw wachtwoord.
privacy-account-until = Een sessie tot u uitlogt of tot zij verloopt. Het account zolang u het wilt houden of een editie het nodig heeft.
privacy-candidate = Kandidaten
privacy-candidate-what = Uw businesscase met bijlagen, de sector, de soort opdracht, de branche van de opdrachtgever en uw bureau; wat u bij het indienen verklaarde; wat de organisatie bij de toelating besliste; de scores en onderbouwingen van de jury; uw titel, als u die krijgt.
privacy-candidate-why = Om uw case te laten beoordelen, de titels toe te kennen en u een feedbackrapport te geven. U zendt de case zelf in; voor iets anders gebruiken wij hem niet.
privacy-candidate-who = De organisatie, en de juryleden van uw sector die geen belang meldden. Wie een titel krijgt, staat in het openbaar met naam, de titel en het soort opdracht van de case, de sector en de reden van de jury; bij het bureau van het jaar ook het bureau. Een score van een persoon ziet het publiek nooit.
privacy-candidate-until = Tot de organisatie de editie opruimt of u om verwijdering vraagt. Scores die in een gepubliceerd cijfer zijn geteld, blijven zonder uw naam bewaard.
privacy-juror = Juryleden
privacy-juror-what = Uw panel en rol, uw verklaring van geheimhouding, de belangen die u meldde met de reden, uw beoordelingsformulieren en wanneer u die inleverde, besluiten daarover en wat u daarna wijzigde.
privacy-juror-why = Om cases eerlijk te beoordelen en te kunnen nagaan welke formulieren tellen.
privacy-juror-who = Een open formulier ziet alleen u. Zolang er gescoord wordt, zien de organisatie en uw voorzitter alleen hoe ver u bent. In het beraad zien zij met uw naam wat aan uw scores opvalt. Is de volgorde onthuld, dan ziet uw voorzitter uw scores en uw strengheid met naam, de organisatie de scores zonder namen. Kandidaten krijgen niveaus gesorteerd en zonder namen. Uw naam staat in het openbaar bij de editie zodra de uitslag bekend is, of eerder als de organisatie daarvoor koos.
privacy-juror-until = Tot de organisatie de editie opruimt. Scores die in een gepubliceerd cijfer zijn geteld, blijven zonder uw naam bewaard.
privacy-organiser = De organisatie
privacy-organiser-what = Naam, e-mailadres en wat u besliste: wie een fase verzette, een case toeliet, een titel bevestigde of een publicatie voorstelde.
privacy-organiser-why = Om later te kunnen nagaan wie wat besliste. Publiceren vraagt altijd twee mensen.
privacy-organiser-who = De andere organisatoren.
privacy-organiser-until = Het logboek van handelingen wordt niet gewijzigd of gewist. Er staan kenmerken in, geen namen en geen inhoud.
privacy-technique = Brieven, cookie en logboek
privacy-technique-1 = Brieven (een bevestiging, een uitnodiging, een ontvangstbewijs, bericht over de uitslag) gaan via de mailserver van de organisatie. Een link in zo’n brief werkt kort en één keer; na verzending wissen wij hem uit onze administratie.
privacy-technique-2 = Alleen wie zich aanmeldt, krijgt een cookie, en dat is het enige. Het dient om u aangemeld te houden.
privacy-technique-3 = In de logboeken van de server staat nooit inhoud van een case, een formulier of een brief. Een netwerkadres wordt er alleen ingekort in opgenomen.
privacy-technique-4 = Deze site haalt niets op bij derden: geen lettertypen, geen statistiek, geen filmpjes. Niemand anders ziet dat u hier leest.
privacy-rights = Uw rechten
privacy-rights-1 = U kunt vragen wat wij van u bewaren, fouten laten verbeteren en uw gegevens laten verwijderen. Vraag het de organisatie van de Challenge; zij behandelt een verzoek nu nog met de hand.
privacy-rights-2 = Een kandidaat kan de case intrekken tot de publicatie. Formulieren over die case tellen dan niet mee.
privacy-rights-3 = Wat in een gepubliceerd cijfer is geteld, blijft geteld, zonder naam. Anders zou uit het verschil tussen twee cijfers iemands score zijn af te leiden.
privacy-rights-4 = Komt u er met de organisatie niet uit, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.

rules-date-call-opens = Inzending opent
rules-date-call-closes = Inzending sluit
rules-date-screening-closes = Toelating klaar
rules-date-scoring-opens = Jury begint
rules-date-scoring-closes = Scoren sluit
rules-date-publication = Publicatie
