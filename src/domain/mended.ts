/*
 * What a clerk most likely meant, in the form a record wants: the suggestion a finding prints and what an import reads.
 * Each gives '' where nothing can be said with certainty; none guesses a unit.
 */

/** `１２.５`, `1,234.50`, `¥1 234`, `1e3`, `.5`, `+3`, `007` → a plain decimal. */
export function mendedFigure(text: string): string {
  let plain = text.normalize('NFKC').trim().replace(/^[¥$]/, '').trim();
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  if (/^[+-]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(plain)) plain = plain.replaceAll(' ', '');
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,2}))?$/.exec(plain);
  if (!match || (match[2] === '' && match[3] === '')) return '';
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  const [digits, point] = shifted(whole, part, Number(exponent));
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(point);
  if (before.length > 18 || after.length > 12) return '';
  return `${sign === '-' ? '-' : ''}${before}${after === '' ? '' : `.${after}`}`;
}

/** `2024/3/1`, `2024.3.1`, `2024年3月1日`, `20240301` → `2024-03-01`; whether such a day exists is not asked. */
export function mendedDay(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return '';
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `Xue_Guan Village` → `xue-guan-village`. */
export function mendedId(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (!/^[a-z0-9\s_.-]+$/.test(plain)) return '';
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** `yes`, `True`, `是` → `true`; `no`, `FALSE`, `否` → `false`. */
export function mendedFlag(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (['yes', 'y', 'on', 'true', '1', '是', '有'].includes(plain)) return 'true';
  return ['no', 'n', 'off', 'false', '0', '否', '无'].includes(plain) ? 'false' : '';
}

/** `６０％`, `60 %`, `60` → `60%`; `0.6` could mean two things and gives ''. */
export function mendedWeight(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const match = /^(\d{1,3}(?:\.\d{1,12})?)(%?)$/.exec(plain);
  if (!match?.[1] || (match[2] === '' && Number(match[1]) <= 1)) return '';
  return `${match[1]}%`;
}

/** Moves the point of `whole.part`; gives all digits and where the point stands among them. */
function shifted(whole: string, part: string, exponent: number): [digits: string, point: number] {
  const point = whole.length + exponent;
  const digits = `${whole}${part}`;
  if (point < 0) return [`${'0'.repeat(-point)}${digits}`, 0];
  return [digits.padEnd(point, '0'), point];
}
