# De jury: uitnodiging, stapel, belangenvraag, beoordelingsformulier, inleveren. Voor voorzitters: panel, volgorde, titels
# en woorden voor de kandidaten. Niveaus, vakken en bewaarde woorden die elders terugkomen, staan in site.ftl.

jury-wrong-how = Wat u invulde, staat er nog.
jury-back = Terug naar mijn stapel
jury-sections = In de jury
jury-section-desk = Mijn stapel
jury-section-panel = Panel
jury-section-order = Volgorde
jury-section-titles = Titels
jury-busy = Het is nu te druk om te bewaren.
jury-busy-how = Wat u invulde, staat er nog. Wacht een minuut en druk opnieuw op de knop.
jury-role-chair = voorzitter
jury-role-juror = jurylid
jury-role-trainee = meelezer

jury-join-title = U bent gevraagd voor de jury
jury-join-lead = { $edition }, sector { $sector }. Uw rol: { $role }.
jury-join-asked = Wat wij vragen
jury-join-asked-read = U leest alle toegelaten cases van uw sector en geeft elke case per element een niveau van 1 tot 5.
jury-join-asked-when = Scoren kan van { $from } tot en met { $until }. U werkt in uw eigen tijd; alles wordt bewaard terwijl u typt.
jury-join-asked-ties = Voordat een case opengaat, zegt u of u een band hebt met de kandidaat, het bureau of de opdrachtgever. Zo ja, dan blijft die case voor u dicht.
jury-join-asked-alone = U scoort alleen. Zolang er gescoord wordt, ziet niemand de scores van een ander. In het beraad zien uw voorzitter en de organisatie wat opvalt; is de volgorde onthuld, dan ziet uw voorzitter uw scores met naam en de organisatie zonder namen.
jury-join-asked-chair = Als voorzitter kijkt u in het beraad na wat er is ingeleverd. Na het sluiten legt u de titel van uw sector vast en schrijft u de kandidaten een paar woorden.
jury-join-declaration = Geheimhouding
jury-join-declare = Ik verklaar dat ik mij hieraan houd.
jury-join-declare-missing = Zonder deze verklaring kunt u niet in de jury.
jury-join-account = Uw account
jury-join-account-lead = Met dit adres en het wachtwoord dat u kiest, logt u straks in: { $email }.
jury-join-known = U hebt al een account. Met deze knop neemt u daarmee zitting: { $email }. Daarna logt u in zoals altijd.
jury-join-name = Naam
jury-join-name-hint = Zoals de organisatie u noemt. Na de bekendmaking staat deze naam bij de jury, of eerder als de organisatie daarvoor koos.
jury-join-act = Neem zitting in de jury
jury-join-wrong = U zit nog niet in de jury
jury-join-wrong-how = Wat u invulde, staat er nog, behalve het wachtwoord.

jury-declaration-1 = Wat ik in de cases lees, deel ik met niemand buiten de jury; ook niet dat iemand meedoet.
jury-declaration-2 = Tot de bekendmaking zeg ik niemand iets over scores, de volgorde of titels.
jury-declaration-3 = Ik gebruik wat ik lees alleen om te scoren. Cases en bijlagen bewaar ik niet langer dan daarvoor nodig is.
jury-declaration-4 = Een band met een kandidaat, een bureau of een opdrachtgever meld ik, ook als ik die later pas zie.

