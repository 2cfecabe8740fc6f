# The public pages: front page, elements, editions, publication, rules, method, privacy.

## Front page

home-page-title = interim manager of the year, and why
home-title = Who wins is news for a day. What it took is useful in every assignment.
home-lead = Each year the Interim Challenge chooses the interim manager of the year, across all sectors, on the strength of a business case. The jury scores every element separately, and those figures are open here, so that HR can build a selection of its own on them.
home-v-heading = The five V’s of interim management
home-v-reinforcement = Reinforcement
home-v-reinforcement-text = A pair of hands is missing: a question of capacity.
home-v-replacement = Replacement
home-v-replacement-text = A chair is empty: a question of capacity as well.
home-v-change = Change
home-v-change-text = Things must be different. Here the craft begins.
home-v-trust = Trust
home-v-trust-text = Carries the triangle of client, interim manager and bureau.
home-v-connection = Connection
home-v-connection-text = Real contact with the people who have to do it.
home-edition = Edition { $year }
home-hr-label = For HR and clients
home-hr-title = Select on what matters in every assignment
home-hr-text = For each element: what it is, what every level looks like and what to ask about it in an interview. With the jury’s figures beside it.
home-hr-act = To the elements
home-hr-note = No account needed.
home-candidate-label = For candidates
home-candidate-title = Show what you changed
home-candidate-text = A business case in seven sections about one assignment of your own. Afterwards you receive a feedback report with your levels per element.
home-candidate-act = How to take part
home-candidate-act-open = Write your case
home-candidate-note-open = You can submit until { $moment }.
home-candidate-note-next = The call for edition { $year } opens on { $moment }.
home-candidate-note-soon = The call for edition { $year } opens soon.
home-candidate-note-closed = The call for edition { $year } has closed.
home-jury-label = For the jury
home-jury-title = Read, score, give reasons
home-jury-text = The case on the left, the elements on the right. Everything is saved while you type, on the train as well. You hand in everything at once.
home-jury-act = To my cases
home-jury-note-scoring = You can score until { $moment }.
home-newest-label = Newest figures, edition { $year }
home-newest-title = { $high } stands out, { $low } lags behind
home-newest-title-plain = What the jury saw, element by element
home-newest-text = How far each element lies above or below these entrants’ own average. An open dot cannot be told apart from it.
home-newest-scale = In points, on a scale from 1 to 5.
home-newest-all = See all elements
home-expected-label = Figures
home-titles-label = Titles { $year }
home-titles-all = All titles
home-status-preparation = The organisers are preparing the edition
home-status-call = Candidates write their case and submit it until { $moment }
home-status-call-over = The call closed on { $moment }; the organisers next check which cases may take part
home-status-screening = The organisers check whether each case is complete and may take part
home-status-judging = The jury reads and scores until { $moment }
home-status-judging-over = Scoring closed on { $moment }; the jury deliberates next
home-status-deliberation = The jury deliberates
home-status-sealed = The scores are final; the result will be out on { $moment }
home-status-sealed-soon = The scores are final; the result will be out soon
home-status-published = The outcome is known

titles-overall = Interim manager of the year
titles-bureau = Bureau of the year
titles-not-awarded = Not awarded
titles-sectors = Titles by sector
titles-words = From the jury’s words

## Elements

elements-page-title = Elements
elements-title =
    { $count ->
        [5] Five elements that return in every assignment
        [6] Six elements that return in every assignment
        [7] Seven elements that return in every assignment
        [8] Eight elements that return in every assignment
       *[other] Elements that return in every assignment
    }
elements-edition = Edition
elements-fine = The own average is what these entrants score over all elements together. The interval says where the figure could lie with other entrants and jurors like these; where it includes nought, the element cannot be told apart from the own average. Equal rounded figures stand in the order of the scoresheet.
elements-defined = What each figure means:
elements-table-caption = Figures by element, { $of }
elements-take = Take away
elements-cite = How to cite this page
elements-citation = Interim Challenge, Elements, { $of }. Publication { $publication }, { $date }.
elements-citation-note = The figures under this number do not change.
elements-publication = The publication
chart-offer = Download or embed
chart-download = The figures as a file (CSV)
chart-embed = This chart alone
chart-embed-how = To show the chart on a page of your own, put this line into it. It shows what is published here, also after a correction or a new edition.
chart-code-label = Line to copy
chart-title-contrasts = Distance from the own average: { $of }
chart-title-bands = { $element }: how the scores are spread, { $of }
chart-title-sector = { $element } by sector, { $years }
chart-title-kind = { $element } by kind of assignment, { $years }
chart-title-editions = { $element } by edition
elements-method = How we calculate
elements-levels = Levels and questions
elements-levels-of = Levels and questions for { $element }
elements-empty-title = The first figures are yet to come
elements-lead-both =
    { $whose }, { $above } { $aboves ->
        [one] lies
       *[other] lie
    } above their own average; { $below } { $belows ->
        [one] lies
       *[other] lie
    } below it. For the other elements it cannot be said.
