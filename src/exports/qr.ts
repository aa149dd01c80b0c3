import { encode } from 'uqr';

/** A QR code as one SVG path over a square of `size` modules; the quiet zone of four modules is part of it. */
export interface QrCode {
  size: number;
  path: string;
  /** Rows of modules, true for dark. */
  modules: readonly (readonly boolean[])[];
}

/** The QR code of an address, at error correction M: a stained or creased corner of a poster does not spoil it. */
export function qrOf(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`];
    }),
  );
  return { size, path: runs.join(''), modules: data };
}
