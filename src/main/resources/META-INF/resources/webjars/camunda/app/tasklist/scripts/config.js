import '../../../../assets/webapps/everywhere.js';
import '../../../../assets/webapps/forms.js';
import '../../../../assets/webapps/work-list.js';

export default {
  app: {vendor: 'Fairway', name: 'Tasklist'},
  locales: {availableLocales: ['en-GB'], fallbackLocale: 'en-GB'},
  disableWelcomeMessage: true,
  customScripts: ['../../../assets/webapps/cards'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'takes the open task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'goes to the work lists'},
    focusList: {key: 'ctrl+alt+l', description: 'goes to the first task of the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'goes to the first question of the form'},
    startProcess: {key: 'ctrl+alt+p', description: 'starts new work'},
  },
};
