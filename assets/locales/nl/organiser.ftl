# De pagina's van de organisatie: edities, instellingen, sectoren, elementen, bureaus, organisatoren, brieven, logboek.
# Wat er in een editie onderweg gebeurt (jury, toelating, titels, publicatie) staat elders.

nav-organiser-editions = Edities
nav-organiser-outbox = Brieven
nav-organiser-audit = Logboek
nav-organiser-settings = Instellingen
nav-organiser-sectors = Sectoren
nav-organiser-titles = Titels
nav-organiser-publication = Publicatie

organiser-edition-nav = Editie { $year }
organiser-save = Bewaar
organiser-add = Voeg toe
organiser-change = Wijzig
organiser-read = Lees
organiser-open = Open
organiser-back = Terug
organiser-yes = aangevinkt
organiser-paging = Meer
organiser-newer = Nieuwere
organiser-older = Oudere
organiser-newest = Nieuwste
organiser-saved = Uw wijzigingen zijn bewaard.
organiser-form-wrong = Nog niet bewaard
organiser-form-wrong-how = Wat u invulde, staat er nog. Pas dit aan en probeer het opnieuw.
organiser-busy = Het is nu te druk. Wat u invulde, staat er nog; probeer het over een minuut opnieuw.
organiser-stale = Intussen is er iets anders bewaard
organiser-stale-how = Hieronder staat per veld wat u typte naast wat er nu bewaard is. In het formulier staat nog wat u typte: bewaart u opnieuw, dan geldt dat.
organiser-in-nl = { $field }, Nederlands
organiser-in-en = { $field }, Engels
organiser-number-unreadable = ‘{ $field }’ moet een heel getal zijn.
organiser-number-outside = ‘{ $field }’ is een getal van { $from } tot en met { $to }.
organiser-text-missing = ‘{ $field }’ is nog leeg.
organiser-text-too-long = ‘{ $field }’ is te lang: er passen { $limit } tekens.
organiser-too-many-lines = ‘{ $field }’ heeft te veel regels: er passen er { $limit }.
organiser-choice-missing = Maak een keuze bij ‘{ $field }’.
organiser-date-disorder = ‘{ $field }’ ligt vóór ‘{ $before }’.
organiser-moment-missing = Vul bij ‘{ $field }’ een datum en een tijd in.
organiser-year-taken = Er is al een editie van dit jaar.
organiser-year-far = De publicatie staat voor { $dated }; dat past niet bij dit jaar.
organiser-key-taken = Deze sleutel is in deze editie al in gebruik.
organiser-sector-name-taken = Een andere sector heet al zo.
organiser-bureau-taken = Er is al een bureau met deze naam.
organiser-already = Dit adres is al van een organisator.

## Velden

organiser-field-year = Jaar
organiser-field-until = Nieuwe termijn
organiser-field-reason = Reden
organiser-field-why = Reden
organiser-field-title = Titel
organiser-field-zone = Tijdzone
organiser-field-preparation-at = Voorbereiding begint
organiser-field-call-opens-at = Inzending opent
organiser-field-call-closes-at = Inzending sluit
organiser-field-screening-closes-at = Toelating klaar
organiser-field-scoring-opens-at = Beoordeling begint
organiser-field-scoring-closes-at = Beoordeling sluit
organiser-field-sealing-at = Verzegeling
organiser-field-publication-at = Publicatie
organiser-field-grace-minutes = Speling na een termijn, in minuten
organiser-field-kinds = Soorten opdracht
organiser-field-kind-reinforcement = Versterking
organiser-field-kind-replacement = Vervanging
organiser-field-kind-change = Verandering
organiser-field-rules = Regels
organiser-field-minimum-candidates = Kandidaten, ten minste
organiser-field-minimum-jurors = Juryleden, ten minste
organiser-field-minimum-bureaus = Bureaus, ten minste
organiser-field-jurors-public = Wanneer zijn de namen van de juryleden openbaar?
organiser-field-name = Naam
organiser-field-key = Sleutel
organiser-field-about = Over het bureau
organiser-field-email = E-mailadres
organiser-field-language = Taal van de brief
organiser-field-definition = Wat het is
organiser-field-is-not = Wat het niet is
organiser-field-guide = De vraag bij het lezen
organiser-field-level-1 = Niveau 1, afwezig
organiser-field-level-2 = Niveau 2, beperkt
organiser-field-level-3 = Niveau 3, degelijk
organiser-field-level-4 = Niveau 4, sterk
organiser-field-level-5 = Niveau 5, voorbeeldig
organiser-field-behavioural = Vraag naar gedrag
organiser-field-situational = Vraag naar een situatie
organiser-field-probes = Doorvragen
organiser-field-red-flags = Waarschuwende signalen
organiser-field-green-flags = Goede signalen
organiser-field-rating-error = Veelgemaakte fout bij het beoordelen
organiser-field-look-1 = Eerst
organiser-field-look-2 = Daarna
organiser-field-look-3 = Dan nog
organiser-field-look-4 = Tot slot
organiser-field-weight = Gewicht
organiser-field-weight-reason = Waarom dit gewicht

