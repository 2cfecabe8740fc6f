# The organisers' pages: editions, settings, sectors, elements, bureaus, organisers, letters, audit log.
# What happens in an edition under way (jury, screening, titles, publication) is said elsewhere.

nav-organiser-editions = Editions
nav-organiser-outbox = Letters
nav-organiser-audit = Audit log
nav-organiser-settings = Settings
nav-organiser-sectors = Sectors
nav-organiser-titles = Titles
nav-organiser-publication = Publication

organiser-edition-nav = Edition { $year }
organiser-save = Save
organiser-add = Add
organiser-change = Change
organiser-read = Read
organiser-open = Open
organiser-back = Back
organiser-yes = ticked
organiser-paging = More
organiser-newer = Newer
organiser-older = Older
organiser-newest = Newest
organiser-saved = Your changes have been saved.
organiser-form-wrong = Not saved yet
organiser-form-wrong-how = What you typed is still there. Change this and try again.
organiser-busy = It is too busy just now. What you typed is still there; try again in a minute.
organiser-stale = Something else has been saved meanwhile
organiser-stale-how = Below, field by field, is what you typed beside what is saved now. The form still holds what you typed: if you save again, that is what counts.
organiser-in-nl = { $field }, Dutch
organiser-in-en = { $field }, English
organiser-number-unreadable = ‘{ $field }’ must be a whole number.
organiser-number-outside = ‘{ $field }’ is a number from { $from } to { $to }.
organiser-text-missing = ‘{ $field }’ is still empty.
organiser-text-too-long = ‘{ $field }’ is too long: there is room for { $limit } characters.
organiser-too-many-lines = ‘{ $field }’ has too many lines: there is room for { $limit }.
organiser-choice-missing = Make a choice at ‘{ $field }’.
organiser-date-disorder = ‘{ $field }’ lies before ‘{ $before }’.
organiser-moment-missing = Fill in a date and a time at ‘{ $field }’.
organiser-year-taken = There is an edition of this year already.
organiser-year-far = Publication is planned for { $dated }; that does not fit this year.
organiser-key-taken = This key is in use in this edition already.
organiser-sector-name-taken = Another sector has this name already.
organiser-bureau-taken = There is a bureau of this name already.
organiser-already = This address is an organiser’s already.

## Fields

organiser-field-year = Year
organiser-field-until = New deadline
organiser-field-reason = Reason
organiser-field-why = Reason
organiser-field-title = Title
organiser-field-zone = Time zone
organiser-field-preparation-at = Preparation begins
organiser-field-call-opens-at = Call opens
organiser-field-call-closes-at = Call closes
organiser-field-screening-closes-at = Screening done
organiser-field-scoring-opens-at = Scoring begins
organiser-field-scoring-closes-at = Scoring closes
organiser-field-sealing-at = Sealing
organiser-field-publication-at = Publication
organiser-field-grace-minutes = Grace after a deadline, in minutes
organiser-field-kinds = Kinds of assignment
organiser-field-kind-reinforcement = Reinforcement
organiser-field-kind-replacement = Replacement
organiser-field-kind-change = Change
organiser-field-rules = Rules
organiser-field-minimum-candidates = Candidates, at least
organiser-field-minimum-jurors = Jurors, at least
organiser-field-minimum-bureaus = Bureaus, at least
organiser-field-jurors-public = When are the jurors’ names public?
organiser-field-name = Name
organiser-field-key = Key
organiser-field-about = About the bureau
organiser-field-email = Email address
organiser-field-language = Language of the letter
organiser-field-definition = What it is
organiser-field-is-not = What it is not
organiser-field-guide = The guiding question
organiser-field-level-1 = Level 1, absent
organiser-field-level-2 = Level 2, limited
organiser-field-level-3 = Level 3, solid
organiser-field-level-4 = Level 4, strong
organiser-field-level-5 = Level 5, exemplary
organiser-field-behavioural = Behavioural question
organiser-field-situational = Situational question
organiser-field-probes = Probes
organiser-field-red-flags = Warning signs
organiser-field-green-flags = Good signs
organiser-field-rating-error = A common rating error
organiser-field-look-1 = First
organiser-field-look-2 = Then
organiser-field-look-3 = After that
organiser-field-look-4 = Last
organiser-field-weight = Weight
organiser-field-weight-reason = Why this weight

