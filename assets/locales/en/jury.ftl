# The jury: invitation, own cases, conflict question, scoresheet, handing in. For chairs: panel, order, titles and words for
# the candidates. Levels, fields and words about saving that return elsewhere are in site.ftl.

jury-wrong-how = What you entered is still there.
jury-back = Back to my cases
jury-sections = In the jury
jury-section-desk = My cases
jury-section-panel = Panel
jury-section-order = Order
jury-section-titles = Titles
jury-busy = It is too busy to save just now.
jury-busy-how = What you entered is still there. Wait a minute and press the button again.
jury-role-chair = chair
jury-role-juror = juror
jury-role-trainee = trainee

jury-join-title = You are asked to join the jury
jury-join-lead = { $edition }, sector { $sector }. Your role: { $role }.
jury-join-asked = What we ask
jury-join-asked-read = You read all admitted cases of your sector and give each a level from 1 to 5 on every element.
jury-join-asked-when = You can score from { $from } until { $until }. You work in your own time; everything is saved while you type.
jury-join-asked-ties = Before a case opens you say whether you have a tie to the candidate, the bureau or the client. If so, that case stays closed to you.
jury-join-asked-alone = You score alone. While scoring is open nobody sees another’s scores. In deliberation your chair and the organisers see what stands out; once the order is revealed your chair sees your scores by name, the organisers without names.
jury-join-asked-chair = As chair you check in deliberation what has been handed in. After closing you record the title of your sector and write the candidates a few words.
jury-join-declaration = Confidentiality
jury-join-declare = I declare that I shall keep to this.
jury-join-declare-missing = You cannot join the jury without this declaration.
jury-join-account = Your account
jury-join-account-lead = You will sign in with this address and the password that you choose: { $email }.
jury-join-known = You have an account already. This button takes your seat with it: { $email }. Then you sign in as always.
jury-join-name = Name
jury-join-name-hint = As the organisers call you. After the announcement this name stands with the jury, or earlier if the organisers chose so.
jury-join-act = Take your seat on the jury
jury-join-wrong = You are not on the jury yet
jury-join-wrong-how = What you entered is still there, but for the password.

jury-declaration-1 = What I read in the cases I share with nobody outside the jury; not even that somebody takes part.
jury-declaration-2 = Until the announcement I tell nobody anything about scores, the order or titles.
jury-declaration-3 = I use what I read only to score. I keep cases and attachments no longer than that requires.
jury-declaration-4 = I declare any tie to a candidate, a bureau or a client, also when I notice it only later.

jury-desk-waiting-title = Nothing to read yet
jury-desk-waiting-lead = You are on the jury of { $edition }, sector { $sector }. Scoring is expected to start on { $moment }; you will get a letter then.
jury-desk-waiting-late = You are on the jury of { $edition }, sector { $sector }. By the timetable scoring was to start on { $moment }, but it is not open yet; you will get a letter as soon as it is.
jury-desk-waiting-works = The elements are fixed as soon as the call opens. Read them now: they are what you score with.
jury-desk-waiting-fixed = The elements are fixed. Read them now: they are what you score with.
jury-desk-waiting-act = See the elements
jury-desk-none-title = There is nothing for you here
jury-desk-none-lead = In your sector there is no case that you can score. If that is not right, write to the organisers.
jury-desk-title = { $done } of { $all } complete
jury-desk-lead = { $rest } You hand in everything at once, by { $moment } at the latest: { $left }.
jury-desk-rest = { $begun ->
        [0] { $waiting ->
            [0] Everything is scored.
            [one] One case is still waiting.
           *[other] { $waiting } cases are still waiting.
        }
        [one] { $waiting ->
            [0] One case is begun.
            [one] One case is begun, one is still waiting.
           *[other] One case is begun, { $waiting } are still waiting.
        }
       *[other] { $waiting ->
            [0] { $begun } cases are begun.
            [one] { $begun } cases are begun, one is still waiting.
           *[other] { $begun } cases are begun, { $waiting } are still waiting.
        }
    }
