// SPDX-License-Identifier: GPL-3.0-or-later
// Reads HTML reports as others do: html-validate's recommended rules, axe-core in Chromium on a screen, on a phone and in
// print, no request beside the file itself, nothing wider than its page, no chart or row cut when printed on A4.
// Arguments: the files. Prints what is wrong; 1 when something is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pageHeight = (297 - 18 - 20) * 96 / 25.4; // A4 without the margins that the style gives it
const pageWidth = (210 - 40) * 96 / 25.4;
let wrong = 0;

function complain(file, text) {
    console.log(`${file}: ${text}`);
    ++wrong;
}

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

async function checkMarkup(file) {
    const report = await validator.validateFile(file);
    for (const result of report.results)
        for (const message of result.messages)
            complain(file, `html-validate ${message.ruleId}, line ${message.line}: ${message.message}`);
}

async function checkAccess(file, page, where) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run());
    for (const violation of found.violations)
        complain(file, `axe-core ${violation.id} (${where}): ${violation.help}: ${violation.nodes[0].html.slice(0, 200)}`);
    if (found.passes.length < 20)
        complain(file, `axe-core looked at ${found.passes.length} rules only`);
}

async function checkWidth(file, page, where) {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0)
        complain(file, `wider than the window by ${over} pixels (${where})`);
}

// A word of a head stands in one line, within its column; tables of a section with the same heads have the same columns.
async function checkHeads(file, page, where) {
    const found = await page.evaluate(() => {
        const bad = [];
        for (const head of document.querySelectorAll('thead th')) {
            const text = head.firstChild;
            const cell = head.getBoundingClientRect();
            for (const word of (text?.data ?? '').matchAll(/[\p{Script=Latin}\d]+/gu)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                const boxes = range.getClientRects();
                if (boxes.length !== 1 || boxes[0].left < cell.left - 1 || boxes[0].right > cell.right + 1)
                    bad.push(`the head "${text.data}" breaks or leaves its column at "${word[0]}"`);
            }
        }
        for (const section of document.querySelectorAll('section')) {
            const edges = new Map();
            for (const table of section.querySelectorAll('table')) {
                const heads = [...table.querySelectorAll('thead th')];
                const key = heads.map(head => head.textContent).join('|');
                const lefts = heads.map(head => Math.round(head.getBoundingClientRect().left)).join();
                if ((edges.get(key) ?? lefts) !== lefts)
                    bad.push(`tables of "${section.id}" with other columns: ${edges.get(key)} and ${lefts}`);
                edges.set(key, lefts);
            }
        }
        return bad;
    });
    for (const what of found)
        complain(file, `${what} (${where})`);
}

// Every chart and row keeps together and is lower than a page; nothing is wider than the page.
async function checkPrint(file, page) {
    await page.emulateMediaType('print');
    await page.setViewport({ width: Math.floor(pageWidth), height: Math.floor(pageHeight) });
    await checkHeads(file, page, 'print');
    const cut = await page.evaluate((height, width) => {
        const found = [];
        for (const element of document.querySelectorAll('figure, tr, figure svg.wide')) {
            const box = element.getBoundingClientRect();
            const keeps = element.tagName === 'svg' || getComputedStyle(element).breakInside === 'avoid';
            if (!keeps || box.height > height || box.right > width + 1)
                found.push(`${element.tagName} ${Math.round(box.width)} × ${Math.round(box.height)}`);
        }
        for (const element of document.querySelectorAll('table'))
            if (element.getBoundingClientRect().right > width + 1)
                found.push(`table "${element.caption.textContent.slice(0, 60)}" is too wide`);
        return found;
    }, pageHeight, pageWidth);
    for (const what of cut)
        complain(file, `cut in print: ${what}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    if (!Buffer.from(pdf).subarray(0, 5).equals(Buffer.from('%PDF-')))
        complain(file, 'does not print');
}

const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
    for (const file of process.argv.slice(2)) {
        await checkMarkup(file);
        const url = pathToFileURL(resolve(file)).href;
        const page = await browser.newPage();
        page.on('request', request => {
            if (request.url() !== url)
                complain(file, `asks for ${request.url().slice(0, 200)}`);
        });
        page.on('dialog', dialog => {
            complain(file, 'runs a script');
            dialog.dismiss();
        });
        await page.setViewport({ width: 1280, height: 800 });
        await page.goto(url, { waitUntil: 'load' });
        await checkWidth(file, page, 'screen');
        await checkHeads(file, page, 'screen');
        await checkAccess(file, page, 'screen');
        await page.setViewport({ width: 360, height: 740 });
        await checkWidth(file, page, 'phone');
        await checkHeads(file, page, 'phone');
        await checkAccess(file, page, 'phone');
        await checkPrint(file, page);
        await page.close();
    }
} finally {
    await browser.close();
}
process.exit(wrong > 0 ? 1 : 0);