elements-lead-above =
    { $whose }, { $above } { $aboves ->
        [one] lies
       *[other] lie
    } above their own average. For the other elements it cannot be said on which side they lie.
elements-lead-below =
    { $whose }, { $below } { $belows ->
        [one] lies
       *[other] lie
    } below their own average. For the other elements it cannot be said on which side they lie.
elements-lead-none = { $whose }, no element can be told apart from their own average.
elements-whose-all = Among these entrants
elements-whose-sector = Among entrants in { $name }
elements-whose-kind = In { $name } assignments
elements-of-edition = { $year } edition
elements-of-cell =
    { $name }, { $count ->
        [one] { $years } edition
       *[other] editions { $years } taken together
    }
elements-editions-together = Editions, taken together
elements-all-sector = All sectors
elements-all-kind = All kinds
elements-switch-sector = Sector
elements-switch-sector-waits = Sector: waits for more editions
elements-switch-sector-other = Sector: not together with a kind of assignment
elements-switch-kind = Kind of assignment
elements-switch-kind-waits = Kind of assignment: waits for more editions
elements-switch-kind-other = Kind of assignment: not together with a sector

## One element

element-is-not = What it is not.
element-figures = Figures of { $of }
element-fact-mean = on average, from 1 to 5
element-fact-nearest = Nearest to ‘{ $word }’
element-levels = What the jury sees at each level
element-questions = Questions for the interview
element-behavioural = Behaviour
element-situational = Situation
element-probes = Probes
element-green = Good signs
element-red = Warning signs
element-bands-finding = Of the scores, { $share } are strong or exemplary.
element-bands-note = With fewer than fifty candidates there are three groups instead of five levels, in steps of 10%: so nobody can be recognised in the figures.
element-history = Over the editions
element-history-finding = Every edition has other candidates and other jurors. A difference between editions is therefore no trend.
element-history-caption = { $element } by edition
element-publication = Publication { $publication }
element-empty-title = There are no figures on this element yet
element-empty-text = The levels and the questions below hold already: the jury uses the same ones, and you can use them in an interview.
element-fact-contrast = above or below the own average
element-fact-indistinct = cannot be told apart from the own average
element-fact-interval = Interval { $interval }
element-fact-interval-in = interval { $interval }
element-fact-weight = goes with the result
element-fact-reliability = reliability
element-fact-reliability-note = { $word }: how far the jury agreed about the candidates
element-by-sector = By sector
element-by-caption-sector = The element by sector
element-by-kind = By kind of assignment
element-by-caption-kind = The element by kind of assignment
element-block =
    { $count ->
        [one] { $years } edition
       *[other] Editions { $years } taken together
    }
element-block-elsewhere = Editions { $years } taken together: this element, split up
element-all-sector = all sectors { $contrast }
element-all-kind = all kinds { $contrast }
element-waits-sector = Not every sector has enough candidates, jurors and bureaus yet for figures in which nobody can be recognised. They come once enough editions are together, four at the most.
element-waits-kind = Not every kind of assignment has enough candidates, jurors and bureaus yet for figures in which nobody can be recognised. They come once enough editions are together, four at the most.
element-groups-both = Above the own average: { $above }. Below it: { $below }. Whether the groups differ from one another cannot be said.
element-groups-above = Above the own average: { $above }. Whether the groups differ from one another cannot be said.
element-groups-below = Below the own average: { $below }. Whether the groups differ from one another cannot be said.
element-groups-none = In none of the groups can this element be told apart from the own average.
element-groups-note = No hidden line ever stands alone: it could be worked out from the total.
element-groups-absent = no entrants in these editions
element-slope-label = The distance from the own average in each edition, with its 95% interval; the other elements as thin lines. The figures are in the table below.
element-slope-note = Red: this element, with its 95% interval. Thin lines: the other elements.
element-agreement = Agreement of single jurors: { $consistency } in order (ICC(C,1)), { $absolute } in height (ICC(A,1)).
element-alpha = Krippendorff’s alpha, ordinal: { $alpha }.
element-agreement-how = What that means
element-levels-note = From fifty candidates up each level stands by itself too, in whole percents.
element-levels-caption = The scores by level
element-levels-share = share
element-levels-level = level

