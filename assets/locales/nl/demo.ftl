# De voorbeeldpagina: rollen, post, klok. Bestaat alleen in het voorbeeld.

demo-title = Kies een rol
demo-lead = Alles hier is verzonnen en verdwijnt als het voorbeeld stopt. Kom binnen als wie u wilt, lees de post die uitging en verzet de klok.
demo-personas = Rollen
demo-come-in = Kom binnen
demo-come-in-as = Kom binnen als { $name }
demo-persona-organiser-a = Organisator A
demo-persona-organiser-b = Organisator B, voor wat twee mensen vraagt
demo-persona-president = Voorzitter van de jury, en van het panel supply chain en logistiek
demo-persona-juror-busy = Jurylid, halverwege
demo-persona-juror-fresh = Jurylid, moet nog beginnen
demo-persona-candidate-admitted = Kandidaat, toegelaten in deze editie
demo-persona-candidate-earlier = Kandidaat van een eerdere editie, met een feedbackrapport
demo-persona-candidate-returned = Kandidaat, in deze editie afgewezen bij de toelating
demo-clock = Klok
demo-now = Het is nu { $moment }.
demo-clock-quarter = Kwartier later
demo-clock-hour = Uur later
demo-clock-day = Dag later
demo-clock-week = Week later
demo-clock-month = 30 dagen later
demo-clock-note = Zo loopt u een deadline met de hand voorbij. Terug kan niet: wat gebeurd is, is gebeurd.
demo-clock-moved = De klok is verzet.
demo-mail = Post die uitging
demo-no-mail = Er ging nog geen post uit.
demo-follow = Volg de link uit deze brief