## Editions

organiser-editions-title = Editions
organiser-new-act = New edition
organiser-alone = You are the only organiser.
organiser-alone-why = An edition can open only once there are two organisers: nobody publishes alone.
organiser-alone-act = Invite a second one
organiser-given-up = { $count ->
    [one] One letter did not arrive.
   *[other] { $count } letters did not arrive.
}
organiser-given-up-act = See the letters
organiser-empty-title = There is no edition yet
organiser-empty-text = A new edition begins with a timetable, the eight elements and rules that you can adapt. Until the call opens, everything can still change.
organiser-empty-bureaus = Put bureaus on the list meanwhile
organiser-next-call-opens = By the timetable the call opens on { $moment }.
organiser-next-call-closes = The call closes on { $moment }.
organiser-next-screening-closes = By the timetable screening is done on { $moment }.
organiser-next-scoring-opens = By the timetable scoring begins on { $moment }.
organiser-next-scoring-closes = Scoring closes on { $moment }.
organiser-next-round-closes = The jury deliberates; then you close the round.
organiser-next-sealing = The round is closed. Sealing is planned for { $moment }.
organiser-next-publication = Publication is planned for { $moment }.
organiser-next-archive = The results are public.
organiser-next-nothing = This edition is over.
organiser-next-passed = The next date of the timetable, { $moment }, has passed.

## A new edition, and the settings

organiser-new-title = New edition
organiser-new-lead = Everything is filled in as it usually goes. You can change it until the call opens; after that it stays, because candidates must know what they write for.
organiser-new-submit = Make the edition
organiser-edition-made = The edition of { $year } has been made, with the eight elements. Now add the sectors.
organiser-default-title = Interim Challenge { $year }
organiser-settings-title = Settings of { $year }
organiser-settings-lead = You can change this until the call opens. After that a deadline can only become later.
organiser-settled-lead = This has stood since the call opened: candidates wrote for it.
organiser-settled-deadlines = Only a deadline can still become later.
organiser-part-edition = The edition
organiser-part-timetable = Timetable
organiser-part-timetable-note = The dates announce; you move the phases yourself. Whether something is in time is decided by the deadline alone.
organiser-part-minimum = Publication and jury
organiser-part-minimum-note = A published figure rests on at least this many people. More is possible, fewer is not.
organiser-hint-year = Part of the addresses. One edition a year.
organiser-hint-grace = Whoever is just too late can still submit. No page mentions this grace.
organiser-hint-kinds = Which kinds of assignment take part?
organiser-hint-rules = This is on the rules page, before what holds for every edition. An empty line begins a new paragraph.
organiser-jurors-after = After the publication
organiser-jurors-early = Before the publication
organiser-default-rules =
    Taking part. Every interim manager can take part with one business case about an assignment of their own, with or without a bureau. You choose the sector in which your case competes. Whoever sits on the jury does not compete that year.

    The business case. The case describes one assignment that you carried out yourself, in seven sections with a word limit each. Write roles, no names of people or organisations. An attachment supports a fact; the story is told in the sections. On submitting, you declare that the client agrees with the use of the case.

    Screening. The organisers check whether the case is complete, is about an assignment of your own and fits the chosen sector. They admit the case, return it with a reason and a new date, or reject it with a reason. They do not judge its quality.

    The jury. In each sector at least three jurors read every case. They score separately, from 1 to 5 on each element, and hand in everything at once. A juror who is tied to the candidate, the bureau or the client does not score that case.

    The titles. The jury awards a title in each sector, and the titles interim manager of the year and bureau of the year. The scores give an order; the jury decides and records its reason. Bureau of the year is the bureau of the interim manager of the year. If that person took part without a bureau, this title is not awarded.

    Ties. If cases lie so close together that the scores do not separate them, the panel discusses them again and decides by majority. If the votes are equal, the panel’s chair decides, and for the title interim manager of the year the president of the jury.

    Not awarded. The jury does not award a title when no case convinces: when none is at least solid, level 3, on most elements. It then records why.

    The results. Candidates hear before the public does when the results will be out. In public a person has a title, never a score or a place in a ranking. Of the elements, only figures of groups appear. Every candidate whose case was judged gets a feedback report of their own.

## Deadlines

