# An edition under way: the cockpit and its moves, the jury, reminders, cases, the order, titles, publication.
# Settings, sectors, elements, bureaus, letters and the audit log are elsewhere.

cockpit-today = today
cockpit-yesterday = yesterday
cockpit-days-ago = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
cockpit-back = Back to the edition
cockpit-not-now = Not now
cockpit-choice-missing = Please make a choice.
cockpit-what-happens = What will happen

## Where the edition stands

cockpit-title-preparation = Edition { $year } in preparation
cockpit-title-call = Call { $year }
cockpit-title-call-day = Call, day { $day } of { $of }
cockpit-title-screening = Screening { $year }
cockpit-title-planned = The jury of { $year } is ready
cockpit-title-scoring = Sector round { $year }
cockpit-title-scoring-day = Sector round, day { $day } of { $of }
cockpit-title-deliberation = Deliberation { $year }
cockpit-title-closed = Sector round { $year } is closed
cockpit-title-sealed = Edition { $year } is sealed
cockpit-title-published = Edition { $year } is published
cockpit-title-archived = Edition { $year } in the archive
cockpit-lead-preparation = According to the timetable the call opens on { $moment }. Until then you can still change everything.
cockpit-lead-call = { $submitted ->
    [0] No case has been submitted yet
    [one] One case has been submitted
   *[other] { $submitted } cases have been submitted
}, { $drafts ->
    [0] { $submitted ->
        [0] and none is being written
       *[other] no other is being written
    }
    [one] one is still being written
   *[other] { $drafts } are still being written
}.
cockpit-lead-screening = { $undecided ->
    [0] No case is waiting for a decision
    [one] One case is waiting for a decision
   *[other] { $undecided } cases are waiting for a decision
}; { $admitted ->
    [0] none has been admitted yet
    [one] one has been admitted
   *[other] { $admitted } have been admitted
}.
cockpit-lead-planned = { $cases ->
    [one] One case
   *[other] { $cases } cases
} and { $jurors ->
    [one] one juror
   *[other] { $jurors } jurors
}.
cockpit-lead-scoring = { $complete ->
    [one] One of { $sheets } scoresheets is complete.
   *[other] { $complete } of { $sheets } scoresheets are complete.
}
cockpit-lead-scoring-until = The deadline for handing in is { $moment }.
cockpit-lead-scoring-over = The deadline for handing in was { $moment }.
cockpit-lead-pace-short = At the average since scoring opened it will be { $expected } by { $day }: { $short } too few.
cockpit-lead-pace-enough = At the average since scoring opened everything will be complete by { $day }.
cockpit-lead-deliberation = Scoring is over. { $sheets ->
    [0] No scoresheet counts yet
    [one] One scoresheet counts
   *[other] { $sheets } scoresheets count
}; the chair of the panel decides about those that are complete but not handed in.
cockpit-lead-closed = { $sheets ->
    [one] One scoresheet is fixed.
   *[other] { $sheets } scoresheets are fixed.
} Once the edition is sealed the order can be revealed.
cockpit-lead-sealed = { $titles ->
    [0] Every title has been decided.
    [one] One title has not been decided yet.
   *[other] { $titles } titles have not been decided yet.
}
cockpit-lead-published = The outcome is public; only a correction can still follow. Candidates can read their feedback report.
cockpit-lead-archived = There is nothing left to do for this edition. What has been published stays.
cockpit-lead-preparation-late = According to the timetable the call should have opened on { $moment }.
cockpit-lead-call-until = The call closes on { $moment }.
cockpit-lead-call-over = The call closed on { $moment }.
cockpit-lead-planned-from = According to the timetable scoring begins on { $moment }; you open it yourself.
cockpit-lead-planned-late = According to the timetable scoring should have begun on { $moment }; you open it yourself.
cockpit-lead-sealed-until = Publication is due on { $moment }.
cockpit-lead-sealed-late = According to the timetable publication was due on { $moment }.
cockpit-lead-sealed-out = The outcome has been public since { $moment }.

## What comes first

cockpit-before-call = Before the call
cockpit-before-note-call = This has to be done before the call can open.
cockpit-before-screening = Before screening
cockpit-before-note-screening = This has to be done before screening can begin.
cockpit-before-judging = Before judging
cockpit-before-note-judging = This has to be done before judging can begin.
cockpit-before-scoring = Before scoring
cockpit-before-note-scoring = This has to be done before the jury can score.
cockpit-before-deliberation = Before deliberation
cockpit-before-note-deliberation = This has to be done before the round can go to deliberation.
cockpit-before-closed = Before closing
cockpit-before-note-closed = This has to be done before the round can close.
cockpit-before-sealed = Before sealing
cockpit-before-note-sealed = This has to be done before the edition can be sealed.
cockpit-before-published = Before publication
cockpit-before-note-published = This has to be done before the edition counts as published.
cockpit-before-archived = After publication
cockpit-before-note-archived = The edition can go to the archive once you have nothing left to do for it.
cockpit-in-the-way = What stands in the way
cockpit-blocked = Possible once nothing stands in the way.

