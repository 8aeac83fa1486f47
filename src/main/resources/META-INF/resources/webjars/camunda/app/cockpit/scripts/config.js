import {leaveOut} from '../../../../assets/webapps/everywhere.js';

// Nobody sets a variable from outside, and nothing here is done by workers of another system
leaveOut('cockpit.processInstance.runtime.action:add-variable-action', 'cockpit.navigation:reports',
  'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime');

export default {
  app: {vendor: 'Fairway', name: 'Cockpit'},
  locales: {availableLocales: ['en-GB'], fallbackLocale: 'en-GB'},
  disableWelcomeMessage: true,
  customScripts: ['../../../assets/webapps/case-tab'],
};