organiser-deadlines-title = Deadlines of { $year }
organiser-deadlines-lead = Give everybody more time. A deadline can only become later, and whoever it concerns gets a letter at once.
organiser-deadlines-act = Give more time
organiser-deadline-call = Submitting
organiser-deadline-scoring = Scoring
organiser-deadline-until = New deadline
organiser-deadline-letters-call = { $letters ->
    [0] Nobody is writing a case at present; no letter goes out.
    [one] One letter goes out, to the candidate who is still writing.
   *[other] { $letters } letters go out, to the candidates who are still writing.
}
organiser-deadline-letters-scoring = { $letters ->
    [0] Nobody sits on the jury yet; no letter goes out.
    [one] One letter goes out, to the one juror.
   *[other] { $letters } letters go out, to all jurors.
}
organiser-deadline-moves = Later dates of the timetable move along if they would otherwise lie before it.
organiser-deadline-act = Give everybody more time
organiser-deadline-in-preparation = The edition is still being prepared. You change the date in its settings.
organiser-deadline-screening-over = The call and the screening are over: this date is final.
organiser-deadline-call-over = The call is over. You can still give one candidate more time, at the candidates.
organiser-deadline-scoring-over = Scoring is over: the round is in deliberation or closed.
organiser-deadline-extended = { $letters ->
    [0] The deadline has been extended.
    [one] The deadline has been extended. One letter goes out.
   *[other] The deadline has been extended. { $letters } letters go out.
}

## Sectors

organiser-sectors-title = Sectors of { $year }
organiser-sectors-lead = The field in which a case competes. Every sector has a jury panel and a title of its own.
organiser-sectors-closed = The sectors have stood since the call opened.
organiser-sectors-none = There is no sector yet. Without a sector the call cannot open.
organiser-sectors-full = There is no room for more sectors.
organiser-sector-add = One more sector
organiser-sector-names = Name
organiser-sector-added = The sector has been added.
organiser-sector-up = Move up
organiser-sector-raised = { $name } is one place higher.
organiser-sector-removal = Removing
organiser-sector-removal-text = The sector disappears from this edition, with its empty jury panel. Once somebody has been invited to that panel, this is not possible.
organiser-sector-removal-act = Remove this sector
organiser-sector-removed = { $name } has been removed.
organiser-sector-in-use = Jurors have been invited to this sector. Take them out of the panel first.
organiser-hint-key = Part of the addresses: small letters, digits and hyphens in between.
organiser-hint-key-empty = Part of the addresses. If you leave it empty, we make one of the English name.

## Elements

organiser-rubric-title = Elements of { $year }
organiser-rubric-lead = What the jury scores in every case: { $least } to { $most } elements, in both languages. You can change them until the call opens.
organiser-rubric-frozen = These texts have stood since { $moment }, when the call opened. This is version { $version }.
organiser-rubric-closed = These texts stand.
organiser-weight-share = weight { $weight }, { $share }%
organiser-lacks-nl = Not everything is filled in yet in Dutch.
organiser-lacks-en = Not everything is filled in yet in English.
organiser-element-add = One more element
organiser-element-add-act = Add, and write the texts
organiser-element-added = The element has been added. Now write its texts, in both languages.
organiser-elements-full = There are { $most }; no more are scored. Remove one first.
organiser-element-lead = Candidates, jurors and readers see these texts. The call can open only once all that they need is there in both languages.
organiser-element-saved = { $name } has been saved.
organiser-element-all = All elements
organiser-element-removal-link = Remove this element
organiser-element-removal-title = Remove { $name }?
organiser-element-removal-text = { $left ->
    [one] All texts of this element disappear, in both languages, and cannot be brought back. One element is left.
   *[other] All texts of this element disappear, in both languages, and cannot be brought back. { $left } elements are left.
}
organiser-element-removal-act = Remove the element
organiser-element-removal-keep = Keep it
organiser-element-removed = { $name } has been removed.
organiser-part-what = What it is
organiser-part-levels = Levels
organiser-part-levels-note = What can be seen, not how good it is. From level 3 upward a level includes the one below.
organiser-part-interview = For the interview
organiser-part-interview-note = For whoever uses the element in a selection. Probes and signs: one a line.
organiser-part-look = Where to look
organiser-part-look-note = The sections of a case in which this element shows most, the most telling first.
organiser-part-weight-note = Every element weighs 1000 unless you write down why not. The reason is shown on the rules page.
organiser-weight-unexplained = Write down why this weight is not 1000.
organiser-look-none = none
organiser-look-client-question = 1. { section-client-question }
organiser-look-approach = 2. { section-approach }
organiser-look-people-inside = 3. { section-people-inside }
organiser-look-resistance = 4. { section-resistance }
organiser-look-result = 5. { section-result }
organiser-look-after-departure = 6. { section-after-departure }
organiser-look-looking-back = 7. { section-looking-back }
organiser-look-attachments = Attachments

