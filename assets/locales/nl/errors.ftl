# De foutpagina: per status een kop, een uitleg en, waar dat klopt, wat er bewaard is. Geen meldingen bij formulieren.

error-number = Melding { $status }
error-onward = Verder
error-elements = Bekijk de elementen
error-desk = Naar mijn overzicht
error-home = Naar de voorpagina
error-reference = Vraagt u hulp, noem dan dit kenmerk: { $reference }

error-400-title = Dit verzoek konden wij niet lezen
error-400-text = De pagina stuurde iets anders dan wij verwachtten. Ga terug, laad de pagina opnieuw en probeer het nog eens.
error-400-safe = Er is niets gewijzigd.

error-no-text-title = In dit formulier staan tekens die wij niet konden lezen
error-no-text-text = De tekst kwam niet binnen als UTF-8, de codering die elke gewone browser gebruikt. Ga terug, kijk de tekst na en stuur hem opnieuw vanuit een browser.
error-no-text-safe = Er is niets gewijzigd.

error-401-title = Log eerst in
error-401-text = Wat u wilde doen, kan alleen wie is ingelogd. Log in en probeer het opnieuw.
error-401-safe = Er is niets gewijzigd.

error-ended-title = Uw aanmelding is verlopen
error-ended-text = U was te lang weg, of u bent in een ander venster uitgelogd. Daarom is dit formulier niet verwerkt en is er niets gewijzigd.
error-renewed-title = U bent intussen opnieuw ingelogd
error-renewed-text = Dit formulier hoort bij een eerdere aanmelding. U bent nu ingelogd als { $name }. Het formulier is niet verwerkt en er is niets gewijzigd.
error-typed = Wat u typte
error-typed-note = Het staat alleen op deze pagina, nergens anders. Kijk het na, kopieer het of stuur het opnieuw.
error-typed-field = Tekst { $number }
typed-body = Tekst
typed-departure-reason = Reden voor een ander bureau
typed-description = Beschrijving
typed-email = E-mailadres
typed-name = Naam
typed-name-en = Naam in het Engels
typed-name-nl = Naam in het Nederlands
typed-reason = Reden
typed-reason-en = Reden in het Engels
typed-reason-nl = Reden in het Nederlands
typed-title = Titel
typed-why = Onderbouwing
error-typed-choices = Uw keuzes en wat u niet wijzigde, gaan mee zoals ze waren.
error-typed-send = Stuur opnieuw
error-typed-back = Naar de pagina van het formulier
error-typed-first = Eerst inloggen
error-typed-sign-in = Log in, in een nieuw tabblad
error-typed-sign-in-text = Laat deze pagina openstaan. Kom na het inloggen hier terug en stuur het formulier opnieuw; wij vragen dan nog eenmaal om uw akkoord.
error-typed-gone = Wachtwoorden en bestanden tonen wij niet terug. Open de pagina opnieuw en doe het daar nog eens.
error-typed-copy = Het is niet bewaard en staat alleen op deze pagina. Kopieer wat u nodig hebt voordat u verdergaat.

error-403-title = Deze pagina is niet voor u
error-403-text = U bent aangemeld, maar deze handeling hoort bij een andere rol of kan in deze fase niet. Klopt dat niet, neem dan contact op met de organisatie.
error-403-safe = Er is niets gewijzigd.

error-elsewhere-title = Dit verzoek kwam niet van onze eigen pagina
error-elsewhere-text = Uw browser meldt dat het formulier van een andere site komt, of meldt niet waar het vandaan komt. Zulke verzoeken voeren wij niet uit. Open de pagina hier op de site en probeer het daar.
error-elsewhere-safe = Er is niets gewijzigd.

error-404-title = Deze pagina is er niet
error-404-text = Het adres klopt niet, of de pagina bestaat niet meer. De elementen, met hun niveaus en interviewvragen, staan er wel.
error-404-safe = { "" }

error-405-title = Zo werkt deze pagina niet
error-405-text = Dit adres is er wel, maar niet voor deze handeling. Ga terug naar de vorige pagina en gebruik de knop daar.
error-405-safe = Er is niets gewijzigd.

error-408-title = Dat duurde te lang
error-408-text = Wat u stuurde, kwam niet binnen een minuut aan (een bestand: vijf minuten). Misschien is uw verbinding nu traag. Ga terug en stuur het opnieuw.
error-408-safe = Wat al bewaard was, staat er nog.

error-409-title = Iemand was u voor
error-409-text = Wat u wilde wijzigen, is intussen veranderd: door een ander, of door uzelf in een ander venster. Ga terug, open de pagina opnieuw en kijk wat er nu staat.
error-409-safe = De laatst bewaarde versie staat er nog.

error-413-title = Dit is te groot
error-413-text = Een formulier mag hooguit 1 MB zijn, een bijlage hooguit 10 MB. Maak het bestand kleiner en stuur het opnieuw.
error-413-safe = Wat al bewaard was, staat er nog.

error-415-title = Dit soort bestand kunnen wij niet ontvangen
error-415-text = Een bijlage is een PDF, PNG of JPEG. Bewaar uw bestand als een van deze drie en stuur het opnieuw.
error-415-safe = Wat al bewaard was, staat er nog.

error-421-title = Dit adres hoort niet bij ons
error-421-text = U kwam binnen via een naam die deze site niet kent. Typ het adres van de Challenge zelf in.
error-421-safe = { "" }

error-422-title = Dit konden wij niet verwerken
error-422-text = In wat u stuurde, ontbreekt iets of klopt iets niet. Ga terug en kijk de velden na.
error-422-safe = Er is niets gewijzigd.

error-429-title = Even wachten
error-429-text = Er kwamen van u veel verzoeken kort na elkaar. Wacht een paar minuten en probeer het dan opnieuw.
error-429-safe = Wat al bewaard was, staat er nog.

error-431-title = Dit verzoek is te lang
error-431-text = Uw browser stuurde meer gegevens mee dan wij aannemen. Open de pagina in een nieuw venster en probeer het nog eens.
error-431-safe = { "" }

error-500-title = Hier ging bij ons iets mis
error-500-text = De fout ligt bij ons, niet bij u. Wij zien de melding en zoeken het uit. Probeer het over een paar minuten opnieuw.
error-500-safe = Wat al bewaard was, staat er nog.

error-503-title = Even niet bereikbaar
error-503-text = Het is nu te druk, of wij werken aan de site. Wacht een minuut en laad de pagina opnieuw.
error-503-safe = Wat al bewaard was, staat er nog.

error-refused-title = Dit kan nu niet
error-refused-safe = Er is niets gewijzigd.
