// Opens a rule and a report in VS Code as an author would, and checks what is seen. usage: node drive.cjs SCREENSHOTS
const assert = require('node:assert/strict');
const { join } = require('node:path');
const { chromium } = require('playwright-core');

const { CHROMIUM, LIBRARIES, PORT, WORKSPACE } = process.env;
const pictures = process.argv[2];
const checks = [];

main().catch(error => { console.error(error); process.exitCode = 1; });

async function main() {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--lang=zh-CN'],
    env: { ...process.env, ...(LIBRARIES ? { LD_LIBRARY_PATH: LIBRARIES } : {}) },
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
  page.setDefaultTimeout(90_000); // the first start of VS Code on a busy machine is slow
  try {
    await rule(page);
    await report(page);
    await lens(page);
    await unfinishedRule(page);
    await settings(page);
    await wrongEncoding(page);
  } catch (error) {
    await picture(page, 'failed');
    throw error;
  } finally {
    await browser.close();
    for (const check of checks)
      console.log(`ok  ${check}`);
  }
}

async function rule(page) {
  await open(page, 't4.mine.rule');
  await page.locator('.squiggly-error').first().waitFor();
  seen('a misspelt word is underlined');
  const coloured = await page.evaluate(() => new Set([...document.querySelectorAll('.view-line span[class^="mtk"]')].map(s => s.className.split(' ')[0])).size);
  assert.ok(coloured >= 4, `only ${coloured} colours`);
  seen('words, names and texts have their colours');

  await page.locator('.codelens-decoration', { hasText: '运行例子（2）' }).first().waitFor();
  seen('a lens above the rule runs its examples');

  await hover(page, '要球');
  await page.locator('.monaco-hover:visible', { hasText: '是不是“要求”' }).first().waitFor();
  await picture(page, 'rule-squiggle');
  seen('the squiggle says what was meant');

  await page.keyboard.press('Escape');
  await actions(page, () => click(page, '要球'), '改为“要求”');
  await picture(page, 'rule-quick-fix');
  await page.keyboard.press('Enter');
  await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  await page.locator('.codelens-decoration', { hasText: '运行例子（2，全部通过）' }).first().waitFor();
  seen('a quick fix mends it, and its examples pass');

  await hover(page, '结果维持');
  await page.locator('.monaco-hover:visible', { hasText: '表“复议诉讼”的列' }).first().waitFor();
  await picture(page, 'rule-hover');
  seen('hover tells what a name of the form is');

  await page.keyboard.press('Escape');
  await click(page, '未知');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('要求 ');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible', { hasText: '结果维持' }).waitFor();
  await picture(page, 'rule-completion');
  seen('completion offers the columns of the table');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+K');
  await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
}

async function report(page) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'report.html' }).dblclick();
  await page.locator('.tab.active', { hasText: 'report.html' }).waitFor();
  await page.locator('.squiggly-error').first().waitFor();
  seen('a wrong figure is underlined');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('t4.mine');
  await page.locator('.markers-panel', { hasText: 't4.mine' }).waitFor();
  await picture(page, 'report-problems');
  seen('a finding names its rule and the figures it read, also of a rule that is just being written');
  await page.keyboard.press('Control+Shift+M');
  await hover(page, '1', true);
  await page.locator('.monaco-hover:visible', { hasText: '复议诉讼[行政复议, 结果维持]' }).first().waitFor();
  await picture(page, 'report-hover');
  seen('hover over a figure tells its cell and the rules that read it');
  await page.keyboard.press('Escape');
  await actions(page, () => click(page, '3', true), '为 t4.review 写一条豁免');
  await picture(page, 'report-actions');
  seen('what can be done about a finding is offered');
  await page.keyboard.press('Escape');
}

