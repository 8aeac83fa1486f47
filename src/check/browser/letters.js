// The way from an open task to the letters of its case.
import assert from 'node:assert/strict';

/** Follows the link of a task that nobody has taken and, once it is taken, again. Nothing is asked about a task that is none. */
export async function lettersAreOneClickFromTheTask(page, address, number, task, picture) {
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(address + '/camunda/app/tasklist/default/');
  await page.locator('.task-filter a', { hasText: 'My team' }).click();
  await page.locator('li.task', { hasText: number }).filter({ hasText: task }).first().click();
  await follow(page, number);
  await picture(page, '09-letters-of-a-task');
  await page.getByRole('button', { name: 'Take this task' }).click();
  await page.getByRole('button', { name: 'Take this task' }).waitFor({ state: 'detached' });
  await follow(page, number);
  assert.deepEqual(asked.filter(url => url.includes('undefined')), [], 'no request for a task that is none');
}

async function follow(page, number) {
  const link = page.locator('.fairway-letters a', { hasText: 'Letters of this case' });
  await link.waitFor();
  const opens = page.context().waitForEvent('page');
  await link.click();
  const letters = await opens;
  await letters.getByRole('heading', { name: 'Letters of a case' }).waitFor();
  await letters.getByText(number).first().waitFor();
  await letters.close();
}
