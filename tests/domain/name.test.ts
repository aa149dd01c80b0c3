import { expect, test } from 'vitest';
import { maskName } from '../../src/domain/name.ts';

test.each([
  ['李明', '李*'],
  ['张小明', '张*明'],
  ['欧阳明', '欧阳*'],
  ['欧阳小明', '欧阳**'],
  ['司马', '司*'],
  ['买买提·艾力', '买买提·**'],
  ['明', '明*'],
  ['张 小 明', '张*明'],
  ['没有复姓的长名', '没******'],
])('%s is shown as %s where names are masked', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
