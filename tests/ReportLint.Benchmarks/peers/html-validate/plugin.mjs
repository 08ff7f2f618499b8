import { createRequire } from 'node:module';
import { checks } from '../checks.mjs';

// The package lies with the program that runs this, not with this file.
const { Rule } = createRequire(process.argv[1])('html-validate');

const words = (element) => element.textContent.trim();
const figures = (row, count) => row.querySelectorAll('td').slice(-count).map((cell) => Number(words(cell)));

function read(document) {
  const tables = document.querySelectorAll('table').map((table) => ({ table, words: words(table) }));
  const requests = tables.find((t) => t.words.includes('申请人情况'));
  const cases = tables.find((t) => t !== requests && t.words.includes('复议后起诉'));
  return {
    title: words(document.querySelector('h1')),
    prose: document.querySelectorAll('p, h3').filter((p) => !p.closest('td')).map(words),
    published: tables.find((t) => t.words.includes('第二十条'))?.words,
    requests: requests?.table.querySelectorAll('tr').filter((row) => row.querySelectorAll('td').length > 7).map((row) => figures(row, 7)),
    cases: cases && figures(cases.table.querySelectorAll('tr').at(-1), 15),
  };
}

/** One rule of html-validate for each check; the page is read once for all of them. */
const pages = new WeakMap();
const rule = (id, holds) => class extends Rule {
  setup() {
    this.on('dom:ready', ({ document }) => {
      if (!pages.has(document)) pages.set(document, read(document));
      if (!holds(pages.get(document))) this.report(document.querySelector('body'), 'does not hold');
    });
  }
};

export default {
  name: 'report',
  rules: Object.fromEntries(Object.entries(checks).map(([id, holds]) => [`report/${id}`, rule(id, holds)])),
};
