import { expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../src/client/explorer-choice.ts';

test('what a reader chose stands in the address and is read back from it', () => {
  const choice = {
    method: 'duty',
    from: '2022',
    until: '2024',
    kind: 'years' as const,
    by: 'group' as const,
    only: ['长滩镇', '柳林镇'],
    part: '',
  };
  expect(readChoice(writeChoice(choice))).toEqual(choice);
});

test('an address that says nothing, or nonsense, shows groups by place', () => {
  expect(readChoice('?kind=pie&by=moon')).toMatchObject({ kind: 'groups', by: 'region', only: [], method: '' });
  expect(writeChoice(readChoice(''))).toBe('');
});
