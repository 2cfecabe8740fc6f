# Een editie onderweg: de cockpit en de stappen, de jury, herinneringen, cases, de volgorde, titels, publicatie.
# Instellingen, sectoren, elementen, bureaus, brieven en het logboek staan elders.

cockpit-today = vandaag
cockpit-yesterday = gisteren
cockpit-days-ago = { $days ->
    [one] 1 dag geleden
   *[other] { $days } dagen geleden
}
cockpit-back = Terug naar de editie
cockpit-not-now = Nu niet
cockpit-choice-missing = Maak een keuze.
cockpit-what-happens = Wat er dan gebeurt

## Waar de editie staat

cockpit-title-preparation = Editie { $year } in voorbereiding
cockpit-title-call = Inzending { $year }
cockpit-title-call-day = Inzending, dag { $day } van { $of }
cockpit-title-screening = Toelating { $year }
cockpit-title-planned = De jury van { $year } staat klaar
cockpit-title-scoring = Sectorronde { $year }
cockpit-title-scoring-day = Sectorronde, dag { $day } van { $of }
cockpit-title-deliberation = Beraad over { $year }
cockpit-title-closed = Sectorronde { $year } is gesloten
cockpit-title-sealed = Editie { $year } is verzegeld
cockpit-title-published = Editie { $year } is gepubliceerd
cockpit-title-archived = Editie { $year } in het archief
cockpit-lead-preparation = De inzending opent volgens het tijdpad op { $moment }. Tot dan kunt u alles nog wijzigen.
cockpit-lead-call = { $submitted ->
    [0] Er is nog geen case ingediend
    [one] Eén case is ingediend
   *[other] { $submitted } cases zijn ingediend
}, { $drafts ->
    [0] { $submitted ->
        [0] en er wordt er ook geen geschreven
       *[other] er wordt aan geen andere geschreven
    }
    [one] aan één wordt nog geschreven
   *[other] aan { $drafts } wordt nog geschreven
}.
cockpit-lead-screening = { $undecided ->
    [0] Er wacht geen case op een beslissing
    [one] Eén case wacht op een beslissing
   *[other] { $undecided } cases wachten op een beslissing
}; { $admitted ->
    [0] er is er nog geen toegelaten
    [one] één is toegelaten
   *[other] { $admitted } zijn toegelaten
}.
cockpit-lead-planned = { $cases ->
    [one] Eén case
   *[other] { $cases } cases
} en { $jurors ->
    [one] één jurylid
   *[other] { $jurors } juryleden
}.
cockpit-lead-scoring = { $complete ->
    [one] Eén van { $sheets } formulieren is klaar.
   *[other] { $complete } van { $sheets } formulieren zijn klaar.
}
cockpit-lead-scoring-until = De termijn om in te leveren is { $moment }.
cockpit-lead-scoring-over = De termijn om in te leveren was { $moment }.
cockpit-lead-pace-short = Met het gemiddelde sinds de opening zijn het er op { $day } { $expected }: { $short } te weinig.
cockpit-lead-pace-enough = Met het gemiddelde sinds de opening is vóór { $day } alles klaar.
cockpit-lead-deliberation = Scoren kan niet meer. { $sheets ->
    [0] Er telt nog geen formulier mee
    [one] Eén formulier telt mee
   *[other] { $sheets } formulieren tellen mee
}; over wat klaar is maar niet ingeleverd, beslist de voorzitter van het panel.
cockpit-lead-closed = { $sheets ->
    [one] Eén formulier ligt vast.
   *[other] { $sheets } formulieren liggen vast.
} Na de verzegeling kan de volgorde worden onthuld.
cockpit-lead-sealed = { $titles ->
    [0] Over elke titel is beslist.
    [one] Over één titel is nog niet beslist.
   *[other] Over { $titles } titels is nog niet beslist.
}
cockpit-lead-published = De uitslag is openbaar; alleen een verbetering kan nog volgen. Kandidaten kunnen hun feedbackrapport lezen.
cockpit-lead-archived = Aan deze editie valt niets meer te doen. Wat gepubliceerd is, blijft staan.
cockpit-lead-preparation-late = Volgens het tijdpad had de inzending op { $moment } open moeten gaan.
cockpit-lead-call-until = De inzending sluit op { $moment }.
cockpit-lead-call-over = De inzending is op { $moment } gesloten.
cockpit-lead-planned-from = Het scoren begint volgens het tijdpad op { $moment }; u opent het zelf.
cockpit-lead-planned-late = Volgens het tijdpad had het scoren op { $moment } moeten beginnen; u opent het zelf.
cockpit-lead-sealed-until = De publicatie staat op { $moment }.
cockpit-lead-sealed-late = Volgens het tijdpad was de publicatie op { $moment }.
cockpit-lead-sealed-out = De uitslag is openbaar sinds { $moment }.

## Wat eerst moet

cockpit-before-call = Voor de inzending
cockpit-before-note-call = Dit moet klaar zijn voordat de inzending open kan.
cockpit-before-screening = Voor de toelating
cockpit-before-note-screening = Dit moet klaar zijn voordat de toelating kan beginnen.
cockpit-before-judging = Voor de beoordeling
cockpit-before-note-judging = Dit moet klaar zijn voordat de beoordeling kan beginnen.
cockpit-before-scoring = Voor het scoren
cockpit-before-note-scoring = Dit moet klaar zijn voordat de jury kan scoren.
cockpit-before-deliberation = Voor het beraad
cockpit-before-note-deliberation = Dit moet klaar zijn voordat de ronde naar beraad kan.
cockpit-before-closed = Voor de sluiting
cockpit-before-note-closed = Dit moet klaar zijn voordat de ronde dicht kan.
cockpit-before-sealed = Voor de verzegeling
cockpit-before-note-sealed = Dit moet klaar zijn voordat de editie verzegeld kan worden.
cockpit-before-published = Voor de publicatie
cockpit-before-note-published = Dit moet klaar zijn voordat de editie gepubliceerd heet.
cockpit-before-archived = Na de publicatie
cockpit-before-note-archived = Naar het archief kan zodra u er niets meer aan hoeft te doen.
cockpit-in-the-way = Wat in de weg staat
cockpit-blocked = Kan zodra niets meer in de weg staat.

