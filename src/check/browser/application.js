// Starts the built application for a browser: on a free port of this computer alone, with an empty data folder.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../..', import.meta.url));
export const out = join(project, 'src/check/out');
const START_SECONDS_MAX = 300;

function jar() {
  const target = join(project, 'target');
  const name = existsSync(target) && readdirSync(target).find(file => /^fairway-.*(?<!-sources|-javadoc)\.jar$/.test(file));
  if (!name) {
    throw new Error('There is no built application in target. Build it first: mvn verify');
  }
  return join(target, name);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function healthy(address) {
  const answer = await fetch(address + '/actuator/health').catch(() => undefined);
  return answer?.ok ?? false;
}

/** The running application; `stop` ends it and takes its data away. What a walk before has left in `out` is kept when asked. */
export async function startApplication(settings = {}, { keep = false, name = 'application' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-data-'));
  const port = await freePort();
  if (!keep) {
    rmSync(out, { recursive: true, force: true });
  }
  mkdirSync(out, { recursive: true });
  const log = join(out, name + '.log');
  const options = { 'server.port': port, 'fairway.database.folder': folder, ...settings };
  const program = spawn('java',
    ['-jar', jar(), ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(log);
  program.stdout.pipe(file);
  program.stderr.pipe(file);
  const ended = new Promise(resolve => program.once('exit', resolve));

  const stop = async () => {
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  const until = Date.now() + START_SECONDS_MAX * 1000;
  while (!await healthy(address)) {
    if (program.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The application did not start; see ${log}`);
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  return { address, stop };
}
