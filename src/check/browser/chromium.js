// A browser of its own for each run: Debian's Chromium, or the one that CHROMIUM names, with an empty profile.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser; each `context(browser)` of it is a window of its own, in English and English time. */
export function startBrowser() {
  const executablePath = candidates.find(path => path && existsSync(path));
  if (!executablePath) {
    throw new Error('There is no Chromium. Install it, or set CHROMIUM to where it is.');
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

export function context(browser) {
  return browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 1000 },
  });
}
