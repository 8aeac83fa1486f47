// The rules that need Java's knowledge (records, beans, clocks, variables) and the picture's geometry are tests in
// src/test/java/org/fairway/process/model. These are the ones that Camunda Modeler can show while drawing.
module.exports = {
  configs: {
    house: {
      rules: {
        'human-task': 'error',
        'known-bean': 'error',
        'no-code': 'error',
        'process-says-itself': 'error',
        'speaking-ids': 'error',
      },
    },
  },
};
