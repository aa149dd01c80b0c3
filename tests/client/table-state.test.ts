import { expect, test } from 'vitest';
import { pressed, readState, writeState } from '../../src/client/table-state.ts';

const plain = { sort: '', descending: false, name: '', grade: '' };

test('the address says how tables are sorted and filtered, and keeps what else stands in it', () => {
  const state = { sort: 'value', descending: true, name: '河', grade: '优秀' };
  const search = writeState(state, '?from=notice');
  expect(search).toBe('?from=notice&sort=-value&name=%E6%B2%B3&grade=%E4%BC%98%E7%A7%80');
  expect(readState(search)).toEqual(state);
  expect(writeState(plain, search)).toBe('?from=notice');
});

test('without anything the address is bare', () => {
  expect(readState('')).toEqual(plain);
  expect(writeState(plain, '')).toBe('');
});

test('a heading pressed three times sorts one way, the other way, and not at all', () => {
  const once = pressed(plain, 'value', true);
  const twice = pressed(once, 'value', true);
  expect([once, twice, pressed(twice, 'value', true)]).toEqual([
    { ...plain, sort: 'value', descending: true },
    { ...plain, sort: 'value', descending: false },
    plain,
  ]);
  expect(pressed(once, 'name', false)).toEqual({ ...plain, sort: 'name' });
});