cockpit-blocker-two-organisers = { $count ->
    [one] There is one organiser; there have to be two.
   *[other] There are { $count } organisers; there have to be two.
}
cockpit-blocker-texts-missing = { $count ->
    [one] One text is missing in Dutch or English.
   *[other] { $count } texts are missing in Dutch or English.
}
cockpit-blocker-element-texts = { $count ->
    [one] One text of the elements is missing in Dutch or English.
   *[other] { $count } texts of the elements are missing in Dutch or English.
}
cockpit-blocker-element-count = { $count ->
    [one] There is one element; there have to be five to eight.
   *[other] There are { $count } elements; there have to be five to eight.
}
cockpit-blocker-no-sector = There is no sector yet.
cockpit-blocker-no-kind = No kind of assignment has been chosen yet.
cockpit-blocker-timetable = The dates of the timetable are out of order.
cockpit-blocker-call-past = The deadline for submitting has already passed: nobody could submit.
cockpit-blocker-scoring-past = The deadline for handing in has already passed: nobody could score.
cockpit-blocker-weights = { $count ->
    [one] One unequal weight lacks its reason.
   *[other] { $count } unequal weights lack their reason.
}
cockpit-blocker-call-open = The call is still open.
cockpit-blocker-undecided = { $count ->
    [one] One submitted case has not been decided yet.
   *[other] { $count } submitted cases have not been decided yet.
}
cockpit-blocker-returned = { $count ->
    [one] One case was returned and may still come back.
   *[other] { $count } cases were returned and may still come back.
}
cockpit-blocker-drafts = { $count ->
    [one] One candidate has a later deadline that is still running.
   *[other] { $count } candidates have a later deadline that is still running.
}
cockpit-blocker-none-admitted = No case has been admitted yet.
cockpit-blocker-chairless = { $count ->
    [one] One sector with cases has no chair who accepted the invitation.
   *[other] { $count } sectors with cases have no chair who accepted the invitation.
}
cockpit-blocker-no-president = The jury has no president yet.
cockpit-blocker-short-of-jurors = { $count ->
    [one] One case has fewer than three jurors.
   *[other] { $count } cases have fewer than three jurors.
}
cockpit-blocker-scoring-open = Not everybody has handed in yet.
cockpit-blocker-round-open = The round has not been closed yet.
cockpit-blocker-sheets = { $count ->
    [one] One scoresheet is complete but not handed in; the chair decides, after a reminder.
   *[other] { $count } scoresheets are complete but not handed in; the chair decides, after a reminder.
}
cockpit-blocker-chair-sheets = { $count ->
    [one] One scoresheet of a chair is complete but not handed in; you decide, after a reminder.
   *[other] { $count } scoresheets of chairs are complete but not handed in; you decide, after a reminder.
}
cockpit-blocker-sheets-reopened = { $count ->
    [one] One reopened scoresheet has not been handed in again yet.
   *[other] { $count } reopened scoresheets have not been handed in again yet.
}
cockpit-blocker-sheet-proposals = { $count ->
    [one] One proposal about a scoresheet waits for an organiser who did not make it.
   *[other] { $count } proposals about scoresheets wait for an organiser who did not make them.
}
cockpit-blocker-short-of-complete = { $count ->
    [one] One case has fewer than three complete scoresheets, and could not be closed once scoring has ended.
   *[other] { $count } cases have fewer than three complete scoresheets, and could not be closed once scoring has ended.
}
cockpit-blocker-short-of-sheets = { $count ->
    [one] One case has fewer than three scoresheets that count. If no more can be let count, you can reopen scoring.
   *[other] { $count } cases have fewer than three scoresheets that count. If no more can be let count, you can reopen scoring.
}
cockpit-blocker-titles = { $count ->
    [one] One title has not been decided yet.
   *[other] { $count } titles have not been decided yet.
}
cockpit-blocker-titles-unpublished = { $count ->
    [one] One title was confirmed otherwise than it is public; that asks for a correction.
   *[other] { $count } titles were confirmed otherwise than they are public; that asks for a correction.
}
cockpit-blocker-no-publication = There is no confirmed publication yet.
cockpit-blocker-publication-ahead = The publication is confirmed but not public yet.
cockpit-blocker-proposal = A correction waits for its confirmation or its moment.
cockpit-until = That is possible until { $moment }.
cockpit-from = It will be on { $moment }.
cockpit-named-cases = { $count ->
    [one] Case { $cases }.
   *[other] Cases { $cases }.
}