## Edities

organiser-editions-title = Edities
organiser-new-act = Nieuwe editie
organiser-alone = U bent de enige organisator.
organiser-alone-why = Een editie kan pas open als er twee organisatoren zijn: publiceren doet niemand alleen.
organiser-alone-act = Nodig een tweede uit
organiser-given-up = { $count ->
    [one] Eén brief is niet aangekomen.
   *[other] { $count } brieven zijn niet aangekomen.
}
organiser-given-up-act = Bekijk de brieven
organiser-empty-title = Er is nog geen editie
organiser-empty-text = Een nieuwe editie begint met een tijdpad, de acht elementen en regels die u kunt aanpassen. Tot de inzending opent, kan alles nog anders.
organiser-empty-bureaus = Zet alvast bureaus op de lijst
organiser-next-call-opens = De inzending opent volgens het tijdpad op { $moment }.
organiser-next-call-closes = De inzending sluit op { $moment }.
organiser-next-screening-closes = De toelating is volgens het tijdpad klaar op { $moment }.
organiser-next-scoring-opens = De beoordeling begint volgens het tijdpad op { $moment }.
organiser-next-scoring-closes = De beoordeling sluit op { $moment }.
organiser-next-round-closes = De jury is in beraad; daarna sluit u de ronde.
organiser-next-sealing = De ronde is gesloten. Verzegelen staat gepland op { $moment }.
organiser-next-publication = De publicatie staat gepland op { $moment }.
organiser-next-archive = De uitslag is openbaar.
organiser-next-nothing = Deze editie is afgerond.
organiser-next-passed = De volgende datum van het tijdpad, { $moment }, is voorbij.

## Een nieuwe editie, en de instellingen

organiser-new-title = Nieuwe editie
organiser-new-lead = Alles staat al ingevuld zoals het meestal gaat. U kunt het wijzigen tot de inzending opent; daarna staat het vast, omdat kandidaten moeten weten waarvoor zij schrijven.
organiser-new-submit = Maak de editie
organiser-edition-made = De editie van { $year } is gemaakt, met de acht elementen. Voeg nu de sectoren toe.
organiser-default-title = Interim Challenge { $year }
organiser-settings-title = Instellingen van { $year }
organiser-settings-lead = U kunt dit wijzigen tot de inzending opent. Daarna kan alleen een termijn nog later worden.
organiser-settled-lead = Dit staat vast sinds de inzending openging: kandidaten schreven ervoor.
organiser-settled-deadlines = Alleen een termijn kan nog later worden.
organiser-part-edition = De editie
organiser-part-timetable = Tijdpad
organiser-part-timetable-note = De data kondigen aan; u zet de fasen zelf in gang. Of iets op tijd is, bepaalt alleen de termijn.
organiser-part-minimum = Publicatie en jury
organiser-part-minimum-note = Een gepubliceerd cijfer rust op ten minste zoveel mensen. Hoger mag, lager niet.
organiser-hint-year = Komt in de adressen. Eén editie per jaar.
organiser-hint-grace = Wie net te laat is, kan nog indienen. De pagina’s noemen deze speling niet.
organiser-hint-kinds = Welke soorten opdracht doen mee?
organiser-hint-rules = Dit staat op de pagina met de regels, vóór wat elke editie geldt. Een lege regel begint een nieuwe alinea.
organiser-jurors-after = Na de publicatie
organiser-jurors-early = Al vóór de publicatie
organiser-default-rules =
    Meedoen. Iedere interim-manager kan meedoen met één businesscase over een eigen opdracht, met of zonder bureau. U kiest zelf de sector waarin uw case meedoet. Wie in de jury zit, doet dat jaar zelf niet mee.

    De businesscase. De case beschrijft één opdracht die u zelf uitvoerde, in zeven onderdelen met elk een woordgrens. Noem rollen, geen namen van personen of organisaties. Een bijlage staaft een feit; het verhaal staat in de onderdelen. Bij het indienen verklaart u dat de opdrachtgever instemt met het gebruik van de case.

    Toelating. De organisatie kijkt of de case volledig is, over een eigen opdracht gaat en in de gekozen sector past. Zij laat de case toe, stuurt hem terug met een reden en een nieuwe datum, of wijst hem af met een reden. Over de kwaliteit oordeelt zij niet.

    De jury. Per sector lezen ten minste drie juryleden elke case. Zij beoordelen ieder apart, van 1 tot 5 per element, en leveren alles in één keer in. Een jurylid met een band met de kandidaat, het bureau of de opdrachtgever beoordeelt die case niet.

    De titels. De jury kent een titel toe per sector, en daarnaast de titels interim-manager van het jaar en bureau van het jaar. De scores geven een volgorde; de jury beslist en legt de reden vast. Bureau van het jaar is het bureau van de interim-manager van het jaar. Deed die zonder bureau mee, dan wordt deze titel niet toegekend.

    Gelijk geëindigd. Liggen cases zo dicht bij elkaar dat de scores ze niet scheiden, dan bespreekt het panel ze opnieuw en beslist het bij meerderheid van stemmen. Staken de stemmen, dan beslist de voorzitter van het panel, en bij de titel interim-manager van het jaar de president van de jury.

    Niet toegekend. De jury kent een titel niet toe als geen case overtuigt: als er geen is die op de meeste elementen ten minste degelijk is, niveau 3. Zij legt dan vast waarom.

    De uitslag. Kandidaten horen eerder dan het publiek wanneer de uitslag bekend wordt. In het openbaar krijgt iemand een titel, nooit een score of een plaats op een ranglijst. Van de elementen verschijnen alleen cijfers van groepen. Elke kandidaat van wie de case is beoordeeld, krijgt een eigen feedbackrapport.

