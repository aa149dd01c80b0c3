import { expect, test } from 'vitest';
import { minuteOf } from '../../src/building/minute.ts';

test('the day turns at midnight of the portal, not of the machine', () => {
  expect(minuteOf(new Date('2026-11-20T15:59:00Z'), 'Asia/Shanghai')).toBe('2026-11-20T23:59');
  expect(minuteOf(new Date('2026-11-20T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-21T00:00');
  expect(minuteOf(new Date('2026-01-05T00:05:00Z'), 'UTC')).toBe('2026-01-05T00:05');
});
