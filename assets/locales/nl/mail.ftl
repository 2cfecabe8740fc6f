# De brieven: onderwerp, alinea's (door een lege regel gescheiden) en het opschrift van de knop.

mail-closing = Deze brief kwam van de Interim Challenge.
mail-confirm-address-subject = Bevestig uw e-mailadres
mail-confirm-address-body =
    Goedendag,

    U registreerde zich bij de Interim Challenge. Met de knop bevestigt u dat dit adres van u is en kiest u uw wachtwoord; de link werkt 48 uur.

    Hebt u zich niet geregistreerd? Dan hoeft u niets te doen.
mail-confirm-address-action = Bevestig mijn adres
mail-address-in-use-subject = U hebt al een account
mail-address-in-use-body =
    Beste { $name },

    Iemand registreerde zich met dit adres, maar het heeft al een account. Was u het zelf, log dan in met uw wachtwoord, of vraag een nieuw wachtwoord aan op de inlogpagina.

    Was u het niet? Dan hoeft u niets te doen: er is niets veranderd.
mail-reset-password-subject = Kies een nieuw wachtwoord
mail-reset-password-body =
    Beste { $name },

    Met de knop kiest u een nieuw wachtwoord. De link werkt een uur en één keer.

    Vroeg u dit niet zelf? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
mail-reset-password-action = Kies een nieuw wachtwoord
mail-password-changed-subject = Uw wachtwoord is gewijzigd
mail-password-changed-body =
    Beste { $name },

    Uw wachtwoord is zojuist gewijzigd. Deed u dit niet zelf, vraag dan meteen een nieuw wachtwoord aan op de inlogpagina en schrijf de organisatie.
mail-organiser-invitation-subject = Uitnodiging: organisator van de Interim Challenge
mail-organiser-invitation-body =
    Goedendag,

    U bent uitgenodigd om de Interim Challenge mee te organiseren. Met de knop neemt u de uitnodiging aan; de link werkt zeven dagen en één keer.
mail-organiser-invitation-action = Neem de uitnodiging aan
mail-case-receipt-subject = Ontvangen: businesscase { $number }, ‘{ $title }’
mail-case-receipt-body =
    Beste { $name },

    Uw businesscase voor de Interim Challenge { $year } is ingediend. Bewaar deze brief: hij is uw bewijs.

    Nummer { $number }: ‘{ $title }’. Ingediend op { $submitted_at }, { $words } woorden.

    Kenmerk van de tekst zoals u die indiende, met de bijlagen: { $digest }

    Tot { $deadline_at } kunt u de businesscase terugnemen en verbeteren. Dient u daarna opnieuw in, dan krijgt u een nieuwe ontvangstbevestiging.
mail-case-receipt-action = Naar mijn businesscase
mail-case-recalled-subject = Teruggenomen: businesscase { $number }
mail-case-recalled-body =
    Beste { $name },

    U hebt ‘{ $title }’ teruggenomen. De businesscase is weer een concept en doet nu niet mee.

    Meedoen kan door opnieuw in te dienen, uiterlijk { $deadline_at }.
mail-case-recalled-action = Verder met schrijven
mail-case-withdrawn-subject = Ingetrokken: businesscase { $number }
mail-case-withdrawn-body =
    Beste { $name },

    Op { $withdrawn_at } hebt u businesscase { $number } ingetrokken. De businesscase doet niet meer mee aan de Interim Challenge { $year } en dat is niet terug te draaien.

    Deed u dit niet zelf? Schrijf dan meteen de organisatie.
mail-case-withdrawn-action = Naar mijn businesscase
mail-case-admitted-subject = Toegelaten: businesscase { $number }
mail-case-admitted-body =
    Beste { $name },

    De organisatie heeft ‘{ $title }’ toegelaten. De jury leest de businesscase zoals u die indiende; u hoeft niets meer te doen.

    Tot de bekendmaking ziet u geen scores. Daarna vindt u hier uw feedbackrapport.
