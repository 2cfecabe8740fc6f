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
