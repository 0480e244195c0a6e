// SPDX-License-Identifier: GPL-3.0-or-later
// node vega_lite.mjs FILE.vl.json …: validates each against the schema of Vega-Lite 5, compiles it, draws it without a
// screen and writes FILE.svg beside it. Prints what is wrong and ends with 1.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const schemaFile = createRequire(import.meta.url).resolve("vega-lite/build/vega-lite-schema.json");
const ajv = new Ajv({ strict: false, allErrors: false });
addFormats(ajv);
ajv.addFormat("color-hex", /^#([0-9a-fA-F]{3}){1,2}$/);
const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

// The text of SVG without white space: long titles are broken into lines.
const plain = (text) =>
    text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&").replace(/\s+/g, "");

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

async function check(file) {
    const wrong = [];
    const spec = JSON.parse(readFileSync(file, "utf8"));
    if (!valid(spec)) {
        const worst = valid.errors.map((e) => `${e.instancePath} ${e.message}`);
        return [`not valid: ${worst.slice(0, 8).join("; ")}`];
    }
    const collect = { level: () => collect, info: () => collect, debug: () => collect,
                      warn: (...said) => (wrong.push(`warning: ${said.join(" ")}`), collect),
                      error: (...said) => (wrong.push(`error: ${said.join(" ")}`), collect) };
    const compiled = vegaLite.compile(spec, { logger: collect }).spec;
    const view = new vega.View(vega.parse(compiled), { renderer: "none", logger: collect });
    const svg = await view.toSVG();
    view.finalize();
    writeFileSync(file.replace(/\.vl\.json$/, ".svg"), svg);
    const drawn = plain(svg);
    for (const text of ["headline", "source"]) // very long ones end in "…"
        if (!drawn.includes(plain(escaped(spec.usermeta.counterwatt[text])).slice(0, 120)))
            wrong.push(`the ${text} is not in the picture`);
    if ((svg.match(/mark-(rect|symbol|rule|line|area)/g) ?? []).length === 0 || !svg.includes("<path"))
        wrong.push("nothing is drawn");
    if (/NaN|undefined|Infinity/.test(svg))
        wrong.push("a place or text is not known");
    return wrong;
}

let failed = false;
for (const file of process.argv.slice(2)) {
    const wrong = await check(file).catch((error) => [`${error}`]);
    for (const line of new Set(wrong))
        console.log(`${file}: ${line}`);
    failed ||= wrong.length > 0;
}
process.exit(failed ? 1 : 0);
