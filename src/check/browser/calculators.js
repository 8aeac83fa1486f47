// The calculators as a worker uses them: each refused with links to the fields, then filled with a published example and
// answered.
import assert from 'node:assert/strict';

const yes = (page, id, answer = true) => page.locator(`#${id} input[value=${answer}]`).check();

const WALK = {
  'eligibility-adult': {
    missing: 'needsFromImpairment',
    fill: async (page, part) => {
      await yes(page, 'a-impairment');
      await part.getByLabel('eating and drinking well: cannot do it without help or prompting').check();
      await part.getByLabel('getting about and using local facilities: can do it alone, but it takes much longer than would be expected').check();
      await yes(page, 'a-impact');
    },
    answer: 'Eligible', // vectors I1 and I7
  },
  'eligibility-carer': {
    missing: 'necessaryCare',
    fill: async page => {
      await yes(page, 'c-necessary');
      await yes(page, 'c-health');
      await yes(page, 'c-impact');
    },
    answer: 'Eligible', // vector I10
  },
  contribution: {
    missing: 'birthDate',
    fill: async (page, part) => {
      await page.locator('#p-date').fill('2023-06-01');
      await page.locator('#p-born').fill('1986-05-10');
      await yes(page, 'p-disclosed');
      const add = async (list, ...fields) => {
        const rows = part.locator(`[data-list=${list}]`);
        await rows.locator('[data-add]').click();
        const row = rows.locator('.row').last();
        for (const [field, said] of fields) {
          const box = row.locator(`[data-field=${field}]`);
          await (await box.evaluate(one => one.tagName) === 'SELECT' ? box.selectOption(said) : box.fill(said));
        }
      };
      await add('income', ['type', 'EMPLOYMENT_AND_SUPPORT_ALLOWANCE'], ['amount', '225.45']);
      await add('income', ['type', 'PIP_DAILY_LIVING_ENHANCED'], ['amount', '101.75']);
      await add('income', ['type', 'PIP_MOBILITY'], ['amount', '26.9']);
      await add('housing', ['type', 'RENT'], ['amount', '£17.27']);
      await add('disabilityCosts', ['type', 'CLEANING_AND_GARDEN'], ['what', 'Cleaner'], ['amount', '28.08']);
      await part.locator('[data-list=disabilityCosts] [data-add]').click();
      await page.locator('#p-cost').fill('155,00');
      await part.locator('button[type=submit]').click();
      await part.getByRole('link', { name: 'Costs because of a disability, 2: What: This is needed.' }).waitFor();
      await part.locator('[data-list=disabilityCosts] [data-remove]').last().click();
      await part.getByRole('link', { name: 'What the care costs a week (£): Write an amount in pounds and pence, such as 1,234.50.' }).waitFor();
      await yes(page, 'p-night');
      await page.locator('#p-cost').fill('454');
    },
    answer: 'You can be asked for £110.10 a week', // vector B1
  },
  'indicative-budget': {
    before: page => page.locator('#b-date').fill(''),
    missing: 'date',
    fill: async (page, part) => {
      await page.locator('#b-date').fill('2026-11-22');
      await part.getByLabel('washing and keeping clean: support').selectOption('HIGH');
      await part.getByLabel('getting about and using local facilities: support').selectOption('MEDIUM');
    },
    answer: /^£\d+\.\d\d a week$/,
  },
  'spend-check': {
    missing: 'kind',
    fill: async page => {
      await page.locator('#s-what').fill('An epilepsy alert dog');
      await page.locator('#s-cost').fill('50');
      await page.locator('#s-kind').selectOption('ASSISTANCE_DOG');
      await page.locator('#s-cover').selectOption('NONE');
      await yes(page, 's-need');
    },
    answer: 'Ask your worker',
  },
  'direct-payment-conditions': {
    missing: 'asker',
    fill: async page => {
      await page.locator('#d-asker').selectOption('PERSON');
      await page.locator('#d-age').fill('37');
      await yes(page, 'd-capacity');
      await yes(page, 'd-prohibited', false);
      await yes(page, 'd-managed');
      await yes(page, 'd-appropriate');
      await page.locator('#d-weekly').fill('150');
      await page.locator('#d-contribution').fill('160');
    },
    answer: 'No direct payment', // vector G6
  },
};

/** Goes through all of them; `picture(page, name)` is called where there is something to look at. */
export async function tryTheCalculators(page, address, picture) {
  await page.goto(address + '/');
  await page.getByRole('link', { name: 'Open the calculators' }).click();
  for (const [id, { before, missing, fill, answer }] of Object.entries(WALK)) {
    await page.goto(`${address}/calculators#${id}`);
    const part = page.locator('#' + id);
    await part.waitFor();
    await before?.(page);
    await part.locator('button[type=submit]').click();
    const summary = part.getByRole('alert');
    await summary.waitFor();
    assert.ok(await summary.evaluate(one => one === document.activeElement), `${id}: the summary has the focus`);
    await picture(page, `calculator-${id}-refused`);
    await summary.getByRole('link').first().click();
    const focused = await page.evaluate(() => document.activeElement.name);
    assert.equal(focused, missing, `${id}: the first link leads to its field`);
    await fill(page, part);
    await part.locator('button[type=submit]').click();
    const heading = part.locator('.statement h3');
    await heading.waitFor();
    const said = await heading.textContent();
    assert.ok(answer instanceof RegExp ? answer.test(said) : said === answer, `${id}: ${said}`);
    assert.equal(await part.getByRole('alert').count(), 0, `${id}: what was mended is no longer complained of`);
    await picture(page, `calculator-${id}-answered`);
  }
}
