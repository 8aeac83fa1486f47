// Holds every hook into the engine's web pages: each is written against pages that were not made to be changed.
// The form, the list and the answers of the server are given here, so that a hook is tried alone and with its worst case.

import assert from 'node:assert/strict';

const ENGINE = '**/camunda/api/engine/engine/default';
const ROWS = Array.from({length: 7}, (_, i) => ({what: `Day centre ${i + 1}`, amount: `${i + 1}.00`}));
const FORM = {
  type: 'default', id: 'hooks', schemaVersion: 16,
  components: [
    {type: 'text', id: 'shown', text: 'Known: **{{known}}**'},
    {type: 'textfield', id: 'given-name', key: 'givenName', label: 'Given name', validate: {required: true}},
    {type: 'textfield', id: 'weekly', key: 'weekly', label: 'Weekly amount', appearance: {prefixAdorner: '£'}, validate: {pattern: '^\\d+\\.\\d\\d$'}},
    {type: 'radio', id: 'how', key: 'how', label: 'How did they reach us?', values: [{label: 'Letter', value: 'LETTER'}, {label: 'Telephone', value: 'TELEPHONE'}]},
    {type: 'dynamiclist', id: 'lines', path: 'lines', label: 'Lines', isRepeating: true, allowAddRemove: true, components: [
      {type: 'textfield', id: 'what', key: 'what', label: 'What'},
      {type: 'textfield', id: 'amount', key: 'amount', label: 'Amount', appearance: {prefixAdorner: '£'}},
    ]},
  ],
};
const VALUES = {
  known: {type: 'String', value: 'Mrs Example', valueInfo: {}},
  lines: {type: 'Json', value: JSON.stringify(ROWS), valueInfo: {}},
};
const REFUSAL = {
  type: 'FormRefused', message: 'Give an amount. There is no advocate yet.',
  problems: [{field: 'lines[1].amount', reason: 'Amount: Give an amount.'}, {field: null, reason: 'There is no advocate yet.'}],
};

function day(offset) {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

async function openList(page, address) {
  await page.goto(address + '/camunda/app/tasklist/default/');
  await page.locator('.task-filter a', {hasText: 'team'}).click();
}

async function looksLikeFairway(page, app) {
  await page.locator('.brand-name', {hasText: 'Fairway'}).waitFor();
  assert.match(await page.title(), new RegExp(`^Fairway ${app}`));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en-GB');
  assert.equal(await page.locator('.ce-eol-banner').isVisible(), false, 'the vendor’s notice is hidden');
  const gap = await page.evaluate(() => {
    const header = document.querySelector('[cam-widget-header]').getBoundingClientRect().bottom;
    const main = document.querySelector('.page-wrap, .ctn-main, body > .container-fluid').getBoundingClientRect().top;
    return main - header;
  });
  assert.ok(Math.abs(gap) <= 1, `no strip is left under the header, but ${gap} pixels are`);
  const keys = await page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter(element => !element.children.length)
    .map(element => (element.textContent.trim() || element.getAttribute('placeholder') || ''))
    .filter(text => /^[A-Z]+(_[A-Z0-9]+)+$/.test(text)));
  assert.deepEqual(keys, [], 'every label has words');
}

async function everyControlHasAName(page) {
  const nameless = await page.evaluate(() => [...document.querySelectorAll('a, button')]
    .filter(control => control.checkVisibility({visibilityProperty: true}) && control.getBoundingClientRect().width)
    .filter(control => !(control.getAttribute('aria-label') || control.textContent.trim() || control.title))
    .map(control => control.outerHTML.slice(0, 120)));
  assert.deepEqual(nameless, []);
}

/** Opens the first task of the list with the form above, and notes what is sent. */
async function openForm(page, address) {
  const sent = [];
  await page.route(ENGINE + '/task/*/deployed-form*', route => route.fulfill({json: FORM}));
  await page.route(ENGINE + '/task/*/form-variables*', route => route.fulfill({json: VALUES}));
  await page.route(ENGINE + '/task/*/submit-form', route => {
    sent.push(route.request().postDataJSON().variables);
    return route.fulfill({status: 400, json: REFUSAL});
  });
  await openList(page, address);
  await page.locator('li.task').first().click();
  const take = page.getByRole('button', {name: 'Take this task'});
  await take.or(page.locator('.unclaim')).first().waitFor();
  if (await take.isVisible()) {
    await take.click();
    await take.waitFor({state: 'detached'});
  }
  await page.getByText('Mrs Example').waitFor();
  return sent;
}

