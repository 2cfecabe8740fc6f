# Woorden over een businesscase die meer dan één loket gebruikt: de onderdelen met hun vragen, en de case als tekst.

section-client-question = De vraag van de opdrachtgever
section-client-question-prompt = Wat vroeg de opdrachtgever, en in welke situatie? Was het versterking, vervanging of verandering, en waaraan zag u dat? Vertel ook wat u afsprak met de opdrachtgever en, als dat er was, het bureau.
section-approach = Aanpak
section-approach-prompt = Wat was uw diagnose en waarop berustte die? Welke aanpak koos u, welke niet, en waar gaf uw vakkennis de doorslag? Hoe hield u de opdrachtgever op de hoogte, ook van tegenvallers?
section-people-inside = De mensen in de organisatie
section-people-inside-prompt = Met wie zocht u contact, en bij wie kostte dat moeite? Beschrijf een gesprek dat uw plan veranderde.
section-resistance = Weerstand en uzelf
section-resistance-prompt = Wat of wie werkte tegen, en welke goede reden zat daarachter? Waar werd het spannend, of botste uw eigen belang met dat van de organisatie, en wat deed u toen? Wat hebt u aan uw eigen gedrag veranderd?
section-result = Resultaat, met cijfers
section-result-prompt = Wat was er anders toen u vertrok? Geef begin- en eindwaarden, met bron en datum. Zeg wat uw werk was, wat dat van anderen was en wat de omstandigheden deden.
section-after-departure = Na uw vertrek
section-after-departure-prompt = Wie nam wat over, en wanneer begon dat? Wat staat er nu nog, en hoe weet u dat? Noem ook wat is weggezakt.
section-looking-back = Terugblik
section-looking-back-prompt = Welke fout maakte u, en wat was uw aandeel? Wie hielp u ernaar kijken? Wat deed u daarna anders, in deze opdracht of een volgende?

case-number = Case { $number }
case-untitled = Nog zonder titel
case-by = { $candidate }, zonder bureau
case-by-bureau = { $candidate }, via { $bureau }
case-client-branch = opdrachtgever: { $branch }
case-attachments = Bijlagen