## Termijnen

organiser-deadlines-title = Termijnen van { $year }
organiser-deadlines-lead = Geef iedereen meer tijd. Een termijn kan alleen later worden, en wie het aangaat krijgt meteen een brief.
organiser-deadlines-act = Geef meer tijd
organiser-deadline-call = Indienen
organiser-deadline-scoring = Beoordelen
organiser-deadline-until = Nieuwe termijn
organiser-deadline-letters-call = { $letters ->
    [0] Er schrijft nu niemand aan een case; er gaat geen brief uit.
    [one] Er gaat één brief uit, aan de kandidaat die nog schrijft.
   *[other] Er gaan { $letters } brieven uit, aan de kandidaten die nog schrijven.
}
organiser-deadline-letters-scoring = { $letters ->
    [0] Er zit nog niemand in de jury; er gaat geen brief uit.
    [one] Er gaat één brief uit, aan het ene jurylid.
   *[other] Er gaan { $letters } brieven uit, aan alle juryleden.
}
organiser-deadline-moves = Latere data van het tijdpad schuiven mee als ze er anders vóór zouden liggen.
organiser-deadline-act = Geef iedereen meer tijd
organiser-deadline-in-preparation = De editie is nog in voorbereiding. U wijzigt de datum bij de instellingen.
organiser-deadline-screening-over = De inzending en de screening zijn voorbij: deze datum staat vast.
organiser-deadline-call-over = De inzending is voorbij. Eén kandidaat kunt u nog meer tijd geven, bij de kandidaten.
organiser-deadline-scoring-over = De beoordeling is voorbij: de ronde is in beraad of gesloten.
organiser-deadline-extended = { $letters ->
    [0] De termijn is verlengd.
    [one] De termijn is verlengd. Er gaat één brief uit.
   *[other] De termijn is verlengd. Er gaan { $letters } brieven uit.
}

## Sectoren