jury-desk-waiting-title = Nog niets te lezen
jury-desk-waiting-lead = U zit in de jury van { $edition }, sector { $sector }. Scoren begint naar verwachting op { $moment }; u krijgt dan een brief.
jury-desk-waiting-late = U zit in de jury van { $edition }, sector { $sector }. Scoren had volgens het tijdpad op { $moment } moeten beginnen, maar is nog niet open; u krijgt een brief zodra het zover is.
jury-desk-waiting-works = De elementen staan vast zodra de inzending opengaat. Lees ze alvast: u scoort ermee.
jury-desk-waiting-fixed = De elementen staan vast. Lees ze alvast: u scoort ermee.
jury-desk-waiting-act = Bekijk de elementen
jury-desk-none-title = Er ligt niets voor u klaar
jury-desk-none-lead = In uw sector is er geen case die u kunt scoren. Klopt dat niet, schrijf dan de organisatie.
jury-desk-title = { $done } van { $all } klaar
jury-desk-lead = { $rest } U levert alles in één keer in, uiterlijk { $moment }: { $left }.
jury-desk-rest = { $begun ->
        [0] { $waiting ->
            [0] Alles is gescoord.
            [one] Eén case wacht nog.
           *[other] { $waiting } cases wachten nog.
        }
        [one] { $waiting ->
            [0] Eén case is begonnen.
            [one] Eén case is begonnen, één wacht nog.
           *[other] Eén case is begonnen, { $waiting } wachten nog.
        }
       *[other] { $waiting ->
            [0] { $begun } cases zijn begonnen.
            [one] { $begun } cases zijn begonnen, één wacht nog.
           *[other] { $begun } cases zijn begonnen, { $waiting } wachten nog.
        }
    }
jury-desk-late = De termijn is voorbij.
jury-desk-late-how = Scoren en inleveren kon tot { $moment }. Alles is bewaard. Formulieren die klaar zijn, kunnen nog meetellen: na een herinnering, en als de voorzitter of de organisatie ermee instemt.
jury-desk-handed-in-title = { $sheets ->
    [one] Ingeleverd: één formulier
   *[other] Ingeleverd: alle { $sheets } formulieren
}
jury-desk-handed-in-lead = U leverde in op { $moment }. Lezen kan nog, wijzigen niet meer. Het beraad begint als iedereen heeft ingeleverd, of als de termijn voorbij is: { $until }.
jury-desk-handed-in-late = U leverde in op { $moment }. Lezen kan nog, wijzigen niet meer. De termijn is voorbij; het beraad begint zodra de organisatie het opent.
jury-desk-deliberation-title = De jury beraadt zich
jury-desk-deliberation-in = U leverde uw formulieren in op { $moment }. U hoeft niets te doen; lezen kan nog.
jury-desk-deliberation-out = U leverde niet in. Formulieren die klaar zijn, tellen alleen mee na een herinnering, en als de voorzitter of de organisatie ermee instemt; wat niet klaar is, telt niet.
jury-desk-deliberation-counted = Al uw formulieren tellen mee. U hoeft niets te doen; lezen kan nog.
jury-desk-deliberation-asked = Er wordt nog iets van u gevraagd. Uw andere formulieren staan vast; lezen kan nog.
jury-desk-deliberation-chair = Als voorzitter beslist u over formulieren die klaar zijn maar niet zijn ingeleverd.
jury-desk-deliberation-act = Naar het panel
jury-desk-reopened = { $count ->
    [one] Uw formulier van case { $numbers } is heropend.
   *[other] Uw formulieren van de cases { $numbers } zijn heropend.
}
jury-desk-reopened-how = Wijzig wat nodig is en lever opnieuw in. Tot die tijd telt het niet mee.
jury-desk-reopened-act = Naar case { $number }
jury-desk-closed-title = De ronde is gesloten
jury-desk-closed-lead = Er verandert niets meer aan de scores. De bekendmaking is { $ahead ->
    [yes] naar verwachting op { $moment }
   *[no] nog niet geweest
}. Houd tot dan alles voor u.
jury-desk-closed-chair = De organisatie onthult de volgorde aan de voorzitters. Daarna legt u de titel vast.
jury-desk-closed-act = Naar de titels
jury-desk-published-title = Editie { $year } is bekendgemaakt
jury-desk-published-lead = Dank voor uw werk. Wat u las, blijft vertrouwelijk; de titels en de cijfers per element zijn openbaar.
jury-desk-published-act = Bekijk editie { $year }

jury-act-go-on = Verder met case { $number }
jury-act-begin = Begin met case { $number }
jury-act-answer = Beantwoord de belangenvraag van case { $number }
jury-act-hand-in = Lever alles in

jury-pile-done = klaar
jury-pile-begun = begonnen
jury-pile-todo = te doen
jury-pile-closed = belangenvraag
jury-pile-unopened = niet geopend

