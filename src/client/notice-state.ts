/*
 * Says beside the dates of each notice where it stands on the reader's own day in the portal's zone. The page itself prints
 * dates only, so one that was built or kept a week ago is never wrong. Words come from the page; this script holds none.
 */
import { stateAt, type Turn } from '../domain/notice/schedule.ts';
import { minuteIn } from './reader-minute.ts';

const holder = document.querySelector<HTMLElement>('#notice-states');
if (holder) {
  show(holder);
  setInterval(() => show(holder), 60_000);
}

function show({ dataset }: HTMLElement): void {
  const words = JSON.parse(dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  const minute = minuteIn(dataset['zone'] ?? 'Asia/Shanghai');
  for (const element of document.querySelectorAll<HTMLElement>('.notice-state')) {
    const turns = JSON.parse(element.dataset['turns'] ?? '[]') as Turn[];
    const { times } = element.dataset;
    const found = stateAt(turns, minute, times === undefined ? null : JSON.parse(times));
    const word = found?.daysLeft === 1 ? words['last'] : words[found?.state ?? ''];
    element.hidden = word === undefined;
    element.dataset['state'] = found?.state ?? '';
    const text = word?.replace('{n}', String(found?.daysLeft)) ?? '';
    if (element.textContent !== text) element.textContent = text;
  }
}
