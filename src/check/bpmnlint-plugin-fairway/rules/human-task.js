const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const forms = join(__dirname, '../../../../forms');

// Every human task has a form that exists, a role and a due date.
module.exports = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:UserTask') {
      return;
    }
    const known = readdirSync(forms).map(file => file.replace(/\.form$/, ''));
    if (!known.includes(node.get('camunda:formRef'))) {
      reporter.report(node.id, 'needs a form: set the form reference to the name of a file in forms');
    }
    if (node.get('camunda:formRefBinding') !== 'deployment') {
      reporter.report(node.id, 'needs the form binding “deployment”, so that work in hand keeps its form');
    }
    if (!node.get('camunda:candidateGroups')) {
      reporter.report(node.id, 'needs a role: set the candidate groups');
    }
    if (!node.get('camunda:dueDate')) {
      reporter.report(node.id, "needs a due date such as ${due.within('needs-assessment')}");
    }
  },
});