jury-grid-title = Uw scores naast elkaar
jury-grid-note = Alleen u ziet dit. Tot u inlevert, kunt u alles nog wijzigen.
jury-grid-note-closed = Andere juryleden zien dit niet. Uw voorzitter wel, zodra de volgorde is onthuld.
jury-grid-note-chair = Andere juryleden zien dit niet.
jury-grid-caption = Uw scores: een rij per case, een kolom per element
jury-grid-legend = 1 afwezig, 2 beperkt, 3 degelijk, 4 sterk, 5 voorbeeldig; a: niet te beoordelen.
jury-grid-legend-shift = Ziet u dat uw maat al lezend verschoof? Pas gerust een eerdere score aan.
jury-grid-short-personality = Persoon{ "\u00AD" }lijkheid
jury-grid-short-change-craft = Verander{ "\u00AD" }kunde
jury-grid-title-hidden = nog dicht
jury-grid-open = Open
jury-grid-go-on = Verder
jury-grid-begin = Begin
jury-grid-read = Lees
jury-grid-answer = Belangenvraag
jury-grid-withdrawn = { $count ->
    [one] Case { $numbers } is ingetrokken en telt niet meer mee.
   *[other] Cases { $numbers } zijn ingetrokken en tellen niet meer mee.
}

jury-lacks-title = Lever alles in
jury-lacks-note = Daarna staat het vast.
jury-lacks-case = Case { $number }:
jury-lacks-closed = { $count ->
    [one] Case { $numbers }
   *[other] { $count } cases
}
jury-lacks-closed-text = { $count ->
    [one] wacht op uw antwoord op de belangenvraag
   *[other] wachten op uw antwoord op de belangenvraag: { $numbers }
}
jury-lacks-todo = { $count ->
    [one] Case { $numbers }
   *[other] { $count } cases
}
jury-lacks-todo-text = { $count ->
    [one] is nog niet begonnen
   *[other] zijn nog niet begonnen: { $numbers }
}
jury-lacks-choices = { $count ->
    [one] nog 1 element
   *[other] nog { $count } elementen
}
jury-lacks-words = { $count ->
    [one] de onderbouwing bij een 1 of een 5
   *[other] de onderbouwing bij { $count } scores van 1 of 5
}
jury-lacks-every-element = u onthield zich op elk element; geef ten minste één niveau, of meld een belang
jury-lacks-unmarked = alles is ingevuld, maar nog niet als klaar gemarkeerd
jury-lacks-nothing = { $count ->
    [one] Uw ene case is klaar.
   *[other] Alle { $count } cases zijn klaar.
}
jury-lacks-act-answer = Beantwoord
jury-lacks-not-yet = { $count ->
    [one] Kan zodra de case klaar is. U krijgt een bewijs per mail.
   *[other] Kan zodra alle { $count } cases klaar zijn. U krijgt een bewijs per mail.
}
jury-lacks-ready = U krijgt eerst te zien wat u inlevert. Daarna een bewijs per mail.

jury-ties = Belangen
jury-ties-none = U meldde geen belang.
jury-ties-later = Ziet u er later alsnog een, meld het dan onder aan de case.
jury-ties-some = { $count ->
    [one] U meldde een belang bij case { $numbers }. Die is voor u gesloten en telt niet mee op uw stapel.
   *[other] U meldde een belang bij de cases { $numbers }. Die zijn voor u gesloten en tellen niet mee op uw stapel.
}
jury-declared = Geheimhouding
jury-declared-on = Verklaard op { $date }.
jury-declared-read = Lees de verklaring
jury-earlier = Andere edities
jury-earlier-line = Editie { $year }, { $sector }
jury-earlier-none = Dit is uw eerste editie in de jury.