organiser-sectors-title = Sectoren van { $year }
organiser-sectors-lead = Het veld waarin een case meedoet. Elke sector krijgt een eigen jurypanel en een eigen titel.
organiser-sectors-closed = De sectoren staan vast sinds de inzending openging.
organiser-sectors-none = Er is nog geen sector. Zonder sector kan de inzending niet open.
organiser-sectors-full = Meer sectoren passen er niet.
organiser-sector-add = Sector erbij
organiser-sector-names = Naam
organiser-sector-added = De sector is toegevoegd.
organiser-sector-up = Omhoog
organiser-sector-raised = { $name } staat een plaats hoger.
organiser-sector-removal = Weghalen
organiser-sector-removal-text = De sector verdwijnt uit deze editie, met zijn lege jurypanel. Is er al iemand voor dat panel uitgenodigd, dan kan het niet.
organiser-sector-removal-act = Haal deze sector weg
organiser-sector-removed = { $name } is weggehaald.
organiser-sector-in-use = Voor deze sector zijn al juryleden uitgenodigd. Haal eerst hen uit het panel.
organiser-hint-key = Komt in de adressen: kleine letters, cijfers en streepjes ertussen.
organiser-hint-key-empty = Komt in de adressen. Laat u dit leeg, dan maken wij er een van de Engelse naam.

## Elementen

organiser-rubric-title = Elementen van { $year }
organiser-rubric-lead = Waarop de jury elke case beoordeelt: { $least } tot { $most } elementen, in beide talen. U kunt ze wijzigen tot de inzending opent.
organiser-rubric-frozen = Deze teksten staan vast sinds { $moment }, toen de inzending openging. Dit is versie { $version }.
organiser-rubric-closed = Deze teksten staan vast.
organiser-weight-share = gewicht { $weight }, { $share }%
organiser-lacks-nl = In het Nederlands is nog niet alles ingevuld.
organiser-lacks-en = In het Engels is nog niet alles ingevuld.
organiser-element-add = Element erbij
organiser-element-add-act = Voeg toe en schrijf de teksten
organiser-element-added = Het element is toegevoegd. Schrijf nu de teksten, in beide talen.
organiser-elements-full = Er zijn er { $most }; meer worden er niet beoordeeld. Haal er eerst een weg.
organiser-element-lead = Kandidaten, juryleden en lezers zien deze teksten. De inzending kan pas open als alles wat zij nodig hebben er in beide talen staat.
organiser-element-saved = { $name } is bewaard.
organiser-element-all = Alle elementen
organiser-element-removal-link = Haal dit element weg
organiser-element-removal-title = { $name } weghalen?
organiser-element-removal-text = { $left ->
    [one] Alle teksten van dit element verdwijnen, in beide talen, en zijn niet terug te halen. Er blijft één element over.
   *[other] Alle teksten van dit element verdwijnen, in beide talen, en zijn niet terug te halen. Er blijven { $left } elementen over.
}
organiser-element-removal-act = Haal het element weg
organiser-element-removal-keep = Laat het staan
organiser-element-removed = { $name } is weggehaald.
organiser-part-what = Wat het is
organiser-part-levels = Niveaus
organiser-part-levels-note = Wat er te zien is, niet hoe goed het is. Vanaf niveau 3 omvat elk niveau het vorige.
organiser-part-interview = Voor het gesprek
organiser-part-interview-note = Voor wie het element in een selectie gebruikt. Doorvragen en signalen: één per regel.
organiser-part-look = Waar te kijken
organiser-part-look-note = De onderdelen van een case waarin dit element het meest te zien is, het duidelijkste eerst.
organiser-part-weight-note = Elk element weegt 1000, tenzij u opschrijft waarom niet. De reden komt op de pagina met de regels.
organiser-weight-unexplained = Schrijf op waarom dit gewicht niet 1000 is.
organiser-look-none = geen
organiser-look-client-question = 1. { section-client-question }
organiser-look-approach = 2. { section-approach }
organiser-look-people-inside = 3. { section-people-inside }
organiser-look-resistance = 4. { section-resistance }
organiser-look-result = 5. { section-result }
organiser-look-after-departure = 6. { section-after-departure }
organiser-look-looking-back = 7. { section-looking-back }
organiser-look-attachments = Bijlagen

## Bureaus

organiser-bureaus-title = Bureaus
organiser-bureaus-lead = Kandidaten kiezen hun bureau van deze lijst. Zij geldt voor alle edities.
organiser-bureaus-none = Er staat nog geen bureau op de lijst. Kandidaten kunnen ook zonder bureau meedoen.
organiser-bureau-add = Bureau erbij
organiser-bureau-added = { $name } staat op de lijst.
organiser-bureau-off = niet te kiezen
organiser-bureau-texts = Gegevens
organiser-bureau-listing = Op de lijst
organiser-bureau-is-on = Kandidaten kunnen dit bureau kiezen. Haalt u het van de lijst, dan houden cases die het noemen hun bureau.
organiser-bureau-is-off = Kandidaten kunnen dit bureau niet kiezen. Cases die het noemen, houden het.
organiser-bureau-take-off = Haal van de lijst
organiser-bureau-put-on = Zet op de lijst
organiser-bureau-listed = { $name } staat weer op de lijst.
organiser-bureau-unlisted = { $name } is van de lijst gehaald.

