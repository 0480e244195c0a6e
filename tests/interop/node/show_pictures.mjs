// SPDX-License-Identifier: GPL-3.0-or-later
// node show_pictures.mjs CHROMIUM SVG…: opens all pictures in one page of a browser, prints those that are not shown in the
// size that they state, and ends with 1 where there is one.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [browserPath, ...pictures] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const page = path.join(folder, 'all.html');
fs.writeFileSync(page, '<!doctype html><title>all</title>'
    + pictures.map(file => `<img src="${pathToFileURL(path.resolve(file))}">`).join('\n'));

const browser = await puppeteer.launch({
    executablePath: browserPath, headless: true,
    args: ['--no-sandbox', '--allow-file-access-from-files', '--disable-gpu'],
});
let wrong = 0;
try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
    const shown = await tab.$$eval('img', images => images.map(image => [image.naturalWidth, image.naturalHeight]));
    pictures.forEach((file, index) => {
        const root = /<svg[^>]*>/.exec(fs.readFileSync(file, 'utf8'))[0];
        const stated = ['width', 'height'].map(name => Number(new RegExp(` ${name}="([^"]+)"`).exec(root)[1]));
        const [width, height] = shown[index];
        if (Math.abs(width - stated[0]) > 1 || Math.abs(height - stated[1]) > 1) {
            console.log(`${file}: ${width} × ${height} instead of ${stated.join(' × ')}`);
            wrong += 1;
        }
    });
    console.log(`${shown.length} pictures`);
} finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true });
}
process.exit(wrong > 0 ? 1 : 0);
