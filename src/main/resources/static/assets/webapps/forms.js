// The work list shows forms with form-js 1.8.7. Seven of its habits lose or hide what people write; this file mends them,
// and shows what is wrong in one list above the form and beside each question. Every mend is a wrapper round the library's
// own Form, held by src/check. Written against Camunda 7.24.0.

import {present, take, wording} from './problems.js';

let current;

// 1. Nothing that is written about a person stays behind in this browser.
const DRAFT = /^(camunda-form|camForm):/;
const keep = Storage.prototype.setItem;
Storage.prototype.setItem = function (name, value) {
  if (!DRAFT.test(name)) {
    keep.call(this, name, value);
  }
};
Object.keys(localStorage).filter(name => DRAFT.test(name)).forEach(name => localStorage.removeItem(name));

function findForm() {
  let load;
  self.webpackChunkcamunda_bpm_webapp.push([['fairway'], {}, require => { load = require; }]);
  const library = Object.keys(load.m).find(id => /createFormEditor|FormPlayground/.test(String(load.m[id]))
    && typeof load(id).Form === 'function' && typeof load(id).createForm === 'function');
  return load(library).Form;
}

// 2. A list shows every row: the library folds rows away after the fifth, and what is folded is not sent.
function unfold(component) {
  if (component.type === 'dynamiclist') {
    component.nonCollapsedItems = Number.MAX_SAFE_INTEGER;
  }
  component.components?.forEach(unfold);
}

// The library's English is for programmers.
function plain(message, field) {
  if (message === 'Field is required.') {
    return {
      checkbox: 'Tick this to go on.', datetime: 'Give the date.', radio: 'Choose an answer.', select: 'Choose an answer.',
      checklist: 'Choose at least one.', taglist: 'Choose at least one.',
    }[field.type] || 'Answer this question.';
  }
  if (/^Field must match pattern/.test(message)) {
    if (field.appearance?.prefixAdorner === '£') {
      return 'Give an amount in pounds and pence, such as 120.50.';
    }
    return typeof field.description === 'string' ? 'Check this answer. ' + field.description : 'Check how this is written.';
  }
  return message
    .replace(/^Field must have maximum length of (\d+)\.$/, 'Use $1 characters or fewer.')
    .replace(/^Field must have minimum length of (\d+)\.$/, 'Use at least $1 characters.');
}

function speakPlainly(form) {
  const validator = form.get('validator');
  const fields = form.get('formFieldRegistry');
  const validate = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) =>
    validate(instance, value).map(message => plain(message, fields.get(instance.id)));
}

function mend(Form) {
  const {importSchema, submit, _emit: emit, _update: update} = Form.prototype;

  Form.prototype.importSchema = function (schema, data) {
    current = this;
    unfold(schema);
    if (!this.fairway) {
      this.fairway = true;
      speakPlainly(this);
    }
    return importSchema.call(this, schema, data);
  };

  // 3. The button to finish stays usable. After the first change in a list the library keeps an empty error, and the work
  //    list locks the button for good; and a locked button tells nobody what is wrong.
  Form.prototype._emit = function (type, data) {
    emit.call(this, type, type === 'changed' ? {...data, errors: {}} : data);
  };

  Form.prototype._update = function (change) {
    handedOn(change.value);
    update.call(this, change);
  };

  // 4. The last letters count: a field hands its text on with a delay, or when it is left.
  Form.prototype.submit = function () {
    const writing = document.activeElement;
    if (writing && this._container.contains(writing)) {
      writing.blur();
    }
    const result = submit.call(this);
    present(this, Object.keys(result.errors).length ? problems(this, result.errors) : []);
    return result;
  };
}

function problems(form, errors) {
  const fields = form.get('formFieldRegistry');
  return form.get('formFieldInstanceRegistry').getAllKeyed().flatMap(({id, indexes}) => {
    const messages = [id, ...Object.values(indexes || {})].reduce((found, key) => found?.[key], errors);
    return Array.isArray(messages)
      ? messages.map(reason => ({reason, id, indexes: indexes || {}, label: wording(fields.get(id))}))
      : [];
  });
}

// 5. Enter in a line of text does not finish the task.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.closest('.fjs-form')) {
    event.preventDefault();
  }
});

// 6. A click lands where it was aimed. Leaving a question shows its reason, which moves the page between pressing and letting
//    go; so a question is left only once the click has its target, before that is told of it.
const LEAVES = '.fjs-form :is(input[type="radio"], input[type="checkbox"], textarea, .fjs-form-field-textfield input)';
let pressed = false;
let leaving = [];

function leave() {
  pressed = false;
  const left = leaving;
  leaving = [];
  left.forEach(({target, type}) => target.dispatchEvent(new FocusEvent(type, {bubbles: type === 'focusout'})));
}

document.addEventListener('pointerdown', () => { pressed = true; }, true);
document.addEventListener('click', leave, true);
document.addEventListener('pointercancel', leave, true);
// Pressing without a click, such as marking text with the mouse
document.addEventListener('pointerup', () => setTimeout(leave, 100), true);
['blur', 'focusout'].forEach(type => document.addEventListener(type, event => {
  if (pressed && event.isTrusted && event.target instanceof Element && event.target.matches(LEAVES)) {
    event.stopImmediatePropagation();
    leaving.push({target: event.target, type});
  }
}, true));

// 7. What is being written stays. A text field hands its letters on a third of a second late; a form that is drawn anew in
//    that time, as on a slow machine for the answer before, would put the field back to what it held.
const WRITTEN = '.fjs-form :is(textarea, .fjs-form-field-textfield input)';
const waiting = new Set();

function hold(field) {
  const {get, set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  Object.defineProperty(field, 'value', {
    configurable: true,
    get,
    set(value) {
      if (!waiting.has(field)) {
        set.call(field, value);
      }
    },
  });
}

function handedOn(text) {
  waiting.forEach(field => (field.value === text || !field.isConnected) && waiting.delete(field));
}

document.addEventListener('input', ({target}) => {
  if (target instanceof Element && target.matches(WRITTEN)) {
    if (!Object.hasOwn(target, 'value')) {
      hold(target);
    }
    waiting.add(target);
  }
}, true);

// What the server refuses comes back as {problems: [{field, reason}]}.
const send = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (/\/submit-form$/.test(String(address).split('?')[0])) {
    this.addEventListener('load', () => {
      if (this.status >= 400 && current) {
        take(current, this.responseText);
      }
    });
  }
  return send.call(this, method, address, ...rest);
};

mend(findForm());