cockpit-act-invite-organiser = Invite an organiser
cockpit-act-settings = To the settings
cockpit-act-rubric = To the elements
cockpit-act-sectors = To the sectors
cockpit-act-deadlines = To the deadlines
cockpit-act-decide = Decide
cockpit-act-look = Have a look
cockpit-act-invite-juror = Invite jurors
cockpit-act-president = Name a president
cockpit-act-remind = Remind
cockpit-act-round = To the round
cockpit-act-reopen = Reopen scoring
cockpit-act-titles = To the titles
cockpit-act-correction = Propose a correction
cockpit-act-publication = To the publication

cockpit-clear-organisers = There are { $count } organisers.
cockpit-clear-texts = All texts are there in Dutch and English.
cockpit-clear-elements = The jury scores { $count } elements.
cockpit-clear-sectors = { $count ->
    [one] There is one sector.
   *[other] There are { $count } sectors.
}
cockpit-clear-timetable = The dates of the timetable are in order.
cockpit-clear-call = The call is over.
cockpit-clear-decided = Every submitted case has been decided.
cockpit-clear-chairs = Every sector with cases has a chair.
cockpit-clear-president = The jury has a president.
cockpit-clear-jurors = Every case has at least { $count } jurors.
cockpit-clear-scoring = Scoring is over.
cockpit-clear-complete = Every case has at least { $count } complete scoresheets.
cockpit-clear-sheets = Every scoresheet that was not handed in has been decided.
cockpit-clear-sheet-decisions = No scoresheet is reopened, and no proposal about one is open.
cockpit-clear-counted = At least { $count } scoresheets count for every case.
cockpit-clear-round = The round is closed.
cockpit-clear-titles = Every title has been decided.
cockpit-clear-publication = The publication is public.
cockpit-clear-proposal = No correction waits for its confirmation or its moment.

## The next move, and one step back

cockpit-move-call = Open the call
cockpit-move-lead-call = Candidates can start writing.
cockpit-move-screening = Begin screening
cockpit-move-lead-screening = You look at every submitted case and decide whether it takes part.
cockpit-move-judging = Begin judging
cockpit-move-lead-judging = Screening is done; what was admitted goes to the jury.
cockpit-move-scoring = Open scoring
cockpit-move-lead-scoring = The jury gets to read the cases.
cockpit-move-deliberation = Go to deliberation
cockpit-move-lead-deliberation = Scoring stops; the panels look at what was handed in.
cockpit-move-closed = Close the round
cockpit-move-lead-closed = What counts is fixed after that.
cockpit-move-sealed = Seal the edition
cockpit-move-lead-sealed = Judging is done. After this the order can be revealed and the jury awards the titles.
cockpit-move-published = Mark the edition as published
cockpit-move-lead-published = Once the publication is out, the edition gets that phase as well.
cockpit-move-archived = Archive the edition
cockpit-move-lead-archived = The edition stays readable, for everybody as it is now.
cockpit-move-none = This edition is finished
cockpit-phase-moved = The edition is now in the phase { $phase }.
cockpit-round-moved = The round is now { $state }.

cockpit-effect-rubric-frozen = The { $count } elements and their weights are fixed after that: candidates have to know what they write for.
cockpit-effect-call-early = According to the timetable the call was to open on { $moment }. If you open it now, candidates can begin earlier than announced. The date in the timetable stays as it is.
cockpit-effect-call-opens = Candidates can write a case and submit it until { $moment }.
cockpit-effect-submitted = { $count ->
    [0] No case has been submitted.
    [one] One submitted case then waits for your decision.
   *[other] { $count } submitted cases then wait for your decision.
}
cockpit-effect-drafts = { $count ->
    [0] No draft is left behind.
    [one] One draft does not take part.
   *[other] { $count } drafts do not take part.
}
cockpit-effect-personal = Whoever got a later deadline from you can still submit until that day.
cockpit-effect-admitted = { $count ->
    [one] One admitted case goes to the jury.
   *[other] { $count } admitted cases go to the jury.
}
cockpit-effect-screening-over = Nothing about screening can be changed after that.
cockpit-effect-scoring-waits = Jurors do not see anything yet: you open scoring separately.
cockpit-effect-sheets = { $count ->
    [one] One scoresheet is made ready.
   *[other] { $count } scoresheets are made ready.
}
cockpit-effect-jurors-told = { $count ->
    [one] One juror gets a letter and sees the own stack.
   *[other] { $count } jurors get a letter and see their stack.
}
cockpit-effect-no-way-back = There is no step back after this.
cockpit-effect-scoring-over = Jurors can no longer change or hand in anything, unless a scoresheet is reopened.
cockpit-effect-counted = { $count ->
    [0] No scoresheet has been handed in yet.
    [one] One scoresheet that was handed in counts.
   *[other] { $count } scoresheets that were handed in count.
}
cockpit-effect-complete = { $count ->
    [0] No scoresheet is complete without having been handed in.
    [one] The chair of the panel decides about one scoresheet that is complete but not handed in.
   *[other] The chair of the panel decides about { $count } scoresheets that are complete but not handed in.
}
cockpit-effect-open = { $count ->
    [0] No scoresheet is incomplete.
    [one] One incomplete scoresheet does not count.
   *[other] { $count } incomplete scoresheets do not count.
}
cockpit-effect-closed = { $count ->
    [one] One scoresheet counts and is fixed.
   *[other] { $count } scoresheets count and are fixed.
}
cockpit-effect-sealed = { $count ->
    [one] The judging of one case is fixed.
   *[other] The judging of { $count } cases is fixed.
}
cockpit-effect-order = You can reveal the order to the chairs and the organisers; after that the chairs record the titles.
cockpit-effect-published = The edition is then listed among the published ones.
cockpit-effect-archived = The edition can then only be read.