cockpit-blocker-two-organisers = { $count ->
    [one] Er is één organisator; het moeten er twee zijn.
   *[other] Er zijn { $count } organisatoren; het moeten er twee zijn.
}
cockpit-blocker-texts-missing = { $count ->
    [one] Eén tekst ontbreekt in het Nederlands of het Engels.
   *[other] { $count } teksten ontbreken in het Nederlands of het Engels.
}
cockpit-blocker-element-texts = { $count ->
    [one] Aan de elementen ontbreekt één tekst in het Nederlands of het Engels.
   *[other] Aan de elementen ontbreken { $count } teksten in het Nederlands of het Engels.
}
cockpit-blocker-element-count = { $count ->
    [one] Er is één element; het moeten er vijf tot acht zijn.
   *[other] Er zijn { $count } elementen; het moeten er vijf tot acht zijn.
}
cockpit-blocker-no-sector = Er is nog geen sector.
cockpit-blocker-no-kind = Er is nog geen soort opdracht gekozen.
cockpit-blocker-timetable = De data van het tijdpad staan niet op volgorde.
cockpit-blocker-call-past = De termijn om in te zenden is al voorbij: niemand zou kunnen inzenden.
cockpit-blocker-scoring-past = De termijn om in te leveren is al voorbij: niemand zou kunnen scoren.
cockpit-blocker-weights = { $count ->
    [one] Bij één afwijkend gewicht ontbreekt de reden.
   *[other] Bij { $count } afwijkende gewichten ontbreekt de reden.
}
cockpit-blocker-call-open = De inzending loopt nog.
cockpit-blocker-undecided = { $count ->
    [one] Over één ingediende case is nog niet beslist.
   *[other] Over { $count } ingediende cases is nog niet beslist.
}
cockpit-blocker-returned = { $count ->
    [one] Eén case is teruggestuurd en kan nog terugkomen.
   *[other] { $count } cases zijn teruggestuurd en kunnen nog terugkomen.
}
cockpit-blocker-drafts = { $count ->
    [one] Eén kandidaat heeft een latere termijn die nog loopt.
   *[other] { $count } kandidaten hebben een latere termijn die nog loopt.
}
cockpit-blocker-none-admitted = Er is nog geen case toegelaten.
cockpit-blocker-chairless = { $count ->
    [one] Eén sector met cases heeft geen voorzitter die de uitnodiging aannam.
   *[other] { $count } sectoren met cases hebben geen voorzitter die de uitnodiging aannam.
}
cockpit-blocker-no-president = De jury heeft nog geen president.
cockpit-blocker-short-of-jurors = { $count ->
    [one] Eén case heeft minder dan drie juryleden.
   *[other] { $count } cases hebben minder dan drie juryleden.
}
cockpit-blocker-scoring-open = Nog niet iedereen leverde in.
cockpit-blocker-round-open = De ronde is nog niet gesloten.
cockpit-blocker-sheets = { $count ->
    [one] Eén formulier is klaar maar niet ingeleverd; de voorzitter beslist, na een herinnering.
   *[other] { $count } formulieren zijn klaar maar niet ingeleverd; de voorzitter beslist, na een herinnering.
}
cockpit-blocker-chair-sheets = { $count ->
    [one] Eén formulier van een voorzitter is klaar maar niet ingeleverd; u beslist, na een herinnering.
   *[other] { $count } formulieren van voorzitters zijn klaar maar niet ingeleverd; u beslist, na een herinnering.
}
cockpit-blocker-sheets-reopened = { $count ->
    [one] Eén heropend formulier is nog niet opnieuw ingeleverd.
   *[other] { $count } heropende formulieren zijn nog niet opnieuw ingeleverd.
}
cockpit-blocker-sheet-proposals = { $count ->
    [one] Eén voorstel over een formulier wacht op een organisator die het niet deed.
   *[other] { $count } voorstellen over formulieren wachten op een organisator die ze niet deed.
}
cockpit-blocker-short-of-complete = { $count ->
    [one] Eén case heeft minder dan drie volledige formulieren en zou na het scoren niet meer te sluiten zijn.
   *[other] { $count } cases hebben minder dan drie volledige formulieren en zouden na het scoren niet meer te sluiten zijn.
}
cockpit-blocker-short-of-sheets = { $count ->
    [one] Eén case heeft minder dan drie formulieren die meetellen. Komt er geen formulier meer bij, dan kunt u het scoren heropenen.
   *[other] { $count } cases hebben minder dan drie formulieren die meetellen. Komen er geen formulieren meer bij, dan kunt u het scoren heropenen.
}
cockpit-blocker-titles = { $count ->
    [one] Over één titel is nog niet beslist.
   *[other] Over { $count } titels is nog niet beslist.
}
cockpit-blocker-titles-unpublished = { $count ->
    [one] Eén titel is anders bevestigd dan hij openbaar is; dat vraagt een verbetering.
   *[other] { $count } titels zijn anders bevestigd dan zij openbaar zijn; dat vraagt een verbetering.
}
cockpit-blocker-no-publication = Er is nog geen bevestigde publicatie.
cockpit-blocker-publication-ahead = De publicatie is bevestigd maar nog niet openbaar.
cockpit-blocker-proposal = Een verbetering wacht nog op bevestiging of op haar moment.
cockpit-until = Dat kan tot { $moment }.
cockpit-from = Dat wordt zij op { $moment }.
cockpit-named-cases = { $count ->
    [one] Case { $cases }.
   *[other] Cases { $cases }.
}

