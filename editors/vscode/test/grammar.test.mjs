// The TextMate grammar, held against lines whose scopes are known, and against the language's own list of words.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';

const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');
const here = join(import.meta.dirname, '..');
const repository = join(here, '..', '..');

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
    createOnigString: text => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(join(here, 'syntaxes/reportlint.tmLanguage.json'), 'utf8'), 'reportlint.json'),
});
const grammar = await registry.loadGrammar('source.reportlint');

/** The pieces of a text with the innermost scope of each, blanks left out. */
function pieces(text) {
  let state = textmate.INITIAL;
  const found = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const piece = line.slice(token.startIndex, token.endIndex).trim();
      if (piece)
        found.push([piece, token.scopes.at(-1).replace(/\.reportlint$/, '')]);
    }
  }
  return found;
}

test('a rule in Chinese, with full-width signs', () => {
  assert.deepEqual(pieces('规则 t3.flow “题”\n  要求  申请［新收， 总计］ ＋ 上年结转 ＝ １２３件 # 注'), [
    ['规则', 'keyword.control.rule'], ['t3.flow', 'entity.name.function.rule'],
    ['“', 'punctuation.definition.string.begin'], ['题', 'string.quoted.double'], ['”', 'punctuation.definition.string.end'],
    ['要求', 'keyword.control'], ['申请', 'variable.other'], ['［', 'punctuation.section.brackets'], ['新收', 'variable.other'],
    ['，', 'punctuation.separator'], ['总计', 'variable.other'], ['］', 'punctuation.section.brackets'],
    ['＋', 'keyword.operator.arithmetic'], ['上年结转', 'variable.other'], ['＝', 'keyword.operator.comparison'],
    ['１２３', 'constant.numeric'], ['件', 'keyword.other.unit'], ['# 注', 'comment.line.number-sign'],
  ]);
});

test('the same rule in English', () => {
  assert.deepEqual(pieces('rule t3.flow "title"\n  require  sum(法人) <= 5 and not whole mentions "a…b"').map(p => p[1]), [
    'keyword.control.rule', 'entity.name.function.rule', 'punctuation.definition.string.begin', 'string.quoted.double', 'punctuation.definition.string.end',
    'keyword.control', 'support.function', 'punctuation.section.brackets', 'variable.other', 'punctuation.section.brackets',
    'keyword.operator.comparison', 'constant.numeric', 'keyword.operator.word', 'keyword.operator.word', 'variable.language', 'keyword.operator.word',
    'punctuation.definition.string.begin', 'string.quoted.double', 'keyword.operator.pattern', 'string.quoted.double', 'punctuation.definition.string.end',
  ]);
});

test('captures and quotes within quotes', () => {
  const found = pieces('  在 部分一 找 “按“三安全一稳定”不予公开{n:数}(件|宗)”\n  消息 “共 {n}”');
  assert.deepEqual(found.filter(p => p[1] === 'variable.parameter.capture').map(p => p[0]), ['n', 'n']);
  assert.ok(found.some(p => p[0] === '数' && p[1] === 'storage.type.capture'));
  assert.ok(found.some(p => p[0] === '消息' && p[1] === 'keyword.control'));
});

test('an open quote ends with its line', () => {
  assert.deepEqual(pieces('  依据 “没有右引号\n  要求 有 部分六').slice(-3), [
    ['要求', 'keyword.control'], ['有', 'keyword.operator.word'], ['部分六', 'variable.language'],
  ]);
});

test('a keyword inside a longer word is none', () => {
  assert.deepEqual(pieces('  要求 合计数 = 「为」'), [
    ['要求', 'keyword.control'], ['合计数', 'variable.other'], ['=', 'keyword.operator.comparison'],
    ['「', 'punctuation.definition.name.begin'], ['为', 'variable.other.quoted'], ['」', 'punctuation.definition.name.end'],
  ]);
});

test('every word of the language is coloured', () => {
  const source = readFileSync(join(repository, 'src/ReportLint.Core/Rules/Syntax/Keywords.cs'), 'utf8');
  const words = [...source.matchAll(/(?:new|Free)\([\w.]+, "([^"]*)", "([^"]*)"\)/g)].flatMap(m => [m[1], ...m[2].split(' ')]).filter(w => w);
  assert.ok(words.length > 150, `only ${words.length} words found`);
  for (const word of words) {
    const [[piece, scope]] = pieces(word).concat([['', '']]);
    const inLine = pieces('要求 ' + word)[1];
    assert.ok(/keyword|constant|support|variable\.language/.test(scope) && piece === word, `${word}: ${piece} ${scope}`);
    assert.ok(/keyword|constant|support|variable\.language/.test(inLine?.[1]) || /^(规则|级别|状态|负责|依据|消息|说明|适用|对|取|要求|不得|允差|例|找不到|rule|severity|status|owner|basis|message|help|applies|for|let|require|forbid|tolerance|example|unfound)$/.test(word), `${word} in a line: ${inLine}`);
  }
});

test('every shipped rule is coloured to its end', () => {
  const rules = readdirSync(join(repository, 'rules'), { recursive: true }).filter(f => f.endsWith('.rule'));
  assert.ok(rules.length > 5);
  for (const file of rules)
    for (const [piece, scope] of pieces(readFileSync(join(repository, 'rules', file), 'utf8')))
      assert.notEqual(scope, 'source', `${file}: ${piece}`);
});
