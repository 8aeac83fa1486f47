// Who approves while somebody is away, and what a panel decides, by those who do it.
import assert from 'node:assert/strict';

/** Somebody who approves plans says who covers for them today; the colleague then reads the case, and did not before. */
export async function coversForAnAbsence(absent, cover, names, number, today) {
  const letters = () => cover.page.goto(`${cover.address}/letters?case=${number}`);
  assert.equal((await letters()).status(), 403, 'a case of another team is closed');
  const record = await absent.start('Cover for an absence');
  await absent.task(record, 'Record absence cover', {
    what: 'COVER', absent: names.absent, coveredBy: names.cover, from: today, until: today, reason: 'ON_LEAVE',
  });
  await cover.page.goto(cover.address + '/');
  await cover.page.getByText('You cover for').waitFor();
  await cover.picture('06-absence-cover');
  assert.equal((await letters()).status(), 200, 'whoever covers reads the case');
}

/** The chair names who sat and approves the plan as it stands; a panel of one is refused. */
export async function decidesAtPanel(chair, number, members, today) {
  await chair.open(number, 'Decide at panel');
  const answers = {
    satOn: today, decision: 'APPROVE', sufficient: 'YES', explanation: 'The needs are met at local prices.',
  };
  await chair.fill({ ...answers, members: members.slice(0, 1) });
  await chair.refused(/At least \d+ people sit on a panel/);
  await chair.fill({ members: members.slice(1) });
  await chair.picture('06-panel');
  await chair.finish();
}