mail-case-admitted-action = Naar mijn businesscase
mail-case-returned-subject = Terug naar u: businesscase { $number }
mail-case-returned-body =
    Beste { $name },

    De organisatie vraagt u om ‘{ $title }’ aan te vullen of te verbeteren. De reden:

    “{ $reason }”

    Dien de businesscase opnieuw in, uiterlijk { $deadline_at }. Zonder nieuwe inzending doet u niet mee.
mail-case-returned-action = Businesscase aanpassen
mail-case-rejected-subject = Niet toegelaten: businesscase { $number }
mail-case-rejected-body =
    Beste { $name },

    De organisatie heeft ‘{ $title }’ niet toegelaten tot de Interim Challenge { $year }. De reden:

    “{ $reason }”

    Uw tekst blijft voor u leesbaar.
mail-case-rejected-action = Naar mijn businesscase
mail-decision-taken-back-subject = Beslissing teruggenomen: businesscase { $number }
mail-decision-taken-back-body =
    Beste { $name },

    Wij schreven u dat ‘{ $title }’ { $decision ->
        [admitted] was toegelaten
        [returned] aan u werd teruggestuurd
       *[rejected] niet was toegelaten
    } voor de Interim Challenge { $year }. Die beslissing is teruggenomen. De reden:

    “{ $reason }”

    De eerdere brief geldt niet meer. De businesscase staat weer zoals vóór die beslissing. Wij bekijken hem opnieuw en schrijven u daarover; u hoeft nu niets te doen.
mail-decision-taken-back-action = Naar mijn businesscase
mail-personal-deadline-given-subject = U hebt tot { $deadline_at }
mail-personal-deadline-given-body =
    Beste { $name },

    De organisatie geeft u meer tijd voor uw businesscase in de Interim Challenge { $year }. U kunt indienen tot { $deadline_at }.

    Deze datum geldt alleen voor u.
mail-personal-deadline-given-action = Naar mijn businesscase
mail-juror-invitation-subject = Uitnodiging voor de jury: Interim Challenge { $year }
mail-juror-invitation-body =
    Beste { $name },

    { $role ->
        [chair] De organisatie vraagt u om in de Interim Challenge { $year } het jurypanel voor { $sector } voor te zitten. U beoordeelt zelf ook de businesscases van die sector.
       *[other] De organisatie vraagt u als jurylid in de Interim Challenge { $year }. U beoordeelt de businesscases in de sector { $sector }.
    }

    Met de knop neemt u de uitnodiging aan. U verklaart daarbij dat u wat u leest en bespreekt vertrouwelijk houdt. De link werkt één keer, tot { $valid_at }.
mail-juror-invitation-action = Uitnodiging bekijken
mail-deadline-extended-subject = { $which ->
    [call] Meer tijd om in te dienen: tot { $deadline_at }
   *[scoring] Meer tijd om te beoordelen: tot { $deadline_at }
}
mail-deadline-extended-body =
    Beste { $name },

    { $which ->
        [call] De organisatie van de Interim Challenge { $year } geeft alle kandidaten meer tijd. U kunt uw businesscase indienen tot { $deadline_at }. Wat u al schreef, staat er nog.
       *[scoring] De organisatie van de Interim Challenge { $year } geeft de hele jury meer tijd. U kunt uw beoordelingen inleveren tot { $deadline_at }. Wat u al invulde, staat er nog.
    }
mail-deadline-extended-action = { $which ->
    [call] Naar mijn businesscase
   *[scoring] Naar mijn beoordelingen
}
mail-scoring-opened-subject = U kunt beoordelen: Interim Challenge { $year }
mail-scoring-opened-body =
    Beste { $name },

    De businesscases van uw sector in de Interim Challenge { $year } staan voor u klaar. Voordat een case opengaat, vragen wij of u een band hebt met de kandidaat, het bureau of de opdrachtgever.

    U kunt in korte sessies werken. Wat u invult, wordt bewaard en ziet niemand anders, totdat u alle beoordelingen tegelijk inlevert. Dat kan tot { $deadline_at }.
