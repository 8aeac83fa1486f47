// Somebody of the demonstration council at their desk: signed in to the work list, working its own forms by key, the way
// a person does. Waits are for what can be seen, never for a time.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { context } from './chromium.js';
import { out } from './application.js';

const PASSWORD = 'fairway';
const FINISHED = /\/task\/[^/]+\/submit-form$/;

export async function signIn(browser, address, person) {
  const page = await (await context(browser)).newPage();
  await page.goto(address + '/login');
  await page.locator('#username').fill(person);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('form.log-in button[type=submit]').click();
  await page.waitForURL(url => !url.pathname.startsWith('/login'));
  return page;
}

export async function picture(page, name) {
  await page.screenshot({ path: join(out, name + '.png') });
}

export class Desk {
  static async of(browser, address, person) {
    return new Desk(address, await signIn(browser, address, person));
  }

  constructor(address, page) {
    this.address = address;
    this.page = page;
    this.failures = [];
    page.setDefaultTimeout(20_000);
    page.on('pageerror', error => this.failures.push(error.message));
    this.trace = [];
    page.on('console', said => said.type() === 'error' && this.trace.push('console: ' + said.text()));
    page.on('requestfailed', request => this.trace.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  }

  /** Starts new work and gives the number by which it is known. */
  async start(words) {
    const { page } = this;
    await page.goto(this.address + '/camunda/app/tasklist/default/');
    await page.getByText('Start new work').click();
    await page.getByText(words).click();
    const begun = page.waitForResponse(answer => /\/process-definition\/[^/]+\/submit-form$/.test(answer.url()));
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const { businessKey } = await (await begun).json();
    await page.locator('.modal-content').waitFor({ state: 'detached' });
    assert.ok(businessKey, `${words} gives its number`);
    return businessKey;
  }

  /** Opens the task of that case from the team's work and takes it. */
  async open(number, task) {
    const { page } = this;
    const read = {};
    const keep = async answer => {
      const [, what] = answer.url().match(/\/(deployed-form|form-variables)(\?|$)/) ?? [];
      if (what && answer.ok()) {
        read[what] = answer.json();
      }
    };
    page.on('response', keep);
    await page.goto(this.address + '/camunda/app/tasklist/default/');
    await page.locator('.task-filter a', { hasText: 'My team' }).click();
    const card = page.locator('li.task', { hasText: number }).filter({ hasText: task });
    await card.first().click();
    await page.locator('.task-details h2, .task-name', { hasText: task }).first().waitFor();
    const take = page.getByRole('button', { name: 'Take this task' });
    await take.or(page.locator('.unclaim, .reset-assignee')).first().waitFor();
    if (await take.isVisible()) {
      await take.click();
      await take.waitFor({ state: 'detached' });
    }
    await page.locator('.fjs-form').waitFor();
    const any = page.locator('.fjs-form :is(input, textarea)[id^="fjs-form-"]').first();
    await any.waitFor({ state: 'attached' });
    this.prefix = (await any.getAttribute('id')).match(/^fjs-form-[^-]+/)[0];
    page.off('response', keep);
    this.schema = await read['deployed-form'];
    this.values = await read['form-variables'];
  }

  /** Answers the questions of the open form, by key, in the order of the form. */
  async fill(answers) {
    const left = new Set(Object.keys(answers));
    await this.#fill(this.schema.components, answers, '', left);
    assert.deepEqual([...left], [], 'questions that this form does not ask');
  }

  async #fill(components, answers, row, left) {
    for (const component of components) {
      if (component.type === 'group') {
        await this.#fill(component.components, answers, row, left);
        continue;
      }
      const key = component.type === 'dynamiclist' ? component.path : component.key;
      if (key === undefined || !(key in answers)) {
        continue;
      }
      left?.delete(key);
      if (component.type === 'dynamiclist') {
        await this.#rows(component, answers[key]);
      } else {
        await this.#answer(component, `${this.prefix}-${component.id}${row}`, answers[key]);
      }
    }
  }

