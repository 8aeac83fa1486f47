import '../../../../assets/webapps/everywhere.js';

export default {
  app: {vendor: 'Fairway', name: 'Cockpit'},
  locales: {availableLocales: ['en-GB'], fallbackLocale: 'en-GB'},
  disableWelcomeMessage: true,
  customScripts: ['../../../assets/webapps/case-tab'],
};
