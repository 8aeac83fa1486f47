// A question about spending, from whoever asked to the letter that tells the answer.
import assert from 'node:assert/strict';

const START = 'Answer a question about spending';
const CHOOSE = 'Choose plan asked about';
const ANSWER = 'Answer question about spending';
const TELL = 'Tell answer about spending';

/** Asked by mistake: taken back where the plan would be chosen, and after it. Nothing is kept or told. */
export async function takesAQuestionBack(worker, familyName) {
  const first = await worker.start(START);
  await worker.task(first, CHOOSE, { choice: 'NOTHING' });
  const second = await worker.start(START);
  await worker.task(second, CHOOSE, { choice: 'QUESTION', whose: familyName });
  await worker.task(second, ANSWER, { choice: 'NOTHING' });
}

/** Opens one plan by name, after a name that nobody has, asks about one of its lines and sends the answer. */
export async function answersAQuestionAboutSpending(worker, { number, familyName, lines, today }) {
  const question = await worker.start(START);
  await worker.open(question, CHOOSE);
  await worker.fill({ choice: 'QUESTION', whose: 'Quillfeather' });
  await worker.refused(/Nobody you work with has an approved plan/);
  await worker.picture('10-spending-whose');
  await worker.fill({ whose: familyName });
  await worker.finish();

  await worker.open(question, ANSWER);
  assert.ok((await worker.text()).includes(number), 'the form says whose plan it is');
  const offered = JSON.parse(worker.values.planLines.value);
  assert.equal(offered.length, lines + 1, 'the lines of that plan alone, and that no line covers it');
  await worker.fill({
    choice: 'QUESTION', planLine: offered[0].value, what: 'A shower chair that folds away', kind: 'DISABILITY_COST', cost: '39,99',
    relative: 'NOBODY_RELATED', asker: 'PERSON', askedOn: today,
  });
  await worker.refused(/What would it cost/);
  await worker.fill({ cost: '39.99' });
  await worker.picture('10-spending-question');
  await worker.finish();

  await worker.open(question, TELL);
  const told = await worker.text();
  assert.match(told, /shower chair that folds away/);
  assert.match(told, /£39\.99/);
  assert.doesNotMatch(told, /\{\{|undefined|null/);
  await worker.picture('10-spending-answer');
  await worker.fill({ toldOn: today, toldBy: 'POST' });
  await worker.finish();
  await letterIsKept(worker, number);
}

async function letterIsKept(worker, number) {
  const { page } = worker;
  await page.goto(`${worker.address}/letters?case=${number}`);
  await page.getByRole('link', { name: /spend/i }).first().click();
  await page.getByText('shower chair that folds away').first().waitFor();
  await worker.picture('10-spending-letter');
}
