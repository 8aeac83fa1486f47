// Fairway's own pages: none is wider than the screen it is read on, and rates are looked up, added and corrected with the
// keyboard's place where somebody needs it.
import assert from 'node:assert/strict';

const WIDTHS = [400, 600, 1280];

const CALCULATORS = ['eligibility-adult', 'eligibility-carer', 'contribution', 'indicative-budget', 'spend-check', 'direct-payment-conditions'];
const OF_EVERYBODY = ['/', '/rates', '/rates/settings', '/rates/charging-rates', '/rates/signoff', '/rates/nothing', '/letters',
  ...CALCULATORS.map(id => '/calculators#' + id)];
const OF_ADMINISTRATORS = ['/rates', '/rates/prices/new-year', '/rates/charging-rates/new-year?from=2027-04-06&percent=3.8'];

/** Opens each page on a telephone, on a screen enlarged twice and on a wide one. */
export async function noPageIsWiderThanItsScreen(worker, administrator, address, number) {
  await fit(worker, address, [...OF_EVERYBODY, `/letters?case=${number}`]);
  await fit(administrator, address, OF_ADMINISTRATORS);
}

async function fit(page, address, paths) {
  const before = page.viewportSize();
  for (const path of paths) {
    await page.goto(address + path);
    await openAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${path} is ${wide} wide on a screen of ${width}`);
    }
  }
  await page.setViewportSize(before);
}

/** With a row in each list, and nothing folded away. */
async function openAll(page) {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach(part => part.setAttribute('open', ''));
    document.querySelectorAll('section:not([hidden]) [data-add]').forEach(add => add.click());
  });
}

/** A finance officer looks a figure up; an administrator adds a year, is refused, and puts it right. */
export async function ratesAreLookedUpAndAdded(reader, administrator, address, picture) {
  await reader.goto(address + '/');
  await reader.getByRole('link', { name: 'Look up rates and limits' }).click();
  await reader.getByRole('link', { name: 'Rates of the means test' }).click();
  await reader.getByRole('row', { name: /Guarantee: single, pension age/ }).getByRole('cell', { name: '£241.45', exact: true }).waitFor();
  await reader.getByRole('link', { name: 'Front page' }).click();
  await reader.getByRole('heading', { name: 'What would you like to do?' }).waitFor();

  const page = administrator;
  await page.goto(address + '/rates/prices/new-year');
  await page.getByLabel('First day of the new figures').fill('2027-04-01');
  await page.getByRole('button', { name: 'Go on' }).click();
  const box = page.locator('[id="price.home-support.hour"]');
  assert.equal(await box.inputValue(), '', 'no figure is put into the box');
  await box.fill('25,10');
  await page.getByLabel('Where these figures are published').fill('Cabinet report of March 2027');
  await page.getByLabel('I have read them in that source').check();
  await page.getByRole('button', { name: 'Check these figures' }).click();
  const problems = page.getByRole('alert');
  await problems.waitFor();
  assert.ok(await problems.evaluate(one => one === document.activeElement), 'the list of what is wrong has the focus');
  await picture(page, 'rates-refused');
  await problems.getByRole('link').first().click();
  assert.ok(await box.evaluate(one => one === document.activeElement), 'its link leads to the box');
  assert.equal(await box.inputValue(), '25,10', 'what was typed is still there');
  await box.fill('25.10');
  await page.getByRole('button', { name: 'Check these figures' }).click();
  await page.getByRole('heading', { name: 'What this touches' }).waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  await picture(page, 'rates-checked');
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await page.getByText('One value is kept.').waitFor();
}
