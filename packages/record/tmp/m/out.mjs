import { createRequire } from "node:module";
import { CompiledQuery, Kysely, PostgresAdapter, PostgresDialect, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import { createHash, randomUUID } from "node:crypto";
import "canonicalize";
import { link, mkdir, open, readFile, readdir, rename, rm, statfs, truncate } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import "csv-stringify/sync";
import "hyparquet-writer";
import { z } from "zod";
import "edtf";
import "pg-boss";
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { Worker } from "node:worker_threads";
import pg from "pg";
// packages/shapes/src/errors.ts
/**
* A fault with a stable code. The message says what was found, what was expected and what to do.
*
* code: kebab-case, part of the public interface (the command maps codes to exit codes).
*/
var VolgensError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "VolgensError";
		this.code = code;
	}
};
// packages/shapes/src/names/spellings.ts
/** What all Latin traditions share. */
const LATIN = {
	š: "S",
	ś: "S",
	ş: "S",
	č: "C",
	ć: "C",
	ç: "C",
	ž: "Z",
	ż: "Z",
	ź: "z",
	đ: "Z",
	ł: "l",
	ø: "o",
	ð: "d",
	þ: "t",
	ß: "s",
	æ: "e",
	œ: "e",
	ı: "i",
	ğ: "g",
	y: "i",
	kh: "h",
	ph: "f",
	ck: "k",
	ts: "c",
	tz: "c",
	x: "ks",
	qu: "k",
	q: "k",
	w: "v",
	dh: "d",
	gh: "g",
	ÿ: "i"
};
({ ...LATIN });
({ ...LATIN });
({ ...LATIN });
const GERMAN = {
	...LATIN,
	schtsch: "W",
	tsch: "C",
	dsch: "Z",
	sch: "S",
	sh: "S",
	ch: "h",
	j: "i",
	z: "c",
	tz: "c"
};
/** German has one spelling for sh and zh, and one for s and z before a vowel. */
const BEFORE_VOWEL = Object.fromEntries([..."aeiouyjäöü"].map((vowel) => [`s${vowel}`, `z${vowel === "j" || vowel === "y" ? "i" : vowel}`]));
({
	...GERMAN,
	...BEFORE_VOWEL
}), { ...GERMAN }, {
	...GERMAN,
	...BEFORE_VOWEL
};
new Set("al el as abd abdul abdel abdallah abdullah abdoel aboe abu abou ben bin ibn ahmed ahmad ali amir anwar bashar baschar bachar fatah fattah faisal fouad habib hafez hamid hassan hasan hosni husni hoessein hussein hossein ibrahim ismail jamal khaled khalid mahmoud mahmud mohammed mohamed muhammad moammar muammar mouammar mustafa moustafa nasser nouri nuri noeri omar oemar osama oussama rashid saddam said salah saleh salman sami tariq walid yasser jassir youssef yusuf joessoef zine benyamin aleksandr aleksej alexei alexey alexej alexeï aleksei aleksandar anatoli anatoly andrej andrei andrey andreï andrij andriy arkadi arkady arseni boris darja darya denis denys dmitri dmitry dmytro fjodor fyodor fedor gennadi gennady georgi georgy georgij grigori grigory igor ihor ilja ilya iwan jegor yegor jelena yelena joelia joeri yuri yury juri iouri julija yulia ioulia kirill konstantin ksenia xenija leonid ljoedmila ljudmila lyudmila lioudmila maksim maksym maxim michail mikhail michajlo mykhailo mychajlo miroslav mstislav natalja natalya nadia nadija nikita nikolaj nikolai nikolay nikolaï oksana oleg oleh oleksandr oleksij oleksii olga pavel pjotr pyotr piotr roman roeslan ruslan ruslana sergej sergei sergey sergueï sergii serhij serhiy stanislav svetlana swetlana taras tatjana tatyana vadim vadym vasili vasily vassili wassili viktor wiktor vitali vitaly witali vitalij vladimir wladimir vladislav wladislaw volodymyr wolodymyr vsevolod vjatsjeslav vyacheslav yaroslav jaroslav jevgeni yevgeny jewgeni evgueni evgeni".split(" "));
// packages/shapes/src/reading.ts
/** Statements from this confidence on are findings; below it they are suggestions. */
const FINDING_FROM = .5;
// packages/record/src/errors.ts
/** elsewhere: the lock's file, where its process is on another machine or in another container. */
const storeInUse = (folder, holder, elsewhere) => new VolgensError("store-in-use", `${folder} is open in ${holder}; expected it free, because two programs that write in it lose each other's work; wait for that one or stop it, or use another folder (--data) or PostgreSQL (DATABASE_URL)` + (elsewhere === void 0 ? "" : `; that one runs elsewhere: only if it is surely gone, remove ${elsewhere}`));
const storeUnreadable = (folder, cause) => new VolgensError("store-unreadable", `${folder} can't be opened for writing (${reasonOf(cause)}); expected a folder of yours; give another with --data or change its permissions`, { cause });
const storeDamaged = (folder, reason, cause) => new VolgensError("store-damaged", `the store in ${folder} is damaged (${reason}); expected it whole; keep a copy of it as it is and restore a backup into another folder (volgens restore FILE --data DIR)`, { cause });
const notAStore = (folder, names) => new VolgensError("not-a-store", `${folder} holds other things (${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""}); expected a store, an empty folder or none; nothing was written: give another folder with --data`);
const dumpByPostgres = () => new VolgensError("use-pg-dump", "the record is in PostgreSQL; expected one in a folder; make and restore backups with its own programs (pg_dump, pg_restore)");
const storeNewer = (found, known) => new VolgensError("store-newer", `the store is of version ${found}; expected at most ${known}; use a newer volgens, nothing was changed`);
const databaseUnreachable = (place, cause) => new VolgensError("database-unreachable", `no answer from PostgreSQL at ${place} (${reasonOf(cause)}); expected a running server; check DATABASE_URL and that it is started`, { cause });
const databaseRefused = (place, cause) => new VolgensError("database-refused", `PostgreSQL at ${place} refuses (${reasonOf(cause)}); expected a user, password and database that it knows; check DATABASE_URL`, { cause });
const diskFull = (cause) => new VolgensError("disk-full", "no space was left on the disk; what was finished before is kept; make space and run the command again", { cause });
const storeFailed = (cause) => new VolgensError("store-failed", `the database gave an error (${reasonOf(cause)}); what was finished before is kept; please report it`, { cause });
/** The first line of what went wrong, short enough for a message: PGlite's own run to pages. */
function reasonOf(cause) {
	return ((cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "").slice(0, 200);
}
sql`entry.decision in ('merge', 'same', 'split', 'rename', 'different', 'unsure')
  and not exists (select from reviews undone
    where undone.decision = 'undo' and (undone.body ->> 'undoes')::bigint = entry.seq)`;
regionCodes();
/** Every pair of letters that is a region: `Intl` has no list of them. */
function regionCodes() {
	const names = new Intl.DisplayNames("en", {
		type: "region",
		fallback: "none"
	});
	const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	const none = /* @__PURE__ */ new Set([
		"EU",
		"EZ",
		"UN",
		"QO",
		"XA",
		"XB",
		"ZZ"
	]);
	const isCurrent = (code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
	return codes.filter((code) => !none.has(code) && isCurrent(code) && names.of(code) !== void 0);
}
// packages/record/src/exchange/parts.ts
/** The words of spans, … between those that do not touch. */
const wordsAt = (text, spans) => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
// packages/record/src/exchange/tables/column.ts
/** A column; the type parameter is inferred from the table that it stands in. */
function column(name, type, description, value) {
	return {
		name,
		type,
		description,
		value: (row) => value(row) ?? void 0
	};
}
// packages/record/src/exchange/tables/item-columns.ts
/** Which item it is and how it stands: the first columns of every table of items. */
const WHICH = [
	column("report", "text", "Id of the report: 32 hexadecimal digits.", ({ report }) => report.id),
	column("item", "text", "Id of the item in the reading of that report (s1, n1, f1, e1).", ({ local }) => local),
	column("review", "text", "What a person decided: open (nobody looked), confirmed, corrected or rejected. A rejected item does not hold.", ({ review }) => review)
];
/** How sure the engine is; of statements only. */
const HOW_SURE = [column("confidence", "number", "How often statements of this rule and situation are right, 0 to 1.", ({ confidence }) => confidence), column("suggestion", "boolean", `true where the confidence is below ${FINDING_FROM}: a possibility, no finding.`, isSuggestion)];
/** Less sure than a finding, and nobody has confirmed or corrected it. */
function isSuggestion({ confidence, review }) {
	return confidence !== void 0 && confidence < .5 && review === "open";
}
/** Whose account it is. */
const VOICE = [column("voice_kind", "text", "Whose account it is: named (somebody the report names or describes), anonymous, or narrator (the report itself).", ({ voice }) => voice.kind), ...party$1("voice", "the voice", ({ voice }) => voice)];
/** When it was said, and where it stands. */
const WHERE = [
	column("said_from", "day", "First day on which it was said; the day of publication where the report tells none.", ({ said }) => said[0]),
	column("said_to", "day", "Last day on which it was said.", ({ said }) => said[1]),
	column("statement", "text", "Id (item) of the statement that it stands in.", ({ statement }) => statement),
	column("context", "text", "The sentences that hold it; with --snippets N its words and at most N on each side, … between pieces.", ({ context }) => context),
	column("spans", "json", "Where each part stands: {part: [[start, end], …]}, UTF-16 code units in the text of the report, end exclusive.", ({ parts }) => JSON.stringify(parts)),
	column("rule", "text", "The rule that read it.", ({ body }) => body.rule),
	column("key", "text", "SHA-256 of its kind and words with their places, as they were read: what decisions know it by.", ({ key }) => key),
	column("lang", "text", "Language of the report (BCP 47).", ({ report }) => report.lang),
	column("outlet", "text", "Who published the report.", ({ report }) => report.outlet),
	column("title", "text", "Title of the report.", ({ report }) => report.title),
	column("url", "text", "Address of the report.", ({ report }) => report.url),
	column("published", "text", "When the report was published (EDTF).", ({ report }) => report.published),
	column("engine", "text", "What read the report: version, language and model.", ({ engine }) => engine)
];
/** Somebody, as the record and as the report has them. */
function party$1(name, who, of) {
	return [
		column(`${name}_actor`, "integer", `Number of ${who} in the table of actors, where the record knows it.`, (item) => of(item)?.actor),
		column(`${name}_name`, "text", `The record's name of ${who}, one across reports and spellings.`, (item) => of(item)?.name),
		column(`${name}_words`, "text", `The report's own words for ${who}, at this place.`, (item) => of(item)?.words)
	];
}
/** The words of one part of an item. */
const part = (name, description, of = name) => column(name, "text", description, ({ parts, text }) => {
	const spans = parts[of];
	return spans === void 0 ? void 0 : wordsAt(text, spans);
});
[
	...WHICH,
	...HOW_SURE,
	...VOICE,
	part("cue", "The words that attribute: says, according to."),
	part("addressee", "Whom the source speaks to."),
	part("occasion", "Where or when the source spoke: in a speech."),
	part("medium", "What carried the words: in a letter."),
	part("modality", "Auxiliaries that leave open whether it was said: may, would."),
	part("caveat", "The reporter's reservation: could not be verified."),
	...WHERE
];
[
	...WHICH,
	...VOICE,
	...party$1("named", "who or what is named", ({ other }) => other),
	...WHERE
];
[
	...WHICH,
	...VOICE,
	part("words", "The quantity as the report words it.", "figure"),
	part("counts", "What is counted."),
	...WHERE
];
[
	...WHICH,
	...VOICE,
	part("words", "The words that tell it.", "trigger"),
	...party$1("doer", "the one who does it", ({ doer }) => doer),
	...party$1("recipient", "the one to whom it is done", ({ other }) => other),
	part("object_words", "What it is about, as the report words it.", "object"),
	...WHERE
];
sql`true`;
// packages/record/src/exchange/lines/line-shapes.ts
/** The version of the format; what can't read it any more gets another number. */
const FORMAT = "volgens.record/1";
const hash$1 = z.string().regex(/^[0-9a-f]{64}$/, "no SHA-256 in hexadecimal");
const reportId$1 = z.string().regex(/^[0-9a-f]{32}$/, "no id of a report");
const name = z.string().min(1);
const number = z.int().min(1);
const moment = z.string().refine((text) => isMoment(text), "no moment as 2022-01-12T08:00:00.000Z").describe("ISO 8601 in UTC, to the millisecond");
function isMoment(text) {
	const date = new Date(text);
	return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}
z.strictObject({
	line: z.literal("header"),
	format: z.literal(FORMAT).describe("version of this format"),
	dossier: name.optional().describe("the dossier that it is of; the whole record without"),
	engines: z.array(z.string()).describe("what read the reports: version, language and model"),
	snippets: z.int().min(0).optional().describe("articles are left out: at most so many words stay on each side of an item; can not be imported"),
	chain: z.enum(["whole", "part"]).describe("whether all decisions of the record are here, or only those about this dossier, which can not be continued"),
	counts: z.record(z.string(), z.int().min(0)).describe("how many lines of each kind follow"),
	dictionary: z.record(z.string(), z.record(z.string(), z.string())).describe("kind of line → field → what it means")
}), z.strictObject({
	line: z.literal("dossier"),
	name: name.describe("name, unique in the record"),
	created: moment.describe("when it was made"),
	archived: moment.optional().describe("when it was put away")
}), z.strictObject({
	line: z.literal("original"),
	hash: hash$1.describe("SHA-256 of the bytes"),
	bytes: z.base64().describe("what was given, byte for byte, in base64")
}), z.strictObject({
	line: z.literal("report"),
	id: reportId$1.describe("first 128 bits of the SHA-256 of address (or outlet), line feed and text"),
	reference: z.string().optional().describe("what whoever added it calls it"),
	lang: name.describe("BCP 47"),
	title: z.string().optional().describe("title"),
	outlet: z.string().optional().describe("who published it"),
	url: z.string().optional().describe("address"),
	published: z.string().optional().describe("date of publication (EDTF)"),
	author: z.string().optional().describe("who signed it"),
	agency: z.string().optional().describe("the news agency that it credits"),
	text: z.string().optional().describe("words, in NFC with LF; left out with snippets"),
	original: hash$1.optional().describe("the original it was made from; left out with snippets"),
	excerpts: z.array(z.tuple([
		z.int(),
		z.int(),
		z.string()
	])).optional().describe("with snippets: [start, end, words] of what is kept of the text, in UTF-16 code units"),
	version: number.describe("of the same address: 1, 2, 3 …"),
	previous: reportId$1.optional().describe("the version before"),
	added: moment.describe("when it was added"),
	dossiers: z.array(z.strictObject({
		name,
		added: moment
	})).describe("the dossiers it is in, and since when"),
	ties: z.record(z.string(), number).optional().describe("whom actors of readings before the current one were, by kind and name")
}), z.strictObject({
	line: z.literal("reading"),
	report: reportId$1.describe("what was read"),
	engine: name.describe("what read it: version, language and model"),
	current: z.boolean().describe("whether items are made from it"),
	made: moment.describe("when it was made"),
	body: z.record(z.string(), z.unknown()).describe("the reading without its report (schema volgens.reading/1)")
}), z.strictObject({
	line: z.literal("actor"),
	id: number.describe("number; decisions, which are hashed, name actors by it"),
	kind: z.enum([
		"person",
		"organization",
		"state",
		"group"
	]).describe("person, organization, state or group"),
	name: name.describe("name in the record"),
	curated: z.boolean().describe("whether a person has merged, split or named it"),
	merged_into: number.optional().describe("the actor that it was merged into")
}), z.strictObject({
	line: z.literal("report_actor"),
	report: reportId$1.describe("the report"),
	local: name.describe("id in its current reading"),
	address: name.describe("its kind and name, with #2 behind the second of those; decisions name it so"),
	actor: number.describe("the actor of the record that it is"),
	kind: name.describe("kind, as read"),
	name: z.string().describe("name in that report"),
	roles: z.array(z.string()).describe("roles that the report gives"),
	mentions: z.int().min(0).describe("how often the report mentions it"),
	certain: z.string().optional().describe("what makes it certainly the same as an actor of another report"),
	keys: z.array(z.string()).describe("keys of its name across spellings"),
	tied_after: z.int().min(0).describe("the last decision when it was tied")
}), z.strictObject({
	line: z.literal("decision"),
	seq: number.describe("1, 2, 3 … without gaps"),
	at: moment.describe("when it was decided"),
	reviewer: name.describe("who decided"),
	decision: name.describe("confirm, correct, reject, note, merge, split, rename, same, different, unsure or undo"),
	report: z.string().optional().describe("the report of the item that it is about"),
	kind: z.string().optional().describe("the kind of that item"),
	key: z.string().optional().describe("what the item is known by: SHA-256 of its kind and words with places"),
	body: z.json().describe("the rest: a correction, a note, the actors moved, the number of what is undone"),
	previous: z.union([hash$1, z.literal("")]).describe("hash of the decision before"),
	hash: hash$1.describe("SHA-256 of the canonical JSON (RFC 8785) of the rest")
}), z.strictObject({
	line: z.literal("failure"),
	dossier: z.string().optional().describe("the dossier that it was for"),
	name: z.string().describe("what could not be added"),
	original: hash$1.describe("its bytes"),
	options: z.json().describe("what was known of it beside its words"),
	code: name.describe("code of the fault"),
	message: z.string().describe("the fault"),
	attempts: number.describe("how often it was tried"),
	failed: moment.describe("when it last failed")
}), z.strictObject({
	line: z.literal("end"),
	lines: number.describe("how many lines came before"),
	sha256: hash$1.describe("SHA-256 of all bytes before this line")
});
Object.fromEntries([
	"dossier",
	"original",
	"report",
	"reading",
	"actor",
	"report_actor",
	"decision",
	"failure"
].map((kind) => [kind, 0]));
// packages/record/src/store/wrap-fault.ts
/** Of the system, and SQLSTATE of a server that shuts down, starts, or has no connection to spare. */
const UNREACHABLE = /* @__PURE__ */ new Set([...[
	"ECONNREFUSED",
	"ECONNRESET",
	"ENOTFOUND",
	"ETIMEDOUT",
	"EHOSTUNREACH",
	"ENOENT",
	"EPIPE"
], ...[
	"57P01",
	"57P02",
	"57P03",
	"53300",
	"08000",
	"08001",
	"08003",
	"08004",
	"08006"
]]);
/** SQLSTATE of wrong password, wrong user, no such database, no permission. */
const REFUSED = /* @__PURE__ */ new Set([
	"28P01",
	"28000",
	"3D000",
	"42501"
]);
const FULL = /* @__PURE__ */ new Set([
	"ENOSPC",
	"EDQUOT",
	"53100"
]);
/** SQLSTATE of a file that is not there, and of pages that are not what they should be. */
const DAMAGED = /* @__PURE__ */ new Set([
	"58P01",
	"XX001",
	"XX002"
]);
/** What node-postgres says without a code. */
const UNREACHABLE_WORDS = /^Connection terminated|^timeout e|connection timeout/i;
/**
* The fault as one of ours; the database's own is its cause.
*
* place: the folder, or the server without its password, for the message.
*/
function wrapFault(fault, place = "the store") {
	if (fault instanceof VolgensError) return fault;
	const code = codeOf(fault) ?? "";
	const message = messageOf(fault);
	if (isFull(fault)) return diskFull(fault);
	if (UNREACHABLE.has(code) || UNREACHABLE_WORDS.test(message)) return databaseUnreachable(place, fault);
	if (REFUSED.has(code) || message.startsWith("SASL:")) return databaseRefused(place, fault);
	if (DAMAGED.has(code)) return storeDamaged(place, message, fault);
	return storeFailed(fault);
}
/** No space left, or no more of it for this user. */
const isFull = (fault) => FULL.has(codeOf(fault) ?? "") || /No space left on device/i.test(messageOf(fault));
/** SQLSTATE or the system's code of a fault, also of one that was wrapped. */
function codeOf(fault) {
	if (typeof fault !== "object" || fault === null) return void 0;
	const { code, cause, errors } = fault;
	if (fault instanceof VolgensError) return codeOf(cause);
	if (typeof code === "string") return code;
	return Array.isArray(errors) ? codeOf(errors[0]) : void 0;
}
const messageOf = (fault) => fault instanceof Error ? fault.message : String(fault);
// packages/record/src/reports/save-items.ts
/** The columns of `items` that a row gives, with their types: one parameter holds all rows. */
const COLUMNS = {
	report: "text",
	kind: "text",
	local: "text",
	key: "text",
	body: "json",
	corrected: "json",
	review: "text",
	start: "integer",
	sentence_start: "integer",
	sentence_end: "integer",
	words: "text",
	fold: "bigint",
	voice_kind: "text",
	voice: "bigint",
	voice_words: "text",
	other: "bigint",
	other_words: "text",
	doer: "bigint",
	doer_words: "text",
	mentions: "bigint[]",
	statement: "text",
	form: "text",
	act: "text",
	negated: "boolean",
	type: "text",
	mode: "text",
	label: "text",
	counts: "text",
	low: "double precision",
	high: "double precision",
	said_from: "date",
	said_to: "date",
	meant_from: "date",
	meant_to: "date",
	place: "text",
	confidence: "real",
	lang: "text",
	outlet: "text",
	published_from: "date"
};
sql.raw(Object.keys(COLUMNS).join(", "));
sql.raw(Object.keys(COLUMNS).map((name) => `row.${name}`).join(", "));
sql.raw(Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`).join(", "));
// packages/shapes/src/schema.ts
/**
* The shapes of a reading as zod schemas. They give the types (`reading.ts`) and the published JSON Schema
* (2020-12, `schema/volgens.reading-1.json`). Offsets are UTF-16 code units, end exclusive.
*/
const offset = z.int().min(0);
const span = z.tuple([offset, offset]).describe("[start, end) in UTF-16 code units");
const spans = z.array(span);
const id = z.string().min(1);
const report = z.strictObject({
	id,
	lang: z.string().describe("BCP 47"),
	title: z.string().optional(),
	outlet: z.string().optional(),
	url: z.string().optional(),
	published: z.string().optional().describe("EDTF date"),
	author: z.string().optional().describe("who signed it"),
	agency: z.string().optional().describe("the news agency that it credits"),
	text: z.string()
});
const party = z.strictObject({
	spans,
	actor: id.optional().describe("id of the actor, where it is known")
});
const form = z.enum([
	"direct",
	"indirect",
	"mixed"
]);
const act = z.enum([
	"say",
	"think",
	"will"
]);
const statement = z.strictObject({
	id,
	form,
	act,
	source: z.strictObject({
		spans,
		actor: id.optional(),
		anonymous: z.boolean().describe("the report names nobody"),
		implicit: z.boolean().describe("no cue of its own: the voice is inferred from the lines around")
	}),
	cue: spans,
	content: spans.min(1),
	addressee: spans.optional().describe("whom the source speaks to"),
	occasion: spans.optional().describe("where the source spoke: in een toespraak"),
	medium: spans.optional().describe("what carried the words: in een brief, op X, tegenover Reuters"),
	time: id.optional(),
	within: id.optional().describe("the statement that this one is part of"),
	negated: z.boolean().describe("the cue denies its content or is itself denied"),
	modality: spans.optional().describe("auxiliaries of the cue that leave open whether it was said: zou, kan, may"),
	caveat: spans.optional().describe("the reporter's reservation"),
	rule: z.string(),
	confidence: z.number().min(0).max(1)
});
const naming = z.strictObject({
	id,
	namer: party,
	named: party,
	label: spans.min(1),
	quoted: z.boolean(),
	statement: id.optional(),
	rule: z.string()
});
const time = z.strictObject({
	id,
	span,
	edtf: z.string().optional().describe("EDTF (ISO 8601-2); not there where `reason` says why"),
	reason: z.enum([
		"no-publication-date",
		"no-date-in-focus",
		"no-such-date",
		"weekday-disagrees",
		"ambiguous-date"
	]).optional(),
	certainty: z.enum(["stated", "inferred"]).describe("stated: the words name their year; inferred: counted from another date"),
	rule: z.string()
});
/** PLOVER's sixteen types of events. */
const eventType = z.enum([
	"AGREE",
	"CONSULT",
	"SUPPORT",
	"COOPERATE",
	"AID",
	"YIELD",
	"CONCEDE",
	"REQUEST",
	"ACCUSE",
	"REJECT",
	"THREATEN",
	"PROTEST",
	"SANCTION",
	"MOBILIZE",
	"COERCE",
	"ASSAULT"
]);
const event = z.strictObject({
	id,
	type: eventType,
	trigger: spans.min(1).describe("the words that tell it: wees … af"),
	actor: party.optional(),
	recipient: party.optional(),
	object: party.optional(),
	place: id.optional(),
	time: id.optional(),
	mode: z.enum([
		"happened",
		"ongoing",
		"planned",
		"ordered",
		"threatened",
		"possible",
		"denied"
	]),
	voice: z.string().describe("'narrator' or the id of a statement"),
	rule: z.string()
});
const reading = z.strictObject({
	report,
	engine: z.strictObject({
		volgens: z.string(),
		language: z.string(),
		model: z.string()
	}),
	sentences: spans,
	actors: z.array(z.strictObject({
		id,
		name: z.string(),
		kind: z.enum([
			"person",
			"organization",
			"state",
			"group"
		]),
		roles: z.array(z.string()),
		mentions: spans
	})),
	statements: z.array(statement),
	namings: z.array(naming),
	labels: z.array(naming).describe("nouns that take sides where nobody says who calls whom so: the report’s own, or quoted words’"),
	figures: z.array(z.strictObject({
		id,
		span,
		value: z.number().optional(),
		low: z.number().optional(),
		high: z.number().optional(),
		approximate: z.boolean(),
		counts: spans,
		statement: id.optional(),
		rule: z.string()
	})),
	times: z.array(time),
	places: z.array(z.strictObject({
		id,
		span: span.describe("the first mention"),
		mentions: spans.describe("all mentions, the first included"),
		name: z.string(),
		country: z.string().optional().describe("ISO 3166-1 alpha-2, XK for Kosovo"),
		lat: z.number().optional(),
		lon: z.number().optional(),
		missing: z.enum([
			"area",
			"several",
			"ambiguous",
			"unknown"
		]).optional().describe("why country or coordinates are left out: an area is no point; it lies in several countries or in none; several places have that name; no gazetteer has it"),
		precision: z.enum([
			"site",
			"city",
			"region",
			"country"
		]).describe("of country and coordinates: a site that has those of its town has precision city"),
		source: z.string().describe("geonames:ID, or the table that knows the name, or text"),
		rule: z.string()
	})),
	events: z.array(event),
	narrator: spans.describe("all text that no statement contains")
}).meta({
	id: "volgens.reading/1",
	title: "A reading: who said what in one report"
});
// packages/record/src/copies/likeness.ts
/** From this share of the runs of both in common, two texts are the same but for some words. */
const SAME_FROM = .6;
/** From this share of its own runs in the longer one, the shorter one is that one, cut. */
const PART_FROM = .9;
/** What is shorter than this share of the longer one is a passage of it, and a digest has passages of many reports. */
const PART_LEAST = .3;
/** Of the numbers of the one with fewer, the share that must be in the other: tomorrow's weather has other numbers. */
const NUMBERS_FROM = .75;
/**
* How much two texts are copies, from their thresholds to 1: where one is the other cut short, the share of its own runs of
* words that the other has; else the share of all their runs that both have. undefined where they are no copies. Symmetric.
*/
function copyLikeness(a, b) {
	const [least, most] = [a.runs.size, b.runs.size].sort((one, other) => one - other);
	if (least < 40 || !sameNumbers(a, b)) return void 0;
	const common = inCommon(a.runs, b.runs);
	const [same, part] = [common / (least + most - common), common / least];
	if (part >= PART_FROM && least >= PART_LEAST * most) return part;
	return same >= SAME_FROM ? same : void 0;
}
function sameNumbers(a, b) {
	const least = Math.min(a.numbers.size, b.numbers.size);
	return inCommon(a.numbers, b.numbers) >= NUMBERS_FROM * least;
}
function inCommon(a, b) {
	let count = 0;
	for (const value of a) if (b.has(value)) count += 1;
	return count;
}
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
// packages/record/src/copies/save-copies.ts
/** The locks of bands, beside each band itself. */
const BAND = 8016544;
/** Of one band so many reports are looked at, and of all bands those with most in common: texts of a template abound. */
const MOST_OF_A_BAND = 200;
const MOST_HELD_BESIDE = 40;
/**
* Until the transaction ends nobody else adds what may be a copy of a text with these bands, and so two that are added at
* once do not miss each other. Others do not wait. In the order of the numbers: two never wait for each other.
*/
async function claimBands(transaction, bands) {
	if (bands === null) return;
	const inOrder = [...new Set(bands)].sort((a, b) => a - b);
	await sql`select pg_advisory_xact_lock(${sql.lit(BAND)}, band)
    from unnest(${inOrder}::integer[]) band`.execute(transaction);
}
/** Keeps of which reports one that was just added is a copy; versions of its own address are none. */
async function saveCopies(transaction, added, bands) {
	if (bands === null) return;
	const own = shinglesOf(added.text);
	const pairs = (await candidates(transaction, added, bands)).flatMap(({ id, text }) => {
		const likeness = copyLikeness(own, shinglesOf(text));
		if (likeness === void 0) return [];
		const [report, other] = id < added.id ? [id, added.id] : [added.id, id];
		return {
			report,
			other,
			likeness: Math.round(likeness * 1e4) / 1e4
		};
	});
	if (pairs.length > 0) await transaction.insertInto("report_copies").values(pairs).execute();
}
/** A lookup for each band: all of them in one condition the planner takes for a fifth of all reports. */
async function candidates(transaction, { id, url }, bands) {
	const { rows } = await sql`
    select report.id, report.text from (
      select near.id from unnest(${[...bands]}::integer[]) band
      cross join lateral (
        select id from reports where bands @> array[band] and id <> ${id}
          and (url = ${url ?? null}::text) is not true limit ${sql.lit(MOST_OF_A_BAND)}) near
      group by near.id order by count(*) desc, near.id limit ${sql.lit(MOST_HELD_BESIDE)}) near
    join reports report on report.id = near.id`.execute(transaction);
	return rows;
}
// packages/record/src/reports/report-id.ts
/**
* The id of a report: the first 128 bits, in hexadecimal, of the SHA-256 of its address (its outlet where it has none)
* and its text. The same words in two outlets are two reports; the same report given twice is one.
*/
function reportId({ text, url, outlet }) {
	return createHash("sha256").update(`${url ?? outlet ?? ""}\n${text}`, "utf8").digest("hex").slice(0, 32);
}
// packages/record/src/exchange/linked/terms.ts
/** What the standards have no word for: fields of ours, each with what it means. */
const TERMS = [
	column("kind", "text", "statement, naming, figure or event.", ({ kind }) => kind),
	column("voiceKind", "text", "Whose account it is: named, anonymous, or narrator (the report itself).", ({ voice }) => voice.kind),
	column("voice", "text", "The record's name of the voice.", ({ voice }) => voice.name),
	column("voiceWords", "text", "The report's words for the voice.", ({ voice }) => voice.words),
	column("form", "text", "direct, indirect or mixed.", ({ form }) => form),
	column("act", "text", "say, think or will.", ({ act }) => act),
	column("negated", "boolean", "true where the cue denies or is denied.", ({ negated }) => negated),
	column("label", "text", "What somebody or something is called.", ({ label }) => label),
	column("eventType", "text", "One of PLOVER's sixteen types.", ({ type }) => type),
	column("mode", "text", "Whether the event happened, by that account.", ({ mode }) => mode),
	column("doer", "text", "Who does it.", ({ doer }) => doer?.name ?? doer?.words),
	column("other", "text", "Who or what is called so; an event's recipient.", ({ other }) => other?.name ?? other?.words),
	column("place", "text", "Where.", ({ place }) => place),
	column("counts", "text", "What a figure counts.", ({ counts }) => counts),
	column("low", "number", "At least so many.", ({ low }) => low),
	column("high", "number", "At most so many.", ({ high }) => high),
	column("saidFrom", "day", "First day on which it was said.", ({ said }) => said[0]),
	column("saidTo", "day", "Last day on which it was said.", ({ said }) => said[1]),
	column("confidence", "number", "How sure the engine is, 0 to 1.", ({ confidence }) => confidence),
	column("suggestion", "boolean", "true for a possibility that is no finding.", (item) => isSuggestion(item) || void 0),
	column("review", "text", "What a person decided: open, confirmed, corrected or rejected. A rejected item does not hold.", ({ review }) => review),
	column("context", "text", "The words around it.", ({ context }) => context),
	column("engine", "text", "What read it: version, language and model.", ({ engine }) => engine),
	column("key", "text", "SHA-256 of its kind and words with their places.", ({ key }) => key)
];
/** Fields of ours that are neither an item's nor the standards'. */
const AROUND = {
	part: "Which part of the item a target is: source, cue, content and so on.",
	report: "The report that a target stands in: urn:volgens:report: and its id.",
	engines: "What read the reports.",
	snippets: "The articles are left out: at most so many words stay on each side of an item.",
	dictionary: "What our own fields mean."
};
({
	...Object.fromEntries(TERMS.map(({ name, description }) => [`volgens:${name}`, description])),
	...Object.fromEntries(Object.entries(AROUND).map(([name, description]) => [`volgens:${name}`, description]))
});
reading.shape.statements.element, reading.shape.namings.element, reading.shape.figures.element, reading.shape.events.element;
// packages/record/src/store/with-our-faults.ts
/**
* The same dialect with faults of ours: an error of the database runs to pages and may quote the data.
*
* place: the store as a message names it.
*/
function withOurFaults(dialect, place) {
	return {
		createAdapter: () => dialect.createAdapter(),
		createDriver: () => driverOf(dialect.createDriver(), place),
		createIntrospector: (db) => dialect.createIntrospector(db),
		createQueryCompiler: () => dialect.createQueryCompiler()
	};
}
function driverOf(driver, place) {
	const ours = (work) => work.catch((fault) => {
		throw wrapFault(fault, place);
	});
	const inner = /* @__PURE__ */ new WeakMap();
	const innerOf = (connection) => inner.get(connection) ?? connection;
	return {
		init: () => ours(driver.init()),
		async acquireConnection() {
			const connection = await ours(driver.acquireConnection());
			const wrapped = {
				executeQuery: (query) => ours(connection.executeQuery(query)),
				streamQuery: (query, size) => connection.streamQuery(query, size)
			};
			inner.set(wrapped, connection);
			return wrapped;
		},
		beginTransaction: (connection, settings) => ours(driver.beginTransaction(innerOf(connection), settings)),
		commitTransaction: (connection) => ours(driver.commitTransaction(innerOf(connection))),
		rollbackTransaction: (connection) => ours(driver.rollbackTransaction(innerOf(connection))),
		releaseConnection: (connection) => driver.releaseConnection(innerOf(connection)),
		destroy: () => driver.destroy()
	};
}
// packages/record/src/store/kysely-of.ts
/** place: the store as a message names it. */
const kyselyOf = (dialect, place) => new Kysely({ dialect: withOurFaults(dialect, place) });
async function analyze(db) {
	await sql`analyze`.execute(db);
}
// packages/record/src/store/migrate.ts
const FOLDER = new URL("../../sql/", import.meta.url);
/** Two programs that open an empty database at once: the second waits here and finds it done. */
const MIGRATING = 8016542;
/**
* Brings the schema up to date: each numbered file of sql/ that has not run yet, in order, all in one transaction.
*
* Throws `store-newer` where a newer version has been here.
*/
async function migrate(db, now) {
	const migrations = await readMigrations();
	await db.transaction().execute(async (transaction) => {
		await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATING)})`.execute(transaction);
		await sql`create table if not exists migrations (version integer primary key, at timestamptz not null)`.execute(transaction);
		const done = await sql`select version from migrations`.execute(transaction);
		const versions = new Set(done.rows.map(({ version }) => version));
		checkKnown([...versions], migrations);
		for (const { version, script } of migrations.filter((each) => !versions.has(each.version))) {
			await sql.raw(script).execute(transaction);
			await sql`insert into migrations values (${version}, ${now()})`.execute(transaction);
		}
	});
}
function checkKnown(done, migrations) {
	const known = Math.max(...migrations.map(({ version }) => version));
	const found = Math.max(0, ...done);
	if (found > known) throw storeNewer(found, known);
}
async function readMigrations() {
	const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
	return Promise.all(names.map(async (name) => ({
		version: Number(name.slice(0, 4)),
		script: await readFile(new URL(name, FOLDER), "utf8")
	})));
}
// packages/record/src/store/disk-room.ts
/**
* Bytes that a transaction may need before it begins: two segments of PostgreSQL's log (16 MiB each) and its tables.
* PGlite does not come back from a write that finds no room.
*/
const ROOM_TO_BEGIN = 64 * 2 ** 20;
/** Below this a statement that does not come back has found no room for the next segment of the log. */
const ROOM_FOR_LOG = 17 * 2 ** 20;
/** Whether the disk that holds the folder has less than so many bytes left for this user; false where nobody can tell. */
async function isShortOf(bytes, folder) {
	try {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize < bytes;
	} catch {
		return false;
	}
}
// packages/record/src/store/folder-lock.ts
const LOCK = /^lock\.(\d+)\.json$/;
/** Whether a name in the folder is a lock's. */
const isLockFile = (name) => name.startsWith("lock.");
const TRIES = 50;
/**
* Takes the folder for this process alone; PGlite would let two write in it and lose the rows of one.
*
* A lock whose process is gone is taken over at once. Throws `store-in-use` with who holds it.
*/
async function lockFolder(folder, now) {
	const mine = holderNow(now());
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const last = await lastNumber(folder);
		const held = await read(fileOf(folder, last));
		if (held !== void 0 && isAlive(held)) throw inUse(folder, last, held);
		const number = last + 1;
		if (!await create(folder, number, mine)) continue;
		if (await lastNumber(folder) === number) {
			await removeBelow(folder, last);
			return { release: () => truncate(fileOf(folder, number)) };
		}
		await rm(fileOf(folder, number), { force: true });
	}
	throw storeInUse(folder, "another program that is starting");
}
const fileOf = (folder, number) => join(folder, `lock.${number}.json`);
async function numbers(folder) {
	return (await readdir(folder)).flatMap((name) => {
		const match = LOCK.exec(name);
		return match === null ? [] : Number(match[1]);
	});
}
/** 0 where there is no lock yet. */
const lastNumber = async (folder) => Math.max(0, ...await numbers(folder));
async function removeBelow(folder, last) {
	for (const number of await numbers(folder)) if (number < last) await rm(fileOf(folder, number), { force: true });
}
function holderNow(now) {
	const begun = beginningOf(process.pid);
	const namespace = ownNamespace();
	return {
		pid: process.pid,
		...begun === void 0 ? {} : { begun },
		host: hostname(),
		...namespace === void 0 ? {} : { namespace },
		program: [basename(process.argv[1] ?? "node", ".js"), process.argv[2] ?? ""].join(" ").trim(),
		since: now.toISOString()
	};
}
/**
* False where there is one of this number already. Written aside and linked into place, so that nobody ever reads half a
* lock.
*/
async function create(folder, number, holder) {
	const draft = join(folder, `lock.${randomUUID()}.draft`);
	try {
		const handle = await open(draft, "wx");
		await handle.writeFile(JSON.stringify(holder)).finally(() => handle.close());
		await link(draft, fileOf(folder, number));
		return true;
	} catch (fault) {
		if (fault.code === "EEXIST") return false;
		throw fault;
	} finally {
		await rm(draft, { force: true });
	}
}
/** undefined where nobody holds it: it is not there, was emptied, or was cut off by a loss of power. */
async function read(file) {
	try {
		const holder = JSON.parse(await readFile(file, "utf8"));
		return typeof holder.pid === "number" ? holder : void 0;
	} catch (fault) {
		if (fault.code === "ENOENT" || fault instanceof SyntaxError) return void 0;
		throw fault;
	}
}
/** A holder on another machine or in another container counts as alive: nobody here can tell. */
function isAlive(holder) {
	if (isElsewhere(holder)) return true;
	try {
		process.kill(holder.pid, 0);
	} catch (fault) {
		return fault.code === "EPERM";
	}
	return holder.begun === void 0 || holder.begun === beginningOf(holder.pid);
}
const isElsewhere = ({ host, namespace }) => host !== hostname() || namespace !== ownNamespace();
/** Of process numbers: pid_namespaces(7); undefined where there is no /proc. */
function ownNamespace() {
	try {
		return readlinkSync("/proc/self/ns/pid");
	} catch {
		return;
	}
}
/** Field 22 of /proc/PID/stat (proc(5)); undefined where there is no /proc. */
function beginningOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return;
	}
}
function inUse(folder, number, holder) {
	const { pid, program, since, host } = holder;
	const who = `"${program}" (process ${pid} on ${host}, since ${since})`;
	return storeInUse(folder, who, isElsewhere(holder) ? fileOf(folder, number) : void 0);
}
// packages/record/src/store/pglite-dialect.ts
/**
* Kysely on the one connection that PGlite has: who asks while another is at work waits for his turn, so that a
* transaction is never mixed with other statements.
*
* beforeWork: called before each transaction; what it throws keeps the transaction from beginning.
*/
function pgliteDialect(thread, beforeWork = () => Promise.resolve()) {
	return {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => pgliteDriver(thread, beforeWork),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new PostgresQueryCompiler()
	};
}
function pgliteDriver(thread, beforeWork) {
	const connection = connectionOf(thread);
	const turns = [];
	let busy = false;
	const run = (sql) => connection.executeQuery(CompiledQuery.raw(sql));
	return {
		init: () => Promise.resolve(),
		async acquireConnection() {
			if (busy) await new Promise((free) => turns.push(free));
			busy = true;
			return connection;
		},
		async beginTransaction() {
			await beforeWork();
			await run("begin");
		},
		async commitTransaction() {
			await run("commit");
		},
		async rollbackTransaction() {
			await run("rollback");
		},
		releaseConnection() {
			const next = turns.shift();
			if (next === void 0) busy = false;
			else next();
			return Promise.resolve();
		},
		destroy: () => thread.close()
	};
}
const connectionOf = (thread) => ({
	async executeQuery({ sql, parameters }) {
		const { rows, affected } = await thread.run({
			kind: "query",
			sql,
			parameters
		});
		return {
			rows,
			numAffectedRows: BigInt(affected)
		};
	},
	async *streamQuery() {
		throw new Error("PGlite has no cursors here; page through with a key instead");
	}
});
// packages/record/src/store/pglite-thread.ts
/** How long nothing may come back before we look whether the disk is full. */
const PATIENCE_MS = 4e3;
/** Starts the thread; the database is opened with the first statement. */
function startPglite(options) {
	const worker = new Worker(workerFile(), { workerData: options });
	const waiting = /* @__PURE__ */ new Map();
	let last = 0;
	let gone;
	const failAll = (fault) => {
		gone ??= fault;
		for (const { failed } of waiting.values()) failed(fault);
		waiting.clear();
	};
	const watch = watchRoom(options.folder, () => {
		failAll(diskFull(/* @__PURE__ */ new Error("the database found no room and stopped answering")));
		worker.terminate();
	});
	worker.on("message", (answer) => {
		const call = waiting.get(answer.id);
		waiting.delete(answer.id);
		if (answer.fault === void 0) call?.done(answer);
		else call?.failed(Object.assign(new Error(answer.fault.message), answer.fault));
		watch.answered(waiting.size > 0);
		if (waiting.size === 0) worker.unref();
	});
	worker.on("error", failAll);
	worker.on("exit", () => failAll(/* @__PURE__ */ new Error("the database thread has stopped")));
	const run = (work) => new Promise((done, failed) => {
		if (gone !== void 0) return failed(gone);
		const id = ++last;
		if (waiting.size === 0) watch.answered(true);
		waiting.set(id, {
			done,
			failed
		});
		worker.ref();
		worker.postMessage({
			id,
			...work
		});
	});
	return {
		async run(work) {
			const { rows = [], affected = 0, bytes } = await run(work);
			return {
				rows,
				affected,
				...bytes === void 0 ? {} : { bytes }
			};
		},
		async close() {
			try {
				await run({ kind: "close" });
			} finally {
				watch.answered(false);
				await worker.terminate();
			}
		}
	};
}
/** Calls `full` where no answer comes for long and the disk of the folder has no room. */
function watchRoom(folder, full) {
	let timer;
	const look = async (parent) => {
		if (await isShortOf(ROOM_FOR_LOG, parent)) full();
	};
	return { 
	/** An answer came, or the first question was put; waiting: for another. */
answered(waiting) {
		clearInterval(timer);
		timer = void 0;
		if (!waiting || folder === void 0) return;
		timer = setInterval(() => void look(dirname(folder)), PATIENCE_MS);
		timer.unref();
	} };
}
/** As built: a thread can't run the source. */
const workerFile = () => createRequire(import.meta.url).resolve("@volgens/record/pglite-worker");
// packages/record/src/store/store-folder.ts
const DATABASE = "database";
const DRAFT = "database.new";
/** Written last and first by PostgreSQL: without them it would make a new, empty database over the old. */
const NEEDED = [
	"PG_VERSION",
	"global/pg_control",
	"base",
	"pg_wal"
];
const databaseOf = (folder) => join(folder, DATABASE);
/**
* Whether the folder holds a store or nothing. Hidden files count as nothing.
*
* Throws `store-damaged` where the database lacks files, `not-a-store` where there is anything else.
*/
async function lookInto(folder) {
	if (!existsSync(folder)) return "nothing";
	const names = (await readdir(folder)).filter((name) => !name.startsWith(".") && name !== DRAFT && !isLockFile(name));
	if (!names.includes(DATABASE)) {
		if (names.length > 0) throw notAStore(folder, names);
		return "nothing";
	}
	const missing = NEEDED.find((name) => !existsSync(join(folder, DATABASE, name)));
	if (missing === void 0) return "store";
	throw storeDamaged(folder, `${DATABASE}/${missing} is missing`);
}
/**
* Makes the database of a folder that has none: whole, or not at all.
*
* make: fills the folder that it is given, and closes what it opened there.
*/
async function makeDatabase(folder, make) {
	const draft = join(folder, DRAFT);
	await rm(draft, {
		recursive: true,
		force: true
	});
	try {
		await make(draft);
		await rename(draft, databaseOf(folder));
	} catch (fault) {
		await rm(draft, {
			recursive: true,
			force: true
		});
		throw fault;
	}
}
// packages/record/src/store/open-pglite.ts
/** A record in memory, gone when it is closed: for tests. */
const openMemory = (now) => openDatabase(void 0, "memory", now);
/** A record in a folder, for this process alone. */
async function openFolder(folder, now) {
	const { lock } = await takeFolder(folder, now);
	try {
		if (await lookInto(folder) === "nothing") {
			await needRoom(folder);
			await makeDatabase(folder, (draft) => fillDatabase({ folder: draft }, folder));
		}
		const store = await openDatabase(databaseOf(folder), folder, now);
		return {
			...store,
			close: () => store.close().finally(() => lock.release())
		};
	} catch (fault) {
		await lock.release().catch(() => void 0);
		throw fault;
	}
}
/**
* Locks a folder, which is made where it is not there; nothing is written into one that is no store's.
*
* Gives the first folder that was made, if any.
*/
async function takeFolder(folder, now) {
	try {
		await lookInto(folder);
		const made = await mkdir(folder, { recursive: true });
		return {
			lock: await lockFolder(folder, now),
			made
		};
	} catch (fault) {
		if (isFull(fault)) throw diskFull(fault);
		throw codeOf(fault) === void 0 ? fault : storeUnreadable(folder, fault);
	}
}
/**
* Makes a database and closes it; an empty one, or what a backup holds.
*
* shown: its folder as a message names it. check: looks at it before it is closed; throws where it will not do.
*/
async function fillDatabase(options, shown, check = () => Promise.resolve()) {
	const thread = startPglite(options);
	const db = kyselyOf(pgliteDialect(thread), shown);
	try {
		await begin$1(thread, shown);
		await check(db);
	} finally {
		await db.destroy().catch(() => void 0);
	}
}
async function openDatabase(folder, shown, now) {
	const thread = startPglite({ folder });
	let opened = false;
	const beforeWork = async () => {
		if (opened && folder !== void 0) await needRoom(folder);
	};
	const db = kyselyOf(pgliteDialect(thread, beforeWork), shown);
	try {
		await begin$1(thread, shown);
		await migrate(db, now);
	} catch (fault) {
		await db.destroy().catch(() => void 0);
		throw wrapFault(fault, shown);
	}
	opened = true;
	return {
		kind: "pglite",
		db,
		now,
		async settle() {
			await analyze(db);
			await sql`checkpoint`.execute(db);
		},
		dump: () => dump(db, thread),
		close: () => db.destroy()
	};
}
async function needRoom(folder) {
	if (await isShortOf(ROOM_TO_BEGIN, folder)) throw diskFull();
}
/** The first statement opens the database. What PGlite says where it can't helps nobody: "Aborted()". */
async function begin$1(thread, shown) {
	try {
		await thread.run({
			kind: "query",
			sql: "select 1",
			parameters: []
		});
	} catch (fault) {
		if (fault instanceof VolgensError) throw fault;
		throw isFull(fault) ? diskFull(fault) : storeDamaged(shown, "its database does not start", fault);
	}
}
/** Without the log of what is in the tables already: it would be the larger part. */
async function dump(db, thread) {
	await sql`checkpoint`.execute(db);
	const { bytes } = await thread.run({ kind: "dump" });
	if (bytes === void 0) throw new Error("the database gave no backup");
	return bytes;
}
// packages/record/src/store/postgres.ts
const INT8 = 20;
const INT8_LIST = 1016;
const DATE = 1082;
/** Most connections of one process. */
const MOST_CONNECTIONS = 8;
/** Kysely on a PostgreSQL server; numbers and dates come as PGlite gives them. */
function postgresDialect(url) {
	const pool = new pg.Pool({
		connectionString: url,
		max: MOST_CONNECTIONS,
		connectionTimeoutMillis: 1e4,
		options: "-c jit=off",
		types: { getTypeParser }
	});
	pool.on("connect", (client) => {
		client.query("set jit = off; set work_mem = '32MB'").catch(() => void 0);
	});
	pool.on("error", () => void 0);
	return new PostgresDialect({ pool });
}
/** The server and database without user and password: for messages. */
function placeOf(url) {
	try {
		const { host, pathname } = new URL(url);
		return `${host}${pathname}`;
	} catch {
		return "DATABASE_URL";
	}
}
/** Counts and ids stay below 2^53 here; a day is a day, not a moment in some zone. */
function getTypeParser(oid, format) {
	if (oid === INT8) return Number;
	if (oid === INT8_LIST) return (text) => text === "{}" ? [] : text.slice(1, -1).split(",").map(Number);
	if (oid === DATE) return (text) => text;
	return format === "binary" ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid);
}
// packages/record/src/store/open-store.ts
/**
* Opens a record and brings its schema up to date; a folder that is not there is made.
*
* Throws VolgensError: `store-in-use`, `store-unreadable`, `store-damaged`, `not-a-store`, `store-newer`, `disk-full`,
* `database-unreachable`, `database-refused`.
*/
async function openStore(place, options = {}) {
	const now = options.now ?? (() => /* @__PURE__ */ new Date());
	if ("url" in place) return openPostgres(place.url, now);
	return "folder" in place ? openFolder(place.folder, now) : openMemory(now);
}
async function openPostgres(url, now) {
	const db = kyselyOf(postgresDialect(url), placeOf(url));
	try {
		await migrate(db, now);
	} catch (fault) {
		await db.destroy();
		throw wrapFault(fault, placeOf(url));
	}
	return {
		kind: "postgres",
		db,
		now,
		settle: () => analyze(db),
		dump: () => Promise.reject(dumpByPostgres()),
		close: () => db.destroy()
	};
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
/** A forecast made from a template: the same words, other numbers. */
const weather = (low, high, wind, rain) => `Het weer in de regio. In de nacht koelt het af tot ${low} graden en is er kans op mist boven het open water. In de ochtend trekt de mist op en breekt de zon op veel plaatsen door, al blijft het langs de kust eerst nog grijs. In de middag wordt het ${high} graden bij een matige wind uit het zuidwesten, kracht ${wind}. Later op de dag neemt vanuit het westen de bewolking toe. De kans op neerslag is ${rain} procent. De dagen daarna verandert er weinig: zon en wolken wisselen elkaar af en het blijft op de meeste plaatsen droog. De nachten zijn fris voor de tijd van het jaar, met vooral in het oosten kans op vorst aan de grond.`;
// packages/record/tmp/m/in.ts
const N = Number(process.argv[2]);
const place = process.argv[3];
const store = await openStore(place === void 0 ? { memory: true } : { url: place });
let seed = 99;
const random = () => {
	seed = Math.imul(seed, 1664525) + 1013904223 | 0;
	return (seed >>> 0) / 2 ** 32;
};
const vocabulary = Array.from({ length: 2e4 }, (_, i) => "w" + i.toString(36));
const word = () => vocabulary[Math.floor(2e4 * random() ** 3)];
const text = () => Array.from({ length: 150 + Math.floor(400 * random()) }, word).join(" ");
const article = () => {
	return random() < .03 ? weather(...[
		0,
		0,
		0,
		0
	].map(() => Math.floor(40 * random()))) : text();
};
await sql`insert into originals values ('x', '') on conflict do nothing`.execute(store.db);
let begin = performance.now();
let hashMs = 0;
for (let at = 0; at < N; at += 500) {
	const rows = Array.from({ length: 500 }, (_, i) => {
		const t = article();
		const s = performance.now();
		const bands = bandsOf(t);
		hashMs += performance.now() - s;
		return {
			id: reportId({
				text: t,
				outlet: "o" + (at + i)
			}),
			lang: "nl",
			outlet: "o",
			text: t,
			original: "x",
			version: 1,
			added_at: (/* @__PURE__ */ new Date()).toISOString(),
			bands
		};
	});
	await sql`insert into reports (id, lang, outlet, text, original, version, added_at, bands)
    select id, lang, outlet, text, original, version, added_at, bands from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, lang text, outlet text, text text, original text, version int, added_at timestamptz, bands int[])`.execute(store.db);
}
console.log(store.kind, "filled", N, "s", ((performance.now() - begin) / 1e3).toFixed(1), "bandsOf ms each", (hashMs / N).toFixed(3));
async function lookup(name, make, times = 200) {
	const ms = [];
	for (let i = 0; i < times; i++) {
		const t = make();
		const id = reportId({
			text: t,
			outlet: "m" + name + i
		});
		performance.now();
		const bands = bandsOf(t);
		await store.db.transaction().execute(async (tx) => {
			performance.now();
			await tx.insertInto("reports").values({
				id,
				lang: "nl",
				text: t,
				original: "x",
				version: 1,
				added_at: /* @__PURE__ */ new Date(),
				bands
			}).execute();
			const inserted = performance.now();
			await claimBands(tx, bands);
			await saveCopies(tx, {
				id,
				text: t
			}, bands);
			ms.push(performance.now() - inserted);
		});
	}
	ms.sort((a, b) => a - b);
	console.log(name, "claim+look ms median", ms[times >> 1].toFixed(2), "p95", ms[Math.floor(times * .95)].toFixed(2), "max", ms.at(-1).toFixed(2));
}
async function insertOnly(name, withBands, times = 200) {
	const ms = [];
	for (let i = 0; i < times; i++) {
		const t = text();
		const bands = withBands ? bandsOf(t) : null;
		const id = reportId({
			text: t,
			outlet: "i" + name + i
		});
		const s = performance.now();
		await store.db.insertInto("reports").values({
			id,
			lang: "nl",
			text: t,
			original: "x",
			version: 1,
			added_at: /* @__PURE__ */ new Date(),
			bands
		}).execute();
		ms.push(performance.now() - s);
	}
	ms.sort((a, b) => a - b);
	console.log(name, "insert ms median", ms[times >> 1].toFixed(2), "p95", ms[Math.floor(times * .95)].toFixed(2));
}
await lookup("unanalyzed, ordinary", text);
await store.settle();
await lookup("ordinary", text);
const wire = text();
await lookup("a wire copy", () => wire + " " + word(), 60);
await lookup("weather", () => weather(...[
	0,
	0,
	0,
	0
].map(() => Math.floor(40 * random()))), 60);
await insertOnly("without bands", false);
await insertOnly("with bands", true);
const size = await sql`select pg_size_pretty(pg_relation_size('reports_bands_idx')) as i, pg_size_pretty(pg_total_relation_size('reports')) as t, (select count(*) from report_copies) as p`.execute(store.db);
console.log(size.rows);
await store.close();
export {};
