import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkout, DAY, read, scratch, sunboard } from './site.ts';

const { folder, remove } = scratch();
const root = join(folder, 'portal');
const out = join(folder, 'site');
const build = () => sunboard(['build', '--root', root, '--out', out, '--on', DAY]);

beforeAll(() => {
  for (const part of ['data', 'content', 'public']) {
    cpSync(join(checkout, 'tests/portals/_base', part), join(root, part), { recursive: true });
  }
});

afterAll(remove);

test('a number that only the finished pages show stops the build; the last site stays', () => {
  expect(build().status).toBe(0);
  const before = read(out, 'notices.html');
  // Written with an escape, it is no number in the record as it stands.
  writeFileSync(
    join(root, 'data/notices/praise.yaml'),
    String.raw`id: praise
title: 关于表扬优秀党员的公示
kind: other
approvedBy: 程立言
approvedOn: 2024-06-01
issuedBy: 中共和平镇委员会
signedOn: 2024-06-03
basis: [和平镇党委会议研究]
intro: "有不同意见可致电 139\x30000\x31234 反映。"
period: { from: 2024-06-03, days: 9 }
list: [ { branch: heping } ]
objections: { office: 和平镇组织办 }
`,
  );
  const { status, stderr, stdout } = build();
  expect(status).toBe(1);
  expect(stderr).toContain('mobile-number  data/notices/praise.yaml:9:18');
  expect(stderr).toContain('139********');
  expect(stderr).toContain('notices/praise.html');
  expect(stdout + stderr).not.toMatch(/139\D{0,6}0000/);
  expect(read(out, 'notices.html')).toBe(before);
  expect(existsSync(join(out, 'notices/praise.html'))).toBe(false);
}, 120_000);