mail-scoring-opened-action = Naar mijn beoordelingen
mail-scoring-reopened-subject = U kunt weer scoren, tot { $deadline_at }: Interim Challenge { $year }
mail-scoring-reopened-body =
    Beste { $name },

    De organisatie heeft het scoren voor de Interim Challenge { $year } heropend. De reden:

    “{ $reason }”

    U had uw beoordelingen nog niet ingeleverd. Wat u invulde, staat er nog, en u kunt er weer aan werken. Inleveren kan tot { $deadline_at }, alles tegelijk.
mail-scoring-reopened-action = Naar mijn beoordelingen
mail-juror-reminder-subject = U hebt nog niet ingeleverd: Interim Challenge { $year }
mail-juror-reminder-body =
    Beste { $name },

    Uw beoordelingen voor de Interim Challenge { $year } zijn nog niet ingeleverd. Volledig ingevuld: { $complete } van { $sheets }.

    { $late ->
        [yes] De uiterste datum om in te leveren was { $deadline_at }. Een volledig ingevulde beoordeling telt nu alleen mee als de voorzitter van uw panel daarmee instemt, of bij een voorzitter de organisatie; een onvolledige telt niet mee. Hebt u meer tijd nodig? Schrijf dan naar de organisatie.
       *[no] De uiterste datum om in te leveren is { $deadline_at }, alles tegelijk. Daarna telt een volledig ingevulde beoordeling alleen mee als de voorzitter van uw panel daarmee instemt, of bij een voorzitter de organisatie; een onvolledige telt niet mee.
    }
mail-juror-reminder-action = Naar mijn beoordelingen
mail-recusal-declared-subject = Belang gemeld bij case { $number }
mail-recusal-declared-body =
    Beste { $name },

    Jurylid { $juror } beoordeelt businesscase { $number } van de Interim Challenge { $year } niet, vanwege een band met de kandidaat, het bureau of de opdrachtgever. De case is voor dit jurylid gesloten.

    Kijk of er genoeg juryleden overblijven. Drie per case is het minimum.
mail-recusal-declared-action = Naar de organisatiepagina
mail-hand-in-receipt-subject = Ingeleverd: uw beoordelingen voor { $year }
mail-hand-in-receipt-body =
    Beste { $name },

    Uw beoordelingen voor de Interim Challenge { $year } zijn ingeleverd op { $handed_in_at }. Aantal formulieren: { $sheets }.

    Ze staan nu vast. Bewaar deze brief: hij is uw bewijs. Tot de bekendmaking blijft vertrouwelijk wat u las en hoe u oordeelde.
mail-hand-in-receipt-action = Naar de jury
mail-sheet-decided-subject = { $decision ->
    [reopened] Heropend: uw beoordeling van case { $number }, Interim Challenge { $year }
    [taken-back] Niet meer heropend: uw beoordeling van case { $number }, Interim Challenge { $year }
    [struck] Geschrapt: uw beoordeling van case { $number }, Interim Challenge { $year }
   *[restored] Hersteld: uw beoordeling van case { $number }, Interim Challenge { $year }
}
mail-sheet-decided-body =
    Beste { $name },

    { $decision ->
        [reopened] Uw beoordeling van case { $number } is in het beraad heropend. U kunt alleen dit formulier wijzigen. Lever het daarna opnieuw in, ook als u niets wijzigt; tot die tijd telt het niet mee. De reden:
        [taken-back] Het heropenen van uw beoordeling van case { $number } is teruggenomen. Het formulier telt weer mee zoals u het eerder inleverde; wat u daarna wijzigde, is ongedaan gemaakt. Het was heropend om deze reden:
        [struck] Uw beoordeling van case { $number } is in het beraad geschrapt en telt niet mee. De reden:
       *[restored] Uw beoordeling van case { $number } was geschrapt en is hersteld. Het formulier telt weer mee. De reden:
    }

    “{ $reason }”
