// Cards of the task list: whose case it is, its number and how long is left. The engine keeps no names, so one request for
// the whole list asks Fairway, which notes who read them. Without an answer the card stays as the engine draws it.

import {daysTo, dueInWords} from './days.js';
import {fairway} from './everywhere.js';
import {offerLetters} from './letters.js';

const FRESH = 60_000;
const known = new Map();
let wanted = new Map();

function card(taskId) {
  const seen = known.get(taskId);
  if (seen && Date.now() - seen.at < FRESH) {
    return Promise.resolve(seen.card);
  }
  if (!wanted.size) {
    setTimeout(ask, 20);
  }
  return new Promise(resolve => wanted.set(taskId, [...(wanted.get(taskId) || []), resolve]));
}

async function ask() {
  const asked = wanted;
  wanted = new Map();
  let cards = [];
  try {
    const address = fairway + 'api/work-list/cards?tasks=' + [...asked.keys()].map(encodeURIComponent).join(',');
    const answer = await fetch(address, {headers: {Accept: 'application/json'}});
    cards = answer.ok ? await answer.json() : [];
  } catch {
    // The plain card says enough to work on
  }
  const found = new Map(cards.map(one => [one.taskId, one]));
  asked.forEach((waiting, taskId) => {
    known.set(taskId, {at: Date.now(), card: found.get(taskId)});
    waiting.forEach(resolve => resolve(found.get(taskId)));
  });
}

function line(className, words) {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = words;
  return span;
}

offerLetters(card);

export default {
  id: 'fairway-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, {taskId}) => {
    card(taskId).then(found => {
      if (!found || !node.isConnected) {
        return;
      }
      node.className = 'fairway-card';
      node.append(line('who', found.personName || ''), line('number', found.caseNumber || ''));
      if (found.dueOn) {
        const days = daysTo(found.dueOn);
        node.append(line('due' + (days < 0 ? ' late' : days < 2 ? ' soon' : ''), dueInWords(found.dueOn)));
      }
      node.closest('li.task')?.classList.add('fairway-told');
    });
  },
};
