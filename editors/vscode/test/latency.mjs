// From keystroke to diagnostics, through the protocol. usage: node latency.mjs REPORTLINT PAGE [KEYSTROKES]
// PAGE is a report; it is filled up with prose to 130 KB. The rule file stands in a pack of 100.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [program, page, keystrokes = '200'] = process.argv.slice(2);
const count = Number(keystrokes);
const limit = 50;

const rule = i => `规则 pack.r${i} “新收与上年结转之和，应等于总计与结转下年之和”
  级别  错误
  适用  格式 2019、2021
  依据  “表三表头”
  对    申请 每一列
  要求  新收 + 上年结转 = 总计 + 结转下年
  空白  未知
  例 通过  新收 = 5，上年结转 = 1，总计 = 6，结转下年 = 0
  例 报错  新收 = 5，上年结转 = 1，总计 = 5，结转下年 = 0 → 左 6，右 5
`;

const folder = mkdtempSync(join(tmpdir(), 'reportlint-'));
mkdirSync(join(folder, 'pack'));
for (let i = 0; i < 100; i++)
  writeFileSync(join(folder, 'pack', `pack.r${i}.rule`), rule(i));

try {
  const html = filledUp(readFileSync(page, 'utf8'));
  const inPage = await measure([], 'report.html', html, [1, 0], ' ');
  print(`report of ${Math.round(Buffer.byteLength(html) / 1024)} KB, whole pack`, inPage);
  const inRule = await measure(['--rules', join(folder, 'pack')], 'pack/pack.r50.rule', rule(50), [5, 6], ' ');
  print('rule file in a pack of 100', inRule);
  process.exitCode = Math.max(percentile(inPage, 95), percentile(inRule, 95)) <= limit ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Milliseconds of each keystroke; the first twenty warm the program up and are not counted. */
async function measure(options, name, text, [line, character], key) {
  const server = spawn(program, ['lsp', ...options], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const client = protocol(server);
  await client.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  client.tell('initialized', {});
  const uri = 'file://' + join(folder, name);
  const opened = client.published(uri, 0);
  client.tell('textDocument/didOpen', { textDocument: { uri, languageId: '', version: 0, text } });
  await opened;
  const times = [];
  for (let version = 1; version <= count + 20; version++) {
    const published = client.published(uri, version);
    const before = performance.now();
    const at = { line, character };
    const change = version % 2 ? { range: { start: at, end: at }, text: key } : { range: { start: at, end: { line, character: character + 1 } }, text: '' };
    client.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
    await published;
    if (version > 20)
      times.push(performance.now() - before);
  }
  await client.ask('shutdown', null);
  client.tell('exit', null);
  return times.sort((a, b) => a - b);
}

function protocol(server) {
  let rest = Buffer.alloc(0);
  let lastId = 0;
  const waiting = [];
  server.stdout.on('data', data => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/.exec(rest.subarray(0, end))[1]);
      if (!(rest.length >= end + 4 + length))
        return;
      const message = JSON.parse(rest.subarray(end + 4, end + 4 + length));
      rest = rest.subarray(end + 4 + length);
      const found = waiting.findIndex(w => w.is(message));
      if (found >= 0)
        waiting.splice(found, 1)[0].done(message);
    }
  });
  const wait = is => new Promise(done => waiting.push({ is, done }));
  const send = message => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  return {
    ask(method, params) {
      const id = ++lastId;
      const answer = wait(m => m.id === id && !m.method);
      send({ id, method, params });
      return answer;
    },
    tell: (method, params) => send({ method, params }),
    published: (uri, version) => wait(m => m.method === 'textDocument/publishDiagnostics' && m.params.uri === uri && m.params.version === version),
  };
}

function filledUp(html) {
  const prose = '<p>本机关围绕群众关心的事项主动公开各类信息，及时更新目录，答复来信来电，并对工作人员进行培训。</p>\n';
  const missing = 130 * 1024 - Buffer.byteLength(html);
  const end = html.lastIndexOf('</body>');
  return missing <= 0 ? html : html.slice(0, end) + prose.repeat(Math.ceil(missing / Buffer.byteLength(prose))) + html.slice(end);
}

function percentile(sorted, p) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p / 100) - 1)];
}

function print(what, times) {
  const [half, most, worst] = [50, 95, 100].map(p => percentile(times, p).toFixed(1));
  console.log(`${what}: median ${half} ms, 95th percentile ${most} ms, worst ${worst} ms (${times.length} keystrokes)`);
}
