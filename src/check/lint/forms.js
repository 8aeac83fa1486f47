// Forms: made of what Tasklist 7.24 can show, each part said correctly, and with the help that people need.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { basename } from 'node:path';
import Ajv from 'ajv';
import { files, report } from './files.js';

register('./extensions.js', import.meta.url);
const { FormLinter } = await import('../node_modules/@camunda/form-linting/lib/FormLinter.js');

const valid = new Ajv({ allErrors: true, discriminator: true })
  .compile(JSON.parse(readFileSync(new URL('./form.schema.json', import.meta.url), 'utf8')));
const problems = [];

for (const file of files('forms', '.form')) {
  const say = (id, message) => problems.push({ file, id, message });
  let form;
  try {
    form = JSON.parse(readFileSync(file, 'utf8'));
  } catch (broken) {
    say('', `is not JSON: ${broken.message}`);
    continue;
  }
  if (!valid(form)) {
    valid.errors.forEach(error => say(place(form, error.instancePath), words(error)));
  }
  if (form.id !== basename(file, '.form')) {
    say('', 'needs the name of its file as its id');
  }
  // The linter knows form-js by the engine's versions up to 7.22 and says nothing at all for later ones; 7.22 and 7.24
  // have the same form-js, 1.8.7.
  new FormLinter().lint({ ...form, executionPlatformVersion: '7.22.0' }).forEach(each => say(each.id, each.message));
  house(form, say);
}
report('forms', problems);

function house(form, say) {
  if (form.components?.[0]?.type !== 'text') {
    say('', 'needs to begin with a text that says what the task is for and by when');
  }
  unique(all(form), 'id', say);
  keys(form, say);
  for (const component of all(form)) {
    if (component.type === 'textfield' && component.validate?.pattern && !component.description && !component.readonly) {
      say(component.id, 'accepts only some ways of writing, so it needs a description that shows how');
    }
    if (component.type === 'datetime' && component.subtype !== 'date') {
      say(component.id, 'needs the subtype date');
    }
  }
}

/** The keys of the form itself, and of each list of rows, each only once. */
function keys(part, say) {
  const own = [];
  const collect = components => components.forEach(component => {
    if (component.type === 'dynamiclist') {
      own.push({ id: component.id, key: component.path });
      keys(component, say);
    } else {
      own.push(component);
      collect(component.components ?? []);
    }
  });
  collect(part.components ?? []);
  unique(own, 'key', say);
}

function unique(components, property, say) {
  const seen = new Set();
  for (const component of components.filter(each => each[property] !== undefined)) {
    if (seen.has(component[property])) {
      say(component.id, `has a ${property} that another question has: ${component[property]}`);
    }
    seen.add(component[property]);
  }
}

function all(part) {
  return (part.components ?? []).flatMap(component => [component, ...all(component)]);
}

/** The id of the nearest component to where the schema found something. */
function place(form, path) {
  let at = form;
  let id = '';
  for (const step of path.split('/').slice(1)) {
    at = at?.[step];
    id = at?.id ?? id;
  }
  return id;
}

function words({ instancePath, message, params }) {
  const what = instancePath.split('/').pop();
  const named = params.additionalProperty ?? params.tagValue ?? params.allowedValues?.join(', ') ?? '';
  return `${what ? what + ' ' : ''}${message}${named ? ': ' + named : ''}`;
}
