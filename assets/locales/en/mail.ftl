# The letters: subject, paragraphs (separated by an empty line) and the words on the button.

mail-closing = This letter came from the Interim Challenge.
mail-confirm-address-subject = Confirm your email address
mail-confirm-address-body =
    Dear { $name },

    You registered with the Interim Challenge. Confirm with the button that this address is yours; the link works for 48 hours.

    Did you not register? Then there is nothing you need to do.
mail-confirm-address-action = Confirm my address
mail-address-in-use-subject = You have an account already
mail-address-in-use-body =
    Dear { $name },

    Somebody registered with this address, but it has an account already. If it was you, sign in with your password, or ask for a new one on the sign-in page.

    Was it not you? Then there is nothing you need to do: nothing has changed.
mail-reset-password-subject = Choose a new password
mail-reset-password-body =
    Dear { $name },

    The button lets you choose a new password. The link works for an hour, and once.

    Did you not ask for this? Then there is nothing you need to do: your password stays as it is.
mail-reset-password-action = Choose a new password
mail-password-changed-subject = Your password has been changed
mail-password-changed-body =
    Dear { $name },

    Your password has just been changed. If it was not you, ask for a new password on the sign-in page at once and write to the organisers.
mail-organiser-invitation-subject = Invitation: organiser of the Interim Challenge
mail-organiser-invitation-body =
    Good day,

    You are invited to help organise the Interim Challenge. The button accepts the invitation; the link works for seven days, and once.
mail-organiser-invitation-action = Accept the invitation