  async #rows(list, rows) {
    const box = this.page.locator('.fjs-form-field-dynamiclist')
      .filter({ has: this.page.locator('> label', { hasText: list.label }) }).first();
    await box.waitFor();
    const row = box.locator('.fjs-repeat-row-container');
    while (await row.count() < rows.length) {
      const before = await row.count();
      await box.locator('.fjs-repeat-render-add').click();
      await row.nth(before).waitFor();
    }
    for (const [index, answers] of rows.entries()) {
      await this.#fill(list.components, answers, `_${index}`, new Set());
    }
  }

  async #answer(component, id, answer) {
    await this.#drawn();
    const at = suffix => this.page.locator(`[id="${id}${suffix}"]`);
    switch (component.type) {
      case 'textfield':
      case 'textarea':
        return this.#write(at(''), answer);
      case 'datetime':
        return this.#write(at('-date'), answer.split('-').reverse().join('/'));
      case 'checkbox':
        return at('').setChecked(answer);
      case 'radio':
        return at('-' + this.#place(component, answer)).check();
      case 'checklist':
        for (const [index, option] of this.#options(component).entries()) {
          await at('-' + index).setChecked(answer.includes(option.value));
        }
        return undefined;
      case 'taglist':
        for (const value of answer) {
          await this.#tag(at(''), this.#options(component)[this.#place(component, value)].label);
        }
        return undefined;
      case 'select':
        return this.#choose(at(''), this.#options(component)[this.#place(component, answer)].label);
      default:
        throw new Error(`No way to answer a ${component.type}`);
    }
  }

  /** What the answer before has changed is drawn first, as it is before a person's hands are at the next. */
  async #drawn() {
    await this.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async #write(field, text) {
    await field.fill(text);
    await field.press('Tab');
    assert.equal(await field.inputValue(), text, 'nothing of what is written is lost');
  }

  /** Writes in a field while another is handed on, which draws the form anew: the letters that wait must not be lost. */
  async writeWhileDrawnAnew(key, text, other) {
    const field = name => this.page.locator(`[id="${this.prefix}-${this.#question(name).id}"]`);
    await field(other).fill('Written before.');
    await field(key).evaluate((element, letters) => {
      element.value = letters;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await field(other).press('Tab');
    await this.#drawn();
    assert.equal(await field(key).inputValue(), text, 'letters that wait are not lost when the form is drawn anew');
  }

  #question(key, components = this.schema.components) {
    return components.flatMap(each => each.type === 'group' ? each.components : [each]).find(each => each.key === key);
  }

  async #choose(field, label) {
    await field.waitFor({ state: 'attached' });
    const box = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " fjs-form-field-select ")]');
    const option = box.locator('.fjs-dropdownlist-item').getByText(label, { exact: true }).first();
    if (await field.evaluate(element => !element.matches('.fjs-select-hidden-input'))) {
      await field.fill(label);
    } else if (!await option.isVisible()) {
      // It unfolds by itself when the Tab key leads to it
      await box.locator('.fjs-input-group').click();
    }
    await option.click();
  }

  async #tag(field, label) {
    const box = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " fjs-form-field-taglist ")]');
    await field.fill(label);
    await box.locator('.fjs-dropdownlist-item').getByText(label, { exact: true }).first().click();
    await box.locator('.fjs-taglist-tag', { hasText: label }).waitFor();
  }

  #options(component) {
    return component.values ?? JSON.parse(this.values[component.valuesKey].value);
  }

  #place(component, answer) {
    const place = this.#options(component).findIndex(option => String(option.value) === String(answer));
    assert.notEqual(place, -1, `${component.key} offers ${answer}`);
    return place;
  }

  /** Finishes the open task; fails with the reasons when it is refused. */
  async finish() {
    const outcome = await this.#press();
    assert.equal(outcome, '', 'the task is finished');
    assert.deepEqual(this.failures, [], 'no error in the page');
  }

  /** Tries to finish the open task, which must be refused with these words; the form stays as it is. */
  async refused(words) {
    const outcome = await this.#press();
    assert.match(outcome, words);
  }

  async #press() {
    const { page } = this;
    const problems = page.locator('.fairway-problems');
    await problems.evaluateAll(lists => lists.forEach(list => list.remove()));
    const sent = page.waitForResponse(answer => FINISHED.test(new URL(answer.url()).pathname)).catch(() => undefined);
    await page.getByRole('button', { name: 'Finish this task' }).click();
    const answer = await Promise.race([sent, problems.waitFor().then(() => undefined)]);
    if (answer?.ok()) {
      return '';
    }
    await problems.waitFor();
    return problems.innerText();
  }

  async task(number, task, answers) {
    await this.open(number, task);
    await this.fill(answers);
    await this.finish();
  }

  /** The text that the open form shows. */
  text() {
    return this.page.locator('.fjs-form').innerText();
  }

  picture(name) {
    return picture(this.page, name);
  }

  close() {
    return this.page.context().close();
  }
}