cockpit-act-invite-organiser = Nodig een organisator uit
cockpit-act-settings = Naar de instellingen
cockpit-act-rubric = Naar de elementen
cockpit-act-sectors = Naar de sectoren
cockpit-act-deadlines = Naar de termijnen
cockpit-act-decide = Beslis
cockpit-act-look = Bekijk
cockpit-act-invite-juror = Nodig juryleden uit
cockpit-act-president = Wijs een president aan
cockpit-act-remind = Herinner
cockpit-act-round = Naar de ronde
cockpit-act-reopen = Heropen het scoren
cockpit-act-titles = Naar de titels
cockpit-act-correction = Stel een verbetering voor
cockpit-act-publication = Naar de publicatie

cockpit-clear-organisers = Er zijn { $count } organisatoren.
cockpit-clear-texts = Alle teksten staan er in het Nederlands en het Engels.
cockpit-clear-elements = De jury scoort op { $count } elementen.
cockpit-clear-sectors = { $count ->
    [one] Er is één sector.
   *[other] Er zijn { $count } sectoren.
}
cockpit-clear-timetable = De data van het tijdpad staan op volgorde.
cockpit-clear-call = De inzending is voorbij.
cockpit-clear-decided = Over elke ingediende case is beslist.
cockpit-clear-chairs = Elke sector met cases heeft een voorzitter.
cockpit-clear-president = De jury heeft een president.
cockpit-clear-jurors = Elke case heeft ten minste { $count } juryleden.
cockpit-clear-scoring = Het scoren is voorbij.
cockpit-clear-complete = Elke case heeft ten minste { $count } volledige formulieren.
cockpit-clear-sheets = Over elk formulier dat niet is ingeleverd, is beslist.
cockpit-clear-sheet-decisions = Geen formulier is heropend, en geen voorstel over een formulier staat open.
cockpit-clear-counted = Bij elke case tellen ten minste { $count } formulieren mee.
cockpit-clear-round = De ronde is gesloten.
cockpit-clear-titles = Over elke titel is beslist.
cockpit-clear-publication = De publicatie is openbaar.
cockpit-clear-proposal = Er wacht geen verbetering op bevestiging of op haar moment.

## De volgende stap, en een stap terug

cockpit-move-call = Open de inzending
cockpit-move-lead-call = Kandidaten kunnen beginnen met schrijven.
cockpit-move-screening = Begin de toelating
cockpit-move-lead-screening = U bekijkt elke ingediende case en beslist of hij meedoet.
cockpit-move-judging = Begin de beoordeling
cockpit-move-lead-judging = De toelating is klaar; wat is toegelaten, gaat naar de jury.
cockpit-move-scoring = Open het scoren
cockpit-move-lead-scoring = De jury krijgt de cases te lezen.
cockpit-move-deliberation = Ga naar het beraad
cockpit-move-lead-deliberation = Het scoren houdt op; de panels kijken wat er is ingeleverd.
cockpit-move-closed = Sluit de ronde
cockpit-move-lead-closed = Wat meetelt, ligt daarna vast.
cockpit-move-sealed = Verzegel de editie
cockpit-move-lead-sealed = De beoordeling is klaar. Daarna kan de volgorde worden onthuld en kent de jury de titels toe.
cockpit-move-published = Zet de editie op gepubliceerd
cockpit-move-lead-published = Zodra de publicatie openbaar is, krijgt ook de editie die fase.
cockpit-move-archived = Archiveer de editie
cockpit-move-lead-archived = De editie blijft te lezen, voor iedereen zoals nu.
cockpit-move-none = Deze editie is afgerond
cockpit-phase-moved = De editie staat nu in de fase { $phase }.
cockpit-round-moved = De ronde staat nu op { $state }.

cockpit-effect-rubric-frozen = De { $count } elementen en hun gewichten liggen daarna vast: kandidaten moeten weten waarvoor zij schrijven.
cockpit-effect-call-early = De inzending zou volgens het tijdpad opengaan op { $moment }. Opent u haar nu, dan kunnen kandidaten eerder beginnen dan is aangekondigd. De datum in het tijdpad blijft staan.
cockpit-effect-call-opens = Kandidaten kunnen een case schrijven en indienen tot { $moment }.
cockpit-effect-submitted = { $count ->
    [0] Er is geen case ingediend.
    [one] Eén ingediende case wacht dan op uw beslissing.
   *[other] { $count } ingediende cases wachten dan op uw beslissing.
}
cockpit-effect-drafts = { $count ->
    [0] Geen enkel concept blijft achter.
    [one] Eén concept doet niet mee.
   *[other] { $count } concepten doen niet mee.
}
cockpit-effect-personal = Wie van u een latere termijn kreeg, kan tot die dag nog indienen.
cockpit-effect-admitted = { $count ->
    [one] Eén toegelaten case gaat naar de jury.
   *[other] { $count } toegelaten cases gaan naar de jury.
}
cockpit-effect-screening-over = Over de toelating is daarna niets meer te wijzigen.
cockpit-effect-scoring-waits = Juryleden zien nog niets: het scoren opent u daarna apart.
cockpit-effect-sheets = { $count ->
    [one] Er wordt één beoordelingsformulier klaargezet.
   *[other] Er worden { $count } beoordelingsformulieren klaargezet.
}
cockpit-effect-jurors-told = { $count ->
    [one] Eén jurylid krijgt een brief en ziet de eigen stapel.
   *[other] { $count } juryleden krijgen een brief en zien hun stapel.
}
cockpit-effect-no-way-back = Een stap terug is er daarna niet.
cockpit-effect-scoring-over = Juryleden kunnen daarna niets meer wijzigen of inleveren, tenzij een formulier wordt heropend.
cockpit-effect-counted = { $count ->
    [0] Er is nog geen formulier ingeleverd.
    [one] Eén ingeleverd formulier telt mee.
   *[other] { $count } ingeleverde formulieren tellen mee.
}
cockpit-effect-complete = { $count ->
    [0] Geen formulier is klaar zonder ingeleverd te zijn.
    [one] Over één formulier dat klaar is maar niet ingeleverd, beslist de voorzitter van het panel.
   *[other] Over { $count } formulieren die klaar zijn maar niet ingeleverd, beslist de voorzitter van het panel.
}
cockpit-effect-open = { $count ->
    [0] Geen formulier is onvolledig.
    [one] Eén onvolledig formulier telt niet mee.
   *[other] { $count } onvolledige formulieren tellen niet mee.
}
cockpit-effect-closed = { $count ->
    [one] Eén formulier telt mee en ligt vast.
   *[other] { $count } formulieren tellen mee en liggen vast.
}
cockpit-effect-sealed = { $count ->
    [one] De beoordeling van één case ligt vast.
   *[other] De beoordeling van { $count } cases ligt vast.
}
cockpit-effect-order = U kunt de volgorde tonen aan de voorzitters en de organisatie; daarna leggen voorzitters de titels vast.
cockpit-effect-published = De editie staat daarna bij de gepubliceerde edities.
cockpit-effect-archived = De editie is daarna alleen nog te lezen.