jury-desk-late = The deadline has passed.
jury-desk-late-how = You could score and hand in until { $moment }. Everything is saved. Scoresheets that are complete can still count: after a reminder, and if the chair or the organisers agree.
jury-desk-handed-in-title = { $sheets ->
    [one] Handed in: one scoresheet
   *[other] Handed in: all { $sheets } scoresheets
}
jury-desk-handed-in-lead = You handed in on { $moment }. You can still read, but no longer change anything. Deliberation starts when everybody has handed in, or when the deadline has passed: { $until }.
jury-desk-handed-in-late = You handed in on { $moment }. You can still read, not change. The deadline has passed; deliberation starts when the organisers open it.
jury-desk-deliberation-title = The jury deliberates
jury-desk-deliberation-in = You handed in your scoresheets on { $moment }. There is nothing you need to do; you can still read.
jury-desk-deliberation-out = You did not hand in. Scoresheets that are complete count only after a reminder, and if the chair or the organisers agree; what is not complete does not count.
jury-desk-deliberation-counted = All your scoresheets count. There is nothing for you to do; you can still read them.
jury-desk-deliberation-asked = Something more is asked of you. Your other scoresheets are final; you can still read.
jury-desk-deliberation-chair = As chair you decide about scoresheets that are complete but were not handed in.
jury-desk-deliberation-act = To the panel
jury-desk-reopened = { $count ->
    [one] Your scoresheet of case { $numbers } is reopened.
   *[other] Your scoresheets of cases { $numbers } are reopened.
}
jury-desk-reopened-how = Change what is needed and hand in again. Until then it does not count.
jury-desk-reopened-act = To case { $number }
jury-desk-closed-title = The round is closed
jury-desk-closed-lead = The scores do not change any more. The announcement { $ahead ->
    [yes] is expected on { $moment }
   *[no] has not been made yet
}. Keep everything to yourself until then.
jury-desk-closed-chair = The organisers reveal the order to the chairs. After that you record the title.
jury-desk-closed-act = To the titles
jury-desk-published-title = Edition { $year } has been announced
jury-desk-published-lead = Thank you for your work. What you read stays confidential; the titles and the figures per element are public.
jury-desk-published-act = See edition { $year }

jury-act-go-on = Go on with case { $number }
jury-act-begin = Begin case { $number }
jury-act-answer = Answer the conflict question of case { $number }
jury-act-hand-in = Hand in everything

jury-pile-done = complete
jury-pile-begun = begun
jury-pile-todo = to do
jury-pile-closed = conflict question
jury-pile-unopened = not opened

jury-grid-title = Your scores side by side
jury-grid-note = Only you see this. Until you hand in you can change everything.
jury-grid-note-closed = Other jurors do not see this. Your chair does, once the order is revealed.
jury-grid-note-chair = Other jurors do not see this.
jury-grid-caption = Your scores: a row per case, a column per element
jury-grid-legend = 1 absent, 2 limited, 3 solid, 4 strong, 5 exemplary; a: cannot judge.
jury-grid-legend-shift = Did your yardstick shift while you were reading? Do change an earlier score.
jury-grid-short-personality = Personality
jury-grid-short-change-craft = Change craft
jury-grid-title-hidden = still closed
jury-grid-open = Open
jury-grid-go-on = Go on
jury-grid-begin = Begin
jury-grid-read = Read
jury-grid-answer = Conflict question
jury-grid-withdrawn = { $count ->
    [one] Case { $numbers } has been withdrawn and does not count any more.
   *[other] Cases { $numbers } have been withdrawn and do not count any more.
}

jury-lacks-title = Hand in everything
jury-lacks-note = After that it is final.
jury-lacks-case = Case { $number }:
jury-lacks-closed = { $count ->
    [one] Case { $numbers }
   *[other] { $count } cases
}
jury-lacks-closed-text = { $count ->
    [one] waits for your answer to the conflict question
   *[other] wait for your answer to the conflict question: { $numbers }
}
jury-lacks-todo = { $count ->
    [one] Case { $numbers }
   *[other] { $count } cases
}
jury-lacks-todo-text = { $count ->
    [one] is not begun yet
   *[other] are not begun yet: { $numbers }
}
jury-lacks-choices = { $count ->
    [one] 1 element to go
   *[other] { $count } elements to go
}
jury-lacks-words = { $count ->
    [one] the justification of a 1 or a 5
   *[other] the justification of { $count } scores of 1 or 5
}
jury-lacks-every-element = you abstained on every element; give at least one level, or declare a tie
jury-lacks-unmarked = everything is filled in, but not marked complete yet
jury-lacks-nothing = { $count ->
    [one] Your one case is complete.
   *[other] All { $count } cases are complete.
}
jury-lacks-act-answer = Answer
jury-lacks-not-yet = { $count ->
    [one] Possible once the case is complete. You will get a receipt by mail.
   *[other] Possible once all { $count } cases are complete. You will get a receipt by mail.
}
jury-lacks-ready = First you see what you hand in. After that you get a receipt by mail.