jury-conflict-title = Case { $number }: hebt u een band?
jury-conflict-lead = De case gaat pas open als u dit hebt beantwoord.
jury-conflict-late-title = Case { $number }: een belang melden
jury-conflict-late-lead = Ziet u nu pas een band, dan gaat de case alsnog voor u dicht. Uw scores blijven bewaard en tellen niet mee.
jury-conflict-who = Om wie het gaat
jury-conflict-candidate = Kandidaat
jury-conflict-bureau = Bureau
jury-conflict-bureau-none = geen
jury-conflict-client = Branche van de opdrachtgever
jury-conflict-sector = Sector
jury-conflict-what = Wat een band is
jury-conflict-what-1 = U werkt of werkte voor de kandidaat, het bureau of de opdrachtgever, of zij voor u.
jury-conflict-what-2 = U zit in de betaalde kring van het bureau, of in dezelfde als de kandidaat.
jury-conflict-what-3 = In de laatste drie jaar had u een opdracht bij de opdrachtgever of via het bureau.
jury-conflict-what-4 = Iets anders waardoor u niet vrij kunt oordelen: familie, vriendschap, een geschil.
jury-conflict-what-client = De opdrachtgever staat hier niet bij naam. Herkent u die pas bij het lezen, meld het belang dan onder aan de case.
jury-conflict-no = Nee, ik heb geen band
jury-conflict-no-note = De case gaat open.
jury-conflict-no-act = Geen band: open de case
jury-conflict-yes = Ja, ik heb een band
jury-conflict-yes-note = De case blijft voor u dicht en de organisatie krijgt bericht. U kunt dit niet terugdraaien.
jury-conflict-tie = Met wie?
jury-tie-candidate = de kandidaat
jury-tie-bureau = het bureau
jury-tie-client = de opdrachtgever
jury-tie-other = iets anders
jury-conflict-reason = In één zin: welke band?
jury-conflict-reason-hint = Alleen de organisatie leest dit.
jury-conflict-yes-act = Meld de band
jury-conflict-wrong = De band is nog niet gemeld
jury-conflict-back = Terug naar de case
jury-conflict-tie-missing = Kies met wie u een band hebt.
jury-conflict-reason-missing = Schrijf in één zin welke band het is.
jury-conflict-reason-long = Houd het bij hooguit { $limit } tekens.
jury-conflict-declared = De case is voor u gesloten. De organisatie heeft bericht.

