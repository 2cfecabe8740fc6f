# Why the rules say no, and the words for phases and states that go with it.

phase-preparation = preparation
phase-call = call
phase-screening = screening
phase-judging = judging
phase-sealed = sealed
phase-published = published
phase-archived = archived
round-state-planned = planned
round-state-scoring = scoring
round-state-deliberation = deliberation
round-state-closed = closed

refusal-not-in-this-phase = That cannot be done in the edition’s present phase: { $phase }.
refusal-not-in-this-round = That cannot be done as the round stands now.
refusal-deadline-passed = The time ended on { $moment }. You can go on reading what you saved before.
refusal-wrong-state = This has changed in the meantime, so that it can no longer be done. Go back and open the page again to see how things stand.
refusal-phase-skipped = Phases cannot be skipped: an edition and its round go one step at a time.
refusal-case-incomplete = { $count ->
    [one] One thing is still missing.
   *[other] { $count } things are still missing.
}
refusal-sheet-incomplete = { $count ->
    [one] One thing is still missing on this sheet.
   *[other] { $count } things are still missing on this sheet.
}
refusal-sheets-not-ready = { $count ->
    [one] One sheet is not complete yet. You hand in everything at once.
   *[other] { $count } sheets are not complete yet. You hand in everything at once.
}
refusal-blocked = { $count ->
    [one] One thing still stands in the way.
   *[other] { $count } things still stand in the way.
}
refusal-reason-missing = Write down the reason.
refusal-outside-first-band = This case is not in the first band of its sector. Write for the organisers why the title goes to it all the same.
refusal-name-taken = Another element has this name already.
refusal-date-not-ahead = The date must lie in the future, and later than the present one.
refusal-moment-too-soon = The moment of publication must lie at least an hour ahead.
refusal-moment-too-far = The moment of publication may lie at most a year ahead.
refusal-another-pending = The publication of the { $year } edition is confirmed and waits for its moment. Confirm this one after that: what becomes public together is tested together.
refusal-proposal-expired = The proposal is older than 72 hours. Make a new one.
refusal-proposal-stands = A proposal for this edition stands already. Call it off before you make another.
refusal-input-changed = Something in the scores or titles has changed since the proposal. The proposal is void; make a new one.
refusal-second-person-needed = This takes two people. Somebody other than whoever proposed it must confirm it.
refusal-rubric-frozen = The elements are fixed since the call opened.
refusal-already-there = This exists already.
refusal-in-use = This is in use and therefore cannot go.
refusal-too-many = There cannot be more than { $count }.
refusal-tied = You declared a conflict of interest in this case; it stays closed to you.
refusal-juror-and-candidate = Nobody is juror and candidate of the same edition.
refusal-organiser-and-candidate = Whoever organises the Interim Challenge does not enter a business case.
refusal-wrong-account = This account cannot be used for that.
refusal-link-unusable = This link has been used or is too old. Ask for a new one.
refusal-wrong-credentials = The address or the password is not right.
refusal-too-many-attempts = This has been tried too often. Wait a few minutes.
refusal-not-proposed = There is no proposal any more.
refusal-fresh-authentication = For this we ask for your password again. It counts for ten minutes.
refusal-not-reminded = This can be done only after the juror has had a reminder.
refusal-own-sheet = Nobody decides about own scoresheets. About those of a chair an organiser decides.
refusal-chair-decides = The panel’s chair decides about this scoresheet. You can propose to strike it.
refusal-chair-taken = This panel has a chair already. Take the chair’s seat away first, or invite somebody as juror.
refusal-text-missing = A text is missing in one of the two languages.
refusal-out-of-range = This number is out of range.
refusal-key-malformed = A key has 2 to 40 lower-case letters, digits and hyphens.
refusal-unknown-zone = We do not know this time zone.
refusal-timetable-disorder = Date { $count } of the timetable lies before the date preceding it.
refusal-declaration-missing = This declaration is needed.
refusal-not-offered = What you chose is not on offer here. Please choose again.
refusal-not-the-winners-bureau = Bureau of the year is the winner’s bureau, unless the rules of this edition say otherwise. Write for the organisers why the title goes elsewhere.
refusal-file-kind-unknown = An attachment is a PDF, PNG or JPEG. Save your file as one of these three.
refusal-file-content-differs = The content of the file does not match its name. Save it again as a PDF, PNG or JPEG.
refusal-file-too-large = This file is larger than { $count } MB. Please make it smaller.
refusal-seat-taken = This address has a seat in this jury already.