## Editions

editions-page-title = Editions
editions-title = One edition a year
editions-lead = An edition runs from the first submission to the publication. The titles are news for a day; the elements remain.
editions-elements = Elements
editions-more = Timetable
editions-empty-title = There is no edition yet
editions-empty-text = As soon as the organisers announce an edition, you will find its timetable, its sectors and later its titles here.
edition-titles-title = The titles of { $year }
edition-titles-lead = The jury awards the titles. In public a person has a title, never a score or a place in a ranking.
edition-elements-link = More useful are the elements that led to the outcome.
edition-timetable = Timetable
edition-sectors = Sectors
edition-panels = The jury
edition-panels-later = The names of the jurors appear here once the outcome is known, so that nobody can approach them while they are reading.
edition-juror-chair = chair
edition-juror-president = chair, and president of the jury
edition-recorded = On record
edition-publication = Publication { $publication }
edition-correction = Correction: { $reason }
edition-nothing-published = Nothing has been published yet.
edition-rules = The rules

## Publication

publication-title = Publication { $publication }
publication-lead = Public since { $moment }. The figures and titles on this page do not change.
publication-newer = A correction has appeared.
publication-reason = This is a correction.
publication-figures = Figures
publication-elements = See these figures with the elements
publication-titles-only = Too few people took part in this edition to show figures without giving something away about one of them. Therefore only the titles are published.
publication-recorded = On record
publication-proposed = Proposed
publication-confirmed = Confirmed by someone else
publication-shown = Public
publication-fingerprint = Fingerprint
publication-fingerprint-note = SHA-256 of the frozen input. Whoever adds up the input again later must arrive at the same.
publication-file = These figures as a file (CSV)

## Rules

rules-page-title = Rules
rules-title = The rules of { $year }
rules-title-none = The rules
rules-lead = What holds for this edition and, below it, what holds for every edition. All of it is settled before the call opens; only dates can still become later.
rules-dates = Dates
rules-own = This edition
rules-choices = Sectors, kinds and elements
rules-sectors = Sectors
rules-kinds = Kinds of assignment
rules-elements = Elements
rules-weights-equal = All elements carry equal weight.
rules-weights-unequal = The elements do not carry equal weight. The reason: { $reason }
rules-empty-title = The rules of the first edition will follow
rules-empty-text = As soon as the organisers have prepared the edition, you will find its dates, its sectors and its own rules here. What holds for every edition is here already.
rules-case = The case
rules-case-1 = A business case is about one assignment of the candidate’s own and has seven sections, each with a word limit. An attachment supports a fact; the story is told in the sections.
rules-case-2 = Everyone submits one case per edition. Members of the jury do not take part. On submission the candidate declares that the client agrees with the use of the case.
rules-case-3 = The organisers admit a case, return it with a reason and a new date, or reject it with a reason. A case can be taken back to draft until the call closes, and withdrawn until the publication.
rules-jury = The jury
rules-jury-1 = Every juror declares confidentiality. Before a case opens, the juror says whether there is a tie to the candidate, the bureau or the client: as an employer, in a paid community or through an assignment in the last three years. If so, the case stays closed.
rules-jury-2 = At least three jurors read each case. They score separately, from 1 to 5 per element, and while scoring do not see one another’s scores. At a 1 and at a 5 they write down why.
rules-jury-3 = A juror hands in all cases of a round at once. As long as scoring is open nobody sees an interim standing, the organisers included.
rules-titles = The titles
rules-titles-1 = The jury awards the titles: interim manager of the year, one title per sector, and bureau of the year. The scores give an order; the jury decides and records the reason. An organiser confirms.
rules-titles-2 = The jury may also decide not to award a title. Bureau of the year is the bureau of the interim manager of the year, unless the rules of the edition say otherwise.
rules-titles-3 = Candidates hear before the public does when the outcome will be out. In public a person has a title, never a score or a place in a ranking.
rules-publication = The publication
rules-publication-1 = Publishing takes two people: one proposes a moment, another confirms. Until that moment the publication can be called off; after that it does not change.
rules-publication-2 = For each element the distance to the own average, the mean and the distribution become public, if enough candidates, jurors and bureaus took part. The page on the method says how many.
rules-publication-3 = After the publication every candidate whose case was judged receives a feedback report with the own levels per element, sorted and without names, where at least three jurors scored.

