/**
 * The page's own styles: nothing is loaded from anywhere. A voice has one colour everywhere; solid is their words,
 * dashed the report's wording of them, dotted nobody named, so that colour is never the only sign.
 */
export const STYLES = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d1b18;--soft:#665f55;--rule:#ddd8cc;--accent:#8a2b22;--sand:#b98a1f2b;
--c1:#a2352b;--c2:#1d5c8a;--c3:#856000;--c4:#2d6a4d;--c5:#6b4a8a;--c0:#76716a;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter",Georgia,"Noto Serif","Liberation Serif",serif;
--sans:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece8df;--soft:#a59e92;--rule:#37332d;--accent:#e28a7d;--sand:#d9b25a3d;
--c1:#e58a7c;--c2:#7fb7e0;--c3:#d9b25a;--c4:#85c4a3;--c5:#c3a6e0;--c0:#a29c90}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:25vh}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.5 var(--sans)}
.v0{--c:var(--c0)}.v1{--c:var(--c1)}.v2{--c:var(--c2)}.v3{--c:var(--c3)}.v4{--c:var(--c4)}.v5{--c:var(--c5)}.n{--c:var(--rule)}
main{max-width:1120px;margin:0 auto;padding:40px 40px 72px}
.meta{margin:0;font-size:13px;color:var(--soft)}.meta b{font-weight:600;color:var(--ink)}
.brand{float:right;font:600 17px/1.2 var(--serif)}.brand i{font-style:normal;color:var(--accent)}
h1{font:600 37px/1.16 var(--serif);letter-spacing:-.012em;margin:8px 0 24px;max-width:26ch;text-wrap:balance;overflow-wrap:anywhere}
.meta+.bar{margin-top:20px}
.bar{display:flex;height:14px;gap:2px;margin:0 0 12px}.bar span{background:var(--c);min-width:3px;flex-basis:0}
.bar .n{background:none;border:1px solid var(--rule)}
.only{display:flex;flex-wrap:wrap;gap:8px;border:0;margin:0 0 30px;padding:0;font-size:13px}
.only legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.only label{position:relative;max-width:100%}
.only input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.only label>span{display:flex;align-items:center;gap:7px;border:1px solid var(--rule);border-radius:99px;padding:5px 13px;white-space:nowrap;max-width:min(38ch,85vw)}
.only bdi{overflow:hidden;text-overflow:ellipsis}
.only i{flex:none;width:9px;height:9px;border-radius:50%;background:var(--c)}
.only .n i{background:none;border:1px solid var(--soft)}
.only b{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.only input:checked+span{background:var(--ink);border-color:var(--ink);color:var(--paper)}.only input:checked+span b{color:inherit}
.only input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
.key{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0 0 22px;font-size:12.5px;color:var(--soft)}
.row{display:grid;grid-template-columns:minmax(0,64ch) minmax(200px,300px);gap:0 52px;font:400 19.5px/1.62 var(--serif)}
.row p{margin:0 0 22px;overflow-wrap:anywhere}.row h2{grid-column:1;font:600 15px/1.4 var(--sans);margin:10px 0 10px;overflow-wrap:anywhere}
aside{grid-column:2;font:400 13px/1.45 var(--sans);padding:6px 0 16px}
.s{text-decoration:underline 2px var(--c);text-underline-offset:.26em;text-decoration-skip-ink:none}
.indirect.s,.key .indirect{text-decoration-style:dashed}.anonymous.s,.key .anonymous{text-decoration-style:dotted;text-decoration-thickness:2.5px}
.suggestion.s{text-decoration:underline 1px dotted var(--c)}
.lane2{text-underline-offset:.44em}.lane3{text-underline-offset:.62em}.lane4{text-decoration-line:none!important}
.key .s{--c:var(--soft)}
.who{font-weight:600}.cue{font-style:italic}
mark{background:var(--sand);color:inherit;border-radius:2px;padding:1px 0}
.no{font:500 11px/1 var(--sans);vertical-align:.55em;color:var(--c);text-decoration:none;padding:0 1px 0 2px}
.note{border-left:2px solid var(--c);padding:0 0 1px 12px;margin:0 0 12px;overflow-wrap:anywhere}
.note.indirect{border-left-style:dashed}.note.anonymous,.note.suggestion{border-left-style:dotted}
.note b{font-weight:600;color:var(--c)}.note em{font-style:normal;color:var(--soft)}.note.suggestion b{font-weight:400}
a{color:inherit;text-decoration-color:color-mix(in srgb,var(--soft) 55%,transparent);text-underline-offset:.2em}a:hover{text-decoration-color:currentcolor}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.note a{font-variant-numeric:tabular-nums}summary{cursor:pointer;color:var(--soft);margin-bottom:12px}
.soft{color:var(--soft)}
.list{max-width:calc(64ch*1.28);margin-top:34px;border-top:1px solid var(--rule);padding-top:18px}
.list h2{font:600 15px/1.4 var(--sans);margin:0 0 14px}.list .soft{font-size:13px}.list p.soft{margin:-10px 0 16px}
ol{margin:0;padding:0;list-style:none}
ol li{position:relative;display:grid;grid-template-columns:44px 1fr;margin:0 0 18px;padding:2px 0;overflow-wrap:anywhere}
ol li::before{content:attr(value);grid-row:1/4;font-variant-numeric:tabular-nums;color:var(--c);font-weight:600}
ol li>*{grid-column:2;padding-left:14px}
/* One line for the whole item: in pieces its dashes would not meet. */
ol li::after{content:"";position:absolute;inset:2px auto 2px 44px;border-left:2px solid var(--c)}
li.indirect::after{border-left-style:dashed}li.anonymous::after,li.suggestion::after{border-left-style:dotted}
li b{font-weight:600;color:var(--c)}
q{display:block;quotes:none;font:400 17px/1.5 var(--serif);padding-top:2px;padding-bottom:3px}
.maybe b{font-weight:400}
.sure{display:inline-block;width:48px;height:5px;border-radius:3px;margin-right:6px;vertical-align:1px;background:linear-gradient(90deg,var(--c) var(--sure),var(--rule) var(--sure))}
.odds{white-space:nowrap}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:14px;line-height:1.4}th:first-child{width:36%}
.layer.wide{max-width:none}.wide table{table-layout:auto}.wide th:first-child{width:auto}
caption{text-align:left;font:600 15px/1.4 var(--sans);padding:0 0 8px}
th{text-align:left;font-weight:400;font-size:12.5px;color:var(--soft);border-bottom:1px solid var(--rule)}
th,td{padding:6px 24px 6px 0;vertical-align:top}td{font-variant-numeric:tabular-nums;overflow-wrap:break-word}
tr+tr td{border-top:1px solid color-mix(in srgb,var(--rule) 60%,transparent)}
th:last-child,td:last-child{padding-right:0}th,.edtf{white-space:nowrap}
.z:target::before{content:"▸ ";color:var(--accent);font-family:var(--sans)}
footer{margin-top:40px;font-size:12.5px;color:var(--soft)}
li:target>q,.on{background:color-mix(in srgb,var(--c,var(--soft)) 12%,transparent);border-radius:2px}
@media screen and (max-width:900px){main{padding:24px 18px 48px}.row{grid-template-columns:minmax(0,1fr);font-size:18.5px}aside{grid-column:1;padding:0;margin:-12px 0 22px}
.row h2{grid-column:1}h1{font-size:29px}.list{max-width:none}ol li{grid-template-columns:32px 1fr}ol li::after{left:32px}}
@media screen and (max-width:640px){thead{position:absolute;clip-path:inset(50%)}table,tbody,caption{display:block}tr{display:flex;flex-wrap:wrap;gap:0 16px;padding:7px 0;border-top:1px solid var(--rule)}tr:first-child{border-top:0}
td,tr+tr td{padding:0;border:0}td:first-child{flex:0 0 100%}td:empty{display:none}td:not(:first-child)::before{content:attr(data-head) ": ";font-size:12.5px;color:var(--soft)}}
@media screen and (max-width:420px){.row{font-size:17.5px}h1{font-size:26px}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb}html{scroll-padding:0}body{font-size:10pt}main{max-width:none;padding:0}.only .all,.back,summary{display:none}.only{gap:4px 18px;margin-bottom:14px}.only label>span{border:0;padding:0;background:none!important;color:inherit!important}::details-content{content-visibility:visible;display:block}.row:has(h2),.list h2,caption,thead{break-after:avoid}
.row{grid-template-columns:minmax(0,1fr) 52mm;gap:0 8mm;font-size:11.5pt}h1{font-size:22pt}th,td{padding-block:3px}footer{margin-top:20px;break-before:avoid}.row,li,tr{break-inside:avoid}tbody tr:first-child{break-after:avoid}tbody tr:last-child{break-before:avoid}.bar span,mark,.sure,.only i{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{margin:18mm}}
`.trim()

/** Rules that need to know how many voices and statements there are. */
export function rulesFor(voices: number, statements: number): string {
  const dim = 'color-mix(in srgb,var(--ink) 34%,transparent)'
  const faint = 'color-mix(in srgb,var(--c) 30%,transparent)'
  const only = [...Array(voices + 1).keys()].map(
    (n) =>
      `main:has(#only-v${n}:checked) .text .s:not(.v${n}){text-decoration-color:${faint}}` +
      `main:has(#only-v${n}:checked) .text :is(p,h2,h1){color:${dim}}` +
      `main:has(#only-v${n}:checked) .text :is(.s,.who,.cue).v${n}{color:var(--ink)}` +
      `main:has(#only-v${n}:checked) .no:not(.v${n}){opacity:.4}` +
      `main:has(#only-v${n}:checked) :is(.note,ol li):not(.v${n}){display:none}`,
  )
  const narrator = `main:has(#only-n:checked) .text .s{color:${dim};text-decoration-color:${faint}}main:has(#only-n:checked) .note{opacity:.4}`
  // Each rule is looked at whenever the pointer moves: past this many it is felt.
  const lit = statements > MOST_LIT ? [] : [...Array(statements).keys()].map(lightUp)
  return [narrator, ...only, ...lit].join('\n')
}

const MOST_LIT = 150

/** Source, cue and content light up together, from the text, the margin or the list. */
function lightUp(index: number): string {
  const own = `.t${index + 1}`
  return `main:has(${own}:hover) .text ${own}:is(.s,.who,.cue),main:has(#s${index + 1}:target) .text ${own}:is(.s,.who,.cue){background:color-mix(in srgb,var(--c,var(--soft)) 14%,transparent)}`
}