## Bureaus

organiser-bureaus-title = Bureaus
organiser-bureaus-lead = Candidates choose their bureau from this list. It holds for all editions.
organiser-bureaus-none = There is no bureau on the list yet. Candidates can take part without a bureau too.
organiser-bureau-add = One more bureau
organiser-bureau-added = { $name } is on the list.
organiser-bureau-off = cannot be chosen
organiser-bureau-texts = Details
organiser-bureau-listing = On the list
organiser-bureau-is-on = Candidates can choose this bureau. If you take it off the list, cases that name it keep it.
organiser-bureau-is-off = Candidates cannot choose this bureau. Cases that name it keep it.
organiser-bureau-take-off = Take off the list
organiser-bureau-put-on = Put on the list
organiser-bureau-listed = { $name } is on the list again.
organiser-bureau-unlisted = { $name } has been taken off the list.

## Organisers

organiser-organisers-title = Organisers
organiser-organisers-lead = Organisers belong to all editions. What one proposes, another confirms.
organiser-organisers-now = Organisers
organiser-you = (you)
organiser-invitations = Invited
organiser-invitation-until = Waits for an answer. The link works until { $moment }.
organiser-invite = One more
organiser-invite-hint = A link goes there that works for seven days, and once. An earlier link to this address no longer works then.
organiser-invite-act = Invite
organiser-invited = An invitation goes to { $email }.

## Letters

organiser-outbox-title = Letters
organiser-outbox-lead = Every letter that the Challenge has written, the newest first. When sending fails we keep trying, with more time in between each time.
organiser-outbox-none = No letter has been written yet.
organiser-letter-state-sent = Sent on { $moment }
organiser-letter-state-waiting = Goes out on { $moment }
organiser-letter-state-undeliverable = Undeliverable since { $moment }: the mail server takes nothing for this address. Ask for another address.
organiser-letter-state-failing = { $count ->
    [one] Failed once. Next attempt on { $moment }.
   *[other] Failed { $count } times. Next attempt on { $moment }.
}
organiser-letter-state-given-up = Given up on { $moment }, after { $count ->
    [one] one attempt
   *[other] { $count } attempts
}.
organiser-letter-all = All letters
organiser-letter-about = Letter
organiser-letter-to = To
organiser-letter-made = Written
organiser-letter-state = State
organiser-letter-words = As it goes out
organiser-letter-words-sent = As it went out
organiser-letter-unwritable = This letter cannot be written: a fact is missing.
organiser-letter-secret = The link in this letter works once and is only for whoever receives it. That is why it is not shown here; once sent, we do not keep it either.
organiser-letter-wiped = A button with a link is no longer here: once a letter is sent, we do not keep its links.
organiser-letter-confirm-address = Confirming an address
organiser-letter-address-in-use = Address has an account already
organiser-letter-reset-password = Choosing a new password
organiser-letter-password-changed = Password changed
organiser-letter-organiser-invitation = Invitation as an organiser
organiser-letter-juror-invitation = Invitation to the jury
organiser-letter-juror-reminder = Reminder to a juror
organiser-letter-recusal-declared = Conflict of interest declared
organiser-letter-case-receipt = Receipt for a case
organiser-letter-case-recalled = Case taken back
organiser-letter-case-withdrawn = Case withdrawn
organiser-letter-case-admitted = Case admitted
organiser-letter-case-returned = Case returned
organiser-letter-case-rejected = Case rejected
organiser-letter-decision-taken-back = Decision taken back
organiser-letter-deadline-extended = Deadline extended
organiser-letter-personal-deadline-given = Personal deadline
organiser-letter-hand-in-receipt = Receipt for scoresheets
organiser-letter-sheet-decided = Decision about a scoresheet
organiser-letter-sheet-handed-in-again = Receipt for a reopened scoresheet
organiser-letter-scoring-opened = Scoring opened
organiser-letter-scoring-reopened = Scoring reopened
organiser-letter-publication-announced = Publication announced
organiser-letter-publication-called-off = Publication called off
organiser-letter-publication-voided = Publication called off by itself
organiser-letter-title-reopened = Title given back

