// The money as the README tells it, by the people who pay: a first run with what is owed from before, a payee who is held
// and paid later, a payment that comes back and is paid again into another account, and a death. Run it with: npm --prefix src/check run money
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startApplication } from './application.js';
import { isOpenToEverybody, tabTo } from './barriers.js';
import { startBrowser } from './chromium.js';
import { Desk } from './desk.js';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
/** A Wednesday more than three weeks ahead, by which everybody’s next four weeks begin: no bank holiday but at Christmas. */
const PAY_DATE = [28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13]
  .map(days => new Date(Date.parse(today) + days * 86_400_000))
  .filter(day => day.getUTCDay() === 3)
  .map(day => day.toISOString().slice(0, 10))
  .find(day => day.slice(5) < '12-24' && day.slice(5) > '01-03');
const NEW_ENDING = '5512';
const desks = new Map();
let application;
let browser;
let run;
let paid;

before(async () => {
  application = process.env.FAIRWAY_ADDRESS
    ? { address: process.env.FAIRWAY_ADDRESS, stop: () => undefined }
    : await startApplication({ 'fairway.demo': true, 'fairway.demo-cases': true }, { keep: true, name: 'money' });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await application?.stop();
});

let broken = false;

function step(name, work) {
  test(name, async () => {
    assert.ok(!broken, 'an earlier part failed');
    try {
      await work();
    } catch (failure) {
      broken = true;
      for (const [person, at] of desks) {
        await at.picture('failed-money-' + person);
        console.error(person, at.failures, at.trace.slice(-10));
      }
      throw failure;
    }
  });
}

async function desk(person) {
  if (!desks.has(person)) {
    desks.set(person, await Desk.of(browser, application.address, person));
  }
  return desks.get(person);
}

/** Opens a page of Fairway, which keeps nobody out. */
async function page(person, path) {
  const at = await desk(person);
  await at.page.goto(application.address + path);
  await isOpenToEverybody(at.page);
  return at.page;
}

/** The payments of the run that is shown: their case, payee and the end of the account. */
function payments(page) {
  return page.locator('section[aria-labelledby=payments-heading] tbody tr').evaluateAll(rows => rows.map(row => ({
    number: row.querySelector('th a').innerText,
    payee: row.querySelector('th .quiet').innerText,
    ending: row.querySelector('[data-label="Account ending"]').innerText,
    amount: row.querySelector('[data-label="Amount"]').innerText,
    last: row.querySelector('[data-label="Last payment"]').innerText,
  })));
}

/** Prepares a run, and opens its page. */
async function prepare() {
  const helen = await desk('helen');
  run = await helen.start('Start a payment run');
  await helen.task(run, 'Prepare payment run', { decision: 'PREPARE', payDate: PAY_DATE });
  await helen.open(run, 'Check payment run');
  await helen.picture('money-check');
  return page('helen', '/payment-runs/' + run);
}

/** Accepts what is open, a kind at a time, by the keyboard alone. */
async function accept(page, reason) {
  const kinds = page.getByPlaceholder('Why they are right to pay');
  for (let left = await kinds.count(); left > 0; left--) {
    await tabTo(page, kinds.first());
    await page.keyboard.type(reason);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Accepted.' }).waitFor();
    assert.equal(await kinds.count(), left - 1, 'a kind is accepted at a time');
  }
}

/** From the check to the sent file, by three people. */
async function pay() {
  const helen = await desk('helen');
  await helen.task(run, 'Check payment run', { decision: 'CHECKED' });
  const ivan = await desk('ivan');
  await ivan.open(run, 'Approve payment run');
  await ivan.picture('money-approve');
  await tabTo(ivan.page, ivan.page.locator('.fjs-form input[type=radio]').first());
  await ivan.page.keyboard.press('Space');
  await ivan.finish();
  await (await desk('mary')).task(run, 'Release payment run', { decision: 'RELEASE' });
  await helen.open(run, 'Send payment file');
  await helen.picture('money-send');
  await helen.fill({ decision: 'SENT' });
  await helen.finish();
}

