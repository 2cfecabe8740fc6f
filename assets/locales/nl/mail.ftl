# De brieven: onderwerp, alinea's (door een lege regel gescheiden) en het opschrift van de knop.

mail-closing = Deze brief kwam van de Interim Challenge.
mail-confirm-address-subject = Bevestig uw e-mailadres
mail-confirm-address-body =
    Beste { $name },

    U registreerde zich bij de Interim Challenge. Bevestig met de knop dat dit adres van u is; de link werkt 48 uur.

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
mail-case-withdrawn-action = Naar mijn overzicht
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
mail-personal-deadline-given-subject = U hebt tot { $deadline_at }
mail-personal-deadline-given-body =
    Beste { $name },

    De organisatie geeft u meer tijd voor uw businesscase in de Interim Challenge { $year }. U kunt indienen tot { $deadline_at }.

    Deze datum geldt alleen voor u.
mail-personal-deadline-given-action = Naar mijn businesscase
