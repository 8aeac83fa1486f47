const prefixes = {
  'bpmn:StartEvent': 'StartEvent_',
  'bpmn:EndEvent': 'EndEvent_',
  'bpmn:BoundaryEvent': 'BoundaryEvent_',
  'bpmn:IntermediateCatchEvent': 'CatchEvent_',
  'bpmn:IntermediateThrowEvent': 'ThrowEvent_',
  'bpmn:CallActivity': 'CallActivity_',
  'bpmn:SubProcess': 'SubProcess_',
  'bpmn:SequenceFlow': 'Flow_',
};

// An id is its kind and words; a question stands at a gateway and its answers on the flows.
module.exports = () => ({
  check(node, reporter) {
    const kind = prefixes[node.$type]
      || (node.$instanceOf?.('bpmn:Gateway') && 'Gateway_')
      || (node.$instanceOf?.('bpmn:Task') && 'Task_');
    if (kind && !new RegExp(`^${kind}([A-Z][a-z]*)+\\d*$`).test(node.id)) {
      reporter.report(node.id, `needs an id of ${kind} and words, such as ${kind}AllocateBudget`);
    }
    const asks = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'].includes(node.$type) && node.outgoing?.length > 1;
    if (asks && !/\?$/.test(node.name ?? '')) {
      reporter.report(node.id, 'needs the question that it asks as its name');
    }
    for (const flow of asks ? node.outgoing : []) {
      if (!flow.name) {
        reporter.report(flow.id, 'needs the answer that it stands for as its name');
      }
    }
  },
});
