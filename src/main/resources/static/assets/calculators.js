// Tries the rules out: reads the form of a calculator, asks its call, which stores nothing, and writes the answer as a
// statement. What is refused is listed at the top with links to the fields.

const token = name => document.querySelector(`meta[name=${name}]`).content;
const sections = [...document.querySelectorAll('section.calculator')];
let ids = 0;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => value !== undefined && made.setAttribute(key, value));
  made.append(...children.filter(child => child !== undefined && child !== null));
  return made;
}

// Which calculator is shown

function show(focus) {
  const chosen = sections.find(section => '#' + section.id === location.hash) ?? sections[0];
  sections.forEach(section => { section.hidden = section !== chosen; });
  document.querySelectorAll('nav.calculators a').forEach(link => {
    if (link.getAttribute('href') === '#' + chosen.id) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
  if (focus) {
    chosen.querySelector('h2').setAttribute('tabindex', '-1');
    chosen.querySelector('h2').focus();
  }
}

// What is asked only where an earlier answer makes it a question

function conditions(form) {
  form.querySelectorAll('[data-when]').forEach(part => {
    const [, name, not, value] = part.dataset.when.match(/^([\w.-]+)(!?)=(\w*)$/);
    part.hidden = (form.elements[name].value === value) === (not === '!');
  });
}

const hiddenBefore = field => field.closest('[data-when][hidden]');

// From fields to the body of the call

/** Pounds and pence, with commas only between groups of three. */
const AMOUNT = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/** An amount as the calls take it; what may be a slip, such as 155,00, goes as it was typed and is refused. */
const pounds = typed => {
  const parts = typed.match(AMOUNT);
  return parts ? `${parts[1].replaceAll(',', '')}.${(parts[2] ?? '').padEnd(2, '0')}` : typed;
};

function value(field) {
  const typed = field.value.trim();
  if (typed === '') {
    return undefined;
  }
  switch (field.dataset.type) {
    case 'money': return pounds(typed);
    case 'flag': return typed === 'true';
    case 'whole':
    case 'number': return Number.isFinite(Number(typed)) ? Number(typed) : typed;
    default: return typed;
  }
}

function put(body, path, what) {
  const [first, rest] = path.split('.');
  if (rest) {
    body[first] = { ...body[first], [rest]: what };
  } else {
    body[first] = what;
  }
}

function row(line) {
  const body = line.dataset.fixed ? JSON.parse(line.dataset.fixed) : {};
  line.querySelectorAll('[data-field]').forEach(field => {
    if (field.type === 'checkbox') {
      body[field.dataset.field] ??= [];
      if (field.checked) {
        body[field.dataset.field].push(field.value);
      }
    } else if (value(field) !== undefined) {
      body[field.dataset.field] = value(field);
    }
  });
  return body;
}

/** The lines that are sent: in a table of all outcomes, only those with something to say. */
function lines(list) {
  return [...list.querySelectorAll('[data-row]')].filter(line => {
    const said = line.dataset.needs && row(line)[line.dataset.needs];
    return !line.dataset.needs || (Array.isArray(said) ? said.length > 0 : said !== undefined);
  });
}

function body(form) {
  const asked = {};
  form.querySelectorAll('input[name], select[name]').forEach(field => {
    const chosen = !['radio', 'checkbox'].includes(field.type) || field.checked;
    const counts = !hiddenBefore(field) && chosen && value(field) !== undefined;
    if (counts && !(field.name === 'relation' && field.value === 'NOT_RELATED')) {
      put(asked, field.name, value(field));
    }
  });
  form.querySelectorAll('[data-list]').forEach(list => {
    const sent = lines(list);
    if (!hiddenBefore(list) && (sent.length > 0 || !('optional' in list.dataset))) {
      asked[list.dataset.list] = sent.map(row);
    }
  });
  form.querySelectorAll('[data-set]').forEach(set => {
    const ticked = [...set.querySelectorAll('input:checked')].map(box => box.value);
    if (!hiddenBefore(set) && ticked.length > 0) {
      asked[set.dataset.set] = ticked;
    }
  });
  return asked;
}

// What is wrong

function fieldOf(form, path) {
  const parts = path.match(/^(\w+)\[(\d+)\](?:\.(\w+))?/);
  if (parts) {
    const list = form.querySelector(`[data-list="${parts[1]}"]`);
    const line = list && lines(list)[Number(parts[2])];
    return line?.querySelector(`[data-field="${parts[3] ?? ''}"]`) ?? line?.querySelector('[data-field]') ?? list;
  }
  const [first] = path.split('.');
  const named = form.querySelector(`[name="${path}"]`) ?? form.querySelector(`[name^="${first}."]`);
  return named ?? form.querySelector(`[data-list="${first}"], [data-set="${first}"]`);
}

function clear(section) {
  section.querySelectorAll('.error, .summary').forEach(old => old.remove());
  section.querySelectorAll('[aria-invalid]').forEach(field => {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-errormessage');
  });
  section.querySelector('.answer').hidden = true;
}

function label(field) {
  const legend = field.matches('fieldset') ? field.querySelector('legend') : undefined;
  const question = legend ?? field.closest('fieldset.yesno')?.querySelector('legend')
    ?? field.closest('.field')?.querySelector('label') ?? field.closest('label');
  const own = [...question?.childNodes ?? []].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join(' ');
  const text = field.getAttribute('aria-label') ?? (own.trim() || question?.textContent.trim());
  const outcome = field.closest('tr')?.querySelector('th[scope=row]')?.textContent;
  return outcome ?? text ?? '';
}

/** Which row of a list a field stands in, such as “Income, 2: ”. */
function placeOf(field) {
  const line = field.closest('.row[data-row]');
  const part = line?.closest('[data-list]');
  return part ? `${part.querySelector('legend').textContent}, ${lines(part).indexOf(line) + 1}: ` : '';
}

function mark(form, problem) {
  const found = fieldOf(form, problem.field);
  if (!found) {
    return element('li', {}, `${problem.field}: ${problem.reason}`);
  }
  found.closest('details')?.setAttribute('open', '');
  const slip = found.dataset.type === 'money' && /^[^-]/.test(found.value.trim()) && !AMOUNT.test(found.value.trim());
  const reason = slip ? 'Write an amount in pounds and pence, such as 1,234.50.' : problem.reason;
  const group = found.closest('fieldset.yesno') ?? found;
  group.id ||= 'field-' + ++ids;
  const about = element('p', { class: 'error', id: 'error-' + ++ids }, reason);
  group.setAttribute('aria-invalid', 'true');
  group.setAttribute('aria-errormessage', about.id);
  if (group.matches('fieldset')) {
    group.querySelector('legend').after(about);
  } else {
    const inRow = group.closest('.row label');
    if (inRow) {
      inRow.prepend(about);
    } else {
      group.before(about);
    }
  }
  const link = element('a', { href: '#' + group.id }, `${placeOf(found)}${label(found)}: ${reason}`.replace(/[?:]: /, ': '));
  link.addEventListener('click', event => {
    event.preventDefault();
    (group.matches('fieldset') ? group.querySelector('input, select, button') ?? group : group).focus();
    group.scrollIntoView({ block: 'center' });
  });
  return element('li', {}, link);
}

function refuse(section, problem) {
  const form = section.querySelector('form');
  const list = element('ul');
  (problem.errors ?? []).forEach(error => list.append(mark(form, error)));
  const summary = element('div', { class: 'summary', role: 'alert', tabindex: '-1' },
    element('h3', {}, 'This cannot be worked out yet'), problem.errors?.length ? list : element('p', {}, problem.detail));
  form.before(summary);
  summary.focus();
}

// The answer as a statement

const amount = text => text.startsWith('-') ? '−£' + text.slice(1) : '£' + text.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
const british = day => day ? new Date(day + 'T12:00').toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }) : undefined;

