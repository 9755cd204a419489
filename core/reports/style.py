"""How a report looks: light, dark and in print.

No script and nothing from elsewhere. Flex boxes without `gap`, since QGIS shows reports in an old WebKit. No
text is smaller than 0.8 rem, that in plots included: :mod:`.plots` draws it so large that it is where a plot
has its least width.
"""

STYLE = """
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #ffffff; --ink: #1d2226; --muted: #666d73;
  --line: #dedcd5; --edge: #7d8389; --soft: #efede7; --accent: #17694d; --warn: #8a5a00;
  --warn-soft: #fdf3dc; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --card: #1b1f23; --ink: #e9e7e2;
  --muted: #9aa2a9; --line: #333a40; --edge: #868e95; --soft: #262b30; --accent: #69c7a0; --warn: #f0c46c;
  --warn-soft: #2e2716; } }
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem;
  font: 15px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
h1, h2, .number b, .answer b { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia,
  "DejaVu Serif", serif; font-weight: 600; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 0; }
h2 { border-top: 2px solid var(--ink); font-size: 1.25rem; margin: 2.6rem 0 .6rem; padding-top: .55rem; }
h3 { font-size: .95rem; margin: 1.4rem 0 .3rem; }
p { margin: .4rem 0; max-width: 46rem; }
a { color: var(--accent); }
.kicker { color: var(--accent); font-size: .8rem; font-weight: 600; letter-spacing: .12em; margin: 0 0 .3rem;
  text-transform: uppercase; }
.sub, .caption, .lead, caption, figcaption { color: var(--muted); overflow-wrap: anywhere; }
.sub { margin-top: .3rem; }
.caption, caption, figcaption { font-size: .85rem; }
.row { display: flex; flex-wrap: wrap; margin: 0 -.75rem; }
.row > * { flex: 1 1 18rem; margin: .75rem; min-width: 0; }
.row > .large { flex-grow: 1.7; flex-basis: 24rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.1rem; }
.map { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .6rem; }
.map img { border-radius: 4px; display: block; margin: 0 auto; max-height: 34rem;
  object-fit: contain; width: 100%; }
figcaption { padding: .5rem .2rem 0; }
.legend { display: flex; flex-wrap: wrap; list-style: none; padding: 0; }
.legend li { margin: .1rem 1.4rem .1rem 0; overflow-wrap: anywhere; } .legend b { font-weight: 600; }
.figures { display: flex; flex-direction: column; justify-content: space-evenly; }
.number { border-bottom: 1px solid var(--line); padding: .55rem 0; } .number:last-child { border-bottom: 0; }
.number b { display: block; font-size: 1.7rem; line-height: 1.2; overflow-wrap: anywhere; }
.number span { color: var(--muted); font-size: .85rem; }
.across { flex-direction: row; flex-wrap: wrap; justify-content: flex-start; margin: .75rem 0; }
.across .number { border-bottom: 0; flex: 1 1 9rem; padding: .3rem 1rem .3rem 0; }
.row > .answer { flex: 0 1 13rem; text-align: center; } .answer p { color: var(--muted); }
.answer b { color: var(--accent); display: block; font-size: 5rem; line-height: 1; }
.notice { background: var(--warn-soft); border-left: 4px solid var(--warn); border-radius: 0 6px 6px 0;
  margin: .8rem 0; max-width: 46rem; padding: .5rem .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0 .2rem; width: 100%; }
caption { padding-bottom: .2rem; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: .38rem .9rem .38rem 0; text-align: right;
  vertical-align: top; }
th { color: var(--muted); font-size: .82rem; font-weight: 600; vertical-align: bottom; }
tbody th { color: inherit; font-size: inherit; font-weight: inherit; vertical-align: top; }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
th:first-child, td:first-child { min-width: 9rem; }
.words { text-align: left; }
th[scope=colgroup] { text-align: center; }
tr.chosen > * { background: var(--soft); font-weight: 600; }
.csv { font-size: .8rem; margin: 0; max-width: none; text-align: right; }
.facts { margin: .5rem 0; }
.facts div { border-bottom: 1px solid var(--line); display: flex; padding: .38rem 0; }
.facts dt { color: var(--muted); flex: 0 0 38%; padding-right: 1.5rem; }
.facts dd { flex: 1 1 0; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.chip { border: 1px solid var(--edge); border-radius: 3px; display: inline-block; height: 1em;
  margin-right: .55em; vertical-align: -.14em; width: 1em; }
td.wide-cell { min-width: 9rem; width: 34%; }
.bar { background: var(--soft); border: 1px solid var(--edge); border-radius: 3px; margin-top: .32em;
  overflow: hidden; }
.bar span { border-right: 1px solid var(--edge); display: block; height: .8em; min-width: 2px; }
.strip { border: 1px solid var(--edge); border-radius: 6px; display: flex; height: 2rem; margin: 1rem 0;
  overflow: hidden; } td .strip { height: 1.1rem; margin: .15em 0; }
.strip span { box-shadow: inset 1px 0 var(--edge); min-width: 1px; }
.plot { display: block; height: auto; min-width: 56rem; stroke-linejoin: round; width: 100%; }
.plot text { font-family: inherit !important; }
pre { background: var(--soft); border-radius: 6px; margin: .6rem 0; overflow-wrap: anywhere;
  font: .85rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; padding: .8rem 1rem; white-space: pre-wrap; }
pre span { display: inline-block; max-width: 100%; }
ul { margin: .4rem 0; padding-left: 1.2rem; } li { margin: .25rem 0; max-width: 46rem; }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --edge: #777;
    --soft: #eee; --accent: #17694d; --warn: #8a5a00; --warn-soft: #fff; }
  body { font-size: 10.5pt; max-width: none; padding: 0; } h2 { margin-top: 1.6rem; }
  .row > *, .row > .large { flex-basis: 12rem; } .map img { max-height: 11cm; }
  .wide { overflow: visible; } .plot { min-width: 0; } .csv { display: none; }
  h2, h3, h2 + p, .lead, .strip, caption, thead { break-after: avoid; page-break-after: avoid; }
  .row, .card, .map, .plot, table, tr, pre, .notice, .facts div { break-inside: avoid;
    page-break-inside: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""