## Audit log

organiser-audit-title = Audit log
organiser-audit-lead = What happened, when, and by whom. A line is never changed or deleted, and holds no content and no score.
organiser-audit-none = Nothing has been recorded yet.
organiser-audit-nobody = without an account
organiser-audit-edition = edition { $year }
organiser-act-person-registered = Account asked for
organiser-act-address-confirmed = Email address confirmed
organiser-act-signed-in = Signed in
organiser-act-sign-in-failed = Signing in failed
organiser-act-signed-out = Signed out
organiser-act-password-changed = Password changed
organiser-act-password-reset-asked = New password asked for
organiser-act-authenticated-afresh = Password given again before a grave act
organiser-act-profile-changed = Own details changed
organiser-act-organiser-invited = Organiser invited
organiser-act-organiser-joined = Became an organiser
organiser-act-edition-created = Edition made
organiser-act-edition-changed = Settings changed
organiser-act-deadline-extended = Deadline extended for everybody
organiser-act-sector-added = Sector added
organiser-act-sector-changed = Sector changed
organiser-act-sector-removed = Sector removed
organiser-act-element-changed = Element changed
organiser-act-element-added = Element added
organiser-act-element-removed = Element removed
organiser-act-rubric-frozen = Elements frozen
organiser-act-bureau-added = Bureau added
organiser-act-bureau-changed = Bureau changed
organiser-act-phase-moved = On to the next phase
organiser-act-phase-moved-back = One phase back
organiser-act-round-moved = Round moved on
organiser-act-scoring-reopened = Scoring reopened
organiser-act-juror-invited = Juror invited
organiser-act-juror-accepted = Juror declared confidentiality
organiser-act-juror-removed = Juror taken out of the panel
organiser-act-president-named = President of the jury named
organiser-act-jurors-reminded = Jurors reminded
organiser-act-assignments-made = Cases assigned to jurors
organiser-act-case-started = Case begun
organiser-act-case-saved = Case saved
organiser-act-attachment-added = Attachment added
organiser-act-attachment-removed = Attachment removed
organiser-act-case-submitted = Case submitted
organiser-act-case-recalled = Case taken back
organiser-act-case-withdrawn = Case withdrawn
organiser-act-personal-deadline-given = Personal deadline given
organiser-act-case-screened = Screening decided
organiser-act-decision-taken-back = Screening decision taken back
organiser-act-untied = No conflict of interest declared for a case
organiser-act-recused = Conflict of interest declared for a case
organiser-act-sheet-saved = Scoresheet saved
organiser-act-sheet-completed = Scoresheet complete
organiser-act-sheets-handed-in = Scoresheets handed in
organiser-act-sheet-accepted = Scoresheet counted by a decision
organiser-act-sheet-declined = Scoresheet not counted by a decision
organiser-act-sheet-reopened = Scoresheet reopened
organiser-act-sheet-reopening-taken-back = Reopening of a scoresheet taken back
organiser-act-sheet-handed-in-again = Scoresheet handed in again
organiser-act-sheet-striking-proposed = Proposed to strike a scoresheet
organiser-act-sheet-restoration-proposed = Proposed to restore a scoresheet
organiser-act-sheet-proposal-taken-back = Proposal about a scoresheet taken back
organiser-act-sheet-struck = Scoresheet struck
organiser-act-sheet-restored = Scoresheet restored
organiser-act-order-revealed = Order revealed
organiser-act-scores-downloaded = Scores taken as a file
organiser-act-title-recorded = Title recorded
organiser-act-title-confirmed = Title confirmed
organiser-act-title-reopened = Title given back for a correction
organiser-act-jury-words-released = Jury’s words released
organiser-act-publication-proposed = Publication proposed
organiser-act-publication-confirmed = Publication confirmed
organiser-act-publication-called-off = Publication called off
organiser-act-clock-moved = Clock moved
