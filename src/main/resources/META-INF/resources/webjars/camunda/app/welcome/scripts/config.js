import '../../../../assets/webapps/everywhere.js';

export default {
  app: {vendor: 'Fairway', name: 'Welcome'},
  locales: {availableLocales: ['en-GB'], fallbackLocale: 'en-GB'},
  disableWelcomeMessage: true,
  links: [],
};
