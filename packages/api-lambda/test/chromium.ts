import { existsSync } from 'node:fs';

/** Where Debian's package chromium puts the browser; CHROMIUM names another place. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why a test of a page is skipped, where it is. */
export const missingChromium = existsSync(CHROMIUM)
  ? undefined
  : `there is no Chromium at ${CHROMIUM}: install the package chromium, or set CHROMIUM to its path`;

/** How the browser is started: without a screen, and without a word to anybody but the page. */
export const launching = {
  executablePath: CHROMIUM,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
