import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** Packed forms by the name browsers know them under, the smaller one first. */
const PACKINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Serves a built site on this machine, as a plain file host would: folders by their index.html, files packed where a packed
 * form stands beside them (`build --compress`), nothing else rewritten.
 * `base` is the path the portal is published under. Gives the server, which listens, and its address.
 */
export function serve(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, base, request.url ?? '/');
    const found = file ?? fileOf(folder, base, `${base}404.html`);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    const packed = PACKINGS.find(
      ([name, ending]) => accepts(request, name) && statSync(found + ending, { throwIfNoEntry: false })?.isFile(),
    );
    response.writeHead(file === null ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(packed && { 'content-encoding': packed[0] }),
    });
    createReadStream(found + (packed?.[1] ?? ''))
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const number = bound !== null && typeof bound === 'object' ? bound.port : port;
      resolve({ server, address: `http://localhost:${number}${base}` });
    });
  });
}

function accepts({ headers }: IncomingMessage, packing: string): boolean {
  const accepted = String(headers['accept-encoding'] ?? '').split(',');
  return accepted.some((each) => each.trim() === packing);
}

function fileOf(folder: string, base: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base)) return null;
  const file = normalize(join(folder, path.slice(base.length)));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  if (!stats?.isDirectory()) return null;
  const index = join(file, 'index.html');
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? index : null;
}
