# The letters: subject, paragraphs (separated by an empty line) and the words on the button.

mail-closing = This letter came from the Interim Challenge.
mail-confirm-address-subject = Confirm your email address
mail-confirm-address-body =
    Hello,

    You registered with the Interim Challenge. With the button you confirm that this address is yours and choose your password; the link works for 48 hours.

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
mail-case-receipt-subject = Received: business case { $number }, ‘{ $title }’
mail-case-receipt-body =
    Dear { $name },

    Your business case for the Interim Challenge { $year } has been submitted. Keep this letter: it is your proof.

    Number { $number }: ‘{ $title }’. Submitted on { $submitted_at }, { $words } words.

    Fingerprint of the text as you submitted it, attachments included: { $digest }

    Until { $deadline_at } you can take the business case back and improve it. When you submit it again, you will get a new receipt.
mail-case-receipt-action = Go to my business case
mail-case-recalled-subject = Taken back: business case { $number }
mail-case-recalled-body =
    Dear { $name },

    You have taken ‘{ $title }’ back. The business case is a draft again and is not entered now.

    To enter it, submit it again by { $deadline_at }.
mail-case-recalled-action = Go on writing
mail-case-withdrawn-subject = Withdrawn: business case { $number }
mail-case-withdrawn-body =
    Dear { $name },

    On { $withdrawn_at } you withdrew business case { $number }. The business case no longer takes part in the Interim Challenge { $year }, and this cannot be undone.

    Was it not you? Then write to the organisers at once.
mail-case-withdrawn-action = Go to my business case
mail-case-admitted-subject = Admitted: business case { $number }
mail-case-admitted-body =
    Dear { $name },

    The organisers have admitted ‘{ $title }’. The jury will read the business case as you submitted it; there is nothing more for you to do.

    Until the results are announced you will see no scores. After that, your feedback report will be here.
mail-case-admitted-action = Go to my business case
mail-case-returned-subject = Back to you: business case { $number }
mail-case-returned-body =
    Dear { $name },

    The organisers ask you to complete or improve ‘{ $title }’. The reason:

    “{ $reason }”

    Submit the business case again by { $deadline_at }. If you do not, it will not take part.
mail-case-returned-action = Edit my business case
mail-case-rejected-subject = Not admitted: business case { $number }
mail-case-rejected-body =
    Dear { $name },

    The organisers have not admitted ‘{ $title }’ to the Interim Challenge { $year }. The reason:

    “{ $reason }”

    You can still read your text.
mail-case-rejected-action = Go to my business case
mail-decision-taken-back-subject = Decision taken back: business case { $number }
mail-decision-taken-back-body =
    Dear { $name },

    We wrote to you that ‘{ $title }’ { $decision ->
        [admitted] had been admitted
        [returned] was returned to you
       *[rejected] had not been admitted
    } for the Interim Challenge { $year }. That decision has been taken back. The reason:

    “{ $reason }”

    The earlier letter no longer holds. The business case stands as it did before that decision. We will look at it again and write to you about it; you need not do anything now.
mail-decision-taken-back-action = Go to my business case
mail-personal-deadline-given-subject = You have until { $deadline_at }
mail-personal-deadline-given-body =
    Dear { $name },

    The organisers have given you more time for your business case in the Interim Challenge { $year }. You can submit it until { $deadline_at }.

    This date applies to you alone.
mail-personal-deadline-given-action = Go to my business case
mail-juror-invitation-subject = Invitation to the jury: Interim Challenge { $year }
mail-juror-invitation-body =
    Dear { $name },

    { $role ->
        [chair] The organisers ask you to chair the jury panel for { $sector } in the Interim Challenge { $year }. You score the business cases of that sector as well.
       *[other] The organisers ask you to join the jury of the Interim Challenge { $year }. You score the business cases in the sector { $sector }.
    }

    The button accepts the invitation. In doing so you declare that you keep confidential what you read and discuss. The link works once, until { $valid_at }.
mail-juror-invitation-action = See the invitation
mail-deadline-extended-subject = { $which ->
    [call] More time to submit: until { $deadline_at }
   *[scoring] More time to score: until { $deadline_at }
}
mail-deadline-extended-body =
    Dear { $name },

    { $which ->
        [call] The organisers of the Interim Challenge { $year } give every candidate more time. You can submit your business case until { $deadline_at }. What you have written is still there.
       *[scoring] The organisers of the Interim Challenge { $year } give the whole jury more time. You can hand in your scoresheets until { $deadline_at }. What you have filled in is still there.
    }
mail-deadline-extended-action = { $which ->
    [call] Go to my business case
   *[scoring] Go to my scoresheets
}
mail-scoring-opened-subject = You can start scoring: Interim Challenge { $year }
mail-scoring-opened-body =
    Dear { $name },

    The business cases of your sector in the Interim Challenge { $year } are ready for you. Before a case opens, we ask whether you have a tie to the candidate, the bureau or the client.

    You can work in short sessions. What you fill in is saved and seen by nobody else until you hand in all scoresheets at once. You can do so until { $deadline_at }.
mail-scoring-opened-action = Go to my scoresheets
mail-scoring-reopened-subject = You can score again, until { $deadline_at }: Interim Challenge { $year }
mail-scoring-reopened-body =
    Dear { $name },

    The organisers have reopened scoring for the Interim Challenge { $year }. The reason:

    “{ $reason }”

    You had not handed in your scoresheets yet. What you filled in is still there, and you can work on it again. You can hand in until { $deadline_at }, everything at once.
