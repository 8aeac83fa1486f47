// The work list without what the server refuses, and with the worker's words for starting something new.

import {fairway, leaveOut} from './everywhere.js';

// Comments, loose tasks and changed candidates would put people's data into the engine; its record of a task is Fairway's.
leaveOut('tasklist.task.action:task-action-comment', 'tasklist.navbar.action:create-task-action',
  'tasklist.task.detail:task-detail-history');

// The number is drawn by Fairway and no value goes with a start.
const STARTS = {
  PersonalBudgetPathwayProcess: ['Start a referral', 'A new case gets its number, and the first task, writing down the contact, comes to your team’s work.'],
  CareChangeProcess: ['Record a change in care', 'What the carer stops doing is written down in the task that comes to your work.'],
  ReviewRequestProcess: ['Ask for a review', 'Whose support is to be looked at, and why, is written down in the task that comes to your work.'],
  SpendingQuestionProcess: ['Answer a question about spending', 'Whose plan it is and what was asked is written down in the task that comes to your work.'],
  BankDetailsProcess: ['Change a bank account', 'Whose payments and which account is written down in the task that comes to your work. Somebody else checks it.'],
  PaymentChangeProcess: ['Pause, restart or stop a direct payment', 'Whose payment and what has happened is written down in the task that comes to your work. Somebody else decides.'],
  RecoveryProcess: ['Claim back what was paid too much', 'Whose payment and what for is written down in the task that comes to your work. Somebody else decides.'],
  UpliftProcess: ['Start an uplift', 'A new uplift gets its number, and preparing it becomes the first task. Nothing is paid by it.'],
  PaymentRunProcess: ['Start a payment run', 'A new run gets its number, and preparing it becomes the first task.'],
};

function scope(element) {
  return element && window.jQuery(element).scope?.();
}

function say(element, words) {
  if (element && words && element.textContent.trim() !== words) {
    element.textContent = words;
  }
}

function startWords(dialogue) {
  dialogue.querySelectorAll('ul.processes a').forEach(link =>
    say(link, STARTS[scope(link)?.processDefinition?.key]?.[0]));
  const chosen = STARTS[scope(dialogue.querySelector('[cam-tasklist-form]'))?.params?.processDefinitionKey];
  if (chosen) {
    say(dialogue.querySelector('.modal-title'), chosen[0]);
    say(dialogue.querySelector('.generic-form-fields .text-help'), chosen[1]);
  }
}

// Who watches may read a task that is for others: taking it would only be refused
let shown;

async function forWhom(button) {
  const {task} = scope(button);
  if (!task || shown === task.id) {
    return;
  }
  shown = task.id;
  const mine = new URLSearchParams({taskId: task.id, candidateUser: scope(button).$root.authentication?.name});
  const answer = await fetch(`${fairway}camunda/api/engine/engine/default/task/count?${mine}`, {headers: {Accept: 'application/json'}});
  const {count} = answer.ok ? await answer.json() : {count: 1};
  if (shown === task.id) {
    document.body.classList.toggle('fairway-others', count === 0);
  }
}

let groups = 0;

// Answers to choose from belong to their question, for those who hear the page
function nameChoices(question) {
  const words = question.querySelector(':scope > .fjs-form-field-label:not([for])');
  if (words) {
    words.id = `fairway-question-${groups++}`;
    question.setAttribute('role', question.matches('.fjs-form-field-radio') ? 'radiogroup' : 'group');
    question.setAttribute('aria-labelledby', words.id);
  }
}

new MutationObserver(() => {
  document.querySelectorAll('.fjs-form-field-radio:not([role]), .fjs-form-field-checklist:not([role])').forEach(nameChoices);
  document.querySelectorAll('.modal-content').forEach(startWords);
  document.querySelectorAll('button.claim').forEach(forWhom);
  // The pathway sets these; they are there to read
  document.querySelectorAll('.task-card .due-date[tabindex], .task-card .followup-date[tabindex], .task-card .groups a[tabindex="0"]')
    .forEach(date => date.setAttribute('tabindex', '-1'));
}).observe(document.documentElement, {childList: true, subtree: true});
