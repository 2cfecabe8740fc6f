# Waarom de regels nee zeggen, en de woorden voor fasen en toestanden die daarbij horen.

phase-preparation = voorbereiding
phase-call = inzending
phase-screening = toelating
phase-judging = beoordeling
phase-sealed = verzegeld
phase-published = publicatie
phase-archived = archief
round-state-planned = gepland
round-state-scoring = scoren
round-state-deliberation = beraad
round-state-closed = gesloten

refusal-not-in-this-phase = Dat kan niet in de fase waarin de editie nu is: { $phase }.
refusal-not-in-this-round = Dat kan niet zoals de ronde er nu voor staat.
refusal-deadline-passed = De termijn liep af op { $moment }. Wat u eerder bewaarde, kunt u blijven lezen.
refusal-wrong-state = Dit is intussen veranderd, zodat dit niet meer kan. Ga terug en open de pagina opnieuw om te zien hoe het er nu voor staat.
refusal-phase-skipped = Fasen kunnen niet worden overgeslagen: een editie en haar ronde gaan stap voor stap.
refusal-case-incomplete = { $count ->
    [one] Er ontbreekt nog één ding.
   *[other] Er ontbreken nog { $count } dingen.
}
refusal-sheet-incomplete = { $count ->
    [one] Op dit formulier ontbreekt nog één ding.
   *[other] Op dit formulier ontbreken nog { $count } dingen.
}
refusal-sheets-not-ready = { $count ->
    [one] Eén formulier is nog niet klaar. U levert alles in één keer in.
   *[other] { $count } formulieren zijn nog niet klaar. U levert alles in één keer in.
}
refusal-blocked = { $count ->
    [one] Er staat nog één ding in de weg.
   *[other] Er staan nog { $count } dingen in de weg.
}
refusal-reason-missing = Schrijf de reden erbij.
refusal-outside-first-band = Deze case staat niet in de eerste groep van de sector. Schrijf voor de organisatie waarom de titel toch hierheen gaat.
refusal-name-taken = Een ander element heet al zo.
refusal-date-not-ahead = De datum moet in de toekomst liggen, en later dan de huidige.
refusal-moment-too-soon = Het moment van publicatie moet ten minste een uur vooruit liggen.
refusal-moment-too-far = Het moment van publicatie mag ten hoogste een jaar vooruit liggen.
refusal-another-pending = De publicatie van editie { $year } is bevestigd en wacht op haar moment. Bevestig deze pas daarna: wat samen openbaar wordt, wordt ook samen getoetst.
refusal-proposal-expired = Het voorstel is ouder dan 72 uur. Doe een nieuw voorstel.
refusal-proposal-stands = Voor deze editie staat al een voorstel. Zeg dat eerst af voordat u een nieuw doet.
refusal-input-changed = Sinds het voorstel is er iets veranderd in scores of titels. Het voorstel is vervallen; doe een nieuw.
refusal-second-person-needed = Hiervoor zijn twee mensen nodig. Een ander dan degene die het voorstelde, moet het bevestigen.
refusal-rubric-frozen = De elementen liggen vast sinds de inzending open is.
refusal-already-there = Dit bestaat al.
refusal-in-use = Dit is in gebruik en kan daarom niet weg.
refusal-too-many = Er kunnen er niet meer dan { $count } zijn.
refusal-tied = U meldde een belang bij deze case; zij blijft voor u gesloten.
refusal-juror-and-candidate = Niemand is jurylid en kandidaat van dezelfde editie.
refusal-organiser-and-candidate = Wie de Interim Challenge organiseert, dient zelf geen businesscase in.
refusal-wrong-account = Met dit account kan dat niet.
refusal-link-unusable = Deze link is gebruikt of verlopen. Vraag een nieuwe aan.
refusal-wrong-credentials = Het adres of het wachtwoord klopt niet.
refusal-too-many-attempts = Dit is te vaak geprobeerd. Wacht een paar minuten.
refusal-not-proposed = Er ligt geen voorstel meer.
refusal-fresh-authentication = Hiervoor vragen wij uw wachtwoord opnieuw. Het geldt tien minuten.
refusal-not-reminded = Dit kan pas nadat het jurylid een herinnering kreeg.
refusal-own-sheet = Niemand beslist over eigen formulieren. Over die van een voorzitter beslist een organisator.
refusal-chair-decides = Over dit formulier beslist de voorzitter van het panel. U kunt wel voorstellen het te schrappen.
refusal-chair-taken = Dit panel heeft al een voorzitter. Maak eerst die plaats vrij, of nodig iemand uit als jurylid.
refusal-text-missing = Er ontbreekt een tekst in een van beide talen.
refusal-out-of-range = Dit getal ligt buiten de grenzen.
refusal-key-malformed = Een sleutel bestaat uit 2 tot 40 kleine letters, cijfers en koppeltekens.
refusal-unknown-zone = Deze tijdzone kennen wij niet.
refusal-timetable-disorder = Datum { $count } van het tijdpad ligt vóór de datum ervoor.
refusal-declaration-missing = Zonder deze verklaring kan het niet.
refusal-not-offered = Wat u koos, is hier niet te kiezen. Kies opnieuw.
refusal-not-the-winners-bureau = Bureau van het jaar is het bureau van de winnaar, tenzij de regels van deze editie iets anders zeggen. Schrijf voor de organisatie waarom de titel ergens anders heen gaat.
refusal-file-kind-unknown = Een bijlage is een PDF, PNG of JPEG. Bewaar uw bestand als een van deze drie.
refusal-file-content-differs = De inhoud van het bestand past niet bij zijn naam. Bewaar het opnieuw als PDF, PNG of JPEG.
refusal-file-too-large = Dit bestand is groter dan { $count } MB. Maak het kleiner.
refusal-seat-taken = Dit adres heeft al een plaats in deze jury.
