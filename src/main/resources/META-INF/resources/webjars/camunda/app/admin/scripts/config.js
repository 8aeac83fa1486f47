import '../../../../assets/webapps/everywhere.js';

export default {
  app: {vendor: 'Fairway', name: 'Admin'},
  locales: {availableLocales: ['en-GB'], fallbackLocale: 'en-GB'},
  disableWelcomeMessage: true,
};
