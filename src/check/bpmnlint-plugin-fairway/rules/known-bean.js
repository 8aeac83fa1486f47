// A step of the system is named like the bean that does it: Task_AllocateBudget is done by ${allocateBudgetDelegate}.
module.exports = () => ({
  check(node, reporter) {
    if (!['bpmn:ServiceTask', 'bpmn:BusinessRuleTask', 'bpmn:SendTask'].includes(node.$type)) {
      return;
    }
    const words = node.id.replace(/^Task_/, '');
    const bean = '${' + words.charAt(0).toLowerCase() + words.slice(1) + 'Delegate}';
    if (node.get('camunda:delegateExpression') !== bean) {
      reporter.report(node.id, `needs the delegate expression ${bean}`);
    }
  },
});
