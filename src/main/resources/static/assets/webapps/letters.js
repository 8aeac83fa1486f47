// A way from the open task to the letters of its case, beside what the task's header says. Fairway decides who may read them.

import {fairway} from './everywhere.js';

function openTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

async function offer(header, card) {
  const taskId = openTask();
  if (!taskId || header.dataset.lettersOf === taskId) {
    return;
  }
  header.dataset.lettersOf = taskId;
  header.querySelector('.fairway-letters')?.remove();
  const found = await card(taskId);
  if (header.dataset.lettersOf !== taskId || !found?.caseNumber?.startsWith('FW-')) {
    return;
  }
  const link = document.createElement('a');
  link.href = `${fairway}letters?case=${encodeURIComponent(found.caseNumber)}`;
  link.target = '_blank';
  link.textContent = 'Letters of this case';
  const place = document.createElement('li');
  place.className = 'fairway-letters';
  place.append(link);
  header.append(place);
}

/** Puts the way into the header of each task that is opened, whose card tells the number of its case. */
export function offerLetters(card) {
  new MutationObserver(() => document.querySelectorAll('.task-card .meta.actors').forEach(header => offer(header, card)))
    .observe(document.documentElement, {childList: true, subtree: true});
}