## Method

method-page-title = Method
method-title = From scores to figures
method-lead = How a published figure comes about, what it says and what it does not. The whole calculation, with formulas and sources, is in the documentation that comes with the program.
method-terms = Find a term
method-term-contrast = Distance from the own average
method-term-mean = Mean and distribution
method-term-interval = Interval
method-term-reliability = Reliability
method-term-coefficients = Coefficients of agreement
method-term-weight = Goes with the result
method-term-example = An example
method-term-order = Order and titles
method-term-hidden = Hidden figures
method-term-blocks = Sectors and kinds
method-measured = What the jury does
method-measured-1 = A juror gives a case a level from 1 to 5 on each element, or abstains: it cannot be judged from this case. Every level says what there must be to see.
method-measured-2 = One ladder lies under all elements: not to be seen, said, shown concretely, shown when it cost something, and visible in others. In doubt between two levels, the lower one holds.
method-measured-3 = Only complete scoresheets count. They count when the juror handed them in; what was complete but not handed in counts only after a reminder and with the chair’s yes. In deliberation a scoresheet can be reopened or, by two people, struck; a struck one does not count. Whoever has a conflict of interest in a case does not score it.
method-figures = The figures of an element
method-figures-1 = First comes how far an element lies above or below the own average: on each scoresheet the score on that element less the mean of that sheet, and of this the mean. A strict juror is strict on all elements; in this difference that drops out.
method-figures-2 = Beside it stands the plain mean of all counted scores, and what part of them is 1 or 2, 3, and 4 or 5. Abstentions do not count. Figures have one decimal; parts come in steps of 10% as long as an edition has fewer than fifty candidates, and wherever means stay hidden.
method-figures-3 = With every mean and every distance goes an interval of 95%: so far it could differ with other entrants and jurors like these. Where the interval of the distance includes nought, the element cannot be told apart from the own average; the dot is open then. This is decided on the unrounded figures: an interval that ends at 0.0 may just include nought or just not.
method-order = The order and the titles
method-order-1 = Each scoresheet about a case gives one score: the mean over the elements, with the weights of the edition. These are equal unless the rules say why not. From those scores we compute a fair score for each case: it allows for how severely or mildly the jurors of that case score. With fewer than 5 jurors, 10 cases or on average 3 scoresheets a case that cannot be done; then the plain mean holds.
method-order-2 = As long as scoring is open nobody sees that order. Only once a round is closed is it shown to the chairs and the organisers, and that moment is put on record. With the order stands how certain it is: cases that the scores do not separate from their neighbours are in one band.
method-order-3 = The jury awards the titles, not the sum. Within the first band of a sector it chooses freely; if it chooses outside it, it records why for the organisers. Every title has a reason, and an organiser confirms. In public there are titles, never a score or a place in a ranking.
method-hidden = Hidden figures: the rule
method-hidden-1 = A figure must never give anything away about one candidate, one juror or one bureau. Therefore every published figure rests on at least:
method-hidden-2 = One bureau supplies at most half of the candidates, and one juror at most half of the scoresheets; whoever takes part without a bureau counts as one bureau. If an edition falls short of this, we publish the titles only.
method-hidden-3 = If a mean lies at 4.5 or above, or at 1.5 or below, we show no means in that group; the distances and the distribution are shown. So close to the extreme the mean would betray the single scores.
method-hidden-4 = Whoever knows the scores of one juror must not be able to derive those of another from the figure. Without that juror there must therefore be at least two left who do not agree on everything.
method-hidden-5 = An element is never hidden alone: it could be worked out from the others. We do not say why a particular figure is hidden: that would give it away after all.
method-minimum-caption = What a published figure rests on at least
method-minimum-who = Counted
method-minimum-least = at least
method-minimum-bureaus = Bureaus
method-frozen = Freezing and publishing
method-frozen-1 = When a round closes the scores are fixed. Of the input of a publication we make a fingerprint (SHA-256), shown on the page of the publication.
method-frozen-2 = Publishing takes two people. One proposes, with that fingerprint and a moment at least an hour away. Another confirms within 72 hours. If the input changes, the proposal lapses.
method-frozen-3 = The figures and titles of a publication do not change after that, and stay there to be read. A correction is a new publication with a reason. It changes figures only where the scores of enough candidates differ, at least ten; otherwise the figures stand and the reason is given with the publication.
method-honest = What these figures do not say
method-honest-1 = They are about entrants of the Challenge: people who chose to take part, with a case they chose themselves. They are not a norm for the market and say nothing about those who did not take part.
method-honest-2 = The elements have not been validated as predictors. Whether those who score high do better in a next assignment has not been studied. That an element goes with the result does not mean that it causes the result.
method-honest-3 = The form rests on research into structured interviews and rating scales. None of those studies was about interim managers.
method-honest-4 = Word limits, points and thresholds are design choices, not findings.
method-sources = Sources
method-source-opm = U.S. Office of Personnel Management, structured interview materials (its guide dates from 2008): five to eight competencies, behavioural and situational questions, benchmarks for levels, the same questions for all, and equal weights unless a documented reason says otherwise.
method-source-campion = Campion, Palmer and Campion (1997), Personnel Psychology 50: fifteen components of interview structure, in what is asked and in how answers are evaluated.
method-source-smith = Smith and Kendall (1963), Journal of Applied Psychology 47: rating scales anchored in behaviour.
method-source-sackett = Sackett, Zhang, Berry and Lievens (2022), Journal of Applied Psychology 107: structured interviews had the highest mean validity of the predictors reviewed (about .42), with considerable spread between studies.
method-source-kuncel = Kuncel, Klieger, Connelly and Ones (2013), Journal of Applied Psychology 98: combining by rule predicts better than combining by impression.
method-source-privacy = Dutch practice on keeping applicants’ data (four weeks, at most a year with consent) follows the data protection authority; the bar on health questions follows the Wet op de medische keuringen. Both concern job applicants; whoever uses the questions on this site applies them to interim managers as well.
method-example = An example
method-example-1 = Three jurors score one case on four elements. The second juror is lenient, the third strict.
method-example-caption = The scores of three jurors on four elements, and what follows from them
method-example-juror = Juror
method-example-own = mean of the sheet
method-example-mean = Mean
method-example-contrast = Distance from the own average
method-example-2 = The scores on connection run from 3 to 5, yet every juror puts connection above the own average: by 0.75, 1 and 0.5 points. Together that makes 0.75, on the page +0.8. So the distance says more than the mean, which also depends on who was scoring.
method-example-element-1 = Connection
method-example-element-2 = Trust
method-example-element-3 = Knowledge and experience
method-example-element-4 = Result anchoring
method-agreement = Reliability and weight
method-agreement-1 = Reliability says how far the jury agreed about the order of the candidates on an element: the intraclass correlation ICC(C,k) of a panel’s mean. From 0.75 up we call it high, from 0.60 up fair, below that low.
method-agreement-2 = For those who know them, the page of an element also has ICC(C,1) and ICC(A,1), of single jurors, without and with the difference between strict and lenient, and Krippendorff’s alpha. A low value does not say that the jury looked badly; candidates who differ little give it too.
method-agreement-3 = What goes with the result is the part of the differences in the totals that an element brings, over all editions with the same elements together and only from twenty candidates up. Eight equal elements then show 9 to 16% by chance alone. It never says what the cause is.
method-blocks = Sectors and kinds of assignment
method-blocks-1 = Usually one edition has too few candidates in each sector and kind of assignment. So we take editions together. Once every sector of the newest edition has enough candidates, jurors and bureaus, the figures of those editions appear at one time, with four editions together at the latest. For kinds of assignment the same holds, separately.
method-blocks-2 = What is still too small then stays hidden, where needed with the next smallest beside it: otherwise it could be worked out from the whole and the rest. A sector within a kind of assignment we never publish.
method-blocks-3 = Before every publication we test exactly whether anybody could find, by adding and subtracting all that was ever published, the scores of fewer candidates, jurors or bureaus than stand above. If so, kinds of assignment are dropped first, then sectors.