async function formsLoseNothing(page, address, picture) {
  const sent = await openForm(page, address);
  const finish = page.getByRole('button', {name: 'Finish this task'});
  const problems = page.locator('.fairway-problems');

  await page.getByLabel('Given name').click();
  await page.getByLabel('Telephone', {exact: true}).click();
  await page.getByText('Answer this question.').waitFor();
  assert.equal(await page.getByLabel('Telephone', {exact: true}).isChecked(), true, 'a click that leaves a question lands');

  await page.locator('[id$="amount_6"]').fill('77.00');
  await page.getByLabel('Weekly amount').fill('lots');
  await finish.click();
  await problems.waitFor();
  assert.equal(sent.length, 0, 'a form with an open question is not sent');
  assert.deepEqual(await problems.locator('li').allTextContents(), [
    'Given name: Answer this question.',
    'Weekly amount: Give an amount in pounds and pence, such as 120.50.',
  ]);
  assert.equal(await problems.evaluate(list => list === document.activeElement), true, 'the list of problems has the focus');
  await problems.getByText('Given name').click();
  assert.match(await page.evaluate(() => document.activeElement.id), /given-name$/);
  await picture('webapps-problems');

  await page.keyboard.type('Winifred');
  await page.keyboard.press('Enter');
  await page.getByLabel('Weekly amount').fill('120.50');
  assert.equal(sent.length, 0, 'Enter does not finish a task');
  await page.getByLabel('Given name').press('End');
  await page.keyboard.type(' Mary');
  await finish.click();
  await problems.getByText('There is no advocate yet.').waitFor();

  assert.equal(sent[0].givenName.value, 'Winifred Mary', 'the last letters are sent');
  const rows = JSON.parse(sent[0].lines.value);
  assert.equal(rows.length, 7, 'every row is sent');
  assert.equal(rows[6].amount, '77.00');
  assert.deepEqual(await problems.locator('li').allTextContents(), ['Amount (row 2): Give an amount.', 'There is no advocate yet.']);
  assert.equal(await page.locator('.fjs-form-field-error', {hasText: 'Give an amount.'}).count(), 1, 'the reason stands at its question');
  assert.equal(await finish.isEnabled(), true, 'one can try again');
  assert.equal(await page.locator('.page-notifications .alert-danger').count(), 0, 'it is said once');
  await picture('webapps-refused');

  assert.equal(await page.getByRole('radiogroup', {name: 'How did they reach us?'}).count(), 1);
  assert.equal(await page.getByRole('button', {name: 'Save', exact: true}).count(), 0);
  assert.deepEqual(await page.evaluate(() => {
    localStorage.setItem('camunda-form:1', 'a draft');
    return Object.keys(localStorage).filter(key => /^(camunda-form|camForm):/.test(key));
  }), [], 'no draft stays in the browser');
}

async function cardsSayWhose(page, address, picture) {
  const asked = [];
  let lists = 0;
  page.on('request', request => {
    lists += /\/filter\/[^/]+\/list/.test(request.url()) ? 1 : 0;
  });
  await page.route('**/api/work-list/cards?*', route => {
    const ids = new URL(route.request().url()).searchParams.get('tasks').split(',');
    asked.push(ids.length);
    return route.fulfill({json: ids.map(taskId => ({taskId, caseNumber: 'FW-2026-000123-K', personName: 'Winifred <b>Achebe', dueOn: day(-3)}))});
  });
  await openList(page, address);
  const card = page.locator('.fairway-card').first();
  await card.waitFor();
  assert.deepEqual(await card.locator('span').allTextContents(), ['Winifred <b>Achebe', 'FW-2026-000123-K', '3 days late']);
  assert.ok(asked.length <= lists, `one request for a whole list, but ${asked.length} for ${lists}`);
  await picture('webapps-cards');
}