mail-sheet-decided-action = Naar het formulier
mail-sheet-handed-in-again-subject = Opnieuw ingeleverd: uw beoordeling van case { $number }, Interim Challenge { $year }
mail-sheet-handed-in-again-body =
    Beste { $name },

    Uw beoordeling van case { $number } in de Interim Challenge { $year } is opnieuw ingeleverd op { $handed_in_at }.

    Zij staat nu vast. Bewaar deze brief: hij is uw bewijs.
mail-sheet-handed-in-again-action = Naar de jury
mail-publication-announced-subject =
    { $correction ->
        [yes] Verbetering op { $publication_at }: Interim Challenge { $year }
       *[no] Bekendmaking op { $publication_at }: Interim Challenge { $year }
    }
mail-publication-announced-body =
    Beste { $name },

    { $correction ->
        [yes] Een verbetering van de gepubliceerde uitslag van de Interim Challenge { $year } komt naar buiten op { $publication_at }, met de reden erbij. U hoort dit eerder dan het publiek.
       *[no] De uitslag van de Interim Challenge { $year } komt naar buiten op { $publication_at }. U hoort dit eerder dan het publiek.
    }

    { $correction ->
        [yes] In deze brief staan geen titels en geen cijfers. Tot dan blijft de uitslag zoals die is.
       *[no] In deze brief staan geen titels en geen cijfers. Deed uw businesscase mee, dan staat vanaf dat moment uw feedbackrapport klaar.
    }
mail-publication-announced-action = Naar mijn overzicht
mail-publication-called-off-subject =
    { $correction ->
        [yes] Verbetering gaat niet door op { $publication_at }: Interim Challenge { $year }
       *[no] Bekendmaking gaat niet door op { $publication_at }: Interim Challenge { $year }
    }
mail-publication-called-off-body =
    Beste { $name },

    { $correction ->
        [yes] De verbetering van de Interim Challenge { $year }, aangekondigd voor { $publication_at }, gaat dan niet door. De uitslag blijft zoals die is.
       *[no] De bekendmaking van de Interim Challenge { $year }, aangekondigd voor { $publication_at }, gaat dan niet door. Er is niets gepubliceerd.
    }

    Zodra er een nieuw moment is, krijgt u opnieuw bericht.
mail-publication-called-off-action = Naar mijn overzicht
mail-publication-voided-subject = Vervallen: publicatie { $number } van de Interim Challenge { $year }
mail-publication-voided-body =
    Beste { $name },

    Publicatie { $number }, bevestigd voor { $publication_at }, is vervallen{ $correction ->
        [yes] : een titel is teruggegeven. Wat eerder openbaar werd, blijft staan, en de kandidaten hebben bericht gekregen.
       *[no] : een businesscase die erin meetelde, is ingetrokken. Er is niets openbaar geworden en de kandidaten hebben bericht gekregen.
    }

    Controleer de titels en stel daarna een nieuw moment voor. Een andere organisator bevestigt het.
mail-publication-voided-action = Naar de publicatie
mail-title-reopened-subject = Teruggegeven: een titel van de Interim Challenge { $year }
mail-title-reopened-body =
    Beste { $name },

    De organisatie heeft { $title ->
        [overall] de titel interim-manager van het jaar
        [bureau] de titel bureau van het jaar
       *[sector] de titel van uw sector
    } in de Interim Challenge { $year } aan u teruggegeven. Leg de titel opnieuw vast als er iets verandert. Een organisator bevestigt hem daarna; verandert er niets, dan kan dat meteen.

    { $out ->
        [yes] Het gaat om een verbetering van wat gepubliceerd is. Tot de verbetering openbaar is, blijft te zien wat er nu staat.
       *[no] Er is nog niets openbaar.
    }
mail-title-reopened-action = Naar de titels
