/** A line that belongs to the page, not to the article. The example is such a line, the counter-example is not. */
export interface LineRule {
  readonly id: string
  readonly pattern: RegExp
  /** Longer lines are never such a line. */
  readonly longest: number
  readonly example: string
  readonly counter: string
}

/** Ways in which pages in Dutch and English speak about themselves between or around the words of an article. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'see-also',
    pattern:
      /^[^\p{L}\p{N}]*(?:lees (?:ook|meer|verder|hier|alles)|(?:bekijk|luister|zie|kijk|check) (?:ook|hier)|meer (?:over|nieuws|lezen|weten over|uit)|gerelateerd|ook interessant|aanbevolen|misschien (?:ook )?interessant|read (?:more|also|next|on)|also read|see also|related(?: (?:stories|articles|news|topics|coverage|links))?|more (?:on|from|stories|news)|recommended|you (?:may|might) also|up next|don['’]t miss|watch (?:now|also)|listen (?:now|to))(?=$|[:>»|…]|\s+["“‘']|(?:\s+\S+){0,14}(?<![.!?])$)/iu,
    longest: 170,
    example: 'Lees ook: Wethouder stapt op na ruzie over zwembad',
    counter:
      'Lees ook eens wat de raad toen zei, riep een bewoner; dat had volgens hem niemand gedaan in al die jaren.',
  },
  {
    id: 'list-heading',
    pattern:
      /^\W*(?:keep reading|trending|popula(?:r|ir)|most (?:read|viewed|popular)|(?:het )?(?:meest|best) (?:gelezen|bekeken)|uitgelicht|in het nieuws|(?:het )?laatste nieuws|latest(?: news)?|net binnen|top stories|headlines|from the (?:shop|archives?)|uit (?:het archief|de winkel)|tip(?:s)? van de redactie|editor['’]s (?:picks?|choice))\W*$/iu,
    longest: 60,
    example: 'Meest gelezen',
    counter: 'Uitgelicht werd vooral de rol van de wethouder.',
  },
  {
    id: 'source-address',
    pattern: /^\W*(?:bron|source|link|url)\s*:\s*(?:https?:|www\.)/iu,
    longest: 300,
    example: 'Bron: https://www.bode.example/artikel/771',
    counter: 'Bron van de brand: een kaars, zegt de brandweer.',
  },
  {
    id: 'goes-on',
    pattern:
      /^\W*(?:(?:de |dit |het )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt) (?:verder|door)|(?:the )?(?:article|story|text) continues)(?= |$|[.:])/iu,
    longest: 90,
    example: 'De tekst gaat verder onder de foto.',
    counter: 'Het verhaal gaat dat de brug al jaren los ligt.',
  },
  {
    id: 'advertisement',
    pattern:
      /^\W*(?:advertenties?|advertisements?|ad|ads|sponsored|gesponsord|promotie|reclame)(?: content| message)?\W*$/iu,
    longest: 40,
    example: '- Advertentie -',
    counter: 'Advertenties leverden de krant vorig jaar minder op.',
  },
  {
    id: 'newsletter',
    pattern:
      /(?:(?:schrijf|meld|geef)(?: \S+){0,6} (?:in|aan|op)\b.*nieuwsbrief|nieuwsbrief.*(?:inbox|mailbox|ontvang|aanmelden|inschrijven|schrijf je|meld je)|(?:ontvang|elke \S+).*(?:nieuwsbrief|in je (?:inbox|mailbox))|(?:sign up|subscribe).*(?:newsletter|inbox|email)|newsletter.*(?:inbox|sign up|subscribe|every (?:morning|day|week)))/iu,
    longest: 260,
    example: 'Schrijf je in voor onze nieuwsbrief en ontvang elke ochtend het nieuws.',
    counter: 'In de nieuwsbrief van de school stond dat het gebouw dicht zou gaan.',
  },
  {
    id: 'share',
    pattern:
      /^\W*(?:deel(?: (?:dit|deze|het|op|via|met|artikel)(?: \S+){0,4})?|delen(?: (?:op|via)(?: \S+){1,3})?|share(?: (?:this|on|via|article|story)(?: \S+){0,4})?|tweet(?: dit)?|whats ?app|facebook|twitter|linkedin|instagram|e-?mail|print(?: dit artikel)?|kopieer (?:de )?link|copy link|link gekopieerd|bewaar(?: artikel)?|save(?: article)?|volg ons(?: (?:op|via))?.*|follow us(?: on)?.*)(?:[\s,|/•·]+(?:facebook|twitter|x|linkedin|whats ?app|e-?mail|print|instagram|copy link|kopieer link))*\W*$/iu,
    longest: 110,
    example: 'Deel dit artikel op Facebook',
    counter: 'Deel twee van het plan volgt in mei.',
  },
  {
    id: 'reading-time',
    pattern:
      /^\W*(?:leestijd|geschatte leestijd|reading time|time to read)\W.*|^\W*\d{1,3}\s*(?:min\.?|minuten|minuut|minutes?|mins?)\s*(?:leestijd|lezen|leeswerk|read|reading time)?\W*$/iu,
    longest: 50,
    example: 'Leestijd: 3 minuten',
    counter: '3 minuten later kwam de brandweer.',
  },
  {
    id: 'photo-credit',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:foto(?:grafie)?['’]?s?|archieffoto|beeld|illustratie|video|photo(?:graph)?s?|images?|picture|file photo|graphic)\s*(?:door\b|by\b|credit|[:©|/]|\(c\))|©)/iu,
    longest: 160,
    example: 'Foto: Streekbeeld / Hanne Vos',
    counter: 'Beeld en geluid van de zitting zijn er niet.',
  },
  {
    id: 'caption',
    pattern:
      /(?:©|\(c\)|\((?:foto|beeld|photo|image|picture)\b|(?<!\p{L})(?:foto|beeld|photo|image|picture|photograph)\s*:)[^.!?]{2,60}$/iu,
    longest: 260,
    example: 'Bewoners bij de dijk. Foto: Kim Terpstra',
    counter: 'Hij wees op de foto: die hing er al jaren, zei hij.',
  },
  {
    id: 'address',
    pattern: /^(?!.*\.\s\p{Lu})[^.!?]{0,80}\p{L}[\w.+-]{0,40}@[\w-]{1,60}\.[^!?]{2,80}$/iu,
    longest: 160,
    example: 'Persbureau Leeland, pers@leeland.example, 0123 456 789',
    counter: 'Op het bord stond zijn adres, piet@leeland.example. Niemand schreef hem.',
  },
  {
    id: 'tags',
    pattern:
      /^\W*(?:tags?|trefwoorden|onderwerpen|thema['’]?s|rubriek(?:en)?|categorie(?:ën)?|topics?|filed under|keywords|dossiers?|posted in|geplaatst in|categories|category)\s*:/iu,
    longest: 250,
    example: 'Tags: brand, Oosterhaven, veiligheid',
    counter: 'Onderwerpen die de raad liet liggen, komen in maart terug.',
  },
  {
    id: 'paywall',
    pattern:
      /(?:verder lezen\?|lees (?:dit artikel )?(?:gratis )?verder|al (?:een )?abonn?ee\?|nog geen abonn?ee|(?:alleen|exclusief) voor (?:onze )?abonnees|word (?:nu )?(?:abonnee|lid)|neem (?:nu )?een abonnement|probeer (?:nu )?\d* ?(?:maand|weken)|already a (?:subscriber|member)|subscribe (?:now|today|to (?:read|continue))|(?:for|to) subscribers only|continue reading|log ?in om (?:verder|dit)|log in to (?:read|continue)|free trial|maak (?:gratis )?een account|create (?:a free|an) account)/iu,
    longest: 220,
    example: 'Verder lezen? Neem een abonnement voor 2 euro per week.',
    counter: 'De bond telt 4.000 abonnees op zijn blad.',
  },
  {
    id: 'support',
    pattern:
      /(?<!\p{L})(?:support|steun) (?:us|our|ons|onze|the|de)(?!\p{L}).*(?:per (?:month|maand|week)|a month|[£€$]\s?\d|journalis|donat|lid|member)/iu,
    longest: 200,
    example: 'Enjoying this? Support us from £3 a month.',
    counter: 'Steun ons alsjeblieft, smeekte de voorzitter de raad.',
  },
  {
    id: 'author-note',
    pattern:
      /(?<!\p{L})(?:reach|contact|e-?mail|follow|mail|volg|bereik|tips?)(?!\p{L}).{0,60}@[\w-]{2,}[\w.-]*\W*$/iu,
    longest: 260,
    example: 'Ann Lee covers schools for the Post. Reach her at alee@post.example.',
    counter: 'Wie iets weet, kan de politie mailen, zei de burgemeester.',
  },
  {
    id: 'comments',
    pattern:
      /^\W*(?:\d+ )?(?:reacties?|comments?|(?:have )?your (?:say|views|comments)|what (?:you|readers) (?:say|think)|wat lezers zeggen|jouw mening|reageer|reageren|laat een reactie achter|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|praat mee|wat vind jij)\b[^.!]{0,60}\??\s*$/iu,
    longest: 90,
    example: '12 reacties',
    counter: 'Reacties van bewoners bleven niet uit.',
  },
  {
    id: 'tip',
    pattern:
      /(?:weet (?:jij|je|u) meer\b.{0,60}|(?:tip(?:pen)?|foutje?|opmerking|nieuws)\b.{0,60}(?:redactie|mail|whats ?app|laat het)|(?:mail|app|tip|contact|whats ?app|bel)(?: \S+){0,3} (?:de |onze )redactie|(?:do you have|got) a (?:tip|story)|(?:contact|email|e-mail) (?:our|the) (?:newsroom|news ?desk|reporters?)|spotted (?:a mistake|an error))/iu,
    longest: 200,
    example: 'Heb je een tip of opmerking? Mail de redactie.',
    counter: 'De politie kreeg een tip van een wandelaar.',
  },
  {
    id: 'blocked-embed',
    pattern:
      /(?:(?:deze|dit|om deze|om dit) (?:inhoud|content|video|bericht|element|tweet|onderdeel).{0,80}(?:cookies|toestemming|geladen|getoond|bekijken)|(?:accepteer|accept|wijzig)\b.{0,40}cookies|cookies? (?:accepteren|instellingen|settings|policy)|(?:wij|we) (?:gebruiken|use) cookies|(?:uses|maakt gebruik van) cookies|(?:your|deze|this) browser.{0,60}(?:support|ondersteun|javascript)|enable javascript|zet javascript aan)/iu,
    longest: 320,
    example: 'Deze inhoud kan niet worden getoond zonder cookies.',
    counter: 'De bakker deelde cookies uit aan de vrijwilligers.',
  },
  {
    id: 'rights',
    pattern:
      /^\W*(?:©|copyright|all rights reserved|alle rechten voorbehouden|auteursrecht|overname van)\b|^©|(?:all rights reserved|alle rechten voorbehouden)\W*$/iu,
    longest: 200,
    example: '© 2022 De Streekbode. Alle rechten voorbehouden.',
    counter: 'Copyrighthouders stapten naar de rechter, en kregen gelijk.',
  },
  {
    id: 'control',
    pattern:
      /^\W*(?:(?:terug|back) (?:naar|to) .{2,30}|(?:naar|to) (?:boven|top)|vergroot(?: afbeelding)?|bekijk (?:foto|video|galerij|alle).{0,20}|sluiten?|close|open|play(?: video)?|afspelen|speel af|pauze|volume|volgende|vorige|next(?: article)?|previous(?: article)?|home|menu|zoeken?|search|inloggen|log ?in|sign in|luister(?: naar dit artikel)?|listen(?: to this article)?|toon meer|show more|load more|meer laden|reacties|view (?:gallery|image|comments).{0,15}|(?:klik|click) (?:hier|here|op|om|to)\b.{0,60})\W*$/iu,
    longest: 80,
    example: 'Terug naar het overzicht',
    counter: 'Terug naar het dorp durft hij niet, zegt hij.',
  },
]

/** The rule by which a line belongs to the page; undefined where it may be the article's. */
export function furnitureRule(line: string): LineRule | undefined {
  if (line.length > 320) return undefined
  return LINE_RULES.find(({ longest, pattern }) => line.length <= longest && pattern.test(line))
}