cockpit-step-back = One step back
cockpit-back-preparation = Back to preparation
cockpit-back-note-preparation = Possible because nobody has started a case yet. The call closes, and you can change elements and settings again.
cockpit-back-call = Back to the call
cockpit-back-note-call = Possible because you have not decided about any case yet. Whether somebody can still submit is decided by the deadline alone.
cockpit-back-screening = Back to screening
cockpit-back-note-screening = Possible because scoring has not been opened yet. You can then decide about cases again.
cockpit-no-way-back-call = { $count ->
    [one] There is no way back to preparation: one case has been started.
   *[other] There is no way back to preparation: { $count } cases have been started.
}
cockpit-no-way-back-drafts = { $count ->
    [0] None of them is still a draft.
    [one] Of these, one is still a draft; a draft counts too.
   *[other] Of these, { $count } are still drafts; a draft counts too.
}
cockpit-no-way-back-screening = { $count ->
    [one] There is no way back to the call: one case has been decided.
   *[other] There is no way back to the call: { $count } decisions have been taken.
}
cockpit-no-way-back-round = There is no way back: the jury has begun.

## Reopening scoring

cockpit-reopening = Reopen scoring
cockpit-reopening-lead = If a case is left with fewer than three scoresheets that count, the round cannot be closed. Jurors who have not handed in can then go to work again.
cockpit-reopening-look = See what would happen
cockpit-reopening-handed-in = { $count ->
    [0] No scoresheet has been handed in yet.
    [one] One scoresheet that was handed in stays handed in, as it is.
   *[other] { $count } scoresheets that were handed in stay handed in, as they are.
}
cockpit-reopening-lapse = { $count ->
    [0] No chair has decided about a scoresheet that was not handed in.
    [one] One decision about a scoresheet that was not handed in lapses. The log keeps it.
   *[other] { $count } decisions about scoresheets that were not handed in lapse. The log keeps them.
}
cockpit-reopening-told = { $count ->
    [0] Every juror has handed in; nobody gets a letter. Invite a juror if a case has too few.
    [one] One juror who has not handed in gets a letter with the new deadline and your reason, and can score again.
   *[other] { $count } jurors who have not handed in get a letter with the new deadline and your reason, and can score again.
}
cockpit-reopening-dates = Later dates of the timetable that would then come too early move along.
cockpit-reopening-until-hint = Later than now, and later than the former deadline.
cockpit-reopening-reason-hint = Jurors read this in the letter.
cockpit-reopening-password = For this we ask for your password again first.
cockpit-reopening-password-act = Give your password
cockpit-reopening-act = Reopen scoring
cockpit-reopening-not-now = This can be done only in deliberation, while the round is not closed.
cockpit-reopening-live = Some scoresheets are still reopened, or proposals about some are open. Finish those first, or take them back.
cockpit-reopened = The jury can score again, until { $moment }.

## Scoresheets of chairs

cockpit-sheets-title = Scoresheets of chairs
cockpit-sheets-lead = Complete but not handed in. A chair does not decide about own scoresheets; you do, once the chair has had a reminder. No score is shown here.
cockpit-sheets-own = This scoresheet is your own. Another organiser decides about it.
cockpit-sheets-none = No scoresheet of a chair waits for a decision.
cockpit-sheets-not-now = This is decided in deliberation.
cockpit-sheets-accepted = The scoresheet counts.
cockpit-sheets-declined = The scoresheet does not count. Under ‘What was decided’ you can still turn that round.

## Progress