step('Helen prepares a first run; whoever is paid for the first time gets what is owed from before', async () => {
  const at = await prepare();
  paid = await payments(at);
  const first = paid.filter(each => each.last === 'First payment');
  assert.equal(first.length, 1, 'one person is paid for the first time');
  await page('helen', '/payments/cases/' + first[0].number);
  assert.match(await at.locator('#paid + *').innerText(), /began before the day of this payment/);
  await (await desk('helen')).picture('money-first-payment');
});

step('She holds a payee and accepts what stands out, by the keyboard; Ivan approves, Mary releases, Helen sends', async () => {
  const held = paid.find(each => each.last !== 'First payment');
  const at = await page('helen', '/payment-runs/' + run);
  await tabTo(at, at.getByLabel(`Why ${held.payee} is held`));
  await at.keyboard.type('Their bank rang about the account');
  await at.keyboard.press('Enter');
  await at.getByRole('status').filter({ hasText: 'Held. Nothing is paid' }).waitFor();
  await at.getByRole('heading', { name: 'Held now' }).waitFor();
  await (await desk('helen')).picture('money-held');
  await accept(at, 'Looked at one by one; each is right');
  await pay();
  await page('helen', '/payments/cases/' + held.number);
  await at.getByText('Their bank rang about the account').waitFor();
});

step('A payment comes back, and somebody decides to pay it again into a new account', async () => {
  const returned = paid.filter(each => each.last !== 'First payment')[1];
  const at = await page('helen', '/payment-files');
  const file = at.locator('section', { hasText: run });
  await file.getByText('Give it to the simulated bank').click();
  await file.getByLabel('Let payments fail').fill(returned.ending);
  await file.getByLabel('Why they fail').selectOption('B');
  await file.getByRole('button', { name: 'Give the file to the bank' }).click();
  await at.getByText('One payment could not be paid.').waitFor();
  const download = at.waitForEvent('download');
  await at.getByRole('button', { name: 'Download its report of returned payments' }).click();
  const report = await (await download).path();
  await page('helen', '/returns');
  await at.getByLabel('What it is').selectOption('ARUCS');
  await at.getByLabel('The file, as it came').setInputFiles({
    name: 'arucs.xml', mimeType: 'application/xml', buffer: readFileSync(report),
  });
  await at.getByRole('button', { name: 'Take it in' }).click();
  await at.getByText('Taken in: one payment came back.').waitFor();
  await isOpenToEverybody(at);
  const helen = await desk('helen');
  await helen.picture('money-returns');
  await helen.open(returned.number, 'Decide returned payment');
  assert.match(await helen.text(), /account is closed/);
  await helen.picture('money-decide-return');
  await helen.fill({ decision: 'PAY_NEW_ACCOUNT' });
  await helen.finish();
  await helen.task(returned.number, 'Tell payment returned', { sentOn: today, sentBy: 'POST' });
  await page('helen', '/payments/cases/' + returned.number);
  await at.getByText(/Came back on .*: The bank says that the account is closed\. It is paid again, into a new account\./).waitFor();
  await helen.picture('money-came-back');
});

step('Sofia writes down the new account, Owen checks it and tells the old contact', async () => {
  const returned = paid.filter(each => each.last !== 'First payment')[1];
  const sofia = await desk('sofia');
  const change = await sofia.start('Change a bank account');
  await sofia.open(change, 'Propose account change');
  const choices = JSON.parse(sofia.values.paid.value);
  const agreement = choices.find(each => each.label.includes(returned.number)) ?? choices.find(each => each.label.includes(returned.payee));
  await sofia.fill({
    choice: 'PROPOSE', agreement: agreement.value, askedBy: 'PERSON', askedHow: 'PHONE', askedOn: today, holder: 'PERSON',
    payeeName: returned.payee, sortCode: '20-00-00', accountNumber: '5577' + NEW_ENDING,
    evidence: 'A statement of this month with the name and the address.',
  });
  await sofia.picture('money-new-account');
  await sofia.finish();
  const owen = await desk('owen');
  await owen.open(returned.number, 'Check account change');
  assert.ok(!(await owen.text()).includes('5577' + NEW_ENDING), 'the whole account number is shown to nobody');
  await owen.fill({
    callBack: 'NUMBER_ON_RECORD', calledBackOn: today, evidence: 'Rang the number on record and spoke to them.', decision: 'CONFIRM',
  });
  await owen.finish();
  await owen.task(returned.number, 'Tell old contact', { sentOn: today, sentBy: 'POST' });
});

