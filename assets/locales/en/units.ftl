# Dates, times and amounts: building blocks of other texts. No sentences about the Challenge.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
date-day = { $day } { $month }
date-moment = { $date }, { $time }
date-zoned = { $moment } ({ $place })
date-span = { $from } – { $to }
time-left-days = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
time-left-hours = { $hours ->
    [one] 1 hour left
   *[other] { $hours } hours left
}
time-left-minutes = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
time-left-none = over
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
list-and = { $most } and { $last }

kind-reinforcement = reinforcement
kind-replacement = replacement
kind-change = change

branch-care = care
branch-education = education
branch-government = government
branch-industry = industry
branch-construction = construction
branch-logistics = logistics
branch-retail = retail
branch-services = business services
branch-financial-services = financial services
branch-housing = housing
branch-technology = technology
branch-energy = energy
branch-agriculture = agriculture and food
branch-culture = culture
branch-other = other

timetable-today = today, { $day }
timetable-preparation = Preparation
timetable-call = Call
timetable-screening = Screening
timetable-judging = Judging
timetable-sealed = Sealed
timetable-published = Publication
