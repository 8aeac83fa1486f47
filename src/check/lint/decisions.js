// Decision files: well-formed, with speaking ids, and every rule described. What they must say of the law is held by
// src/test/java/org/fairway/process/model/DecisionRules.java; completeness by the tests of each table.
import { readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';
import { files, report } from './files.js';

const camunda = JSON.parse(readFileSync(new URL('../node_modules/camunda-dmn-moddle/resources/camunda.json', import.meta.url), 'utf8'));
const moddle = new DmnModdle({ camunda });
const generated = /_(?=[0-9a-z]*\d)[0-9a-z]{7}$/;
const problems = [];

for (const file of files('processes/decisions', '.dmn')) {
  const { rootElement, warnings, elementsById } = await moddle.fromXML(readFileSync(file, 'utf8'), 'dmn:Definitions');
  warnings.forEach(warning => problems.push({ file, id: '', message: warning.message }));
  for (const decision of rootElement.drgElement) {
    const table = decision.decisionLogic;
    for (const rule of table.rule ?? []) {
      if (!rule.description) {
        problems.push({ file, id: rule.id, message: 'needs a description: one plain sentence and its source' });
      }
      if (rule.inputEntry?.length !== table.input.length || rule.outputEntry?.length !== table.output.length) {
        problems.push({ file, id: rule.id, message: 'has more or fewer entries than the table has columns' });
      }
    }
  }
  Object.keys(elementsById).filter(id => generated.test(id))
    .forEach(id => problems.push({ file, id, message: 'has a generated id; give it one in words' }));
}
report('decisions', problems);