cockpit-step-back = Een stap terug
cockpit-back-preparation = Terug naar voorbereiding
cockpit-back-note-preparation = Dit kan omdat nog niemand een case begon. De inzending gaat dicht en u kunt elementen en instellingen weer wijzigen.
cockpit-back-call = Terug naar inzending
cockpit-back-note-call = Dit kan omdat u nog over geen case besliste. Of iemand nog kan indienen, bepaalt alleen de termijn.
cockpit-back-screening = Terug naar toelating
cockpit-back-note-screening = Dit kan omdat het scoren nog niet open is. U kunt dan weer over cases beslissen.
cockpit-no-way-back-call = { $count ->
    [one] Terug naar voorbereiding kan niet meer: er is al een case begonnen.
   *[other] Terug naar voorbereiding kan niet meer: er zijn al { $count } cases begonnen.
}
cockpit-no-way-back-drafts = { $count ->
    [0] Daarvan is er geen meer een concept.
    [one] Daarvan is er één nog een concept; ook een concept telt.
   *[other] Daarvan zijn er { $count } nog een concept; ook een concept telt.
}
cockpit-no-way-back-screening = { $count ->
    [one] Terug naar inzending kan niet meer: over één case is al beslist.
   *[other] Terug naar inzending kan niet meer: er zijn al { $count } beslissingen genomen.
}
cockpit-no-way-back-round = Terug kan niet meer: de jury is begonnen.

## Het scoren heropenen

cockpit-reopening = Heropen het scoren
cockpit-reopening-lead = Houdt een case minder dan drie formulieren over die meetellen, dan is de ronde niet te sluiten. Juryleden die nog niet inleverden, kunnen dan alsnog aan het werk.
cockpit-reopening-look = Bekijk wat er dan gebeurt
cockpit-reopening-handed-in = { $count ->
    [0] Er is nog geen formulier ingeleverd.
    [one] Eén ingeleverd formulier blijft ingeleverd, zoals het is.
   *[other] { $count } ingeleverde formulieren blijven ingeleverd, zoals ze zijn.
}
cockpit-reopening-lapse = { $count ->
    [0] Over formulieren die niet zijn ingeleverd, heeft nog geen voorzitter beslist.
    [one] Eén beslissing over een formulier dat niet is ingeleverd, vervalt. In het logboek blijft zij staan.
   *[other] { $count } beslissingen over formulieren die niet zijn ingeleverd, vervallen. In het logboek blijven zij staan.
}
cockpit-reopening-told = { $count ->
    [0] Elk jurylid heeft ingeleverd; niemand krijgt een brief. Nodig een jurylid uit als een case er te weinig heeft.
    [one] Eén jurylid dat nog niet inleverde, krijgt een brief met de nieuwe termijn en uw reden, en kan weer scoren.
   *[other] { $count } juryleden die nog niet inleverden, krijgen een brief met de nieuwe termijn en uw reden, en kunnen weer scoren.
}
cockpit-reopening-dates = Latere data in het tijdpad die daardoor te vroeg zouden komen, schuiven mee.
cockpit-reopening-until-hint = Later dan nu, en later dan de vorige termijn.
cockpit-reopening-reason-hint = Juryleden lezen dit in de brief.
cockpit-reopening-password = Hiervoor vragen wij eerst opnieuw uw wachtwoord.
cockpit-reopening-password-act = Geef uw wachtwoord
cockpit-reopening-act = Heropen het scoren
cockpit-reopening-not-now = Dit kan alleen tijdens het beraad, zolang de ronde niet is gesloten.
cockpit-reopening-live = Er zijn nog formulieren heropend, of er staan voorstellen over formulieren open. Rond die eerst af, of neem ze terug.
cockpit-reopened = De jury kan weer scoren, tot { $moment }.

## Formulieren van voorzitters

cockpit-sheets-title = Formulieren van voorzitters
cockpit-sheets-lead = Klaar maar niet ingeleverd. Een voorzitter beslist niet over eigen formulieren; dat doet u, nadat de voorzitter een herinnering kreeg. Scores ziet u hier niet.
cockpit-sheets-own = Dit is uw eigen formulier. Een andere organisator beslist erover.
cockpit-sheets-none = Geen formulier van een voorzitter wacht op een beslissing.
cockpit-sheets-not-now = Hierover wordt tijdens het beraad beslist.
cockpit-sheets-accepted = Het formulier telt mee.
cockpit-sheets-declined = Het formulier telt niet mee. Onder ‘Wat er is besloten’ kunt u dat nog omdraaien.

## Voortgang