## Privacy

privacy-page-title = Privacy
privacy-title = What we keep, and why
privacy-lead = For each role: what is recorded about you, what for, who sees it and for how long. If you only read, you have no account and receive no cookie.
privacy-term-what = What
privacy-term-why = Why
privacy-term-who = Who sees it
privacy-term-until = How long
privacy-reader = If you only read
privacy-reader-what = By default we keep nothing of a visit. Whoever runs the server can turn on an access log. The server then notes, for every request, the time, the kind of page and whether it succeeded, with a shortened network address.
privacy-reader-why = To keep the site working and to notice abuse.
privacy-reader-who = Only whoever runs the server.
privacy-reader-until = If the log is on: as long as whoever runs the server keeps it.
privacy-account = If you have an account
privacy-account-what = Name, email address, language, your roles per edition and an irreversible form (argon2id) of your password. While you are signed in also a session, with the moment you signed in and of your last use.
privacy-account-why = To recognise you, to send you letters and to show you only what belongs to your role.
privacy-account-who = You. The organisers see your name, email address and role, never your password.
privacy-account-until = A session until you sign out or it expires. The account for as long as you want it or an edition needs it.
privacy-candidate = Candidates
privacy-candidate-what = Your business case with its attachments, the sector, the kind of assignment, the client’s branch and your bureau; what you declared on submission; what the organisers decided at the screening; the jury’s scores and justifications; your title, if you receive one.
privacy-candidate-why = To have your case judged, to award the titles and to give you a feedback report. You submit the case yourself; we use it for nothing else.
privacy-candidate-who = The organisers, and the jurors of your sector who declared no conflict of interest. Whoever receives a title is shown in public with the name, the title of the case and its kind of assignment, the sector and the jury’s reason; for the bureau of the year, the bureau as well. The public never sees the score of a person.
privacy-candidate-until = Until the organisers clear the edition away or you ask for removal. Scores counted in a published figure are kept without your name.
privacy-juror = Jurors
privacy-juror-what = Your panel and role, your declaration of confidentiality, the conflicts of interest you declared with the reason, your scoresheets and when you handed them in, decisions about them and what you changed afterwards.
privacy-juror-why = To have cases judged fairly, and to be able to check which scoresheets count.
privacy-juror-who = An open scoresheet is seen by you alone. While scoring is open the organisers and your chair see only how far you are. In deliberation they see what stands out in your scores, with your name. Once the order is revealed your chair sees your scores and your severity by name, the organisers the scores without names. Candidates receive levels sorted and without names. Your name stands with the edition in public once the outcome is known, or earlier if the organisers chose so.
privacy-juror-until = Until the organisers clear the edition away. Scores counted in a published figure are kept without your name.
privacy-organiser = Organisers
privacy-organiser-what = Name, email address and what you decided: who moved a phase, admitted a case, confirmed a title or proposed a publication.
privacy-organiser-why = To be able to check later who decided what. Publishing always takes two people.
privacy-organiser-who = The other organisers.
privacy-organiser-until = The record of acts is neither changed nor erased. It holds identifiers, no names and no content.
privacy-technique = Letters, cookie and log
privacy-technique-1 = Letters (a confirmation, an invitation, a receipt, news of the outcome) go through the organisers’ mail server. A link in such a letter works briefly and once; after sending we erase it from our records.
privacy-technique-2 = Only those who sign in receive a cookie, and it is the only one. It serves to keep you signed in.
privacy-technique-3 = The server’s logs never hold content of a case, a scoresheet or a letter. A network address is only ever written there shortened.
privacy-technique-4 = This site fetches nothing from third parties: no fonts, no statistics, no films. Nobody else sees that you are reading here.
privacy-rights = Your rights
privacy-rights-1 = You can ask what we keep about you, have errors corrected and have your data removed. Ask the organisers of the Challenge; for now they handle a request by hand.
privacy-rights-2 = A candidate can withdraw the case until the publication. Scoresheets on that case then do not count.
privacy-rights-3 = What has been counted in a published figure stays counted, without a name. Otherwise someone’s score could be derived from the difference between two figures.
privacy-rights-4 = If you cannot settle it with the organisers, you can complain to the Autoriteit Persoonsgegevens, the Dutch data protection authority.

rules-date-call-opens = Call opens
rules-date-call-closes = Call closes
rules-date-screening-closes = Screening done
rules-date-scoring-opens = Jury begins
rules-date-scoring-closes = Scoring closes
rules-date-publication = Publication
