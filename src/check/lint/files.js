import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The files of a folder of the project with that ending; there must be some. */
export function files(folder, ending) {
  const found = readdirSync(join(project, folder)).filter(name => name.endsWith(ending)).sort();
  if (found.length === 0) {
    throw new Error(`There is no ${ending} in ${folder}: nothing was checked.`);
  }
  return found.map(name => join(project, folder, name));
}

/** Prints what is wrong by file, element and mend, and ends with an error if anything is. */
export function report(what, problems) {
  for (const { file, id, message } of problems) {
    console.error(`${relative(project, file)}${id ? ', ' + id : ''}: ${message}`);
  }
  console.log(problems.length === 0 ? `The ${what} are in order.` : `${problems.length} problems in the ${what}.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
