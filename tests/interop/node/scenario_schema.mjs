// SPDX-License-Identifier: GPL-3.0-or-later
// node scenario_schema.mjs SCHEMA GOOD… --bad BAD…: the schema has to accept the good files and to refuse the bad ones.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const [schema, ...files] = process.argv.slice(2);
const check = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(read(schema));
let expected = true;
let wrong = 0;
for (const file of files) {
    if (file === "--bad") {
        expected = false;
        continue;
    }
    if (check(read(file)) !== expected) {
        console.log(file, expected ? JSON.stringify(check.errors, null, 1).slice(0, 2000) : "was accepted");
        ++wrong;
    }
}
process.exit(wrong === 0 ? 0 : 1);
