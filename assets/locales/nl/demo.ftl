# De voorbeeldpagina: rollen, post, klok. Bestaat alleen in het voorbeeld.

demo-title = Kies een rol
demo-lead = Alles hier is verzonnen en verdwijnt als het voorbeeld stopt. Kom binnen als wie u wilt, lees de post die uitging en verzet de klok.
demo-personas = Rollen
demo-come-in = Kom binnen
demo-come-in-as = Kom binnen als { $name }
demo-persona-organiser-a = Organisator A
demo-persona-organiser-b = Organisator B, voor wat twee mensen vraagt
demo-persona-president = President van de jury, en voorzitter van het panel supply chain en logistiek
demo-persona-juror-busy = Jurylid, halverwege
demo-persona-juror-fresh = Jurylid, moet nog beginnen
demo-persona-candidate-admitted = Kandidaat, toegelaten in deze editie
demo-persona-candidate-earlier = Kandidaat van een eerdere editie, met een feedbackrapport
demo-persona-candidate-rejected = Kandidaat, in deze editie afgewezen bij de toelating
demo-persona-chair-finance = Voorzitter van het panel finance
demo-persona-chair-hr = Voorzitter van het panel HR
demo-persona-chair-general-management = Voorzitter van het panel algemeen management
demo-persona-chair-care-public = Voorzitter van het panel zorg en publieke sector
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
demo-older-mail = De { $count } nieuwste brieven staan hier. Alle andere staan bij een organisator onder Brieven.
demo-follow = Volg de link uit deze brief

demo-rules =
    Deelnemen kan iedere interim-manager met een eigen opdracht die in de afgelopen drie jaar is afgerond, met of zonder bureau.

    De jury bestaat uit een panel per sector. Wie een band heeft met een kandidaat, diens bureau of diens opdrachtgever, leest die case niet.

    Bij een gelijke stand beslist het panel; het schrijft op waarom. Een titel kan ook niet worden toegekend, als geen case het panel overtuigt. Een organisator bevestigt elke titel.
demo-rejection = De case gaat over een vaste aanstelling en niet over een interim-opdracht. Volgend jaar bent u welkom met een opdracht die daar wel onder valt.
demo-recusal = Ik heb twee jaar geleden via dit bureau gewerkt.
demo-not-awarded = De jury vond geen case die op alle elementen overtuigde.
demo-title-sector-1 = Hier ging de diagnose aan de ingreep vooraf, en de mensen binnen droegen het resultaat verder.
demo-title-sector-2 = Cijfers met een bron, en een opdrachtgever die ook het slechte nieuws op tijd hoorde.
demo-title-sector-3 = Wie het moeilijk had met het plan, kwam aan het woord, en het plan werd er beter van.
demo-title-sector-4 = Een rustige hand in een onrustig huis, met een overdracht die al in de eerste maand begon.
demo-title-sector-5 = Eerlijk over wat misging, en daardoor geloofwaardig over wat bleef staan.
demo-title-overall = Wie tegen was, werd gehoord tot het plan ervan veranderde, en wat er bereikt is, staat er na het vertrek nog.
demo-title-bureau = Het bureau zei vooraf wat het zag, en durfde de vraag terug te leggen.
demo-jury-words = Uw case las prettig en bleef concreet. Laat een volgende keer meer zien van wat er na uw vertrek gebeurde, en wie dat toen droeg.
