/** The minute to reckon by: that of `on`, a day alone having only just begun, or now in a time zone. */
export function minuteFor(on: string | null, now: Date, timeZone: string): string {
  if (on === null) return minuteOf(now, timeZone);
  return on.includes('T') ? on : `${on}T00:00`;
}

/** The minute it is at a moment in a time zone, `2024-07-08T09:00`. */
export function minuteOf(now: Date, timeZone: string): string {
  // Swedish writes dates and times as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(now)
    .replace(' ', 'T');
}