async function startsInTheWorkersWords(page, address) {
  let serve;
  const served = new Promise(resolve => {
    serve = resolve;
  });
  await page.route('**/deployed-start-form*', async route => {
    await served;
    await route.continue();
  });
  await openList(page, address);
  await page.getByText('Start new work').click();
  await page.getByText('Start a payment run').click();
  await page.locator('.modal-title', {hasText: 'Start a payment run'}).waitFor();
  assert.equal(await page.locator('.modal-content').getByText('Add a variable').isVisible(), false);
  const start = page.getByRole('button', {name: 'Start', exact: true, includeHidden: true});
  assert.equal(await start.isVisible(), false, 'nothing can be started before its form stands');
  serve();
  await page.locator('.modal-content').getByText('its number').first().waitFor();
  await start.click();
  await page.locator('.modal-content').waitFor({state: 'detached'});
}

async function cockpitShowsTheCase(page, address, picture) {
  await page.goto(address + '/camunda/app/cockpit/default/');
  await looksLikeFairway(page, 'Cockpit');
  await everyControlHasAName(page);
  const running = await (await page.request.get(address + '/camunda/api/engine/engine/default/process-instance?maxResults=1')).json();
  await page.route(ENGINE + '/process-instance/' + running[0].id, route =>
    route.fulfill({json: {...running[0], businessKey: 'FW-2026-000123-K'}}));
  let status = 200;
  await page.route('**/api/cases/*', route => route.fulfill({status, json: {
    caseNumber: 'FW-2026-000123-K', stage: 'SIGN_OFF', stageSince: day(-12),
    openTasks: [{name: 'Sign off the plan', candidateGroups: ['head-of-service'], created: day(-12) + 'T09:00:00Z', due: day(-5) + 'T17:00:00Z', overdue: true}],
    next: {on: '2027-01-15', what: 'Review due'},
    money: {personalBudget: {weeklyCost: '454.00', contribution: '110.10', contributionAssessed: true, councilShare: '343.90'}, paid: '1375.60'},
  }}));
  await page.goto(address + '/camunda/app/cockpit/default/#/process-instance/' + running[0].id);
  const tab = page.locator('.fairway-case');
  await tab.getByText('Sign off the plan').waitFor();
  for (const words of ['FW-2026-000123-K', 'Sign off', 'for 12 days', 'Nobody yet', 'Head of service', '5 days late',
    'Review due, 15 January 2027', '£110.10', '£1,375.60']) {
    assert.ok((await tab.textContent()).includes(words), words);
  }
  await picture('webapps-case');
  status = 403;
  await page.reload();
  await tab.getByText('Your role may not read this case.').waitFor();
}

async function readsWhatOthersWorkOn(page, address) {
  const engine = address + '/camunda/api/engine/engine/default';
  const [task] = await (await page.request.get(`${engine}/task?processDefinitionKey=PaymentRunProcess&unassigned=true&maxResults=1`)).json();
  await page.goto(`${address}/camunda/app/tasklist/default/#/?task=${task.id}`);
  await page.getByText('Payments officer').first().waitFor();
  await page.locator('body.fairway-others').waitFor();
  assert.equal(await page.locator('button.claim').isVisible(), false, 'nobody is offered what would be refused');
}

async function leavesByOurDoor(page, address) {
  await openList(page, address);
  await page.locator('.account > .dropdown-toggle').click();
  await page.locator('.account .logout a').click();
  await page.waitForURL('**/login?out');
  await page.getByText('You are logged out.').waitFor();
}

/**
 * @param signIn opens a page of its own for somebody, signed in
 * @param picture keeps a picture of the page under the name
 */
export async function webapps({address, signIn, picture}) {
  const tried = async (person, check) => {
    const page = await signIn(person);
    await check(page, address, name => picture(page, name));
    await page.context().close();
  };
  await tried('helen', startsInTheWorkersWords);
  await tried('helen', async page => {
    await openList(page, address);
    await looksLikeFairway(page, 'Tasklist');
    await everyControlHasAName(page);
  });
  await tried('helen', formsLoseNothing);
  await tried('helen', cardsSayWhose);
  await tried('priya', cockpitShowsTheCase);
  await tried('priya', readsWhatOthersWorkOn);
  await tried('helen', leavesByOurDoor);
}
