// Some packages are written for bundlers: modules without "type", imports without an ending. This lets Node read them.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const written = /\/node_modules\/@camunda\/form-linting\//;

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && written.test(context.parentURL ?? '')) {
    const url = new URL(specifier, context.parentURL);
    const file = ['.js', '/index.js'].map(end => new URL(url.href + end)).find(each => existsSync(fileURLToPath(each)));
    if (file) {
      return { url: file.href, shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (written.test(url) && url.endsWith('.js')) {
    return { format: 'module', source: await readFile(fileURLToPath(url)), shortCircuit: true };
  }
  return next(url, context);
}
