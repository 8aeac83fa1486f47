// What every one of the engine's web pages gets: our language, names for controls that are only a picture, a way past
// the header for the keyboard, and our own log-out. Written against Camunda 7.24.0; src/check holds each hook.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
export const fairway = root + '/';

document.documentElement.lang = 'en-GB';
/** Leaves parts of a page out, each named as `plug-in point:id`. Only while the page's settings are read. */
export function leaveOut(...parts) {
  document.querySelector('base').setAttribute('cam-exclude-plugins', parts.join(','));
}

const icon = document.querySelector('link[rel="icon"]');
if (icon) {
  icon.href = fairway + 'assets/fairway.svg';
}

// The pages read their wording from the browser's storage and refresh it too late for what is drawn first, so it is put
// there before they start: else a new release speaks the old words once, and a new browser shows the labels' keys.
async function learnWords() {
  const app = document.querySelector('base');
  const folder = `${app.getAttribute('app-root')}/app/${app.getAttribute('app-name')}/locales/`;
  const answer = await fetch(folder + 'en-GB.json', {headers: {Accept: 'application/json'}});
  const words = JSON.stringify(await answer.json());
  const kept = Object.entries(JSON.parse(localStorage.getItem('camunda-web') || '{}'))
    .filter(([name]) => !name.includes('_locales_data_'));
  localStorage.setItem('camunda-web', JSON.stringify(
    {...Object.fromEntries(kept), [`${folder}_locales_data_en-GB_${window.bust}`]: words}));
}
await learnWords().catch(() => localStorage.removeItem('camunda-web'));

const NAMES = [
  ['.navbar-toggle', 'Menu'],
  ['.app-switch > .dropdown-toggle', 'Other pages'],
  ['.region-toggle[data-region="filters"]', 'Fold or unfold the work lists'],
  ['.region-toggle[data-region="list"]', 'Fold or unfold the tasks'],
  ['.region-toggle[data-region="task"]', 'Fold or unfold the task'],
  ['.maximize', 'Show only the task'],
  ['.reset-regions', 'Show all columns'],
  ['.task-filter .actions a', 'Change this work list'],
  ['.instance-link', 'Open this case in Cockpit'],
  ['.reset-due-date', 'Remove the date'],
  ['.reset-followup-date, .reset-follow-up-date', 'Remove the follow-up date'],
  ['.reset-assignee', 'Give back to the team'],
  ['.sort-direction', 'Turn the order round'],
  ['.new-sort > .dropdown-toggle', 'Add an order'],
  ['.task-card-details .shutter a', 'Show more of this task'],
  ['.stored-criteria > button', 'Kept searches'],
  ['.copy-to-clipboard a, .copy-to-clipboard button, [cam-widget-clipboard] a, [cam-widget-clipboard] button', 'Copy'],
  ['a.circle', 'Incidents'],
  ['button.close', 'Close'],
  ['.zoom.in, [ng-click="zoomIn()"]', 'Zoom in'],
  ['.zoom.out, [ng-click="zoomOut()"]', 'Zoom out'],
  ['[ng-click="resetZoom()"]', 'Show the whole diagram'],
  ['.expand-collapse, .collapse-toggle, .collapse-handle', 'Fold or unfold'],
  ['[ng-click^="changeOrder"]', 'Sort by this column'],
  ['[ng-click="addItem()"]', 'Add'],
  ['input[type="checkbox"]:not([id])', 'Choose'],
];

function wordless(control) {
  return !control.hasAttribute('aria-label') && !control.textContent.trim() && !control.labels?.length;
}

function name() {
  for (const [selector, words] of NAMES) {
    for (const control of document.querySelectorAll(selector)) {
      if (wordless(control)) {
        control.setAttribute('aria-label', words);
      }
    }
  }
  // Whatever else has a tip or a place-holder but no name
  for (const control of document.querySelectorAll('a, button, input:not([type="hidden"]), select, textarea')) {
    const tip = control.getAttribute('uib-tooltip') || control.getAttribute('title') || control.getAttribute('placeholder')
      || control.querySelector('[uib-tooltip]')?.getAttribute('uib-tooltip');
    if (tip && wordless(control) && !control.closest('.fjs-container')) {
      control.setAttribute('aria-label', tip);
    }
  }
}

// Links that lead nowhere are buttons, and a box that unfolds suggestions says so.
function roles() {
  document.querySelectorAll('a:not([href]):not([role]), a[href=""]:not([role])').forEach(link => {
    link.setAttribute('role', 'button');
    link.tabIndex = 0;
  });
  document.querySelectorAll('input[aria-expanded]:not([role])').forEach(box => {
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-controls', box.getAttribute('aria-owns') || '');
  });
}
document.addEventListener('keydown', event => {
  const button = event.target;
  if ((event.key === 'Enter' && !button.hasAttribute?.('href') || event.key === ' ') && button.matches?.('a[role="button"]')) {
    event.preventDefault();
    button.click();
  }
});

function landmarks() {
  const main = document.querySelector('.task-details > .content, .ctn-main, body > .container-fluid');
  if (main && !main.id) {
    main.id = 'fairway-main';
    main.setAttribute('role', 'main');
    main.tabIndex = -1;
  }
  if (main && !document.querySelector('.fairway-skip')) {
    const skip = document.createElement('a');
    skip.className = 'fairway-skip';
    skip.href = '#' + main.id;
    skip.textContent = 'Skip to the main part';
    skip.addEventListener('click', event => {
      event.preventDefault();
      document.getElementById('fairway-main')?.focus();
    });
    document.body.prepend(skip);
  }
}

function header() {
  const brand = document.querySelector('a.navbar-brand[href="#/"]');
  if (brand) {
    brand.href = fairway;
    brand.title = 'Go to the start page';
  }
  // Cockpit and Admin show the label's key
  const menu = document.querySelector('.navbar-toggle em');
  if (menu && menu.textContent !== 'Menu') {
    menu.textContent = 'Menu';
  }
}

let due = false;
function tidy() {
  if (!due) {
    due = true;
    requestAnimationFrame(() => {
      due = false;
      header();
      name();
      roles();
      landmarks();
    });
  }
}
new MutationObserver(tidy).observe(document.documentElement, {childList: true, subtree: true});
tidy();

export function token() {
  return decodeURIComponent(document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/)?.[1] || '');
}

async function signOut() {
  await fetch(fairway + 'camunda/api/admin/auth/user/default/logout', {
    method: 'POST',
    headers: {'X-XSRF-TOKEN': token()},
    redirect: 'manual',
  }).catch(() => undefined);
  location.assign(fairway + 'login?out');
}
document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('.account .logout a')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    signOut();
  }
}, true);

// The engine's own log-in page is not in use: whoever is sent there needs ours.
function leaveForLogIn() {
  if (/^#\/login\b/.test(location.hash)) {
    location.replace(fairway + 'login?ended');
  }
}
addEventListener('hashchange', leaveForLogIn);
leaveForLogIn();
