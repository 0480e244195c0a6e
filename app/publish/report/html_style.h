// SPDX-License-Identifier: GPL-3.0-or-later
// How the HTML report looks: on a screen, on a phone, on A4. Light, as paper is.
#pragma once

namespace cw::report {

inline constexpr const char* kHtmlStyle = R"css(
:root { color-scheme: light; --text: #1d1f21; --second: #5b6066; --line: #e3e3df; --accent: #0b5cad; }
* { box-sizing: border-box; }
html { background: #fff; }
body { margin: 0; color: var(--text); font: 1.0625rem/1.6 system-ui, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial,
  "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
:lang(zh-CN) body, body:lang(zh-CN) { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
main { max-width: 45rem; margin: 0 auto; padding: 3.5rem 1.25rem 5rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 650; text-wrap: balance; margin: 0; }
h1 { font-size: 2.25rem; letter-spacing: -0.015em; }
h2 { font-size: 1.5rem; letter-spacing: -0.01em; margin: 3.5rem 0 1rem; padding-top: 1.25rem; border-top: 2px solid var(--text); }
h3 { font-size: 1.125rem; margin: 2.25rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.25rem; color: var(--second); }
p { margin: 0 0 1rem; max-width: 40rem; }
p.lead { font-size: 1.375rem; line-height: 1.4; font-weight: 550; text-wrap: pretty; }
h3 + p.lead { font-size: 1.0625rem; }
p.small { color: var(--second); font-size: 0.875rem; }
p.quoted { border-left: 3px solid var(--line); padding-left: 1rem; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; max-width: 40rem; }
li { margin: 0.25rem 0; }
header p.small { margin-top: 0.75rem; }
nav { margin: 2rem 0 0; font-size: 0.9375rem; }
nav ol { list-style: none; margin: 0; padding: 0; columns: 2; }
nav li { margin: 0; padding: 0.2rem 0; }
nav a { text-decoration: none; display: inline-block; padding: 0.15rem 0; }
nav a:hover, nav a:focus { text-decoration: underline; }
figure { margin: 1.75rem 0; }
figcaption { margin-bottom: 0.75rem; }
figcaption strong { display: block; font-size: 1.125rem; line-height: 1.35; font-weight: 650; text-wrap: balance; }
figcaption span { display: block; color: var(--second); font-size: 0.875rem; margin-top: 0.25rem; }
figure svg { display: block; width: 100%; height: auto; font-variant-numeric: tabular-nums; }
figure .narrow { display: none; }
table { margin: 1.5rem 0; border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 650; font-size: 0.9375rem; padding-bottom: 0.5rem; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--second); font-size: 0.8125rem; border-bottom: 1px solid var(--text); vertical-align: bottom; }
th:last-child, td:last-child { padding-right: 0; }
tbody th { min-width: 8rem; overflow-wrap: anywhere; }
.number { text-align: right; }
tbody .number { white-space: nowrap; }
thead th { overflow-wrap: normal; }
.even { table-layout: fixed; }
.even tbody .number { white-space: normal; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.25rem; margin: 0 0 1rem; font-size: 0.9375rem; }
dt { color: var(--second); }
dd { margin: 0; }
.formulas { list-style: none; padding: 0; max-width: none; font-size: 0.9375rem; }
.formulas li { margin: 0; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
.formulas span { display: block; color: var(--second); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.indent-1 { margin-left: 1.25rem !important; }
.indent-2 { margin-left: 2.5rem !important; }
.indent-3 { margin-left: 3.75rem !important; }
.sources { padding-left: 2rem; max-width: none; font-size: 0.9375rem; }
.sources li { margin: 0.5rem 0; padding-left: 0.25rem; }
.sources span { display: block; color: var(--second); font-size: 0.875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 37.5rem) {
  main { padding: 2rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  p.lead { font-size: 1.1875rem; }
  nav ol { columns: 1; }
  table { font-size: 0.75rem; }
  thead th { font-size: 0.6875rem; }
  th, td { padding-right: 0.4rem; }
  tbody th { min-width: 0; }
  tbody .number { white-space: normal; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.5rem; }
  figure .wide { display: none; }
  figure .narrow { display: block; }
}
@page { size: A4; margin: 18mm 20mm 20mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 24pt; }
  h2 { font-size: 16pt; margin-top: 2rem; }
  nav { display: none; }
  h1, h2, h3, h4, caption, figcaption { break-after: avoid; }
  figure, tr, li, dt, dd { break-inside: avoid; }
  figure svg { max-height: 200mm; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
}
)css";

} // namespace cw::report