## Organisatoren

organiser-organisers-title = Organisatie
organiser-organisers-lead = Organisatoren horen bij alle edities. Wat de een voorstelt, bevestigt een ander.
organiser-organisers-now = Organisatoren
organiser-you = (u)
organiser-invitations = Uitgenodigd
organiser-invitation-until = Wacht op antwoord. De link werkt tot { $moment }.
organiser-invite = Iemand erbij
organiser-invite-hint = Daar gaat een link heen die zeven dagen werkt, één keer. Een eerdere link aan dit adres vervalt.
organiser-invite-act = Nodig uit
organiser-invited = Er gaat een uitnodiging naar { $email }.

## Brieven

organiser-outbox-title = Brieven
organiser-outbox-lead = Elke brief die de Challenge schreef, de nieuwste eerst. Lukt verzenden niet, dan proberen wij het telkens opnieuw, steeds met meer tijd ertussen.
organiser-outbox-none = Er is nog geen brief geschreven.
organiser-letter-state-sent = Verzonden op { $moment }
organiser-letter-state-waiting = Gaat uit op { $moment }
organiser-letter-state-undeliverable = Niet te bezorgen sinds { $moment }: de mailserver neemt voor dit adres niets aan. Vraag om een ander adres.
organiser-letter-state-failing = { $count ->
    [one] Eén keer niet gelukt. Volgende poging op { $moment }.
   *[other] { $count } keer niet gelukt. Volgende poging op { $moment }.
}
organiser-letter-state-given-up = Opgegeven op { $moment }, na { $count ->
    [one] één poging
   *[other] { $count } pogingen
}.
organiser-letter-all = Alle brieven
organiser-letter-about = Brief
organiser-letter-to = Aan
organiser-letter-made = Geschreven
organiser-letter-state = Stand
organiser-letter-words = Zo gaat hij uit
organiser-letter-words-sent = Zo ging hij uit
organiser-letter-unwritable = Deze brief kan niet worden geschreven: er ontbreekt een gegeven.
organiser-letter-secret = De link in deze brief werkt één keer en is alleen voor wie hem ontvangt. Daarom staat hij hier niet; na verzending bewaren wij hem ook niet.
organiser-letter-wiped = Een knop met een link staat hier niet meer: na verzending bewaren wij links niet.
organiser-letter-confirm-address = Adres bevestigen
organiser-letter-address-in-use = Adres heeft al een account
organiser-letter-reset-password = Nieuw wachtwoord kiezen
organiser-letter-password-changed = Wachtwoord gewijzigd
organiser-letter-organiser-invitation = Uitnodiging als organisator
organiser-letter-juror-invitation = Uitnodiging voor de jury
organiser-letter-juror-reminder = Herinnering aan een jurylid
organiser-letter-recusal-declared = Belang gemeld
organiser-letter-case-receipt = Ontvangstbevestiging van een case
organiser-letter-case-recalled = Case teruggenomen
organiser-letter-case-withdrawn = Case ingetrokken
organiser-letter-case-admitted = Case toegelaten
organiser-letter-case-returned = Case teruggestuurd
organiser-letter-case-rejected = Case afgewezen
organiser-letter-decision-taken-back = Beslissing teruggenomen
organiser-letter-deadline-extended = Termijn verlengd
organiser-letter-personal-deadline-given = Eigen termijn
organiser-letter-hand-in-receipt = Ontvangstbevestiging van beoordelingen
organiser-letter-sheet-decided = Besluit over een formulier
organiser-letter-sheet-handed-in-again = Ontvangstbevestiging van een heropend formulier
organiser-letter-scoring-opened = Beoordeling geopend
organiser-letter-scoring-reopened = Scoren heropend
organiser-letter-publication-announced = Publicatie aangekondigd
organiser-letter-publication-called-off = Publicatie afgezegd
organiser-letter-publication-voided = Publicatie vanzelf vervallen
organiser-letter-title-reopened = Titel teruggegeven

## Logboek