jury-ties = Conflicts of interest
jury-ties-none = You declared no tie.
jury-ties-later = If you notice one later, declare it at the foot of the case.
jury-ties-some = { $count ->
    [one] You declared a tie in case { $numbers }. It is closed to you and does not count among your cases.
   *[other] You declared a tie in cases { $numbers }. They are closed to you and do not count among your cases.
}
jury-declared = Confidentiality
jury-declared-on = Declared on { $date }.
jury-declared-read = Read the declaration
jury-earlier = Other editions
jury-earlier-line = Edition { $year }, { $sector }
jury-earlier-none = This is your first edition on the jury.

jury-conflict-title = Case { $number }: do you have a tie?
jury-conflict-lead = The case opens only when you have answered this.
jury-conflict-late-title = Case { $number }: declaring a tie
jury-conflict-late-lead = If you notice a tie only now, the case closes to you after all. Your scores are kept and do not count.
jury-conflict-who = Whom it is about
jury-conflict-candidate = Candidate
jury-conflict-bureau = Bureau
jury-conflict-bureau-none = none
jury-conflict-client = Client’s branch
jury-conflict-sector = Sector
jury-conflict-what = What a tie is
jury-conflict-what-1 = You work or worked for the candidate, the bureau or the client, or they for you.
jury-conflict-what-2 = You are in the bureau’s paid community, or in the same one as the candidate.
jury-conflict-what-3 = In the last three years you had an assignment with the client or through the bureau.
jury-conflict-what-4 = Anything else that keeps you from judging freely: family, friendship, a dispute.
jury-conflict-what-client = The client is not named here. If you recognise it only while reading, declare the tie at the foot of the case.
jury-conflict-no = No, I have no tie
jury-conflict-no-note = The case opens.
jury-conflict-no-act = No tie: open the case
jury-conflict-yes = Yes, I have a tie
jury-conflict-yes-note = The case stays closed to you and the organisers are told. You cannot undo this.
jury-conflict-tie = To whom?
jury-tie-candidate = the candidate
jury-tie-bureau = the bureau
jury-tie-client = the client
jury-tie-other = something else
jury-conflict-reason = In one sentence: what tie?
jury-conflict-reason-hint = Only the organisers read this.
jury-conflict-yes-act = Declare the tie
jury-conflict-wrong = The tie is not declared yet
jury-conflict-back = Back to the case
jury-conflict-tie-missing = Choose to whom you have a tie.
jury-conflict-reason-missing = Write in one sentence what tie it is.
jury-conflict-reason-long = Keep to { $limit } characters at most.
jury-conflict-declared = The case is closed to you. The organisers have been told.

