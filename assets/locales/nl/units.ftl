# Datums, tijden en hoeveelheden: de bouwstenen van andere teksten. Geen zinnen over de Challenge.

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-long = { $day } { $month } { $year }
date-day = { $day } { $month }
date-moment = { $date }, { $time }
date-zoned = { $moment } ({ $place })
date-span = { $from } – { $to }
time-left-days = { $days ->
    [one] nog 1 dag
   *[other] nog { $days } dagen
}
time-left-hours = { $hours ->
    [one] nog 1 uur
   *[other] nog { $hours } uur
}
time-left-minutes = { $minutes ->
    [one] nog 1 minuut
   *[other] nog { $minutes } minuten
}
time-left-none = voorbij
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
list-and = { $most } en { $last }

kind-reinforcement = versterking
kind-replacement = vervanging
kind-change = verandering

branch-care = zorg
branch-education = onderwijs
branch-government = overheid
branch-industry = industrie
branch-construction = bouw
branch-logistics = logistiek
branch-retail = detailhandel
branch-services = zakelijke dienstverlening
branch-financial-services = financiële dienstverlening
branch-housing = wonen
branch-technology = techniek en ICT
branch-energy = energie
branch-agriculture = landbouw en voeding
branch-culture = cultuur
branch-other = anders

timetable-today = vandaag, { $day }
timetable-preparation = Voorbereiding
timetable-call = Inzending
timetable-screening = Toelating
timetable-judging = Beoordeling
timetable-sealed = Verzegeld
timetable-published = Publicatie
