import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { freePort } from '../src/local/database.ts';
import type { Demo } from '../src/local/demo-file.ts';
import { start } from '../src/local/start.ts';
import { launching, missingChromium } from '../test/chromium.ts';

/**
 * Takes the picture of the page /week that the README shows, with the demo clinic's data:
 *
 *     npm run picture -w @openings/api-lambda
 */
const file = fileURLToPath(new URL('../../../docs/week.png', import.meta.url));
if (missingChromium) throw new Error(`No picture: ${missingChromium}.`);

const folder = mkdtempSync(join(tmpdir(), 'openings-picture-'));
const port = await freePort();
const running = await start({ PORT: String(port), OPENINGS_HOME: folder }, () => {});
const browser = await chromium.launch(launching);
try {
  const demo: Demo = JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8'));
  const page = await browser.newPage({ viewport: { width: 1360, height: 790 } });
  const week = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const chosen = { provider: demo.provider_ids[0] ?? '', zone: 'America/New_York', week };
  await page.goto(`http://localhost:${port}/week?${new URLSearchParams(chosen)}`);
  await page.locator('.card.appointment').first().waitFor();
  await page.locator('#type').selectOption({ index: 1 });
  await page.locator('#grid:not([aria-busy])').waitFor();
  // A quarter that an appointment is in the way of.
  const card = await page.locator('.card.appointment').first().boundingBox();
  if (card) await page.mouse.move(card.x + card.width / 2, card.y + card.height + 8);
  await page.locator('.rules').waitFor();
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.round(readFileSync(file).length / 1024)} KB`);
} finally {
  await browser.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
}