cockpit-progress = Voortgang per jurylid
cockpit-juror = Jurylid
cockpit-complete = Klaar
cockpit-last = Laatst
cockpit-complete-of = { $complete } van { $assigned } klaar
cockpit-begun = { $count } begonnen
cockpit-not-yet = nog niet
cockpit-handed-in = ingeleverd op { $day }
cockpit-reminded = herinnerd, { $when }
cockpit-remind-ticked = Herinner wie is aangevinkt
cockpit-remind-these = { $count ->
    [one] Herinner dit jurylid
   *[other] Herinner deze { $count }
}
cockpit-progress-note = { $count ->
    [0] Iedereen heeft ten minste een kwart klaar.
   *[other] Aangevinkt is wie minder dan een kwart klaar heeft.
}
cockpit-progress-deliberating = { $count ->
    [0] Geen enkele complete beoordeling wacht nog op inleveren.
   *[other] Aangevinkt is wie complete beoordelingen heeft en niet heeft ingeleverd. De voorzitter beslist daarover na een herinnering.
}
cockpit-progress-closed = Scores blijven dicht tot de editie verzegeld is.
cockpit-role-president = president van de jury
cockpit-role-chair = voorzitter
cockpit-role-juror = jurylid
cockpit-role-trainee = meelezer
cockpit-coverage = Dekking per case
cockpit-coverage-needed = { $count } juryleden nodig
cockpit-cover = { $complete } van { $jurors } klaar
cockpit-cover-missing = { $count ->
    [one] één jurylid ontbreekt
   *[other] { $count } juryleden ontbreken
}
cockpit-covered = { $count ->
    [one] Eén case heeft genoeg juryleden en staat hier niet.
   *[other] { $count } cases hebben genoeg juryleden en staan hier niet.
}
cockpit-no-cases = Er is nog geen case toegelaten.
cockpit-dot-full = klaar
cockpit-dot-empty = toegewezen
cockpit-dot-missing = ontbreekt
cockpit-dot-half = begonnen
cockpit-conflicts = Belangen
cockpit-conflicts-note = Wie een band meldt, krijgt de case niet te zien. Dat is niet terug te draaien.
cockpit-no-conflicts = Niemand meldde een belang.
cockpit-links-whole = Alle cases zijn met elkaar te vergelijken.
cockpit-links-act = Nodig een jurylid uit dat de ontbrekende cases erbij beoordeelt, nu dat nog kan.
cockpit-links-note = Cases zijn alleen te vergelijken via juryleden die ze allebei beoordelen. Dit volgt uit de toewijzing en de gemelde belangen, niet uit scores.
cockpit-conflict = bij case { $number }: { $tie }
cockpit-tie-candidate = een band met de kandidaat
cockpit-tie-bureau = een band met het bureau
cockpit-tie-client = een band met de opdrachtgever
cockpit-tie-other = een andere band
cockpit-mail = Post die klaarstaat
cockpit-all-mail = Alle post
cockpit-mail-waiting = { $count ->
    [0] Alle brieven van deze editie zijn verstuurd.
    [one] Eén brief van deze editie wacht op verzending.
   *[other] { $count } brieven van deze editie wachten op verzending.
}
cockpit-events = Laatst gebeurd
cockpit-all-events = Logboek
cockpit-no-events = Er is nog niets gebeurd.

## De jury

cockpit-jury-title = De jury van { $year }
cockpit-jury-lead = { $accepted ->
    [0] Nog niemand nam een uitnodiging aan
    [one] Eén jurylid doet mee
   *[other] { $accepted } juryleden doen mee
}; { $invited ->
    [0] er staat geen uitnodiging open
    [one] één uitnodiging staat nog open
   *[other] { $invited } uitnodigingen staan nog open
}. Elke case heeft er ten minste drie nodig; reken op vier of vijf, voor wie een belang meldt.
cockpit-jury-panel-note = { $count ->
    [0] Nog geen juryleden
    [one] 1 jurylid doet mee
   *[other] { $count } juryleden doen mee
}
cockpit-jury-empty = Voor deze sector is nog niemand uitgenodigd.
cockpit-jury-no-sectors = Zodra er sectoren zijn, kunt u hier juryleden uitnodigen.
cockpit-jury-closed = De jury ligt vast: uitnodigen kan tot het scoren sluit.
cockpit-jury-accepted = doet mee sinds { $day }
cockpit-jury-invited = uitgenodigd op { $day }
cockpit-jury-preside = Maak president
cockpit-jury-resend = Stuur opnieuw
cockpit-jury-remove = Verwijder
cockpit-jury-wrong = De uitnodiging is nog niet verstuurd
cockpit-jury-invite = Nodig iemand uit
cockpit-jury-invite-note = De link in de brief werkt drie weken. Wie aanneemt, verklaart geheimhouding.
cockpit-jury-sector = Sector
cockpit-jury-choose = Kies een sector
cockpit-jury-sector-missing = Kies een sector.
cockpit-jury-role = Rol in het panel
cockpit-jury-name = Naam
cockpit-jury-email = E-mailadres
cockpit-jury-language = Taal van de brieven
cockpit-jury-invite-act = Verstuur de uitnodiging
cockpit-jury-invitation-sent = De uitnodiging aan { $email } is onderweg.
cockpit-jury-invited-organiser = De uitnodiging aan { $email } is onderweg. Let op: dit is een organisator. Wie organiseert, ziet wie welke case scoort en hoever ieder is; laat zo iemand alleen jureren als het niet anders kan.
cockpit-jury-sent-again = De uitnodiging gaat opnieuw op de post. De vorige link werkt niet meer.
cockpit-jury-president-named = De jury heeft een president.
cockpit-jury-removed = Het jurylid hoort niet meer bij het panel.
cockpit-removal-title = { $name } verwijderen
cockpit-removal-invitation = De uitnodiging vervalt; de link in de brief werkt niet meer.
cockpit-removal-sheets = { $count ->
    [0] Het jurylid heeft nog geen formulieren.
    [one] Eén formulier van dit jurylid telt niet mee.
   *[other] { $count } formulieren van dit jurylid tellen niet mee.
}
cockpit-removal-short = { $count ->
    [0] Elke case houdt ten minste drie juryleden.
    [one] Eén case houdt minder dan drie juryleden over.
   *[other] { $count } cases houden minder dan drie juryleden over.
}
cockpit-removal-not-now = Een jurylid verlaat het panel alleen zolang de ronde niet verder is dan het scoren. De ronde staat nu op { $state }.
cockpit-removal-handed-in = Dit jurylid heeft ingeleverd. Wat is ingeleverd, telt mee; daarom blijft het jurylid in het panel.
cockpit-removal-back = Terug naar de jury
cockpit-removal-president = De jury heeft daarna geen president.
cockpit-removal-act = Verwijder uit het panel
cockpit-removal-keep = Laat staan

