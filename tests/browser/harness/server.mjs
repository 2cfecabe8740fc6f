// Starts the product for one spec file and stops it again: a free port, a folder of its own, killed by its process
// id on every way out. Knows how to come to an address that answers, nothing of what is served there.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const READY_WITHIN = Number(process.env.INTERIM_READY_WITHIN ?? 120) * 1000;
const STOPPED_WITHIN = 10_000;
const running = new Set();

/**
 * Starts `interim-challenge <command>` and waits until /readyz says yes.
 * `settings(folder, base)` returns further environment variables; `args` follow the command's name.
 * INTERIM_ADDRESS names a server that runs already: then that one is used, and left alone.
 */
export async function startServer({ command = 'demo', args = [], settings = () => ({}), own = false } = {}) {
  if (process.env.INTERIM_ADDRESS && !own) {
    return { base: process.env.INTERIM_ADDRESS.replace(/\/$/, ''), folder: null, output: () => '', stop: async () => {} };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'interim-browser-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const keep = command === 'demo' ? ['--keep', demoFolder(folder)] : [];
  const server = launch([command, ...keep, ...args], folder, {
    INTERIM_BIND: `127.0.0.1:${port}`,
    INTERIM_BASE_URL: base,
    ...(await settings(folder, base)),
  });
  try {
    await untilReady(base, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { base, folder, ...server };
}

/** The demo's folder: a copy of one that was prepared for all specs, where INTERIM_DEMO_FOLDER names it; else made new. */
function demoFolder(folder) {
  const own = path.join(folder, 'demo');
  if (process.env.INTERIM_DEMO_FOLDER) cpSync(process.env.INTERIM_DEMO_FOLDER, own, { recursive: true });
  return own;
}

function launch(args, folder, settings) {
  const [program, ...first] = withParent(binary());
  const child = spawn(program, [...first, ...args], {
    cwd: folder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  const keepLine = (bytes) => {
    lines.push(String(bytes));
    if (lines.length > 400) lines.shift();
  };
  child.stdout.on('data', keepLine);
  child.stderr.on('data', keepLine);
  const server = { child, folder, ended: null, output: () => lines.join('') };
  const gone = new Promise((resolve) => {
    child.on('error', (error) => resolve((server.ended = `did not start: ${error.message}`)));
    child.on('exit', (code, signal) => resolve((server.ended = `ended with ${signal ?? code}`)));
  });
  server.stop = () => stop(server, gone);
  running.add(server);
  return server;
}

/** A test runner that is killed outright gets no say: the kernel then ends the server. */
function withParent(program) {
  return existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL', program] : [program];
}

/** The program under test. */
export function binary() {
  if (process.env.INTERIM_BINARY) return process.env.INTERIM_BINARY;
  const target = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');
  const file = path.join(target, 'debug/interim-challenge');
  if (!existsSync(file)) throw new Error(`${file} is missing: run "cargo build" first, or tests/run`);
  return file;
}

async function untilReady(base, server) {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until) {
    if (server.ended) throw new Error(`the server ${server.ended}\n${server.output()}`);
    const answer = await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.status === 200) return;
    await pause(50);
  }
  throw new Error(`${base}/readyz was not ready within ${READY_WITHIN / 1000} s\n${server.output()}`);
}

/** Politely first: a server that does not stop when asked is a fault that a test should see. */
async function stop(server, gone) {
  running.delete(server);
  let polite = true;
  if (!server.ended) {
    server.child.kill('SIGTERM');
    polite = await Promise.race([gone.then(() => true), pause(STOPPED_WITHIN, false, { ref: false })]);
    if (!polite) {
      server.child.kill('SIGKILL');
      await gone;
    }
  }
  rmSync(server.folder, { recursive: true, force: true });
  if (!polite) throw new Error(`the server did not stop within ${STOPPED_WITHIN / 1000} s of SIGTERM\n${server.output()}`);
}

function killAll() {
  for (const server of running) {
    server.child.kill('SIGKILL');
    rmSync(server.folder, { recursive: true, force: true });
  }
  running.clear();
}

process.on('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
