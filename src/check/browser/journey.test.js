// The walk of the README, with a panel and an absence on the way: one case from the first contact to released money, worked through the work list's own forms by the people whose tasks
// they are, with refusals on the way; then the case in Cockpit. Run it with: npm --prefix src/check run browser
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { project, startApplication } from './application.js';
import { coversForAnAbsence, decidesAtPanel } from './approvals.js';
import { tryTheCalculators } from './calculators.js';
import { startBrowser } from './chromium.js';
import { Desk, picture, signIn } from './desk.js';
import { lettersAreOneClickFromTheTask } from './letters.js';
import { noPageIsWiderThanItsScreen, ratesAreLookedUpAndAdded } from './pages.js';
import { answersAQuestionAboutSpending, takesAQuestionBack } from './spending.js';
import { webapps } from './webapps.mjs';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
const desks = new Map();
let application;
let browser;
let number;

before(async () => {
  application = process.env.FAIRWAY_ADDRESS
    ? { address: process.env.FAIRWAY_ADDRESS, stop: () => undefined }
    : await startApplication({ 'fairway.demo': true, 'fairway.demo-cases': false });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await application?.stop();
});

let broken = false;

/** A part of the journey. When one fails, what its people saw is kept, and the rest is not tried. */
function step(name, work) {
  test(name, async () => {
    assert.ok(!broken, 'an earlier part failed');
    try {
      await work();
    } catch (failure) {
      broken = true;
      for (const [person, at] of desks) {
        await at.picture('failed-' + person);
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

step('Grace writes down a contact, after a birth date of tomorrow is refused', async () => {
  const grace = await desk('grace');
  number = await grace.start('Start a referral');
  await grace.open(number, 'Record contact');
  await grace.writeWhileDrawnAnew('understood', 'Two falls', 'ownWords');
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  await grace.fill({
    receivedOn: today, team: 'NORTH', contactFor: 'ADULT', requesterKind: 'THE_PERSON', routeOfAccess: 'COMMUNITY',
    sharingConsent: 'GIVEN', givenName: 'Rosalind', familyName: 'Thistlewood', birthDate: tomorrow,
    address: '14 Mill Lane, Exminster', postcode: 'EX6 8AA', telephone: '01392 496 0123', gender: 'FEMALE',
    ethnicity: 'WHITE_BRITISH', accommodation: 'OWNER_OCCUPIER', residence: 'IN_OUR_AREA', contactMethod: 'PHONE',
    preferredFormat: 'LARGE_PRINT', language: 'English', interpreter: 'NONE',
    ownWords: 'I cannot get up the stairs any more and I miss my garden.',
    understood: 'Two falls since August; washes at the kitchen sink; eats little.',
    appearanceOfNeed: 'YES', urgent: 'NO', safeguardingConcern: 'NO', capacityInDoubt: 'NO', hasUnpaidCarer: 'NO',
    childrenInHousehold: 'NO',
  });
  await grace.refused(/Date of birth: A date of birth cannot/);
  await grace.picture('01-contact-refused');
  await grace.fill({ birthDate: '1948-03-09' });
  await grace.finish();
});

step('Amina arranges the assessment, assesses and decides', async () => {
  const amina = await desk('amina');
  await amina.task(number, 'Arrange assessment', {
    wantsAssessment: 'YES', selfAssessment: 'NOT_WANTED', method: 'FACE_TO_FACE', plannedOn: today, timescaleTold: true,
    informationGiven: true,
  });
  await amina.open(number, 'Assess needs');
  await amina.fill({
    carriedOut: 'YES', assessedOn: today, method: 'FACE_TO_FACE',
    ownWords: 'I want to stay in my own home and see my grandchildren.',
    strengths: 'Plans her own day; neighbours look in; the lunch club is close by.',
    needsFromImpairment: 'YES', impairment: 'Arthritis in both hands and hips.',
    ...need('hygiene'), ...need('community'),
    allConsidered: true, fluctuates: 'NO', significantImpact: 'YES', areasAffected: ['DIGNITY', 'CONTROL'],
    impact: 'She goes unwashed for days and no longer goes out.', hasUnpaidCarer: 'NO', childrenInHousehold: 'NO',
    shareWithCarers: 'NO', nhsNeeded: 'NO', primarySupportReason: 'PHYSICAL_PERSONAL_CARE',
    accommodation: 'OWNER_OCCUPIER', employment: 'RETIRED',
  });
  await amina.picture('02-assessment');
  await amina.finish();
  await amina.task(number, 'Decide eligibility', {
    eligible: 'YES', reasons: 'She cannot wash or get out without help, and it bears hard on her.',
    ordinarilyResident: 'YES', wantsNeedsMet: 'YES', sentOn: today, sentBy: 'POST',
  });
});

function need(outcome) {
  return {
    [outcome + 'Words']: 'I cannot manage that on my own any more.',
    [outcome + 'Now']: 'Nobody comes; it is left undone on most days.',
    [outcome + 'Limbs']: ['NEEDS_HELP'], [outcome + 'Level']: 'MEDIUM', [outcome + 'Hours']: '3.5',
    [outcome + 'Help']: 'NOBODY_HELPS',
  };
}

step('Tom works out what she pays, while nothing waits for it', async () => {
  const tom = await desk('tom');
  await tom.task(number, 'Collect financial information', {
    representation: 'THE_PERSON', ableToArrange: 'THE_PERSON', disclosed: 'YES', livesWithPartner: 'NO', children: '0',
    income: [
      { type: 'STATE_PENSION', amount: '241.30', howOften: 'WEEKLY' },
      { type: 'ATTENDANCE_ALLOWANCE', amount: '76.70', howOften: 'WEEKLY' },
    ],
    noIncome: false, noCapital: true,
    housing: [{ type: 'COUNCIL_TAX', amount: '26.00', howOften: 'WEEKLY' }],
    disabilityCosts: [
      { type: 'COMMUNITY_ALARM', what: 'Pendant alarm', amount: '5.00', howOften: 'WEEKLY', evidenceSeen: true },
    ],
    premiumGrounds: [], asksCouncilToArrange: 'NO',
  });
  await tom.open(number, 'Verify means test');
  await tom.picture('03-means-test');
  await tom.fill({
    check: 'CONFIRM', evidence: 'Award letters and bank statements', toldOn: today, toldHow: 'POST', inForceFrom: today,
  });
  await tom.finish();
});

step('Amina goes from an open task to the letters of its case, taken or not', async () => {
  const { page } = await desk('amina');
  await lettersAreOneClickFromTheTask(page, application.address, number, 'Share indicative budget', picture);
});

step('Amina shares the figure and plans with her, after a line that costs nothing is refused', async () => {
  const amina = await desk('amina');
  await amina.open(number, 'Share indicative budget');
  await amina.picture('04-indicative-budget');
  await amina.fill({
    figureFits: 'YES', sharedOn: today, sharedWith: 'Rosalind', sharedHow: 'IN_PERSON', reaction: 'SEEMS_RIGHT',
    ownWords: 'That would see me through the week.',
  });
  await amina.finish();
  await amina.open(number, 'Prepare plan');
  await amina.fill({
    choiceHeldOn: today, explained: ['DIRECT_PAYMENT', 'MANAGED', 'MIXED', 'THIRD_PARTY'], deployment: 'DIRECT_PAYMENT',
    directPaymentAskedFor: 'YES', paymentFrequency: 'FOUR_WEEKLY',
    choiceOwnWords: 'I want to choose who comes into my house.',
    outcomes: 'To stay at home and to see my friends at the club.',
    involved: 'Rosalind herself, at her kitchen table.',
    planLines: [
      line('PERSONAL_HYGIENE', 'Help with a shower every morning.', 'PERSONAL_ASSISTANT', '5', 'HOUR', '0.00'),
      line('COMMUNITY', 'A day a week at the club.', 'DAY_SUPPORT', '1', 'DAY', '35.00'),
    ],
    risk: 'LOW', risks: 'She may fall in the shower; there is a rail and an alarm.',
    contingency: 'A neighbour rings the agency on the card by the door.', startsOn: today,
    advice: 'Exercises from the physiotherapist keep her hands moving.', reviewWishes: 'At home, in the afternoon.',
  });
  await amina.refused(/price|£0|nothing|more than/i);
  await amina.picture('05-plan-refused');
  await amina.fill({ planLines: [{ unitPrice: '24.00' }] });
  await amina.finish();
  await amina.task(number, 'Agree plan', {
    viewGivenOn: today, speaker: 'PERSON', stance: 'AGREES', ownWords: 'This is what I was hoping for.',
    planCopyOn: today, planCopyBy: 'POST',
  });
});

function line(need, support, component, units, unit, unitPrice) {
  return { need, howMet: 'FUNDED', support, component, recurrence: 'WEEKLY', units, unit, unitPrice };
}

step('Priya is away, and Fiona covers for her', async () => {
  await coversForAnAbsence(await desk('priya'), await desk('fiona'), { absent: 'priya', cover: 'fiona' }, number, today);
});

step('Daniel sends what Amina wrote to the panel, and Martin decides with those who sat', async () => {
  const daniel = await desk('daniel');
  await daniel.open(number, 'Sign off plan');
  await daniel.picture('06-sign-off');
  await daniel.fill({
    decision: 'PANEL', panelReason: 'NEW_SUPPORT', explanation: 'The first plan of this kind: the panel looks at it.',
  });
  await daniel.finish();
  await decidesAtPanel(await desk('martin'), number, ['priya', 'ruth'], today);
  await (await desk('amina')).task(number, 'Send budget statement', { sentOn: today, sentBy: 'POST' });
});

step('Sofia makes the agreement and Owen checks the account', async () => {
  const sofia = await desk('sofia');
  await sofia.task(number, 'Check direct payment', {
    askedOn: today, asker: 'PERSON', hasCapacity: 'YES', hasNominee: 'NO', ownWords: 'I want to employ somebody I know.', prohibited: 'NO',
    managing: 'ALONE', appropriate: 'YES', appropriateReasons: 'She has run her household accounts for years.',
    relative: 'NOBODY_RELATED',
  });
  await sofia.task(number, 'Sign agreement', {
    frequency: 'FOUR_WEEKLY', startsOn: today, payeeName: 'Mrs R Thistlewood', sortCode: '20-00-00',
    accountNumber: '55779911', guideVersion: '4', guideFormat: 'LARGE_PRINT', guideGivenOn: today, employs: 'NO',
    conditionsAccepted: 'YES', signedBy: 'Rosalind Thistlewood herself', signedOn: today,
  });
  const owen = await desk('owen');
  await owen.open(number, 'Check bank details');
  assert.ok(!(await owen.text()).includes('55779911'), 'the whole account number is shown to nobody');
  await owen.fill({
    calledBackOn: today, nameMatches: 'YES', evidence: 'Rang the number from the assessment and spoke to her.',
    decision: 'CONFIRM',
  });
  await owen.finish();
});

step('Helen prepares and checks, Ivan approves, Mary releases and Helen sends the payment', async () => {
  const helen = await desk('helen');
  const run = await helen.start('Start a payment run');
  await helen.task(run, 'Prepare payment run', { decision: 'PREPARE' });
  await helen.task(run, 'Check payment run', { decision: 'CHECKED' });
  const ivan = await desk('ivan');
  await ivan.open(run, 'Approve payment run');
  assert.match(await ivan.text(), /Thistlewood/);
  await ivan.picture('07-payment-run');
  await ivan.fill({ decision: 'APPROVE' });
  await ivan.finish();
  await (await desk('mary')).task(run, 'Release payment run', { decision: 'RELEASE' });
  await helen.task(run, 'Send payment file', { decision: 'SENT' });
});

step('Priya sees the case in Cockpit, waiting for its review', async () => {
  const { page } = await desk('priya');
  await page.goto(application.address + '/camunda/app/cockpit/default/#/processes');
  await page.getByRole('link', { name: 'Personal budget pathway' }).first().click();
  await page.locator('tr', { hasText: number }).locator('.instance-id').getByRole('link').first().click();
  await page.locator('.djs-container [data-element-id="CallActivity_Review"]').waitFor();
  await page.locator('.fairway-case').getByText(number).waitFor();
  const figures = (await page.locator('.fairway-case').innerText()).match(/£[\d,]+\.\d\d/g).slice(0, 4);
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  for (const figure of figures) {
    assert.ok(readme.includes(figure), `${figure} stands in the README`);
  }
  await picture(page, '08-cockpit');
});

step('Amina takes questions back, and answers one about spending from the plan, in a letter', async () => {
  const amina = await desk('amina');
  await takesAQuestionBack(amina, 'Thistlewood');
  await answersAQuestionAboutSpending(amina, { number, familyName: 'Thistlewood', lines: 2, today });
});

step('Amina tries the rules out with a person, and nothing is kept', async () => {
  const { page } = await desk('amina');
  await tryTheCalculators(page, application.address, picture);
});

step('Tom looks up a rate, and an administrator adds one after a slip', async () => {
  const tom = await desk('tom');
  const admin = await desk('admin');
  await ratesAreLookedUpAndAdded(tom.page, admin.page, application.address, picture);
});

step('no page is wider than its screen', async () => {
  const amina = await desk('amina');
  const admin = await desk('admin');
  await noPageIsWiderThanItsScreen(amina.page, admin.page, application.address, number);
});

step('the hooks into the engine’s pages hold', async () => {
  const helen = await desk('helen');
  await helen.start('Start a payment run');
  await webapps({ address: application.address, signIn: person => signIn(browser, application.address, person), picture });
});
