"""Writes the mail messages of this folder, as Python's own email package encodes them.

    python3 mails.py <folder to write in>
"""
import sys
from email.charset import BASE64, QP, Charset
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.header import Header
from pathlib import Path

OUT = Path(sys.argv[1])


def part(text, subtype, charset, encoding):
    coded = Charset(charset)
    coded.body_encoding = encoding
    made = MIMENonMultipart("text", subtype, charset=charset)
    made.set_payload(text, charset=coded)
    return made


def write(name, message, sender, subject, date, charset="utf-8"):
    message["From"] = str(Header(sender[0], charset)) + f" <{sender[1]}>"
    message["To"] = "lezer@example.org"
    message["Subject"] = Header(subject, charset)
    message["Date"] = date
    message["Message-ID"] = f"<{name}@example.org>"
    (OUT / f"{name}.eml").write_bytes(message.as_bytes())


NEWSLETTER = """<!doctype html><html lang="nl"><head><title>x</title><style>.a{color:red}</style></head><body>
<div style="display:none;max-height:0">Vandaag: dijken, dieren en drukte &zwnj;&nbsp;&zwnj;&nbsp;</div>
<table width="600"><tr><td><table><tr><td><a href="https://example.org/web">Bekijk deze nieuwsbrief in uw browser</a></td></tr></table></td></tr>
<tr><td><h2>Dierentuin krijgt nieuwe eigenaar</h2>
<p>De dierentuin van Oudewaard is verkocht aan een <a href="https://example.org/stichting">stichting van&nbsp;oud-verzorgers</a>. Dat heeft directeur Wouter Çelik maandag bekendgemaakt.</p>
<p>‘Wij zijn geen speculanten’, zegt voorzitster José Mulder. Zij belooft dat alle 41 medewerkers blijven.</p></td></tr>
<tr><td>De prijs is niet bekend.<br><br>Volgens de gemeente blijft het park open.</td></tr>
<tr><td><p>U ontvangt deze nieuwsbrief omdat u zich hebt aangemeld. © Stadskrant Oudewaard</p>
<p><a href="https://example.org/voorkeuren">Voorkeuren</a> | <a href="https://example.org/uit">Uitschrijven</a></p></td></tr></table></body></html>"""

PLAIN = """Dierentuin krijgt nieuwe eigenaar

Lees dit bericht online: https://example.org/web
"""

news = MIMEMultipart("alternative")
news.attach(part(PLAIN, "plain", "utf-8", BASE64))
news.attach(part(NEWSLETTER, "html", "utf-8", QP))
write("newsletter", news, ("Stadskrant Oudewaard – ochtend", "ochtend@example.org"),
      "Dierentuin krijgt nieuwe eigenaar, en meer nieuws", "Mon, 9 Jan 2023 06:45:12 +0100")

LATIN = """Café De Zwaan in Reuver sluit na een ruzie over geluid de deuren.

"Wij zijn het beu", zegt uitbaatster Irène Köhler. De gemeente vindt het
jammer, maar houdt vast aan de norm.

Afmelden? Ga naar https://example.org/afmelden
"""
write("latin1", part(LATIN, "plain", "iso-8859-1", BASE64), ("Nieuws uit Reuver", "info@example.org"),
      "Café sluit na klachten", "Sat, 8 Jan 2022 23:30:00 -0500", "iso-8859-1")

REPLY = """The council has dropped the plan – for now. “We listened,” mayor Tom Ridley wrote on Monday.

It will come back in May, at a cost of €2 million.

On Sun, 9 Jan 2022 at 21:10, News desk <desk@example.org> wrote:
> Can you send us three lines on the stadium?
> Thanks
--\x20
Tom Baxter
Stringer, Calder
"""
write("reply", part(REPLY, "plain", "windows-1252", QP), ("Tom Baxter", "tom@example.org"),
      "Re: stadium plan", "Mon, 10 Jan 2022 08:05:00 GMT")