## Herinneren

cockpit-reminder-title = Juryleden herinneren
cockpit-reminder-lead = Een brief gaat alleen naar wie nog niet inleverde, en hooguit eens per uur. Er staat nooit een score in.
cockpit-reminder-to = Aan wie
cockpit-reminder-letter = De brief
cockpit-reminder-letter-to = Zoals { $name } hem krijgt
cockpit-reminder-note = Ieder krijgt de eigen naam en de eigen aantallen, in de taal van het account.
cockpit-reminder-act = Verstuur de herinnering
cockpit-reminder-wrong = Er is nog niets verstuurd
cockpit-reminder-nobody = Kies ten minste één jurylid.
cockpit-reminder-sent = { $count ->
    [one] Eén herinnering is onderweg.
   *[other] { $count } herinneringen zijn onderweg.
}
cockpit-reminder-none-sent = Er is niets verstuurd: wie u koos, leverde al in of kreeg het afgelopen uur een herinnering.
cockpit-reminder-all-in = Niemand hoeft nog in te leveren.
cockpit-reminder-closed = Herinneren kan zolang de jury scoort of zich beraadt.

## Cases

cockpit-cases-title = Cases van { $year }
cockpit-cases-count = { $all ->
    [0] Er is nog geen case begonnen.
    [one] Eén case, concept of ingediend.
   *[other] { $all } cases, concepten inbegrepen.
}
cockpit-cases-narrowed = { $shown } van { $all } cases
cockpit-column-number = Nr.
cockpit-column-title = Titel
cockpit-column-sector = Sector
cockpit-column-state = Stand
cockpit-cases-sector = Sector
cockpit-cases-state = Stand
cockpit-cases-all-sectors = Alle sectoren
cockpit-cases-all-states = Elke stand
cockpit-cases-show = Toon
cockpit-cases-show-all = Toon alles
cockpit-cases-words = { $count ->
    [one] 1 woord
   *[other] { $words } woorden
}
cockpit-cases-draft = Concept
cockpit-cases-none-such = Zo’n case is er niet.
cockpit-case-state-draft = concept
cockpit-case-state-submitted = ingediend
cockpit-case-state-admitted = toegelaten
cockpit-case-state-returned = teruggestuurd
cockpit-case-state-rejected = afgewezen
cockpit-case-state-withdrawn = ingetrokken
cockpit-case-all = Alle cases
cockpit-case-side = Bij deze case
cockpit-case-unread-kicker = Case { $number }, { $state }
cockpit-case-unread-title = Case van { $candidate }
cockpit-case-draft-text = Zolang een case niet is ingediend, leest alleen de kandidaat hem. U kunt wel een latere termijn geven.
cockpit-case-withdrawn-text = De kandidaat trok de case in terwijl hij niet was ingediend; alleen de kandidaat leest hem.
cockpit-case-facts = Gegevens
cockpit-case-fact-state = Stand
cockpit-case-fact-candidate = Kandidaat
cockpit-case-fact-email = E-mailadres
cockpit-case-fact-bureau = Bureau
cockpit-case-fact-words = Omvang
cockpit-case-fact-submitted = Ingediend
cockpit-case-fact-deadline = Eigen termijn
cockpit-case-no-bureau = zonder bureau
cockpit-case-history = Wat er besloten is
cockpit-case-was-admitted = Toegelaten door { $name }
cockpit-case-was-returned = Teruggestuurd door { $name }, tot { $moment }
cockpit-case-was-rejected = Afgewezen door { $name }
cockpit-case-was-taken-back = Beslissing teruggenomen door { $name }
cockpit-case-reversal = Terugnemen
cockpit-case-reversal-what = Tot de beoordeling begint, kunt u deze beslissing terugnemen. De case staat dan weer zoals daarvoor; de kandidaat kreeg al een brief en krijgt er nu weer een.
cockpit-case-reversal-hint = De kandidaat leest dit in de brief.
cockpit-case-reversal-act = Neem de beslissing terug
cockpit-case-taken-back = De beslissing over de case van { $candidate } is teruggenomen.
cockpit-case-decide = Beslissing
cockpit-case-decision = Wat besluit u?
cockpit-case-admit = Toelaten
cockpit-case-admit-note = De case gaat naar de jury zoals hij is.
cockpit-case-return = Terugsturen
cockpit-case-return-note = De kandidaat kan hem verbeteren tot een nieuwe datum.
cockpit-case-reject = Afwijzen
cockpit-case-reject-note = De case doet niet mee.
cockpit-case-reason = Reden
cockpit-case-reason-hint = Nodig bij terugsturen en afwijzen. De kandidaat leest dit in de brief.
cockpit-case-due = Terug voor
cockpit-case-due-hint = Alleen bij terugsturen.
cockpit-case-due-elsewhere = Een datum hoort alleen bij terugsturen. Maak het veld leeg of kies terugsturen.
cockpit-case-reason-admitted = Bij toelaten hoort geen reden: de kandidaat zou haar niet lezen. Maak het veld leeg of neem een ander besluit.
cockpit-case-decide-act = Leg de beslissing vast
cockpit-case-decide-note = De kandidaat krijgt meteen een brief. U oordeelt over volledigheid en regels, niet over kwaliteit.
cockpit-case-own = Dit is uw eigen case. Een andere organisator beslist erover.
cockpit-case-wrong = De beslissing is nog niet vastgelegd
cockpit-case-changed = Deze case is intussen veranderd.
cockpit-case-changed-how = Hier staat hoe hij nu is. Wat u typte, is bewaard; kijk of uw beslissing nog past.
cockpit-case-your-reason = Wat u als reden schreef
cockpit-case-admitted = De case van { $candidate } is toegelaten.
cockpit-case-returned = De case van { $candidate } is teruggestuurd.
cockpit-case-rejected = De case van { $candidate } is afgewezen.
cockpit-case-deadline = Een latere termijn
cockpit-case-deadline-now = Nu geldt { $moment }.
cockpit-case-until = Nieuwe termijn
cockpit-case-deadline-act = Geef deze termijn
cockpit-case-deadline-note = Geldt alleen voor deze kandidaat, die er een brief over krijgt.
cockpit-case-deadline-given = { $candidate } heeft een latere termijn en krijgt daarover een brief.

