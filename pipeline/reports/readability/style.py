"""The CSS of the page: light and dark, for telephones and paper. Contrast is at least 7:1 (WCAG AAA)."""

STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1a1a1a; --soft: #444; --line: #767676;
  --accent: #0b3c8c; --panel: #f2f4f8; --mark: #7a2e00; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14161a; --ink: #f2f2f2; --soft: #cfd3da; --line: #8c929c; --accent: #a9cbff;
    --panel: #20242b; --mark: #ffc799; }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; }
header, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100rem; padding: .6rem 1rem; background: var(--page); }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin-top: 2rem; border-top: 3px solid var(--accent); padding-top: .8rem; font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5 { font-size: 1rem; }
section { margin-bottom: 2rem; }
details { margin: .6rem 0; border: 1px solid var(--line); border-radius: .3rem; }
summary { padding: .6rem .8rem; min-height: 1.5rem; cursor: pointer; }
summary > :is(h2, h3, h4, h5) { display: inline; margin: 0; border: 0; padding: 0; }
summary > .soft { display: block; padding-inline-start: 1.1rem; font-size: .95rem; }
summary:hover { background: var(--panel); }
details[open] > summary { border-bottom: 1px solid var(--line); }
.inside { padding: .2rem .8rem .8rem; scroll-margin-top: 8rem; }
.inside > details { margin-inline: -.3rem; }
.numbers summary { color: var(--accent); }
.numbers .scroll { margin: .4rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.cell { display: inline-block; min-height: 1.5rem; }
p, li, td, th, dd, figcaption { overflow-wrap: anywhere; }
.lead { font-size: 1.1rem; }
.caution { background: var(--panel); border-inline-start: 6px solid var(--accent); padding: .8rem 1rem; }
.soft { color: var(--soft); }
nav ul { columns: 18rem; padding-inline-start: 1.2rem; }
nav li { margin: 0 0 .4rem; min-height: 1.5rem; break-inside: avoid; }
figure { margin: 1rem 0; }
figcaption { font-weight: bold; margin-bottom: .5rem; }
.plot { display: block; max-width: 40rem; font-size: .95rem; overflow: visible; }
.plot text { fill: var(--ink); }
.plot .soft { fill: var(--soft); }
.plot .label { font-weight: bold; }
.grid { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 4; }
.track { stroke: var(--line); stroke-width: 1; }
.span { stroke: var(--accent); stroke-width: 4; stroke-linecap: round; }
.whisker { stroke: var(--accent); stroke-width: 2; }
.dot { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
.weak { fill: var(--page); }
.usual { fill: var(--page); stroke: var(--ink); stroke-width: 2; }
.bar { fill: var(--accent); }
.marked { stroke: var(--mark); stroke-width: 2; }
.hatched { fill: var(--page); }
.hatch { fill: var(--mark); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: start; font-weight: bold; padding: .4rem 0; max-width: calc(100vw - 2rem); }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top;
  min-width: 7.5rem; overflow-wrap: break-word; }
thead th.number, td.number { min-width: 3.5rem; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
thead th { background: var(--panel); }
.worst { padding-inline-start: 1.6rem; }
.worst > li { margin: 0 0 .9rem; }
.worst p { margin: .2rem 0; }
blockquote { margin: .3rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
code { font-size: .92em; overflow-wrap: anywhere; }
.at { white-space: nowrap; }
@media (max-width: 30rem) { th, td { min-width: 5.5rem; } }
@media (forced-colors: active) {
  .grid, .track, .span, .whisker, .usual, .marked { stroke: CanvasText; }
  .dot, .bar, .hatch { fill: CanvasText; stroke: CanvasText; }
  .weak, .hatched, .usual { fill: Canvas; }
  .plot text { fill: CanvasText; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #333; --line: #666; --accent: #0b3c8c;
    --panel: #f2f4f8; --mark: #7a2e00; }
  @page { size: A4; margin: 18mm; }
  html { font-size: 11pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  .scroll { overflow: visible; padding-inline-end: 1px; }
  caption { max-width: none; }
  details, .inside > details { border: 0; margin: 0; }
  .numbers > summary { display: none; }
  details::details-content { content-visibility: visible; }
  summary { list-style: none; padding-inline: 0; }
  .inside { padding: 0; }
  h2, h3, h4, h5, summary, caption, figcaption { break-after: avoid; }
  tr, .worst > li, .plot, figure > p { break-inside: avoid; }
  thead { display: table-header-group; }
  thead, thead tr, figure > p { break-after: avoid; }
  tbody tr:first-child, tbody tr:nth-child(2) { break-before: avoid; }
  .plot, .bar, .marked, thead th { print-color-adjust: exact; }
  th, td { min-width: 0; }
}
"""