jury-sheet-kicker = Case { $number }. { $sector }. { $kind }.
jury-sheet-case-label = De case
jury-sheet-label = Beoordelingsformulier
jury-sheet-divider = Scheiding tussen case en formulier
jury-sheet-look-in = kijk voor { $element } in deel { $sections }
jury-sheet-look-in-attachments = kijk voor { $element } in deel { $sections } en in de bijlagen
jury-sheet-look-in-none = kijk voor { $element } in de hele case
jury-part-client-question = Vraag
jury-part-approach = Aanpak
jury-part-people-inside = Mensen
jury-part-resistance = Weerstand
jury-part-result = Resultaat
jury-part-after-departure = Na vertrek
jury-part-looking-back = Terugblik
jury-sheet-part-short = { $number } { $title }
jury-sheet-tie = Toch een band met kandidaat, bureau of opdrachtgever?
jury-sheet-tie-act = Meld een belang
jury-sheet-place = { $place } van { $all }
jury-sheet-words = { $count ->
    [one] 1 woord
   *[other] { $count } woorden
}
jury-sheet-case-words = { $words } woorden
jury-sheet-whole = Lees de hele case
jury-sheet-fold = Lees alleen het deel voor dit element
jury-sheet-pitfall = Valkuil
jury-sheet-left = { $count ->
    [0] Alle elementen ingevuld
    [one] Nog 1 element te gaan
   *[other] Nog { $count } elementen te gaan
}
jury-sheet-left-words = { $count ->
    [one] Nog 1 onderbouwing te gaan
   *[other] Nog { $count } onderbouwingen te gaan
}
jury-sheet-progress = { $done } van { $all } klaar
jury-sheet-dots = { $done } klaar, { $begun } begonnen, { $todo } te doen
jury-sheet-saved = Bewaard { $time }
jury-sheet-unsaved = Nog niets bewaard
jury-sheet-save = Bewaar
jury-sheet-done = Markeer als klaar en ga verder
jury-sheet-reopened = Dit formulier is heropend.
jury-sheet-reopened-how = U kunt alleen dit formulier wijzigen. Wat er stond en wat u wijzigt, blijft allebei bewaard. Lever het opnieuw in, ook als u niets wijzigt. De reden:
jury-sheet-hand-in-again = Lever dit formulier opnieuw in
jury-sheet-was-handed-in-again = Het formulier van case { $number } is opnieuw ingeleverd. U krijgt een bewijs per mail.
jury-sheet-was-saved = Bewaard.
jury-sheet-was-completed = Case { $number } is klaar.
jury-sheet-all-completed = Alle cases zijn klaar. Kijk ze nog eens naast elkaar na, en lever dan alles in.
jury-sheet-still-handed-in = U leverde dit formulier in.
jury-sheet-still-struck = Dit formulier is geschrapt en telt niet mee. Wat u bewaarde, staat hier.
jury-sheet-still-late = De termijn was { $moment }. Wat u bewaarde, staat hier.
jury-sheet-still-closed = Er wordt niet meer gescoord. Wat u bewaarde, staat hier.
jury-sheet-no-level = Geen niveau gekozen
jury-sheet-no-words = Geen onderbouwing.
jury-sheet-wrong = Nog niet klaar
jury-sheet-wrong-how = Wat u invulde, is bewaard.
jury-sheet-wrong-unsaved-how = Er is nog niets bewaard. Wat u invulde, staat er nog.
jury-sheet-lacks-choice = { $element }: kies een niveau, of onthoud u.
jury-sheet-lacks-words = { $element }: schrijf waarom het een { $level } is.
jury-sheet-lacks-every-element = U onthield zich op elk element. Geef ten minste één niveau, of meld een belang.
jury-sheet-too-long = { $element }: de onderbouwing is te lang.
jury-sheet-too-long-how = Houd het bij hooguit { $limit } tekens; het zijn er nu { $count }.
jury-sheet-stale = In een ander venster is iets anders bewaard
jury-sheet-stale-short = In een ander venster is iets anders bewaard. Kies bij het element welk antwoord blijft.
jury-sheet-stale-how = Er is niets overschreven. Kijk bij elk genoemd element naar de twee teksten, pas aan wat moet blijven en bewaar opnieuw.
jury-sheet-stale-element = { $element }: twee verschillende antwoorden.
jury-sheet-stale-yours = Houd wat ik typte
jury-sheet-stale-theirs = Neem wat er bewaard staat
jury-sheet-answer = { $level }: { $text }
jury-sheet-answer-level = niveau { $level }
jury-sheet-answer-abstained = niet te beoordelen
jury-sheet-answer-none = geen niveau
jury-sheet-answer-no-words = geen onderbouwing
jury-sheet-offline = Geen verbinding.
jury-sheet-offline-how = Wat u typt, blijft hier staan. Wij proberen het steeds opnieuw.
jury-sheet-signed-out = U bent uitgelogd.
jury-sheet-signed-out-how = Wat u typte, blijft in dit venster staan. Log in; daarna wordt het alsnog bewaard.
jury-sheet-signed-out-act = Log in, in een nieuw venster
jury-sheet-refused-how = Wat u typte, staat hieronder naast wat er bewaard is.
jury-sheet-refused = Niet bewaard.
jury-keys-level = niveau
jury-keys-to = tot
jury-keys-element = element
jury-keys-abstain = onthouden
jury-keys-all = alle toetsen
jury-keys-title = Toetsen
jury-keys-levels = niveau kiezen bij het open element
jury-keys-next = volgend element
jury-keys-previous = vorig element
jury-keys-abstain-text = onthouden: niet te beoordelen
jury-keys-enter = klaar, en door naar de volgende case; ook tijdens het typen
jury-keys-help = deze lijst
jury-keys-typing = Tijdens het typen in een onderbouwing zijn de andere toetsen gewone letters.
jury-keys-on = Deze toetsen werken (Ctrl + Enter altijd)
jury-keys-close = Sluit