cockpit-progress = Progress per juror
cockpit-juror = Juror
cockpit-complete = Complete
cockpit-last = Last active
cockpit-complete-of = { $complete } of { $assigned } complete
cockpit-begun = { $count } begun
cockpit-not-yet = not yet
cockpit-handed-in = handed in on { $day }
cockpit-reminded = reminded { $when }
cockpit-remind-ticked = Remind those ticked
cockpit-remind-these = { $count ->
    [one] Remind this juror
   *[other] Remind these { $count }
}
cockpit-progress-note = { $count ->
    [0] Everybody has at least a quarter complete.
   *[other] Ticked: whoever has less than a quarter complete.
}
cockpit-progress-deliberating = { $count ->
    [0] No complete scoresheet is waiting to be handed in.
   *[other] Ticked: whoever has complete scoresheets and has not handed in. The chair decides about these after a reminder.
}
cockpit-progress-closed = Scores stay closed until the edition is sealed.
cockpit-role-president = president of the jury
cockpit-role-chair = chair
cockpit-role-juror = juror
cockpit-role-trainee = trainee
cockpit-coverage = Coverage per case
cockpit-coverage-needed = { $count } jurors needed
cockpit-cover = { $complete } of { $jurors } complete
cockpit-cover-missing = { $count ->
    [one] one juror missing
   *[other] { $count } jurors missing
}
cockpit-covered = { $count ->
    [one] One case has enough jurors and is not shown here.
   *[other] { $count } cases have enough jurors and are not shown here.
}
cockpit-no-cases = No case has been admitted yet.
cockpit-dot-full = complete
cockpit-dot-empty = assigned
cockpit-dot-missing = missing
cockpit-dot-half = begun
cockpit-conflicts = Conflicts of interest
cockpit-conflicts-note = Whoever declares a tie does not get to see the case. That cannot be undone.
cockpit-no-conflicts = Nobody has declared a conflict.
cockpit-links-whole = All cases can be compared with one another.
cockpit-links-act = Invite a juror who scores the missing cases as well, while that is still possible.
cockpit-links-note = Cases can be compared only through jurors who score both. This follows from assignments and declared ties, not from scores.
cockpit-conflict = in case { $number }: { $tie }
cockpit-tie-candidate = a tie with the candidate
cockpit-tie-bureau = a tie with the bureau
cockpit-tie-client = a tie with the client
cockpit-tie-other = another tie
cockpit-mail = Letters waiting
cockpit-all-mail = All letters
cockpit-mail-waiting = { $count ->
    [0] All letters of this edition have been sent.
    [one] One letter of this edition is waiting to be sent.
   *[other] { $count } letters of this edition are waiting to be sent.
}
cockpit-events = Last events
cockpit-all-events = Audit log
cockpit-no-events = Nothing has happened yet.

## The jury

cockpit-jury-title = The jury of { $year }
cockpit-jury-lead = { $accepted ->
    [0] Nobody has accepted an invitation yet
    [one] One juror takes part
   *[other] { $accepted } jurors take part
}; { $invited ->
    [0] no invitation is open
    [one] one invitation is open
   *[other] { $invited } invitations are open
}. Every case needs at least three; plan four or five, for those who declare a conflict.
cockpit-jury-panel-note = { $count ->
    [0] No jurors yet
    [one] 1 juror takes part
   *[other] { $count } jurors take part
}
cockpit-jury-empty = Nobody has been invited for this sector yet.
cockpit-jury-no-sectors = Once there are sectors you can invite jurors here.
cockpit-jury-closed = The jury is fixed: people can be invited until scoring closes.
cockpit-jury-accepted = takes part since { $day }
cockpit-jury-invited = invited on { $day }
cockpit-jury-preside = Make president
cockpit-jury-resend = Send again
cockpit-jury-remove = Remove
cockpit-jury-wrong = The invitation has not been sent yet
cockpit-jury-invite = Invite somebody
cockpit-jury-invite-note = The link in the letter works for three weeks. Whoever accepts declares confidentiality.
cockpit-jury-sector = Sector
cockpit-jury-choose = Choose a sector
cockpit-jury-sector-missing = Please choose a sector.
cockpit-jury-role = Role in the panel
cockpit-jury-name = Name
cockpit-jury-email = Email address
cockpit-jury-language = Language of the letters
cockpit-jury-invite-act = Send the invitation
cockpit-jury-invitation-sent = The invitation to { $email } is on its way.
cockpit-jury-invited-organiser = The invitation to { $email } is on its way. Please note: this is an organiser. Whoever organises sees who scores which case and how far everybody is; let such a person judge only if there is no other way.
cockpit-jury-sent-again = The invitation is being sent again. The earlier link no longer works.
cockpit-jury-president-named = The jury has a president.
cockpit-jury-removed = The juror no longer belongs to the panel.
cockpit-removal-title = Remove { $name }
cockpit-removal-invitation = The invitation lapses; the link in the letter no longer works.
cockpit-removal-sheets = { $count ->
    [0] The juror has no scoresheets yet.
    [one] One scoresheet of this juror does not count.
   *[other] { $count } scoresheets of this juror do not count.
}
cockpit-removal-short = { $count ->
    [0] Every case keeps at least three jurors.
    [one] One case is left with fewer than three jurors.
   *[other] { $count } cases are left with fewer than three jurors.
}
cockpit-removal-not-now = A juror can leave the panel only until scoring has ended. The round is now in the state { $state }.
cockpit-removal-handed-in = This juror has handed in. What was handed in counts, so the juror stays in the panel.
cockpit-removal-back = Back to the jury
cockpit-removal-president = The jury will have no president.
cockpit-removal-act = Remove from the panel
cockpit-removal-keep = Leave as it is

