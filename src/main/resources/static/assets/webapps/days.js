// Days in words, counted by the calendar in London.

const DAY = 86_400_000;
const LONDON = new Intl.DateTimeFormat('en-CA', {timeZone: 'Europe/London'});

/** The day in London of a moment, such as `2026-11-22T08:30:00Z`. */
export function dayOf(moment) {
  return LONDON.format(new Date(moment));
}

/** Days from today to the day, such as `2026-11-22`: 0 today, 1 tomorrow, less than 0 in the past. */
export function daysTo(day) {
  return Math.round((Date.parse(day) - Date.parse(dayOf(Date.now()))) / DAY);
}

function days(count) {
  return count === 1 ? '1 day' : `${count} days`;
}

export function longDate(day) {
  return new Date(day).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
}

export function dueInWords(day) {
  const left = daysTo(day);
  if (left < 0) {
    return days(-left) + ' late';
  }
  if (left < 2) {
    return left ? 'due tomorrow' : 'due today';
  }
  return left < 15 ? `due in ${days(left)}` : 'due ' + longDate(day);
}

/** How long something has lasted that began on the day. */
export function lasting(day) {
  const past = -daysTo(day);
  return past < 1 ? 'since today' : `for ${days(past)}`;
}
