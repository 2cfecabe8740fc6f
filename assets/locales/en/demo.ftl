# The demo's page: personas, mail, clock. Exists in the demo only.

demo-title = Choose a role
demo-lead = Everything here is invented and goes when the demo stops. Come in as whom you like, read the mail that went out and move the clock.
demo-personas = Roles
demo-come-in = Come in
demo-come-in-as = Come in as { $name }
demo-persona-organiser-a = Organiser A
demo-persona-organiser-b = Organiser B, for what takes two people
demo-persona-president = President of the jury, and chair of the supply chain and logistics panel
demo-persona-juror-busy = Juror, halfway
demo-persona-juror-fresh = Juror, yet to begin
demo-persona-candidate-admitted = Candidate, admitted in this edition
demo-persona-candidate-earlier = Candidate of an earlier edition, with a feedback report
demo-persona-candidate-rejected = Candidate, rejected in this edition’s screening
demo-persona-chair-finance = Chair of the finance panel
demo-persona-chair-hr = Chair of the HR panel
demo-persona-chair-general-management = Chair of the general management panel
demo-persona-chair-care-public = Chair of the care and public sector panel
demo-clock = Clock
demo-now = It is now { $moment }.
demo-clock-quarter = A quarter of an hour later
demo-clock-hour = An hour later
demo-clock-day = A day later
demo-clock-week = A week later
demo-clock-month = 30 days later
demo-clock-note = This lets you walk past a deadline by hand. There is no way back: what has happened has happened.
demo-clock-moved = The clock has been moved.
demo-mail = Mail that went out
demo-no-mail = No mail has gone out yet.
demo-older-mail = These are the { $count } newest letters. All others are under Letters at an organiser’s desk.
demo-follow = Follow the link in this letter

demo-rules =
    Every interim manager may enter with an assignment of their own that was completed in the past three years, with or without a bureau.

    The jury consists of a panel for each sector. Whoever is tied to a candidate, the candidate’s bureau or client does not read that case.

    On a tie the panel decides and writes down why. A title may also not be awarded, if no case convinces the panel. An organiser confirms every title.
demo-rejection = The case is about a permanent post and not about an interim assignment. You are welcome next year with an assignment that is one.
demo-recusal = I worked through this bureau two years ago.
demo-not-awarded = The jury found no case that convinced on all elements.
demo-title-sector-1 = Here the diagnosis came before the intervention, and the people inside carried the result on.
demo-title-sector-2 = Figures with a source, and a client who heard the bad news in time as well.
demo-title-sector-3 = Those who struggled with the plan had their say, and the plan became better for it.
demo-title-sector-4 = A steady hand in an unsteady house, with a handover that began in the first month.
demo-title-sector-5 = Honest about what went wrong, and so to be believed about what lasted.
demo-title-overall = Those against it were heard until the plan changed because of them, and what was achieved still stands after the departure.
demo-title-bureau = The bureau said beforehand what it saw, and dared to hand the question back.
demo-jury-words = Your case read well and stayed concrete. Next time show more of what happened after you left, and who carried it then.
