# Words that return on every page: header, footer, navigation, marks beside figures. No texts of a single page.

site-name = Interim Challenge
site-skip = Skip to the content
site-menu = Menu
site-nav-label = Main menu
site-language-label = Language
site-language-nl = Nederlands
site-language-en = English
site-language-current = current language
site-sign-in = Sign in
site-crumbs-label = You are here

nav-elements = Elements
nav-editions = Editions
nav-rules = Rules
nav-method = Method
nav-edition = Edition { $year }

nav-candidate-case = My case
nav-jury-desk = My cases
nav-organiser-edition = Edition
nav-organiser-candidates = Candidates
nav-organiser-jury = Jury
nav-organiser-rubric = Elements
nav-organiser-bureaus = Bureaus
nav-organiser-people = Organisers
nav-account = My account

footer-method = Method
footer-rules = Rules
footer-privacy = Privacy
footer-no-cookies = No cookies, no tracking.
footer-cookie = One cookie, to keep you signed in. No tracking.
footer-demo = Example figures.
footer-sign-out = Sign out

demo-bar-label = Example
demo-bar-text = This is an example. All people, bureaus, cases and figures are invented.
demo-bar-link = Choose a role or move the clock

desk-bar-label = Where things stand

timetable-passed = passed

figures-norm = Figures of entrants of the Challenge, not a norm for the market.
figures-these = These figures
figures-basis =
    { $candidates ->
        [one] 1 candidate,
       *[other] { $candidates } candidates,
    } { $jurors ->
        [one] 1 juror
       *[other] { $jurors } jurors
    }
figures-expected = The first figures appear on { $moment }
figures-expected-text = Until they are published there is nothing to see, not even an interim standing. The elements, the levels and the interview questions are here already.
figures-expected-of-edition = The figures of edition { $year } appear on { $moment }
figures-not-yet-of-edition = There are no figures on edition { $year } yet
figures-none-of-edition = No figures were published on edition { $year }
figures-none-text = Below is what the jury scored on.
figures-mean = Mean
figures-element = Element
figures-contrast = Above or below
figures-bands = How often each level
figures-weight = Goes with the result
figures-reliability = Relia{ "\u00AD" }bility
figures-own-mean = own average
figures-indistinct = cannot be told apart
figures-mean-description = Mean of { $mean } on a scale from 1 to 5
figures-show-table = Show the table
figures-scale-low = absent
figures-scale-high = exemplary
figures-contrast-of = the own average
figures-highest-first = highest first
figures-interval = { $low } to { $high }
figures-interval-head = 95% interval
figures-contrast-above = { $contrast }: above the own average, interval { $interval }
figures-contrast-below = { $contrast }: below the own average, interval { $interval }
figures-contrast-indistinct = { $contrast }: cannot be told apart from the own average, interval { $interval }
figures-reliability-high = high
figures-reliability-fair = fair
figures-reliability-low = low
figures-list = { $before } and { $last }
figures-weight-note = Computed over { $years } together ({ $candidates } candidates), with a 95% interval; from 20 candidates up. Dashed line: { $equal }%, an equal share. With 20 candidates, eight equally important elements show 9 to 16% by chance alone. It says what goes together, not what causes what.

mark-hidden = hidden to protect people
mark-hidden-short = hidden
mark-waits = waits for more editions
mark-none = no data

band-low = 1–2 absent or limited
band-middle = 3 solid
band-high = 4–5 strong or exemplary
band-low-short = 1–2
band-middle-short = 3
band-high-short = 4–5
band-under-ten = under 10%
band-over-ninety = over 90%
band-share = { $share }%

level-1 = absent
level-2 = limited
level-3 = solid
level-4 = strong
level-5 = exemplary
level-abstained = cannot judge

field-optional = optional
field-words-of = { $count } of { $limit } words
ballot-legend = Level for { $element }
ballot-level-looks = This is what level { $number } looks like
ballot-abstain = Cannot be judged from this case
ballot-all-levels = All levels side by side
ballot-is-not = What it is not
state-complete = complete
state-begun = begun
state-empty = still empty
state-long = too long
state-done = done
state-to-do = to do

justification-label = Justification
justification-asked = asked for at 1 and 5
justification-welcome = welcome; asked for at 1 and 5
both-texts-yours = What you typed just now
both-texts-saved = What is saved

legend-mean = mean from 1 to 5
legend-contrast = above or below the own average, with 95% interval
legend-open = cannot be told apart: the interval includes 0

history-edition = Edition
history-candidates = Candidates
history-jurors = Jurors
