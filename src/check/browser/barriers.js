// What keeps somebody out of a page, as axe finds it by the rules of WCAG 2.2 AA; and pages worked by the keyboard alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [390, 640, 1280];
const TABS_MAX = 200;

/** The open page has no barrier that axe finds and is no wider than a telephone, an enlarged screen and a wide one. */
export async function isOpenToEverybody(page) {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${page.url()} is ${wide} wide on a screen of ${width}`);
  }
  await page.setViewportSize(before);
  await page.evaluate(axe);
  const found = await page.evaluate(async rules => (await window.axe.run({ runOnly: rules })).violations
    .map(each => `${each.id}: ${each.nodes.map(node => node.html).slice(0, 2).join(' ')}`), RULES);
  assert.deepEqual(found, [], page.url());
}

/** Goes by the Tab key to the place that the locator names, as somebody does who has no mouse. */
export async function tabTo(page, place) {
  await place.waitFor({ state: 'attached' });
  for (let pressed = 0; pressed < TABS_MAX; pressed++) {
    if (await place.evaluate(one => one === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key does not lead to ${place}`);
}
