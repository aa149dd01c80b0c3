import { type Scheme, schemeSchema } from '../../src/domain/records/scheme.ts';

/*
 * The method the bench scores by: twenty parts in three sections, with the ways of rating that county methods mix. Thirds,
 * sevenths and shares of votes are in it on purpose: binary figures cannot hold them.
 */

/** Parts with one figure each, and their full marks; they make 100. */
export const RECORDS: readonly { id: string; full: number }[] = [
  { id: 'plan', full: 10 },
  { id: 'meetings', full: 15 },
  { id: 'lessons', full: 10 },
  { id: 'day', full: 15 },
  { id: 'review', full: 15 },
  { id: 'growth', full: 15 },
  { id: 'dues', full: 10 },
  { id: 'files', full: 10 },
];
/** Who rates a part, all counting the same. */
export const RATERS = ['team', 'township', 'villagers'] as const;
/** Options of the vote and their points. */
export const OPTIONS: Readonly<Record<string, number>> = { 优秀: 100, 良好: 80, 一般: 60, 较差: 40 };
export const JUDGES = 7;

const points = (id: string, more: object = {}) => ({ id, title: id, method: 'points', ...more });
const rate = (id: string, target: string) => ({ id, title: id, share: '1', method: 'rate', target });
const rated = (id: string) => ({
  id,
  title: id,
  share: '1',
  method: 'raters',
  raters: RATERS.map((each) => ({ id: each })),
});

/** The method as a record. */
export const scheme: Scheme = schemeSchema.parse({
  id: 'village-duty',
  edition: '2024',
  title: '村党支部年度考核办法',
  document: { issuedBy: '中共云溪县委组织部', adoptedOn: '2024-01-12' },
  appliesTo: ['village-branch'],
  rounding: { decimals: '2', mode: 'half-up', at: 'final' },
  grades: [
    { name: '优秀', min: '90' },
    { name: '良好', min: '80' },
    { name: '合格', min: '70' },
    { name: '不合格', min: '0' },
  ],
  ranking: { within: ['parent'], tieBreak: ['records', 'service'] },
  method: 'sections',
  parts: [
    {
      id: 'records',
      title: '组织建设',
      weight: '40%',
      method: 'sum',
      parts: RECORDS.map(({ id, full }) => points(id, { full: String(full) })),
    },
    {
      id: 'service',
      title: '服务群众',
      weight: '35%',
      method: 'sections',
      parts: [
        rated('visits'),
        rate('requests', '95%'),
        rate('relief', '90%'),
        rated('hall'),
        points('volunteers', { share: '1' }),
        points('culture', { share: '1' }),
        points('environment', { share: '1' }),
      ],
    },
    {
      id: 'governance',
      title: '乡村治理',
      weight: '25%',
      method: 'sections',
      parts: [
        {
          id: 'vote',
          title: '民主测评',
          weight: '40%',
          method: 'ballot',
          options: Object.fromEntries(Object.entries(OPTIONS).map(([name, each]) => [name, String(each)])),
        },
        {
          id: 'debrief',
          title: '述职评议',
          weight: '20%',
          method: 'panel',
          minimum: String(JUDGES),
          dropHighest: '1',
          dropLowest: '1',
        },
        points('openness', { weight: '15%' }),
        points('accounts', { weight: '15%' }),
        points('safety', { weight: '10%' }),
      ],
    },
  ],
});