mail-scoring-reopened-action = Go to my scoresheets
mail-juror-reminder-subject = You have not handed in yet: Interim Challenge { $year }
mail-juror-reminder-body =
    Dear { $name },

    Your scoresheets for the Interim Challenge { $year } have not been handed in yet. Complete so far: { $complete } of { $sheets }.

    { $late ->
        [yes] The deadline for handing in was { $deadline_at }. A complete scoresheet now counts only if the chair of your panel agrees, or for a chair the organisers; an incomplete one does not count. Do you need more time? Then write to the organisers.
       *[no] The deadline for handing in, all at once, is { $deadline_at }. After that, a complete scoresheet counts only if the chair of your panel agrees, or for a chair the organisers; an incomplete one does not count.
    }
mail-juror-reminder-action = Go to my scoresheets
mail-recusal-declared-subject = Conflict of interest declared for case { $number }
mail-recusal-declared-body =
    Dear { $name },

    Juror { $juror } will not score business case { $number } of the Interim Challenge { $year }, because of a tie with the candidate, the bureau or the client. The case is closed to this juror.

    Please check that enough jurors remain. Each case needs at least three.
mail-recusal-declared-action = Go to the organisers’ desk
mail-hand-in-receipt-subject = Handed in: your scoresheets for { $year }
mail-hand-in-receipt-body =
    Dear { $name },

    Your scoresheets for the Interim Challenge { $year } were handed in on { $handed_in_at }. Number of sheets: { $sheets }.

    They are final now. Keep this letter: it is your proof. Until the results are announced, what you read and how you scored stays confidential.
mail-hand-in-receipt-action = Go to the jury’s desk
mail-sheet-decided-subject = { $decision ->
    [reopened] Reopened: your scoresheet of case { $number }, Interim Challenge { $year }
    [taken-back] No longer reopened: your scoresheet of case { $number }, Interim Challenge { $year }
    [struck] Struck: your scoresheet of case { $number }, Interim Challenge { $year }
   *[restored] Restored: your scoresheet of case { $number }, Interim Challenge { $year }
}
mail-sheet-decided-body =
    Dear { $name },

    { $decision ->
        [reopened] Your scoresheet of case { $number } has been reopened in deliberation. You can change this scoresheet only. Hand it in again afterwards, also if you change nothing; until then it does not count. The reason:
        [taken-back] The reopening of your scoresheet of case { $number } has been taken back. It counts again as you handed it in before; what you changed after that is undone. It had been reopened for this reason:
        [struck] Your scoresheet of case { $number } has been struck in deliberation and does not count. The reason:
       *[restored] Your scoresheet of case { $number } had been struck and is restored. It counts again. The reason:
    }

    “{ $reason }”
mail-sheet-decided-action = Go to the scoresheet
mail-sheet-handed-in-again-subject = Handed in again: your scoresheet of case { $number }, Interim Challenge { $year }
mail-sheet-handed-in-again-body =
    Dear { $name },

    Your scoresheet of case { $number } in the Interim Challenge { $year } was handed in again on { $handed_in_at }.

    It is final now. Keep this letter: it is your proof.
mail-sheet-handed-in-again-action = Go to the jury’s desk
mail-publication-announced-subject =
    { $correction ->
        [yes] Correction on { $publication_at }: Interim Challenge { $year }
       *[no] Results on { $publication_at }: Interim Challenge { $year }
    }
mail-publication-announced-body =
    Dear { $name },

    { $correction ->
        [yes] A correction of the published results of the Interim Challenge { $year } will be published on { $publication_at }, with its reason. You hear this before the public does.
       *[no] The results of the Interim Challenge { $year } will be published on { $publication_at }. You hear this before the public does.
    }

    { $correction ->
        [yes] This letter holds no titles and no figures. Until then the results stand as they are.
       *[no] This letter holds no titles and no figures. If your business case took part, your feedback report will be ready from that moment on.
    }
mail-publication-announced-action = Go to my overview
mail-publication-called-off-subject =
    { $correction ->
        [yes] Not on { $publication_at }: correction of the Interim Challenge { $year }
       *[no] Not on { $publication_at }: results of the Interim Challenge { $year }
    }
mail-publication-called-off-body =
    Dear { $name },

    { $correction ->
        [yes] The correction of the Interim Challenge { $year }, announced for { $publication_at }, will not be published then. The results stand as they are.
       *[no] The results of the Interim Challenge { $year }, announced for { $publication_at }, will not be published then. Nothing has been published.
    }

    You will hear from us again as soon as there is a new moment.
mail-publication-called-off-action = Go to my overview
mail-publication-voided-subject = Called off: publication { $number } of the Interim Challenge { $year }
mail-publication-voided-body =
    Dear { $name },

    Publication { $number }, confirmed for { $publication_at }, has been called off{ $correction ->
        [yes] : a title was given back. What was published before stands, and the candidates have been told.
       *[no] : a business case that it counted was withdrawn. Nothing has been published, and the candidates have been told.
    }

    Check the titles, then propose a new moment. Another organiser confirms it.
mail-publication-voided-action = Go to the publication
mail-title-reopened-subject = Given back: a title of the Interim Challenge { $year }
mail-title-reopened-body =
    Dear { $name },

    The organisers have given { $title ->
        [overall] the title of interim manager of the year
        [bureau] the title of bureau of the year
       *[sector] the title of your sector
    } in the Interim Challenge { $year } back to you. Please record the title once more if anything about it changes. An organiser then confirms it; if nothing changes, that can be done at once.

    { $out ->
        [yes] It is for a correction of what has been published. What is published now stays as it is until the correction is out.
       *[no] Nothing is public yet.
    }
mail-title-reopened-action = Go to the titles
