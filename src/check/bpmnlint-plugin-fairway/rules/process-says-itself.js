// A process says what it is for, how long its history is kept and which version it is; people's steps say who and why.
module.exports = () => ({
  check(node, reporter) {
    const said = (node.documentation ?? []).map(each => each.text).join(' ').trim();
    if (node.$type === 'bpmn:Process') {
      if (!said) {
        reporter.report(node.id, 'needs documentation with its purpose, its owner and how it ends');
      }
      if (!node.get('camunda:historyTimeToLive')) {
        reporter.report(node.id, 'needs a history time to live such as P3650D');
      }
      if (!node.get('camunda:versionTag')) {
        reporter.report(node.id, 'needs a version tag such as 1.0');
      }
    }
    if (['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:BusinessRuleTask'].includes(node.$type) && !said) {
      reporter.report(node.id, 'needs documentation');
    }
    if (node.eventDefinitions?.some(each => each.$type === 'bpmn:TimerEventDefinition') && !said) {
      reporter.report(node.id, 'is a timer and needs documentation with its rule');
    }
  },
});