## Reminders

cockpit-reminder-title = Remind jurors
cockpit-reminder-lead = A letter goes only to those who have not handed in yet, and at most once an hour. It never holds a score.
cockpit-reminder-to = To whom
cockpit-reminder-letter = The letter
cockpit-reminder-letter-to = As { $name } will get it
cockpit-reminder-note = Everybody gets the own name and the own numbers, in the language of the account.
cockpit-reminder-act = Send the reminder
cockpit-reminder-wrong = Nothing has been sent yet
cockpit-reminder-nobody = Please choose at least one juror.
cockpit-reminder-sent = { $count ->
    [one] One reminder is on its way.
   *[other] { $count } reminders are on their way.
}
cockpit-reminder-none-sent = Nothing was sent: those you chose have handed in or had a reminder in the last hour.
cockpit-reminder-all-in = Nobody has anything left to hand in.
cockpit-reminder-closed = Reminders can be sent while the jury scores or deliberates.

## Cases

cockpit-cases-title = Cases of { $year }
cockpit-cases-count = { $all ->
    [0] No case has been started yet.
    [one] One case, drafts included.
   *[other] { $all } cases, drafts included.
}
cockpit-cases-narrowed = { $shown } of { $all } cases
cockpit-column-number = No.
cockpit-column-title = Title
cockpit-column-sector = Sector
cockpit-column-state = State
cockpit-cases-sector = Sector
cockpit-cases-state = State
cockpit-cases-all-sectors = All sectors
cockpit-cases-all-states = Every state
cockpit-cases-show = Show
cockpit-cases-show-all = Show all
cockpit-cases-words = { $count ->
    [one] 1 word
   *[other] { $words } words
}
cockpit-cases-draft = Draft
cockpit-cases-none-such = There is no such case.
cockpit-case-state-draft = draft
cockpit-case-state-submitted = submitted
cockpit-case-state-admitted = admitted
cockpit-case-state-returned = returned
cockpit-case-state-rejected = rejected
cockpit-case-state-withdrawn = withdrawn
cockpit-case-all = All cases
cockpit-case-side = About this case
cockpit-case-unread-kicker = Case { $number }, { $state }
cockpit-case-unread-title = Case of { $candidate }
cockpit-case-draft-text = As long as a case has not been submitted, only the candidate reads it. You can give a later deadline, though.
cockpit-case-withdrawn-text = The candidate withdrew the case while it was not submitted; only the candidate reads it.
cockpit-case-facts = Particulars
cockpit-case-fact-state = State
cockpit-case-fact-candidate = Candidate
cockpit-case-fact-email = Email address
cockpit-case-fact-bureau = Bureau
cockpit-case-fact-words = Length
cockpit-case-fact-submitted = Submitted
cockpit-case-fact-deadline = Own deadline
cockpit-case-no-bureau = without a bureau
cockpit-case-history = What was decided
cockpit-case-was-admitted = Admitted by { $name }
cockpit-case-was-returned = Returned by { $name }, until { $moment }
cockpit-case-was-rejected = Rejected by { $name }
cockpit-case-was-taken-back = Decision taken back by { $name }
cockpit-case-reversal = Taking it back
cockpit-case-reversal-what = Until judging begins you can take this decision back. The case then stands as it did before; the candidate has had a letter already and now gets another.
cockpit-case-reversal-hint = The candidate reads this in the letter.
cockpit-case-reversal-act = Take the decision back
cockpit-case-taken-back = The decision about the case of { $candidate } has been taken back.
cockpit-case-decide = Decision
cockpit-case-decision = What do you decide?
cockpit-case-admit = Admit
cockpit-case-admit-note = The case goes to the jury as it is.
cockpit-case-return = Return
cockpit-case-return-note = The candidate can improve it until a new date.
cockpit-case-reject = Reject
cockpit-case-reject-note = The case does not take part.
cockpit-case-reason = Reason
cockpit-case-reason-hint = Needed for returning and rejecting. The candidate reads this in the letter.
cockpit-case-due = Back by
cockpit-case-due-hint = Only for returning.
cockpit-case-due-elsewhere = Only a return has a date. Empty the field, or choose to return the case.
cockpit-case-reason-admitted = An admission has no reason: the candidate would not read it. Empty the field, or decide otherwise.
cockpit-case-decide-act = Record the decision
cockpit-case-decide-note = The candidate gets a letter at once. You judge completeness and rules, not quality.
cockpit-case-own = This is your own case. Another organiser decides about it.
cockpit-case-wrong = The decision has not been recorded yet
cockpit-case-changed = This case has changed in the meantime.
cockpit-case-changed-how = Here it is as it is now. What you typed is kept; see whether your decision still fits.
cockpit-case-your-reason = What you wrote as your reason
cockpit-case-admitted = The case of { $candidate } has been admitted.
cockpit-case-returned = The case of { $candidate } has been returned.
cockpit-case-rejected = The case of { $candidate } has been rejected.
cockpit-case-deadline = A later deadline
cockpit-case-deadline-now = At present it is { $moment }.
cockpit-case-until = New deadline
cockpit-case-deadline-act = Give this deadline
cockpit-case-deadline-note = For this candidate alone, who gets a letter about it.
cockpit-case-deadline-given = { $candidate } has a later deadline and gets a letter about it.