async function lens(page) {
  await page.locator('.tab', { hasText: 't4.mine.rule' }).click();
  await page.locator('.codelens-decoration', { hasText: '在 report.html 上运行：报错 1' }).first().waitFor();
  await picture(page, 'rule-lens');
  seen('a lens shows what the rule says of the report that is open');

  await hover(page, '结果纠正');
  await page.locator('.monaco-hover:visible', { hasText: '打开的报告 report.html' }).first().waitFor();
  await picture(page, 'rule-operands');
  seen('hover over an operand tells its value in the open report');
  await page.keyboard.press('Escape');

  await page.locator('.codelens-decoration a', { hasText: '在 report.html 上运行' }).first().click();
  await page.locator('.tab', { hasText: 't4.mine.txt' }).waitFor();
  await page.locator('.view-line', { hasText: '→ 不成立' }).first().waitFor();
  await picture(page, 'rule-explained');
  seen('clicking it explains the rule on that report, figure by figure, though neither is saved');
}

async function unfinishedRule(page) {
  await openFromTree(page, 't4.next.rule');
  await actions(page, () => click(page, 't4.next'), '加一个应当报错的例子');
  await page.locator('.action-widget .monaco-list-row', { hasText: '加一个应当报错的例子' }).click();
  await page.locator('.view-line', { hasText: /例.报错.+结果维持.=.2/ }).waitFor();
  await page.locator('.codelens-decoration', { hasText: '运行例子（2，全部通过）' }).first().waitFor();
  await picture(page, 'rule-example');
  seen('a failing example is written, and it does fail');

  await click(page, '结果纠正');
  await page.keyboard.press('F12');
  await page.locator('.tab', { hasText: /20\d\d\.yaml/ }).or(page.locator('.zone-widget .preview')).first().waitFor();
  await picture(page, 'rule-definition');
  seen('a name of the form leads to the form');
  await page.keyboard.press('Escape');
}

async function settings(page) {
  await openFromTree(page, '.reportlintrc.yaml');
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await picture(page, 'settings');
  seen('a mistake in the settings is underlined');
}

async function wrongEncoding(page) {
  await openFromTree(page, 'gbk.html');
  await page.locator('.squiggly-warning').first().waitFor();
  await actions(page, () => page.keyboard.press('Control+Home'), '用 gb18030 编码重新打开');
  await picture(page, 'report-encoding');
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: '某县教育局' }).first().waitFor();
  await page.locator('.squiggly-error').first().waitFor();
  await picture(page, 'report-reopened');
  seen('a report opened in the wrong encoding says so, is reopened in the right one, and checked');
}

/** Asks what can be done at a place. The menu closes when something changes below it, so it is asked for again. */
async function actions(page, goThere, title) {
  for (let left = 5; ; left--) {
    await goThere();
    await page.keyboard.press('Control+.');
    try {
      return await page.locator('.action-widget', { hasText: title }).waitFor({ timeout: 15_000 });
    } catch (error) {
      if (left === 0)
        throw error;
      await page.keyboard.press('Escape');
    }
  }
}

async function openFromTree(page, file) {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
  await page.locator('.tab.active', { hasText: file }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

async function open(page, file) {
  const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${PORT}${WORKSPACE}/${file}`]]);
  await page.goto(`http://127.0.0.1:${PORT}/?folder=${encodeURIComponent(WORKSPACE)}&payload=${encodeURIComponent(payload)}`);
  await page.locator('.tab.active', { hasText: file }).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** The middle of a word in the editor. */
async function place(page, word, alone) {
  const found = await page.evaluate(([wanted, whole]) => {
    const walker = document.createTreeWalker(document.querySelector('.monaco-editor .view-lines'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || (whole && node.data.trim() !== wanted))
        continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, [word, alone]);
  assert.ok(found, `“${word}” is not shown`);
  return found;
}

async function hover(page, word, alone) {
  const at = await place(page, word, alone);
  await page.mouse.move(at.x, at.y, { steps: 4 });
}

async function click(page, word, alone) {
  const at = await place(page, word, alone);
  await page.mouse.click(at.x, at.y);
}

async function picture(page, name) {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

function seen(what) {
  checks.push(what);
}