/** Where a line comes from; the keys of rows are for whoever looks them up on the screen and are not printed. */
function source(line) {
  const words = [line.source, line.rowFrom && `in force since ${british(line.rowFrom)}`].filter(Boolean).join('; ');
  const keys = [line.row && `row ${line.row}`, line.rateRow && `at ${line.rateRow} of ${british(line.rateRowFrom)}`].filter(Boolean).join('; ');
  return words || keys ? element('span', { class: 'source' }, words, keys && element('span', { class: 'key' }, (words ? '; ' : '') + keys)) : undefined;
}

function working(answer, headings) {
  if (!answer.working?.length) {
    return undefined;
  }
  const rows = answer.working.map(line => element('tr', { class: /adds up|result/.test(line.effect ?? '') ? 'sum' : undefined },
    element('th', { scope: 'row' }, line.label, source(line)),
    element('td', { 'data-label': headings[1] }, line.effect ?? (line.points ? Number(line.points) + ' points' : '')),
    element('td', { class: 'money', 'data-label': 'Amount' }, line.effect === 'decides' ? '' : amount(line.amount))));
  return element('div', {}, element('h4', {}, 'How it was worked out'),
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'The working' }, element('table', { class: 'stack' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, headings[0]), element('th', { scope: 'col' }, headings[1]), element('th', { scope: 'col', class: 'money' }, 'Amount'))),
      element('tbody', {}, ...rows))));
}

