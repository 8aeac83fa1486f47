// Starting something new: says what is started in the worker's words. The number is drawn by Fairway and no value goes
// with it, so the engine's own fields for a key and variables are not shown.

const STARTS = {
  PersonalBudgetPathwayProcess: ['Start a referral', 'A new case gets its number, and the first task, writing down the contact, is opened for your team.'],
  PaymentRunProcess: ['Start a payment run', 'A new run gets its number, and preparing it becomes the first task.'],
};

function scope(element) {
  return window.angular?.element(element).scope() || window.jQuery?.(element).scope?.();
}

function say(element, words) {
  if (element && words && element.textContent.trim() !== words) {
    element.textContent = words;
  }
}

new MutationObserver(() => {
  const dialogue = document.querySelector('.modal-content');
  if (!dialogue) {
    return;
  }
  dialogue.querySelectorAll('ul.processes a').forEach(link =>
    say(link, STARTS[scope(link)?.processDefinition?.key]?.[0]));
  const help = dialogue.querySelector('.generic-form-fields .text-help');
  if (help) {
    const inner = scope(dialogue.querySelector('[cam-tasklist-form]'));
    const starts = STARTS[inner?.params?.processDefinitionKey];
    say(help, starts?.[1]);
    say(dialogue.querySelector('.modal-title'), starts?.[0]);
  }
}).observe(document.documentElement, {childList: true, subtree: true});
