# Words about a business case that more than one desk uses: its sections with their prompts, and the case as text.

section-client-question = The client’s question
section-client-question-prompt = What did the client ask for, and in what situation? Was it reinforcement, replacement or change, and what told you so? Say too what you agreed with the client and, if there was one, the bureau.
section-approach = Approach
section-approach-prompt = What was your diagnosis and what did it rest on? Which approach did you choose, which did you reject, and where did your knowledge of the field decide the matter? How did you keep the client informed, setbacks included?
section-people-inside = The people inside
section-people-inside-prompt = With whom did you seek contact, and where did that take effort? Describe a conversation that changed your plan.
section-resistance = Resistance and yourself
section-resistance-prompt = What or who worked against you, and what good reason lay behind it? Where did it grow tense, or where did your own interest clash with the organisation’s, and what did you do? What did you change in your own conduct?
section-result = Result, in figures
section-result-prompt = What was different when you left? Give values at start and end, with source and date. Say what was your work, what was other people’s, and what circumstances did.
section-after-departure = After you left
section-after-departure-prompt = Who took over what, and when did that start? What still stands today, and how do you know? Name what has slipped as well.
section-looking-back = Looking back
section-looking-back-prompt = What mistake did you make, and what was your part in it? Who helped you look at it? What did you do differently afterwards, in this assignment or a later one?

case-number = Case { $number }
case-untitled = No title yet
case-by = { $candidate }, without a bureau
case-by-bureau = { $candidate }, through { $bureau }
case-client-branch = client: { $branch }
case-attachments = Attachments
