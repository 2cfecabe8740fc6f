# The order after closing, as chairs and organisers see it; and what a juror sees of the own severity.

order-caption = Order in { $sector }
order-none = No case in this sector has scoresheets that count.
order-rank = Rank
order-case = Case
order-fair = Fair score
order-mean = Mean
order-first = Chance to be first
order-places = Ranks (90%)
order-adjusted = Adjusted
order-raw = As scored
order-sheets = Sheets
order-interval = { $low } to { $high }
order-from-to = { $low } to { $high }
order-percent = { $percent }%
order-under-one = under 1%
order-over-ninety-nine = over 99%
order-band-one = Band { $number }
order-band-first = Band { $number }: not separable. Within this band the jury chooses freely.
order-band-many = Band { $number }: not separable
order-component = Part { $number }

## What you have to know

order-too-few-scores = There are too few scores to calculate with. These are plain means.
order-nothing-differs = Within each sector all scores are the same: there is no order.
order-plain-means = These are plain means. Whether a juror scores severely or mildly is not allowed for: that takes at least 5 jurors, 10 cases and on average 3 scoresheets a case in the round. Here { $jurors ->
    [one] { $jurors } juror
   *[other] { $jurors } jurors
} scored { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, on { $sheets ->
    [one] { $sheets } scoresheet
   *[other] { $sheets } scoresheets in all
}.
order-cases-do-not-differ = The scores show no difference between the cases. Read the order as chance.
order-jurors-do-not-differ = The scores show no difference in severity between the jurors.
order-neither-differs = The scores show no difference between the cases, nor in severity. Read the order as chance.
order-variances-unsure = With { $jurors ->
    [one] { $jurors } juror
   *[other] { $jurors } jurors
} it is not certain how much cases and jurors differ. Intervals, chances and ranks allow for everything that is plausible.
order-components = The cases fall apart into { $count } parts without a juror in common. They can be compared within a part only. So they are in order for each part, without ranks.
order-unordered = The scores do not say how far scoresheets about the same case lie apart. So the cases stand without rank, chance and band.
order-left-out =
    { $count ->
        [one] One case to which you are tied is left out here. It has its place in the order; the numbers of the others show where.
       *[other] { $count } cases to which you are tied are left out here. They have their places in the order; the numbers of the others show where.
    }
order-critical = The order hangs on one juror: without { $name } not all cases in this sector could be compared with one another.

## Explanation

order-read-title = How to read this
order-read-fair = The fair score decides the order. It allows for how severely or mildly the jurors of a case score. The fewer the scoresheets, the closer the score stays to the mean of the sector. After it stand the values between which it lies with 95% certainty.
order-read-mean = The mean of the scoresheets, with the weights of the edition, decides the order. After it stand the values between which it lies with 95% certainty.
order-read-places = The chance to be first says how often a case is first if the order is drawn ten thousand times, as uncertain as it is. The ranks are those between which a case then lies in 90% of the draws.
order-read-bands = In one band are neighbours that are not separable: the chance that the higher one is really better lies below 75%.
order-read-others = Adjusted is the mean without the severity of the jurors. Beside it is the mean as scored.
order-read-sectors = Sectors cannot be compared with one another. The jury awards the titles, not the sum.
order-basis = This rests on { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $jurors ->
    [one] { $jurors } juror
   *[other] { $jurors } jurors
} and { $sheets ->
    [one] { $sheets } scoresheet
   *[other] { $sheets } scoresheets
}.
order-spread = The spread between cases is { $cases } points, between jurors { $jurors } points; what neither explains is { $rest } points.
order-needed = So many jurors a case would have been enough to tell the cases apart with a reliability of { $first }: { $low }; of { $second }: { $middle }; of { $third }: { $high }.
order-needed-many = more than 99
order-needed-none = The cases differ so little that no number of jurors would have been enough to tell them apart.
order-method = The method explained

## Severity

order-severity-title = Severity in your panel
order-severity-note = In points of the scale, beside the jurors who read the same cases, directly or through one another; where each sector has a panel of its own, that is the panel. Above zero is lenient, below zero is severe. You see this as the chair, and each juror sees the own figure. The organisers do not see it.
order-juror = Juror
order-points = Points
order-lean = Scores
order-lenient = leniently
order-severe = severely
order-neither = like the jury
order-own-title = How severely you scored
order-own-act = How severely you scored
order-own-lenient = You scored { $points } points more leniently than the jurors you can be compared with, on { $count ->
    [one] { $count } scoresheet
   *[other] { $count } scoresheets
}.
order-own-severe = You scored { $points } points more severely than the jurors you can be compared with, on { $count ->
    [one] { $count } scoresheet
   *[other] { $count } scoresheets
}.
order-own-neither = You scored neither noticeably more severely nor more leniently than the jurors you can be compared with, on { $count ->
    [one] { $count } scoresheet
   *[other] { $count } scoresheets
}.
order-own-meaning = This is an estimate in points of the scale from 1 to 5, beside the jurors who read the same cases, directly or through one another. Where each sector has a panel of its own, that is your panel. The fair scores allow for it.
order-own-quality = Severe or lenient is not right or wrong, and says nothing about how well you judge.
order-own-secret = Only you and the chair of your panel see this figure.
order-own-none = None of your scoresheets counts in the result. So there is no figure.
order-own-uncorrected = There are too few jurors, cases or scoresheets in this round to estimate severity. So nothing was allowed for either.
order-own-hidden-title = Not to be seen yet
order-own-hidden-text = The organisers first reveal the order to the chairs. After that it says here how severely you scored.

## Elements

order-elements-title = By element
order-elements-note =
    { $of ->
        [own] Over the sector whose panel you chair. Figures of entrants of the Challenge, not a norm for the market.
       *[all] Over all sectors of this edition. Figures of entrants of the Challenge, not a norm for the market.
    }
order-element = Element
order-contrast = Contrast
order-reliability = Reliability
order-agreement = Agreement
order-open = not separable
order-grade-high = high
order-grade-fair = fair
order-grade-low = low
order-elements-legend = Contrast: how much higher or lower an element scores than the scoresheet’s own mean. Reliability: how surely the jurors of a case together tell the cases apart; high from 0.75, fair from 0.60, and only from 10 cases and 5 jurors on. Agreement is Krippendorff’s alpha: at 1 jurors agree completely, at 0 no more than by chance. The values between which contrast and mean lie with 95% certainty stand after them.
order-top = first { $count }: { $chance }
order-stability = How often the first case stays first if each element weighs anything between { $low } and { $high } times what it weighs now: { $share }.
