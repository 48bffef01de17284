// packages/record/src/copies/shingles.ts
const RUN = 5;
/** The runs of words of a text (Broder 1997); marks, case and accents make no difference. Linear in its length. */
function shinglesOf(text) {
	const words = wordsOf(text);
	const hashes = words.map(hash);
	const runs = /* @__PURE__ */ new Set();
	for (let first = 0; first + RUN <= hashes.length; first++) {
		let run = 0;
		for (let at = first; at < first + RUN; at++) run = Math.imul(run, 2654435761) + (hashes[at] ?? 0) | 0;
		runs.add(mix(run));
	}
	const numbers = words.flatMap((word, at) => /\p{N}/u.test(word) ? `${word} ${words[at + 1] ?? ""}` : []);
	return {
		runs,
		numbers: new Set(numbers)
	};
}
function wordsOf(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** FNV-1a, 32 bits. */
function hash(text) {
	let value = 2166136261;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
	return value >>> 0;
}
/** The finaliser of MurmurHash3: every bit of the result, of 32, depends on every bit given. */
function mix(value) {
	let mixed = value;
	mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}
// packages/record/src/copies/min-hash.ts
/** Of two hashes each: texts with 27 % of their runs in common share one in 95 of 100 cases, with 60 % always. */
const BANDS = 40;
/**
* The bands of a text's MinHash (Broder 1997; Leskovec, Rajaraman & Ullman, ch. 3); null where it is too short to be a
* copy. A pure function of the text; linear in its length.
*/
function bandsOf(text) {
	const { runs } = shinglesOf(text);
	if (runs.size < 40) return null;
	const least = minHash(runs);
	return Array.from({ length: BANDS }, (_, band) => {
		const [one = 0, other = 0] = least.slice(2 * band, 2 * band + 2);
		return mix(Math.imul(mix(one ^ band), 31) + other) | 0;
	});
}
function minHash(runs) {
	const least = new Array(80).fill(4294967295);
	for (const run of runs) for (let row = 0; row < least.length; row++) {
		const value = mix(run ^ Math.imul(row + 1, 2654435761));
		if (value < (least[row] ?? 0)) least[row] = value;
	}
	return least;
}
// packages/record/src/testing/wire-report.ts
/** A report of a news agency that nobody wrote, with six numbers, long enough to be known again. */
const WIRE = `HAVENSTAD (ANP) - In de haven van Havenstad is in de nacht van dinsdag op woensdag een loods met chemicaliën uitgebrand. Bij de brand zijn 14 mensen gewond geraakt, onder wie 3 brandweerlieden. Dat heeft de veiligheidsregio bekendgemaakt. Het vuur brak rond 02.15 uur uit en was pas tegen de ochtend onder controle.

Burgemeester Anna Bos zei woensdag dat de oorzaak nog niet vaststaat. Volgens haar is er geen gevaar meer voor omwonenden, al blijft het advies om ramen en deuren gesloten te houden. Zo'n 250 bewoners van de wijk aan de kade brachten de nacht door in een sporthal en konden aan het eind van de middag naar huis.

Het bedrijf dat de loods huurt, liet weten dat alle vergunningen in orde waren. De inspectie spreekt dat tegen: bij een controle in maart ontbraken 2 verplichte blusinstallaties. De eigenaar kreeg toen een waarschuwing, maar geen boete. De gemeenteraad wil volgende week een debat over het toezicht op bedrijven in het havengebied, waar meer dan 40 opslagplaatsen staan. De politie vraagt getuigen die iets verdachts hebben gezien zich te melden.`;
const paragraphs = WIRE.split("\n\n");
WIRE.slice(0, WIRE.indexOf(" Volgens haar"));
["Grote schrik aan de kade: een felle brand legde vannacht een opslagloods in de as. Er vielen 14 gewonden, onder wie 3 brandweerlieden.", ...paragraphs.slice(1)].join("\n\n");
WIRE.replace("chemicaliën", "chemicalien").replace("liet weten dat", "meldde dat").replace("De gemeenteraad wil", "De raad wil").replace("zich te melden", "zich bij haar te melden").replaceAll(" - ", " – ");
// packages/record/tmp/m/in2.ts
const t = WIRE + " " + [...WIRE.split(" ")].reverse().join(" ");
for (const [n, f] of [
	["shingles", shinglesOf],
	["bands", bandsOf],
	["nfd", (x) => x.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()],
	["match", (x) => x.match(/[\p{L}\p{N}]+/gu)]
]) {
	for (let i = 0; i < 300; i++) f(t);
	const s = process.cpuUsage();
	for (let i = 0; i < 1e3; i++) f(t);
	console.log(n, t.split(" ").length, "words", (process.cpuUsage(s).user / 1e6).toFixed(3), "ms");
}
export {};
