/** A report of a news agency that nobody wrote, with six numbers, long enough to be known again. */
export const WIRE = `HAVENSTAD (ANP) - In de haven van Havenstad is in de nacht van dinsdag op woensdag een loods met chemicaliën uitgebrand. Bij de brand zijn 14 mensen gewond geraakt, onder wie 3 brandweerlieden. Dat heeft de veiligheidsregio bekendgemaakt. Het vuur brak rond 02.15 uur uit en was pas tegen de ochtend onder controle.

Burgemeester Anna Bos zei woensdag dat de oorzaak nog niet vaststaat. Volgens haar is er geen gevaar meer voor omwonenden, al blijft het advies om ramen en deuren gesloten te houden. Zo'n 250 bewoners van de wijk aan de kade brachten de nacht door in een sporthal en konden aan het eind van de middag naar huis.

Het bedrijf dat de loods huurt, liet weten dat alle vergunningen in orde waren. De inspectie spreekt dat tegen: bij een controle in maart ontbraken 2 verplichte blusinstallaties. De eigenaar kreeg toen een waarschuwing, maar geen boete. De gemeenteraad wil volgende week een debat over het toezicht op bedrijven in het havengebied, waar meer dan 40 opslagplaatsen staan. De politie vraagt getuigen die iets verdachts hebben gezien zich te melden.`

const paragraphs = WIRE.split('\n\n')

/** As a paper cut it: four tenths of it. */
export const CUT = WIRE.slice(0, WIRE.indexOf(' Volgens haar'))

/** Another lead above the same rest. */
export const OTHER_LEAD = [
  'Grote schrik aan de kade: een felle brand legde vannacht een opslagloods in de as. Er vielen 14 gewonden, onder wie 3 brandweerlieden.',
  ...paragraphs.slice(1),
].join('\n\n')

/** With other marks and accents, and three words put right. */
export const CORRECTED = WIRE.replace('chemicaliën', 'chemicalien')
  .replace('liet weten dat', 'meldde dat')
  .replace('De gemeenteraad wil', 'De raad wil')
  .replace('zich te melden', 'zich bij haar te melden')
  .replaceAll(' - ', ' – ')

/** Of the same fire, by somebody who was there. */
export const OWN_REPORT = `Om kwart over twee 's nachts werd Piet Vos wakker van een knal. Toen hij het gordijn opzij schoof, zag hij dat de loods aan de overkant van het water in brand stond. "De vlammen kwamen tot boven de kranen uit", vertelt hij een dag later in zijn keuken in Havenstad. Bij de brand raakten 14 mensen gewond, onder wie 3 brandweerlieden, en zo'n 250 bewoners moesten hun huis uit.

Vos is een van hen. Hij sliep op een stretcher in de sporthal, naast zijn buurvrouw en haar twee katten. Over burgemeester Anna Bos is hij niet te spreken: zij zei dat er geen gevaar meer is, maar volgens hem is er niemand langs geweest om te meten. "Wij wonen hier al dertig jaar naast en weten nog altijd niet wat er in die loodsen ligt." Dat de inspectie in maart al had gewaarschuwd, hoorde hij van een journalist. Hij wil dat de gemeente alle opslagplaatsen in het havengebied laat nakijken en de uitkomst bekendmaakt.`

/** A forecast made from a template: the same words, other numbers. */
export const weather = (low: number, high: number, wind: number, rain: number) =>
  `Het weer in de regio. In de nacht koelt het af tot ${low} graden en is er kans op mist boven het open water. In de ochtend trekt de mist op en breekt de zon op veel plaatsen door, al blijft het langs de kust eerst nog grijs. In de middag wordt het ${high} graden bij een matige wind uit het zuidwesten, kracht ${wind}. Later op de dag neemt vanuit het westen de bewolking toe. De kans op neerslag is ${rain} procent. De dagen daarna verandert er weinig: zon en wolken wisselen elkaar af en het blijft op de meeste plaatsen droog. De nachten zijn fris voor de tijd van het jaar, met vooral in het oosten kans op vorst aan de grond.`

/** Results of a round, the same clubs with other scores. */
export const results = (scores: readonly string[]) => {
  const clubs = 'Havenboys,De Kade,Sparta Noord,VV Dijk,Oranje Wit,Polder United,HVV,Zeemeeuw'
  const names = clubs.split(',')
  const games = scores.map((score, at) => {
    const [home, away] = [names[at % names.length], names[(at + 3) % names.length]]
    return `${home} speelde in eigen huis tegen ${away} en dat werd ${score}`
  })
  return `De uitslagen van dit weekeinde. ${games.join('. ')}.`
}