step('Somebody has died: payment stops the same day, and what their employee is owed comes first', async () => {
  const died = paid.filter(each => each.last !== 'First payment')[2];
  const sofia = await desk('sofia');
  const change = await sofia.start('Pause, restart or stop a direct payment');
  await sofia.open(change, 'Propose payment change');
  await sofia.fill({
    choice: 'PROPOSE', caseNumber: died.number, happening: 'DIED', from: today, ground: 'PERSON_DIED',
    reasons: 'Their daughter rang and told us.',
    lastCosts: [
      { kind: 'NOTICE_PAY', amount: '310.00', note: 'Two weeks of notice for the assistant' },
      { kind: 'FINAL_PAYROLL', amount: '95.50', note: 'Wages to today, and tax' },
    ],
    inAccount: '100.00', representative: 'Their daughter, as executor',
  });
  await sofia.picture('money-death');
  await sofia.finish();
  const at = await page('helen', '/payments/cases/' + died.number);
  await at.getByText('Nothing is paid to').waitFor();
  const priya = await desk('priya');
  await priya.open(died.number, 'Decide payment change');
  await priya.picture('money-death-decided');
  await priya.fill({ decision: 'APPROVE', reasons: 'The payment ends with the life of the person.' });
  await priya.finish();
  await sofia.task(died.number, 'Tell of payment change', { sentOn: today, sentBy: 'POST' });
});

step('Helen lifts the hold; the next run pays the held payee, the new account and the employee', async () => {
  const [held, returned, died] = paid.filter(each => each.last !== 'First payment');
  const at = await page('helen', '/payment-runs');
  await tabTo(at, at.getByLabel(`Why ${held.payee} is paid again`));
  await at.keyboard.type('Their bank has confirmed the account');
  await at.keyboard.press('Enter');
  await at.getByRole('status').filter({ hasText: 'The hold is lifted.' }).waitFor();
  await prepare();
  const next = await payments(at);
  await (await desk('helen')).picture('money-second-run');
  assert.equal(next.find(each => each.number === held.number)?.amount, held.amount, 'the held payee is paid');
  assert.equal(next.find(each => each.number === returned.number)?.ending, NEW_ENDING, 'the new account is paid');
  assert.ok(next.some(each => each.number === died.number), 'what the employee is owed is paid');
  await accept(at, 'The new account was checked by Owen Price');
  await pay();
  for (const each of [held, returned, died]) {
    await page('helen', '/payments/cases/' + each.number);
    await (await desk('helen')).picture('money-case-' + each.ending);
  }
});

step('The ledger is read, and a batch is made for the finance system', async () => {
  const at = await page('helen', '/ledger');
  await at.getByRole('row', { name: /Payments that came back/ }).waitFor();
  await page('helen', '/ledger/exports');
  await at.getByRole('button', { name: 'Make the next batch' }).click();
  await at.getByText(/Batch 1/).first().waitFor();
  await isOpenToEverybody(at);
  await (await desk('helen')).picture('money-batch');
  await page('helen', '/payments');
  await page('helen', `/payments/runs/${run}`);
  await page('helen', `/payments/runs/${run}/letters`);
  const post = await at.getByRole('link', { name: 'All of these in one PDF' }).getAttribute('href');
  const letters = await at.request.get(application.address + post);
  assert.equal(letters.headers()['content-type'], 'application/pdf');
  await page('tom', '/payments/forecast');
  await page('tom', '/payments/late-first-payments');
});
