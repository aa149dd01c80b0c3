import { type Notice, noticeSchema } from '../../../src/domain/records/notice.ts';

/** A notice of three lines, open from 8 to 14 July 2024, with what a test wants different. */
export function notice(different: Record<string, unknown> = {}): Notice {
  return noticeSchema.parse({
    id: '2024-sites',
    title: '关于拟命名示范点的公示',
    kind: 'naming',
    approvedBy: '陈明远',
    approvedOn: '2024-07-05',
    issuedBy: '中共青禾县委组织部',
    signedOn: '2024-07-08',
    basis: ['青组发〔2024〕9号'],
    period: { from: '2024-07-08', until: '2024-07-14' },
    list: [{ site: 'north-school' }, { site: 'east-village' }, { name: '南坡互助组' }],
    objections: { office: '县委组织部组织二科' },
    ...different,
  });
}