## The order

cockpit-order-title = The order of { $year }
cockpit-order-lead = Revealed on { $moment }. The order does not bind the jury: it awards the titles.
cockpit-order-closed = The order is still closed. Nobody has seen it.
cockpit-order-titles = To the titles
cockpit-order-what = What you are about to do
cockpit-order-what-1 = For each sector the cases are put in the order of their fair score: the mean of the scoresheets, with the severity of the jurors allowed for. Beside it stands how certain the order is.
cockpit-order-what-2 = All organisers see all sectors; a chair sees the own sector only. Candidates, other jurors and the public never see it.
cockpit-order-what-3 = Who reveals it, and when, goes into the audit log.
cockpit-order-what-4 = It will not be closed again. After that the chairs can record the titles.
cockpit-order-reveal = Reveal the order
cockpit-order-revealed = The order has been revealed. The audit log says so.

## Titles

cockpit-titles-title = The titles of { $year }
cockpit-titles-lead = { $count ->
    [0] Every title has been decided.
    [one] One title has not been decided yet. A chair records it, an organiser confirms.
   *[other] { $count } titles have not been decided yet. A chair records them, an organiser confirms.
}
cockpit-titles-later = Titles are recorded once the edition is sealed and the order has been revealed.
cockpit-titles-order = See the order
cockpit-titles-recorded = Recorded by { $name }, { $moment }.
cockpit-titles-confirmed = Confirmed by { $name }, { $moment }.
cockpit-titles-nothing = Nothing has been recorded about it yet.
cockpit-titles-gone = The holder no longer takes part. The jury has to record this title again.
cockpit-titles-no-holder = Without a holder
cockpit-titles-outside = Outside the first band, because:
cockpit-titles-own = You recorded this yourself. Another organiser has to confirm it.
cockpit-titles-confirm = Confirm
cockpit-titles-confirmed-now = The title has been confirmed.
cockpit-titles-reopen = Give back to the chair
cockpit-titles-calls-off = If you give this title back, the publication of { $moment } does not go ahead, and whoever had a letter about it gets another.
cockpit-titles-reopened-now = The title is open again: the chair can record it anew, and without a change you can simply confirm it again. A publication that was confirmed does not go ahead; what is out stays as it is until a correction is out.
cockpit-titles-lost-winner = This title is no longer in line with the winner’s bureau. The jury has to record it again.
cockpit-titles-other-bureau = Not the winner’s bureau, because:

## Publication