## De volgorde

cockpit-order-title = De volgorde van { $year }
cockpit-order-lead = Onthuld op { $moment }. De volgorde bindt de jury niet: zij kent de titels toe.
cockpit-order-closed = De volgorde is nog dicht. Niemand heeft haar gezien.
cockpit-order-titles = Naar de titels
cockpit-order-what = Wat u gaat doen
cockpit-order-what-1 = Per sector komen de cases in de volgorde van hun eerlijke score: het gemiddelde van de formulieren, met de strengheid van de juryleden verrekend. Daarbij staat hoe zeker de volgorde is.
cockpit-order-what-2 = Alle organisatoren zien alle sectoren; een voorzitter ziet alleen de eigen sector. Kandidaten, andere juryleden en het publiek zien haar nooit.
cockpit-order-what-3 = Wie haar toont, en wanneer, komt in het logboek.
cockpit-order-what-4 = Zij gaat niet meer dicht. Daarna kunnen de voorzitters de titels vastleggen.
cockpit-order-reveal = Onthul de volgorde
cockpit-order-revealed = De volgorde is onthuld. Dat staat in het logboek.

## Titels

cockpit-titles-title = De titels van { $year }
cockpit-titles-lead = { $count ->
    [0] Over elke titel is beslist.
    [one] Over één titel is nog niet beslist. Een voorzitter legt vast, een organisator bevestigt.
   *[other] Over { $count } titels is nog niet beslist. Een voorzitter legt vast, een organisator bevestigt.
}
cockpit-titles-later = Titels worden vastgelegd nadat de editie is verzegeld en de volgorde is onthuld.
cockpit-titles-order = Bekijk de volgorde
cockpit-titles-recorded = Vastgelegd door { $name }, { $moment }.
cockpit-titles-confirmed = Bevestigd door { $name }, { $moment }.
cockpit-titles-nothing = Hier is nog niets over vastgelegd.
cockpit-titles-gone = De houder doet niet meer mee. De jury moet deze titel opnieuw vastleggen.
cockpit-titles-no-holder = Zonder houder
cockpit-titles-outside = Buiten de eerste groep, omdat:
cockpit-titles-own = U legde dit zelf vast. Een andere organisator moet het bevestigen.
cockpit-titles-confirm = Bevestig
cockpit-titles-confirmed-now = De titel is bevestigd.
cockpit-titles-reopen = Geef terug aan de voorzitter
cockpit-titles-calls-off = Geeft u deze titel terug, dan gaat de publicatie van { $moment } niet door, en wie daarover een brief kreeg, krijgt er nog een.
cockpit-titles-reopened-now = De titel staat weer open: de voorzitter kan hem opnieuw vastleggen, en zonder wijziging kunt u hem zo weer bevestigen. Een publicatie die al bevestigd was, gaat niet door; wat al openbaar is, blijft zo tot een verbetering openbaar is.
cockpit-titles-lost-winner = Deze titel klopt niet meer met het bureau van de winnaar. De jury moet hem opnieuw vastleggen.
cockpit-titles-other-bureau = Niet het bureau van de winnaar, omdat:

## Publicatie

