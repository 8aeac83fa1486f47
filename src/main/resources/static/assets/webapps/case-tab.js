// A tab on Cockpit's page of a process: the case behind it, as Fairway keeps it. Fairway decides who may read it.

import {dayOf, dueInWords, lasting, longDate} from './days.js';
import {fairway} from './everywhere.js';

const BASIS = {
  CARE_ACT_ADULT: 'Adult, Care Act 2014',
  CARE_ACT_CARER: 'Carer, Care Act 2014',
  CHILDREN_ACT: 'Child and family, Children Act 1989',
};

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** `SIGN_OFF` and `north-social-worker` as words. */
function words(code) {
  const plain = String(code).replace(/[_-]+/g, ' ').toLowerCase();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

async function read(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw answer.status;
  }
  return answer.json();
}

function pounds(amount) {
  return '£' + Number(amount).toLocaleString('en-GB', {minimumFractionDigits: 2, maximumFractionDigits: 2});
}

function money(found) {
  if (!found) {
    return [];
  }
  const {indicativeBudget: first, personalBudget: budget, paid} = found;
  return [
    ['First figure', first && `${pounds(first.amount)} (${words(first.pattern).toLowerCase()})`],
    ['Budget a week', budget && pounds(budget.weeklyCost)],
    ['The person pays', budget && (budget.contributionAssessed ? pounds(budget.contribution) : 'not worked out yet')],
    ['The council pays', budget && pounds(budget.councilShare)],
    ['Paid so far', pounds(paid)],
  ];
}

function facts(found) {
  const since = found.closedOn ? undefined : found.stageSince && lasting(found.stageSince);
  const told = [
    ['Case', found.caseNumber],
    ['Person', found.personName],
    ['Basis', BASIS[found.legalBasis] || (found.legalBasis && words(found.legalBasis))],
    ['Team', found.team && words(found.team)],
    ['Stage', found.stage && words(found.stage)],
    ['In this stage', since],
    ['Opened', found.openedOn && longDate(found.openedOn)],
    ['Closed', found.closedOn && [longDate(found.closedOn), found.closedReason].filter(Boolean).join(': ')],
    ['Carer for case', found.adultCase],
    ['Next by itself', found.next && `${found.next.what}, ${longDate(found.next.on)}`],
    ...money(found.money),
  ];
  return element('dl', {class: 'fairway-facts'}, ...told.filter(([, value]) => value)
    .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))));
}

function row(task) {
  const due = task.due && dayOf(task.due);
  return element('tr', {},
    element('th', {scope: 'row'}, task.name || ''),
    element('td', {}, task.assignee || 'Nobody yet'),
    element('td', {}, (task.candidateGroups || []).map(words).join(', ')),
    element('td', {}, task.created ? lasting(dayOf(task.created)) : ''),
    element('td', task.overdue ? {class: 'fairway-late'} : {}, due ? dueInWords(due) : ''));
}

function tasks(found) {
  if (!found.openTasks?.length) {
    return element('p', {}, found.closedOn ? 'The case has ended.' : 'No task is open: the case waits for a date or for news.');
  }
  const heads = ['Open task', 'Who has it', 'Who may take it', 'Waiting', 'Due'];
  return element('table', {class: 'cam-table fairway-tasks'},
    element('thead', {}, element('tr', {}, ...heads.map(head => element('th', {scope: 'col'}, head)))),
    element('tbody', {}, ...found.openTasks.map(row)));
}

async function show(node, id) {
  const process = await read(`${fairway}camunda/api/engine/engine/default/process-instance/${encodeURIComponent(id)}`);
  if (!process.businessKey?.startsWith('FW-')) {
    node.append(element('p', {}, 'This process belongs to no single case.'));
    return;
  }
  const found = await read(fairway + 'api/cases/' + encodeURIComponent(process.businessKey));
  const letters = element('a', {href: `${fairway}letters?case=${encodeURIComponent(found.caseNumber)}`}, 'Letters of this case');
  node.append(facts(found), element('p', {}, letters), tasks(found));
}

function refusal(status) {
  return {
    401: 'Your session has ended. Log in again.',
    403: 'Your role may not read this case.',
    404: 'Fairway keeps no case under this number.',
  }[status] || 'The case cannot be shown just now.';
}

export default {
  id: 'fairway-case',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 2000,
  properties: {label: 'Case'},
  render: (node, {processInstanceId}) => {
    node.className = 'fairway-case';
    show(node, processInstanceId).catch(status => node.append(element('p', {role: 'alert'}, refusal(status))));
  },
};
