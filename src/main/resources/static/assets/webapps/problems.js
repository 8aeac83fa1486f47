// Shows what is wrong with a form: a list above it, each entry leading to its question, and the reason at the question.

const HEADING = 'This cannot be finished yet';

function pathOf(form, instance) {
  return form.get('formFieldInstanceRegistry').getAllKeyed()
    .find(other => other.id === instance.id && same(other.indexes, instance.indexes))?.valuePath;
}

/** The words of a question; a date keeps its own elsewhere. */
export function wording(field) {
  return field.label || field.dateLabel || field.timeLabel;
}

function same(one, other) {
  return JSON.stringify(Object.values(one || {})) === JSON.stringify(Object.values(other || {}));
}

function named(path) {
  return path.reduce((name, part) => typeof part === 'number' || /^\d+$/.test(part) ? `${name}[${part}]` : name ? `${name}.${part}` : part, '');
}

/** The question that the server means by `planLines[2].weeklyAmount`, or by `planLines` as a whole. */
function question(form, field) {
  if (!field) {
    return undefined;
  }
  const all = form.get('formFieldInstanceRegistry').getAllKeyed();
  return all.find(instance => named(instance.valuePath) === field)
    || all.find(instance => named(instance.valuePath).startsWith(field + '[') || named(instance.valuePath).startsWith(field + '.'));
}

function element(form, {id, indexes}) {
  const wanted = `#fjs-form-${form._id}-${[id, ...Object.values(indexes || {})].join('_')}`;
  const exact = form._container.querySelector(wanted)
    // Days, choices and searches put the place of their input at the end
    || [...form._container.querySelectorAll(`[id^="${wanted.slice(1)}-"]`)]
      .find(input => /^-(\d+|date|time|search)$/.test(input.id.slice(wanted.length - 1)));
  if (exact) {
    return exact;
  }
  const boxes = [...form._container.querySelectorAll(`[data-id="${CSS.escape(id)}"], .fjs-form-field`)];
  return boxes.find(box => box.querySelector(`[id^="fjs-form-${form._id}-${id}"]`))?.querySelector('input, textarea, select, [tabindex]');
}

function panel(form) {
  return form._container.previousElementSibling?.classList.contains('fairway-problems')
    ? form._container.previousElementSibling
    : undefined;
}

/** Shows the problems, or takes the list away when there are none. */
export function present(form, problems) {
  panel(form)?.remove();
  if (!problems.length) {
    return;
  }
  const box = document.createElement('section');
  box.className = 'fairway-problems';
  box.tabIndex = -1;
  box.setAttribute('role', 'alert');
  box.setAttribute('aria-label', HEADING);
  const heading = document.createElement('h3');
  heading.textContent = HEADING;
  const list = document.createElement('ul');
  downThePage(form, problems).forEach(problem => list.append(entry(form, problem)));
  box.append(heading, list);
  form._container.before(box);
  box.focus({preventScroll: true});
  box.scrollIntoView({block: 'nearest'});
  hush();
}

/** The list follows the questions; what belongs to none of them comes last. */
function downThePage(form, problems) {
  const placed = problems.map(problem => ({problem, place: problem.id && element(form, problem)}));
  const before = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return placed
    .sort(({place: one}, {place: other}) => one === other ? 0 : !one ? 1 : !other ? -1 : before(one, other) ? -1 : 1)
    .map(({problem}) => problem);
}

function entry(form, problem) {
  const item = document.createElement('li');
  const [row] = Object.values(problem.indexes || {});
  const words = (problem.label || '').replace(/\s*[*:]*$/, '') + (row === undefined ? '' : ` (row ${row + 1})`);
  const where = words && words + (words.endsWith('?') ? ' ' : ': ');
  if (problem.id) {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = where + problem.reason;
    link.addEventListener('click', event => {
      event.preventDefault();
      element(form, problem)?.focus();
    });
    item.append(link);
  } else {
    item.textContent = problem.reason;
  }
  return item;
}

/** Takes the server's answer to a refused form. Anything else is left to the page's own notice. */
export function take(form, answer) {
  let told;
  try {
    told = JSON.parse(answer).problems;
  } catch {
    return;
  }
  if (!Array.isArray(told) || !told.length) {
    return;
  }
  const fields = form.get('formFieldRegistry');
  const errors = {};
  const shown = told.map(({field, reason}) => {
    const instance = question(form, field);
    if (!instance) {
      return {reason};
    }
    const label = wording(fields.get(instance.id));
    // The server names the question for those who have no form before them
    const bare = reason.startsWith(label + ': ') ? reason.slice(label.length + 2) : reason;
    mark(errors, [instance.id, ...Object.values(instance.indexes || {})], bare);
    return {reason: bare, id: instance.id, indexes: instance.indexes, label};
  });
  form._setState({errors});
  present(form, shown);
}

function mark(errors, path, reason) {
  const last = path.pop();
  const holder = path.reduce((at, key) => at[key] ??= {}, errors);
  (holder[last] ??= []).push(reason);
}

/** The page says the same again in its own notice, without the questions: once is enough. */
function hush() {
  const until = Date.now() + 1500;
  const look = () => {
    for (const notice of document.querySelectorAll('.page-notifications .alert-danger, .modal-body .alert-danger')) {
      if (/cannot be finished yet|could not be started/i.test(notice.querySelector('.status')?.textContent || '')) {
        notice.querySelector('[ng-click*="removeNotification"]')?.click();
      }
    }
    if (Date.now() < until) {
      setTimeout(look, 30);
    }
  };
  look();
}