jury-sheet-kicker = Case { $number }. { $sector }. { $kind }.
jury-sheet-case-label = The case
jury-sheet-label = Scoresheet
jury-sheet-divider = Divider between case and scoresheet
jury-sheet-look-in = for { $element } look in part { $sections }
jury-sheet-look-in-attachments = for { $element } look in part { $sections } and in the attachments
jury-sheet-look-in-none = for { $element } look in the whole case
jury-part-client-question = Question
jury-part-approach = Approach
jury-part-people-inside = People
jury-part-resistance = Resistance
jury-part-result = Result
jury-part-after-departure = Afterwards
jury-part-looking-back = Looking back
jury-sheet-part-short = { $number } { $title }
jury-sheet-tie = A tie to the candidate, the bureau or the client after all?
jury-sheet-tie-act = Declare a tie
jury-sheet-place = { $place } of { $all }
jury-sheet-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
jury-sheet-case-words = { $words } words
jury-sheet-whole = Read the whole case
jury-sheet-fold = Read only the part for this element
jury-sheet-pitfall = Pitfall
jury-sheet-left = { $count ->
    [0] All elements filled in
    [one] 1 element to go
   *[other] { $count } elements to go
}
jury-sheet-left-words = { $count ->
    [one] 1 justification to go
   *[other] { $count } justifications to go
}
jury-sheet-progress = { $done } of { $all } complete
jury-sheet-dots = { $done } complete, { $begun } begun, { $todo } to do
jury-sheet-saved = Saved { $time }
jury-sheet-unsaved = Nothing saved yet
jury-sheet-save = Save
jury-sheet-done = Mark complete and go on
jury-sheet-reopened = This scoresheet is reopened.
jury-sheet-reopened-how = You can change this scoresheet only. What it said and what you change are both kept. Hand it in again, also if you change nothing. The reason:
jury-sheet-hand-in-again = Hand this scoresheet in again
jury-sheet-was-handed-in-again = The scoresheet of case { $number } is handed in again. You get a receipt by mail.
jury-sheet-was-saved = Saved.
jury-sheet-was-completed = Case { $number } is complete.
jury-sheet-all-completed = All cases are complete. Look at them side by side once more, then hand in everything.
jury-sheet-still-handed-in = You handed in this scoresheet.
jury-sheet-still-struck = This scoresheet is struck and does not count. What you saved is here.
jury-sheet-still-late = The deadline was { $moment }. What you saved is here.
jury-sheet-still-closed = Scoring is over. What you saved is here.
jury-sheet-no-level = No level chosen
jury-sheet-no-words = No justification.
jury-sheet-wrong = Not complete yet
jury-sheet-wrong-how = What you entered is saved.
jury-sheet-wrong-unsaved-how = Nothing is saved yet. What you entered is still there.
jury-sheet-lacks-choice = { $element }: choose a level, or abstain.
jury-sheet-lacks-words = { $element }: write why it is a { $level }.
jury-sheet-lacks-every-element = You abstained on every element. Give at least one level, or declare a tie.
jury-sheet-too-long = { $element }: the justification is too long.
jury-sheet-too-long-how = Keep to { $limit } characters at most; it has { $count } now.
jury-sheet-stale = Something else was saved in another window
jury-sheet-stale-short = Something else was saved in another window. Choose at the element which answer stays.
jury-sheet-stale-how = Nothing was overwritten. Look at the two texts of each element named, change what should stay and save again.
jury-sheet-stale-element = { $element }: two different answers.
jury-sheet-stale-yours = Keep what I typed
jury-sheet-stale-theirs = Take what is saved
jury-sheet-answer = { $level }: { $text }
jury-sheet-answer-level = level { $level }
jury-sheet-answer-abstained = cannot judge
jury-sheet-answer-none = no level
jury-sheet-answer-no-words = no justification
jury-sheet-offline = No connection.
jury-sheet-offline-how = What you type stays here. We keep trying.
jury-sheet-signed-out = You are signed out.
jury-sheet-signed-out-how = What you typed stays in this window. Sign in; after that it is saved.
jury-sheet-signed-out-act = Sign in, in a new window
jury-sheet-refused-how = What you typed stands below, beside what is saved.
jury-sheet-refused = Not saved.
jury-keys-level = level
jury-keys-to = to
jury-keys-element = element
jury-keys-abstain = abstain
jury-keys-all = all keys
jury-keys-title = Keys
jury-keys-levels = choose the level of the open element
jury-keys-next = next element
jury-keys-previous = previous element
jury-keys-abstain-text = abstain: cannot judge
jury-keys-enter = complete, and on to the next case; also while typing
jury-keys-help = this list
jury-keys-typing = While you type a justification the other keys are ordinary letters.
jury-keys-on = These keys work (Ctrl + Enter always does)
jury-keys-close = Close

jury-hand-in-title = Handing in everything
jury-hand-in-lead = { $sheets ->
    [one] You hand in one scoresheet, of edition { $year }. After that it is final: you can still read, but no longer change it.
   *[other] You hand in all { $sheets } scoresheets of edition { $year } at once. After that they are final: you can still read, but no longer change them.
}
jury-hand-in-what = What you hand in
jury-hand-in-line = { $scored ->
    [one] 1 level
   *[other] { $scored } levels
}
jury-hand-in-line-abstained = { $scored ->
    [one] 1 level
   *[other] { $scored } levels
}, { $abstained ->
    [one] 1 abstention
   *[other] { $abstained } abstentions
}
jury-hand-in-act = Hand in everything
jury-hand-in-not-yet-lead = You can hand in when everything is complete. This is still missing.
jury-hand-in-lacks = What is still missing
jury-hand-in-closed-lead = You can hand in as long as scoring is open. It is not open now.
jury-hand-in-wrong = Not handed in
jury-hand-in-wrong-how = Nothing has changed.
jury-handed-in = { $sheets ->
    [one] Handed in: one scoresheet. You will get a receipt by mail.
   *[other] Handed in: all { $sheets } scoresheets. You will get a receipt by mail.
}