organiser-audit-title = Logboek
organiser-audit-lead = Wat er gebeurde, wanneer en door wie. Een regel wordt nooit gewijzigd of gewist, en bevat geen inhoud en geen score.
organiser-audit-none = Er is nog niets vastgelegd.
organiser-audit-nobody = zonder account
organiser-audit-edition = editie { $year }
organiser-act-person-registered = Account aangevraagd
organiser-act-address-confirmed = E-mailadres bevestigd
organiser-act-signed-in = Ingelogd
organiser-act-sign-in-failed = Inloggen mislukt
organiser-act-signed-out = Uitgelogd
organiser-act-password-changed = Wachtwoord gewijzigd
organiser-act-password-reset-asked = Nieuw wachtwoord gevraagd
organiser-act-authenticated-afresh = Opnieuw aangemeld voor een zware handeling
organiser-act-profile-changed = Eigen gegevens gewijzigd
organiser-act-organiser-invited = Organisator uitgenodigd
organiser-act-organiser-joined = Organisator geworden
organiser-act-edition-created = Editie gemaakt
organiser-act-edition-changed = Instellingen gewijzigd
organiser-act-deadline-extended = Termijn verlengd voor iedereen
organiser-act-sector-added = Sector toegevoegd
organiser-act-sector-changed = Sector gewijzigd
organiser-act-sector-removed = Sector weggehaald
organiser-act-element-changed = Element gewijzigd
organiser-act-element-added = Element toegevoegd
organiser-act-element-removed = Element weggehaald
organiser-act-rubric-frozen = Elementen vastgezet
organiser-act-bureau-added = Bureau toegevoegd
organiser-act-bureau-changed = Bureau gewijzigd
organiser-act-phase-moved = Naar de volgende fase
organiser-act-phase-moved-back = Een fase terug
organiser-act-round-moved = Ronde verder gezet
organiser-act-scoring-reopened = Scoren heropend
organiser-act-juror-invited = Jurylid uitgenodigd
organiser-act-juror-accepted = Jurylid verklaarde geheimhouding
organiser-act-juror-removed = Jurylid uit het panel gehaald
organiser-act-president-named = President van de jury aangewezen
organiser-act-jurors-reminded = Juryleden herinnerd
organiser-act-assignments-made = Cases aan juryleden toegewezen
organiser-act-case-started = Case begonnen
organiser-act-case-saved = Case bewaard
organiser-act-attachment-added = Bijlage toegevoegd
organiser-act-attachment-removed = Bijlage weggehaald
organiser-act-case-submitted = Case ingediend
organiser-act-case-recalled = Case teruggenomen
organiser-act-case-withdrawn = Case ingetrokken
organiser-act-personal-deadline-given = Eigen termijn gegeven
organiser-act-case-screened = Over toelating beslist
organiser-act-decision-taken-back = Beslissing over toelating teruggenomen
organiser-act-untied = Geen belang bij een case verklaard
organiser-act-recused = Belang bij een case gemeld
organiser-act-sheet-saved = Beoordelingsformulier bewaard
organiser-act-sheet-completed = Beoordelingsformulier klaar
organiser-act-sheets-handed-in = Beoordelingen ingeleverd
organiser-act-sheet-accepted = Formulier meegeteld door een besluit
organiser-act-sheet-declined = Formulier niet meegeteld door een besluit
organiser-act-sheet-reopened = Formulier heropend
organiser-act-sheet-reopening-taken-back = Heropenen van een formulier teruggenomen
organiser-act-sheet-handed-in-again = Formulier opnieuw ingeleverd
organiser-act-sheet-striking-proposed = Voorgesteld een formulier te schrappen
organiser-act-sheet-restoration-proposed = Voorgesteld een formulier te herstellen
organiser-act-sheet-proposal-taken-back = Voorstel over een formulier teruggenomen
organiser-act-sheet-struck = Formulier geschrapt
organiser-act-sheet-restored = Formulier hersteld
organiser-act-order-revealed = Volgorde getoond
organiser-act-scores-downloaded = Scores opgehaald als bestand
organiser-act-title-recorded = Titel vastgelegd
organiser-act-title-confirmed = Titel bevestigd
organiser-act-title-reopened = Titel teruggegeven voor een verbetering
organiser-act-jury-words-released = Woorden van de jury vrijgegeven
organiser-act-publication-proposed = Publicatie voorgesteld
organiser-act-publication-confirmed = Publicatie bevestigd
organiser-act-publication-called-off = Publicatie afgezegd
organiser-act-clock-moved = Klok verzet
