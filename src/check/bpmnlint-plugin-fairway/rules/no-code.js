const listeners = ['camunda:ExecutionListener', 'camunda:TaskListener', 'camunda:Field', 'camunda:Connector'];

// A model is no place for code: no scripts, classes, expressions or listeners.
module.exports = () => ({
  check(node, reporter) {
    if (node.$type === 'bpmn:ScriptTask') {
      reporter.report(node.id, 'is a script; use a service task with a bean');
    }
    for (const attribute of ['class', 'expression', 'formKey']) {
      if (node.$descriptor.propertiesByName['camunda:' + attribute] && node.get('camunda:' + attribute)) {
        reporter.report(node.id, `uses camunda:${attribute}; use a delegate expression or a form reference`);
      }
    }
    for (const extension of node.extensionElements?.values ?? []) {
      if (listeners.includes(extension.$type)) {
        reporter.report(node.id, `has a ${extension.$type}; what a step does belongs in its bean`);
      }
    }
  },
});