jury-panel-title = The panel { $sector }
jury-panel-lead = Complete but not handed in: such scoresheets count only if you say yes, and only after the juror has had a reminder. You see no scores here.
jury-panel-early-lead = In deliberation you decide here about scoresheets that are complete but were not handed in. Deliberation starts when the deadline has passed: { $moment }.
jury-panel-late-lead = In deliberation you decide here about scoresheets that are complete but were not handed in. The deadline has passed; deliberation starts when the organisers open it.
jury-panel-over-lead = The round is closed; there is nothing left to decide here.
jury-panel-waiting = What waits for you
jury-panel-none = Nothing waits for you.
jury-panel-none-text = Everything that is complete has been handed in or decided.
jury-panel-juror = Juror
jury-panel-case = Case
jury-panel-completed = Complete since
jury-panel-reminded = Reminded on
jury-panel-not-reminded = not yet; the organisers do that
jury-panel-own = your own scoresheet; an organiser decides about it
jury-panel-decision = Decision
jury-panel-accept = Let it count
jury-panel-decline = Do not let it count
jury-panel-of = of { $juror }, case { $number }
jury-panel-accepted = The scoresheet counts.
jury-panel-declined = The scoresheet does not count. Under Scoresheets you can still turn that round.
jury-panel-coverage = Coverage
jury-panel-coverage-note = A case needs at least { $needed } counted scoresheets.
jury-panel-coverage-cell = { $counted } of { $jurors }
jury-panel-coverage-words = Case { $number }: { $counted } of { $jurors } scoresheets count
jury-panel-coverage-short = too few

jury-order-title = The order
jury-order-lead = The order does not bind you: the jury awards the titles. What you see here stays among chairs and organisers.
jury-order-hidden-title = Not revealed yet
jury-order-hidden-text = The organisers reveal the order by an act that is recorded. After that it is here.
jury-order-to-titles = To the titles

jury-titles-title = The titles
jury-titles-lead = The jury awards the titles; the scores do not bind you. A title may also be not awarded. An organiser confirms what you record.
jury-titles-early = You record titles once the round is closed and the organisers have revealed the order. That is expected around { $moment }.
jury-titles-over = The titles of this edition are final.
jury-titles-unrevealed = The organisers have not revealed the order yet. Until then you cannot record a title; you can write words for the candidates.
jury-titles-yours = Titles that you record
jury-titles-none = None yet: a sector has a title once a case in it has been admitted.
jury-title-overall = Interim manager of the year
jury-title-sector = Interim manager of the year, { $sector }
jury-title-bureau = Bureau of the year
jury-titles-open = not recorded yet
jury-titles-recorded = recorded on { $date }, waits for confirmation
jury-titles-confirmed = recorded on { $date } and confirmed
jury-titles-gone = Who got this title no longer takes part: record the title again.
jury-titles-not-awarded = not awarded
jury-titles-record = Record
jury-titles-change = Change
jury-titles-form = Recording: { $title }
jury-titles-holder = Who gets the title?
jury-titles-holder-choose = Choose
jury-titles-holder-case = { $name } (case { $number }, { $sector })
jury-titles-holder-first = { $name } (case { $number }, { $sector }), first band
jury-titles-holder-none = Do not award it
jury-titles-reason = Why?
jury-titles-reason-hint = The jury’s words: they become public with the title. You write in { $language }.
jury-titles-outside = Why outside the first band?
jury-titles-outside-hint = Needed only if you do not choose a case of the first band. It does not become public: only the organisers read it.
jury-titles-outside-kept = Outside the first band:
jury-titles-language-nl = Dutch
jury-titles-language-en = English
jury-titles-act = Record the title
jury-titles-wrong = Your choice has not been recorded yet
jury-titles-holder-missing = Choose who gets the title, or choose ‘Do not award it’.
jury-titles-holder-winners = { $name }, the winner’s bureau
jury-titles-reason-missing = Write why.
jury-titles-reason-long = Keep to { $limit } characters at most.
jury-titles-stale = This title has been recorded in the meantime
jury-titles-stale-how = Nothing was overwritten. Look at the two texts; save again if yours should stand.
jury-titles-was-recorded = The title is recorded. An organiser confirms it.
jury-titles-lost-winner = No longer in line with the winner’s bureau: record the title again.
jury-titles-other-bureau = Why not the winner’s bureau?
jury-titles-other-bureau-hint = Needed only if you depart from the winner’s bureau: name the rule of this edition that says so. It does not become public: only the organisers read it.
jury-titles-bureau-kept = Not the winner’s bureau:

jury-words-title = Words for the candidates
jury-words-note = They stand in the feedback report that the candidate gets after the announcement.
jury-words-none = nothing written yet
jury-words-released = written on { $date }
jury-words-write = Write
jury-words-change = Change
jury-words-form = Words about case { $number }, { $name }
jury-words-body = The jury’s words
jury-words-body-hint = Say what was strong and what was missing, in plain words. No figures, no comparison with others. You write in { $language }.
jury-words-act = Release the words
jury-words-wrong = The words are not released yet
jury-words-missing = Write at least one sentence.
jury-words-long = Keep to { $limit } characters at most.
jury-words-were-released = The words about case { $number } are ready for the feedback report.
jury-words-stale = Words about this candidate have been written in the meantime
jury-words-stale-how = Nothing was overwritten. Look at the two texts; release the words again if yours should stand.