const list = (heading, items) => items?.length ? element('div', {}, element('h4', {}, heading),
  element('ul', {}, ...items.map(item => element('li', {}, item)))) : undefined;

const eligibility = answer => ({
  good: answer.eligible,
  head: answer.eligible ? 'Eligible' : 'Not eligible',
  parts: [
    element('p', { class: 'big' }, answer.reason),
    list(`Outcomes that cannot be achieved: ${answer.notAchieved} of ${answer.outcomes.length}`, answer.outcomes.filter(one => !one.achieved).map(one => one.reason)),
    list('Outcomes that can be achieved', answer.outcomes.filter(one => one.achieved).map(one => one.reason.replace(': can be achieved.', ''))),
    list('Also taken into account', answer.notes),
    element('p', {}, answer.eligible ? 'Eligible is not yet entitled: where the person lives and what they can pay come next.'
      : 'The person gets written reasons, and advice on what can help with their needs (Care Act 2014, section 13(5)).'),
  ],
});

const ANSWERS = {
  'eligibility-adult': eligibility,
  'eligibility-carer': eligibility,
  contribution: answer => ({
    good: true,
    head: answer.basis === 'NOT_CHARGED' ? 'Nothing can be charged' : `You can be asked for ${amount(answer.contribution)} a week`,
    parts: [
      answer.reason && element('p', { class: 'big' }, answer.reason),
      element('p', { class: 'big' }, `The care costs ${amount(answer.weeklyCost)} a week: you pay ${amount(answer.contribution)} and the council pays ${amount(answer.councilShare)}.`),
      answer.arrangementFee && element('p', {}, `For arranging it the council may ask ${amount(answer.arrangementFee)} a week besides.`),
      working(answer, ['Step', 'What it does']),
      element('p', {}, 'Nothing is collected before you have been told in writing.'),
    ],
  }),
  'indicative-budget': answer => ({
    good: true,
    head: `${amount(answer.amount)} ${answer.patternWords}`,
    parts: [element('p', { class: 'big' }, answer.howReached), working(answer, ['Answer', 'Points']),
      element('p', {}, 'It guides the plan and never caps it: the final budget is what the plan costs.')],
  }),
  'spend-check': answer => ({
    good: answer.answer === 'YES',
    head: { YES: 'Yes', NO: 'No', ASK_YOUR_WORKER: 'Ask your worker' }[answer.answer],
    parts: [
      element('p', { class: 'big' }, answer.words),
      element('h4', {}, 'What to do now'), element('p', {}, answer.instead),
      answer.nights != null && element('p', {}, `Nights in a care home that count together: ${answer.nights}.`),
      element('h4', {}, 'Why'), element('p', {}, answer.reason), element('p', {}, `Law: ${answer.law}.`),
    ],
  }),
  'direct-payment-conditions': answer => ({
    good: answer.mustPay,
    head: answer.mustPay ? 'The council must make the direct payment' : 'No direct payment',
    parts: [
      element('p', { class: 'big' }, answer.reason),
      answer.mustPay && element('p', { class: 'big' }, `The council pays ${amount(answer.weeklyNet)} a week; the person adds ${amount(answer.weeklyContribution)}.`),
      answer.instead && element('p', {}, answer.instead),
      element('h4', {}, 'Each condition'),
      element('table', {}, element('tbody', {}, ...answer.conditions.map(one => element('tr', {},
        element('th', { scope: 'row' }, one.words, element('span', { class: 'source' }, one.source)),
        element('td', { class: 'money' }, one.met ? '✓ holds' : '✗ fails'))))),
      answer.payee && element('h4', {}, 'The relative'), answer.payee && element('p', {}, `${answer.payee.words} (${answer.payee.source})`),
    ],
  }),
};

/** What a field says, in words. */
function said(field) {
  if (field.type === 'radio' || field.type === 'checkbox') {
    return field.value === 'false' ? 'No' : 'Yes';
  }
  if (field.tagName === 'SELECT') {
    return field.selectedOptions[0].text;
  }
  const typed = field.value.trim();
  if (field.type === 'date') {
    return british(typed);
  }
  return field.dataset.type === 'money' && AMOUNT.test(typed) ? amount(pounds(typed)) : typed;
}