jury-hand-in-title = Alles inleveren
jury-hand-in-lead = { $sheets ->
    [one] U levert één formulier in, van editie { $year }. Daarna staat het vast: u kunt nog lezen, niet meer wijzigen.
   *[other] U levert alle { $sheets } formulieren van editie { $year } in één keer in. Daarna staan ze vast: u kunt nog lezen, niet meer wijzigen.
}
jury-hand-in-what = Wat u inlevert
jury-hand-in-line = { $scored ->
    [one] 1 niveau
   *[other] { $scored } niveaus
}
jury-hand-in-line-abstained = { $scored ->
    [one] 1 niveau
   *[other] { $scored } niveaus
}, { $abstained ->
    [one] 1 onthouding
   *[other] { $abstained } onthoudingen
}
jury-hand-in-act = Lever alles in
jury-hand-in-not-yet-lead = Inleveren kan als alles klaar is. Dit ontbreekt nog.
jury-hand-in-lacks = Wat nog ontbreekt
jury-hand-in-closed-lead = Inleveren kan zolang er gescoord wordt. Dat is nu niet zo.
jury-hand-in-wrong = Niet ingeleverd
jury-hand-in-wrong-how = Er is niets veranderd.
jury-handed-in = { $sheets ->
    [one] Ingeleverd: één formulier. U krijgt een bewijs per mail.
   *[other] Ingeleverd: alle { $sheets } formulieren. U krijgt een bewijs per mail.
}

jury-panel-title = Het panel { $sector }
jury-panel-lead = Klaar maar niet ingeleverd: zulke formulieren tellen alleen als u ja zegt, en pas nadat het jurylid een herinnering kreeg. Scores ziet u hier niet.
jury-panel-early-lead = In het beraad beslist u hier over formulieren die klaar zijn maar niet zijn ingeleverd. Het beraad begint als de termijn voorbij is: { $moment }.
jury-panel-late-lead = In het beraad beslist u hier over formulieren die klaar zijn maar niet zijn ingeleverd. De termijn is voorbij; het beraad begint zodra de organisatie het opent.
jury-panel-over-lead = De ronde is gesloten; hier valt niets meer te beslissen.
jury-panel-waiting = Wat op u wacht
jury-panel-none = Er wacht niets op u.
jury-panel-none-text = Alles wat klaar is, is ingeleverd of beslist.
jury-panel-juror = Jurylid
jury-panel-case = Case
jury-panel-completed = Klaar sinds
jury-panel-reminded = Herinnerd op
jury-panel-not-reminded = nog niet; dat doet de organisatie
jury-panel-own = uw eigen formulier; daarover beslist een organisator
jury-panel-decision = Besluit
jury-panel-accept = Laat meetellen
jury-panel-decline = Laat niet meetellen
jury-panel-of = van { $juror }, case { $number }
jury-panel-accepted = Het formulier telt mee.
jury-panel-declined = Het formulier telt niet mee. Onder Formulieren kunt u dat nog omdraaien.
jury-panel-coverage = Dekking
jury-panel-coverage-note = Een case heeft ten minste { $needed } getelde formulieren nodig.
jury-panel-coverage-cell = { $counted } van { $jurors }
jury-panel-coverage-words = Case { $number }: { $counted } van { $jurors } formulieren tellen mee
jury-panel-coverage-short = te weinig

jury-order-title = De volgorde
jury-order-lead = De volgorde bindt u niet: de jury kent de titels toe. Wat u hier ziet, blijft onder de voorzitters en de organisatie.
jury-order-hidden-title = Nog niet onthuld
jury-order-hidden-text = De organisatie onthult de volgorde met een handeling die wordt vastgelegd. Daarna staat zij hier.
jury-order-to-titles = Naar de titels