cockpit-publication-title = Publication of { $year }
cockpit-publication-lead-later = Once the edition is sealed, exactly what will be public is shown here. Until then there is no figure to see, not for you either.
cockpit-publication-lead-none = Below is exactly what will be public. You propose a moment; somebody else confirms it.
cockpit-publication-lead-waiting = There is a proposal. Another organiser confirms it, or it lapses.
cockpit-publication-lead-confirmed = The publication is confirmed and will be public by itself.
cockpit-publication-lead-out = The publication is public and will not change.
cockpit-publication-state-waiting = Proposal
cockpit-publication-state-confirmed = Confirmed
cockpit-publication-state-out = Public
cockpit-publication-term-moment = Moment
cockpit-publication-term-proposed = Proposed
cockpit-publication-term-confirmed = Confirmed
cockpit-publication-term-expires = Lapses
cockpit-publication-term-hash = Fingerprint
cockpit-publication-term-reason-nl = Correction, its reason in Dutch
cockpit-publication-term-reason-en = Correction, its reason in English
cockpit-publication-term-figures = Figures
cockpit-publication-by = { $name }, { $moment }
cockpit-publication-wrong = Nothing has been proposed yet
cockpit-publication-changed = Something in scores or titles has changed since the proposal.
cockpit-publication-changed-how = It can no longer be confirmed: it would be void. Call it off and make a new one.
cockpit-publication-confirm-what = You confirm that this will be public at the moment mentioned.
cockpit-publication-told = { $count ->
    [one] One candidate gets a letter about it, without figures.
   *[other] { $count } candidates get a letter about it, without figures.
}
cockpit-publication-confirm = Confirm the publication
cockpit-publication-second = You made this proposal yourself. Another organiser has to confirm it.
cockpit-publication-call-off-what = Until that moment any organiser can call this off.
cockpit-publication-call-off = Call off
cockpit-publication-propose = Propose a moment
cockpit-publication-two = Publishing takes two people. The other one has 72 hours to confirm. Both give their password again.
cockpit-publication-moment = When will it be public?
cockpit-publication-moment-hint = At least an hour ahead, in the edition’s time. Candidates hear it before the public does.
cockpit-publication-propose-act = Make the proposal
cockpit-publication-not-now = A moment can be proposed while the edition is sealed.
cockpit-publication-titles-first = { $count ->
    [one] One title has to be decided first.
   *[other] { $count } titles have to be decided first.
}
cockpit-publication-titles-later = The titles stand here once all are decided.
cockpit-publication-stands = There is a proposal already.
cockpit-publication-preview = What will be public
cockpit-publication-shows = What is public
cockpit-publication-preview-lead = This is how the figures stand on the pages of the elements, once the publication is out. There, too, are the own average and the agreement of jurors by further measures, from the same scores.
cockpit-publication-hidden-why = Why hidden
cockpit-publication-hidden-note = Only the organisers see the reason. In public it says that a figure is hidden to protect people.
cockpit-publication-titles-only = Only the titles will be public.
cockpit-publication-earlier = Earlier proposals
cockpit-publication-earlier-expired = Proposal { $number }, for { $moment }: not confirmed in time.
cockpit-publication-earlier-called-off = Proposal { $number }, for { $moment }: called off.
cockpit-publication-earlier-out = Publication { $number }: public since { $moment }.
cockpit-publication-proposed = The proposal stands. Another organiser has 72 hours to confirm it.
cockpit-publication-confirmed = The publication is confirmed. The candidates will hear.
cockpit-publication-called-off = The publication has been called off.
cockpit-publication-means = Means
cockpit-publication-state = Shown or hidden
cockpit-publication-released = shown
cockpit-publication-waits = This waits for more editions: one edition has too few. With this publication nothing of it appears.
cockpit-publication-closes = With this publication the figures of these editions come out together, for good. What is too small stays hidden, where needed with a second one beside it.
cockpit-publication-figures-stand = stay as they are now
cockpit-publication-figures-change = as below; compare them with what is public now
cockpit-publication-cell-figures = Figures of { $name }
cockpit-hiding-too-few-candidates = There are too few candidates.
cockpit-hiding-too-few-jurors = There are too few jurors.
cockpit-hiding-too-few-bureaus = There are too few bureaus.
cockpit-hiding-one-bureau-leads = More than half of the cases come from one bureau.
cockpit-hiding-one-juror-leads = More than half of the scoresheets are one juror’s.
cockpit-hiding-one-juror-tells = Without one of the jurors the figure would tell the scores of the others.
cockpit-hiding-mean-near-an-end = A mean lies so near an end of the scale that it would give the scores away. Distances and shares are shown.
cockpit-hiding-protects-another = Hidden alone, the other could be worked out from the whole.
cockpit-hiding-tells-with-others = Together with what is public already, or beside it, this would hide too few people.
cockpit-correction = Propose a correction
cockpit-correction-lead = What is published does not change. A correction is a new publication of the same edition, with a reason that everybody reads.
cockpit-correction-what-titles = A title that has to change you first give back to the chair; an organiser confirms it again.
cockpit-correction-what-figures = Figures change only where the scores of enough candidates differ, at least ten. Otherwise they stand, and your reason is given with the publication.
cockpit-correction-what-public = The earlier publication stays there to be read and points to the new one.
cockpit-correction-to-titles = To the titles
cockpit-correction-reason-nl = Reason, in Dutch
cockpit-correction-reason-en = Reason, in English
cockpit-correction-reason-hint = What was wrong and what stands there now. Without names of jurors and without scores.
cockpit-correction-titles-first = A title is still open. Have it recorded and confirmed first.
cockpit-correction-not-now = What is public can be corrected once the edition is marked as published, as long as it is not archived and no other proposal stands.
cockpit-password-beside = For this we ask for your password again first. What you typed stays here: give your password in a new tab, come back and send the form once more.
cockpit-password-beside-act = Give your password, in a new tab