const plain = words => words.replace(/\s*\(£\)/, '').trim();

/** A row of a list: its kind, then each other field with its label. */
function saidInRow(line) {
  return [...line.querySelectorAll('[data-field]')].filter(field => field.value.trim() !== '').map((field, index) => {
    const asked = plain(label(field)).replace(/, if .*$/, '');
    return index === 0 && field.tagName === 'SELECT' ? said(field) : `${asked}: ${said(field)}`;
  }).join('; ');
}

/** A line of a table: its heading, then each column that says something. */
function saidInLine(line) {
  const headings = [...line.closest('table').tHead.rows[0].cells].map(cell => cell.textContent.trim());
  return [...line.querySelectorAll('[data-field]')]
    .filter(field => field.type === 'checkbox' ? field.checked : field.value.trim() !== '')
    .map(field => [headings[field.closest('td').cellIndex], field])
    .map(([heading, field]) => field.type === 'checkbox' ? heading : `${heading}: ${said(field)}`).join('; ');
}

function toldInList(part) {
  const legend = part.querySelector('legend').textContent;
  return lines(part).map((line, index) => line.matches('.row')
    ? [`${legend}, ${index + 1}`, saidInRow(line)]
    : [line.querySelector('th[scope=row]').textContent, saidInLine(line)]);
}

/** What was told, as the form words it and in its order, so that the printed page can be read by itself. */
function told(form) {
  const pairs = [];
  form.querySelectorAll('input[name]:not([type=hidden]), select[name], [data-list], [data-set]').forEach(part => {
    if (hiddenBefore(part)) {
      return;
    }
    if (part.matches('[data-list]')) {
      pairs.push(...toldInList(part));
    } else if (part.matches('[data-set]')) {
      part.querySelectorAll('input:checked').forEach(box => pairs.push([part.querySelector('legend').textContent, box.closest('label').textContent.trim()]));
    } else if (part.value && (!['radio', 'checkbox'].includes(part.type) || part.checked) && part.value !== 'NOT_RELATED') {
      pairs.push([plain(label(part)), said(part)]);
    }
  });
  return element('dl', {}, ...pairs.flatMap(([question, answer]) => [element('dt', {}, question), element('dd', {}, answer)]));
}

function state(section, answer) {
  const { good, head, parts } = ANSWERS[section.id](answer);
  const heading = element('h3', { tabindex: '-1' }, head);
  const print = element('button', { type: 'button' }, 'Print this');
  print.addEventListener('click', () => window.print());
  const place = section.querySelector('.answer');
  place.replaceChildren(element('article', { class: good ? 'statement' : 'statement no' }, heading, ...parts.filter(Boolean),
    element('h4', {}, 'What was told'), told(section.querySelector('form')),
    element('p', { class: 'small-print' }, `${section.querySelector('h2').textContent} Tried out on ${british(new Date().toISOString().slice(0, 10))}. Nothing was decided and nothing was kept.`), print));
  place.hidden = false;
  heading.focus();
  place.scrollIntoView({ block: 'start' });
}

async function ask(section) {
  clear(section);
  const answer = await fetch('/api/calculators/' + section.dataset.call, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [token('token-header')]: token('token') },
    body: JSON.stringify(body(section.querySelector('form'))),
  }).catch(() => undefined);
  if (!answer) {
    refuse(section, { detail: 'The service could not be reached. Try again.' });
    return;
  }
  if (answer.status === 401) {
    location.assign('/login?ended');
    return;
  }
  const said = await answer.json();
  if (answer.ok) {
    state(section, said);
  } else {
    refuse(section, said);
  }
}

sections.forEach(section => {
  const form = section.querySelector('form');
  form.addEventListener('submit', event => {
    event.preventDefault();
    ask(section);
  });
  form.addEventListener('change', () => conditions(form));
  form.addEventListener('click', event => {
    const part = event.target.closest('[data-list]');
    if (event.target.matches('[data-add]')) {
      part.querySelector('.rows').append(part.querySelector('template').content.cloneNode(true));
      part.querySelector('.rows').lastElementChild.querySelector('input, select').focus();
    } else if (event.target.matches('[data-remove]')) {
      event.target.closest('.row').remove();
      part.querySelector('[data-add]').focus();
    }
  });
  conditions(form);
});
window.addEventListener('hashchange', () => show(true));
show(false);
