import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A folder served on this machine, text compressed as hosts do. */
export interface Served {
  readonly origin: string;
  /** Bytes of bodies sent since the last call, HTML pages not counted. */
  sent(): number;
  close(): Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path);
    if (path.includes('..') || !existsSync(file) || extname(file) === '') {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const raw = readFileSync(file);
    const packed = type !== undefined && extname(file) !== '.wasm';
    const body = packed ? gzipSync(raw) : raw;
    if (extname(file) !== '.html') sent += body.length;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent() {
      const count = sent;
      sent = 0;
      return count;
    },
    close: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  };
}
