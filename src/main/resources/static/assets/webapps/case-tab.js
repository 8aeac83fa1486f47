// A tab on Cockpit's page of a process: the case behind it, as Fairway keeps it. Fairway decides who may read it.

import {daysTo, dueInWords, lasting, longDate} from './days.js';
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

function facts(found) {
  const list = element('dl', {class: 'fairway-facts'});
  const say = (name, value) => value && list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  say('Case', found.caseNumber);
  say('Person', found.personName);
  say('Basis', BASIS[found.legalBasis] || (found.legalBasis && words(found.legalBasis)));
  say('Team', found.team && words(found.team));
  say('Stage', found.stage && words(found.stage));
  say('In this stage', found.stageSince && lasting(found.stageSince));
  say('Opened', found.openedOn && longDate(found.openedOn));
  say('Closed', found.closedOn && longDate(found.closedOn));
  return list;
}

function row(task) {
  const late = task.dueOn && daysTo(task.dueOn) < 0;
  return element('tr', {},
    element('th', {scope: 'row'}, task.name || ''),
    element('td', {}, task.assignee || 'Nobody yet'),
    element('td', {}, (task.candidateGroups || []).map(words).join(', ')),
    element('td', {}, task.createdOn ? lasting(task.createdOn) : ''),
    element('td', late ? {class: 'fairway-late'} : {}, task.dueOn ? dueInWords(task.dueOn) : ''));
}

function tasks(open) {
  if (!open?.length) {
    return element('p', {}, 'No task is open: the case waits for a date or for news.');
  }
  const heads = ['Open task', 'Who has it', 'Who may take it', 'Waiting', 'Due'];
  return element('table', {class: 'cam-table fairway-tasks'},
    element('thead', {}, element('tr', {}, ...heads.map(head => element('th', {scope: 'col'}, head)))),
    element('tbody', {}, ...open.map(row)));
}

async function show(node, id) {
  const process = await read(`${fairway}camunda/api/engine/engine/default/process-instance/${encodeURIComponent(id)}`);
  if (!process.businessKey?.startsWith('FW-')) {
    node.append(element('p', {}, 'This process belongs to no single case.'));
    return;
  }
  const found = await read(fairway + 'api/cases/' + encodeURIComponent(process.businessKey));
  node.append(facts(found), tasks(found.openTasks));
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