cockpit-publication-title = Publicatie van { $year }
cockpit-publication-lead-later = Na de verzegeling staat hier precies wat openbaar wordt. Tot dan is er geen cijfer te zien, ook niet voor u.
cockpit-publication-lead-none = Hieronder staat precies wat openbaar wordt. U stelt een moment voor; een ander bevestigt het.
cockpit-publication-lead-waiting = Er ligt een voorstel. Een andere organisator bevestigt het, of het vervalt.
cockpit-publication-lead-confirmed = De publicatie is bevestigd en wordt vanzelf openbaar.
cockpit-publication-lead-out = De publicatie is openbaar en verandert niet meer.
cockpit-publication-state-waiting = Voorstel
cockpit-publication-state-confirmed = Bevestigd
cockpit-publication-state-out = Openbaar
cockpit-publication-term-moment = Moment
cockpit-publication-term-proposed = Voorgesteld
cockpit-publication-term-confirmed = Bevestigd
cockpit-publication-term-expires = Vervalt
cockpit-publication-term-hash = Vingerafdruk
cockpit-publication-term-reason-nl = Verbetering, de reden in het Nederlands
cockpit-publication-term-reason-en = Verbetering, de reden in het Engels
cockpit-publication-term-figures = Cijfers
cockpit-publication-by = { $name }, { $moment }
cockpit-publication-wrong = Er is nog niets voorgesteld
cockpit-publication-changed = Sinds het voorstel is er iets veranderd in scores of titels.
cockpit-publication-changed-how = Bevestigen kan niet meer: het voorstel vervalt dan. Zeg het af en doe een nieuw.
cockpit-publication-confirm-what = U bevestigt dat dit openbaar wordt op het genoemde moment.
cockpit-publication-told = { $count ->
    [one] Eén kandidaat krijgt daarover een brief, zonder cijfers.
   *[other] { $count } kandidaten krijgen daarover een brief, zonder cijfers.
}
cockpit-publication-confirm = Bevestig de publicatie
cockpit-publication-second = U deed dit voorstel zelf. Een andere organisator moet het bevestigen.
cockpit-publication-call-off-what = Tot dat moment kan elke organisator dit afzeggen.
cockpit-publication-call-off = Zeg af
cockpit-publication-propose = Stel een moment voor
cockpit-publication-two = Publiceren doen twee mensen. De ander heeft 72 uur om te bevestigen. U geeft beiden uw wachtwoord opnieuw.
cockpit-publication-moment = Wanneer wordt het openbaar?
cockpit-publication-moment-hint = Ten minste een uur vooruit, in de tijd van de editie. Kandidaten horen het eerder dan het publiek.
cockpit-publication-propose-act = Doe het voorstel
cockpit-publication-not-now = Een moment voorstellen kan zolang de editie verzegeld is.
cockpit-publication-titles-first = { $count ->
    [one] Eerst moet over één titel nog beslist worden.
   *[other] Eerst moet over { $count } titels nog beslist worden.
}
cockpit-publication-titles-later = De titels staan hier zodra over alle is beslist.
cockpit-publication-stands = Er ligt al een voorstel.
cockpit-publication-preview = Wat openbaar wordt
cockpit-publication-shows = Wat openbaar is
cockpit-publication-preview-lead = Zo staan de cijfers op de pagina’s van de elementen, zodra de publicatie openbaar is. Daar staan ook het eigen gemiddelde en de overeenstemming van juryleden in meer maten, uit dezelfde scores.
cockpit-publication-hidden-why = Waarom verborgen
cockpit-publication-hidden-note = De reden ziet alleen de organisatie. In het openbaar staat er dat een cijfer verborgen is om mensen te beschermen.
cockpit-publication-titles-only = Alleen de titels worden openbaar.
cockpit-publication-earlier = Eerdere voorstellen
cockpit-publication-earlier-expired = Voorstel { $number }, voor { $moment }: niet op tijd bevestigd.
cockpit-publication-earlier-called-off = Voorstel { $number }, voor { $moment }: afgezegd.
cockpit-publication-earlier-out = Publicatie { $number }: openbaar sinds { $moment }.
cockpit-publication-proposed = Het voorstel ligt er. Een andere organisator heeft 72 uur om te bevestigen.
cockpit-publication-confirmed = De publicatie is bevestigd. De kandidaten krijgen bericht.
cockpit-publication-called-off = De publicatie is afgezegd.
cockpit-publication-means = Gemiddelden
cockpit-publication-state = Getoond of verborgen
cockpit-publication-released = getoond
cockpit-publication-waits = Dit wacht op meer edities: per editie zijn het er te weinig. Met deze publicatie verschijnt hiervan niets.
cockpit-publication-closes = Met deze publicatie komen de cijfers van deze edities samen naar buiten, voorgoed. Wat te klein is, blijft verborgen, met zo nodig een tweede ernaast.
cockpit-publication-figures-stand = blijven zoals ze openbaar zijn
cockpit-publication-figures-change = zoals hieronder; vergelijk ze met wat nu openbaar is
cockpit-publication-cell-figures = Cijfers van { $name }
cockpit-hiding-too-few-candidates = Er zijn te weinig kandidaten.
cockpit-hiding-too-few-jurors = Er zijn te weinig juryleden.
cockpit-hiding-too-few-bureaus = Er zijn te weinig bureaus.
cockpit-hiding-one-bureau-leads = Meer dan de helft van de cases komt van één bureau.
cockpit-hiding-one-juror-leads = Meer dan de helft van de formulieren is van één jurylid.
cockpit-hiding-one-juror-tells = Zonder één van de juryleden verraadt het cijfer de scores van de anderen.
cockpit-hiding-mean-near-an-end = Een gemiddelde ligt zo dicht bij het uiterste dat het de scores zou verraden. Afstanden en verdelingen staan er wel.
cockpit-hiding-protects-another = Alleen verborgen zou het andere uit het geheel zijn terug te rekenen.
cockpit-hiding-tells-with-others = Samen met wat eerder of hiernaast openbaar is, zou dit te weinig mensen verbergen.
cockpit-correction = Stel een verbetering voor
cockpit-correction-lead = Wat gepubliceerd is, verandert niet. Een verbetering is een nieuwe publicatie van dezelfde editie, met een reden die iedereen leest.
cockpit-correction-what-titles = Een titel die anders moet, geeft u eerst terug aan de voorzitter; een organisator bevestigt haar opnieuw.
cockpit-correction-what-figures = Cijfers veranderen alleen als de scores van genoeg kandidaten anders zijn, ten minste tien. Anders blijven zij staan, en staat uw reden bij de publicatie.
cockpit-correction-what-public = De eerdere publicatie blijft te lezen en verwijst naar de nieuwe.
cockpit-correction-to-titles = Naar de titels
cockpit-correction-reason-nl = Reden, in het Nederlands
cockpit-correction-reason-en = Reden, in het Engels
cockpit-correction-reason-hint = Wat er niet klopte en wat er nu staat. Zonder namen van juryleden en zonder scores.
cockpit-correction-titles-first = Er is nog een titel open. Laat haar eerst vastleggen en bevestigen.
cockpit-correction-not-now = Wat openbaar is, kan worden gecorrigeerd zodra de editie als gepubliceerd is aangemerkt, zolang zij niet is gearchiveerd en er geen ander voorstel ligt.
cockpit-password-beside = Hiervoor vragen wij eerst opnieuw uw wachtwoord. Wat u typte blijft hier staan: geef uw wachtwoord in een nieuw tabblad, kom terug en stuur het formulier nog eens.
cockpit-password-beside-act = Geef uw wachtwoord, in een nieuw tabblad