jury-titles-title = De titels
jury-titles-lead = De jury kent de titels toe; de scores binden u niet. Een titel kan ook niet worden toegekend. Een organisator bevestigt wat u vastlegt.
jury-titles-early = Titels legt u vast als de ronde gesloten is en de organisatie de volgorde heeft onthuld. Naar verwachting is dat rond { $moment }.
jury-titles-over = De titels van deze editie staan vast.
jury-titles-unrevealed = De organisatie heeft de volgorde nog niet onthuld. Tot dan kunt u geen titel vastleggen; woorden voor de kandidaten schrijven kan al.
jury-titles-yours = Titels die u vastlegt
jury-titles-none = Nog geen: een sector heeft een titel zodra er een case is toegelaten.
jury-title-overall = Interim-manager van het jaar
jury-title-sector = Interim-manager van het jaar, { $sector }
jury-title-bureau = Bureau van het jaar
jury-titles-open = nog niet vastgelegd
jury-titles-recorded = vastgelegd op { $date }, wacht op bevestiging
jury-titles-confirmed = vastgelegd op { $date } en bevestigd
jury-titles-gone = Wie deze titel kreeg, doet niet meer mee: leg de titel opnieuw vast.
jury-titles-not-awarded = niet toegekend
jury-titles-record = Leg vast
jury-titles-change = Wijzig
jury-titles-form = Vastleggen: { $title }
jury-titles-holder = Wie krijgt de titel?
jury-titles-holder-choose = Kies
jury-titles-holder-case = { $name } (case { $number }, { $sector })
jury-titles-holder-first = { $name } (case { $number }, { $sector }), eerste groep
jury-titles-holder-none = Niet toekennen
jury-titles-reason = Waarom?
jury-titles-reason-hint = De woorden van de jury: zij worden met de titel openbaar. U schrijft in het { $language }.
jury-titles-outside = Waarom buiten de eerste groep?
jury-titles-outside-hint = Alleen nodig als u niet voor een case uit de eerste groep kiest. Dit wordt niet openbaar: alleen de organisatie leest het.
jury-titles-outside-kept = Buiten de eerste groep:
jury-titles-language-nl = Nederlands
jury-titles-language-en = Engels
jury-titles-act = Leg de titel vast
jury-titles-wrong = Uw keuze is nog niet vastgelegd
jury-titles-holder-missing = Kies wie de titel krijgt, of kies ‘Niet toekennen’.
jury-titles-holder-winners = { $name }, het bureau van de winnaar
jury-titles-reason-missing = Schrijf waarom.
jury-titles-reason-long = Houd het bij hooguit { $limit } tekens.
jury-titles-stale = Deze titel is intussen al vastgelegd
jury-titles-stale-how = Er is niets overschreven. Kijk naar de twee teksten; bewaar opnieuw als uw tekst moet blijven staan.
jury-titles-was-recorded = De titel is vastgelegd. Een organisator bevestigt.
jury-titles-lost-winner = Klopt niet meer met het bureau van de winnaar: leg de titel opnieuw vast.
jury-titles-other-bureau = Waarom niet het bureau van de winnaar?
jury-titles-other-bureau-hint = Alleen nodig als u afwijkt van het bureau van de winnaar: noem dan de regel van deze editie die dat zegt. Dit wordt niet openbaar: alleen de organisatie leest het.
jury-titles-bureau-kept = Niet het bureau van de winnaar:

jury-words-title = Woorden voor de kandidaten
jury-words-note = Zij staan in het feedbackrapport, dat de kandidaat na de bekendmaking krijgt.
jury-words-none = nog niets geschreven
jury-words-released = geschreven op { $date }
jury-words-write = Schrijf
jury-words-change = Wijzig
jury-words-form = Woorden bij case { $number }, { $name }
jury-words-body = Woorden van de jury
jury-words-body-hint = Zeg wat sterk was en wat ontbrak, in gewone taal. Geen cijfers, geen vergelijking met anderen. U schrijft in het { $language }.
jury-words-act = Geef de woorden vrij
jury-words-wrong = De woorden zijn nog niet vrijgegeven
jury-words-missing = Schrijf ten minste één zin.
jury-words-long = Houd het bij hooguit { $limit } tekens.
jury-words-were-released = De woorden bij case { $number } staan klaar voor het feedbackrapport.
jury-words-stale = Over deze kandidaat is intussen al geschreven
jury-words-stale-how = Er is niets overschreven. Kijk naar de twee teksten; geef de woorden opnieuw vrij als uw tekst moet blijven staan.
